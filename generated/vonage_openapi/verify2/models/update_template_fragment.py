# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class UpdateTemplateFragment(Model):
    """A new wording.

    Attributes:
        text: The text. `${code}`, `${brand}`, `${time-limit}` and `${time-limit-unit}` are filled in.
    """

    text: str
