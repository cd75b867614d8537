# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Message Search, one module each:

- `get_message`: Look up a message
- `search_messages`: Search messages
- `search_rejections`: Search refused messages
"""
