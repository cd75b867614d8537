# Written by codegen from specs/redact.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RedactTransaction(Model):
    """The record whose data is erased.

    Attributes:
        id: Which record, by its message, call or request id.
        product: The product that the record belongs to.
        type_: Which way the message went. Give it for SMS.
    """

    id: str
    product: (
        Literal["messages", "network-api-event", "number-insight", "sms", "verify", "verify-sdk", "voice", "vonage-qod"]
        | str
    )
    type_: Literal["inbound", "outbound"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
