# Written by codegen from specs/ussd.yaml. Do not edit: change the description and run `make generate`.
"""USSD 1.0.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
