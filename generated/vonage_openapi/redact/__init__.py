# Written by codegen from specs/redact.yaml. Do not edit: change the description and run `make generate`.
"""Redact 1.1.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
