# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""Proactive Connect 0.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
