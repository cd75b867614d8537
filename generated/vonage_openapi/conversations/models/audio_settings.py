# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class AudioSettings(Model):
    """What a member hears and says.

    Attributes:
        enabled: Whether there is sound.
        earmuffed: Whether the member hears nothing.
        muted: Whether nobody hears the member.
    """

    enabled: bool | Unset = UNSET
    earmuffed: bool | Unset = UNSET
    muted: bool | Unset = UNSET
