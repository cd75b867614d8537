# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TemplateOptions(Model):
    """In which language a template is sent.

    Attributes:
        locale: A language that the template exists in.
        policy: How the language is found; there is one way only.
    """

    locale: str
    policy: Literal["deterministic"] | str | Unset = UNSET
