# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SipAuth(Model):
    """What the other end asks for.

    Attributes:
        username: The name.
        password: The password.
    """

    username: str | Unset = UNSET
    password: str | Unset = UNSET

    __secret__: ClassVar[frozenset[str]] = frozenset(["password"])
