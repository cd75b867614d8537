# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .embedded_messaging_figures import EmbeddedMessagingFigures


@define(repr=False)
class WhatsAppMessagingFigures(Model):
    """How many messages were sent and arrived.

    Attributes:
        id: Whose figures they are.
        granularity: How fine the figures are.
        phone_numbers: Which numbers were asked for.
        country_codes: Which countries were asked for.
        embedded: The figures.
        paging: Cursors to the figures before and after these.
    """

    id: str | Unset = UNSET
    granularity: str | Unset = UNSET
    phone_numbers: list[str] | Unset = UNSET
    country_codes: list[str] | Unset = UNSET
    embedded: EmbeddedMessagingFigures | Unset = UNSET
    paging: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "EmbeddedMessagingFigures"}
