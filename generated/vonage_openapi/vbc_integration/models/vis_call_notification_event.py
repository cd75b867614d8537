# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VisCallNotificationEvent(Model):
    """The call.

    Attributes:
        account_id: The account.
        answer_time: When it was answered.
        caller_id: The name of the other side.
        direction: INBOUND or OUTBOUND.
        duration: How long it was, in milliseconds.
        end_time: When it ended.
        external_id: Its id in the phone system.
        id: Identifies the event.
        internal: Whether it stays within the account.
        phone_number: The number of the other side.
        start_time: When it began.
        state: How it is now.
        type_: What kind of event it is.
        ucp_type: Which phone system it is of.
        user_id: The person.
    """

    account_id: str | int | Unset = UNSET
    answer_time: str | None | Unset = UNSET
    caller_id: str | Unset = UNSET
    direction: str | Unset = UNSET
    duration: int | Unset = UNSET
    end_time: str | None | Unset = UNSET
    external_id: str | Unset = UNSET
    id: str | int | Unset = UNSET
    internal: bool | Unset = UNSET
    phone_number: str | Unset = UNSET
    start_time: str | Unset = UNSET
    state: str | Unset = UNSET
    type_: str | Unset = UNSET
    ucp_type: str | Unset = UNSET
    user_id: str | int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "account_id": "accountId",
        "answer_time": "answerTime",
        "caller_id": "callerId",
        "end_time": "endTime",
        "external_id": "externalId",
        "phone_number": "phoneNumber",
        "start_time": "startTime",
        "type_": "type",
        "ucp_type": "ucpType",
        "user_id": "userId",
    }
