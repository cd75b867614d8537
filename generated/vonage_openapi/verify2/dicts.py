# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Verify v2: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict


class AlreadyRunningProblem(TypedDict):
    """A verification of this number is still under way."""

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
    request_id: NotRequired[str]
    """The verification that is under way."""


class CheckCode(TypedDict):
    """What the user typed, or the token of advanced silent authentication."""

    code: NotRequired[str]
    """The code that the user typed."""
    token: NotRequired[str]
    """The signed token, in place of a code."""


class CodeAccepted(TypedDict):
    """The code was right."""

    request_id: str
    """The verification."""
    status: str
    """How the verification stands."""


class CreateTemplate(TypedDict):
    """A new template."""

    name: str
    """What you call it."""


class CreateTemplateFragment(TypedDict):
    """A new text."""

    channel: Literal["sms", "voice", "email"]
    """Where the text is used."""
    locale: str
    """Its language, as a lower-case tag."""
    text: str
    """The text. `${code}`, `${brand}`, `${time-limit}` and `${time-limit-unit}` are filled in."""


EmailStep = TypedDict(
    "EmailStep",
    {
        # Always `email`.
        "channel": "Literal['email']",
        # The mailbox that gets the code.
        "to": "str",
        # The sender; support must have set it up.
        "from": "NotRequired[str]",
        # Whether the code of an earlier step is sent again.
        "reuse_code": "NotRequired[bool]",
    },
)


class EmbeddedTemplateFragments(TypedDict):
    """The fragments of a page."""

    template_fragments: list[TemplateFragment]
    """The fragments."""


class EmbeddedTemplates(TypedDict):
    """The templates of a page."""

    templates: list[Template]
    """The templates."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class Link(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class PageLinks(TypedDict):
    """HAL links from one page of a list to its neighbours."""

    self: NotRequired[Link]
    """This page."""
    first: NotRequired[Link]
    """The first page."""
    last: NotRequired[Link]
    """The last page."""
    next: NotRequired[Link]
    """The page after this one; absent on the last page."""
    prev: NotRequired[Link]
    """The page before this one; absent on the first page."""


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


RcsStep = TypedDict(
    "RcsStep",
    {
        # Always `rcs`.
        "channel": "Literal['rcs']",
        # The phone that gets the code.
        "to": "str",
        # Your RCS agent, in letters and digits.
        "from": "str",
        # Whether the code of an earlier step is sent again.
        "reuse_code": "NotRequired[bool]",
    },
)


class SilentAuthAction(TypedDict):
    """What the handset has to do."""

    type: NotRequired[Literal["check"] | str]
    """The kind of action."""
    check_url: NotRequired[str]
    """What to open over mobile data."""


class SilentAuthCode(TypedDict):
    """The code that silent authentication yields."""

    request_id: NotRequired[str]
    """The verification."""
    code: NotRequired[str]
    """What to check next."""


class SilentAuthEvent(TypedDict):
    """How far silent authentication has come."""

    request_id: str
    """The verification."""
    triggered_at: str
    """When the step began."""
    type: Literal["event"] | str
    """Always `event`."""
    channel: Literal["silent_auth"] | str
    """Always `silent_auth`."""
    status: Literal["action_pending", "completed", "user_rejected", "failed", "expired"] | str
    """How far it has come."""
    action: NotRequired[SilentAuthAction]
    """What the handset has to do, while an action is pending."""


class SilentAuthStep(TypedDict):
    """The operator confirms the number, without a code to type."""

    channel: Literal["silent_auth"]
    """Always `silent_auth`."""
    to: str
    """The number to confirm."""
    redirect_url: NotRequired[str]
    """Where the chain of redirects ends, with request_id and code in the fragment."""
    coverage_check: NotRequired[bool]
    """Whether an operator that does not take part is reported at once. With `false` there always is a `check_url` and
    problems come by callback."""
    mode: NotRequired[Literal["standard", "advanced"]]
    """Plain or advanced silent authentication; the latter is checked with a token."""
    sandbox: NotRequired[bool]
    """Whether the operator is only played. No longer in the official text."""


SmsStep = TypedDict(
    "SmsStep",
    {
        # Always `sms`.
        "channel": "Literal['sms']",
        # The phone that gets the code.
        "to": "str",
        # The sender, up to 15 digits or 11 letters and digits; the brand if left out.
        "from": "NotRequired[str]",
        # The sender's registration (PEID), which operators in India ask for.
        "entity_id": "NotRequired[str]",
        # The registration of the text, which operators in India ask for.
        "content_id": "NotRequired[str]",
        # The hash of your Android app, which can then read the code by itself.
        "app_hash": "NotRequired[str]",
        # Whether the code of an earlier step is sent again.
        "reuse_code": "NotRequired[bool]",
    },
)


class StartVerification(TypedDict):
    """Whom to verify, and how."""

    brand: str
    """Your name, as the user sees it."""
    workflow: list[WorkflowStep]
    """The channels, in the order in which they are tried. silent_auth can only be the first."""
    locale: NotRequired[str]
    """The language of the message, as a lower-case BCP 47 tag. Has no effect on silent_auth."""
    channel_timeout: NotRequired[int]
    """After how many seconds the next step begins. Always 60 for silent_auth; at least 60 on the success pricing plan."""
    client_ref: NotRequired[str]
    """A reference of your own that comes back in callbacks."""
    code_length: NotRequired[int]
    """How many characters the code has, on all channels."""
    code: NotRequired[str]
    """A code of your own. Only on the conversion pricing plan; has no effect on silent_auth."""
    template_id: NotRequired[str]
    """The template that supplies the text."""
    fraud_check: NotRequired[bool]
    """Whether the fraud rules are applied. The account must be allowed to choose."""


class StepSummary(TypedDict):
    """How one step went."""

    channel: NotRequired[
        Literal["silent_auth", "sms", "email", "rcs", "voice", "whatsapp", "whatsapp_interactive"] | str
    ]
    """The channel of a step. Other values may appear."""
    initiated_at: NotRequired[str]
    """When the step began."""
    status: NotRequired[Literal["unused", "completed", "failed", "expired", "user_rejected"] | str]
    """How it ended."""


class Template(TypedDict):
    """A set of texts of your own."""

    template_id: str
    """Identifies the template."""
    name: str
    """What you call it."""
    is_default: bool
    """Whether requests without `template_id` use it."""
    _links: TemplateLinks
    """Where to go from here."""


class TemplateFragment(TypedDict):
    """The text of a template for one channel and language."""

    template_fragment_id: str
    """Identifies the fragment."""
    channel: Literal["sms", "voice", "email"] | str
    """Where the text is used."""
    locale: str
    """Its language, as a BCP 47 tag."""
    text: str
    """The text. `${code}`, `${brand}`, `${time-limit}` and `${time-limit-unit}` are filled in."""
    date_created: NotRequired[str]
    """When it was made."""
    date_updated: NotRequired[str]
    """When it last changed."""
    _links: NotRequired[TemplateFragmentLinks]
    """Where to go from here."""


class TemplateFragmentLinks(TypedDict):
    """HAL links of a fragment."""

    self: NotRequired[Link]
    """The fragment."""
    template: NotRequired[Link]
    """The template it belongs to."""


class TemplateFragmentPage(TypedDict):
    """One page of fragments."""

    page_size: int
    """How many entries a page has."""
    page: int
    """Which page this is."""
    total_pages: int
    """How many pages there are."""
    total_items: int
    """How many fragments there are."""
    _embedded: EmbeddedTemplateFragments
    """The entries."""
    _links: PageLinks
    """The neighbours."""


class TemplateLinks(TypedDict):
    """HAL links of a template."""

    self: NotRequired[Link]
    """The template."""
    fragments: NotRequired[Link]
    """Its fragments."""


class TemplatePage(TypedDict):
    """One page of templates."""

    page_size: int
    """How many entries a page has."""
    page: int
    """Which page this is."""
    total_pages: int
    """How many pages there are."""
    total_items: int
    """How many templates there are."""
    _embedded: EmbeddedTemplates
    """The entries."""
    _links: PageLinks
    """The neighbours."""


class UpdateTemplate(TypedDict):
    """What to change in a template."""

    name: NotRequired[str]
    """What you call it."""
    is_default: NotRequired[bool]
    """Whether requests without `template_id` use it."""


class UpdateTemplateFragment(TypedDict):
    """A new wording."""

    text: str
    """The text. `${code}`, `${brand}`, `${time-limit}` and `${time-limit-unit}` are filled in."""


class VerificationEvent(TypedDict):
    """How a step of the workflow ended."""

    request_id: str
    """The verification."""
    triggered_at: str
    """When the step began."""
    type: Literal["event"] | str
    """Always `event`."""
    channel: Literal["silent_auth", "sms", "email", "rcs", "voice", "whatsapp", "whatsapp_interactive"] | str
    """The channel of a step. Other values may appear."""
    status: Literal["completed", "user_rejected", "rejected", "failed"] | str
    """How it ended."""
    finalized_at: str
    """When it ended."""
    channel_timeout: NotRequired[int]
    """How many seconds the step had."""
    client_ref: NotRequired[str]
    """The reference you gave."""


class VerificationStarted(TypedDict):
    """A verification that has begun."""

    request_id: str
    """Identifies the verification."""
    check_url: NotRequired[str]
    """What the handset opens over mobile data, when silent authentication is the first step and the operator takes
    part."""


class VerificationSummary(TypedDict):
    """How a verification ended, step by step."""

    request_id: str
    """The verification."""
    submitted_at: str
    """When it was asked for."""
    status: Literal["completed", "expired", "failed"] | str
    """How it ended."""
    type: Literal["summary"] | str
    """Always `summary`."""
    channel_timeout: int
    """How many seconds each step had."""
    workflow: list[StepSummary]
    """The steps, in their order."""
    price: NotRequired[str | float]
    """What it has cost so far, in euros."""
    client_ref: NotRequired[str]
    """The reference you gave."""


class VoiceStep(TypedDict):
    """A code that is spoken in a call."""

    channel: Literal["voice"]
    """Always `voice`."""
    to: str
    """The phone that is called."""
    reuse_code: NotRequired[bool]
    """Whether the code of an earlier step is sent again."""


class WhatsappInteractiveStep(TypedDict):
    """A yes or no in WhatsApp, without a code."""

    channel: Literal["whatsapp_interactive"]
    """Always `whatsapp_interactive`."""
    to: str
    """The phone that gets the question."""


WhatsappStep = TypedDict(
    "WhatsappStep",
    {
        # Always `whatsapp`.
        "channel": "Literal['whatsapp']",
        # The phone that gets the code.
        "to": "str",
        # The number of your WhatsApp business account. Needed, says the newest official text.
        "from": "NotRequired[str]",
        # Whether the user types the code or an Android app takes it over.
        "mode": "NotRequired[Literal['otp_code', 'zero_tap']]",
        # Whether the code of an earlier step is sent again.
        "reuse_code": "NotRequired[bool]",
    },
)


class StartVerificationKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

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
    """What the keywords may be, all of them optional."""

    code: NotRequired[str]
    token: NotRequired[str]


class ListTemplatesQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page: NotRequired[int]
    page_size: NotRequired[int]


class CreateTemplateKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    name: NotRequired[str]


class UpdateTemplateKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    name: NotRequired[str]
    is_default: NotRequired[bool]


class ListTemplateFragmentsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page: NotRequired[int]
    page_size: NotRequired[int]


class CreateTemplateFragmentKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    channel: NotRequired[Literal["sms", "voice", "email"]]
    locale: NotRequired[str]
    text: NotRequired[str]


class UpdateTemplateFragmentKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    text: NotRequired[str]


WorkflowStep: TypeAlias = (
    SilentAuthStep | SmsStep | EmailStep | RcsStep | VoiceStep | WhatsappStep | WhatsappInteractiveStep
)
