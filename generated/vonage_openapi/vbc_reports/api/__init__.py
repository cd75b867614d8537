# Written by codegen from specs/vbc_reports.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of VBC Reports, one module each:

- `list_vbc_call_logs`: List calls
"""
