# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""Voice 1.10.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
