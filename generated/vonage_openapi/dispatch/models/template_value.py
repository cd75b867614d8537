# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class TemplateValue(Model):
    """What is put into a template.

    Attributes:
        default: The value.
    """

    default: str | Unset = UNSET
