# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of VBC Telephony, one module each:

- `create_vbc_call`: Make a call
- `delete_vbc_call`: End a call
- `delete_vbc_leg`: End a leg
- `get_vbc_call`: Get a call
- `get_vbc_device`: Get a device
- `get_vbc_leg`: Get a leg
- `list_vbc_calls`: List calls
- `list_vbc_devices`: List devices
- `list_vbc_legs`: List the legs of a call
- `update_vbc_call`: Answer, transfer or park a call
- `update_vbc_leg`: Hold, transfer or record a leg, or play into it
"""
