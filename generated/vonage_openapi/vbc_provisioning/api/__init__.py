# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of VBC Provisioning, one module each:

- `get_vbc_account`: Get an account
- `get_vbc_extension`: Get an extension
- `get_vbc_location`: Get a location
- `get_vbc_user`: Get a user
- `list_vbc_extensions`: List extensions
- `list_vbc_locations`: List locations
- `list_vbc_users`: List users
"""
