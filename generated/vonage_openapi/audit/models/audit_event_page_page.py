# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class AuditEventPagePage(Model):
    """Where this page stands in the list.

    Attributes:
        size: How many events a page has.
        total_elements: How many events there are.
        total_pages: How many pages there are.
        number: Which page this is.
    """

    size: int | Unset = UNSET
    total_elements: int | Unset = UNSET
    total_pages: int | Unset = UNSET
    number: int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"total_elements": "totalElements", "total_pages": "totalPages"}
