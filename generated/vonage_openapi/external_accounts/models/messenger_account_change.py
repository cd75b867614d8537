# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MessengerAccountChange(Model):
    """What is to change of a Facebook page.

    Attributes:
        name: What to call it here.
        applications: Ids of the applications to link it to.
        access_token: A newer token of the page from Facebook.
    """

    name: str | Unset = UNSET
    applications: list[str] | Unset = UNSET
    access_token: str | Unset = UNSET
