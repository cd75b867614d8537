# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""The product classes: of each one for `vonage.Client` and one for `vonage.AsyncClient`."""
