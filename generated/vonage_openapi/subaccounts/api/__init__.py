# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Subaccounts, one module each:

- `create_subaccount`: Create a subaccount
- `get_subaccount`: Get a subaccount
- `list_balance_transfers`: List balance transfers
- `list_credit_transfers`: List credit transfers
- `list_subaccounts`: List subaccounts
- `modify_subaccount`: Modify a subaccount
- `transfer_balance`: Transfer balance
- `transfer_credit`: Transfer credit
- `transfer_number`: Transfer a number
"""
