# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Migration(Model):
    """What happens to a session that moves.

    Attributes:
        message: What happens now.
    """

    message: str | Unset = UNSET
