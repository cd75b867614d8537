# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""10DLC 1.0.18: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
