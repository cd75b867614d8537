# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
"""Legs and User Sessions 3.0.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
