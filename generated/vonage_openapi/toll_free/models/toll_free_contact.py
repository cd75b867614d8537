# Written by codegen from specs/toll_free.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class TollFreeContact(Model):
    """Whom to ask about the registration.

    Attributes:
        first_name: First name.
        last_name: Last name.
        email: E-mail address.
        phone: A phone number, best in E.164 form without the plus sign. It goes to the platform as it was typed: the
            official patterns are not anchored, and what it makes of plus signs, spaces and local forms is its own
            to say.
    """

    first_name: str
    last_name: str
    email: str
    phone: str
