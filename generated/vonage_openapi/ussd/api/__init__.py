# Written by codegen from specs/ussd.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of USSD, one module each:

- `send_ussd_prompt`: Show a text and ask for a reply
- `send_ussd_push`: Show a text
"""
