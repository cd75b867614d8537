# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
"""Pricing 0.0.3: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
