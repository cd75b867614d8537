# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Messages: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict


class AudioMediaParams(TypedDict):
    """An audio file."""

    url: str
    """Where to fetch it."""


class AudioMedia(TypedDict):
    """An audio file."""

    url: str
    """Where to fetch it."""


class CaptionedMedia(TypedDict):
    """An attachment with a text beside it."""

    url: str
    """Where the platform fetches it."""
    caption: NotRequired[str]
    """The text beside it."""


class ContactAddress(TypedDict):
    """An address."""

    type: NotRequired[Literal["home", "work"] | str]
    """Whether it is for home or work."""
    street: NotRequired[str]
    """Street and house."""
    city: NotRequired[str]
    """The city."""
    state: NotRequired[str]
    """The state or county."""
    postal_code: NotRequired[str]
    """The postcode."""
    country: NotRequired[str]
    """The country."""
    country_code: NotRequired[str]
    """The country's dialling code."""


class ContactEmail(TypedDict):
    """An email address."""

    type: NotRequired[Literal["home", "work"] | str]
    """Whether it is for home or work."""
    email: NotRequired[str]
    """The address."""


class ContactName(TypedDict):
    """A name and its parts."""

    formatted_name: NotRequired[str]
    """The whole name."""
    first_name: NotRequired[str]
    """The first name."""
    middle_name: NotRequired[str]
    """The middle name."""
    last_name: NotRequired[str]
    """The last name."""
    prefix: NotRequired[str]
    """What stands before."""
    suffix: NotRequired[str]
    """What stands after."""


class ContactPhone(TypedDict):
    """A number."""

    type: NotRequired[Literal["home", "work"] | str]
    """Whether it is for home or work."""
    phone: NotRequired[str]
    """The number."""


class ContactUrl(TypedDict):
    """A page."""

    type: NotRequired[Literal["home", "work"] | str]
    """Whether it is for home or work."""
    url: NotRequired[str]
    """The page."""


class ContentV01(TypedDict):
    """The content of a message; the member called like the type holds it."""

    type: Literal["text", "image", "audio", "video", "file", "vcard", "location", "unsupported"] | str
    """What kind it is."""
    text: NotRequired[str]
    """The text."""
    image: NotRequired[FileV01]
    """A picture."""
    audio: NotRequired[FileV01]
    """A sound."""
    video: NotRequired[FileV01]
    """A film."""
    file: NotRequired[FileV01]
    """Any other file."""
    location: NotRequired[LocationV01]
    """A place, in the older form. Both angles are strings."""


class CreateCalendarEventSuggestion(TypedDict):
    """Puts an event into the calendar."""

    text: str
    """What stands on the chip."""
    postback_data: str
    """What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest."""
    type: Literal["create_calendar_event"]
    """Always `create_calendar_event`."""
    start_time: str
    """When the event begins."""
    end_time: str
    """When the event ends."""
    title: str
    """What the event is called."""
    description: str
    """What the event is about."""
    fallback_url: NotRequired[str]
    """What to open on a device without a calendar."""


class DialSuggestion(TypedDict):
    """Calls a number."""

    text: str
    """What stands on the chip."""
    postback_data: str
    """What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest."""
    type: Literal["dial"]
    """Always `dial`."""
    phone_number: str
    """The number to call, in E.164 form."""
    fallback_url: NotRequired[str]
    """What to open on a device that cannot call."""


class EmailAddress(TypedDict):
    """Somebody who gets a copy."""

    address: str
    """The address."""
    name: NotRequired[str]
    """The name."""


EmailCommon = TypedDict(
    "EmailCommon",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `email`.
        "channel": "Literal['email']",
        # The recipient's address; the name goes into `email.to_name`.
        "to": "str",
        # Your address, in a domain that was verified; the name goes into `email.from_name`.
        "from": "str",
        # What stands in the head of an email.
        "email": "EmailOptions",
    },
)
EmailContent = TypedDict(
    "EmailContent",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `email`.
        "channel": "Literal['email']",
        # The recipient's address; the name goes into `email.to_name`.
        "to": "str",
        # Your address, in a domain that was verified; the name goes into `email.from_name`.
        "from": "str",
        # What stands in the head of an email.
        "email": "EmailOptions",
        # Always `content`.
        "message_type": "Literal['content']",
        # The parts.
        "content": "list[EmailPart]",
    },
)
EmailHtml = TypedDict(
    "EmailHtml",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `email`.
        "channel": "Literal['email']",
        # The recipient's address; the name goes into `email.to_name`.
        "to": "str",
        # Your address, in a domain that was verified; the name goes into `email.from_name`.
        "from": "str",
        # What stands in the head of an email.
        "email": "EmailOptions",
        # Always `html`.
        "message_type": "Literal['html']",
        # A page of HTML.
        "html": "HtmlBody",
    },
)


class EmailHtmlPart(TypedDict):
    """A part in HTML."""

    type: Literal["html"]
    """Always `html`."""
    body: str
    """The HTML."""


class EmailOptions(TypedDict):
    """What stands in the head of an email."""

    subject: str
    """The subject line."""
    to_name: NotRequired[str]
    """The recipient's name."""
    from_name: NotRequired[str]
    """Your name."""
    importance: NotRequired[Literal["High", "Normal", "Low"]]
    """The Importance header."""
    priority: NotRequired[Literal["Non-urgent", "Non-Urgent", "Normal", "Urgent"]]
    """The Priority header."""
    sensitivity: NotRequired[Literal["Personal", "Private", "Company-Confidential"]]
    """The Sensitivity header."""
    cc: NotRequired[list[EmailAddress]]
    """Who gets a copy that all can see."""
    bcc: NotRequired[list[EmailAddress]]
    """Who gets a copy that nobody else can see."""


EmailStatus = TypedDict(
    "EmailStatus",
    {
        # Identifies a message.
        "message_uuid": "str",
        # Whom the message went to.
        "to": "str",
        # Whom the message came from.
        "from": "str",
        # When it happened (ISO 8601).
        "timestamp": "str",
        # The reference you gave.
        "client_ref": "NotRequired[str]",
        # Why the message did not arrive.
        "error": "NotRequired[MessageStatusError]",
        # Where the message stands in a chain; there with `failover` only.
        "workflow": "NotRequired[FailoverPosition]",
        # Always `email`.
        "channel": "Literal['email']",
        # How far it has come, up to being read.
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable', 'read'] | str",
    },
)
EmailText = TypedDict(
    "EmailText",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `email`.
        "channel": "Literal['email']",
        # The recipient's address; the name goes into `email.to_name`.
        "to": "str",
        # Your address, in a domain that was verified; the name goes into `email.from_name`.
        "from": "str",
        # What stands in the head of an email.
        "email": "EmailOptions",
        # Always `text`.
        "message_type": "Literal['text']",
        # The message.
        "text": "str",
    },
)


class EmailTextPart(TypedDict):
    """A part of plain text."""

    type: Literal["text"]
    """Always `text`."""
    text: str
    """The text."""


class FailoverPositionParams(TypedDict):
    """Where the message stands in a chain; there with `failover` only."""

    workflow_id: NotRequired[str]
    """Identifies the whole chain."""
    items_number: NotRequired[str]
    """Which message this is, the first being "1"."""
    items_total: NotRequired[str]
    """How many messages the chain has."""


class FailoverPosition(TypedDict):
    """Where the message stands in a chain; there with `failover` only."""

    workflow_id: NotRequired[str]
    """Identifies the whole chain."""
    items_number: NotRequired[str]
    """Which message this is, the first being "1"."""
    items_total: NotRequired[str]
    """How many messages the chain has."""


class FileV01(TypedDict):
    """A file, in the older form."""

    url: NotRequired[str]
    """Where it is."""
    caption: NotRequired[str]
    """Words to it."""


class HtmlBody(TypedDict):
    """A page of HTML."""

    body: str
    """The HTML."""


class InboundAudioMedia(TypedDict):
    """An audio file."""

    url: str
    """Where to fetch it."""
    name: NotRequired[str]
    """What the file is called."""


class InboundCommon(TypedDict):
    """What every inbound message has."""

    message_uuid: str
    """Identifies a message."""
    timestamp: str
    """When it came in (ISO 8601)."""
    client_ref: NotRequired[str]
    """A reference of your own."""


class InboundContextParams(TypedDict):
    """The message that is quoted or reacted to."""

    message_uuid: str
    """Identifies a message."""
    message_from: str
    """Who sent that message."""


class InboundContext(TypedDict):
    """The message that is quoted or reacted to."""

    message_uuid: str
    """Identifies a message."""
    message_from: str
    """Who sent that message."""


class InboundLinkMedia(TypedDict):
    """An attachment of which only the address is told."""

    url: str
    """Where to fetch it."""


class InboundMedia(TypedDict):
    """An attachment."""

    url: str
    """Where to fetch it."""
    name: NotRequired[str]
    """What the file is called."""


InboundMessageV01 = TypedDict(
    "InboundMessageV01",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # What it was sent to.
        "to": "PartyV01",
        # Who sent it.
        "from": "PartyV01",
        # What a message says, in the older form.
        "message": "MessageV01",
        # What a message has cost, in the older form.
        "usage": "NotRequired[UsageV01]",
    },
)
InboundMessengerAudio = TypedDict(
    "InboundMessengerAudio",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # Your page's id.
        "to": "str",
        # The user's id.
        "from": "str",
        # Always `audio`.
        "message_type": "Literal['audio']",
        # The audio file.
        "audio": "AudioMedia",
    },
)
InboundMessengerCommon = TypedDict(
    "InboundMessengerCommon",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # Your page's id.
        "to": "str",
        # The user's id.
        "from": "str",
    },
)
InboundMessengerFile = TypedDict(
    "InboundMessengerFile",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # Your page's id.
        "to": "str",
        # The user's id.
        "from": "str",
        # Always `file`.
        "message_type": "Literal['file']",
        # The file.
        "file": "InboundLinkMedia",
    },
)
InboundMessengerImage = TypedDict(
    "InboundMessengerImage",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # Your page's id.
        "to": "str",
        # The user's id.
        "from": "str",
        # Always `image`.
        "message_type": "Literal['image']",
        # The picture.
        "image": "InboundLinkMedia",
    },
)
InboundMessengerText = TypedDict(
    "InboundMessengerText",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # Your page's id.
        "to": "str",
        # The user's id.
        "from": "str",
        # Always `text`.
        "message_type": "Literal['text']",
        # The message.
        "text": "str",
    },
)
InboundMessengerUnsupported = TypedDict(
    "InboundMessengerUnsupported",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # Your page's id.
        "to": "str",
        # The user's id.
        "from": "str",
        # Always `unsupported`.
        "message_type": "Literal['unsupported']",
    },
)
InboundMessengerVideo = TypedDict(
    "InboundMessengerVideo",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # Your page's id.
        "to": "str",
        # The user's id.
        "from": "str",
        # Always `video`.
        "message_type": "Literal['video']",
        # The video.
        "video": "InboundLinkMedia",
    },
)


class InboundMmsAttachmentParams(TypedDict):
    """One attachment of several."""

    type: NotRequired[Literal["image", "audio", "video", "vcard", "file"]]
    """What it is."""
    url: NotRequired[str]
    """Where to fetch it."""


class InboundMmsAttachment(TypedDict):
    """One attachment of several."""

    type: NotRequired[Literal["image", "audio", "video", "vcard", "file"] | str]
    """What it is."""
    url: NotRequired[str]
    """Where to fetch it."""


InboundMmsAudio = TypedDict(
    "InboundMmsAudio",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # Your number.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The phone's network.
        "origin": "NotRequired[Network]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroup]",
        # All attachments, when there is more than one.
        "content": "NotRequired[list[InboundMmsAttachment]]",
        # Always `audio`.
        "message_type": "Literal['audio']",
        # The audio file.
        "audio": "InboundAudioMedia",
    },
)
InboundMmsCommon = TypedDict(
    "InboundMmsCommon",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # Your number.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The phone's network.
        "origin": "NotRequired[NetworkParams]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroupParams]",
        # All attachments, when there is more than one.
        "content": "NotRequired[list[InboundMmsAttachmentParams]]",
    },
)
InboundMmsFile = TypedDict(
    "InboundMmsFile",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # Your number.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The phone's network.
        "origin": "NotRequired[Network]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroup]",
        # All attachments, when there is more than one.
        "content": "NotRequired[list[InboundMmsAttachment]]",
        # Always `file`.
        "message_type": "Literal['file']",
        # The file.
        "file": "InboundMmsFileMedia",
    },
)


class InboundMmsFileMedia(TypedDict):
    """A file."""

    url: str
    """Where to fetch it."""
    name: NotRequired[str]
    """What the file is called."""
    caption: NotRequired[str]
    """The text beside it."""


InboundMmsImage = TypedDict(
    "InboundMmsImage",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # Your number.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The phone's network.
        "origin": "NotRequired[Network]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroup]",
        # All attachments, when there is more than one.
        "content": "NotRequired[list[InboundMmsAttachment]]",
        # Always `image`.
        "message_type": "Literal['image']",
        # The picture.
        "image": "InboundMmsImageMedia",
    },
)


class InboundMmsImageMedia(TypedDict):
    """A picture."""

    url: str
    """Where to fetch it."""
    name: NotRequired[str]
    """What the file is called."""
    caption: NotRequired[str]
    """The text beside it."""


InboundMmsText = TypedDict(
    "InboundMmsText",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # Your number.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The phone's network.
        "origin": "NotRequired[Network]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroup]",
        # All attachments, when there is more than one.
        "content": "NotRequired[list[InboundMmsAttachment]]",
        # Always `text`.
        "message_type": "Literal['text']",
        # The message.
        "text": "str",
    },
)
InboundMmsVcard = TypedDict(
    "InboundMmsVcard",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # Your number.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The phone's network.
        "origin": "NotRequired[Network]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroup]",
        # All attachments, when there is more than one.
        "content": "NotRequired[list[InboundMmsAttachment]]",
        # Always `vcard`.
        "message_type": "Literal['vcard']",
        # The contact card.
        "vcard": "InboundMedia",
    },
)
InboundMmsVideo = TypedDict(
    "InboundMmsVideo",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # Your number.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The phone's network.
        "origin": "NotRequired[Network]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroup]",
        # All attachments, when there is more than one.
        "content": "NotRequired[list[InboundMmsAttachment]]",
        # Always `video`.
        "message_type": "Literal['video']",
        # The video.
        "video": "InboundMedia",
    },
)
InboundRcsAudio = TypedDict(
    "InboundRcsAudio",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # Your sender id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # Always `none`, as RCS has no quotes.
        "context_status": "NotRequired[Literal['none'] | str]",
        # Always `audio`.
        "message_type": "Literal['audio']",
        # The audio file.
        "audio": "InboundMedia",
    },
)
InboundRcsButton = TypedDict(
    "InboundRcsButton",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # Your sender id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # Always `none`, as RCS has no quotes.
        "context_status": "NotRequired[Literal['none'] | str]",
        # Always `button`.
        "message_type": "Literal['button']",
        # The chip that was tapped.
        "button": "InboundRcsTap",
    },
)
InboundRcsCommon = TypedDict(
    "InboundRcsCommon",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # Your sender id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # Always `none`, as RCS has no quotes.
        "context_status": "NotRequired[Literal['none']]",
    },
)
InboundRcsFile = TypedDict(
    "InboundRcsFile",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # Your sender id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # Always `none`, as RCS has no quotes.
        "context_status": "NotRequired[Literal['none'] | str]",
        # Always `file`.
        "message_type": "Literal['file']",
        # The file.
        "file": "InboundMedia",
    },
)
InboundRcsImage = TypedDict(
    "InboundRcsImage",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # Your sender id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # Always `none`, as RCS has no quotes.
        "context_status": "NotRequired[Literal['none'] | str]",
        # Always `image`.
        "message_type": "Literal['image']",
        # The picture.
        "image": "InboundMedia",
    },
)
InboundRcsLocation = TypedDict(
    "InboundRcsLocation",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # Your sender id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # Always `none`, as RCS has no quotes.
        "context_status": "NotRequired[Literal['none'] | str]",
        # Always `location`.
        "message_type": "Literal['location']",
        # A place.
        "location": "Place",
    },
)
InboundRcsReply = TypedDict(
    "InboundRcsReply",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # Your sender id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # Always `none`, as RCS has no quotes.
        "context_status": "NotRequired[Literal['none'] | str]",
        # Always `reply`.
        "message_type": "Literal['reply']",
        # The chosen reply.
        "reply": "InboundReply",
    },
)


class InboundRcsTap(TypedDict):
    """The chip that was tapped."""

    payload: str
    """Its `postback_data`."""
    text: str
    """What stood on it."""


InboundRcsText = TypedDict(
    "InboundRcsText",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # Your sender id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # Always `none`, as RCS has no quotes.
        "context_status": "NotRequired[Literal['none'] | str]",
        # Always `text`.
        "message_type": "Literal['text']",
        # The message.
        "text": "str",
    },
)
InboundRcsVcard = TypedDict(
    "InboundRcsVcard",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # Your sender id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # Always `none`, as RCS has no quotes.
        "context_status": "NotRequired[Literal['none'] | str]",
        # Always `vcard`.
        "message_type": "Literal['vcard']",
        # The contact card.
        "vcard": "InboundMedia",
    },
)
InboundRcsVideo = TypedDict(
    "InboundRcsVideo",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # Your sender id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # Always `none`, as RCS has no quotes.
        "context_status": "NotRequired[Literal['none'] | str]",
        # Always `video`.
        "message_type": "Literal['video']",
        # The video.
        "video": "InboundMedia",
    },
)


class InboundReply(TypedDict):
    """The chosen reply."""

    id: str
    """What you called it, `postback_data` on RCS."""
    title: str
    """What stood on it."""


InboundSms = TypedDict(
    "InboundSms",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `sms`.
        "channel": "Literal['sms']",
        # Your number.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The message.
        "text": "str",
        # How the text came in.
        "sms": "NotRequired[InboundSmsDetails]",
        # What the message cost.
        "usage": "NotRequired[Usage]",
        # The phone's network.
        "origin": "NotRequired[Network]",
    },
)


class InboundSmsDetails(TypedDict):
    """How the text came in."""

    num_messages: NotRequired[str]
    """How many segments made the text."""
    total_count: NotRequired[str]
    """The older name of `num_messages`."""
    keyword: NotRequired[str]
    """The first word, in capitals."""


InboundViberCommon = TypedDict(
    "InboundViberCommon",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `viber_service`.
        "channel": "Literal['viber_service']",
        # Your Viber service id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The message that is answered.
        "context": "NotRequired[InboundViberContextParams]",
    },
)


class InboundViberContextParams(TypedDict):
    """The message that is answered."""

    message_uuid: NotRequired[str]
    """That message."""


class InboundViberContext(TypedDict):
    """The message that is answered."""

    message_uuid: NotRequired[str]
    """That message."""


InboundViberFile = TypedDict(
    "InboundViberFile",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `viber_service`.
        "channel": "Literal['viber_service']",
        # Your Viber service id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The message that is answered.
        "context": "NotRequired[InboundViberContext]",
        # Always `file`.
        "message_type": "Literal['file']",
        # The file.
        "file": "InboundLinkMedia",
    },
)
InboundViberImage = TypedDict(
    "InboundViberImage",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `viber_service`.
        "channel": "Literal['viber_service']",
        # Your Viber service id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The message that is answered.
        "context": "NotRequired[InboundViberContext]",
        # Always `image`.
        "message_type": "Literal['image']",
        # The picture.
        "image": "InboundLinkMedia",
    },
)
InboundViberText = TypedDict(
    "InboundViberText",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `viber_service`.
        "channel": "Literal['viber_service']",
        # Your Viber service id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The message that is answered.
        "context": "NotRequired[InboundViberContext]",
        # Always `text`.
        "message_type": "Literal['text']",
        # The message.
        "text": "str",
    },
)
InboundViberVideo = TypedDict(
    "InboundViberVideo",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `viber_service`.
        "channel": "Literal['viber_service']",
        # Your Viber service id.
        "to": "str",
        # Who sent it.
        "from": "str",
        # The message that is answered.
        "context": "NotRequired[InboundViberContext]",
        # Always `video`.
        "message_type": "Literal['video']",
        # The video.
        "video": "InboundLinkMedia",
    },
)
InboundWhatsappAudio = TypedDict(
    "InboundWhatsappAudio",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `audio`.
        "message_type": "Literal['audio']",
        # The audio file.
        "audio": "InboundAudioMedia",
    },
)
InboundWhatsappButton = TypedDict(
    "InboundWhatsappButton",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `button`.
        "message_type": "Literal['button']",
        # The button that was tapped.
        "button": "WhatsappTap",
    },
)
InboundWhatsappCommon = TypedDict(
    "InboundWhatsappCommon",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfileParams]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable']",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContextParams]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetailsParams]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLinkParams]",
    },
)
InboundWhatsappContacts = TypedDict(
    "InboundWhatsappContacts",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `contacts`.
        "message_type": "Literal['contacts']",
        # The contacts.
        "contacts": "list[WhatsappContact]",
    },
)


class InboundWhatsappDetailsParams(TypedDict):
    """What else WhatsApp tells."""

    waba_id: NotRequired[str]
    """Your WhatsApp business account."""
    sender: NotRequired[WhatsappUserParams]
    """Who a WhatsApp user is."""
    referral: NotRequired[WhatsappReferralParams]
    """The advertisement or post on Facebook whose button led to this message."""
    whatsapp_referred_product: NotRequired[WhatsappReferredProductParams]
    """The product that the message is about."""


class InboundWhatsappDetails(TypedDict):
    """What else WhatsApp tells."""

    waba_id: NotRequired[str]
    """Your WhatsApp business account."""
    sender: NotRequired[WhatsappUser]
    """Who a WhatsApp user is."""
    referral: NotRequired[WhatsappReferral]
    """The advertisement or post on Facebook whose button led to this message."""
    whatsapp_referred_product: NotRequired[WhatsappReferredProduct]
    """The product that the message is about."""


InboundWhatsappFile = TypedDict(
    "InboundWhatsappFile",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `file`.
        "message_type": "Literal['file']",
        # The file.
        "file": "InboundMedia",
    },
)
InboundWhatsappImage = TypedDict(
    "InboundWhatsappImage",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `image`.
        "message_type": "Literal['image']",
        # The picture.
        "image": "InboundMedia",
    },
)
InboundWhatsappLocation = TypedDict(
    "InboundWhatsappLocation",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `location`.
        "message_type": "Literal['location']",
        # A place that may have a name.
        "location": "NamedPlace",
    },
)
InboundWhatsappOrder = TypedDict(
    "InboundWhatsappOrder",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `order`.
        "message_type": "Literal['order']",
        # What was ordered.
        "order": "WhatsappOrder",
    },
)
InboundWhatsappReaction = TypedDict(
    "InboundWhatsappReaction",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `reaction`.
        "message_type": "Literal['reaction']",
        # An emoji set on a message, or taken off again.
        "reaction": "Reaction",
    },
)
InboundWhatsappReply = TypedDict(
    "InboundWhatsappReply",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `reply`.
        "message_type": "Literal['reply']",
        # The chosen reply.
        "reply": "WhatsappReply",
    },
)
InboundWhatsappSticker = TypedDict(
    "InboundWhatsappSticker",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `sticker`.
        "message_type": "Literal['sticker']",
        # The sticker.
        "sticker": "InboundLinkMedia",
    },
)
InboundWhatsappText = TypedDict(
    "InboundWhatsappText",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `text`.
        "message_type": "Literal['text']",
        # The message.
        "text": "str",
    },
)
InboundWhatsappUnsupported = TypedDict(
    "InboundWhatsappUnsupported",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `unsupported`.
        "message_type": "Literal['unsupported']",
    },
)
InboundWhatsappVideo = TypedDict(
    "InboundWhatsappVideo",
    {
        # Identifies a message.
        "message_uuid": "str",
        # When it came in (ISO 8601).
        "timestamp": "str",
        # A reference of your own.
        "client_ref": "NotRequired[str]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # Your WhatsApp number.
        "to": "str",
        # Who sent it, as a number or a business-scoped user id.
        "from": "str",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # Whether another message is quoted and known.
        "context_status": "Literal['none', 'available', 'unavailable'] | str",
        # The message that is quoted or reacted to.
        "context": "NotRequired[InboundContext]",
        # What WhatsApp has to say about it.
        "provider_message": "NotRequired[str]",
        # What else WhatsApp tells.
        "whatsapp": "NotRequired[InboundWhatsappDetails]",
        # Where to mark the message as read; not there for reactions and unsupported messages.
        "_self": "NotRequired[MessageLink]",
        # Always `video`.
        "message_type": "Literal['video']",
        # The video.
        "video": "InboundMedia",
    },
)


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class LocationV01(TypedDict):
    """A place, in the older form. Both angles are strings."""

    longitude: NotRequired[str]
    """Degrees east."""
    latitude: NotRequired[str]
    """Degrees north."""
    name: NotRequired[str]
    """What the place is called."""
    address: NotRequired[str]
    """Its address."""


class Media(TypedDict):
    """An attachment."""

    url: str
    """Where the platform fetches it."""


class MessageAccepted(TypedDict):
    """The platform has the message."""

    message_uuid: str
    """Identifies a message."""
    workflow_id: NotRequired[str]
    """Identifies the whole chain; there with `failover` only."""


class MessageCommon(TypedDict):
    """What every outbound message may have."""

    client_ref: NotRequired[str]
    """A reference of your own that comes back in every status."""
    webhook_url: NotRequired[str]
    """Where the status of this message goes, in place of the address of the application or account."""
    webhook_version: NotRequired[Literal["v0.1", "v1"]]
    """The form in which the status of this message is told."""
    failover: NotRequired[list[OutboundMessage]]
    """Messages of any channel to try in turn, each when the one before it was rejected."""


class MessageLinkParams(TypedDict):
    """Where to mark the message as read; not there for reactions and unsupported messages."""

    href: NotRequired[str]
    """The message in the region that holds it."""


class MessageLink(TypedDict):
    """Where to mark the message as read; not there for reactions and unsupported messages."""

    href: NotRequired[str]
    """The message in the region that holds it."""


class MessageProblem(TypedDict):
    """What is wrong with a request."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: str
    """What went wrong this time."""
    instance: str
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


MessageStatusCommon = TypedDict(
    "MessageStatusCommon",
    {
        # Identifies a message.
        "message_uuid": "str",
        # Whom the message went to.
        "to": "str",
        # Whom the message came from.
        "from": "str",
        # When it happened (ISO 8601).
        "timestamp": "str",
        # The reference you gave.
        "client_ref": "NotRequired[str]",
        # Why the message did not arrive.
        "error": "NotRequired[MessageStatusErrorParams]",
        # Where the message stands in a chain; there with `failover` only.
        "workflow": "NotRequired[FailoverPositionParams]",
    },
)


class MessageStatusErrorParams(TypedDict):
    """Why the message did not arrive."""

    type: NotRequired[str]
    """Address of the page that explains the error."""
    title: NotRequired[str]
    """The number of the error."""
    detail: NotRequired[str]
    """The error in words."""
    instance: NotRequired[str]
    """Identifies this one occurrence."""


class MessageStatusError(TypedDict):
    """Why the message did not arrive."""

    type: NotRequired[str]
    """Address of the page that explains the error."""
    title: NotRequired[str]
    """The number of the error."""
    detail: NotRequired[str]
    """The error in words."""
    instance: NotRequired[str]
    """Identifies this one occurrence."""


MessageStatusV01 = TypedDict(
    "MessageStatusV01",
    {
        # Identifies a message.
        "message_uuid": "str",
        # Who gets it.
        "to": "PartyV01",
        # Who sent it.
        "from": "PartyV01",
        # When it happened (ISO 8601).
        "timestamp": "str",
        # How far it has come.
        "status": "Literal['submitted', 'delivered', 'read', 'rejected', 'undeliverable'] | str",
        # Why a message did not arrive, in the older form.
        "error": "NotRequired[StatusErrorV01]",
        # What a message has cost, in the older form.
        "usage": "NotRequired[UsageV01]",
        # The reference you gave.
        "client_ref": "NotRequired[str]",
    },
)


class MessageV01(TypedDict):
    """What a message says, in the older form."""

    content: ContentV01
    """The content of a message; the member called like the type holds it."""
    sms: NotRequired[dict[str, Any]]
    """How a text came in."""


MessengerAudio = TypedDict(
    "MessengerAudio",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # The user's id.
        "to": "str",
        # Your page's id.
        "from": "str",
        # Options of a Messenger message.
        "messenger": "NotRequired[MessengerOptions]",
        # Always `audio`.
        "message_type": "Literal['audio']",
        # An mp3.
        "audio": "AudioMediaParams",
    },
)
MessengerCommon = TypedDict(
    "MessengerCommon",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # The user's id.
        "to": "str",
        # Your page's id.
        "from": "str",
        # Options of a Messenger message.
        "messenger": "NotRequired[MessengerOptions]",
    },
)
MessengerFile = TypedDict(
    "MessengerFile",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # The user's id.
        "to": "str",
        # Your page's id.
        "from": "str",
        # Options of a Messenger message.
        "messenger": "NotRequired[MessengerOptions]",
        # Always `file`.
        "message_type": "Literal['file']",
        # A file of almost any kind, such as zip, csv or pdf.
        "file": "Media",
    },
)
MessengerImage = TypedDict(
    "MessengerImage",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # The user's id.
        "to": "str",
        # Your page's id.
        "from": "str",
        # Options of a Messenger message.
        "messenger": "NotRequired[MessengerOptions]",
        # Always `image`.
        "message_type": "Literal['image']",
        # A jpg, jpeg, png or gif.
        "image": "Media",
    },
)


class MessengerOptions(TypedDict):
    """Options of a Messenger message."""

    category: NotRequired[Literal["response", "update", "message_tag"]]
    """What the message is for, by Facebook's rules."""
    tag: NotRequired[str]
    """The kind of message, needed with `message_tag`."""


MessengerStatus = TypedDict(
    "MessengerStatus",
    {
        # Identifies a message.
        "message_uuid": "str",
        # Whom the message went to.
        "to": "str",
        # Whom the message came from.
        "from": "str",
        # When it happened (ISO 8601).
        "timestamp": "str",
        # The reference you gave.
        "client_ref": "NotRequired[str]",
        # Why the message did not arrive.
        "error": "NotRequired[MessageStatusError]",
        # Where the message stands in a chain; there with `failover` only.
        "workflow": "NotRequired[FailoverPosition]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # How far it has come, up to being read.
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable', 'read'] | str",
        # What the message cost.
        "usage": "NotRequired[Usage]",
    },
)
MessengerText = TypedDict(
    "MessengerText",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # The user's id.
        "to": "str",
        # Your page's id.
        "from": "str",
        # Options of a Messenger message.
        "messenger": "NotRequired[MessengerOptions]",
        # Always `text`.
        "message_type": "Literal['text']",
        # The message.
        "text": "str",
    },
)
MessengerVideo = TypedDict(
    "MessengerVideo",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `messenger`.
        "channel": "Literal['messenger']",
        # The user's id.
        "to": "str",
        # Your page's id.
        "from": "str",
        # Options of a Messenger message.
        "messenger": "NotRequired[MessengerOptions]",
        # Always `video`.
        "message_type": "Literal['video']",
        # An mp4 in H.264 with AAC sound.
        "video": "Media",
    },
)


class MmsAttachment(TypedDict):
    """One attachment of several."""

    type: Literal["image", "audio", "video", "vcard", "file"]
    """What it is."""
    url: str
    """Where the platform fetches it."""
    caption: NotRequired[str]
    """A text beside it."""


MmsAudio = TypedDict(
    "MmsAudio",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # The phone that gets the message.
        "to": "str",
        # One of your numbers.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroupParams]",
        # Always `audio`.
        "message_type": "Literal['audio']",
        # An mp3 (best), amr, midi, wav or ac3 of up to 2 MB.
        "audio": "CaptionedMedia",
    },
)
MmsCommon = TypedDict(
    "MmsCommon",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # The phone that gets the message.
        "to": "str",
        # One of your numbers.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroupParams]",
    },
)
MmsContent = TypedDict(
    "MmsContent",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # The phone that gets the message.
        "to": "str",
        # One of your numbers.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroupParams]",
        # Always `content`.
        "message_type": "Literal['content']",
        # The attachments.
        "content": "list[MmsAttachment]",
    },
)
MmsFile = TypedDict(
    "MmsFile",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # The phone that gets the message.
        "to": "str",
        # One of your numbers.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroupParams]",
        # Always `file`.
        "message_type": "Literal['file']",
        # The file.
        "file": "CaptionedMedia",
    },
)


class MmsGroupParams(TypedDict):
    """The group that a message belongs to."""

    participants: NotRequired[list[str]]
    """The numbers of the others in the group."""


class MmsGroup(TypedDict):
    """The group that a message belongs to."""

    participants: NotRequired[list[str]]
    """The numbers of the others in the group."""


MmsImage = TypedDict(
    "MmsImage",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # The phone that gets the message.
        "to": "str",
        # One of your numbers.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroupParams]",
        # Always `image`.
        "message_type": "Literal['image']",
        # A jpg, jpeg, png, gif or bmp of up to 2 MB.
        "image": "CaptionedMedia",
    },
)
MmsStatus = TypedDict(
    "MmsStatus",
    {
        # Identifies a message.
        "message_uuid": "str",
        # Whom the message went to.
        "to": "str",
        # Whom the message came from.
        "from": "str",
        # When it happened (ISO 8601).
        "timestamp": "str",
        # The reference you gave.
        "client_ref": "NotRequired[str]",
        # Why the message did not arrive.
        "error": "NotRequired[MessageStatusError]",
        # Where the message stands in a chain; there with `failover` only.
        "workflow": "NotRequired[FailoverPosition]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # How far it has come.
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable'] | str",
        # What the message cost.
        "usage": "NotRequired[Usage]",
        # The phone's network.
        "destination": "NotRequired[Network]",
    },
)
MmsText = TypedDict(
    "MmsText",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # The phone that gets the message.
        "to": "str",
        # One of your numbers.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroupParams]",
        # Always `text`.
        "message_type": "Literal['text']",
        # The message.
        "text": "str",
    },
)
MmsVcard = TypedDict(
    "MmsVcard",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # The phone that gets the message.
        "to": "str",
        # One of your numbers.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroupParams]",
        # Always `vcard`.
        "message_type": "Literal['vcard']",
        # A vcf file.
        "vcard": "CaptionedMedia",
    },
)
MmsVideo = TypedDict(
    "MmsVideo",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `mms`.
        "channel": "Literal['mms']",
        # The phone that gets the message.
        "to": "str",
        # One of your numbers.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # The group that a message belongs to.
        "mms": "NotRequired[MmsGroupParams]",
        # Always `video`.
        "message_type": "Literal['video']",
        # An mp4 (best), 3gp, avi or mpg of up to 2 MB.
        "video": "CaptionedMedia",
    },
)


class NamedPlace(TypedDict):
    """A place that may have a name."""

    lat: float
    """How far north, in degrees."""
    long: float
    """How far east, in degrees."""
    name: NotRequired[str]
    """What it is called."""
    address: NotRequired[str]
    """Where it is; there with `name` only."""
    url: NotRequired[str]
    """Its page."""


class NetworkParams(TypedDict):
    """The phone's network."""

    network_code: NotRequired[str]
    """Country and network code, if known."""


class Network(TypedDict):
    """The phone's network."""

    network_code: NotRequired[str]
    """Country and network code, if known."""


class OpenUrlInWebviewSuggestion(TypedDict):
    """Opens a page inside the messaging app."""

    text: str
    """What stands on the chip."""
    postback_data: str
    """What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest."""
    type: Literal["open_url_in_webview"]
    """Always `open_url_in_webview`."""
    url: str
    """The page."""
    description: str
    """What the page is, for those who cannot see it."""
    view_mode: NotRequired[Literal["FULL", "TALL", "HALF"]]
    """How much of the screen the page takes."""


class OpenUrlSuggestion(TypedDict):
    """Opens a page."""

    text: str
    """What stands on the chip."""
    postback_data: str
    """What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest."""
    type: Literal["open_url"]
    """Always `open_url`."""
    url: str
    """The page."""
    description: str
    """What the page is, for those who cannot see it."""


class PartyV01(TypedDict):
    """Somebody on a channel, in the older form."""

    type: Literal["sms", "mms", "whatsapp", "messenger", "viber_service_msg"] | str
    """The channel."""
    id: NotRequired[str]
    """The id on the channel, for Messenger and for the sender on Viber."""
    number: NotRequired[str]
    """The number on other channels."""


class Place(TypedDict):
    """A place."""

    lat: float
    """How far north, in degrees."""
    long: float
    """How far east, in degrees."""


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


class QuotedMessage(TypedDict):
    """The message that this one quotes, answers or reacts to."""

    message_uuid: str
    """That message."""


RcsCard = TypedDict(
    "RcsCard",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # The phone that gets the message.
        "to": "str",
        # Your sender id, just as it was registered; it has no spaces.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # Always `card`.
        "message_type": "Literal['card']",
        # One card.
        "card": "RcsCardContent",
        # Options of an RCS card.
        "rcs": "NotRequired[RcsCardOptions]",
    },
)


class RcsCardContent(TypedDict):
    """One card."""

    title: str
    """The heading."""
    text: str
    """What stands below the heading."""
    media_url: str
    """A picture, video or pdf."""
    media_description: NotRequired[str]
    """What the media shows, in words, for those who cannot see it."""
    media_height: NotRequired[Literal["SHORT", "MEDIUM", "TALL"]]
    """How high the media is on a `VERTICAL` card; needed there."""
    thumbnail_url: NotRequired[str]
    """A small picture to show first."""
    media_force_refresh: NotRequired[bool]
    """Fetch the media anew; otherwise it may be kept for 60 days."""
    suggestions: NotRequired[list[RcsSuggestion]]
    """Chips on the card."""


class RcsCardOptions(TypedDict):
    """Options of an RCS card."""

    category: NotRequired[Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"]]
    """What the message is for. Some countries ask for it."""
    card_orientation: NotRequired[Literal["VERTICAL", "HORIZONTAL"]]
    """Whether the picture stands above the text or beside it."""
    image_alignment: NotRequired[Literal["LEFT", "RIGHT"]]
    """On which side of a `HORIZONTAL` card the picture stands; needed there."""


RcsCarousel = TypedDict(
    "RcsCarousel",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # The phone that gets the message.
        "to": "str",
        # Your sender id, just as it was registered; it has no spaces.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # Always `carousel`.
        "message_type": "Literal['carousel']",
        # The cards of a carousel.
        "carousel": "RcsCarouselContent",
        # Chips below the whole carousel.
        "suggestions": "NotRequired[list[RcsSuggestion]]",
        # Options of an RCS carousel.
        "rcs": "NotRequired[RcsCarouselOptions]",
    },
)


class RcsCarouselContent(TypedDict):
    """The cards of a carousel."""

    cards: list[RcsCardContent]
    """The cards, each upright."""


class RcsCarouselOptions(TypedDict):
    """Options of an RCS carousel."""

    category: NotRequired[Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"]]
    """What the message is for. Some countries ask for it."""
    card_width: NotRequired[Literal["SMALL", "MEDIUM"]]
    """How wide every card is."""


RcsCommon = TypedDict(
    "RcsCommon",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # The phone that gets the message.
        "to": "str",
        # Your sender id, just as it was registered; it has no spaces.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
    },
)
RcsCustom = TypedDict(
    "RcsCustom",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # The phone that gets the message.
        "to": "str",
        # Your sender id, just as it was registered; it has no spaces.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # Always `custom`.
        "message_type": "Literal['custom']",
        # Handed on to the channel as it is.
        "custom": "dict[str, Any]",
        # Options of an RCS message.
        "rcs": "NotRequired[RcsOptions]",
    },
)
RcsFile = TypedDict(
    "RcsFile",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # The phone that gets the message.
        "to": "str",
        # Your sender id, just as it was registered; it has no spaces.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # Always `file`.
        "message_type": "Literal['file']",
        # A pdf.
        "file": "Media",
        # Options of an RCS message.
        "rcs": "NotRequired[RcsOptions]",
    },
)
RcsImage = TypedDict(
    "RcsImage",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # The phone that gets the message.
        "to": "str",
        # Your sender id, just as it was registered; it has no spaces.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # Always `image`.
        "message_type": "Literal['image']",
        # A jpg, jpeg, png or gif.
        "image": "Media",
        # Options of an RCS message.
        "rcs": "NotRequired[RcsOptions]",
    },
)


class RcsOptions(TypedDict):
    """Options of an RCS message."""

    category: NotRequired[Literal["authentication", "transaction", "promotion", "service-request", "acknowledgement"]]
    """What the message is for. Some countries ask for it."""


RcsStatus = TypedDict(
    "RcsStatus",
    {
        # Identifies a message.
        "message_uuid": "str",
        # Whom the message went to.
        "to": "str",
        # Whom the message came from.
        "from": "str",
        # When it happened (ISO 8601).
        "timestamp": "str",
        # The reference you gave.
        "client_ref": "NotRequired[str]",
        # Why the message did not arrive.
        "error": "NotRequired[MessageStatusError]",
        # Where the message stands in a chain; there with `failover` only.
        "workflow": "NotRequired[FailoverPosition]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # How far it has come, up to being read.
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable', 'read'] | str",
        # The phone's network.
        "destination": "NotRequired[Network]",
    },
)
RcsText = TypedDict(
    "RcsText",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # The phone that gets the message.
        "to": "str",
        # Your sender id, just as it was registered; it has no spaces.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # Always `text`.
        "message_type": "Literal['text']",
        # The message.
        "text": "str",
        # Chips below the message.
        "suggestions": "NotRequired[list[RcsSuggestion]]",
        # Options of an RCS message.
        "rcs": "NotRequired[RcsOptions]",
    },
)
RcsVideo = TypedDict(
    "RcsVideo",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # The phone that gets the message.
        "to": "str",
        # Your sender id, just as it was registered; it has no spaces.
        "from": "str",
        # For how many seconds delivery is tried.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # Always `video`.
        "message_type": "Literal['video']",
        # An mp4, m4v, h263, mpeg or webm.
        "video": "Media",
        # Options of an RCS message.
        "rcs": "NotRequired[RcsOptions]",
    },
)


class RemoveReactionParams(TypedDict):
    """Takes the emoji off the message."""

    action: Literal["unreact"]
    """Always `unreact`."""


class RemoveReaction(TypedDict):
    """Takes the emoji off the message."""

    action: Literal["unreact"]
    """Always `unreact`."""


class ReplySuggestion(TypedDict):
    """A ready-made answer."""

    text: str
    """What stands on the chip."""
    postback_data: str
    """What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest."""
    type: Literal["reply"]
    """Always `reply`."""


class ReplyingIndicator(TypedDict):
    """Shows a WhatsApp user, for up to 25 seconds, that an answer is being written."""

    show: bool
    """Whether it shows."""
    type: Literal["text"]
    """What is being written."""


class SetReactionParams(TypedDict):
    """Sets an emoji on the message."""

    action: Literal["react"]
    """Always `react`."""
    emoji: str
    """The emoji."""


class SetReaction(TypedDict):
    """Sets an emoji on the message."""

    action: Literal["react"]
    """Always `react`."""
    emoji: str
    """The emoji."""


class ShareLocationSuggestion(TypedDict):
    """Asks the user for the place they are at."""

    text: str
    """What stands on the chip."""
    postback_data: str
    """What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest."""
    type: Literal["share_location"]
    """Always `share_location`."""


SmsMessage = TypedDict(
    "SmsMessage",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `sms`.
        "channel": "Literal['sms']",
        # Always `text`.
        "message_type": "Literal['text']",
        # The phone that gets the message.
        "to": "str",
        # One of your numbers or, where the country lets it through, a name. Needed with a number pool too.
        "from": "str",
        # The message. Long ones travel in several segments.
        "text": "str",
        # For how many seconds delivery is tried; 72 hours when not given, and less with some operators.
        "ttl": "NotRequired[int]",
        # Lets this message past the account's fraud rules. Works with Fraud Defender Premium only.
        "trusted_recipient": "NotRequired[bool]",
        # The old name of `trusted_recipient`.
        "trusted_sender": "NotRequired[bool]",
        # Options of an SMS.
        "sms": "NotRequired[SmsOptions]",
    },
)


class SmsOptions(TypedDict):
    """Options of an SMS."""

    encoding_type: NotRequired[Literal["text", "unicode", "auto"]]
    """How the text is coded; `auto` decides by the characters in it."""
    content_id: NotRequired[str]
    """The registration of the text, where a country asks for one."""
    entity_id: NotRequired[str]
    """The registration of the sender, where a country asks for one."""
    pool_id: NotRequired[str]
    """The number pool that supplies the sender; `from` serves when the pool cannot."""


class SmsSegment(TypedDict):
    """How far one segment has come."""

    timestamp: str
    """When it happened (ISO 8601)."""
    status: Literal["submitted", "delivered", "rejected", "undeliverable"] | str
    """How far it has come."""
    error_code: NotRequired[str]
    """Why this segment was rejected."""


SmsStatus = TypedDict(
    "SmsStatus",
    {
        # Identifies a message.
        "message_uuid": "str",
        # Whom the message went to.
        "to": "str",
        # Whom the message came from.
        "from": "str",
        # When it happened (ISO 8601).
        "timestamp": "str",
        # The reference you gave.
        "client_ref": "NotRequired[str]",
        # Why the message did not arrive.
        "error": "NotRequired[MessageStatusError]",
        # Where the message stands in a chain; there with `failover` only.
        "workflow": "NotRequired[FailoverPosition]",
        # Always `sms`.
        "channel": "Literal['sms']",
        # How far it has come.
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable'] | str",
        # What the message cost.
        "usage": "NotRequired[Usage]",
        # The phone's network.
        "destination": "NotRequired[Network]",
        # The segments of an SMS.
        "sms": "NotRequired[SmsStatusDetails]",
    },
)


class SmsStatusDetails(TypedDict):
    """The segments of an SMS."""

    count_total: NotRequired[str]
    """How many segments the text took."""
    segments: NotRequired[list[SmsSegment]]
    """How far each segment has come."""


class StatusErrorV01(TypedDict):
    """Why a message did not arrive, in the older form."""

    code: NotRequired[int]
    """The number of the error."""
    reason: NotRequired[str]
    """The same in words."""


class StickerMedia(TypedDict):
    """A sticker, by address or by id."""

    url: NotRequired[str]
    """A webp picture."""
    id: NotRequired[str]
    """A sticker of one WhatsApp deployment. Use `url`."""


class SuggestionCommon(TypedDict):
    """What every chip has."""

    text: str
    """What stands on the chip."""
    postback_data: str
    """What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest."""


class TemplateContent(TypedDict):
    """Which template, and what to fill in."""

    name: str
    """The template."""
    parameters: NotRequired[list[TemplateContentParametersItem]]
    """What goes into the template's places, the first into place 1."""


class TemplateOptions(TypedDict):
    """In which language a template is sent."""

    locale: str
    """A language that the template exists in."""
    policy: NotRequired[Literal["deterministic"]]
    """How the language is found; there is one way only."""


class UpdateMessage(TypedDict):
    """What to change about a message."""

    status: Literal["read", "revoked"]
    """`read` for an inbound WhatsApp or RCS message, `revoked` for an outbound RCS message."""
    replying_indicator: NotRequired[ReplyingIndicator]
    """Shows a WhatsApp user, for up to 25 seconds, that an answer is being written."""


class Usage(TypedDict):
    """What the message cost."""

    currency: NotRequired[Literal["EUR"] | str]
    """The currency of the price."""
    price: NotRequired[str]
    """The price; "0" for WhatsApp messages that are paid one by one."""


class UsageV01(TypedDict):
    """What a message has cost, in the older form."""

    currency: NotRequired[Literal["EUR"] | str]
    """The currency."""
    price: NotRequired[str]
    """The amount."""


class ViberAction(TypedDict):
    """A button below the message."""

    url: str
    """What the button opens."""
    text: str
    """What stands on the button."""


class ViberButtonOptions(TypedDict):
    """Options of a Viber message that may have a button."""

    category: NotRequired[Literal["transaction", "promotion"]]
    """What the message is for. The first one to a user must not be a promotion."""
    ttl: NotRequired[int]
    """For how many seconds delivery is tried."""
    type: NotRequired[str]
    """`template` for Belarus, Russia and Ukraine, once your templates are set up; `string` elsewhere."""
    action: NotRequired[ViberAction]
    """A button below the message."""


ViberCommon = TypedDict(
    "ViberCommon",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `viber_service`.
        "channel": "Literal['viber_service']",
        # The phone that gets the message.
        "to": "str",
        # Your Viber service id.
        "from": "str",
    },
)
ViberFile = TypedDict(
    "ViberFile",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `viber_service`.
        "channel": "Literal['viber_service']",
        # The phone that gets the message.
        "to": "str",
        # Your Viber service id.
        "from": "str",
        # Always `file`.
        "message_type": "Literal['file']",
        # An office document, text, table or pdf of up to 200 MB.
        "file": "ViberFileMedia",
        # Options of a Viber message.
        "viber_service": "NotRequired[ViberOptions]",
    },
)


class ViberFileMedia(TypedDict):
    """An office document, text, table or pdf of up to 200 MB."""

    url: str
    """Where the platform fetches it: an address, or beside `name` the path alone."""
    name: NotRequired[str]
    """Its name with the ending."""


ViberImage = TypedDict(
    "ViberImage",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `viber_service`.
        "channel": "Literal['viber_service']",
        # The phone that gets the message.
        "to": "str",
        # Your Viber service id.
        "from": "str",
        # Always `image`.
        "message_type": "Literal['image']",
        # A jpg, jpeg or png.
        "image": "ViberImageMedia",
        # Options of a Viber message that may have a button.
        "viber_service": "NotRequired[ViberButtonOptions]",
    },
)


class ViberImageMedia(TypedDict):
    """A picture."""

    url: str
    """Where the platform fetches it."""
    caption: NotRequired[str]
    """A text below it; needed when there is a button."""


class ViberOptions(TypedDict):
    """Options of a Viber message."""

    category: NotRequired[Literal["transaction", "promotion"]]
    """What the message is for. The first one to a user must not be a promotion."""
    ttl: NotRequired[int]
    """For how many seconds delivery is tried."""
    type: NotRequired[str]
    """`template` for Belarus, Russia and Ukraine, once your templates are set up; `string` elsewhere."""


ViberStatus = TypedDict(
    "ViberStatus",
    {
        # Identifies a message.
        "message_uuid": "str",
        # Whom the message went to.
        "to": "str",
        # Whom the message came from.
        "from": "str",
        # When it happened (ISO 8601).
        "timestamp": "str",
        # The reference you gave.
        "client_ref": "NotRequired[str]",
        # Why the message did not arrive.
        "error": "NotRequired[MessageStatusError]",
        # Where the message stands in a chain; there with `failover` only.
        "workflow": "NotRequired[FailoverPosition]",
        # Always `viber_service`.
        "channel": "Literal['viber_service']",
        # How far it has come, up to being read.
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable', 'read'] | str",
        # What the message cost.
        "usage": "NotRequired[Usage]",
    },
)
ViberText = TypedDict(
    "ViberText",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `viber_service`.
        "channel": "Literal['viber_service']",
        # The phone that gets the message.
        "to": "str",
        # Your Viber service id.
        "from": "str",
        # Always `text`.
        "message_type": "Literal['text']",
        # The message.
        "text": "str",
        # Options of a Viber message that may have a button.
        "viber_service": "NotRequired[ViberButtonOptions]",
    },
)
ViberVideo = TypedDict(
    "ViberVideo",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `viber_service`.
        "channel": "Literal['viber_service']",
        # The phone that gets the message.
        "to": "str",
        # Your Viber service id.
        "from": "str",
        # Always `video`.
        "message_type": "Literal['video']",
        # A video.
        "video": "ViberVideoMedia",
        # Options of a Viber video.
        "viber_service": "ViberVideoOptions",
    },
)


class ViberVideoMedia(TypedDict):
    """A video."""

    url: str
    """Where the platform fetches it."""
    thumb_url: str
    """A small picture to show first."""
    caption: NotRequired[str]
    """A text below it."""


class ViberVideoOptions(TypedDict):
    """Options of a Viber video."""

    category: NotRequired[Literal["transaction", "promotion"]]
    """What the message is for. The first one to a user must not be a promotion."""
    ttl: NotRequired[int]
    """For how many seconds delivery is tried."""
    type: NotRequired[str]
    """`template` for Belarus, Russia and Ukraine, once your templates are set up; `string` elsewhere."""
    duration: str
    """The length in seconds, "1" to "600"."""
    file_size: NotRequired[str]
    """The size in MB, "1" to "200"."""


class ViewLocationSuggestion(TypedDict):
    """Shows a place on a map."""

    text: str
    """What stands on the chip."""
    postback_data: str
    """What comes back after a tap, as `reply.id` for a reply and as `button.payload` for the rest."""
    type: Literal["view_location"]
    """Always `view_location`."""
    latitude: str
    """How far north, in degrees."""
    longitude: str
    """How far east, in degrees."""
    pin_label: str
    """What stands at the pin."""
    fallback_url: NotRequired[str]
    """What to open on a device without maps."""


WhatsappAudio = TypedDict(
    "WhatsappAudio",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        "to": "str",
        # Your WhatsApp number.
        "from": "str",
        # The message that this one quotes, answers or reacts to.
        "context": "NotRequired[QuotedMessage]",
        # Always `audio`.
        "message_type": "Literal['audio']",
        # An aac, m4a, amr, mp3 or opus.
        "audio": "AudioMediaParams",
    },
)
WhatsappCommon = TypedDict(
    "WhatsappCommon",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        "to": "str",
        # Your WhatsApp number.
        "from": "str",
        # The message that this one quotes, answers or reacts to.
        "context": "NotRequired[QuotedMessage]",
    },
)


class WhatsappContact(TypedDict):
    """Somebody's contact card."""

    name: NotRequired[ContactName]
    """A name and its parts."""
    birthday: NotRequired[str]
    """The birthday."""
    addresses: NotRequired[list[ContactAddress]]
    """Where they live and work."""
    emails: NotRequired[list[ContactEmail]]
    """Their email addresses."""
    phones: NotRequired[list[ContactPhone]]
    """Their numbers."""
    urls: NotRequired[list[ContactUrl]]
    """Their pages."""


class WhatsappConversation(TypedDict):
    """The conversation that a message belongs to."""

    id: NotRequired[str]
    """Identifies the conversation; since July 2025, the message."""
    origin: NotRequired[WhatsappOrigin]
    """How a conversation began."""


WhatsappCustom = TypedDict(
    "WhatsappCustom",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        "to": "str",
        # Your WhatsApp number.
        "from": "str",
        # The message that this one quotes, answers or reacts to.
        "context": "NotRequired[QuotedMessage]",
        # Always `custom`.
        "message_type": "Literal['custom']",
        # Handed on to the channel as it is.
        "custom": "dict[str, Any]",
    },
)
WhatsappFile = TypedDict(
    "WhatsappFile",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        "to": "str",
        # Your WhatsApp number.
        "from": "str",
        # The message that this one quotes, answers or reacts to.
        "context": "NotRequired[QuotedMessage]",
        # Always `file`.
        "message_type": "Literal['file']",
        # A file of almost any kind, such as zip, csv or pdf.
        "file": "WhatsappFileMedia",
    },
)


class WhatsappFileMedia(TypedDict):
    """A file."""

    url: str
    """Where the platform fetches it."""
    caption: NotRequired[str]
    """A text below it, and its name when `name` is not given."""
    name: NotRequired[str]
    """Its name; without it and a caption, the end of `url`."""


WhatsappImage = TypedDict(
    "WhatsappImage",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        "to": "str",
        # Your WhatsApp number.
        "from": "str",
        # The message that this one quotes, answers or reacts to.
        "context": "NotRequired[QuotedMessage]",
        # Always `image`.
        "message_type": "Literal['image']",
        # A jpg, jpeg or png.
        "image": "CaptionedMedia",
    },
)


class WhatsappOrder(TypedDict):
    """What was ordered."""

    catalog_id: str
    """The catalogue."""
    product_items: list[WhatsappOrderItem]
    """The products."""


class WhatsappOrderItem(TypedDict):
    """One product of an order."""

    product_retailer_id: NotRequired[str]
    """The product."""
    quantity: NotRequired[str]
    """How many."""
    item_price: NotRequired[str]
    """The price of one."""
    currency: NotRequired[str]
    """The currency of the price."""


class WhatsappOrigin(TypedDict):
    """How a conversation began."""

    type: NotRequired[Literal["marketing", "utility", "authentication", "referral_conversion", "service"] | str]
    """The kind of conversation."""


class WhatsappPricing(TypedDict):
    """How WhatsApp charges for a message."""

    type: NotRequired[Literal["free_customer_service", "free_entry_point", "regular"] | str]
    """Whether it is charged."""
    pricing_model: NotRequired[Literal["PMP", "CBP"] | str]
    """By message (PMP) or by conversation (CBP)."""
    category: NotRequired[
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
    ]
    """The price class."""


class WhatsappProfileParams(TypedDict):
    """How a WhatsApp user appears."""

    name: str
    """The name in the profile."""
    username: NotRequired[str]
    """The user name, if there is one."""


class WhatsappProfile(TypedDict):
    """How a WhatsApp user appears."""

    name: str
    """The name in the profile."""
    username: NotRequired[str]
    """The user name, if there is one."""


WhatsappReaction = TypedDict(
    "WhatsappReaction",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        "to": "str",
        # Your WhatsApp number.
        "from": "str",
        # The message that this one quotes, answers or reacts to.
        "context": "QuotedMessage",
        # Always `reaction`.
        "message_type": "Literal['reaction']",
        # An emoji set on a message, or taken off again.
        "reaction": "ReactionParams",
    },
)


class WhatsappReferralParams(TypedDict):
    """The advertisement or post on Facebook whose button led to this message."""

    body: str
    """Its text."""
    headline: str
    """Its heading."""
    source_id: str
    """Its id at Meta."""
    source_type: str
    """What it is."""
    source_url: str
    """Where it is."""
    media_type: NotRequired[Literal["image", "video"]]
    """What it shows."""
    image_url: NotRequired[str]
    """Its picture."""
    video_url: NotRequired[str]
    """Its video."""
    thumbnail_url: NotRequired[str]
    """Its small picture."""
    ctwa_clid: NotRequired[str]
    """The id of the click."""


class WhatsappReferral(TypedDict):
    """The advertisement or post on Facebook whose button led to this message."""

    body: str
    """Its text."""
    headline: str
    """Its heading."""
    source_id: str
    """Its id at Meta."""
    source_type: str
    """What it is."""
    source_url: str
    """Where it is."""
    media_type: NotRequired[Literal["image", "video"] | str]
    """What it shows."""
    image_url: NotRequired[str]
    """Its picture."""
    video_url: NotRequired[str]
    """Its video."""
    thumbnail_url: NotRequired[str]
    """Its small picture."""
    ctwa_clid: NotRequired[str]
    """The id of the click."""


class WhatsappReferredProductParams(TypedDict):
    """The product that the message is about."""

    catalog_id: str
    """The catalogue."""
    product_retailer_id: str
    """The product in it."""


class WhatsappReferredProduct(TypedDict):
    """The product that the message is about."""

    catalog_id: str
    """The catalogue."""
    product_retailer_id: str
    """The product in it."""


class WhatsappReply(TypedDict):
    """The chosen reply."""

    id: str
    """What you called it, `postback_data` on RCS."""
    title: str
    """What stood on it."""
    description: NotRequired[str]
    """What stood below it, in lists."""


WhatsappStatus = TypedDict(
    "WhatsappStatus",
    {
        # Identifies a message.
        "message_uuid": "str",
        # Whom the message went to.
        "to": "str",
        # Whom the message came from.
        "from": "str",
        # When it happened (ISO 8601).
        "timestamp": "str",
        # The reference you gave.
        "client_ref": "NotRequired[str]",
        # Why the message did not arrive.
        "error": "NotRequired[MessageStatusError]",
        # Where the message stands in a chain; there with `failover` only.
        "workflow": "NotRequired[FailoverPosition]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # How far it has come, up to being read.
        "status": "Literal['submitted', 'delivered', 'rejected', 'undeliverable', 'read'] | str",
        # What the message cost.
        "usage": "NotRequired[Usage]",
        # How a WhatsApp user appears.
        "profile": "NotRequired[WhatsappProfile]",
        # What WhatsApp tells about a message, mostly when it was delivered.
        "whatsapp": "NotRequired[WhatsappStatusDetails]",
    },
)


class WhatsappStatusDetails(TypedDict):
    """What WhatsApp tells about a message, mostly when it was delivered."""

    waba_id: NotRequired[str]
    """Your WhatsApp business account."""
    recipient: NotRequired[WhatsappUser]
    """Who a WhatsApp user is."""
    pricing: NotRequired[WhatsappPricing]
    """How WhatsApp charges for a message."""
    conversation: NotRequired[WhatsappConversation]
    """The conversation that a message belongs to."""


WhatsappSticker = TypedDict(
    "WhatsappSticker",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        "to": "str",
        # Your WhatsApp number.
        "from": "str",
        # The message that this one quotes, answers or reacts to.
        "context": "NotRequired[QuotedMessage]",
        # Always `sticker`.
        "message_type": "Literal['sticker']",
        # A sticker, by address or by id.
        "sticker": "StickerMedia",
    },
)


class WhatsappTap(TypedDict):
    """The button that was tapped."""

    payload: WhatsappTapPayload
    """What belongs to the button; for flows, an object with the answers."""
    text: NotRequired[str]
    """What stood on it."""
    subtype: NotRequired[str]
    """The kind of button."""


WhatsappTemplate = TypedDict(
    "WhatsappTemplate",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        "to": "str",
        # Your WhatsApp number.
        "from": "str",
        # The message that this one quotes, answers or reacts to.
        "context": "NotRequired[QuotedMessage]",
        # Always `template`.
        "message_type": "Literal['template']",
        # Which template, and what to fill in.
        "template": "TemplateContent",
        # In which language a template is sent.
        "whatsapp": "TemplateOptions",
    },
)
WhatsappText = TypedDict(
    "WhatsappText",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        "to": "str",
        # Your WhatsApp number.
        "from": "str",
        # The message that this one quotes, answers or reacts to.
        "context": "NotRequired[QuotedMessage]",
        # Always `text`.
        "message_type": "Literal['text']",
        # The message.
        "text": "str",
    },
)


class WhatsappUserParams(TypedDict):
    """Who a WhatsApp user is."""

    user_id: NotRequired[str]
    """The business-scoped user id."""
    parent_user_id: NotRequired[str]
    """The same over all portfolios of the business, if it takes part in that."""
    wa_id: NotRequired[str]
    """The WhatsApp id, which is a number."""


class WhatsappUser(TypedDict):
    """Who a WhatsApp user is."""

    user_id: NotRequired[str]
    """The business-scoped user id."""
    parent_user_id: NotRequired[str]
    """The same over all portfolios of the business, if it takes part in that."""
    wa_id: NotRequired[str]
    """The WhatsApp id, which is a number."""


WhatsappVideo = TypedDict(
    "WhatsappVideo",
    {
        # A reference of your own that comes back in every status.
        "client_ref": "NotRequired[str]",
        # Where the status of this message goes, in place of the address of the application or account.
        "webhook_url": "NotRequired[str]",
        # The form in which the status of this message is told.
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        # Messages of any channel to try in turn, each when the one before it was rejected.
        "failover": "NotRequired[list[OutboundMessage]]",
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # The recipient's number without the plus sign, or a business-scoped user id such as `US.` and digits.
        "to": "str",
        # Your WhatsApp number.
        "from": "str",
        # The message that this one quotes, answers or reacts to.
        "context": "NotRequired[QuotedMessage]",
        # Always `video`.
        "message_type": "Literal['video']",
        # An mp4 or 3gpp in H.264 with AAC sound.
        "video": "WhatsappVideoMedia",
    },
)


class WhatsappVideoMedia(TypedDict):
    """A video."""

    url: str
    """Where the platform fetches it."""
    caption: NotRequired[str]
    """A text below it."""


OutboundMessageKeywords = TypedDict(
    "OutboundMessageKeywords",
    {
        "client_ref": "NotRequired[str]",
        "webhook_url": "NotRequired[str]",
        "webhook_version": "NotRequired[Literal['v0.1', 'v1']]",
        "failover": "NotRequired[list[OutboundMessage]]",
        "channel": "NotRequired[Literal['sms'] | Literal['mms'] | Literal['rcs'] | Literal['whatsapp'] | Literal['messenger'] | Literal['viber_service'] | Literal['email']]",
        "message_type": "NotRequired[Literal['text'] | Literal['image'] | Literal['vcard'] | Literal['audio'] | Literal['video'] | Literal['file'] | Literal['content'] | Literal['card'] | Literal['carousel'] | Literal['custom'] | Literal['template'] | Literal['sticker'] | Literal['reaction'] | Literal['html']]",
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
        "rcs": "NotRequired[RcsOptions | RcsCardOptions | RcsCarouselOptions]",
        "card": "NotRequired[RcsCardContent]",
        "carousel": "NotRequired[RcsCarouselContent]",
        "custom": "NotRequired[dict[str, Any]]",
        "context": "NotRequired[QuotedMessage]",
        "template": "NotRequired[TemplateContent]",
        "whatsapp": "NotRequired[TemplateOptions]",
        "sticker": "NotRequired[StickerMedia]",
        "reaction": "NotRequired[ReactionParams]",
        "messenger": "NotRequired[MessengerOptions]",
        "viber_service": "NotRequired[ViberButtonOptions | ViberVideoOptions | ViberOptions]",
        "email": "NotRequired[EmailOptions]",
        "html": "NotRequired[HtmlBody]",
    },
)


class UpdateMessageKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    status: NotRequired[Literal["read", "revoked"]]
    replying_indicator: NotRequired[ReplyingIndicator]


EmailMessage: TypeAlias = EmailText | EmailHtml | EmailContent
EmailPart: TypeAlias = EmailTextPart | EmailHtmlPart
InboundMms: TypeAlias = (
    InboundMmsText | InboundMmsImage | InboundMmsVcard | InboundMmsAudio | InboundMmsVideo | InboundMmsFile
)
InboundRcs: TypeAlias = (
    InboundRcsText
    | InboundRcsImage
    | InboundRcsVideo
    | InboundRcsAudio
    | InboundRcsFile
    | InboundRcsVcard
    | InboundRcsLocation
    | InboundRcsReply
    | InboundRcsButton
)
InboundWhatsapp: TypeAlias = (
    InboundWhatsappText
    | InboundWhatsappImage
    | InboundWhatsappVideo
    | InboundWhatsappFile
    | InboundWhatsappAudio
    | InboundWhatsappLocation
    | InboundWhatsappContacts
    | InboundWhatsappReply
    | InboundWhatsappButton
    | InboundWhatsappOrder
    | InboundWhatsappSticker
    | InboundWhatsappReaction
    | InboundWhatsappUnsupported
)
InboundMessenger: TypeAlias = (
    InboundMessengerText
    | InboundMessengerImage
    | InboundMessengerAudio
    | InboundMessengerVideo
    | InboundMessengerFile
    | InboundMessengerUnsupported
)
InboundViber: TypeAlias = InboundViberText | InboundViberImage | InboundViberVideo | InboundViberFile
InboundMessage: TypeAlias = InboundSms | InboundMms | InboundRcs | InboundWhatsapp | InboundMessenger | InboundViber
MessageStatus: TypeAlias = (
    SmsStatus | MmsStatus | RcsStatus | WhatsappStatus | MessengerStatus | ViberStatus | EmailStatus
)
MessengerMessage: TypeAlias = MessengerText | MessengerImage | MessengerAudio | MessengerVideo | MessengerFile
MmsMessage: TypeAlias = MmsText | MmsImage | MmsVcard | MmsAudio | MmsVideo | MmsFile | MmsContent
RcsMessage: TypeAlias = RcsText | RcsImage | RcsVideo | RcsFile | RcsCard | RcsCarousel | RcsCustom
WhatsappMessage: TypeAlias = (
    WhatsappText
    | WhatsappImage
    | WhatsappAudio
    | WhatsappVideo
    | WhatsappFile
    | WhatsappTemplate
    | WhatsappSticker
    | WhatsappReaction
    | WhatsappCustom
)
ViberMessage: TypeAlias = ViberText | ViberImage | ViberVideo | ViberFile
OutboundMessage: TypeAlias = (
    SmsMessage | MmsMessage | RcsMessage | WhatsappMessage | MessengerMessage | ViberMessage | EmailMessage
)
RcsSuggestion: TypeAlias = (
    ReplySuggestion
    | DialSuggestion
    | ViewLocationSuggestion
    | ShareLocationSuggestion
    | OpenUrlSuggestion
    | OpenUrlInWebviewSuggestion
    | CreateCalendarEventSuggestion
)
ReactionParams: TypeAlias = SetReactionParams | RemoveReactionParams
Reaction: TypeAlias = SetReaction | RemoveReaction
TemplateContentParametersItem: TypeAlias = str | dict[str, Any]
WhatsappTapPayload: TypeAlias = dict[str, Any] | str
