# Written by codegen from specs/emergency.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Emergency, one module each:

- `assign_emergency_number`: Give a number an address
- `get_emergency_number`: Get the address of a number
"""
