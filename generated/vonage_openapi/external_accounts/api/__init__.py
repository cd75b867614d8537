# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of External Accounts, one module each:

- `create_messenger_account`: Create a Messenger account
- `delete_messenger_account`: Delete a Messenger account
- `get_messenger_account`: Get a Messenger account
- `get_viber_account`: Get a Viber account
- `get_whatsapp_account`: Get a WhatsApp account
- `link_application`: Link an application
- `list_external_accounts`: List external accounts
- `unlink_application`: Unlink an application
- `update_messenger_account`: Update a Messenger account
"""
