# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SettingsChange(Model):
    """Settings that are to change.

    Attributes:
        mo_call_back_url: Where inbound SMS go if their number has no address of its own. An empty string removes it.
        dr_call_back_url: Where delivery receipts go. An empty string removes it.
        http_forward_method: How both callbacks are sent.
    """

    mo_call_back_url: str | Unset = UNSET
    dr_call_back_url: str | Unset = UNSET
    http_forward_method: Literal["GET_QUERY_PARAMS", "POST_QUERY_PARAMS", "POST_JSON"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "mo_call_back_url": "moCallBackUrl",
        "dr_call_back_url": "drCallBackUrl",
        "http_forward_method": "httpForwardMethod",
    }
