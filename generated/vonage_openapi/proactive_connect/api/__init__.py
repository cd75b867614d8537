# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Proactive Connect, one module each:

- `clear_list`: Clear a list
- `create_item`: Create an item
- `create_list`: Create a list
- `delete_item`: Delete an item
- `delete_list`: Delete a list
- `download_list_items`: Download the items of a list
- `get_item`: Get an item
- `get_list`: Get a list
- `list_all_items`: List all items
- `list_all_lists`: List all lists
- `list_campaign_events`: List events
- `sync_list_from_datasource`: Sync a list from its source
- `update_item`: Update an item
- `update_list`: Update a list
- `upload_list_items`: Upload items into a list
"""
