# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import ConnectActionRingbackTone
    from ._unions import ConnectEndpoint
    from ._unions import EventUrls
    from .advanced_machine_detection import AdvancedMachineDetection


@define(repr=False)
class ConnectAction(Model):
    """Calls somebody and joins both ends.

    Attributes:
        action: Always `connect`.
        endpoint: Whom to call, exactly one.
        from_: The number that is shown, one of yours in E.164 form. Leave it out when an app user calls.
        random_from_number: Takes any number of the application as caller; `true` does not go with `from`.
        event_type: With `synchronous` the answer to an event may be an NCCO that replaces the current one.
        timeout: Stop ringing after this many seconds, officially an integer from 1 to 120.
        limit: The longest call in seconds.
        machine_detection: What happens when voicemail picks up; `continue` reports it, `hangup` ends the call.
        advanced_machine_detection: Finer machine detection, billed extra. It wins over the simple setting.
        event_url: Where events of the new call go.
        event_method: The HTTP method of these events.
        ringback_tone: Address of a sound that the caller hears while it rings, or a list of one; best left out for phones.
    """

    action: Literal["connect"]
    endpoint: list[ConnectEndpoint]
    from_: str | Unset = UNSET
    random_from_number: bool | Unset = UNSET
    event_type: Literal["synchronous"] | str | Unset = UNSET
    timeout: float | Unset = UNSET
    limit: float | Unset = UNSET
    machine_detection: Literal["continue", "hangup"] | str | Unset = UNSET
    advanced_machine_detection: AdvancedMachineDetection | Unset = UNSET
    event_url: EventUrls | Unset = UNSET
    event_method: Literal["GET", "POST"] | str | Unset = UNSET
    ringback_tone: ConnectActionRingbackTone | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "from_": "from",
        "random_from_number": "randomFromNumber",
        "event_type": "eventType",
        "machine_detection": "machineDetection",
        "advanced_machine_detection": "advancedMachineDetection",
        "event_url": "eventUrl",
        "event_method": "eventMethod",
        "ringback_tone": "ringbackTone",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "endpoint": ["ConnectEndpoint"],
        "advanced_machine_detection": "AdvancedMachineDetection",
        "event_url": "EventUrls",
        "ringback_tone": "ConnectActionRingbackTone",
    }
