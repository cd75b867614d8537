# Written by codegen from specs/pricing2.yaml. Do not edit: change the description and run `make generate`.
"""Pricing v2 2.0.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
