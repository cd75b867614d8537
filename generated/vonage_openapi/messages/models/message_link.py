# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MessageLink(Model):
    """Where to mark the message as read; not there for reactions and unsupported messages.

    Attributes:
        href: The message in the region that holds it.
    """

    href: str | Unset = UNSET
