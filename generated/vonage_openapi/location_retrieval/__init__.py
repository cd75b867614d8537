# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
"""Device Location Retrieval 0.4.0: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
