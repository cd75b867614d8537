# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
"""Number Pools 2.0.4: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
