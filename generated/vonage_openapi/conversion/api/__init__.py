# Written by codegen from specs/conversion.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Conversion, one module each:

- `submit_sms_conversion`: Report on an SMS
- `submit_voice_conversion`: Report on a call
"""
