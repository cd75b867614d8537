# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import CallEndpoint
    from ._unions import CreateCallFrom
    from ._unions import EventUrls
    from ._unions import NccoAction
    from .advanced_machine_detection import AdvancedMachineDetection


@define(repr=False)
class CreateCall(Model):
    """A call to be made.

    Attributes:
        to: Whom to call, usually one.
        from_: Who calls, also the number alone.
        random_from_number: Takes any number of the application as caller; `true` does not go with `from`.
        ncco: What to do once the call is answered.
        answer_url: Serves what to do once the call is answered; a list of one address.
        answer_method: How `answer_url` is called.
        event_url: Where events of the call go; needed unless the application has an address for them.
        event_method: How `event_url` is called.
        machine_detection: What happens when voicemail picks up; `continue` reports it, `hangup` ends the call.
        advanced_machine_detection: Finer machine detection, billed extra. It wins over the simple setting.
        length_timer: Seconds after the answer until the platform hangs up.
        ringing_timer: Seconds of ringing until the platform hangs up.
    """

    to: list[CallEndpoint]
    from_: CreateCallFrom | Unset = UNSET
    random_from_number: bool | Unset = UNSET
    ncco: list[NccoAction] | Unset = UNSET
    answer_url: EventUrls | Unset = UNSET
    answer_method: Literal["POST", "GET"] | str | Unset = UNSET
    event_url: EventUrls | Unset = UNSET
    event_method: Literal["POST", "GET"] | str | Unset = UNSET
    machine_detection: Literal["continue", "hangup"] | str | Unset = UNSET
    advanced_machine_detection: AdvancedMachineDetection | Unset = UNSET
    length_timer: int | Unset = UNSET
    ringing_timer: int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"from_": "from"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "to": ["CallEndpoint"],
        "from_": "CreateCallFrom",
        "ncco": ["NccoAction"],
        "answer_url": "EventUrls",
        "event_url": "EventUrls",
        "advanced_machine_detection": "AdvancedMachineDetection",
    }
