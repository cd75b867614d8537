# Written by codegen from specs/emergency.yaml. Do not edit: change the description and run `make generate`.
"""Emergency 1.0.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
