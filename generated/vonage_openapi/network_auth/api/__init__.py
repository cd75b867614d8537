# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Network authentication, one module each:

- `request_backend_authorization`: Ask a network for consent
- `request_frontend_authorization`: Send a handset to its network
- `request_token`: Ask for a token
"""
