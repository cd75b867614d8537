# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
"""Voice, version 2 2.2.2: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
