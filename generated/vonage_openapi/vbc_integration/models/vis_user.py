# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vis_user_roles_item import VisUserRolesItem
    from .vis_user_ucis_item import VisUserUcisItem


@define(repr=False)
class VisUser(Model):
    """A person.

    Attributes:
        id: Identifies the person.
        account_id: The account of the person.
        acount_label: The name of that account.
        first_name: The first name.
        last_name: The last name.
        email_address: The e-mail address.
        contact_number: The phone number.
        status: Whether the person may do things.
        ucis: The connections of the person to phone systems.
        roles: What the person may do.
    """

    id: int | Unset = UNSET
    account_id: int | Unset = UNSET
    acount_label: str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email_address: str | Unset = UNSET
    contact_number: str | Unset = UNSET
    status: Literal["PENDING", "ACTIVE", "DELETED", "ARCHIVED"] | str | Unset = UNSET
    ucis: list[VisUserUcisItem] | Unset = UNSET
    roles: list[VisUserRolesItem] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "acount_label": "acountLabel",
        "first_name": "firstName",
        "last_name": "lastName",
        "email_address": "emailAddress",
        "contact_number": "contactNumber",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"ucis": ["VisUserUcisItem"], "roles": ["VisUserRolesItem"]}
