# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Dispatch: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class CaptionedFile(TypedDict):
    """A file on the web with words to it."""

    url: NotRequired[str]
    """Where it is, up to 2000 characters."""
    caption: NotRequired[str]
    """Words to it, up to 3000 characters."""


class Failover(TypedDict):
    """When the next message is sent."""

    expiry_time: NotRequired[int]
    """How many seconds to wait, 15 to 86400."""
    condition_status: NotRequired[Literal["delivered", "read"]]
    """What this message has to reach until then."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class MessengerSettings(TypedDict):
    """Settings for Messenger."""

    category: NotRequired[Literal["response", "update", "message_tag"]]
    """What the message is for."""
    tag: NotRequired[str]
    """Messenger's own tag; goes with `message_tag`."""


class PlainFile(TypedDict):
    """A file on the web."""

    url: NotRequired[str]
    """Where it is, up to 2000 characters."""


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


class SentWorkflowMessage(TypedDict):
    """A message that a chain has sent."""

    message_uuid: NotRequired[str]
    """The message."""
    href: NotRequired[str]
    """Where it would be; it cannot be fetched."""
    channel: NotRequired[Literal["messenger", "viber_service_msg", "sms", "whatsapp", "mms"] | str]
    """The channel."""
    usage: NotRequired[WorkflowUsage]
    """What something has cost."""
    status: NotRequired[Literal["submitted", "delivered", "read", "rejected", "undeliverable"] | str]
    """How it ended."""


class TemplateValue(TypedDict):
    """What is put into a template."""

    default: NotRequired[str]
    """The value."""


class ViberSettings(TypedDict):
    """Settings for Viber."""

    category: NotRequired[Literal["transaction", "promotion"]]
    """What the message is for."""
    ttl: NotRequired[int]
    """After how many seconds it is given up, 30 to 86400."""


class WhatsappSettings(TypedDict):
    """Settings for WhatsApp."""

    policy: NotRequired[Literal["fallback", "deterministic"]]
    """Which language of a template is taken."""
    locale: NotRequired[str]
    """The language of a template in BCP 47."""


class Workflow(TypedDict):
    """A chain of messages."""

    template: NotRequired[Literal["failover"]]
    """How the messages follow each other."""
    workflow: NotRequired[list[WorkflowMessage]]
    """The messages in order. All but the last have `failover`."""


class WorkflowBody(TypedDict):
    """What a message says."""

    content: WorkflowContent
    """The content of a message; the member called like the type holds it."""
    viber_service_msg: NotRequired[ViberSettings]
    """Settings for Viber."""
    messenger: NotRequired[MessengerSettings]
    """Settings for Messenger."""
    whatsapp: NotRequired[WhatsappSettings]
    """Settings for WhatsApp."""


class WorkflowContent(TypedDict):
    """The content of a message; the member called like the type holds it."""

    type: Literal["text", "image", "audio", "video", "file", "template", "custom"]
    """What kind it is."""
    text: NotRequired[str]
    """The text: up to 640 characters on Messenger, 1000 by SMS and Viber, 4096 on WhatsApp."""
    image: NotRequired[CaptionedFile]
    """A picture."""
    audio: NotRequired[PlainFile]
    """A sound."""
    video: NotRequired[PlainFile]
    """A film."""
    file: NotRequired[CaptionedFile]
    """Any other file."""
    template: NotRequired[WorkflowTemplate]
    """A template of WhatsApp."""


class WorkflowError(TypedDict):
    """Why a message was not delivered."""

    code: NotRequired[int]
    """The number of the error."""
    reason: NotRequired[str]
    """The same in words."""


class WorkflowLink(TypedDict):
    """The chain of a message."""

    dispatch_uuid: NotRequired[str]
    """The chain."""
    href: NotRequired[str]
    """Where it would be; it cannot be fetched."""


WorkflowMessage = TypedDict(
    "WorkflowMessage",
    {
        # Who gets it.
        "to": "WorkflowPartyParams",
        # Who sends it.
        "from": "WorkflowPartyParams",
        # What a message says.
        "message": "WorkflowBody",
        # When the next message is sent.
        "failover": "NotRequired[Failover]",
    },
)
WorkflowMessageStatus = TypedDict(
    "WorkflowMessageStatus",
    {
        # The message.
        "message_uuid": "NotRequired[str]",
        # Who gets it.
        "to": "NotRequired[WorkflowParty]",
        # Who sent it.
        "from": "NotRequired[WorkflowParty]",
        # When it happened, in ISO 8601.
        "timestamp": "NotRequired[str]",
        # How far it has come.
        "status": "NotRequired[Literal['submitted', 'delivered', 'read', 'rejected', 'undeliverable'] | str]",
        # Why a message was not delivered.
        "error": "NotRequired[WorkflowError]",
        # What something has cost.
        "usage": "NotRequired[WorkflowUsage]",
        # What a message belongs to.
        "_links": "NotRequired[WorkflowStatusLinks]",
    },
)


class WorkflowPartyParams(TypedDict):
    """Somebody on a channel."""

    type: Literal["sms", "viber_service_msg", "messenger", "whatsapp"]
    """The channel."""
    id: NotRequired[str]
    """The id on the channel, for Messenger and for the sender on Viber."""
    number: NotRequired[str]
    """The number with country code and without plus sign, for other channels."""


class WorkflowParty(TypedDict):
    """Somebody on a channel."""

    type: Literal["sms", "viber_service_msg", "messenger", "whatsapp"] | str
    """The channel."""
    id: NotRequired[str]
    """The id on the channel, for Messenger and for the sender on Viber."""
    number: NotRequired[str]
    """The number with country code and without plus sign, for other channels."""


class WorkflowReport(TypedDict):
    """How a chain has ended."""

    dispatch_uuid: NotRequired[str]
    """The chain."""
    template: NotRequired[Literal["failover"] | str]
    """How the messages followed each other."""
    status: NotRequired[Literal["completed", "error"] | str]
    """Whether it went well."""
    timestamp: NotRequired[str]
    """When it ended, in ISO 8601."""
    usage: NotRequired[WorkflowUsage]
    """What all messages have cost together."""
    _links: NotRequired[WorkflowReportLinks]
    """What a chain has sent."""


class WorkflowReportLinks(TypedDict):
    """What a chain has sent."""

    messages: NotRequired[list[SentWorkflowMessage]]
    """The messages that were sent."""


class WorkflowStarted(TypedDict):
    """A chain that has begun."""

    dispatch_uuid: str
    """Identifies the chain."""


class WorkflowStatusLinks(TypedDict):
    """What a message belongs to."""

    workflow: NotRequired[WorkflowLink]
    """The chain of a message."""


class WorkflowTemplate(TypedDict):
    """A template of WhatsApp."""

    name: NotRequired[str]
    """Its name."""
    parameters: NotRequired[list[TemplateValue]]
    """What is put in, in order."""


class WorkflowUsage(TypedDict):
    """What something has cost."""

    currency: NotRequired[Literal["EUR"] | str]
    """The currency."""
    price: NotRequired[str]
    """The amount."""


class WorkflowKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    template: NotRequired[Literal["failover"]]
    workflow: NotRequired[list[WorkflowMessage]]
