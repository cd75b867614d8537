# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Audit, one module each:

- `get_audit_event`: Get an audit event
- `get_audit_event_types`: Get the kinds of audit events
- `list_audit_events`: List audit events
"""
