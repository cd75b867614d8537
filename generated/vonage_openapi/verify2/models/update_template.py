# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class UpdateTemplate(Model):
    """What to change in a template.

    Attributes:
        name: What you call it.
        is_default: Whether requests without `template_id` use it.
    """

    name: str | Unset = UNSET
    is_default: bool | Unset = UNSET
