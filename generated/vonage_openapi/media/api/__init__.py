# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Media, one module each:

- `delete_media`: Delete a file
- `get_media`: Get what is known of a file
- `get_media_file`: Get a file
- `list_media`: List files
- `update_media`: Change what is known of a file
"""
