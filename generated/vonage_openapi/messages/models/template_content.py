# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TemplateContent(Model):
    """Which template, and what to fill in.

    Attributes:
        name: The template.
        parameters: What goes into the template's places, the first into place 1.
    """

    name: str
    parameters: list[str] | Unset = UNSET
