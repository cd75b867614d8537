# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
"""Identity Insights 1.0.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
