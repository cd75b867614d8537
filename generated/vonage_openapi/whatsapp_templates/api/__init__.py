# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
"""The endpoints of WhatsApp templates, one module each:

- `create_whatsapp_template`: Create a template
- `delete_whatsapp_template`: Delete a template
- `list_whatsapp_templates`: List templates
- `upload_whatsapp_media`: Upload a file
"""
