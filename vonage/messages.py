# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""SMS, MMS, RCS, WhatsApp, Messenger, Viber and e-mail: `client.messages`."""

from __future__ import annotations

from vonage._async.messages import AsyncMessages
from vonage._sync.messages import Messages

__all__ = ["AsyncMessages", "Messages"]
