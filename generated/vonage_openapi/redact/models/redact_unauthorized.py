# Written by codegen from specs/redact.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class RedactUnauthorized(Model):
    """The answer to wrong credentials.

    Attributes:
        type_: The kind of error.
        error_title: The kind of error in words.
    """

    type_: str
    error_title: str

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
