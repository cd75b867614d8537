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
class VbcExportJob(Model):
    """An export.

    Attributes:
        links: Links.
        download_url: Where the file can be fetched with the same token once it is complete.
        files_completed: How many recordings are in the file so far.
        files_total: How many there will be.
        id: Identifies the export.
        status: How far it is.
        valid_until: Until when the file can be fetched.
    """

    links: SelfLinks | Unset = UNSET
    download_url: str | Unset = UNSET
    files_completed: int | Unset = UNSET
    files_total: int | Unset = UNSET
    id: str | Unset = UNSET
    status: str | Unset = UNSET
    valid_until: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "SelfLinks"}
