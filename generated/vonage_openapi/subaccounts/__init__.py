# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""Subaccounts 1.0.8: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
