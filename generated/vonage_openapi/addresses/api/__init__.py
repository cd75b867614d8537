# Written by codegen from specs/addresses.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Addresses, one module each:

- `create_address`: Register an address
- `delete_address`: Delete an address
- `get_address`: Get an address
- `list_addresses`: List addresses
"""
