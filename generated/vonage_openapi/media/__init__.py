# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
"""Media 1.0.2: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
