# Written by codegen from specs/ncco.yaml. Do not edit: change the description and run `make generate`.
"""NCCO 2026.10: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
