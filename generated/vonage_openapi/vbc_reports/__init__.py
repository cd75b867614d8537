# Written by codegen from specs/vbc_reports.yaml. Do not edit: change the description and run `make generate`.
"""VBC Reports 1.0.2: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
