# Written by codegen from specs/identity_insights.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Identity Insights, one module each:

- `get_insights`: Ask what is known about a number
"""
