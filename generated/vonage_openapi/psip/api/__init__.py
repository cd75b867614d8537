# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Programmable SIP, one module each:

- `create_domain`: Create a SIP domain
- `create_domain_user`: Create a user of a domain
- `delete_domain`: Delete a SIP domain
- `delete_domain_user`: Delete a user of a domain
- `get_domain`: Get a SIP domain
- `get_domain_user`: Get a user of a domain
- `list_domain_endpoints`: List the addresses of a domain
- `list_domain_users`: List the users of a domain
- `list_domains`: List SIP domains
- `replace_domain`: Replace a SIP domain
- `replace_domain_user`: Create or replace a user of a domain
"""
