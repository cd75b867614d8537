# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
"""Toll-free registration 0.0.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
