# Written by codegen from specs/numbers.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .number_limitation import NumberLimitation


@define(repr=False)
class OwnedNumber(Model):
    """A number of yours.

    Attributes:
        country: The country of the number.
        msisdn: The number.
        mo_http_url: Where SMS go.
        type_: The kind of number.
        features: What the number can do.
        limitations: How its features are limited.
        cost: The monthly rent in euros.
        messages_callback_type: Where messages go, always app.
        messages_callback_value: The application that messages go to.
        voice_callback_type: Where calls go.
        voice_callback_value: The SIP address, phone or application that calls go to.
        app_id: The application that the number is linked to.
    """

    country: str
    msisdn: str
    mo_http_url: str | Unset = UNSET
    type_: Literal["landline", "mobile-lvn", "landline-toll-free"] | str | Unset = UNSET
    features: list[Literal["SMS", "VOICE", "MMS"] | str] | Unset = UNSET
    limitations: list[NumberLimitation] | Unset = UNSET
    cost: str | Unset = UNSET
    messages_callback_type: Literal["app"] | str | Unset = UNSET
    messages_callback_value: str | Unset = UNSET
    voice_callback_type: Literal["sip", "tel", "app"] | str | Unset = UNSET
    voice_callback_value: str | Unset = UNSET
    app_id: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "mo_http_url": "moHttpUrl",
        "type_": "type",
        "messages_callback_type": "messagesCallbackType",
        "messages_callback_value": "messagesCallbackValue",
        "voice_callback_type": "voiceCallbackType",
        "voice_callback_value": "voiceCallbackValue",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"limitations": ["NumberLimitation"]}
