# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class LocationError(Model):
    """What went wrong.

    Attributes:
        title: The kind of error in a few words.
        detail: What went wrong this time.
        type_: Address of a page about this kind of error.
        instance: Identifies this one occurrence.
    """

    title: str
    detail: str
    type_: str | Unset = UNSET
    instance: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
