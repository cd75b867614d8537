# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
"""WhatsApp templates 1.0.1: endpoints in `api`, attrs classes in `models`, dictionary types in `dicts`."""
