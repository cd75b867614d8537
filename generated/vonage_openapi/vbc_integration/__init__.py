# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""VBC Integration Suite 1.0.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
