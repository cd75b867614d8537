# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsappReply(Model):
    """The chosen reply.

    Attributes:
        id: What you called it, `postback_data` on RCS.
        title: What stood on it.
        description: What stood below it, in lists.
    """

    id: str
    title: str
    description: str | Unset = UNSET
