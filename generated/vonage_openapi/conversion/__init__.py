# Written by codegen from specs/conversion.yaml. Do not edit: change the description and run `make generate`.
"""Conversion 1.0.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
