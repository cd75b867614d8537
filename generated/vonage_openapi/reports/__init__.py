# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
"""Reports 3.1.4: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
