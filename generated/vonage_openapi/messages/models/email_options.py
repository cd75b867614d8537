# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .email_address import EmailAddress


@define(repr=False)
class EmailOptions(Model):
    """What stands in the head of an email.

    Attributes:
        subject: The subject line.
        to_name: The recipient's name.
        from_name: Your name.
        importance: The Importance header.
        priority: The Priority header.
        sensitivity: The Sensitivity header.
        cc: Who gets a copy that all can see.
        bcc: Who gets a copy that nobody else can see.
    """

    subject: str
    to_name: str | Unset = UNSET
    from_name: str | Unset = UNSET
    importance: Literal["High", "Normal", "Low"] | str | Unset = UNSET
    priority: Literal["Non-urgent", "Non-Urgent", "Normal", "Urgent"] | str | Unset = UNSET
    sensitivity: Literal["Personal", "Private", "Company-Confidential"] | str | Unset = UNSET
    cc: list[EmailAddress] | Unset = UNSET
    bcc: list[EmailAddress] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"cc": ["EmailAddress"], "bcc": ["EmailAddress"]}
