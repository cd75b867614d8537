# Written by codegen from specs/sms.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of SMS, one module each:

- `send_sms`: Send an SMS
"""
