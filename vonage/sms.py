# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""SMS: `client.sms`."""

from __future__ import annotations

from vonage_openapi.products.aio.sms import AsyncSms
from vonage_openapi.products.sync.sms import Sms

from vonage.gsm import TextParts, count_parts

__all__ = ["AsyncSms", "Sms", "TextParts", "count_parts"]
