# Written by codegen from specs/number_verification.yaml. Do not edit: change the description and run `make generate`.
"""Number Verification 0.3.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
