# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Verify v2 1.0.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
