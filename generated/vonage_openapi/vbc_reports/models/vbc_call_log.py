# Written by codegen from specs/vbc_reports.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcCallLog(Model):
    """A call that is over.

    Attributes:
        id: Identifies the call.
        in_network: Whether it stayed within the network.
        international: Whether it went to another country.
        from_: The number that called.
        to: The number that was called.
        direction: Inbound or Outbound.
        length: How long it was, in seconds.
        start: When it began, in UTC.
        end: When it ended, in UTC.
        charge: What it cost.
        rate: The price that was applied.
        destination_device_name: The phone that was called.
        destination_user_full_name: Who was called.
        destination_user: The name that this person logs in with.
        destination_sip_id: The name of that phone in SIP.
        destination_extension: The extension that was called.
        source_device_name: The phone that called.
        source_user_full_name: Who called.
        source_user: The name that this person logs in with.
        source_sip_id: The name of that phone in SIP.
        source_extension: The extension that called.
        custom_tag: A note that was added to the caller id.
        result: How it went.
        recorded: Whether it was recorded.
    """

    id: str | Unset = UNSET
    in_network: bool | Unset = UNSET
    international: bool | Unset = UNSET
    from_: str | Unset = UNSET
    to: str | Unset = UNSET
    direction: str | Unset = UNSET
    length: float | Unset = UNSET
    start: str | Unset = UNSET
    end: str | Unset = UNSET
    charge: float | Unset = UNSET
    rate: float | Unset = UNSET
    destination_device_name: str | Unset = UNSET
    destination_user_full_name: str | Unset = UNSET
    destination_user: str | Unset = UNSET
    destination_sip_id: str | Unset = UNSET
    destination_extension: float | Unset = UNSET
    source_device_name: str | Unset = UNSET
    source_user_full_name: str | Unset = UNSET
    source_user: str | Unset = UNSET
    source_sip_id: str | Unset = UNSET
    source_extension: float | Unset = UNSET
    custom_tag: str | Unset = UNSET
    result: str | Unset = UNSET
    recorded: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
