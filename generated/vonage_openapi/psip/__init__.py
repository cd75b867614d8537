# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""Programmable SIP 1.2.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
