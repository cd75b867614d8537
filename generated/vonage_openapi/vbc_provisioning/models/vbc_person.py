# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcPerson(Model):
    """Who has an extension.

    Attributes:
        id: Identifies the user.
        email: The user's e-mail address.
        login_name: The name to log in with.
        first_name: The first name.
        last_name: The last name.
    """

    id: int | Unset = UNSET
    email: str | Unset = UNSET
    login_name: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
