# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ContactName(Model):
    """A name and its parts.

    Attributes:
        formatted_name: The whole name.
        first_name: The first name.
        middle_name: The middle name.
        last_name: The last name.
        prefix: What stands before.
        suffix: What stands after.
    """

    formatted_name: str | Unset = UNSET
    first_name: str | Unset = UNSET
    middle_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    prefix: str | Unset = UNSET
    suffix: str | Unset = UNSET
