# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NumberSetup(Model):
    """What happens with messages and calls that come in.

    Attributes:
        country: The country of the number.
        msisdn: The number.
        app_id: The application that handles messages and calls.
        mo_http_url: Where SMS go. The URL must already answer a GET with status 200; an empty string removes it.
        mo_smpp_sys_type: The system type of your SMPP client.
        voice_callback_type: Where calls go; sip and tel come before the application. Needs `voiceCallbackValue`.
        voice_callback_value: The SIP address, phone or application that calls go to. Needs `voiceCallbackType`.
        voice_status_callback: Who is told when a call has ended.
        messages_callback_type: Use `app_id` instead. Needs `messagesCallbackValue`.
        messages_callback_value: Use `app_id` instead. The application that messages go to; needs `messagesCallbackType`.
    """

    country: str
    msisdn: str
    app_id: str | Unset = UNSET
    mo_http_url: str | Unset = UNSET
    mo_smpp_sys_type: str | Unset = UNSET
    voice_callback_type: Literal["sip", "tel", "app"] | str | Unset = UNSET
    voice_callback_value: str | Unset = UNSET
    voice_status_callback: str | Unset = UNSET
    messages_callback_type: Literal["app"] | str | Unset = UNSET
    messages_callback_value: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "mo_http_url": "moHttpUrl",
        "mo_smpp_sys_type": "moSmppSysType",
        "voice_callback_type": "voiceCallbackType",
        "voice_callback_value": "voiceCallbackValue",
        "voice_status_callback": "voiceStatusCallback",
        "messages_callback_type": "messagesCallbackType",
        "messages_callback_value": "messagesCallbackValue",
    }
