# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .qod_destination import QodDestination
    from .qod_source import QodSource
    from .qod_status import QodStatus


@define(repr=False)
class QodSessionChannel(Model):
    """What a phone exchanges with some servers, and what became of it.

    Attributes:
        source: The end at the phone.
        destination: The end at the servers.
        qod_profile: The profile that says how it is treated.
        statuses: The states it was in, the first one first.
    """

    source: QodSource | Unset = UNSET
    destination: QodDestination | Unset = UNSET
    qod_profile: str | Unset = UNSET
    statuses: list[QodStatus] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "source": "QodSource",
        "destination": "QodDestination",
        "statuses": ["QodStatus"],
    }
