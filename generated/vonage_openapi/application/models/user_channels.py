# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .messenger_channel import MessengerChannel
    from .number_channel import NumberChannel
    from .pstn_channel import PstnChannel
    from .sip_channel import SipChannel
    from .vbc_channel import VbcChannel
    from .websocket_channel import WebsocketChannel


@define(repr=False)
class UserChannels(Model):
    """Ways to reach a user.

    Attributes:
        pstn: Phones.
        sip: SIP addresses.
        vbc: Extensions of Vonage Business Communications.
        websocket: Websockets.
        sms: Numbers for SMS.
        mms: Numbers for MMS.
        whatsapp: Numbers for WhatsApp.
        viber: Numbers for Viber.
        messenger: Accounts at Messenger.
    """

    pstn: list[PstnChannel] | Unset = UNSET
    sip: list[SipChannel] | Unset = UNSET
    vbc: list[VbcChannel] | Unset = UNSET
    websocket: list[WebsocketChannel] | Unset = UNSET
    sms: list[NumberChannel] | Unset = UNSET
    mms: list[NumberChannel] | Unset = UNSET
    whatsapp: list[NumberChannel] | Unset = UNSET
    viber: list[NumberChannel] | Unset = UNSET
    messenger: list[MessengerChannel] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "pstn": ["PstnChannel"],
        "sip": ["SipChannel"],
        "vbc": ["VbcChannel"],
        "websocket": ["WebsocketChannel"],
        "sms": ["NumberChannel"],
        "mms": ["NumberChannel"],
        "whatsapp": ["NumberChannel"],
        "viber": ["NumberChannel"],
        "messenger": ["MessengerChannel"],
    }
