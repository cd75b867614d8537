# Written by codegen from specs/number_insight2.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Number Insight v2, one module each:

- `check_fraud`: Check a number for fraud
"""
