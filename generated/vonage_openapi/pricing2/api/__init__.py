# Written by codegen from specs/pricing2.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Pricing v2, one module each:

- `list_prices`: List prices
"""
