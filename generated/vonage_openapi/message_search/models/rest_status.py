# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class RestStatus(Model):
    """How a request went, in the older form of rest.nexmo.com.

    Attributes:
        error_code: "200" when all went well, else the number of the error.
        error_code_label: The same in words.
    """

    error_code: str
    error_code_label: str

    __wire__: ClassVar[Mapping[str, str]] = {"error_code": "error-code", "error_code_label": "error-code-label"}
