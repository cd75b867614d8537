# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TemplatePolicy(Model):
    """The language of a template at WhatsApp.

    Attributes:
        policy: How it is chosen.
        locale: The language.
    """

    policy: str | Unset = UNSET
    locale: str | Unset = UNSET
