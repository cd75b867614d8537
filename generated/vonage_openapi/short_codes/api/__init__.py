# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of US short codes, one module each:

- `list_event_alert_opt_ins`: List who wants alerts
- `resubscribe_event_alert_number`: Take a number back into the alerts
- `send_2fa_message`: Send a code
- `send_event_alert`: Send an alert
- `send_marketing_message`: Send a marketing message
"""
