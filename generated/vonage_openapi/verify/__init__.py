# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
"""Verify v1 1.2.4: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
