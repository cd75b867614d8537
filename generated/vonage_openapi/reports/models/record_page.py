# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .page_links import PageLinks
    from .record import Record


@define(repr=False)
class RecordPage(Model):
    """One page of records.

    Attributes:
        records: The records.
        links: HAL links from one page of a list to its neighbours.
        cursor: Where the next page begins.
        iv: Belongs to `cursor`.
        request_id: Identifies the request.
        request_status: Whether the page is whole.
        received_at: When it was asked for, in ISO 8601.
        items_count: How many records the page has.
        ids_not_found: The ids without a record, with commas between.
        product: The product whose records are wanted.
    """

    records: list[Record]
    links: PageLinks | Unset = UNSET
    cursor: str | Unset = UNSET
    iv: str | Unset = UNSET
    request_id: str | Unset = UNSET
    request_status: Literal["SUCCESS", "TRUNCATED"] | str | Unset = UNSET
    received_at: str | Unset = UNSET
    items_count: int | Unset = UNSET
    ids_not_found: str | Unset = UNSET
    product: (
        Literal[
            "SMS",
            "SMS-TRAFFIC-CONTROL",
            "VOICE-CALL",
            "VOICE-FAILED",
            "VOICE-TTS",
            "IN-APP-VOICE",
            "WEBSOCKET-CALL",
            "ASR",
            "AMD",
            "VERIFY-API",
            "VERIFY-V2",
            "NUMBER-INSIGHT",
            "CONVERSATION-EVENT",
            "CONVERSATION-MESSAGE",
            "MESSAGES",
            "VIDEO-API",
            "NETWORK-API-EVENT",
            "REPORTS-USAGE",
        ]
        | str
        | Unset
    ) = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"records": ["Record"], "links": "PageLinks"}
