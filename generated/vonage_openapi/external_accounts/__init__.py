# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""External Accounts 0.1.6: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
