# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class WhatsAppUsername(Model):
    """A name by which people find a business.

    Attributes:
        username: The name.
    """

    username: str
