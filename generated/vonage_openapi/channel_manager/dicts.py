# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Channel Manager: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict


class EmbeddedMessagingFigures(TypedDict):
    """The figures."""

    messaging_analytics: NotRequired[list[WhatsAppMessagingSpan]]
    """Span after span."""


class EmbeddedWabas(TypedDict):
    """The contents of the page."""

    wabas: NotRequired[list[Waba]]
    """The accounts."""


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


class NewRcsAgent(TypedDict):
    """An agent in sections, and further ones that are sent as they are."""

    basic_info: RcsBasicInfo
    """Who an agent is."""
    visual_design: NotRequired[RcsVisualDesign]
    """What people see of an agent. Its logo and its banner have fields that are not known."""
    application_settings: NotRequired[RcsApplicationSettings]
    """What an agent works with."""
    representative: NotRequired[RcsRepresentative]
    """Who confirms in the name of the brand that the agent may speak for it."""
    carrier_requirements: NotRequired[RcsCarrierRequirements]
    """What carriers want to know of an agent."""


class NewRcsBrand(TypedDict):
    """A brand, and further fields that are sent as they are."""

    display_name: str
    """What the brand is called."""


class NewRcsOptOut(TypedDict):
    """What an agent does with certain words."""

    actions: list[RcsOptOutActionParams]
    """What is done on which words."""


class NewRcsTestDevice(TypedDict):
    """A phone."""

    phone: str
    """A phone number, best in E.164 form without the plus sign. It goes to the platform as it was typed: the official
    patterns are not anchored, and what it makes of plus signs, spaces and local forms is its own to say."""


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


class RcsAgent(TypedDict):
    """An agent. Its members are known in part."""

    id: NotRequired[str]
    """Identifies the agent."""
    basic_info: NotRequired[dict[str, Any]]
    """Who it is."""
    application_settings: NotRequired[dict[str, Any]]
    """What it works with."""


class RcsAgentCarriers(TypedDict):
    """Carriers."""

    carriers: list[str]
    """Their ids."""


class RcsAgentChange(TypedDict):
    """The sections of an agent that are to change."""

    basic_info: NotRequired[RcsBasicInfoChange]
    """What is to change of who an agent is."""
    visual_design: NotRequired[RcsVisualDesign]
    """What people see of an agent. Its logo and its banner have fields that are not known."""
    application_settings: NotRequired[RcsApplicationSettings]
    """What an agent works with."""
    representative: NotRequired[RcsRepresentative]
    """Who confirms in the name of the brand that the agent may speak for it."""
    carrier_requirements: NotRequired[RcsCarrierRequirements]
    """What carriers want to know of an agent."""


class RcsAgentPreview(TypedDict):
    """How carriers can try an agent."""

    agent_access_instructions: NotRequired[str]
    """What they do to hear from it."""


class RcsApplicationSettings(TypedDict):
    """What an agent works with."""

    application_id: NotRequired[str]
    """The application whose webhooks get what people write."""


class RcsBasicInfo(TypedDict):
    """Who an agent is."""

    display_name: str
    """What people see; no two agents have the same."""
    sender_id: str
    """The name that messages are sent from. It has no spaces, and does not change."""
    hosting_region: NotRequired[str]
    """Where the agent is run."""
    agent_purpose: NotRequired[str]
    """What its messages are for."""
    billing_category: NotRequired[str]
    """How its messages are charged."""
    brand_id: str
    """The brand that it speaks for."""


class RcsBasicInfoChange(TypedDict):
    """What is to change of who an agent is."""

    display_name: NotRequired[str]
    """What people see; no two agents have the same."""
    sender_id: NotRequired[str]
    """The name that messages are sent from. It has no spaces, and does not change."""
    hosting_region: NotRequired[str]
    """Where the agent is run."""
    agent_purpose: NotRequired[str]
    """What its messages are for."""
    billing_category: NotRequired[str]
    """How its messages are charged."""
    brand_id: NotRequired[str]
    """The brand that it speaks for."""


class RcsBrand(TypedDict):
    """A brand. Its members are known in part."""

    id: NotRequired[str]
    """Identifies the brand."""
    display_name: NotRequired[str]
    """What the brand is called."""


class RcsBrandChange(TypedDict):
    """What is to change of a brand."""

    display_name: NotRequired[str]
    """What the brand is called."""


class RcsCapabilities(TypedDict):
    """What a phone can do."""

    features: NotRequired[list[str]]
    """RICHCARD, RICHCARD_CAROUSEL, CREATE_CALENDAR_EVENT, DIAL_PHONE_NUMBER, OPEN_URL, SHARE_LOCATION, VIEW_LOCATION
    and the like."""


class RcsCarrierRequirements(TypedDict):
    """What carriers want to know of an agent."""

    agent_preview: NotRequired[RcsAgentPreview]
    """How carriers can try an agent."""
    points_of_contact: NotRequired[list[RcsPointOfContact]]
    """Whom carriers can ask."""
    traffic_estimates: NotRequired[RcsTrafficEstimates]
    """How much an agent will send."""
    user_experience: NotRequired[RcsUserExperience]
    """What people go through with an agent."""


class RcsContactEmail(TypedDict):
    """Where people can write to."""

    address: NotRequired[str]
    """The e-mail address."""


class RcsContactNumber(TypedDict):
    """A number that people can call."""

    number: NotRequired[str]
    """A phone number, best in E.164 form without the plus sign. It goes to the platform as it was typed: the official
    patterns are not anchored, and what it makes of plus signs, spaces and local forms is its own to say."""


class RcsContactWebsite(TypedDict):
    """A page."""

    url: NotRequired[str]
    """Its address."""


class RcsDeeplink(TypedDict):
    """A link to a conversation."""

    deep_link: NotRequired[str]
    """The link."""


class RcsDeeplinkRequest(TypedDict):
    """What a link is to open."""

    sender_id: str
    """The name that messages are sent from. It has no spaces, and does not change."""
    country: str
    """The country of the people who get it."""
    fallback_number: NotRequired[str]
    """The number for SMS where RCS is missing, in E.164 form with its plus sign."""
    prefilled_message: NotRequired[str]
    """What stands in the field for a message, not encoded."""


class RcsDeviceCheck(TypedDict):
    """A phone."""

    country: str
    """Two capital letters that stand for a country (ISO 3166-1 alpha-2)."""
    msisdn: str
    """A phone number, best in E.164 form without the plus sign. It goes to the platform as it was typed: the official
    patterns are not anchored, and what it makes of plus signs, spaces and local forms is its own to say."""


class RcsOptOut(TypedDict):
    """What an agent does with certain words."""

    actions: NotRequired[list[RcsOptOutAction]]
    """What is done on which words."""


RcsOptOutActionParams = TypedDict(
    "RcsOptOutActionParams",
    {
        # The words.
        "keywords": "NotRequired[list[str]]",
        # What the agent answers by itself.
        "auto-reply": "NotRequired[str]",
        # What is done, such as STOP, which ends messages to the person.
        "action": "NotRequired[str]",
    },
)
RcsOptOutAction = TypedDict(
    "RcsOptOutAction",
    {
        # The words.
        "keywords": "NotRequired[list[str]]",
        # What the agent answers by itself.
        "auto-reply": "NotRequired[str]",
        # What is done, such as STOP, which ends messages to the person.
        "action": "NotRequired[str]",
    },
)


class RcsPointOfContact(TypedDict):
    """Whom carriers can ask."""

    first_name: NotRequired[str]
    """First name."""
    last_name: NotRequired[str]
    """Last name."""
    email: NotRequired[str]
    """E-mail address."""
    job_title: NotRequired[str]
    """What the person does in the business."""


class RcsRepresentative(TypedDict):
    """Who confirms in the name of the brand that the agent may speak for it."""

    first_name: NotRequired[str]
    """First name."""
    last_name: NotRequired[str]
    """Last name."""
    email: NotRequired[str]
    """E-mail address."""


class RcsTestDevice(TypedDict):
    """A phone that tests an agent."""

    id: NotRequired[str]
    """Identifies it."""
    phone: NotRequired[str]
    """Its number."""
    status: NotRequired[str]
    """What became of the invitation, such as ACCEPTED."""


class RcsTestDevices(TypedDict):
    """Phones that test an agent."""

    testers: NotRequired[list[RcsTestDevice]]
    """The phones."""


class RcsTrafficEstimates(TypedDict):
    """How much an agent will send."""

    average_global_traffic: NotRequired[str]
    """How many messages, such as THOUSAND."""
    average_message_rate_per_user: NotRequired[str]
    """How often to one person, such as ONCE_PER_MONTH."""
    users_targeted: NotRequired[str]
    """To how many people, such as HUNDRED."""


class RcsUserExperience(TypedDict):
    """What people go through with an agent."""

    interactions_description: NotRequired[str]
    """What it talks about."""
    optin_description: NotRequired[str]
    """How people have agreed to hear from it."""
    optout_description: NotRequired[str]
    """How they end that."""
    trigger_description: NotRequired[str]
    """What makes it write."""


class RcsVisualDesign(TypedDict):
    """What people see of an agent. Its logo and its banner have fields that are not known."""

    tagline: NotRequired[str]
    """A short line about it."""
    brand_color: NotRequired[str]
    """The colour of buttons and links, as hexadecimal digits."""
    phone: NotRequired[list[RcsContactNumber]]
    """Numbers that people can call."""
    email: NotRequired[list[RcsContactEmail]]
    """Where people can write to."""
    website: NotRequired[list[RcsContactWebsite]]
    """Its pages."""


class SingleWaba(TypedDict):
    """A WhatsApp Business Account; asked for alone, its members are not told."""

    waba_id: NotRequired[str]
    """Identifies the account."""
    api_key: NotRequired[str]
    """The account of this platform that it belongs to."""
    name: NotRequired[str]
    """What it is called."""
    account_review_status: NotRequired[Literal["Pending", "Approved", "Rejected"] | str]
    """How far WhatsApp has looked at it."""
    currency: NotRequired[str]
    """The currency that it is charged in."""


class SlackSubscription(TypedDict):
    """A channel of Slack is told."""

    type: Literal["slack"]
    """Who is told."""
    slack: SubscriptionAddress
    """Where it is told."""
    whatsapp_subscribe_types: NotRequired[str]
    """Only these notifications of WhatsApp, with commas between them. All, if absent."""
    vonage_subscribe_types: NotRequired[str]
    """Only these notifications of the platform, with commas between them. All, if absent."""


class SubscriptionAddress(TypedDict):
    """Where it is told."""

    url: str
    """The address."""


class Waba(TypedDict):
    """A WhatsApp Business Account. It also tells its time zone and the solution of the partner that brought it, by
    names that are not known."""

    waba_id: str
    """Identifies the account."""
    api_key: str
    """The account of this platform that it belongs to."""
    name: str
    """What it is called."""
    account_review_status: Literal["Pending", "Approved", "Rejected"] | str
    """How far WhatsApp has looked at it."""
    currency: NotRequired[str]
    """The currency that it is charged in."""


class WabaNumberDetails(TypedDict):
    """A number of a WhatsApp Business Account. Its members are not known."""

    number: NotRequired[str]
    """The number."""


class WabaPage(TypedDict):
    """One page of WhatsApp Business Accounts."""

    page_size: NotRequired[int]
    """How many accounts a page has."""
    page: NotRequired[int]
    """Which page this is."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many accounts there are."""
    _embedded: NotRequired[EmbeddedWabas]
    """The contents of the page."""
    _links: NotRequired[PageLinks]
    """HAL links from one page of a list to its neighbours."""


class WebhookSubscription(TypedDict):
    """A program is told."""

    type: Literal["webhook"]
    """Who is told."""
    webhook: SubscriptionAddress
    """Where it is told."""
    whatsapp_subscribe_types: NotRequired[str]
    """Only these notifications of WhatsApp, with commas between them. All, if absent."""
    vonage_subscribe_types: NotRequired[str]
    """Only these notifications of the platform, with commas between them. All, if absent."""


class WhatsAppDecision(TypedDict):
    """What was decided. Further members depend on its kind."""

    waba_info: NotRequired[WhatsAppNotifiedAccount]
    """Which WhatsApp Business Account it is about."""
    notification_type: NotRequired[str]
    """What kind of decision, such as message_template_status_update."""


class WhatsAppMessagingFigures(TypedDict):
    """How many messages were sent and arrived."""

    id: NotRequired[str]
    """Whose figures they are."""
    granularity: NotRequired[str]
    """How fine the figures are."""
    phone_numbers: NotRequired[list[str]]
    """Which numbers were asked for."""
    country_codes: NotRequired[list[str]]
    """Which countries were asked for."""
    _embedded: NotRequired[EmbeddedMessagingFigures]
    """The figures."""
    paging: NotRequired[dict[str, Any]]
    """Cursors to the figures before and after these."""


class WhatsAppMessagingSpan(TypedDict):
    """The figures of one span of time."""

    start: NotRequired[str]
    """When it began, in seconds since 1970."""
    end: NotRequired[str]
    """When it ended, in seconds since 1970."""
    sent: NotRequired[int]
    """How many messages were sent."""
    delivered: NotRequired[int]
    """How many arrived."""


class WhatsAppNotification(TypedDict):
    """What WhatsApp has decided."""

    notification_id: NotRequired[str]
    """Identifies the notification."""
    timestamp: NotRequired[str]
    """When it was decided."""
    channel: NotRequired[str]
    """The channel, which is whatsapp."""
    whatsapp: NotRequired[WhatsAppDecision]
    """What was decided. Further members depend on its kind."""


class WhatsAppNotifiedAccount(TypedDict):
    """Which WhatsApp Business Account it is about."""

    waba_id: NotRequired[str]
    """Whose figures they are."""
    solution_id: NotRequired[str]
    """The solution of the partner that brought it, if any."""
    api_key: NotRequired[str]
    """The account of this platform that it belongs to."""


class WhatsAppProfile(TypedDict):
    """What people see of a business. That it has the members that can be changed is likely, and not told."""

    about: NotRequired[str]
    """A short line about the business."""
    address: NotRequired[str]
    """Where it is."""
    description: NotRequired[str]
    """What it does."""
    email: NotRequired[str]
    """Where people can write to."""
    profile_picture_url: NotRequired[str]
    """Address of its picture."""
    websites: NotRequired[list[str]]
    """Its pages."""
    vertical: NotRequired[str]
    """What field it works in, such as OTHER."""


class WhatsAppProfileChange(TypedDict):
    """What is to change of a profile."""

    about: NotRequired[str]
    """A short line about the business."""
    address: NotRequired[str]
    """Where it is."""
    description: NotRequired[str]
    """What it does."""
    email: NotRequired[str]
    """Where people can write to."""
    profile_picture_url: NotRequired[str]
    """Address of its picture."""
    websites: NotRequired[list[str]]
    """Its pages."""
    vertical: NotRequired[str]
    """What field it works in, such as OTHER."""


class WhatsAppSignup(TypedDict):
    """Who may sign up."""

    solution_id: str
    """The solution of the partner."""
    api_key: NotRequired[str]
    """The subaccount that gets the new account."""
    ttl: NotRequired[int]
    """How long the address lasts."""


class WhatsAppSubscription(TypedDict):
    """A subscription. Its members are known in part."""

    id: NotRequired[str]
    """Identifies the subscription."""


class WhatsAppUsername(TypedDict):
    """A name by which people find a business."""

    username: str
    """The name."""


class NewRcsBrandKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    display_name: NotRequired[str]


class RcsBrandChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    display_name: NotRequired[str]


class NewRcsAgentKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    basic_info: NotRequired[RcsBasicInfo]
    visual_design: NotRequired[RcsVisualDesign]
    application_settings: NotRequired[RcsApplicationSettings]
    representative: NotRequired[RcsRepresentative]
    carrier_requirements: NotRequired[RcsCarrierRequirements]


class RcsAgentChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    basic_info: NotRequired[RcsBasicInfoChange]
    visual_design: NotRequired[RcsVisualDesign]
    application_settings: NotRequired[RcsApplicationSettings]
    representative: NotRequired[RcsRepresentative]
    carrier_requirements: NotRequired[RcsCarrierRequirements]


class RcsAgentCarriersKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    carriers: NotRequired[list[str]]


class NewRcsTestDeviceKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    phone: NotRequired[str]


class RcsDeviceCheckKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    country: NotRequired[str]
    msisdn: NotRequired[str]


class RcsDeeplinkRequestKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    sender_id: NotRequired[str]
    country: NotRequired[str]
    fallback_number: NotRequired[str]
    prefilled_message: NotRequired[str]


class NewRcsOptOutKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    actions: NotRequired[list[RcsOptOutActionParams]]


class ListWabasQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page: NotRequired[int]
    page_size: NotRequired[int]
    order: NotRequired[Literal["asc", "desc"]]


class WhatsAppProfileChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    about: NotRequired[str]
    address: NotRequired[str]
    description: NotRequired[str]
    email: NotRequired[str]
    profile_picture_url: NotRequired[str]
    websites: NotRequired[list[str]]
    vertical: NotRequired[str]


class WhatsAppUsernameKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    username: NotRequired[str]


class GetWhatsappMessagingAnalyticsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    start: NotRequired[str]
    end: NotRequired[str]
    granularity: NotRequired[str]
    phone_number: NotRequired[list[str]]
    product_types: NotRequired[list[str]]
    country_codes: NotRequired[list[str]]


class GetWhatsappPricingAnalyticsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    start: NotRequired[str]
    end: NotRequired[str]
    granularity: NotRequired[str]


class GetWhatsappTemplateAnalyticsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    start: NotRequired[str]
    end: NotRequired[str]
    template_ids: NotRequired[str]


class WhatsAppSignupKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    solution_id: NotRequired[str]
    api_key: NotRequired[str]
    ttl: NotRequired[int]


class NewWhatsAppSubscriptionKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    type: NotRequired[Literal["webhook"] | Literal["slack"]]
    webhook: NotRequired[SubscriptionAddress]
    whatsapp_subscribe_types: NotRequired[str]
    vonage_subscribe_types: NotRequired[str]
    slack: NotRequired[SubscriptionAddress]


NewWhatsAppSubscription: TypeAlias = WebhookSubscription | SlackSubscription
RcsAgents: TypeAlias = list[dict[str, Any]] | dict[str, Any]
RcsBrands: TypeAlias = list[dict[str, Any]] | dict[str, Any]
RcsCarriers: TypeAlias = list[dict[str, Any]] | dict[str, Any]
WabaNumbers: TypeAlias = list[dict[str, Any]] | dict[str, Any]
WhatsAppSubscriptions: TypeAlias = list[dict[str, Any]] | dict[str, Any]
