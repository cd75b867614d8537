# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""VBC Telephony 1.0.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
