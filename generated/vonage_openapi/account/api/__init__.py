# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Account, one module each:

- `create_secret`: Create a secret
- `get_balance`: Get the balance
- `get_secret`: Get a secret
- `list_secrets`: List secrets
- `revoke_secret`: Revoke a secret
- `top_up`: Top up the balance
- `update_settings`: Update the settings
"""
