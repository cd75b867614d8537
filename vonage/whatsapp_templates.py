# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Templates of WhatsApp messages: `client.whatsapp_templates`."""

from __future__ import annotations

from vonage_openapi.products.aio.whatsapp_templates import AsyncWhatsappTemplates
from vonage_openapi.products.sync.whatsapp_templates import WhatsappTemplates

__all__ = ["AsyncWhatsappTemplates", "WhatsappTemplates"]
