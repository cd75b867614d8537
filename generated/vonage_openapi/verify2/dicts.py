# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Verify v2, for type checkers: requests with all that may be sent, answers with all that may come.

A key of an answer is declared as present even where the platform may leave it out; use `.get` when in doubt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..hints import NotRequired, TypedDict

if TYPE_CHECKING:
    from typing import TypeAlias


class AlreadyRunningProblem(TypedDict):
    """A verification of this number is still under way."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]
    request_id: str


class CheckCode(TypedDict):
    """What the user typed, or the token of advanced silent authentication."""

    code: NotRequired[str]
    token: NotRequired[str]


class CodeAccepted(TypedDict):
    """The code was right."""

    request_id: str
    status: str


class CreateTemplate(TypedDict):
    """A new template."""

    name: str


class CreateTemplateFragment(TypedDict):
    """A new text."""

    channel: Literal["sms", "voice", "email"]
    locale: str
    text: str


EmailStep = TypedDict(
    "EmailStep",
    {"channel": "Literal['email']", "to": "str", "from": "NotRequired[str]", "reuse_code": "NotRequired[bool]"},
)


class EmbeddedTemplateFragments(TypedDict):
    """The fragments of a page."""

    template_fragments: list[TemplateFragment]


class EmbeddedTemplates(TypedDict):
    """The templates of a page."""

    templates: list[Template]


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    reason: str


class Link(TypedDict):
    """A HAL link."""

    href: str


class PageLinks(TypedDict):
    """HAL links from one page of a list to its neighbours."""

    self: Link
    first: Link
    last: Link
    next: Link
    prev: Link


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    title: str
    detail: str
    instance: str
    invalid_parameters: list[InvalidParameter]


RcsStep = TypedDict(
    "RcsStep", {"channel": "Literal['rcs']", "to": "str", "from": "str", "reuse_code": "NotRequired[bool]"}
)


class SilentAuthAction(TypedDict):
    """What the handset has to do."""

    type: Literal["check"] | str
    check_url: str


class SilentAuthCode(TypedDict):
    """The code that silent authentication yields."""

    request_id: str
    code: str


class SilentAuthEvent(TypedDict):
    """How far silent authentication has come."""

    request_id: str
    triggered_at: str
    type: Literal["event"] | str
    channel: Literal["silent_auth"] | str
    status: Literal["action_pending", "completed", "user_rejected", "failed", "expired"] | str
    action: SilentAuthAction


class SilentAuthStep(TypedDict):
    """The operator confirms the number, without a code to type."""

    channel: Literal["silent_auth"]
    to: str
    redirect_url: NotRequired[str]
    coverage_check: NotRequired[bool]
    mode: NotRequired[Literal["standard", "advanced"]]
    sandbox: NotRequired[bool]


SmsStep = TypedDict(
    "SmsStep",
    {
        "channel": "Literal['sms']",
        "to": "str",
        "from": "NotRequired[str]",
        "entity_id": "NotRequired[str]",
        "content_id": "NotRequired[str]",
        "app_hash": "NotRequired[str]",
        "reuse_code": "NotRequired[bool]",
    },
)


class StartVerification(TypedDict):
    """Whom to verify, and how."""

    brand: str
    workflow: list[WorkflowStep]
    locale: NotRequired[str]
    channel_timeout: NotRequired[int]
    client_ref: NotRequired[str]
    code_length: NotRequired[int]
    code: NotRequired[str]
    template_id: NotRequired[str]
    fraud_check: NotRequired[bool]


class StepSummary(TypedDict):
    """How one step went."""

    channel: Literal["silent_auth", "sms", "email", "rcs", "voice", "whatsapp", "whatsapp_interactive"] | str
    initiated_at: str
    status: Literal["unused", "completed", "failed", "expired", "user_rejected"] | str


class Template(TypedDict):
    """A set of texts of your own."""

    template_id: str
    name: str
    is_default: bool
    _links: TemplateLinks


class TemplateFragment(TypedDict):
    """The text of a template for one channel and language."""

    template_fragment_id: str
    channel: Literal["sms", "voice", "email"] | str
    locale: str
    text: str
    date_created: str
    date_updated: str
    _links: TemplateFragmentLinks


class TemplateFragmentLinks(TypedDict):
    """HAL links of a fragment."""

    self: Link
    template: Link


class TemplateFragmentPage(TypedDict):
    """One page of fragments."""

    page_size: int
    page: int
    total_pages: int
    total_items: int
    _embedded: EmbeddedTemplateFragments
    _links: PageLinks


class TemplateLinks(TypedDict):
    """HAL links of a template."""

    self: Link
    fragments: Link


class TemplatePage(TypedDict):
    """One page of templates."""

    page_size: int
    page: int
    total_pages: int
    total_items: int
    _embedded: EmbeddedTemplates
    _links: PageLinks


class UpdateTemplate(TypedDict):
    """What to change in a template."""

    name: NotRequired[str]
    is_default: NotRequired[bool]


class UpdateTemplateFragment(TypedDict):
    """A new wording."""

    text: str


class VerificationEvent(TypedDict):
    """How a step of the workflow ended."""

    request_id: str
    triggered_at: str
    type: Literal["event"] | str
    channel: Literal["silent_auth", "sms", "email", "rcs", "voice", "whatsapp", "whatsapp_interactive"] | str
    status: Literal["completed", "user_rejected", "rejected", "failed"] | str
    finalized_at: str
    channel_timeout: int
    client_ref: str


class VerificationStarted(TypedDict):
    """A verification that has begun."""

    request_id: str
    check_url: str


class VerificationSummary(TypedDict):
    """How a verification ended, step by step."""

    request_id: str
    submitted_at: str
    status: Literal["completed", "expired", "failed"] | str
    type: Literal["summary"] | str
    channel_timeout: int
    workflow: list[StepSummary]
    price: str | float
    client_ref: str


class VoiceStep(TypedDict):
    """A code that is spoken in a call."""

    channel: Literal["voice"]
    to: str
    reuse_code: NotRequired[bool]


class WhatsappInteractiveStep(TypedDict):
    """A yes or no in WhatsApp, without a code."""

    channel: Literal["whatsapp_interactive"]
    to: str


WhatsappStep = TypedDict(
    "WhatsappStep",
    {
        "channel": "Literal['whatsapp']",
        "to": "str",
        "from": "NotRequired[str]",
        "mode": "NotRequired[Literal['otp_code', 'zero_tap']]",
        "reuse_code": "NotRequired[bool]",
    },
)


class StartVerificationKeywords(TypedDict):
    """All of them optional, as keywords."""

    brand: NotRequired[str]
    workflow: NotRequired[list[WorkflowStep]]
    locale: NotRequired[str]
    channel_timeout: NotRequired[int]
    client_ref: NotRequired[str]
    code_length: NotRequired[int]
    code: NotRequired[str]
    template_id: NotRequired[str]
    fraud_check: NotRequired[bool]


class CheckCodeKeywords(TypedDict):
    """All of them optional, as keywords."""

    code: NotRequired[str]
    token: NotRequired[str]


class ListTemplatesQuery(TypedDict):
    """All of them optional, as keywords."""

    page: NotRequired[int]
    page_size: NotRequired[int]


class CreateTemplateKeywords(TypedDict):
    """All of them optional, as keywords."""

    name: NotRequired[str]


class UpdateTemplateKeywords(TypedDict):
    """All of them optional, as keywords."""

    name: NotRequired[str]
    is_default: NotRequired[bool]


class ListTemplateFragmentsQuery(TypedDict):
    """All of them optional, as keywords."""

    page: NotRequired[int]
    page_size: NotRequired[int]


class CreateTemplateFragmentKeywords(TypedDict):
    """All of them optional, as keywords."""

    channel: NotRequired[Literal["sms", "voice", "email"]]
    locale: NotRequired[str]
    text: NotRequired[str]


class UpdateTemplateFragmentKeywords(TypedDict):
    """All of them optional, as keywords."""

    text: NotRequired[str]


WorkflowStep: TypeAlias = (
    "SilentAuthStep | SmsStep | EmailStep | RcsStep | VoiceStep | WhatsappStep | WhatsappInteractiveStep"
)
