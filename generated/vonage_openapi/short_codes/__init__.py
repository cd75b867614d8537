# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
"""US short codes 1.0.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
