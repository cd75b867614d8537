# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Verify v2, one module each:

- `cancel_verification`: Cancel a verification
- `check_code`: Check a code
- `complete_silent_auth`: Complete silent authentication
- `create_template`: Create a template
- `create_template_fragment`: Add a fragment to a template
- `delete_template`: Delete a template
- `delete_template_fragment`: Delete a fragment
- `get_template`: Get a template
- `get_template_fragment`: Get a fragment
- `list_template_fragments`: List the fragments of a template
- `list_templates`: List the templates
- `start_verification`: Start a verification
- `trigger_next_workflow`: Go on to the next step
- `update_template`: Change a template
- `update_template_fragment`: Change the text of a fragment
"""
