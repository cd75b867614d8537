# Written by codegen from specs/verify.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Verify v1, one module each:

- `check_verification`: Check a code
- `control_verification`: Cancel a verification or hurry it on
- `request_verification`: Start a verification
- `search_verification`: Look up verifications
- `start_psd2_verification`: Have a payment confirmed
- `unblock_network`: Open a blocked network
"""
