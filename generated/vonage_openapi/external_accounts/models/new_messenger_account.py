# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NewMessengerAccount(Model):
    """A Facebook page to connect.

    Attributes:
        external_id: Id of the page.
        access_token: A token of the page from Facebook.
        name: What to call it here.
        applications: Id of the application to link it to; one or none.
    """

    external_id: str
    access_token: str
    name: str | Unset = UNSET
    applications: list[str] | Unset = UNSET
