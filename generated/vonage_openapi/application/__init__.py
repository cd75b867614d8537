# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""Application 2.4.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
