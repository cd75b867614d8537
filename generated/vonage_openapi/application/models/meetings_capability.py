# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .meetings_webhooks import MeetingsWebhooks


@define(repr=False)
class MeetingsCapability(Model):
    """How an application handled meetings, a product that has ended.

    Attributes:
        webhooks: Whom the platform told about meetings.
    """

    webhooks: MeetingsWebhooks | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"webhooks": "MeetingsWebhooks"}
