# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Device Location Retrieval, one module each:

- `retrieve_location`: Retrieve the location of a device
"""
