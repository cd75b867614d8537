# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Channel Manager 1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
