# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Voice: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    from .app_endpoint import AppEndpoint
    from .call_phone_endpoint import CallPhoneEndpoint
    from .call_sip_endpoint import CallSipEndpoint
    from .call_websocket_endpoint import CallWebsocketEndpoint
    from .caller_app import CallerApp
    from .caller_phone import CallerPhone
    from .caller_sip import CallerSip
    from .caller_vbc import CallerVbc
    from .connect_action import ConnectAction
    from .conversation_action import ConversationAction
    from .dtmf_input import DtmfInput
    from .earmuff_call import EarmuffCall
    from .hang_up_call import HangUpCall
    from .input_action import InputAction
    from .mute_call import MuteCall
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
    from .transfer_call import TransferCall
    from .unearmuff_call import UnearmuffCall
    from .unmute_call import UnmuteCall
    from .vbc_endpoint import VbcEndpoint
    from .wait_action import WaitAction
    from .websocket_endpoint import WebsocketEndpoint

    AnswerRequestCustomData: TypeAlias = "Union[dict[str, Any], str]"
    CallEndpoint: TypeAlias = (
        "Union[CallPhoneEndpoint, CallSipEndpoint, CallWebsocketEndpoint, VbcEndpoint, AppEndpoint]"
    )
    Caller: TypeAlias = "Union[CallerPhone, CallerSip, CallerApp, CallerVbc]"
    ConnectActionRingbackTone: TypeAlias = "Union[str, list[str]]"
    ConnectEndpoint: TypeAlias = "Union[PhoneEndpoint, AppEndpoint, WebsocketEndpoint, SipEndpoint, VbcEndpoint]"
    CreateCallFrom: TypeAlias = "Union[Caller, str]"
    EventUrls: TypeAlias = "Union[list[str], str]"
    InputActionType: TypeAlias = "Union[list[Literal['dtmf', 'speech'] | str], Literal['dtmf', 'speech'] | str]"
    InputEventDtmf: TypeAlias = "Union[DtmfInput, str, dict[str, Any]]"
    NccoAction: TypeAlias = "Union[RecordAction, ConversationAction, ConnectAction, TalkAction, StreamAction, InputAction, NotifyAction, WaitAction, TransferAction, PayAction]"
    PayActionPrompts: TypeAlias = "Union[list[PayTextPrompt], dict[str, Any]]"
    PayTextPrompt: TypeAlias = "Union[PayCardNumberPrompt, PayExpirationDatePrompt, PaySecurityCodePrompt]"
    SpeechSettingsUuid: TypeAlias = "Union[str, list[str]]"
    StartStreamStreamUrl: TypeAlias = "Union[list[str], str]"
    StreamActionStreamUrl: TypeAlias = "Union[list[str], str]"
    TransferDestinationUrl: TypeAlias = "Union[list[str], str]"
    UpdateCall: TypeAlias = "Union[TransferCall, HangUpCall, MuteCall, UnmuteCall, EarmuffCall, UnearmuffCall]"
else:
    from ..._model import OneOf as _OneOf

    AnswerRequestCustomData = _OneOf(())
    CallEndpoint = _OneOf(
        {
            "phone": "CallPhoneEndpoint",
            "sip": "CallSipEndpoint",
            "websocket": "CallWebsocketEndpoint",
            "vbc": "VbcEndpoint",
            "app": "AppEndpoint",
        },
        "type",
    )
    Caller = _OneOf({"phone": "CallerPhone", "sip": "CallerSip", "app": "CallerApp", "vbc": "CallerVbc"}, "type")
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
    CreateCallFrom = _OneOf(("Caller",))
    EventUrls = _OneOf(())
    InputActionType = _OneOf(())
    InputEventDtmf = _OneOf(("DtmfInput",))
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
    StartStreamStreamUrl = _OneOf(())
    StreamActionStreamUrl = _OneOf(())
    TransferDestinationUrl = _OneOf(())
    UpdateCall = _OneOf(
        {
            "transfer": "TransferCall",
            "hangup": "HangUpCall",
            "mute": "MuteCall",
            "unmute": "UnmuteCall",
            "earmuff": "EarmuffCall",
            "unearmuff": "UnearmuffCall",
        },
        "action",
    )
