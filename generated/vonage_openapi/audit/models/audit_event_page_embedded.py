# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .audit_event import AuditEvent


@define(repr=False)
class AuditEventPageEmbedded(Model):
    """What is on the page.

    Attributes:
        events: The events.
    """

    events: list[AuditEvent] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"events": ["AuditEvent"]}
