# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class RcsPointOfContact(Model):
    """Whom carriers can ask.

    Attributes:
        first_name: First name.
        last_name: Last name.
        email: E-mail address.
        job_title: What the person does in the business.
    """

    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    email: str | Unset = UNSET
    job_title: str | Unset = UNSET
