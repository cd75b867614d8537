# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ExternalAccount(Model):
    """An account with a provider.

    Attributes:
        external_id: What the provider calls it.
        api_key: API key of the Vonage account that has it.
        provider: Who runs the channel.
        name: Its name here.
        applications: Ids of the applications that it is linked to.
        access_token: The token of the page; Messenger only.
    """

    external_id: str
    api_key: str
    provider: Literal["messenger", "viber_service_msg", "whatsapp", "rcs"] | str
    name: str | Unset = UNSET
    applications: list[str] | Unset = UNSET
    access_token: str | Unset = UNSET
