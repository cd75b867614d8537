# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Webhook(Model):
    """An address that the platform calls.

    Attributes:
        address: The URL that is called.
        http_method: How it is called.
    """

    address: str | Unset = UNSET
    http_method: Literal["GET", "POST"] | str | Unset = UNSET
