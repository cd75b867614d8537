# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of 10DLC, one module each:

- `create_brand`: Register a brand
- `create_campaign`: Register a campaign
- `create_vetting_request`: Have a brand vetted
- `delete_brand`: Delete a brand
- `delete_campaign`: End a campaign
- `get_brand`: Get a brand
- `get_brand_feedback`: Get what is wrong with a brand
- `get_campaign`: Get a campaign
- `get_campaign_number`: Get a number of a campaign
- `import_partner_campaign`: Take over a campaign of a partner
- `import_vetting_request`: Take over a vetting
- `link_number`: Link a number to a campaign
- `list_brands`: List brands
- `list_campaign_numbers`: List numbers of a campaign
- `list_campaigns`: List campaigns
- `list_registry_words`: List words of the registry
- `list_vetting_classes`: List kinds of vettings
- `list_vetting_providers`: List providers of vettings
- `list_vetting_requests`: List vettings of a brand
- `qualify_brand`: Ask whether a brand may have a kind of campaign
- `resubmit_campaign`: Hand a campaign in again
- `revet_brand`: Have a brand checked anew
- `unlink_number`: Unlink a number
- `update_brand`: Change a brand
- `update_campaign`: Change a campaign
"""
