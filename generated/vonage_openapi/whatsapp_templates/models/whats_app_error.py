# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsAppError(Model):
    """Why something was refused.

    Attributes:
        type_: Page about this kind of error.
        title: The kind of error.
        detail: What is wrong this time.
        instance_id: Identifies this one error.
    """

    type_: str | Unset = UNSET
    title: str | Unset = UNSET
    detail: str | Unset = UNSET
    instance_id: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
