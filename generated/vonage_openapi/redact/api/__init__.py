# Written by codegen from specs/redact.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Redact, one module each:

- `redact_transaction`: Erase the personal data of a record
"""
