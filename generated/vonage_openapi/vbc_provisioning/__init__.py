# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
"""VBC Provisioning 1.11.9: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
