# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""Account 1.0.4: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
