# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
"""Messages 1.20.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
