# Written by codegen from specs/ncco.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of NCCO, one module each:"""
