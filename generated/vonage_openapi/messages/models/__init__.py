# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
"""The models of Messages. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .audio_media import AudioMedia as AudioMedia
    from .captioned_media import CaptionedMedia as CaptionedMedia
    from .contact_address import ContactAddress as ContactAddress
    from .contact_email import ContactEmail as ContactEmail
    from .contact_name import ContactName as ContactName
    from .contact_phone import ContactPhone as ContactPhone
    from .contact_url import ContactUrl as ContactUrl
    from .content_v01 import ContentV01 as ContentV01
    from .create_calendar_event_suggestion import CreateCalendarEventSuggestion as CreateCalendarEventSuggestion
    from .dial_suggestion import DialSuggestion as DialSuggestion
    from .email_address import EmailAddress as EmailAddress
    from .email_common import EmailCommon as EmailCommon
    from .email_content import EmailContent as EmailContent
    from .email_html import EmailHtml as EmailHtml
    from .email_html_part import EmailHtmlPart as EmailHtmlPart
    from ._unions import EmailMessage as EmailMessage
    from .email_options import EmailOptions as EmailOptions
    from ._unions import EmailPart as EmailPart
    from .email_status import EmailStatus as EmailStatus
    from .email_text import EmailText as EmailText
    from .email_text_part import EmailTextPart as EmailTextPart
    from .failover_position import FailoverPosition as FailoverPosition
    from .file_v01 import FileV01 as FileV01
    from .html_body import HtmlBody as HtmlBody
    from .inbound_audio_media import InboundAudioMedia as InboundAudioMedia
    from .inbound_common import InboundCommon as InboundCommon
    from .inbound_context import InboundContext as InboundContext
    from .inbound_link_media import InboundLinkMedia as InboundLinkMedia
    from .inbound_media import InboundMedia as InboundMedia
    from ._unions import InboundMessage as InboundMessage
    from .inbound_message_v01 import InboundMessageV01 as InboundMessageV01
    from ._unions import InboundMessenger as InboundMessenger
    from .inbound_messenger_audio import InboundMessengerAudio as InboundMessengerAudio
    from .inbound_messenger_common import InboundMessengerCommon as InboundMessengerCommon
    from .inbound_messenger_file import InboundMessengerFile as InboundMessengerFile
    from .inbound_messenger_image import InboundMessengerImage as InboundMessengerImage
    from .inbound_messenger_text import InboundMessengerText as InboundMessengerText
    from .inbound_messenger_unsupported import InboundMessengerUnsupported as InboundMessengerUnsupported
    from .inbound_messenger_video import InboundMessengerVideo as InboundMessengerVideo
    from ._unions import InboundMms as InboundMms
    from .inbound_mms_attachment import InboundMmsAttachment as InboundMmsAttachment
    from .inbound_mms_audio import InboundMmsAudio as InboundMmsAudio
    from .inbound_mms_common import InboundMmsCommon as InboundMmsCommon
    from .inbound_mms_file import InboundMmsFile as InboundMmsFile
    from .inbound_mms_file_media import InboundMmsFileMedia as InboundMmsFileMedia
    from .inbound_mms_image import InboundMmsImage as InboundMmsImage
    from .inbound_mms_image_media import InboundMmsImageMedia as InboundMmsImageMedia
    from .inbound_mms_text import InboundMmsText as InboundMmsText
    from .inbound_mms_vcard import InboundMmsVcard as InboundMmsVcard
    from .inbound_mms_video import InboundMmsVideo as InboundMmsVideo
    from ._unions import InboundRcs as InboundRcs
    from .inbound_rcs_audio import InboundRcsAudio as InboundRcsAudio
    from .inbound_rcs_button import InboundRcsButton as InboundRcsButton
    from .inbound_rcs_common import InboundRcsCommon as InboundRcsCommon
    from .inbound_rcs_file import InboundRcsFile as InboundRcsFile
    from .inbound_rcs_image import InboundRcsImage as InboundRcsImage
    from .inbound_rcs_location import InboundRcsLocation as InboundRcsLocation
    from .inbound_rcs_reply import InboundRcsReply as InboundRcsReply
    from .inbound_rcs_tap import InboundRcsTap as InboundRcsTap
    from .inbound_rcs_text import InboundRcsText as InboundRcsText
    from .inbound_rcs_vcard import InboundRcsVcard as InboundRcsVcard
    from .inbound_rcs_video import InboundRcsVideo as InboundRcsVideo
    from .inbound_reply import InboundReply as InboundReply
    from .inbound_sms import InboundSms as InboundSms
    from .inbound_sms_details import InboundSmsDetails as InboundSmsDetails
    from ._unions import InboundViber as InboundViber
    from .inbound_viber_common import InboundViberCommon as InboundViberCommon
    from .inbound_viber_context import InboundViberContext as InboundViberContext
    from .inbound_viber_file import InboundViberFile as InboundViberFile
    from .inbound_viber_image import InboundViberImage as InboundViberImage
    from .inbound_viber_text import InboundViberText as InboundViberText
    from .inbound_viber_video import InboundViberVideo as InboundViberVideo
    from ._unions import InboundWhatsapp as InboundWhatsapp
    from .inbound_whatsapp_audio import InboundWhatsappAudio as InboundWhatsappAudio
    from .inbound_whatsapp_button import InboundWhatsappButton as InboundWhatsappButton
    from .inbound_whatsapp_common import InboundWhatsappCommon as InboundWhatsappCommon
    from .inbound_whatsapp_contacts import InboundWhatsappContacts as InboundWhatsappContacts
    from .inbound_whatsapp_details import InboundWhatsappDetails as InboundWhatsappDetails
    from .inbound_whatsapp_file import InboundWhatsappFile as InboundWhatsappFile
    from .inbound_whatsapp_image import InboundWhatsappImage as InboundWhatsappImage
    from .inbound_whatsapp_location import InboundWhatsappLocation as InboundWhatsappLocation
    from .inbound_whatsapp_order import InboundWhatsappOrder as InboundWhatsappOrder
    from .inbound_whatsapp_reaction import InboundWhatsappReaction as InboundWhatsappReaction
    from .inbound_whatsapp_reply import InboundWhatsappReply as InboundWhatsappReply
    from .inbound_whatsapp_sticker import InboundWhatsappSticker as InboundWhatsappSticker
    from .inbound_whatsapp_text import InboundWhatsappText as InboundWhatsappText
    from .inbound_whatsapp_unsupported import InboundWhatsappUnsupported as InboundWhatsappUnsupported
    from .inbound_whatsapp_video import InboundWhatsappVideo as InboundWhatsappVideo
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .location_v01 import LocationV01 as LocationV01
    from .media import Media as Media
    from .message_accepted import MessageAccepted as MessageAccepted
    from .message_common import MessageCommon as MessageCommon
    from .message_link import MessageLink as MessageLink
    from .message_problem import MessageProblem as MessageProblem
    from ._unions import MessageStatus as MessageStatus
    from .message_status_common import MessageStatusCommon as MessageStatusCommon
    from .message_status_error import MessageStatusError as MessageStatusError
    from .message_status_v01 import MessageStatusV01 as MessageStatusV01
    from .message_v01 import MessageV01 as MessageV01
    from .messenger_audio import MessengerAudio as MessengerAudio
    from .messenger_common import MessengerCommon as MessengerCommon
    from .messenger_file import MessengerFile as MessengerFile
    from .messenger_image import MessengerImage as MessengerImage
    from ._unions import MessengerMessage as MessengerMessage
    from .messenger_options import MessengerOptions as MessengerOptions
    from .messenger_status import MessengerStatus as MessengerStatus
    from .messenger_text import MessengerText as MessengerText
    from .messenger_video import MessengerVideo as MessengerVideo
    from .mms_attachment import MmsAttachment as MmsAttachment
    from .mms_audio import MmsAudio as MmsAudio
    from .mms_common import MmsCommon as MmsCommon
    from .mms_content import MmsContent as MmsContent
    from .mms_file import MmsFile as MmsFile
    from .mms_group import MmsGroup as MmsGroup
    from .mms_image import MmsImage as MmsImage
    from ._unions import MmsMessage as MmsMessage
    from .mms_status import MmsStatus as MmsStatus
    from .mms_text import MmsText as MmsText
    from .mms_vcard import MmsVcard as MmsVcard
    from .mms_video import MmsVideo as MmsVideo
    from .named_place import NamedPlace as NamedPlace
    from .network import Network as Network
    from .open_url_in_webview_suggestion import OpenUrlInWebviewSuggestion as OpenUrlInWebviewSuggestion
    from .open_url_suggestion import OpenUrlSuggestion as OpenUrlSuggestion
    from ._unions import OutboundMessage as OutboundMessage
    from .party_v01 import PartyV01 as PartyV01
    from .place import Place as Place
    from .problem import Problem as Problem
    from .quoted_message import QuotedMessage as QuotedMessage
    from .rcs_card import RcsCard as RcsCard
    from .rcs_card_content import RcsCardContent as RcsCardContent
    from .rcs_card_options import RcsCardOptions as RcsCardOptions
    from .rcs_carousel import RcsCarousel as RcsCarousel
    from .rcs_carousel_content import RcsCarouselContent as RcsCarouselContent
    from .rcs_carousel_options import RcsCarouselOptions as RcsCarouselOptions
    from .rcs_common import RcsCommon as RcsCommon
    from .rcs_custom import RcsCustom as RcsCustom
    from .rcs_file import RcsFile as RcsFile
    from .rcs_image import RcsImage as RcsImage
    from ._unions import RcsMessage as RcsMessage
    from .rcs_options import RcsOptions as RcsOptions
    from .rcs_status import RcsStatus as RcsStatus
    from ._unions import RcsSuggestion as RcsSuggestion
    from .rcs_text import RcsText as RcsText
    from .rcs_video import RcsVideo as RcsVideo
    from ._unions import Reaction as Reaction
    from .remove_reaction import RemoveReaction as RemoveReaction
    from .reply_suggestion import ReplySuggestion as ReplySuggestion
    from .replying_indicator import ReplyingIndicator as ReplyingIndicator
    from .set_reaction import SetReaction as SetReaction
    from .share_location_suggestion import ShareLocationSuggestion as ShareLocationSuggestion
    from .sms_message import SmsMessage as SmsMessage
    from .sms_options import SmsOptions as SmsOptions
    from .sms_segment import SmsSegment as SmsSegment
    from .sms_status import SmsStatus as SmsStatus
    from .sms_status_details import SmsStatusDetails as SmsStatusDetails
    from .status_error_v01 import StatusErrorV01 as StatusErrorV01
    from .sticker_media import StickerMedia as StickerMedia
    from .suggestion_common import SuggestionCommon as SuggestionCommon
    from .template_content import TemplateContent as TemplateContent
    from ._unions import TemplateContentParametersItem as TemplateContentParametersItem
    from .template_options import TemplateOptions as TemplateOptions
    from .update_message import UpdateMessage as UpdateMessage
    from .usage import Usage as Usage
    from .usage_v01 import UsageV01 as UsageV01
    from .viber_action import ViberAction as ViberAction
    from .viber_button_options import ViberButtonOptions as ViberButtonOptions
    from .viber_common import ViberCommon as ViberCommon
    from .viber_file import ViberFile as ViberFile
    from .viber_file_media import ViberFileMedia as ViberFileMedia
    from .viber_image import ViberImage as ViberImage
    from .viber_image_media import ViberImageMedia as ViberImageMedia
    from ._unions import ViberMessage as ViberMessage
    from .viber_options import ViberOptions as ViberOptions
    from .viber_status import ViberStatus as ViberStatus
    from .viber_text import ViberText as ViberText
    from .viber_video import ViberVideo as ViberVideo
    from .viber_video_media import ViberVideoMedia as ViberVideoMedia
    from .viber_video_options import ViberVideoOptions as ViberVideoOptions
    from .view_location_suggestion import ViewLocationSuggestion as ViewLocationSuggestion
    from .whatsapp_audio import WhatsappAudio as WhatsappAudio
    from .whatsapp_common import WhatsappCommon as WhatsappCommon
    from .whatsapp_contact import WhatsappContact as WhatsappContact
    from .whatsapp_conversation import WhatsappConversation as WhatsappConversation
    from .whatsapp_custom import WhatsappCustom as WhatsappCustom
    from .whatsapp_file import WhatsappFile as WhatsappFile
    from .whatsapp_file_media import WhatsappFileMedia as WhatsappFileMedia
    from .whatsapp_image import WhatsappImage as WhatsappImage
    from ._unions import WhatsappMessage as WhatsappMessage
    from .whatsapp_order import WhatsappOrder as WhatsappOrder
    from .whatsapp_order_item import WhatsappOrderItem as WhatsappOrderItem
    from .whatsapp_origin import WhatsappOrigin as WhatsappOrigin
    from .whatsapp_pricing import WhatsappPricing as WhatsappPricing
    from .whatsapp_profile import WhatsappProfile as WhatsappProfile
    from .whatsapp_reaction import WhatsappReaction as WhatsappReaction
    from .whatsapp_referral import WhatsappReferral as WhatsappReferral
    from .whatsapp_referred_product import WhatsappReferredProduct as WhatsappReferredProduct
    from .whatsapp_reply import WhatsappReply as WhatsappReply
    from .whatsapp_status import WhatsappStatus as WhatsappStatus
    from .whatsapp_status_details import WhatsappStatusDetails as WhatsappStatusDetails
    from .whatsapp_sticker import WhatsappSticker as WhatsappSticker
    from .whatsapp_tap import WhatsappTap as WhatsappTap
    from ._unions import WhatsappTapPayload as WhatsappTapPayload
    from .whatsapp_template import WhatsappTemplate as WhatsappTemplate
    from .whatsapp_text import WhatsappText as WhatsappText
    from .whatsapp_user import WhatsappUser as WhatsappUser
    from .whatsapp_video import WhatsappVideo as WhatsappVideo
    from .whatsapp_video_media import WhatsappVideoMedia as WhatsappVideoMedia
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AudioMedia": "audio_media",
            "CaptionedMedia": "captioned_media",
            "ContactAddress": "contact_address",
            "ContactEmail": "contact_email",
            "ContactName": "contact_name",
            "ContactPhone": "contact_phone",
            "ContactUrl": "contact_url",
            "ContentV01": "content_v01",
            "CreateCalendarEventSuggestion": "create_calendar_event_suggestion",
            "DialSuggestion": "dial_suggestion",
            "EmailAddress": "email_address",
            "EmailCommon": "email_common",
            "EmailContent": "email_content",
            "EmailHtml": "email_html",
            "EmailHtmlPart": "email_html_part",
            "EmailMessage": "_unions",
            "EmailOptions": "email_options",
            "EmailPart": "_unions",
            "EmailStatus": "email_status",
            "EmailText": "email_text",
            "EmailTextPart": "email_text_part",
            "FailoverPosition": "failover_position",
            "FileV01": "file_v01",
            "HtmlBody": "html_body",
            "InboundAudioMedia": "inbound_audio_media",
            "InboundCommon": "inbound_common",
            "InboundContext": "inbound_context",
            "InboundLinkMedia": "inbound_link_media",
            "InboundMedia": "inbound_media",
            "InboundMessage": "_unions",
            "InboundMessageV01": "inbound_message_v01",
            "InboundMessenger": "_unions",
            "InboundMessengerAudio": "inbound_messenger_audio",
            "InboundMessengerCommon": "inbound_messenger_common",
            "InboundMessengerFile": "inbound_messenger_file",
            "InboundMessengerImage": "inbound_messenger_image",
            "InboundMessengerText": "inbound_messenger_text",
            "InboundMessengerUnsupported": "inbound_messenger_unsupported",
            "InboundMessengerVideo": "inbound_messenger_video",
            "InboundMms": "_unions",
            "InboundMmsAttachment": "inbound_mms_attachment",
            "InboundMmsAudio": "inbound_mms_audio",
            "InboundMmsCommon": "inbound_mms_common",
            "InboundMmsFile": "inbound_mms_file",
            "InboundMmsFileMedia": "inbound_mms_file_media",
            "InboundMmsImage": "inbound_mms_image",
            "InboundMmsImageMedia": "inbound_mms_image_media",
            "InboundMmsText": "inbound_mms_text",
            "InboundMmsVcard": "inbound_mms_vcard",
            "InboundMmsVideo": "inbound_mms_video",
            "InboundRcs": "_unions",
            "InboundRcsAudio": "inbound_rcs_audio",
            "InboundRcsButton": "inbound_rcs_button",
            "InboundRcsCommon": "inbound_rcs_common",
            "InboundRcsFile": "inbound_rcs_file",
            "InboundRcsImage": "inbound_rcs_image",
            "InboundRcsLocation": "inbound_rcs_location",
            "InboundRcsReply": "inbound_rcs_reply",
            "InboundRcsTap": "inbound_rcs_tap",
            "InboundRcsText": "inbound_rcs_text",
            "InboundRcsVcard": "inbound_rcs_vcard",
            "InboundRcsVideo": "inbound_rcs_video",
            "InboundReply": "inbound_reply",
            "InboundSms": "inbound_sms",
            "InboundSmsDetails": "inbound_sms_details",
            "InboundViber": "_unions",
            "InboundViberCommon": "inbound_viber_common",
            "InboundViberContext": "inbound_viber_context",
            "InboundViberFile": "inbound_viber_file",
            "InboundViberImage": "inbound_viber_image",
            "InboundViberText": "inbound_viber_text",
            "InboundViberVideo": "inbound_viber_video",
            "InboundWhatsapp": "_unions",
            "InboundWhatsappAudio": "inbound_whatsapp_audio",
            "InboundWhatsappButton": "inbound_whatsapp_button",
            "InboundWhatsappCommon": "inbound_whatsapp_common",
            "InboundWhatsappContacts": "inbound_whatsapp_contacts",
            "InboundWhatsappDetails": "inbound_whatsapp_details",
            "InboundWhatsappFile": "inbound_whatsapp_file",
            "InboundWhatsappImage": "inbound_whatsapp_image",
            "InboundWhatsappLocation": "inbound_whatsapp_location",
            "InboundWhatsappOrder": "inbound_whatsapp_order",
            "InboundWhatsappReaction": "inbound_whatsapp_reaction",
            "InboundWhatsappReply": "inbound_whatsapp_reply",
            "InboundWhatsappSticker": "inbound_whatsapp_sticker",
            "InboundWhatsappText": "inbound_whatsapp_text",
            "InboundWhatsappUnsupported": "inbound_whatsapp_unsupported",
            "InboundWhatsappVideo": "inbound_whatsapp_video",
            "InvalidParameter": "invalid_parameter",
            "LocationV01": "location_v01",
            "Media": "media",
            "MessageAccepted": "message_accepted",
            "MessageCommon": "message_common",
            "MessageLink": "message_link",
            "MessageProblem": "message_problem",
            "MessageStatus": "_unions",
            "MessageStatusCommon": "message_status_common",
            "MessageStatusError": "message_status_error",
            "MessageStatusV01": "message_status_v01",
            "MessageV01": "message_v01",
            "MessengerAudio": "messenger_audio",
            "MessengerCommon": "messenger_common",
            "MessengerFile": "messenger_file",
            "MessengerImage": "messenger_image",
            "MessengerMessage": "_unions",
            "MessengerOptions": "messenger_options",
            "MessengerStatus": "messenger_status",
            "MessengerText": "messenger_text",
            "MessengerVideo": "messenger_video",
            "MmsAttachment": "mms_attachment",
            "MmsAudio": "mms_audio",
            "MmsCommon": "mms_common",
            "MmsContent": "mms_content",
            "MmsFile": "mms_file",
            "MmsGroup": "mms_group",
            "MmsImage": "mms_image",
            "MmsMessage": "_unions",
            "MmsStatus": "mms_status",
            "MmsText": "mms_text",
            "MmsVcard": "mms_vcard",
            "MmsVideo": "mms_video",
            "NamedPlace": "named_place",
            "Network": "network",
            "OpenUrlInWebviewSuggestion": "open_url_in_webview_suggestion",
            "OpenUrlSuggestion": "open_url_suggestion",
            "OutboundMessage": "_unions",
            "PartyV01": "party_v01",
            "Place": "place",
            "Problem": "problem",
            "QuotedMessage": "quoted_message",
            "RcsCard": "rcs_card",
            "RcsCardContent": "rcs_card_content",
            "RcsCardOptions": "rcs_card_options",
            "RcsCarousel": "rcs_carousel",
            "RcsCarouselContent": "rcs_carousel_content",
            "RcsCarouselOptions": "rcs_carousel_options",
            "RcsCommon": "rcs_common",
            "RcsCustom": "rcs_custom",
            "RcsFile": "rcs_file",
            "RcsImage": "rcs_image",
            "RcsMessage": "_unions",
            "RcsOptions": "rcs_options",
            "RcsStatus": "rcs_status",
            "RcsSuggestion": "_unions",
            "RcsText": "rcs_text",
            "RcsVideo": "rcs_video",
            "Reaction": "_unions",
            "RemoveReaction": "remove_reaction",
            "ReplySuggestion": "reply_suggestion",
            "ReplyingIndicator": "replying_indicator",
            "SetReaction": "set_reaction",
            "ShareLocationSuggestion": "share_location_suggestion",
            "SmsMessage": "sms_message",
            "SmsOptions": "sms_options",
            "SmsSegment": "sms_segment",
            "SmsStatus": "sms_status",
            "SmsStatusDetails": "sms_status_details",
            "StatusErrorV01": "status_error_v01",
            "StickerMedia": "sticker_media",
            "SuggestionCommon": "suggestion_common",
            "TemplateContent": "template_content",
            "TemplateContentParametersItem": "_unions",
            "TemplateOptions": "template_options",
            "UpdateMessage": "update_message",
            "Usage": "usage",
            "UsageV01": "usage_v01",
            "ViberAction": "viber_action",
            "ViberButtonOptions": "viber_button_options",
            "ViberCommon": "viber_common",
            "ViberFile": "viber_file",
            "ViberFileMedia": "viber_file_media",
            "ViberImage": "viber_image",
            "ViberImageMedia": "viber_image_media",
            "ViberMessage": "_unions",
            "ViberOptions": "viber_options",
            "ViberStatus": "viber_status",
            "ViberText": "viber_text",
            "ViberVideo": "viber_video",
            "ViberVideoMedia": "viber_video_media",
            "ViberVideoOptions": "viber_video_options",
            "ViewLocationSuggestion": "view_location_suggestion",
            "WhatsappAudio": "whatsapp_audio",
            "WhatsappCommon": "whatsapp_common",
            "WhatsappContact": "whatsapp_contact",
            "WhatsappConversation": "whatsapp_conversation",
            "WhatsappCustom": "whatsapp_custom",
            "WhatsappFile": "whatsapp_file",
            "WhatsappFileMedia": "whatsapp_file_media",
            "WhatsappImage": "whatsapp_image",
            "WhatsappMessage": "_unions",
            "WhatsappOrder": "whatsapp_order",
            "WhatsappOrderItem": "whatsapp_order_item",
            "WhatsappOrigin": "whatsapp_origin",
            "WhatsappPricing": "whatsapp_pricing",
            "WhatsappProfile": "whatsapp_profile",
            "WhatsappReaction": "whatsapp_reaction",
            "WhatsappReferral": "whatsapp_referral",
            "WhatsappReferredProduct": "whatsapp_referred_product",
            "WhatsappReply": "whatsapp_reply",
            "WhatsappStatus": "whatsapp_status",
            "WhatsappStatusDetails": "whatsapp_status_details",
            "WhatsappSticker": "whatsapp_sticker",
            "WhatsappTap": "whatsapp_tap",
            "WhatsappTapPayload": "_unions",
            "WhatsappTemplate": "whatsapp_template",
            "WhatsappText": "whatsapp_text",
            "WhatsappUser": "whatsapp_user",
            "WhatsappVideo": "whatsapp_video",
            "WhatsappVideoMedia": "whatsapp_video_media",
        },
    )
