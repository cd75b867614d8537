# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsApplicationSettings(Model):
    """What an agent works with.

    Attributes:
        application_id: The application whose webhooks get what people write.
    """

    application_id: str | Unset = UNSET
