# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Messages, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class AudioMediaParams(TypedDict):
    """An audio file."""

    url: str


class AudioMedia(TypedDict):
    """An audio file."""

    url: str


class CaptionedMedia(TypedDict):
    """An attachment with a text beside it."""

    url: str
    caption: NotRequired[str]


class ContactAddress(TypedDict):
    """An address."""

    type: Literal["home", "work"] | str
    street: str
    city: str
    state: str
    postal_code: str
    country: str
    country_code: str


class ContactEmail(TypedDict):
    """An email address."""

    type: Literal["home", "work"] | str
    email: str


class ContactName(TypedDict):
    """A name and its parts."""

    formatted_name: str
    first_name: str
    middle_name: str
    last_name: str
    prefix: str
    suffix: str


class ContactPhone(TypedDict):
    """A number."""

    type: Literal["home", "work"] | str
    phone: str


class ContactUrl(TypedDict):
    """A page."""

    type: Literal["home", "work"] | str
    url: str


class CreateCalendarEventSuggestion(TypedDict):
    """Puts an event into the calendar."""

    text: str
    postback_data: str
    type: Literal["create_calendar_event"]
    start_time: str
    end_time: str
    title: str
    description: str
    fallback_url: NotRequired[str]


class DialSuggestion(TypedDict):
    """Calls a number."""

    text: str
    postback_data: str
    type: Literal["dial"]
    phone_number: str
    fallback_url: NotRequired[str]


class EmailAddress(TypedDict):
    """Somebody who gets a copy."""

    address: str
    name: NotRequired[str]


EmailCommon = TypedDict(
    "EmailCommon",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['email']",
        "to": "str",
        "from": "str",
        "email": "EmailOptions",
    },
)
EmailContent = TypedDict(
    "EmailContent",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['email']",
        "to": "str",
        "from": "str",
        "email": "EmailOptions",
        "message_type": "Literal['content']",
        "content": "list[EmailPart]",
    },
)
EmailHtml = TypedDict(
    "EmailHtml",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['email']",
        "to": "str",
        "from": "str",
        "email": "EmailOptions",
        "message_type": "Literal['html']",
        "html": "HtmlBody",
    },
)


class EmailHtmlPart(TypedDict):
    """A part in HTML."""

    type: Literal["html"]
    body: str


class EmailOptions(TypedDict):
    """What stands in the head of an email."""

    subject: str
    to_name: NotRequired[str]
    from_name: NotRequired[str]
    importance: NotRequired[Literal["High", "Normal", "Low"]]
    priority: NotRequired[Literal["Non-urgent", "Non-Urgent", "Normal", "Urgent"]]
    sensitivity: NotRequired[Literal["Personal", "Private", "Company-Confidential"]]
    cc: NotRequired[list[EmailAddress]]
    bcc: NotRequired[list[EmailAddress]]


EmailStatus = TypedDict(
    "EmailStatus",
    {
        "message_uuid": "str",
        "to": "str",
        "from": "str",
        "timestamp": "str",
        "client_ref": "str",
        "error": "MessageStatusError",
        "workflow": "FailoverPosition",
        "channel": "Literal['email']",
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable', 'read'] | str",
    },
)
EmailText = TypedDict(
    "EmailText",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['email']",
        "to": "str",
        "from": "str",
        "email": "EmailOptions",
        "message_type": "Literal['text']",
        "text": "str",
    },
)


class EmailTextPart(TypedDict):
    """A part of plain text."""

    type: Literal["text"]
    text: str


class FailoverPositionParams(TypedDict):
    """Where the message stands in a chain; there with `failover` only."""

    workflow_id: NotRequired[str]
    items_number: NotRequired[str]
    items_total: NotRequired[str]


class FailoverPosition(TypedDict):
    """Where the message stands in a chain; there with `failover` only."""

    workflow_id: str
    items_number: str
    items_total: str


class HtmlBody(TypedDict):
    """A page of HTML."""

    body: str


class InboundAudioMedia(TypedDict):
    """An audio file."""

    url: str
    name: str


class InboundCommon(TypedDict):
    """What every inbound message has."""

    message_uuid: str
    timestamp: str


class InboundContextParams(TypedDict):
    """The message that is quoted or reacted to."""

    message_uuid: str
    message_from: str


class InboundContext(TypedDict):
    """The message that is quoted or reacted to."""

    message_uuid: str
    message_from: str


class InboundLinkMedia(TypedDict):
    """An attachment of which only the address is told."""

    url: str


class InboundMedia(TypedDict):
    """An attachment."""

    url: str
    name: str


InboundMessengerAudio = TypedDict(
    "InboundMessengerAudio",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "message_type": "Literal['audio']",
        "audio": "AudioMedia",
    },
)
InboundMessengerCommon = TypedDict(
    "InboundMessengerCommon",
    {"message_uuid": "str", "timestamp": "str", "channel": "Literal['messenger']", "to": "str", "from": "str"},
)
InboundMessengerFile = TypedDict(
    "InboundMessengerFile",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "message_type": "Literal['file']",
        "file": "InboundLinkMedia",
    },
)
InboundMessengerImage = TypedDict(
    "InboundMessengerImage",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "message_type": "Literal['image']",
        "image": "InboundLinkMedia",
    },
)
InboundMessengerText = TypedDict(
    "InboundMessengerText",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "message_type": "Literal['text']",
        "text": "str",
    },
)
InboundMessengerUnsupported = TypedDict(
    "InboundMessengerUnsupported",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "message_type": "Literal['unsupported']",
    },
)
InboundMessengerVideo = TypedDict(
    "InboundMessengerVideo",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "message_type": "Literal['video']",
        "video": "InboundLinkMedia",
    },
)


class InboundMmsAttachmentParams(TypedDict):
    """One attachment of several."""

    type: NotRequired[Literal["image", "audio", "video", "vcard", "file"]]
    url: NotRequired[str]


class InboundMmsAttachment(TypedDict):
    """One attachment of several."""

    type: Literal["image", "audio", "video", "vcard", "file"] | str
    url: str


InboundMmsAudio = TypedDict(
    "InboundMmsAudio",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "origin": "Network",
        "mms": "MmsGroup",
        "content": "list[InboundMmsAttachment]",
        "message_type": "Literal['audio']",
        "audio": "InboundAudioMedia",
    },
)
InboundMmsCommon = TypedDict(
    "InboundMmsCommon",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "origin": "NotRequired[NetworkParams]",
        "mms": "NotRequired[MmsGroupParams]",
        "content": "NotRequired[list[InboundMmsAttachmentParams]]",
    },
)
InboundMmsFile = TypedDict(
    "InboundMmsFile",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "origin": "Network",
        "mms": "MmsGroup",
        "content": "list[InboundMmsAttachment]",
        "message_type": "Literal['file']",
        "file": "InboundMmsFileMedia",
    },
)


class InboundMmsFileMedia(TypedDict):
    """A file."""

    url: str
    name: str
    caption: str


InboundMmsImage = TypedDict(
    "InboundMmsImage",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "origin": "Network",
        "mms": "MmsGroup",
        "content": "list[InboundMmsAttachment]",
        "message_type": "Literal['image']",
        "image": "InboundMmsImageMedia",
    },
)


class InboundMmsImageMedia(TypedDict):
    """A picture."""

    url: str
    name: str
    caption: str


InboundMmsText = TypedDict(
    "InboundMmsText",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "origin": "Network",
        "mms": "MmsGroup",
        "content": "list[InboundMmsAttachment]",
        "message_type": "Literal['text']",
        "text": "str",
    },
)
InboundMmsVcard = TypedDict(
    "InboundMmsVcard",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "origin": "Network",
        "mms": "MmsGroup",
        "content": "list[InboundMmsAttachment]",
        "message_type": "Literal['vcard']",
        "vcard": "InboundMedia",
    },
)
InboundMmsVideo = TypedDict(
    "InboundMmsVideo",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "origin": "Network",
        "mms": "MmsGroup",
        "content": "list[InboundMmsAttachment]",
        "message_type": "Literal['video']",
        "video": "InboundMedia",
    },
)
InboundRcsAudio = TypedDict(
    "InboundRcsAudio",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "context_status": "Literal['none'] | str",
        "message_type": "Literal['audio']",
        "audio": "InboundMedia",
    },
)
InboundRcsButton = TypedDict(
    "InboundRcsButton",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "context_status": "Literal['none'] | str",
        "message_type": "Literal['button']",
        "button": "InboundRcsTap",
    },
)
InboundRcsCommon = TypedDict(
    "InboundRcsCommon",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "context_status": "NotRequired[Literal['none']]",
    },
)
InboundRcsFile = TypedDict(
    "InboundRcsFile",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "context_status": "Literal['none'] | str",
        "message_type": "Literal['file']",
        "file": "InboundMedia",
    },
)
InboundRcsImage = TypedDict(
    "InboundRcsImage",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "context_status": "Literal['none'] | str",
        "message_type": "Literal['image']",
        "image": "InboundMedia",
    },
)
InboundRcsLocation = TypedDict(
    "InboundRcsLocation",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "context_status": "Literal['none'] | str",
        "message_type": "Literal['location']",
        "location": "Place",
    },
)
InboundRcsReply = TypedDict(
    "InboundRcsReply",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "context_status": "Literal['none'] | str",
        "message_type": "Literal['reply']",
        "reply": "InboundReply",
    },
)


class InboundRcsTap(TypedDict):
    """The chip that was tapped."""

    payload: str
    text: str


InboundRcsText = TypedDict(
    "InboundRcsText",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "context_status": "Literal['none'] | str",
        "message_type": "Literal['text']",
        "text": "str",
    },
)
InboundRcsVcard = TypedDict(
    "InboundRcsVcard",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "context_status": "Literal['none'] | str",
        "message_type": "Literal['vcard']",
        "vcard": "InboundMedia",
    },
)
InboundRcsVideo = TypedDict(
    "InboundRcsVideo",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "context_status": "Literal['none'] | str",
        "message_type": "Literal['video']",
        "video": "InboundMedia",
    },
)


class InboundReply(TypedDict):
    """The chosen reply."""

    id: str
    title: str


InboundSms = TypedDict(
    "InboundSms",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['sms']",
        "to": "str",
        "from": "str",
        "text": "str",
        "sms": "InboundSmsDetails",
        "usage": "Usage",
        "origin": "Network",
    },
)


class InboundSmsDetails(TypedDict):
    """How the text came in."""

    num_messages: str
    total_count: str
    keyword: str


InboundViberCommon = TypedDict(
    "InboundViberCommon",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['viber_service']",
        "to": "str",
        "from": "str",
        "context": "NotRequired[InboundViberContextParams]",
    },
)


class InboundViberContextParams(TypedDict):
    """The message that is answered."""

    message_uuid: NotRequired[str]


class InboundViberContext(TypedDict):
    """The message that is answered."""

    message_uuid: str


InboundViberFile = TypedDict(
    "InboundViberFile",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['viber_service']",
        "to": "str",
        "from": "str",
        "context": "InboundViberContext",
        "message_type": "Literal['file']",
        "file": "InboundLinkMedia",
    },
)
InboundViberImage = TypedDict(
    "InboundViberImage",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['viber_service']",
        "to": "str",
        "from": "str",
        "context": "InboundViberContext",
        "message_type": "Literal['image']",
        "image": "InboundLinkMedia",
    },
)
InboundViberText = TypedDict(
    "InboundViberText",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['viber_service']",
        "to": "str",
        "from": "str",
        "context": "InboundViberContext",
        "message_type": "Literal['text']",
        "text": "str",
    },
)
InboundViberVideo = TypedDict(
    "InboundViberVideo",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['viber_service']",
        "to": "str",
        "from": "str",
        "context": "InboundViberContext",
        "message_type": "Literal['video']",
        "video": "InboundLinkMedia",
    },
)
InboundWhatsappAudio = TypedDict(
    "InboundWhatsappAudio",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['audio']",
        "audio": "InboundAudioMedia",
    },
)
InboundWhatsappButton = TypedDict(
    "InboundWhatsappButton",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['button']",
        "button": "WhatsappTap",
    },
)
InboundWhatsappCommon = TypedDict(
    "InboundWhatsappCommon",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "NotRequired[WhatsappProfileParams]",
        "context_status": "Literal['none', 'available', 'unavailable']",
        "context": "NotRequired[InboundContextParams]",
        "provider_message": "NotRequired[str]",
        "whatsapp": "NotRequired[InboundWhatsappDetailsParams]",
        "_self": "NotRequired[MessageLinkParams]",
    },
)
InboundWhatsappContacts = TypedDict(
    "InboundWhatsappContacts",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['contacts']",
        "contacts": "list[WhatsappContact]",
    },
)


class InboundWhatsappDetailsParams(TypedDict):
    """What else WhatsApp tells."""

    waba_id: NotRequired[str]
    sender: NotRequired[WhatsappUserParams]
    referral: NotRequired[WhatsappReferralParams]
    whatsapp_referred_product: NotRequired[WhatsappReferredProductParams]


class InboundWhatsappDetails(TypedDict):
    """What else WhatsApp tells."""

    waba_id: str
    sender: WhatsappUser
    referral: WhatsappReferral
    whatsapp_referred_product: WhatsappReferredProduct


InboundWhatsappFile = TypedDict(
    "InboundWhatsappFile",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['file']",
        "file": "InboundMedia",
    },
)
InboundWhatsappImage = TypedDict(
    "InboundWhatsappImage",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['image']",
        "image": "InboundMedia",
    },
)
InboundWhatsappLocation = TypedDict(
    "InboundWhatsappLocation",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['location']",
        "location": "NamedPlace",
    },
)
InboundWhatsappOrder = TypedDict(
    "InboundWhatsappOrder",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['order']",
        "order": "WhatsappOrder",
    },
)
InboundWhatsappReaction = TypedDict(
    "InboundWhatsappReaction",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['reaction']",
        "reaction": "Reaction",
    },
)
InboundWhatsappReply = TypedDict(
    "InboundWhatsappReply",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['reply']",
        "reply": "WhatsappReply",
    },
)
InboundWhatsappSticker = TypedDict(
    "InboundWhatsappSticker",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['sticker']",
        "sticker": "InboundLinkMedia",
    },
)
InboundWhatsappText = TypedDict(
    "InboundWhatsappText",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['text']",
        "text": "str",
    },
)
InboundWhatsappUnsupported = TypedDict(
    "InboundWhatsappUnsupported",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['unsupported']",
    },
)
InboundWhatsappVideo = TypedDict(
    "InboundWhatsappVideo",
    {
        "message_uuid": "str",
        "timestamp": "str",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "profile": "WhatsappProfile",
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        "context": "InboundContext",
        "provider_message": "str",
        "whatsapp": "InboundWhatsappDetails",
        "_self": "MessageLink",
        "message_type": "Literal['video']",
        "video": "InboundMedia",
    },
)


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    reason: str


class Media(TypedDict):
    """An attachment."""

    url: str


class MessageAccepted(TypedDict):
    """The platform has the message."""

    message_uuid: str
    workflow_id: str


class MessageCommon(TypedDict):
    """What every outbound message may have."""

    client_ref: NotRequired[str]
    webhook_url: NotRequired[str]
    webhook_version: NotRequired[Literal["v0.1", "v1"]]
    failover: NotRequired[list[OutboundMessage]]


class MessageLinkParams(TypedDict):
    """Where to mark the message as read; not there for reactions and unsupported messages."""

    href: NotRequired[str]


class MessageLink(TypedDict):
    """Where to mark the message as read; not there for reactions and unsupported messages."""

    href: str


class MessageProblem(TypedDict):
    """What is wrong with a request."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]


MessageStatusCommon = TypedDict(
    "MessageStatusCommon",
    {
        "message_uuid": "str",
        "to": "str",
        "from": "str",
        "timestamp": "str",
        "client_ref": "NotRequired[str]",
        "error": "NotRequired[MessageStatusErrorParams]",
        "workflow": "NotRequired[FailoverPositionParams]",
    },
)


class MessageStatusErrorParams(TypedDict):
    """Why the message did not arrive."""

    type: NotRequired[str]
    title: NotRequired[str]
    detail: NotRequired[str]
    instance: NotRequired[str]


class MessageStatusError(TypedDict):
    """Why the message did not arrive."""

    type: str
    title: str
    detail: str
    instance: str


MessengerAudio = TypedDict(
    "MessengerAudio",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "messenger": "NotRequired[MessengerOptions]",
        "message_type": "Literal['audio']",
        "audio": "AudioMediaParams",
    },
)
MessengerCommon = TypedDict(
    "MessengerCommon",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "messenger": "NotRequired[MessengerOptions]",
    },
)
MessengerFile = TypedDict(
    "MessengerFile",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "messenger": "NotRequired[MessengerOptions]",
        "message_type": "Literal['file']",
        "file": "Media",
    },
)
MessengerImage = TypedDict(
    "MessengerImage",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "messenger": "NotRequired[MessengerOptions]",
        "message_type": "Literal['image']",
        "image": "Media",
    },
)


class MessengerOptions(TypedDict):
    """Options of a Messenger message."""

    category: NotRequired[Literal["response", "update", "message_tag"]]
    tag: NotRequired[str]


MessengerStatus = TypedDict(
    "MessengerStatus",
    {
        "message_uuid": "str",
        "to": "str",
        "from": "str",
        "timestamp": "str",
        "client_ref": "str",
        "error": "MessageStatusError",
        "workflow": "FailoverPosition",
        "channel": "Literal['messenger']",
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable', 'read'] | str",
        "usage": "Usage",
    },
)
MessengerText = TypedDict(
    "MessengerText",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "messenger": "NotRequired[MessengerOptions]",
        "message_type": "Literal['text']",
        "text": "str",
    },
)
MessengerVideo = TypedDict(
    "MessengerVideo",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['messenger']",
        "to": "str",
        "from": "str",
        "messenger": "NotRequired[MessengerOptions]",
        "message_type": "Literal['video']",
        "video": "Media",
    },
)


class MmsAttachment(TypedDict):
    """One attachment of several."""

    type: Literal["image", "audio", "video", "vcard", "file"]
    url: str
    caption: NotRequired[str]


MmsAudio = TypedDict(
    "MmsAudio",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "mms": "NotRequired[MmsGroupParams]",
        "message_type": "Literal['audio']",
        "audio": "CaptionedMedia",
    },
)
MmsCommon = TypedDict(
    "MmsCommon",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "mms": "NotRequired[MmsGroupParams]",
    },
)
MmsContent = TypedDict(
    "MmsContent",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "mms": "NotRequired[MmsGroupParams]",
        "message_type": "Literal['content']",
        "content": "list[MmsAttachment]",
    },
)
MmsFile = TypedDict(
    "MmsFile",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "mms": "NotRequired[MmsGroupParams]",
        "message_type": "Literal['file']",
        "file": "CaptionedMedia",
    },
)


class MmsGroupParams(TypedDict):
    """The group that a message belongs to."""

    participants: NotRequired[list[str]]


class MmsGroup(TypedDict):
    """The group that a message belongs to."""

    participants: list[str]


MmsImage = TypedDict(
    "MmsImage",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "mms": "NotRequired[MmsGroupParams]",
        "message_type": "Literal['image']",
        "image": "CaptionedMedia",
    },
)
MmsStatus = TypedDict(
    "MmsStatus",
    {
        "message_uuid": "str",
        "to": "str",
        "from": "str",
        "timestamp": "str",
        "client_ref": "str",
        "error": "MessageStatusError",
        "workflow": "FailoverPosition",
        "channel": "Literal['mms']",
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable'] | str",
        "usage": "Usage",
        "destination": "Network",
    },
)
MmsText = TypedDict(
    "MmsText",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "mms": "NotRequired[MmsGroupParams]",
        "message_type": "Literal['text']",
        "text": "str",
    },
)
MmsVcard = TypedDict(
    "MmsVcard",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "mms": "NotRequired[MmsGroupParams]",
        "message_type": "Literal['vcard']",
        "vcard": "CaptionedMedia",
    },
)
MmsVideo = TypedDict(
    "MmsVideo",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['mms']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "mms": "NotRequired[MmsGroupParams]",
        "message_type": "Literal['video']",
        "video": "CaptionedMedia",
    },
)


class NamedPlace(TypedDict):
    """A place that may have a name."""

    lat: float
    long: float
    name: str
    address: str
    url: str


class NetworkParams(TypedDict):
    """The phone's network."""

    network_code: NotRequired[str]


class Network(TypedDict):
    """The phone's network."""

    network_code: str


class OpenUrlInWebviewSuggestion(TypedDict):
    """Opens a page inside the messaging app."""

    text: str
    postback_data: str
    type: Literal["open_url_in_webview"]
    url: str
    description: str
    view_mode: NotRequired[Literal["FULL", "TALL", "HALF"]]


class OpenUrlSuggestion(TypedDict):
    """Opens a page."""

    text: str
    postback_data: str
    type: Literal["open_url"]
    url: str
    description: str


class Place(TypedDict):
    """A place."""

    lat: float
    long: float


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]


class QuotedMessage(TypedDict):
    """The message that this one quotes, answers or reacts to."""

    message_uuid: str


RcsCard = TypedDict(
    "RcsCard",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "message_type": "Literal['card']",
        "card": "RcsCardContent",
        "rcs": "NotRequired[RcsCardOptions]",
    },
)


class RcsCardContent(TypedDict):
    """One card."""

    title: str
    text: str
    media_url: str
    media_description: NotRequired[str]
    media_height: NotRequired[Literal["SHORT", "MEDIUM", "TALL"]]
    thumbnail_url: NotRequired[str]
    media_force_refresh: NotRequired[bool]
    suggestions: NotRequired[list[RcsSuggestion]]


class RcsCardOptions(TypedDict):
    """Options of an RCS card."""

    category: NotRequired[Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"]]
    card_orientation: NotRequired[Literal["VERTICAL", "HORIZONTAL"]]
    image_alignment: NotRequired[Literal["LEFT", "RIGHT"]]


RcsCarousel = TypedDict(
    "RcsCarousel",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "message_type": "Literal['carousel']",
        "carousel": "RcsCarouselContent",
        "suggestions": "NotRequired[list[RcsSuggestion]]",
        "rcs": "NotRequired[RcsCarouselOptions]",
    },
)


class RcsCarouselContent(TypedDict):
    """The cards of a carousel."""

    cards: list[RcsCardContent]


class RcsCarouselOptions(TypedDict):
    """Options of an RCS carousel."""

    category: NotRequired[Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"]]
    card_width: NotRequired[Literal["SMALL", "MEDIUM"]]


RcsCommon = TypedDict(
    "RcsCommon",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
    },
)
RcsCustom = TypedDict(
    "RcsCustom",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "message_type": "Literal['custom']",
        "custom": "dict[str, Any]",
        "rcs": "NotRequired[RcsOptions]",
    },
)
RcsFile = TypedDict(
    "RcsFile",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "message_type": "Literal['file']",
        "file": "Media",
        "rcs": "NotRequired[RcsOptions]",
    },
)
RcsImage = TypedDict(
    "RcsImage",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "message_type": "Literal['image']",
        "image": "Media",
        "rcs": "NotRequired[RcsOptions]",
    },
)


class RcsOptions(TypedDict):
    """Options of an RCS message."""

    category: NotRequired[Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"]]


RcsStatus = TypedDict(
    "RcsStatus",
    {
        "message_uuid": "str",
        "to": "str",
        "from": "str",
        "timestamp": "str",
        "client_ref": "str",
        "error": "MessageStatusError",
        "workflow": "FailoverPosition",
        "channel": "Literal['rcs']",
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable', 'read'] | str",
        "destination": "Network",
    },
)
RcsText = TypedDict(
    "RcsText",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "message_type": "Literal['text']",
        "text": "str",
        "suggestions": "NotRequired[list[RcsSuggestion]]",
        "rcs": "NotRequired[RcsOptions]",
    },
)
RcsVideo = TypedDict(
    "RcsVideo",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['rcs']",
        "to": "str",
        "from": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "message_type": "Literal['video']",
        "video": "Media",
        "rcs": "NotRequired[RcsOptions]",
    },
)


class RemoveReactionParams(TypedDict):
    """Takes the emoji off the message."""

    action: Literal["unreact"]


class RemoveReaction(TypedDict):
    """Takes the emoji off the message."""

    action: Literal["unreact"]


class ReplySuggestion(TypedDict):
    """A ready-made answer."""

    text: str
    postback_data: str
    type: Literal["reply"]


class ReplyingIndicator(TypedDict):
    """Shows a WhatsApp user, for up to 25 seconds, that an answer is being written."""

    show: bool
    type: Literal["text"]


class SetReactionParams(TypedDict):
    """Sets an emoji on the message."""

    action: Literal["react"]
    emoji: str


class SetReaction(TypedDict):
    """Sets an emoji on the message."""

    action: Literal["react"]
    emoji: str


class ShareLocationSuggestion(TypedDict):
    """Asks the user for the place they are at."""

    text: str
    postback_data: str
    type: Literal["share_location"]


SmsMessage = TypedDict(
    "SmsMessage",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['sms']",
        "message_type": "Literal['text']",
        "to": "str",
        "from": "str",
        "text": "str",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "sms": "NotRequired[SmsOptions]",
    },
)


class SmsOptions(TypedDict):
    """Options of an SMS."""

    encoding_type: NotRequired[Literal["text", "unicode", "auto"]]
    content_id: NotRequired[str]
    entity_id: NotRequired[str]
    pool_id: NotRequired[str]


class SmsSegment(TypedDict):
    """How far one segment has come."""

    timestamp: str
    status: Literal["submitted", "delivered", "rejected", "undeliverable"] | str
    error_code: str


SmsStatus = TypedDict(
    "SmsStatus",
    {
        "message_uuid": "str",
        "to": "str",
        "from": "str",
        "timestamp": "str",
        "client_ref": "str",
        "error": "MessageStatusError",
        "workflow": "FailoverPosition",
        "channel": "Literal['sms']",
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable'] | str",
        "usage": "Usage",
        "destination": "Network",
        "sms": "SmsStatusDetails",
    },
)


class SmsStatusDetails(TypedDict):
    """The segments of an SMS."""

    count_total: str
    segments: list[SmsSegment]


class StickerMedia(TypedDict):
    """A sticker, by address or by id."""

    url: NotRequired[str]
    id: NotRequired[str]


class SuggestionCommon(TypedDict):
    """What every chip has."""

    text: str
    postback_data: str


class TemplateContent(TypedDict):
    """Which template, and what to fill in."""

    name: str
    parameters: NotRequired[list[str]]


class TemplateOptions(TypedDict):
    """In which language a template is sent."""

    locale: str
    policy: NotRequired[Literal["deterministic"]]


class UpdateMessage(TypedDict):
    """What to change about a message."""

    status: Literal["read", "revoked"]
    replying_indicator: NotRequired[ReplyingIndicator]


class Usage(TypedDict):
    """What the message cost."""

    currency: Literal["EUR"] | str
    price: str


class ViberAction(TypedDict):
    """A button below the message."""

    url: str
    text: str


class ViberButtonOptions(TypedDict):
    """Options of a Viber message that may have a button."""

    category: NotRequired[Literal["transaction", "promotion"]]
    ttl: NotRequired[int]
    type: NotRequired[str]
    action: NotRequired[ViberAction]


ViberCommon = TypedDict(
    "ViberCommon",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['viber_service']",
        "to": "str",
        "from": "str",
    },
)
ViberFile = TypedDict(
    "ViberFile",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['viber_service']",
        "to": "str",
        "from": "str",
        "message_type": "Literal['file']",
        "file": "ViberFileMedia",
        "viber_service": "NotRequired[ViberOptions]",
    },
)


class ViberFileMedia(TypedDict):
    """An office document, text, table or pdf of up to 200 MB."""

    url: str
    name: NotRequired[str]


ViberImage = TypedDict(
    "ViberImage",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['viber_service']",
        "to": "str",
        "from": "str",
        "message_type": "Literal['image']",
        "image": "ViberImageMedia",
        "viber_service": "NotRequired[ViberButtonOptions]",
    },
)


class ViberImageMedia(TypedDict):
    """A picture."""

    url: str
    caption: NotRequired[str]


class ViberOptions(TypedDict):
    """Options of a Viber message."""

    category: NotRequired[Literal["transaction", "promotion"]]
    ttl: NotRequired[int]
    type: NotRequired[str]


ViberStatus = TypedDict(
    "ViberStatus",
    {
        "message_uuid": "str",
        "to": "str",
        "from": "str",
        "timestamp": "str",
        "client_ref": "str",
        "error": "MessageStatusError",
        "workflow": "FailoverPosition",
        "channel": "Literal['viber_service']",
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable', 'read'] | str",
        "usage": "Usage",
    },
)
ViberText = TypedDict(
    "ViberText",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['viber_service']",
        "to": "str",
        "from": "str",
        "message_type": "Literal['text']",
        "text": "str",
        "viber_service": "NotRequired[ViberButtonOptions]",
    },
)
ViberVideo = TypedDict(
    "ViberVideo",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['viber_service']",
        "to": "str",
        "from": "str",
        "message_type": "Literal['video']",
        "video": "ViberVideoMedia",
        "viber_service": "ViberVideoOptions",
    },
)


class ViberVideoMedia(TypedDict):
    """A video."""

    url: str
    thumb_url: str
    caption: NotRequired[str]


class ViberVideoOptions(TypedDict):
    """Options of a Viber video."""

    category: NotRequired[Literal["transaction", "promotion"]]
    ttl: NotRequired[int]
    type: NotRequired[str]
    duration: str
    file_size: str


class ViewLocationSuggestion(TypedDict):
    """Shows a place on a map."""

    text: str
    postback_data: str
    type: Literal["view_location"]
    latitude: str
    longitude: str
    pin_label: str
    fallback_url: NotRequired[str]


WhatsappAudio = TypedDict(
    "WhatsappAudio",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "context": "NotRequired[QuotedMessage]",
        "message_type": "Literal['audio']",
        "audio": "AudioMediaParams",
    },
)
WhatsappCommon = TypedDict(
    "WhatsappCommon",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "context": "NotRequired[QuotedMessage]",
    },
)


class WhatsappContact(TypedDict):
    """Somebody's contact card."""

    name: ContactName
    birthday: str
    addresses: list[ContactAddress]
    emails: list[ContactEmail]
    phones: list[ContactPhone]
    urls: list[ContactUrl]


class WhatsappConversation(TypedDict):
    """The conversation that a message belongs to."""

    id: str
    origin: WhatsappOrigin


WhatsappCustom = TypedDict(
    "WhatsappCustom",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "context": "NotRequired[QuotedMessage]",
        "message_type": "Literal['custom']",
        "custom": "dict[str, Any]",
    },
)
WhatsappFile = TypedDict(
    "WhatsappFile",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "context": "NotRequired[QuotedMessage]",
        "message_type": "Literal['file']",
        "file": "WhatsappFileMedia",
    },
)


class WhatsappFileMedia(TypedDict):
    """A file."""

    url: str
    caption: NotRequired[str]
    name: NotRequired[str]


WhatsappImage = TypedDict(
    "WhatsappImage",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "context": "NotRequired[QuotedMessage]",
        "message_type": "Literal['image']",
        "image": "CaptionedMedia",
    },
)


class WhatsappOrder(TypedDict):
    """What was ordered."""

    catalog_id: str
    product_items: list[WhatsappOrderItem]


class WhatsappOrderItem(TypedDict):
    """One product of an order."""

    product_retailer_id: str
    quantity: str
    item_price: str
    currency: str


class WhatsappOrigin(TypedDict):
    """How a conversation began."""

    type: Literal["marketing", "utility", "authentication", "referral_conversion", "service"] | str


class WhatsappPricing(TypedDict):
    """How WhatsApp charges for a message."""

    type: Literal["free_customer_service", "free_entry_point", "regular"] | str
    pricing_model: Literal["PMP", "CBP"] | str
    category: (
        Literal[
            "utility",
            "service",
            "marketing",
            "marketing_lite",
            "authentication",
            "authentication_international",
            "referral_conversion",
        ]
        | str
    )


class WhatsappProfileParams(TypedDict):
    """How a WhatsApp user appears."""

    name: str
    username: NotRequired[str]


class WhatsappProfile(TypedDict):
    """How a WhatsApp user appears."""

    name: str
    username: str


WhatsappReaction = TypedDict(
    "WhatsappReaction",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "context": "QuotedMessage",
        "message_type": "Literal['reaction']",
        "reaction": "ReactionParams",
    },
)


class WhatsappReferralParams(TypedDict):
    """The advertisement or post on Facebook whose button led to this message."""

    body: str
    headline: str
    source_id: str
    source_type: str
    source_url: str
    media_type: NotRequired[Literal["image", "video"]]
    image_url: NotRequired[str]
    video_url: NotRequired[str]
    thumbnail_url: NotRequired[str]
    ctwa_clid: NotRequired[str]


class WhatsappReferral(TypedDict):
    """The advertisement or post on Facebook whose button led to this message."""

    body: str
    headline: str
    source_id: str
    source_type: str
    source_url: str
    media_type: Literal["image", "video"] | str
    image_url: str
    video_url: str
    thumbnail_url: str
    ctwa_clid: str


class WhatsappReferredProductParams(TypedDict):
    """The product that the message is about."""

    catalog_id: str
    product_retailer_id: str


class WhatsappReferredProduct(TypedDict):
    """The product that the message is about."""

    catalog_id: str
    product_retailer_id: str


class WhatsappReply(TypedDict):
    """The chosen reply."""

    id: str
    title: str
    description: str


WhatsappStatus = TypedDict(
    "WhatsappStatus",
    {
        "message_uuid": "str",
        "to": "str",
        "from": "str",
        "timestamp": "str",
        "client_ref": "str",
        "error": "MessageStatusError",
        "workflow": "FailoverPosition",
        "channel": "Literal['whatsapp']",
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable', 'read'] | str",
        "usage": "Usage",
        "profile": "WhatsappProfile",
        "whatsapp": "WhatsappStatusDetails",
    },
)


class WhatsappStatusDetails(TypedDict):
    """What WhatsApp tells about a message, mostly when it was delivered."""

    waba_id: str
    recipient: WhatsappUser
    pricing: WhatsappPricing
    conversation: WhatsappConversation


WhatsappSticker = TypedDict(
    "WhatsappSticker",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "context": "NotRequired[QuotedMessage]",
        "message_type": "Literal['sticker']",
        "sticker": "StickerMedia",
    },
)


class WhatsappTap(TypedDict):
    """The button that was tapped."""

    payload: WhatsappTapPayload
    text: str
    subtype: str


WhatsappTemplate = TypedDict(
    "WhatsappTemplate",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "context": "NotRequired[QuotedMessage]",
        "message_type": "Literal['template']",
        "template": "TemplateContent",
        "whatsapp": "TemplateOptions",
    },
)
WhatsappText = TypedDict(
    "WhatsappText",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "context": "NotRequired[QuotedMessage]",
        "message_type": "Literal['text']",
        "text": "str",
    },
)


class WhatsappUserParams(TypedDict):
    """Who a WhatsApp user is."""

    user_id: NotRequired[str]
    parent_user_id: NotRequired[str]
    wa_id: NotRequired[str]


class WhatsappUser(TypedDict):
    """Who a WhatsApp user is."""

    user_id: str
    parent_user_id: str
    wa_id: str


WhatsappVideo = TypedDict(
    "WhatsappVideo",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "str",
        "context": "NotRequired[QuotedMessage]",
        "message_type": "Literal['video']",
        "video": "WhatsappVideoMedia",
    },
)


class WhatsappVideoMedia(TypedDict):
    """A video."""

    url: str
    caption: NotRequired[str]


OutboundMessageKeywords = TypedDict(
    "OutboundMessageKeywords",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "NotRequired[Literal['sms'] | Literal['mms'] | Literal['rcs'] | Literal['whatsapp'] | Literal['messenger'] | Literal['viber_service'] | Literal['email']]",
        "message_type": "NotRequired[Literal['text'] | Literal['text'] | Literal['image'] | Literal['vcard'] | Literal['audio'] | Literal['video'] | Literal['file'] | Literal['content'] | Literal['text'] | Literal['image'] | Literal['video'] | Literal['file'] | Literal['card'] | Literal['carousel'] | Literal['custom'] | Literal['text'] | Literal['image'] | Literal['audio'] | Literal['video'] | Literal['file'] | Literal['template'] | Literal['sticker'] | Literal['reaction'] | Literal['custom'] | Literal['text'] | Literal['image'] | Literal['audio'] | Literal['video'] | Literal['file'] | Literal['text'] | Literal['image'] | Literal['video'] | Literal['file'] | Literal['text'] | Literal['html'] | Literal['content']]",
        "to": "NotRequired[str]",
        "from": "NotRequired[str]",
        "text": "NotRequired[str]",
        "ttl": "NotRequired[int]",
        "trusted_recipient": "NotRequired[bool]",
        "trusted_sender": "NotRequired[bool]",
        "sms": "NotRequired[SmsOptions]",
        "mms": "NotRequired[MmsGroupParams]",
        "image": "NotRequired[CaptionedMedia | Media | ViberImageMedia]",
        "vcard": "NotRequired[CaptionedMedia]",
        "audio": "NotRequired[CaptionedMedia | AudioMediaParams]",
        "video": "NotRequired[CaptionedMedia | Media | WhatsappVideoMedia | ViberVideoMedia]",
        "file": "NotRequired[CaptionedMedia | Media | WhatsappFileMedia | ViberFileMedia]",
        "content": "NotRequired[list[MmsAttachment] | list[EmailPart]]",
        "suggestions": "NotRequired[list[RcsSuggestion]]",
        "rcs": "NotRequired[RcsOptions | RcsCardOptions | RcsCarouselOptions | RcsOptions | RcsCardOptions | RcsCarouselOptions]",
        "card": "NotRequired[RcsCardContent]",
        "carousel": "NotRequired[RcsCarouselContent]",
        "custom": "NotRequired[dict[str, Any]]",
        "context": "NotRequired[QuotedMessage]",
        "template": "NotRequired[TemplateContent]",
        "whatsapp": "NotRequired[TemplateOptions]",
        "sticker": "NotRequired[StickerMedia]",
        "reaction": "NotRequired[ReactionParams]",
        "messenger": "NotRequired[MessengerOptions]",
        "viber_service": "NotRequired[ViberButtonOptions | ViberVideoOptions | ViberOptions | ViberButtonOptions | ViberVideoOptions | ViberOptions]",
        "email": "NotRequired[EmailOptions]",
        "html": "NotRequired[HtmlBody]",
    },
)


class UpdateMessageKeywords(TypedDict):
    """All of them optional, as keywords."""

    status: NotRequired[Literal["read", "revoked"]]
    replying_indicator: NotRequired[ReplyingIndicator]


EmailMessage: TypeAlias = "EmailText | EmailHtml | EmailContent"
EmailPart: TypeAlias = "EmailTextPart | EmailHtmlPart"
InboundMessage: TypeAlias = "InboundSms | InboundMms | InboundRcs | InboundWhatsapp | InboundMessenger | InboundViber"
InboundMessenger: TypeAlias = "InboundMessengerText | InboundMessengerImage | InboundMessengerAudio | InboundMessengerVideo | InboundMessengerFile | InboundMessengerUnsupported"
InboundMms: TypeAlias = (
    "InboundMmsText | InboundMmsImage | InboundMmsVcard | InboundMmsAudio | InboundMmsVideo | InboundMmsFile"
)
InboundRcs: TypeAlias = "InboundRcsText | InboundRcsImage | InboundRcsVideo | InboundRcsAudio | InboundRcsFile | InboundRcsVcard | InboundRcsLocation | InboundRcsReply | InboundRcsButton"
InboundViber: TypeAlias = "InboundViberText | InboundViberImage | InboundViberVideo | InboundViberFile"
InboundWhatsapp: TypeAlias = "InboundWhatsappText | InboundWhatsappImage | InboundWhatsappVideo | InboundWhatsappFile | InboundWhatsappAudio | InboundWhatsappLocation | InboundWhatsappContacts | InboundWhatsappReply | InboundWhatsappButton | InboundWhatsappOrder | InboundWhatsappSticker | InboundWhatsappReaction | InboundWhatsappUnsupported"
MessageStatus: TypeAlias = (
    "SmsStatus | MmsStatus | RcsStatus | WhatsappStatus | MessengerStatus | ViberStatus | EmailStatus"
)
MessengerMessage: TypeAlias = "MessengerText | MessengerImage | MessengerAudio | MessengerVideo | MessengerFile"
MmsMessage: TypeAlias = "MmsText | MmsImage | MmsVcard | MmsAudio | MmsVideo | MmsFile | MmsContent"
OutboundMessage: TypeAlias = (
    "SmsMessage | MmsMessage | RcsMessage | WhatsappMessage | MessengerMessage | ViberMessage | EmailMessage"
)
RcsMessage: TypeAlias = "RcsText | RcsImage | RcsVideo | RcsFile | RcsCard | RcsCarousel | RcsCustom"
RcsSuggestion: TypeAlias = "ReplySuggestion | DialSuggestion | ViewLocationSuggestion | ShareLocationSuggestion | OpenUrlSuggestion | OpenUrlInWebviewSuggestion | CreateCalendarEventSuggestion"
ReactionParams: TypeAlias = "SetReactionParams | RemoveReactionParams"
Reaction: TypeAlias = "SetReaction | RemoveReaction"
ViberMessage: TypeAlias = "ViberText | ViberImage | ViberVideo | ViberFile"
WhatsappMessage: TypeAlias = "WhatsappText | WhatsappImage | WhatsappAudio | WhatsappVideo | WhatsappFile | WhatsappTemplate | WhatsappSticker | WhatsappReaction | WhatsappCustom"
WhatsappTapPayload: TypeAlias = "dict[str, Any] | str"
