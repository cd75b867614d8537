# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsDeeplink(Model):
    """A link to a conversation.

    Attributes:
        deep_link: The link.
    """

    deep_link: str | Unset = UNSET
