# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of Channel Manager, one module each:

- `add_rcs_agent_carriers`: Hand an agent to carriers
- `add_rcs_test_device`: Add a test device
- `check_rcs_device`: Check whether a phone can be reached
- `create_rcs_agent`: Create an RCS agent
- `create_rcs_brand`: Create an RCS brand
- `create_whatsapp_subscription`: Subscribe to notifications
- `delete_rcs_brand`: Delete an RCS brand
- `delete_whatsapp_subscription`: End a subscription
- `generate_rcs_deeplink`: Make a link to a conversation
- `generate_whatsapp_signup_url`: Make an address to sign up at
- `get_rcs_agent`: Get an RCS agent
- `get_rcs_capabilities`: Check what a phone can do
- `get_rcs_opt_out`: Get what an agent does with STOP
- `get_waba`: Get a WhatsApp Business Account
- `get_waba_number`: Get a number of a WhatsApp Business Account
- `get_whatsapp_messaging_analytics`: Get figures of messages
- `get_whatsapp_pricing_analytics`: Get figures of prices
- `get_whatsapp_profile`: Get the profile of a number
- `get_whatsapp_template_analytics`: Get figures of templates
- `launch_rcs_agent`: Launch an RCS agent
- `list_rcs_agents`: List RCS agents
- `list_rcs_brands`: List RCS brands
- `list_rcs_carriers`: List carriers
- `list_rcs_test_devices`: List test devices
- `list_waba_numbers`: List the numbers of a WhatsApp Business Account
- `list_wabas`: List WhatsApp Business Accounts
- `list_whatsapp_subscriptions`: List subscriptions
- `remove_rcs_test_device`: Remove a test device
- `replace_rcs_agent`: Replace an RCS agent
- `set_rcs_opt_out`: Set what an agent does with STOP
- `set_whatsapp_username`: Set the username of a number
- `update_rcs_agent`: Change an RCS agent
- `update_rcs_brand`: Change an RCS brand
- `update_whatsapp_profile`: Change the profile of a number
"""
