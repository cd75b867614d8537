# Written by codegen from specs/sms.yaml. Do not edit: change the description and run `make generate`.
"""SMS 1.5.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
