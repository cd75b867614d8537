# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SipStandardHeaders(Model):
    """Headers that are sent under their own name.

    Attributes:
        user_to_user: Data for the called system as in RFC 7433.
    """

    user_to_user: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"user_to_user": "User-to-User"}
