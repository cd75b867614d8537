# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsAppNotifiedAccount(Model):
    """Which WhatsApp Business Account it is about.

    Attributes:
        waba_id: Whose figures they are.
        solution_id: The solution of the partner that brought it, if any.
        api_key: The account of this platform that it belongs to.
    """

    waba_id: str | Unset = UNSET
    solution_id: str | Unset = UNSET
    api_key: str | Unset = UNSET
