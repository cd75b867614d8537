# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class Rejection(Model):
    """A message that was refused.

    Attributes:
        account_id: The account, by its API key.
        from_: The sender.
        to: The recipient.
        date_received: When the platform got it (UTC, YYYY-MM-DD HH:MM:SS).
        error_code: Why it was refused.
        error_code_label: The same in words.
    """

    account_id: str
    from_: str
    to: str
    date_received: str
    error_code: str
    error_code_label: str

    __wire__: ClassVar[Mapping[str, str]] = {
        "account_id": "account-id",
        "from_": "from",
        "date_received": "date-received",
        "error_code": "error-code",
        "error_code_label": "error-code-label",
    }
