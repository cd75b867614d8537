# Written by codegen from specs/addresses.yaml. Do not edit: change the description and run `make generate`.
"""Addresses 1.0.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
