# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Numbers, one module each:

- `buy_number`: Rent a number
- `cancel_number`: Give a number back
- `list_owned_numbers`: List your numbers
- `search_available_numbers`: Search for numbers to rent
- `update_number`: Set up a number
"""
