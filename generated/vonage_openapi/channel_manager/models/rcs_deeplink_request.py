# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsDeeplinkRequest(Model):
    """What a link is to open.

    Attributes:
        sender_id: The name that messages are sent from. It has no spaces, and does not change.
        country: The country of the people who get it.
        fallback_number: The number for SMS where RCS is missing, in E.164 form with its plus sign.
        prefilled_message: What stands in the field for a message, not encoded.
    """

    sender_id: str
    country: str
    fallback_number: str | Unset = UNSET
    prefilled_message: str | Unset = UNSET
