# Written by codegen from specs/number_insight.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Number Insight, one module each:

- `get_advanced_insight`: Look up whether a number can be reached
- `get_advanced_insight_async`: Look up whether a number can be reached, with a callback
- `get_basic_insight`: Look up the format of a number
- `get_standard_insight`: Look up the operator of a number
"""
