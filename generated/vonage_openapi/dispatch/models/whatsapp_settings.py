# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsappSettings(Model):
    """Settings for WhatsApp.

    Attributes:
        policy: Which language of a template is taken.
        locale: The language of a template in BCP 47.
    """

    policy: Literal["fallback", "deterministic"] | str | Unset = UNSET
    locale: str | Unset = UNSET
