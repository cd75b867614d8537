# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_contact import VbcContact
    from .vbc_extension_of_user import VbcExtensionOfUser


@define(repr=False)
class VbcUser(Model):
    """A person who uses an account.

    Attributes:
        id: Identifies the user.
        email: The user's e-mail address.
        login_name: The name to log in with.
        first_name: The first name.
        last_name: The last name.
        contact_numbers: Where the user can be reached as well.
        extensions: The user's extensions.
    """

    id: int | Unset = UNSET
    email: str | Unset = UNSET
    login_name: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    contact_numbers: list[VbcContact] | Unset = UNSET
    extensions: list[VbcExtensionOfUser] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"contact_numbers": ["VbcContact"], "extensions": ["VbcExtensionOfUser"]}
