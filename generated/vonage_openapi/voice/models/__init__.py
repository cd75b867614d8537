# Written by codegen from specs/voice.yaml. Do not edit: change the description and run `make generate`.
"""The models of Voice. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .advanced_machine_detection import AdvancedMachineDetection as AdvancedMachineDetection
    from .answer_request import AnswerRequest as AnswerRequest
    from ._unions import AnswerRequestCustomData as AnswerRequestCustomData
    from .app_endpoint import AppEndpoint as AppEndpoint
    from .call import Call as Call
    from ._unions import CallEndpoint as CallEndpoint
    from .call_error import CallError as CallError
    from .call_event import CallEvent as CallEvent
    from .call_message import CallMessage as CallMessage
    from .call_page import CallPage as CallPage
    from .call_page_content import CallPageContent as CallPageContent
    from .call_party import CallParty as CallParty
    from .call_phone_endpoint import CallPhoneEndpoint as CallPhoneEndpoint
    from .call_sip_endpoint import CallSipEndpoint as CallSipEndpoint
    from .call_websocket_endpoint import CallWebsocketEndpoint as CallWebsocketEndpoint
    from ._unions import Caller as Caller
    from .caller_app import CallerApp as CallerApp
    from .caller_phone import CallerPhone as CallerPhone
    from .caller_sip import CallerSip as CallerSip
    from .caller_vbc import CallerVbc as CallerVbc
    from .connect_action import ConnectAction as ConnectAction
    from ._unions import ConnectActionRingbackTone as ConnectActionRingbackTone
    from ._unions import ConnectEndpoint as ConnectEndpoint
    from .conversation_action import ConversationAction as ConversationAction
    from .create_call import CreateCall as CreateCall
    from ._unions import CreateCallFrom as CreateCallFrom
    from .created_call import CreatedCall as CreatedCall
    from .dtmf_input import DtmfInput as DtmfInput
    from .dtmf_settings import DtmfSettings as DtmfSettings
    from .earmuff_call import EarmuffCall as EarmuffCall
    from .error_event import ErrorEvent as ErrorEvent
    from ._unions import EventUrls as EventUrls
    from .fallback_request import FallbackRequest as FallbackRequest
    from .hang_up_call import HangUpCall as HangUpCall
    from .input_action import InputAction as InputAction
    from ._unions import InputActionType as InputActionType
    from .input_event import InputEvent as InputEvent
    from ._unions import InputEventDtmf as InputEventDtmf
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .link import Link as Link
    from .mute_call import MuteCall as MuteCall
    from ._unions import NccoAction as NccoAction
    from .notification_event import NotificationEvent as NotificationEvent
    from .notify_action import NotifyAction as NotifyAction
    from .on_answer import OnAnswer as OnAnswer
    from .page_links import PageLinks as PageLinks
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
    from .problem import Problem as Problem
    from .record_action import RecordAction as RecordAction
    from .record_event import RecordEvent as RecordEvent
    from .self_links import SelfLinks as SelfLinks
    from .send_dtmf import SendDtmf as SendDtmf
    from .sip_endpoint import SipEndpoint as SipEndpoint
    from .sip_standard_headers import SipStandardHeaders as SipStandardHeaders
    from .speech_input import SpeechInput as SpeechInput
    from .speech_result import SpeechResult as SpeechResult
    from .speech_settings import SpeechSettings as SpeechSettings
    from ._unions import SpeechSettingsUuid as SpeechSettingsUuid
    from .start_dtmf_input import StartDtmfInput as StartDtmfInput
    from .start_stream import StartStream as StartStream
    from ._unions import StartStreamStreamUrl as StartStreamStreamUrl
    from .start_talk import StartTalk as StartTalk
    from .stream_action import StreamAction as StreamAction
    from ._unions import StreamActionStreamUrl as StreamActionStreamUrl
    from .talk_action import TalkAction as TalkAction
    from .transcript import Transcript as Transcript
    from .transcript_channel import TranscriptChannel as TranscriptChannel
    from .transcript_sentence import TranscriptSentence as TranscriptSentence
    from .transcript_word import TranscriptWord as TranscriptWord
    from .transcription import Transcription as Transcription
    from .transcription_event import TranscriptionEvent as TranscriptionEvent
    from .transfer_action import TransferAction as TransferAction
    from .transfer_call import TransferCall as TransferCall
    from .transfer_destination import TransferDestination as TransferDestination
    from ._unions import TransferDestinationUrl as TransferDestinationUrl
    from .transfer_event import TransferEvent as TransferEvent
    from .unearmuff_call import UnearmuffCall as UnearmuffCall
    from .unmute_call import UnmuteCall as UnmuteCall
    from ._unions import UpdateCall as UpdateCall
    from .vbc_endpoint import VbcEndpoint as VbcEndpoint
    from .wait_action import WaitAction as WaitAction
    from .websocket_authorization import WebsocketAuthorization as WebsocketAuthorization
    from .websocket_endpoint import WebsocketEndpoint as WebsocketEndpoint
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AdvancedMachineDetection": "advanced_machine_detection",
            "AnswerRequest": "answer_request",
            "AnswerRequestCustomData": "_unions",
            "AppEndpoint": "app_endpoint",
            "Call": "call",
            "CallEndpoint": "_unions",
            "CallError": "call_error",
            "CallEvent": "call_event",
            "CallMessage": "call_message",
            "CallPage": "call_page",
            "CallPageContent": "call_page_content",
            "CallParty": "call_party",
            "CallPhoneEndpoint": "call_phone_endpoint",
            "CallSipEndpoint": "call_sip_endpoint",
            "CallWebsocketEndpoint": "call_websocket_endpoint",
            "Caller": "_unions",
            "CallerApp": "caller_app",
            "CallerPhone": "caller_phone",
            "CallerSip": "caller_sip",
            "CallerVbc": "caller_vbc",
            "ConnectAction": "connect_action",
            "ConnectActionRingbackTone": "_unions",
            "ConnectEndpoint": "_unions",
            "ConversationAction": "conversation_action",
            "CreateCall": "create_call",
            "CreateCallFrom": "_unions",
            "CreatedCall": "created_call",
            "DtmfInput": "dtmf_input",
            "DtmfSettings": "dtmf_settings",
            "EarmuffCall": "earmuff_call",
            "ErrorEvent": "error_event",
            "EventUrls": "_unions",
            "FallbackRequest": "fallback_request",
            "HangUpCall": "hang_up_call",
            "InputAction": "input_action",
            "InputActionType": "_unions",
            "InputEvent": "input_event",
            "InputEventDtmf": "_unions",
            "InvalidParameter": "invalid_parameter",
            "Link": "link",
            "MuteCall": "mute_call",
            "NccoAction": "_unions",
            "NotificationEvent": "notification_event",
            "NotifyAction": "notify_action",
            "OnAnswer": "on_answer",
            "PageLinks": "page_links",
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
            "Problem": "problem",
            "RecordAction": "record_action",
            "RecordEvent": "record_event",
            "SelfLinks": "self_links",
            "SendDtmf": "send_dtmf",
            "SipEndpoint": "sip_endpoint",
            "SipStandardHeaders": "sip_standard_headers",
            "SpeechInput": "speech_input",
            "SpeechResult": "speech_result",
            "SpeechSettings": "speech_settings",
            "SpeechSettingsUuid": "_unions",
            "StartDtmfInput": "start_dtmf_input",
            "StartStream": "start_stream",
            "StartStreamStreamUrl": "_unions",
            "StartTalk": "start_talk",
            "StreamAction": "stream_action",
            "StreamActionStreamUrl": "_unions",
            "TalkAction": "talk_action",
            "Transcript": "transcript",
            "TranscriptChannel": "transcript_channel",
            "TranscriptSentence": "transcript_sentence",
            "TranscriptWord": "transcript_word",
            "Transcription": "transcription",
            "TranscriptionEvent": "transcription_event",
            "TransferAction": "transfer_action",
            "TransferCall": "transfer_call",
            "TransferDestination": "transfer_destination",
            "TransferDestinationUrl": "_unions",
            "TransferEvent": "transfer_event",
            "UnearmuffCall": "unearmuff_call",
            "UnmuteCall": "unmute_call",
            "UpdateCall": "_unions",
            "VbcEndpoint": "vbc_endpoint",
            "WaitAction": "wait_action",
            "WebsocketAuthorization": "websocket_authorization",
            "WebsocketEndpoint": "websocket_endpoint",
        },
    )
