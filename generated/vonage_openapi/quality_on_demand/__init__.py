# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
"""Quality on Demand 0.2.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
