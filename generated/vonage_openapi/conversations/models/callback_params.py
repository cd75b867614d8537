# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CallbackParams(Model):
    """More about the callback.

    Attributes:
        application_id: The application.
        ncco_url: Where a call flow is fetched.
    """

    application_id: str | Unset = UNSET
    ncco_url: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"application_id": "applicationId"}
