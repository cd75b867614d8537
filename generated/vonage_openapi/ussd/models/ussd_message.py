# Written by codegen from specs/ussd.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class UssdMessage(Model):
    """A text for the screen of one phone.

    Attributes:
        from_: Whom the text comes from, a name or a number of yours.
        to: The phone that shows the text.
        text: The text.
        status_report_req: Whether a delivery receipt is wanted; 1 and 0 say the same.
        client_ref: A reference of your own that comes back in the receipt.
        network_code: The recipient's network, as country and network code.
    """

    from_: str
    to: str
    text: str
    status_report_req: bool | int | Unset = UNSET
    client_ref: str | Unset = UNSET
    network_code: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "from_": "from",
        "status_report_req": "status-report-req",
        "client_ref": "client-ref",
        "network_code": "network-code",
    }
