# Written by codegen from specs/number_insight2.yaml. Do not edit: change the description and run `make generate`.
"""Number Insight v2 2: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
