# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
"""Message Search 1.0.6: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
