# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
"""Conversation 5.5.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
