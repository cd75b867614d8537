# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ContactListSyncStatus(Model):
    """Whether it is up to date.

    Attributes:
        value: How far it is.
        details: More about that.
        dirty: Whether anything changed since.
        data_modified: Whether entries changed.
        metadata_modified: Whether settings changed.
    """

    value: str | Unset = UNSET
    details: str | Unset = UNSET
    dirty: bool | Unset = UNSET
    data_modified: bool | Unset = UNSET
    metadata_modified: bool | Unset = UNSET
