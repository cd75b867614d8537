# Written by codegen from specs/redact.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class RedactError(Model):
    """Why nothing was erased.

    Attributes:
        type_: Address of the page that explains this kind of error.
        title: The kind of error in a few words.
        detail: What went wrong this time.
        instance: Identifies this one occurrence.
    """

    type_: str
    title: str
    detail: str
    instance: str

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
