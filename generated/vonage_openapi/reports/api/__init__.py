# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Reports, one module each:

- `cancel_report`: Cancel a report
- `create_report`: Order a report
- `get_report`: Get a report
- `get_report_file`: Get the file of a report
- `list_records`: List records
- `list_reports`: List reports
"""
