# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of VBC Integration Suite, one module each:

- `answer_vis_call`: Answer a call
- `count_vis_calls`: Count calls
- `count_vis_events`: Count events
- `create_vis_call`: Make a call
- `create_vis_webhook`: Have an address told of calls
- `delete_vis_call`: End a call
- `delete_vis_webhook`: Delete a webhook
- `get_vis_account`: Get the account of the token
- `get_vis_call`: Get a call
- `get_vis_event`: Get an event
- `get_vis_user`: Get the person of the token
- `get_vis_webhook`: Get a webhook
- `hold_vis_call`: Hold a call
- `list_vis_calls`: List calls
- `list_vis_events`: List events
- `list_vis_webhooks`: List webhooks
- `renew_vis_webhook`: Renew a webhook
- `resume_vis_call`: Go on with a call
- `send_vis_call_to_voicemail`: Send a call to voicemail
- `transfer_vis_call`: Transfer a call
"""
