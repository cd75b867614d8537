# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import OutboundMessage
    from .email_options import EmailOptions


@define(repr=False)
class EmailCommon(Model):
    """What every email may have.

    Attributes:
        channel: Always `email`.
        to: The recipient's address; the name goes into `email.to_name`.
        from_: Your address, in a domain that was verified; the name goes into `email.from_name`.
        email: What stands in the head of an email.
        client_ref: A reference of your own that comes back in every status.
        webhook_url: Where the status of this message goes, in place of the address of the application or account.
        webhook_version: The form in which the status of this message is told.
        failover: Messages of any channel to try in turn, each when the one before it was rejected.
    """

    channel: Literal["email"]
    to: str
    from_: str
    email: EmailOptions
    client_ref: str | Unset = UNSET
    webhook_url: str | Unset = UNSET
    webhook_version: Literal["v0.1", "v1"] | str | Unset = UNSET
    failover: list[OutboundMessage] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"email": "EmailOptions", "failover": ["OutboundMessage"]}
