# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Toll-free registration, one module each:

- `create_toll_free_registration`: Register toll-free numbers
- `get_toll_free_registration`: Get a registration
- `list_toll_free_numbers`: List toll-free numbers
- `list_toll_free_registration_events`: List what happened to a registration
- `update_toll_free_registration`: Change a registration
"""
