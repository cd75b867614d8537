# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Application, one module each:

- `create_application`: Create an application
- `create_user`: Create a user
- `delete_application`: Delete an application
- `delete_user`: Delete a user
- `get_application`: Get an application
- `get_user`: Get a user
- `list_applications`: List applications
- `list_users`: List users
- `update_application`: Update an application
- `update_user`: Update a user
"""
