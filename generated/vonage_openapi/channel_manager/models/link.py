# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class Link(Model):
    """A HAL link.

    Attributes:
        href: Where the link leads; absolute or relative to the host.
    """

    href: str
