# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ListProblem(Model):
    """What went wrong.

    Attributes:
        type_: Address of a page about errors.
        title: The kind of error.
        detail: What went wrong this time.
        instance: Identifies this one occurrence.
        errors: A sentence for each problem.
    """

    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    detail: str | Unset = UNSET
    instance: str | Unset = UNSET
    errors: list[str] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
