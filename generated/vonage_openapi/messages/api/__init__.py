# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Messages, one module each:

- `send_message`: Send a message
- `update_message`: Mark a message as read or revoke it
"""
