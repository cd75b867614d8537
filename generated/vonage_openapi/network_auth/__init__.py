# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
"""Network authentication 1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
