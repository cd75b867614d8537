# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .qod_destination import QodDestination
    from .qod_source import QodSource


@define(repr=False)
class QodChannel(Model):
    """What a phone exchanges with some servers, and how that is to be treated.

    Attributes:
        source: The end at the phone.
        destination: The end at the servers.
        qod_profile: The profile that says how, such as LOW_LATENCY.
    """

    source: QodSource
    destination: QodDestination
    qod_profile: str

    __shapes__: ClassVar[Mapping[str, Any]] = {"source": "QodSource", "destination": "QodDestination"}
