# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
"""Dispatch 0.4.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
