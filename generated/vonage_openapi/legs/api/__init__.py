# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Legs and User Sessions, one module each:

- `delete_leg`: Delete a leg
- `list_legs`: List legs
- `list_user_sessions`: List the sessions of a user
"""
