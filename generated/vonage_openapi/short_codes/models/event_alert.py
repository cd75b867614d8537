# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class EventAlert(Model):
    """An alert for one phone. Further fields fill the placeholders of the text.

    Attributes:
        to: The phone that gets the alert, a mobile in the US.
        status_report_req: Whether a delivery receipt is wanted; 1 and 0 say the same.
        client_ref: A reference of your own that comes back in the receipt.
        template: Which of up to six texts to send, counted from 0.
        type_: How the text is coded.
    """

    to: str
    status_report_req: bool | int | Unset = UNSET
    client_ref: str | Unset = UNSET
    template: int | Unset = UNSET
    type_: Literal["text", "unicode"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "status_report_req": "status-report-req",
        "client_ref": "client-ref",
        "type_": "type",
    }
