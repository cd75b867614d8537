# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Quality on Demand, one module each:

- `create_qod_session`: Ask for better transport
"""
