# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Messages: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    from .create_calendar_event_suggestion import CreateCalendarEventSuggestion
    from .dial_suggestion import DialSuggestion
    from .email_content import EmailContent
    from .email_html import EmailHtml
    from .email_html_part import EmailHtmlPart
    from .email_status import EmailStatus
    from .email_text import EmailText
    from .email_text_part import EmailTextPart
    from .inbound_messenger_audio import InboundMessengerAudio
    from .inbound_messenger_file import InboundMessengerFile
    from .inbound_messenger_image import InboundMessengerImage
    from .inbound_messenger_text import InboundMessengerText
    from .inbound_messenger_unsupported import InboundMessengerUnsupported
    from .inbound_messenger_video import InboundMessengerVideo
    from .inbound_mms_audio import InboundMmsAudio
    from .inbound_mms_file import InboundMmsFile
    from .inbound_mms_image import InboundMmsImage
    from .inbound_mms_text import InboundMmsText
    from .inbound_mms_vcard import InboundMmsVcard
    from .inbound_mms_video import InboundMmsVideo
    from .inbound_rcs_audio import InboundRcsAudio
    from .inbound_rcs_button import InboundRcsButton
    from .inbound_rcs_file import InboundRcsFile
    from .inbound_rcs_image import InboundRcsImage
    from .inbound_rcs_location import InboundRcsLocation
    from .inbound_rcs_reply import InboundRcsReply
    from .inbound_rcs_text import InboundRcsText
    from .inbound_rcs_vcard import InboundRcsVcard
    from .inbound_rcs_video import InboundRcsVideo
    from .inbound_sms import InboundSms
    from .inbound_viber_file import InboundViberFile
    from .inbound_viber_image import InboundViberImage
    from .inbound_viber_text import InboundViberText
    from .inbound_viber_video import InboundViberVideo
    from .inbound_whatsapp_audio import InboundWhatsappAudio
    from .inbound_whatsapp_button import InboundWhatsappButton
    from .inbound_whatsapp_contacts import InboundWhatsappContacts
    from .inbound_whatsapp_file import InboundWhatsappFile
    from .inbound_whatsapp_image import InboundWhatsappImage
    from .inbound_whatsapp_location import InboundWhatsappLocation
    from .inbound_whatsapp_order import InboundWhatsappOrder
    from .inbound_whatsapp_reaction import InboundWhatsappReaction
    from .inbound_whatsapp_reply import InboundWhatsappReply
    from .inbound_whatsapp_sticker import InboundWhatsappSticker
    from .inbound_whatsapp_text import InboundWhatsappText
    from .inbound_whatsapp_unsupported import InboundWhatsappUnsupported
    from .inbound_whatsapp_video import InboundWhatsappVideo
    from .messenger_audio import MessengerAudio
    from .messenger_file import MessengerFile
    from .messenger_image import MessengerImage
    from .messenger_status import MessengerStatus
    from .messenger_text import MessengerText
    from .messenger_video import MessengerVideo
    from .mms_audio import MmsAudio
    from .mms_content import MmsContent
    from .mms_file import MmsFile
    from .mms_image import MmsImage
    from .mms_status import MmsStatus
    from .mms_text import MmsText
    from .mms_vcard import MmsVcard
    from .mms_video import MmsVideo
    from .open_url_in_webview_suggestion import OpenUrlInWebviewSuggestion
    from .open_url_suggestion import OpenUrlSuggestion
    from .rcs_card import RcsCard
    from .rcs_carousel import RcsCarousel
    from .rcs_custom import RcsCustom
    from .rcs_file import RcsFile
    from .rcs_image import RcsImage
    from .rcs_status import RcsStatus
    from .rcs_text import RcsText
    from .rcs_video import RcsVideo
    from .remove_reaction import RemoveReaction
    from .reply_suggestion import ReplySuggestion
    from .set_reaction import SetReaction
    from .share_location_suggestion import ShareLocationSuggestion
    from .sms_message import SmsMessage
    from .sms_status import SmsStatus
    from .viber_file import ViberFile
    from .viber_image import ViberImage
    from .viber_status import ViberStatus
    from .viber_text import ViberText
    from .viber_video import ViberVideo
    from .view_location_suggestion import ViewLocationSuggestion
    from .whatsapp_audio import WhatsappAudio
    from .whatsapp_custom import WhatsappCustom
    from .whatsapp_file import WhatsappFile
    from .whatsapp_image import WhatsappImage
    from .whatsapp_reaction import WhatsappReaction
    from .whatsapp_status import WhatsappStatus
    from .whatsapp_sticker import WhatsappSticker
    from .whatsapp_template import WhatsappTemplate
    from .whatsapp_text import WhatsappText
    from .whatsapp_video import WhatsappVideo

    EmailMessage: TypeAlias = "Union[EmailText, EmailHtml, EmailContent]"
    EmailPart: TypeAlias = "Union[EmailTextPart, EmailHtmlPart]"
    InboundMessage: TypeAlias = (
        "Union[InboundSms, InboundMms, InboundRcs, InboundWhatsapp, InboundMessenger, InboundViber, dict[str, Any]]"
    )
    InboundMessenger: TypeAlias = "Union[InboundMessengerText, InboundMessengerImage, InboundMessengerAudio, InboundMessengerVideo, InboundMessengerFile, InboundMessengerUnsupported, dict[str, Any]]"
    InboundMms: TypeAlias = "Union[InboundMmsText, InboundMmsImage, InboundMmsVcard, InboundMmsAudio, InboundMmsVideo, InboundMmsFile, dict[str, Any]]"
    InboundRcs: TypeAlias = "Union[InboundRcsText, InboundRcsImage, InboundRcsVideo, InboundRcsAudio, InboundRcsFile, InboundRcsVcard, InboundRcsLocation, InboundRcsReply, InboundRcsButton, dict[str, Any]]"
    InboundViber: TypeAlias = (
        "Union[InboundViberText, InboundViberImage, InboundViberVideo, InboundViberFile, dict[str, Any]]"
    )
    InboundWhatsapp: TypeAlias = "Union[InboundWhatsappText, InboundWhatsappImage, InboundWhatsappVideo, InboundWhatsappFile, InboundWhatsappAudio, InboundWhatsappLocation, InboundWhatsappContacts, InboundWhatsappReply, InboundWhatsappButton, InboundWhatsappOrder, InboundWhatsappSticker, InboundWhatsappReaction, InboundWhatsappUnsupported, dict[str, Any]]"
    MessageStatus: TypeAlias = "Union[SmsStatus, MmsStatus, RcsStatus, WhatsappStatus, MessengerStatus, ViberStatus, EmailStatus, dict[str, Any]]"
    MessengerMessage: TypeAlias = "Union[MessengerText, MessengerImage, MessengerAudio, MessengerVideo, MessengerFile]"
    MmsMessage: TypeAlias = "Union[MmsText, MmsImage, MmsVcard, MmsAudio, MmsVideo, MmsFile, MmsContent]"
    OutboundMessage: TypeAlias = (
        "Union[SmsMessage, MmsMessage, RcsMessage, WhatsappMessage, MessengerMessage, ViberMessage, EmailMessage]"
    )
    RcsMessage: TypeAlias = "Union[RcsText, RcsImage, RcsVideo, RcsFile, RcsCard, RcsCarousel, RcsCustom]"
    RcsSuggestion: TypeAlias = "Union[ReplySuggestion, DialSuggestion, ViewLocationSuggestion, ShareLocationSuggestion, OpenUrlSuggestion, OpenUrlInWebviewSuggestion, CreateCalendarEventSuggestion]"
    Reaction: TypeAlias = "Union[SetReaction, RemoveReaction, dict[str, Any]]"
    TemplateContentParametersItem: TypeAlias = "Union[str, dict[str, Any]]"
    ViberMessage: TypeAlias = "Union[ViberText, ViberImage, ViberVideo, ViberFile]"
    WhatsappMessage: TypeAlias = "Union[WhatsappText, WhatsappImage, WhatsappAudio, WhatsappVideo, WhatsappFile, WhatsappTemplate, WhatsappSticker, WhatsappReaction, WhatsappCustom]"
    WhatsappTapPayload: TypeAlias = "Union[dict[str, Any], str]"
else:
    from ..._model import OneOf as _OneOf

    EmailMessage = _OneOf({"text": "EmailText", "html": "EmailHtml", "content": "EmailContent"}, "message_type")
    EmailPart = _OneOf({"text": "EmailTextPart", "html": "EmailHtmlPart"}, "type")
    InboundMessage = _OneOf(
        {
            "sms": "InboundSms",
            "mms": "InboundMms",
            "rcs": "InboundRcs",
            "whatsapp": "InboundWhatsapp",
            "messenger": "InboundMessenger",
            "viber_service": "InboundViber",
        },
        "channel",
    )
    InboundMessenger = _OneOf(
        {
            "text": "InboundMessengerText",
            "image": "InboundMessengerImage",
            "audio": "InboundMessengerAudio",
            "video": "InboundMessengerVideo",
            "file": "InboundMessengerFile",
            "unsupported": "InboundMessengerUnsupported",
        },
        "message_type",
    )
    InboundMms = _OneOf(
        {
            "text": "InboundMmsText",
            "image": "InboundMmsImage",
            "vcard": "InboundMmsVcard",
            "audio": "InboundMmsAudio",
            "video": "InboundMmsVideo",
            "file": "InboundMmsFile",
        },
        "message_type",
    )
    InboundRcs = _OneOf(
        {
            "text": "InboundRcsText",
            "image": "InboundRcsImage",
            "video": "InboundRcsVideo",
            "audio": "InboundRcsAudio",
            "file": "InboundRcsFile",
            "vcard": "InboundRcsVcard",
            "location": "InboundRcsLocation",
            "reply": "InboundRcsReply",
            "button": "InboundRcsButton",
        },
        "message_type",
    )
    InboundViber = _OneOf(
        {
            "text": "InboundViberText",
            "image": "InboundViberImage",
            "video": "InboundViberVideo",
            "file": "InboundViberFile",
        },
        "message_type",
    )
    InboundWhatsapp = _OneOf(
        {
            "text": "InboundWhatsappText",
            "image": "InboundWhatsappImage",
            "video": "InboundWhatsappVideo",
            "file": "InboundWhatsappFile",
            "audio": "InboundWhatsappAudio",
            "location": "InboundWhatsappLocation",
            "contacts": "InboundWhatsappContacts",
            "reply": "InboundWhatsappReply",
            "button": "InboundWhatsappButton",
            "order": "InboundWhatsappOrder",
            "sticker": "InboundWhatsappSticker",
            "reaction": "InboundWhatsappReaction",
            "unsupported": "InboundWhatsappUnsupported",
        },
        "message_type",
    )
    MessageStatus = _OneOf(
        {
            "sms": "SmsStatus",
            "mms": "MmsStatus",
            "rcs": "RcsStatus",
            "whatsapp": "WhatsappStatus",
            "messenger": "MessengerStatus",
            "viber_service": "ViberStatus",
            "email": "EmailStatus",
        },
        "channel",
    )
    MessengerMessage = _OneOf(
        {
            "text": "MessengerText",
            "image": "MessengerImage",
            "audio": "MessengerAudio",
            "video": "MessengerVideo",
            "file": "MessengerFile",
        },
        "message_type",
    )
    MmsMessage = _OneOf(
        {
            "text": "MmsText",
            "image": "MmsImage",
            "vcard": "MmsVcard",
            "audio": "MmsAudio",
            "video": "MmsVideo",
            "file": "MmsFile",
            "content": "MmsContent",
        },
        "message_type",
    )
    OutboundMessage = _OneOf(
        {
            "sms": "SmsMessage",
            "mms": "MmsMessage",
            "rcs": "RcsMessage",
            "whatsapp": "WhatsappMessage",
            "messenger": "MessengerMessage",
            "viber_service": "ViberMessage",
            "email": "EmailMessage",
        },
        "channel",
    )
    RcsMessage = _OneOf(
        {
            "text": "RcsText",
            "image": "RcsImage",
            "video": "RcsVideo",
            "file": "RcsFile",
            "card": "RcsCard",
            "carousel": "RcsCarousel",
            "custom": "RcsCustom",
        },
        "message_type",
    )
    RcsSuggestion = _OneOf(
        {
            "reply": "ReplySuggestion",
            "dial": "DialSuggestion",
            "view_location": "ViewLocationSuggestion",
            "share_location": "ShareLocationSuggestion",
            "open_url": "OpenUrlSuggestion",
            "open_url_in_webview": "OpenUrlInWebviewSuggestion",
            "create_calendar_event": "CreateCalendarEventSuggestion",
        },
        "type",
    )
    Reaction = _OneOf({"react": "SetReaction", "unreact": "RemoveReaction"}, "action")
    TemplateContentParametersItem = _OneOf(())
    ViberMessage = _OneOf(
        {"text": "ViberText", "image": "ViberImage", "video": "ViberVideo", "file": "ViberFile"}, "message_type"
    )
    WhatsappMessage = _OneOf(
        {
            "text": "WhatsappText",
            "image": "WhatsappImage",
            "audio": "WhatsappAudio",
            "video": "WhatsappVideo",
            "file": "WhatsappFile",
            "template": "WhatsappTemplate",
            "sticker": "WhatsappSticker",
            "reaction": "WhatsappReaction",
            "custom": "WhatsappCustom",
        },
        "message_type",
    )
    WhatsappTapPayload = _OneOf(())
