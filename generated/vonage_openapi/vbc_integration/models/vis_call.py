# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VisCall(Model):
    """A call.

    Attributes:
        id: Identifies the call.
        type_: What kind of event it is.
        account_id: The account.
        user_id: The person.
        uci_id: The connection to the phone system.
        direction: Who called whom.
        phone_number: The number of the other side.
        duration: How long it was, in milliseconds; 0 before it is over.
        state: How it is.
        start_time: When it began.
        external_id: Its id in the phone system.
        caller_id: The name of the other side.
        sms_data: What it says of a text message.
        answer_time: When it was answered.
        end_time: When it ended.
    """

    id: int
    type_: Literal["CALL"] | str
    account_id: int
    user_id: int
    uci_id: int
    direction: Literal["INBOUND", "OUTBOUND"] | str
    phone_number: str
    duration: int
    state: (
        Literal[
            "INITIALIZING",
            "RINGING",
            "ACTIVE",
            "HELD",
            "REMOTE_HELD",
            "DETACHED",
            "REJECTED",
            "CANCELLED",
            "ANSWERED",
            "MISSED",
        ]
        | str
    )
    start_time: str
    external_id: str | Unset = UNSET
    caller_id: str | Unset = UNSET
    sms_data: str | Unset = UNSET
    answer_time: str | None | Unset = UNSET
    end_time: str | None | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "account_id": "accountId",
        "user_id": "userId",
        "uci_id": "uciId",
        "phone_number": "phoneNumber",
        "start_time": "startTime",
        "external_id": "externalId",
        "caller_id": "callerId",
        "sms_data": "smsData",
        "answer_time": "answerTime",
        "end_time": "endTime",
    }
