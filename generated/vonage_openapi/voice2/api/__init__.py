# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Voice, version 2, one module each:

- `create_call_v2`: Make a call over IP
"""
