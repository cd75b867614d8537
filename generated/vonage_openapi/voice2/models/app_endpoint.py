# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class AppEndpoint(Model):
    """A user of an application.

    Attributes:
        type_: Always `app`.
        user: Whom to call by user name.
    """

    type_: Literal["app"]
    user: str

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
