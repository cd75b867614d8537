# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class CreateTemplate(Model):
    """A new template.

    Attributes:
        name: What you call it.
    """

    name: str
