# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import OutboundMessage
    from .captioned_media import CaptionedMedia
    from .mms_group import MmsGroup


@define(repr=False)
class MmsVcard(Model):
    """A contact card by MMS.

    Attributes:
        channel: Always `mms`.
        to: The phone that gets the message.
        from_: One of your numbers.
        message_type: Always `vcard`.
        vcard: A vcf file.
        client_ref: A reference of your own that comes back in every status.
        webhook_url: Where the status of this message goes, in place of the address of the application or account.
        webhook_version: The form in which the status of this message is told.
        failover: Messages of any channel to try in turn, each when the one before it was rejected.
        ttl: For how many seconds delivery is tried.
        trusted_recipient: Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        trusted_sender: The old name of `trusted_recipient`.
        mms: The group that a message belongs to.
    """

    channel: Literal["mms"]
    to: str
    from_: str
    message_type: Literal["vcard"]
    vcard: CaptionedMedia
    client_ref: str | Unset = UNSET
    webhook_url: str | Unset = UNSET
    webhook_version: Literal["v0.1", "v1"] | str | Unset = UNSET
    failover: list[OutboundMessage] | Unset = UNSET
    ttl: int | Unset = UNSET
    trusted_recipient: bool | Unset = UNSET
    trusted_sender: bool | Unset = UNSET
    mms: MmsGroup | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "vcard": "CaptionedMedia",
        "failover": ["OutboundMessage"],
        "mms": "MmsGroup",
    }
