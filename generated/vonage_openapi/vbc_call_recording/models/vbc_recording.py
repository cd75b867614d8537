# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .self_links import SelfLinks


@define(repr=False)
class VbcRecording(Model):
    """A recording.

    Attributes:
        links: Links.
        call_direction: INBOUND, OUTBOUND or INTRA_PBX.
        call_id: Identifies the call.
        caller_id: The number that called.
        cnam: The name of who called.
        dnis: The number that was called.
        download_url: Where the sound can be fetched with the same token.
        duration: How long the call was, in milliseconds.
        end: When the call ended.
        extensions: The extensions that took part.
        file_name: The name of the file.
        file_size_in_bytes: The size of the file, in bytes.
        id: Identifies the recording.
        rule_ids: The rules of the company that made it be recorded.
        start: When the call began.
    """

    links: SelfLinks | Unset = UNSET
    call_direction: str | Unset = UNSET
    call_id: str | Unset = UNSET
    caller_id: str | Unset = UNSET
    cnam: str | Unset = UNSET
    dnis: str | Unset = UNSET
    download_url: str | Unset = UNSET
    duration: int | Unset = UNSET
    end: str | Unset = UNSET
    extensions: list[str] | Unset = UNSET
    file_name: str | Unset = UNSET
    file_size_in_bytes: int | Unset = UNSET
    id: int | Unset = UNSET
    rule_ids: list[int] | Unset = UNSET
    start: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "SelfLinks"}
