# Written by codegen from specs/network_registry.yaml. Do not edit: change the description and run `make generate`.
"""Network Registry v1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
