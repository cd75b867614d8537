# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SipChannel(Model):
    """A SIP address.

    Attributes:
        uri: The address.
        username: The name to log in with.
        password: The password to log in with.
    """

    uri: str | Unset = UNSET
    username: str | Unset = UNSET
    password: str | Unset = UNSET

    __secret__: ClassVar[frozenset[str]] = frozenset(["password"])
