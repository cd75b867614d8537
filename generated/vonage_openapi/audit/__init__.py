# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
"""Audit 1.0.6: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
