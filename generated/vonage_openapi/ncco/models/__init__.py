# Written by codegen from specs/ncco.yaml. Do not edit: change the description and run `make generate`.
"""The models of NCCO. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .advanced_machine_detection import AdvancedMachineDetection as AdvancedMachineDetection
    from .app_endpoint import AppEndpoint as AppEndpoint
    from .connect_action import ConnectAction as ConnectAction
    from ._unions import ConnectActionRingbackTone as ConnectActionRingbackTone
    from ._unions import ConnectEndpoint as ConnectEndpoint
    from .conversation_action import ConversationAction as ConversationAction
    from .dtmf_settings import DtmfSettings as DtmfSettings
    from ._unions import EventUrls as EventUrls
    from .input_action import InputAction as InputAction
    from ._unions import InputActionType as InputActionType
    from ._unions import NccoAction as NccoAction
    from .notify_action import NotifyAction as NotifyAction
    from .on_answer import OnAnswer as OnAnswer
    from .pay_action import PayAction as PayAction
    from ._unions import PayActionPrompts as PayActionPrompts
    from .pay_card_number_errors import PayCardNumberErrors as PayCardNumberErrors
    from .pay_card_number_prompt import PayCardNumberPrompt as PayCardNumberPrompt
    from .pay_error_text import PayErrorText as PayErrorText
    from .pay_expiration_date_errors import PayExpirationDateErrors as PayExpirationDateErrors
    from .pay_expiration_date_prompt import PayExpirationDatePrompt as PayExpirationDatePrompt
    from .pay_security_code_errors import PaySecurityCodeErrors as PaySecurityCodeErrors
    from .pay_security_code_prompt import PaySecurityCodePrompt as PaySecurityCodePrompt
    from ._unions import PayTextPrompt as PayTextPrompt
    from .pay_voice_prompt import PayVoicePrompt as PayVoicePrompt
    from .phone_endpoint import PhoneEndpoint as PhoneEndpoint
    from .record_action import RecordAction as RecordAction
    from .sip_endpoint import SipEndpoint as SipEndpoint
    from .sip_standard_headers import SipStandardHeaders as SipStandardHeaders
    from .speech_settings import SpeechSettings as SpeechSettings
    from ._unions import SpeechSettingsUuid as SpeechSettingsUuid
    from .stream_action import StreamAction as StreamAction
    from ._unions import StreamActionStreamUrl as StreamActionStreamUrl
    from .talk_action import TalkAction as TalkAction
    from .transcription import Transcription as Transcription
    from .transfer_action import TransferAction as TransferAction
    from .vbc_endpoint import VbcEndpoint as VbcEndpoint
    from .wait_action import WaitAction as WaitAction
    from .websocket_authorization import WebsocketAuthorization as WebsocketAuthorization
    from .websocket_endpoint import WebsocketEndpoint as WebsocketEndpoint
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AdvancedMachineDetection": "advanced_machine_detection",
            "AppEndpoint": "app_endpoint",
            "ConnectAction": "connect_action",
            "ConnectActionRingbackTone": "_unions",
            "ConnectEndpoint": "_unions",
            "ConversationAction": "conversation_action",
            "DtmfSettings": "dtmf_settings",
            "EventUrls": "_unions",
            "InputAction": "input_action",
            "InputActionType": "_unions",
            "NccoAction": "_unions",
            "NotifyAction": "notify_action",
            "OnAnswer": "on_answer",
            "PayAction": "pay_action",
            "PayActionPrompts": "_unions",
            "PayCardNumberErrors": "pay_card_number_errors",
            "PayCardNumberPrompt": "pay_card_number_prompt",
            "PayErrorText": "pay_error_text",
            "PayExpirationDateErrors": "pay_expiration_date_errors",
            "PayExpirationDatePrompt": "pay_expiration_date_prompt",
            "PaySecurityCodeErrors": "pay_security_code_errors",
            "PaySecurityCodePrompt": "pay_security_code_prompt",
            "PayTextPrompt": "_unions",
            "PayVoicePrompt": "pay_voice_prompt",
            "PhoneEndpoint": "phone_endpoint",
            "RecordAction": "record_action",
            "SipEndpoint": "sip_endpoint",
            "SipStandardHeaders": "sip_standard_headers",
            "SpeechSettings": "speech_settings",
            "SpeechSettingsUuid": "_unions",
            "StreamAction": "stream_action",
            "StreamActionStreamUrl": "_unions",
            "TalkAction": "talk_action",
            "Transcription": "transcription",
            "TransferAction": "transfer_action",
            "VbcEndpoint": "vbc_endpoint",
            "WaitAction": "wait_action",
            "WebsocketAuthorization": "websocket_authorization",
            "WebsocketEndpoint": "websocket_endpoint",
        },
    )
