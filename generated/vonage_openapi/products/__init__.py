# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""The product classes, sync and async."""
