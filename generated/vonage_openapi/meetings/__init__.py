# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
"""Meetings 0.1.7: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
