# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .silent_auth_action import SilentAuthAction


@define(repr=False)
class SilentAuthEvent(Model):
    """How far silent authentication has come.

    Attributes:
        request_id: The verification.
        triggered_at: When the step began.
        type_: Always `event`.
        channel: Always `silent_auth`.
        status: How far it has come.
        action: What the handset has to do, while an action is pending.
    """

    request_id: str
    triggered_at: str
    type_: Literal["event"] | str
    channel: Literal["silent_auth"] | str
    status: Literal["action_pending", "completed", "user_rejected", "failed", "expired"] | str
    action: SilentAuthAction | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"action": "SilentAuthAction"}
