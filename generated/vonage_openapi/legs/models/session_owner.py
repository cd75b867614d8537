# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .session_user import SessionUser


@define(repr=False)
class SessionOwner(Model):
    """Whose session it is.

    Attributes:
        user: A user.
        api_key: The account.
    """

    user: SessionUser | Unset = UNSET
    api_key: str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"user": "SessionUser"}
