# Written by codegen from specs/ncco.yaml. Do not edit: change the description and run `make generate`.
"""The unions of NCCO: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    from .app_endpoint import AppEndpoint
    from .connect_action import ConnectAction
    from .conversation_action import ConversationAction
    from .input_action import InputAction
    from .notify_action import NotifyAction
    from .pay_action import PayAction
    from .pay_card_number_prompt import PayCardNumberPrompt
    from .pay_expiration_date_prompt import PayExpirationDatePrompt
    from .pay_security_code_prompt import PaySecurityCodePrompt
    from .phone_endpoint import PhoneEndpoint
    from .record_action import RecordAction
    from .sip_endpoint import SipEndpoint
    from .stream_action import StreamAction
    from .talk_action import TalkAction
    from .transfer_action import TransferAction
    from .vbc_endpoint import VbcEndpoint
    from .wait_action import WaitAction
    from .websocket_endpoint import WebsocketEndpoint

    ConnectActionRingbackTone: TypeAlias = "Union[str, list[str]]"
    ConnectEndpoint: TypeAlias = "Union[PhoneEndpoint, AppEndpoint, WebsocketEndpoint, SipEndpoint, VbcEndpoint]"
    EventUrls: TypeAlias = "Union[list[str], str]"
    InputActionType: TypeAlias = "Union[list[Literal['dtmf', 'speech'] | str], Literal['dtmf', 'speech'] | str]"
    NccoAction: TypeAlias = "Union[RecordAction, ConversationAction, ConnectAction, TalkAction, StreamAction, InputAction, NotifyAction, WaitAction, TransferAction, PayAction]"
    PayActionPrompts: TypeAlias = "Union[list[PayTextPrompt], dict[str, Any]]"
    PayTextPrompt: TypeAlias = "Union[PayCardNumberPrompt, PayExpirationDatePrompt, PaySecurityCodePrompt]"
    SpeechSettingsUuid: TypeAlias = "Union[str, list[str]]"
    StreamActionStreamUrl: TypeAlias = "Union[list[str], str]"
else:
    from ..._model import OneOf as _OneOf

    ConnectActionRingbackTone = _OneOf(())
    ConnectEndpoint = _OneOf(
        {
            "phone": "PhoneEndpoint",
            "app": "AppEndpoint",
            "websocket": "WebsocketEndpoint",
            "sip": "SipEndpoint",
            "vbc": "VbcEndpoint",
        },
        "type",
    )
    EventUrls = _OneOf(())
    InputActionType = _OneOf(())
    NccoAction = _OneOf(
        {
            "record": "RecordAction",
            "conversation": "ConversationAction",
            "connect": "ConnectAction",
            "talk": "TalkAction",
            "stream": "StreamAction",
            "input": "InputAction",
            "notify": "NotifyAction",
            "wait": "WaitAction",
            "transfer": "TransferAction",
            "pay": "PayAction",
        },
        "action",
    )
    PayActionPrompts = _OneOf((["PayTextPrompt"],))
    PayTextPrompt = _OneOf(
        {
            "CardNumber": "PayCardNumberPrompt",
            "ExpirationDate": "PayExpirationDatePrompt",
            "SecurityCode": "PaySecurityCodePrompt",
        },
        "type",
    )
    SpeechSettingsUuid = _OneOf(())
    StreamActionStreamUrl = _OneOf(())
