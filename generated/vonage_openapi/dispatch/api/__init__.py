# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Dispatch, one module each:

- `create_workflow`: Send messages in a chain
"""
