# Written by codegen from specs/number_verification.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Number Verification, one module each:

- `verify_number`: Verify the number of a handset
"""
