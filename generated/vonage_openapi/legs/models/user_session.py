# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .session_owner import SessionOwner
    from .session_properties import SessionProperties


@define(repr=False)
class UserSession(Model):
    """A session with which a user is connected.

    Attributes:
        id: Identifies the session.
        embedded: Whose session it is.
        properties: Settings of a session.
    """

    id: str
    embedded: SessionOwner | Unset = UNSET
    properties: SessionProperties | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "SessionOwner", "properties": "SessionProperties"}
