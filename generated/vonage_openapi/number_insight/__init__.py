# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
"""Number Insight 1.2.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
