# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of 10DLC: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class Brand(TypedDict):
    """A brand, and what the registry says of it."""

    account_id: NotRequired[str]
    """The API key of the account that it belongs to."""
    primary_account_id: NotRequired[str]
    """The primary account above that."""
    entity_type: NotRequired[Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "SOLE_PROPRIETOR"] | str]
    """What kind of company it is."""
    first_name: NotRequired[str]
    """First name of a sole proprietor."""
    last_name: NotRequired[str]
    """Last name of a sole proprietor."""
    display_name: NotRequired[str]
    """The name that people know."""
    company_name: NotRequired[str]
    """The legal name."""
    ein: NotRequired[str]
    """The tax number, as 12-3456789."""
    ein_issuing_country: NotRequired[str]
    """The country that gave out the tax number, by two letters."""
    universal_ein: NotRequired[str]
    """The tax number with its country."""
    alt_business_id_type: NotRequired[Literal["DUNS", "GIIN", "LEI"] | str]
    """The kind of another business number."""
    alt_business_id: NotRequired[str]
    """Another business number."""
    phone: NotRequired[str]
    """The phone of the support."""
    street: NotRequired[str]
    """Street and house number."""
    city: NotRequired[str]
    """The city."""
    state: NotRequired[str]
    """The state or province."""
    postal_code: NotRequired[str]
    """The postal code."""
    country: NotRequired[str]
    """The country, by two letters."""
    email: NotRequired[str]
    """The e-mail address of the support."""
    stock_symbol: NotRequired[str]
    """The symbol of its shares, of a public company."""
    stock_exchange: NotRequired[
        Literal[
            "NONE",
            "AMEX",
            "AMX",
            "ASX",
            "B3",
            "BME",
            "BSE",
            "FRA",
            "ICEX",
            "JSE",
            "KRX",
            "LON",
            "NASDAQ",
            "NSE",
            "NYSE",
            "OMX",
            "SEHK",
            "SSE",
            "STO",
            "SWX",
            "SZSE",
            "TSX",
            "TWSE",
            "VSE",
        ]
        | str
    ]
    """Where its shares are traded."""
    website: NotRequired[str]
    """Its website."""
    vertical: NotRequired[str]
    """The line of business."""
    reference_id: NotRequired[str]
    """A reference of your own."""
    brand_id: str
    """Its id."""
    identity_status: NotRequired[Literal["SELF_DECLARED", "UNVERIFIED", "VERIFIED", "VETTED_VERIFIED"] | str]
    """How far the registry trusts its data."""
    brand_relationship: NotRequired[
        Literal["BASIC_ACCOUNT", "SMALL_ACCOUNT", "MEDIUM_ACCOUNT", "LARGE_ACCOUNT", "KEY_ACCOUNT"] | str
    ]
    """How large it is for the platform."""
    campaign_count: NotRequired[int]
    """How many campaigns it has."""
    status: NotRequired[str]
    """Its status."""
    partner: NotRequired[bool]
    """Whether it came from a partner."""
    shared: NotRequired[bool]
    """Whether it is shared."""
    owner: NotRequired[bool]
    """Whether the account owns it."""
    reseller: NotRequired[bool]
    """Whether it sells to others."""
    created_date: NotRequired[str]
    """When it was made."""
    last_updated: NotRequired[str]
    """When it was changed."""
    _links: NotRequired[dict[str, Any]]
    """Addresses of what belongs to it."""


class BrandFeedback(TypedDict):
    """What the registry could not confirm."""

    categories: NotRequired[list[BrandFeedbackCategoriesItem]]
    """The points."""


class BrandFeedbackCategoriesItem(TypedDict):
    """One point."""

    name: NotRequired[str]
    """Its name."""
    description: NotRequired[str]
    """What is wrong."""
    fields: NotRequired[list[str]]
    """The fields that it is about."""


class BrandFields(TypedDict):
    """What is known of a brand."""

    account_id: NotRequired[str]
    """The API key of the account that it belongs to."""
    primary_account_id: NotRequired[str]
    """The primary account above that."""
    entity_type: NotRequired[Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "SOLE_PROPRIETOR"]]
    """What kind of company it is."""
    first_name: NotRequired[str]
    """First name of a sole proprietor."""
    last_name: NotRequired[str]
    """Last name of a sole proprietor."""
    display_name: NotRequired[str]
    """The name that people know."""
    company_name: NotRequired[str]
    """The legal name."""
    ein: NotRequired[str]
    """The tax number, as 12-3456789."""
    ein_issuing_country: NotRequired[str]
    """The country that gave out the tax number, by two letters."""
    universal_ein: NotRequired[str]
    """The tax number with its country."""
    alt_business_id_type: NotRequired[Literal["DUNS", "GIIN", "LEI"]]
    """The kind of another business number."""
    alt_business_id: NotRequired[str]
    """Another business number."""
    phone: NotRequired[str]
    """The phone of the support."""
    street: NotRequired[str]
    """Street and house number."""
    city: NotRequired[str]
    """The city."""
    state: NotRequired[str]
    """The state or province."""
    postal_code: NotRequired[str]
    """The postal code."""
    country: NotRequired[str]
    """The country, by two letters."""
    email: NotRequired[str]
    """The e-mail address of the support."""
    stock_symbol: NotRequired[str]
    """The symbol of its shares, of a public company."""
    stock_exchange: NotRequired[
        Literal[
            "NONE",
            "AMEX",
            "AMX",
            "ASX",
            "B3",
            "BME",
            "BSE",
            "FRA",
            "ICEX",
            "JSE",
            "KRX",
            "LON",
            "NASDAQ",
            "NSE",
            "NYSE",
            "OMX",
            "SEHK",
            "SSE",
            "STO",
            "SWX",
            "SZSE",
            "TSX",
            "TWSE",
            "VSE",
        ]
    ]
    """Where its shares are traded."""
    website: NotRequired[str]
    """Its website."""
    vertical: NotRequired[str]
    """The line of business."""
    reference_id: NotRequired[str]
    """A reference of your own."""


class BrandPage(TypedDict):
    """One page of brands."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """Which page it is."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are."""
    _links: NotRequired[dict[str, Any]]
    """Addresses of what belongs to it."""
    _embedded: BrandPageEmbedded
    """The entries."""


class BrandPageEmbedded(TypedDict):
    """The entries."""

    brands: NotRequired[list[Brand]]
    """The brands."""


class Campaign(TypedDict):
    """A campaign, and what carriers say of it."""

    account_id: NotRequired[str]
    """The API key of the account that it belongs to."""
    usecase: NotRequired[
        Literal[
            "2FA",
            "ACCOUNT_NOTIFICATION",
            "CARRIER_EXEMPT",
            "CHARITY",
            "CONVERSATIONAL",
            "CUSTOMER_CARE",
            "DELIVERY_NOTIFICATION",
            "EMERGENCY",
            "FRAUD_ALERT",
            "HIGHER_EDUCATION",
            "LOW_VOLUME",
            "MARKETING",
            "MIXED",
            "POLITICAL",
            "POLLING_VOTING",
            "PUBLIC_SERVICE_ANNOUNCEMENT",
            "SECURITY_ALERT",
            "SOCIAL",
            "SWEEPSTAKE",
            "TRIAL",
        ]
        | str
    ]
    """What the messages are for."""
    sub_usecases: NotRequired[
        list[
            Literal[
                "2FA",
                "ACCOUNT_NOTIFICATION",
                "CARRIER_EXEMPT",
                "CHARITY",
                "CONVERSATIONAL",
                "CUSTOMER_CARE",
                "DELIVERY_NOTIFICATION",
                "EMERGENCY",
                "FRAUD_ALERT",
                "HIGHER_EDUCATION",
                "LOW_VOLUME",
                "MARKETING",
                "MIXED",
                "POLITICAL",
                "POLLING_VOTING",
                "PUBLIC_SERVICE_ANNOUNCEMENT",
                "SECURITY_ALERT",
                "SOCIAL",
                "SWEEPSTAKE",
                "TRIAL",
            ]
            | str
        ]
    ]
    """What else the messages are for, of a mixed campaign."""
    reseller_id: NotRequired[str]
    """Who sells the service."""
    description: NotRequired[str]
    """What the campaign is for, in at least 40 characters."""
    label: NotRequired[str]
    """A name of your own."""
    embedded_link: NotRequired[bool]
    """Whether messages have links."""
    embedded_phone: NotRequired[bool]
    """Whether messages have phone numbers."""
    number_pool: NotRequired[bool]
    """Whether it sends from more than 50 numbers."""
    age_gated: NotRequired[bool]
    """Whether it is for adults only."""
    direct_lending: NotRequired[bool]
    """Whether it is about loans."""
    hipaa: NotRequired[bool]
    """Whether it has data of patients."""
    subscriber_opt_in: NotRequired[bool]
    """Whether people opt in."""
    subscriber_opt_out: NotRequired[bool]
    """Whether people can opt out."""
    subscriber_help: NotRequired[bool]
    """Whether people can ask for help."""
    opt_out_assist: NotRequired[bool]
    """Whether the platform answers opt-outs."""
    sample_one: NotRequired[str]
    """A sample message."""
    sample_two: NotRequired[str]
    """A second sample."""
    sample_three: NotRequired[str]
    """A third sample."""
    sample_four: NotRequired[str]
    """A fourth sample."""
    sample_five: NotRequired[str]
    """A fifth sample."""
    message_flow: NotRequired[str]
    """How people opt in."""
    message_flow_details: NotRequired[dict[str, Any]]
    """The same by its parts: brand_name, consent_mechanisms, pricing_disclosure, frequency, privacy_policy and
    terms_and_conditions."""
    help_message: NotRequired[str]
    """The answer to a call for help."""
    help_keywords: NotRequired[str]
    """Words that ask for help, with commas between them."""
    opt_in_keywords: NotRequired[str]
    """Words that opt in, with commas between them."""
    opt_in_message: NotRequired[str]
    """The answer to an opt-in."""
    opt_out_keywords: NotRequired[str]
    """Words that opt out, with commas between them."""
    opt_out_message: NotRequired[str]
    """The answer to an opt-out."""
    partner: NotRequired[bool]
    """Whether it came from a partner."""
    campaign_id: str
    """Its id."""
    brand_id: NotRequired[str]
    """The brand that it belongs to."""
    status: NotRequired[str]
    """Its status, such as ACTIVE or EXPIRED."""
    tcr_campaign_id: NotRequired[str]
    """Its id at the registry."""
    tcr_status: NotRequired[Literal["UNKNOWN", "ACTIVE", "EXPIRED"] | str]
    """Its status at the registry."""
    traffic_enabled: NotRequired[bool]
    """Whether it may send."""
    mno_metadata: NotRequired[list[CarrierTerms]]
    """The carriers."""
    last_status_changes: NotRequired[list[dict[str, Any]]]
    """What became of it, the newest last."""
    carrier_brand_suspensions: NotRequired[list[dict[str, Any]]]
    """Carriers that have suspended the brand."""
    created_date: NotRequired[str]
    """When it was made."""
    last_updated: NotRequired[str]
    """When it was changed."""
    _links: NotRequired[dict[str, Any]]
    """Addresses of what belongs to it."""


class CampaignFields(TypedDict):
    """What is known of a campaign."""

    account_id: NotRequired[str]
    """The API key of the account that it belongs to."""
    usecase: NotRequired[
        Literal[
            "2FA",
            "ACCOUNT_NOTIFICATION",
            "CARRIER_EXEMPT",
            "CHARITY",
            "CONVERSATIONAL",
            "CUSTOMER_CARE",
            "DELIVERY_NOTIFICATION",
            "EMERGENCY",
            "FRAUD_ALERT",
            "HIGHER_EDUCATION",
            "LOW_VOLUME",
            "MARKETING",
            "MIXED",
            "POLITICAL",
            "POLLING_VOTING",
            "PUBLIC_SERVICE_ANNOUNCEMENT",
            "SECURITY_ALERT",
            "SOCIAL",
            "SWEEPSTAKE",
            "TRIAL",
        ]
    ]
    """What the messages are for."""
    sub_usecases: NotRequired[
        list[
            Literal[
                "2FA",
                "ACCOUNT_NOTIFICATION",
                "CARRIER_EXEMPT",
                "CHARITY",
                "CONVERSATIONAL",
                "CUSTOMER_CARE",
                "DELIVERY_NOTIFICATION",
                "EMERGENCY",
                "FRAUD_ALERT",
                "HIGHER_EDUCATION",
                "LOW_VOLUME",
                "MARKETING",
                "MIXED",
                "POLITICAL",
                "POLLING_VOTING",
                "PUBLIC_SERVICE_ANNOUNCEMENT",
                "SECURITY_ALERT",
                "SOCIAL",
                "SWEEPSTAKE",
                "TRIAL",
            ]
        ]
    ]
    """What else the messages are for, of a mixed campaign."""
    reseller_id: NotRequired[str]
    """Who sells the service."""
    description: NotRequired[str]
    """What the campaign is for, in at least 40 characters."""
    label: NotRequired[str]
    """A name of your own."""
    embedded_link: NotRequired[bool]
    """Whether messages have links."""
    embedded_phone: NotRequired[bool]
    """Whether messages have phone numbers."""
    number_pool: NotRequired[bool]
    """Whether it sends from more than 50 numbers."""
    age_gated: NotRequired[bool]
    """Whether it is for adults only."""
    direct_lending: NotRequired[bool]
    """Whether it is about loans."""
    hipaa: NotRequired[bool]
    """Whether it has data of patients."""
    subscriber_opt_in: NotRequired[bool]
    """Whether people opt in."""
    subscriber_opt_out: NotRequired[bool]
    """Whether people can opt out."""
    subscriber_help: NotRequired[bool]
    """Whether people can ask for help."""
    opt_out_assist: NotRequired[bool]
    """Whether the platform answers opt-outs."""
    sample_one: NotRequired[str]
    """A sample message."""
    sample_two: NotRequired[str]
    """A second sample."""
    sample_three: NotRequired[str]
    """A third sample."""
    sample_four: NotRequired[str]
    """A fourth sample."""
    sample_five: NotRequired[str]
    """A fifth sample."""
    message_flow: NotRequired[str]
    """How people opt in."""
    message_flow_details: NotRequired[dict[str, Any]]
    """The same by its parts: brand_name, consent_mechanisms, pricing_disclosure, frequency, privacy_policy and
    terms_and_conditions."""
    help_message: NotRequired[str]
    """The answer to a call for help."""
    help_keywords: NotRequired[str]
    """Words that ask for help, with commas between them."""
    opt_in_keywords: NotRequired[str]
    """Words that opt in, with commas between them."""
    opt_in_message: NotRequired[str]
    """The answer to an opt-in."""
    opt_out_keywords: NotRequired[str]
    """Words that opt out, with commas between them."""
    opt_out_message: NotRequired[str]
    """The answer to an opt-out."""
    partner: NotRequired[bool]
    """Whether it came from a partner."""


class CampaignNumber(TypedDict):
    """A number of a campaign."""

    number: str
    """The number."""
    country: NotRequired[str]
    """Its country."""
    status: NotRequired[Literal["UNKNOWN", "APPROVED", "REJECTED", "PENDING"] | str]
    """Whether carriers know of it."""
    compliance: NotRequired[list[str]]
    """What speaks against it."""
    _links: NotRequired[dict[str, Any]]
    """Addresses of what belongs to it."""


class CampaignNumberPage(TypedDict):
    """One page of numbers."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """Which page it is."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are."""
    _links: NotRequired[dict[str, Any]]
    """Addresses of what belongs to it."""
    _embedded: CampaignNumberPageEmbedded
    """The entries."""


class CampaignNumberPageEmbedded(TypedDict):
    """The entries."""

    numbers: NotRequired[list[CampaignNumber]]
    """The numbers."""


class CampaignPage(TypedDict):
    """One page of campaigns."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """Which page it is."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are."""
    _links: NotRequired[dict[str, Any]]
    """Addresses of what belongs to it."""
    _embedded: CampaignPageEmbedded
    """The entries."""


class CampaignPageEmbedded(TypedDict):
    """The entries."""

    campaigns: NotRequired[list[Campaign]]
    """The campaigns."""


class CampaignResubmission(TypedDict):
    """The carriers that are to look again."""

    mno_ids: list[str]
    """Their ids."""


class CarrierTerms(TypedDict):
    """How one carrier treats a kind of campaign. It may have further members."""

    network_id: NotRequired[str]
    """The id of the carrier."""
    mno: NotRequired[str]
    """The name of the carrier."""
    mno_support: NotRequired[bool]
    """Whether the carrier supports it."""
    mno_review: NotRequired[bool]
    """Whether the carrier reviews it by hand."""
    qualify: NotRequired[bool]
    """Whether the brand may have it."""
    min_msg_samples: NotRequired[int]
    """How many sample messages are needed."""
    req_subscriber_opt_in: NotRequired[bool]
    """Whether people have to opt in."""
    req_subscriber_opt_out: NotRequired[bool]
    """Whether people have to be able to opt out."""
    req_subscriber_help: NotRequired[bool]
    """Whether people have to be able to ask for help."""
    no_embedded_link: NotRequired[bool]
    """Whether links are forbidden."""
    no_embedded_phone: NotRequired[bool]
    """Whether phone numbers are forbidden."""
    att_msg_class: NotRequired[str]
    """The class of messages at AT&T."""
    att_tpm: NotRequired[int]
    """Messages a minute at AT&T."""
    tmo_brand_tier: NotRequired[str]
    """The tier at T-Mobile."""
    tmo_tpd: NotRequired[int]
    """Messages a day at T-Mobile."""
    status: NotRequired[Literal["UNKNOWN", "REVIEW", "REJECTED", "SUSPENDED", "REGISTERED"] | str]
    """What the carrier says."""


class ImportedCampaign(TypedDict):
    """A campaign that was taken over."""

    brand_id: NotRequired[str]
    """Its brand."""
    campaign_id: NotRequired[str]
    """Its id."""
    sharing_status: NotRequired[Literal["PENDING", "ACCEPTED", "DECLINED"] | str]
    """Whether it may be used."""
    downstream_cnp_id: NotRequired[str]
    """The provider that shares it."""
    upstream_cnp_id: NotRequired[str]
    """The provider that it is shared with."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class NewBrand(TypedDict):
    """A company needs its line of business (`vertical`), a public one its shares too, a sole proprietor both names."""

    account_id: NotRequired[str]
    """The API key of the account that it belongs to."""
    primary_account_id: NotRequired[str]
    """The primary account above that."""
    entity_type: Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "SOLE_PROPRIETOR"]
    """What kind of company it is."""
    first_name: NotRequired[str]
    """First name of a sole proprietor."""
    last_name: NotRequired[str]
    """Last name of a sole proprietor."""
    display_name: str
    """The name that people know."""
    company_name: str
    """The legal name."""
    ein: str
    """The tax number, as 12-3456789."""
    ein_issuing_country: NotRequired[str]
    """The country that gave out the tax number, by two letters."""
    universal_ein: NotRequired[str]
    """The tax number with its country."""
    alt_business_id_type: NotRequired[Literal["DUNS", "GIIN", "LEI"]]
    """The kind of another business number."""
    alt_business_id: NotRequired[str]
    """Another business number."""
    phone: str
    """The phone of the support."""
    street: str
    """Street and house number."""
    city: str
    """The city."""
    state: str
    """The state or province."""
    postal_code: str
    """The postal code."""
    country: str
    """The country, by two letters."""
    email: str
    """The e-mail address of the support."""
    stock_symbol: NotRequired[str]
    """The symbol of its shares, of a public company."""
    stock_exchange: NotRequired[
        Literal[
            "NONE",
            "AMEX",
            "AMX",
            "ASX",
            "B3",
            "BME",
            "BSE",
            "FRA",
            "ICEX",
            "JSE",
            "KRX",
            "LON",
            "NASDAQ",
            "NSE",
            "NYSE",
            "OMX",
            "SEHK",
            "SSE",
            "STO",
            "SWX",
            "SZSE",
            "TSX",
            "TWSE",
            "VSE",
        ]
    ]
    """Where its shares are traded."""
    website: NotRequired[str]
    """Its website."""
    vertical: NotRequired[str]
    """The line of business."""
    reference_id: NotRequired[str]
    """A reference of your own."""


class NewCampaign(TypedDict):
    """A campaign to register."""

    account_id: NotRequired[str]
    """The API key of the account that it belongs to."""
    usecase: Literal[
        "2FA",
        "ACCOUNT_NOTIFICATION",
        "CARRIER_EXEMPT",
        "CHARITY",
        "CONVERSATIONAL",
        "CUSTOMER_CARE",
        "DELIVERY_NOTIFICATION",
        "EMERGENCY",
        "FRAUD_ALERT",
        "HIGHER_EDUCATION",
        "LOW_VOLUME",
        "MARKETING",
        "MIXED",
        "POLITICAL",
        "POLLING_VOTING",
        "PUBLIC_SERVICE_ANNOUNCEMENT",
        "SECURITY_ALERT",
        "SOCIAL",
        "SWEEPSTAKE",
        "TRIAL",
    ]
    """What the messages are for."""
    sub_usecases: NotRequired[
        list[
            Literal[
                "2FA",
                "ACCOUNT_NOTIFICATION",
                "CARRIER_EXEMPT",
                "CHARITY",
                "CONVERSATIONAL",
                "CUSTOMER_CARE",
                "DELIVERY_NOTIFICATION",
                "EMERGENCY",
                "FRAUD_ALERT",
                "HIGHER_EDUCATION",
                "LOW_VOLUME",
                "MARKETING",
                "MIXED",
                "POLITICAL",
                "POLLING_VOTING",
                "PUBLIC_SERVICE_ANNOUNCEMENT",
                "SECURITY_ALERT",
                "SOCIAL",
                "SWEEPSTAKE",
                "TRIAL",
            ]
        ]
    ]
    """What else the messages are for, of a mixed campaign."""
    reseller_id: NotRequired[str]
    """Who sells the service."""
    description: str
    """What the campaign is for, in at least 40 characters."""
    label: NotRequired[str]
    """A name of your own."""
    embedded_link: NotRequired[bool]
    """Whether messages have links."""
    embedded_phone: NotRequired[bool]
    """Whether messages have phone numbers."""
    number_pool: NotRequired[bool]
    """Whether it sends from more than 50 numbers."""
    age_gated: NotRequired[bool]
    """Whether it is for adults only."""
    direct_lending: NotRequired[bool]
    """Whether it is about loans."""
    hipaa: NotRequired[bool]
    """Whether it has data of patients."""
    subscriber_opt_in: bool
    """Whether people opt in."""
    subscriber_opt_out: bool
    """Whether people can opt out."""
    subscriber_help: bool
    """Whether people can ask for help."""
    opt_out_assist: NotRequired[bool]
    """Whether the platform answers opt-outs."""
    sample_one: NotRequired[str]
    """A sample message."""
    sample_two: NotRequired[str]
    """A second sample."""
    sample_three: NotRequired[str]
    """A third sample."""
    sample_four: NotRequired[str]
    """A fourth sample."""
    sample_five: NotRequired[str]
    """A fifth sample."""
    message_flow: NotRequired[str]
    """How people opt in."""
    message_flow_details: NotRequired[dict[str, Any]]
    """The same by its parts: brand_name, consent_mechanisms, pricing_disclosure, frequency, privacy_policy and
    terms_and_conditions."""
    help_message: str
    """The answer to a call for help."""
    help_keywords: NotRequired[str]
    """Words that ask for help, with commas between them."""
    opt_in_keywords: NotRequired[str]
    """Words that opt in, with commas between them."""
    opt_in_message: NotRequired[str]
    """The answer to an opt-in."""
    opt_out_keywords: NotRequired[str]
    """Words that opt out, with commas between them."""
    opt_out_message: NotRequired[str]
    """The answer to an opt-out."""
    partner: NotRequired[bool]
    """Whether it came from a partner."""


class NewVettingRequest(TypedDict):
    """Which look is wanted."""

    evp_id: Literal["Aegis", "CV", "WMC"]
    """Who looks at the brand."""
    vetting_class: str
    """Its kind."""
    vetting_political_details: NotRequired[dict[str, Any]]
    """What a political campaign has to say, such as its committee and election date."""


class NumberLink(TypedDict):
    """A number of the account."""

    country: str
    """The country, by two letters."""
    number: str
    """The number, in E.164 form without a plus sign."""


class PartnerCampaign(TypedDict):
    """A campaign that was shared."""

    account_id: NotRequired[str]
    """The API key of the account that gets it."""
    campaign_id: NotRequired[str]
    """The campaign."""
    label: NotRequired[str]
    """A name of your own."""


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


class QualifiedUseCase(TypedDict):
    """What a kind of campaign costs, and how carriers treat it."""

    usecase: NotRequired[
        Literal[
            "2FA",
            "ACCOUNT_NOTIFICATION",
            "CARRIER_EXEMPT",
            "CHARITY",
            "CONVERSATIONAL",
            "CUSTOMER_CARE",
            "DELIVERY_NOTIFICATION",
            "EMERGENCY",
            "FRAUD_ALERT",
            "HIGHER_EDUCATION",
            "LOW_VOLUME",
            "MARKETING",
            "MIXED",
            "POLITICAL",
            "POLLING_VOTING",
            "PUBLIC_SERVICE_ANNOUNCEMENT",
            "SECURITY_ALERT",
            "SOCIAL",
            "SWEEPSTAKE",
            "TRIAL",
        ]
        | str
    ]
    """What the messages are for."""
    annual_fee: NotRequired[int]
    """The fee a year."""
    quarterly_fee: NotRequired[int]
    """The fee a quarter."""
    mno_metadata: NotRequired[list[CarrierTerms]]
    """The carriers."""


class ResubmittedCampaign(TypedDict):
    """What carriers say of a campaign that was handed in again."""

    campaign_id: NotRequired[str]
    """The campaign."""
    brand_id: NotRequired[str]
    """Its brand."""
    mno_metadata: NotRequired[list[CarrierTerms]]
    """The carriers."""
    _links: NotRequired[dict[str, Any]]
    """Addresses of what belongs to it."""


class VettingClassesItem(TypedDict):
    """A kind."""

    id: NotRequired[str]
    """Its id."""
    enabled: NotRequired[bool]
    """Whether it can be asked for."""
    display_name: NotRequired[str]
    """Its name."""
    description: NotRequired[str]
    """What it is."""
    validity_months: NotRequired[int]
    """For how many months it holds."""


class VettingImport(TypedDict):
    """A look that somebody else has asked for."""

    evp_id: Literal["Aegis", "CV", "WMC"]
    """Who looks at the brand."""
    vetting_id: str
    """Its id there."""
    vetting_token: NotRequired[str]
    """What proves it."""
    vetting_class: NotRequired[str]
    """Its kind."""


class VettingProvidersItem(TypedDict):
    """A provider."""

    evp_id: NotRequired[str]
    """Its id."""
    display_name: NotRequired[str]
    """Its name."""
    tcr_billable: NotRequired[bool]
    """Whether the registry charges for it."""
    vetting_classes: NotRequired[list[str]]
    """Its kinds of vettings."""
    vetting_instruction: NotRequired[str]
    """What it needs to know."""


class VettingRequest(TypedDict):
    """A closer look at a brand."""

    vetting_id: NotRequired[str]
    """Its id."""
    brand_id: NotRequired[str]
    """The brand."""
    evp_id: NotRequired[Literal["Aegis", "CV", "WMC"] | str]
    """Who looks at the brand."""
    vetting_class: NotRequired[str]
    """Its kind."""
    vetting_score: NotRequired[int]
    """How good the brand is found."""
    vetting_token: NotRequired[str]
    """What proves it elsewhere."""
    vetting_status: NotRequired[Literal["PENDING", "UNSCORE", "ACTIVE", "FAILED", "EXPIRED"] | str]
    """How far it is."""
    vetting_details: NotRequired[dict[str, Any]]
    """What was found."""
    vetted_date: NotRequired[str]
    """When it ended."""
    create_date: NotRequired[str]
    """When it was asked for."""
    _links: NotRequired[dict[str, Any]]
    """Addresses of what belongs to it."""


class ListBrandsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page: NotRequired[int]
    page_size: NotRequired[int]
    filter: NotRequired[str]


class NewBrandKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    account_id: NotRequired[str]
    primary_account_id: NotRequired[str]
    entity_type: NotRequired[Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "SOLE_PROPRIETOR"]]
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    display_name: NotRequired[str]
    company_name: NotRequired[str]
    ein: NotRequired[str]
    ein_issuing_country: NotRequired[str]
    universal_ein: NotRequired[str]
    alt_business_id_type: NotRequired[Literal["DUNS", "GIIN", "LEI"]]
    alt_business_id: NotRequired[str]
    phone: NotRequired[str]
    street: NotRequired[str]
    city: NotRequired[str]
    state: NotRequired[str]
    postal_code: NotRequired[str]
    country: NotRequired[str]
    email: NotRequired[str]
    stock_symbol: NotRequired[str]
    stock_exchange: NotRequired[
        Literal[
            "NONE",
            "AMEX",
            "AMX",
            "ASX",
            "B3",
            "BME",
            "BSE",
            "FRA",
            "ICEX",
            "JSE",
            "KRX",
            "LON",
            "NASDAQ",
            "NSE",
            "NYSE",
            "OMX",
            "SEHK",
            "SSE",
            "STO",
            "SWX",
            "SZSE",
            "TSX",
            "TWSE",
            "VSE",
        ]
    ]
    website: NotRequired[str]
    vertical: NotRequired[str]
    reference_id: NotRequired[str]


class BrandFieldsKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    account_id: NotRequired[str]
    primary_account_id: NotRequired[str]
    entity_type: NotRequired[Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "SOLE_PROPRIETOR"]]
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    display_name: NotRequired[str]
    company_name: NotRequired[str]
    ein: NotRequired[str]
    ein_issuing_country: NotRequired[str]
    universal_ein: NotRequired[str]
    alt_business_id_type: NotRequired[Literal["DUNS", "GIIN", "LEI"]]
    alt_business_id: NotRequired[str]
    phone: NotRequired[str]
    street: NotRequired[str]
    city: NotRequired[str]
    state: NotRequired[str]
    postal_code: NotRequired[str]
    country: NotRequired[str]
    email: NotRequired[str]
    stock_symbol: NotRequired[str]
    stock_exchange: NotRequired[
        Literal[
            "NONE",
            "AMEX",
            "AMX",
            "ASX",
            "B3",
            "BME",
            "BSE",
            "FRA",
            "ICEX",
            "JSE",
            "KRX",
            "LON",
            "NASDAQ",
            "NSE",
            "NYSE",
            "OMX",
            "SEHK",
            "SSE",
            "STO",
            "SWX",
            "SZSE",
            "TSX",
            "TWSE",
            "VSE",
        ]
    ]
    website: NotRequired[str]
    vertical: NotRequired[str]
    reference_id: NotRequired[str]


class VettingImportKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    evp_id: NotRequired[Literal["Aegis", "CV", "WMC"]]
    vetting_id: NotRequired[str]
    vetting_token: NotRequired[str]
    vetting_class: NotRequired[str]


class NewVettingRequestKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    evp_id: NotRequired[Literal["Aegis", "CV", "WMC"]]
    vetting_class: NotRequired[str]
    vetting_political_details: NotRequired[dict[str, Any]]


class ListCampaignsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page: NotRequired[int]
    page_size: NotRequired[int]
    filter: NotRequired[str]


class NewCampaignKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    account_id: NotRequired[str]
    usecase: NotRequired[
        Literal[
            "2FA",
            "ACCOUNT_NOTIFICATION",
            "CARRIER_EXEMPT",
            "CHARITY",
            "CONVERSATIONAL",
            "CUSTOMER_CARE",
            "DELIVERY_NOTIFICATION",
            "EMERGENCY",
            "FRAUD_ALERT",
            "HIGHER_EDUCATION",
            "LOW_VOLUME",
            "MARKETING",
            "MIXED",
            "POLITICAL",
            "POLLING_VOTING",
            "PUBLIC_SERVICE_ANNOUNCEMENT",
            "SECURITY_ALERT",
            "SOCIAL",
            "SWEEPSTAKE",
            "TRIAL",
        ]
    ]
    sub_usecases: NotRequired[
        list[
            Literal[
                "2FA",
                "ACCOUNT_NOTIFICATION",
                "CARRIER_EXEMPT",
                "CHARITY",
                "CONVERSATIONAL",
                "CUSTOMER_CARE",
                "DELIVERY_NOTIFICATION",
                "EMERGENCY",
                "FRAUD_ALERT",
                "HIGHER_EDUCATION",
                "LOW_VOLUME",
                "MARKETING",
                "MIXED",
                "POLITICAL",
                "POLLING_VOTING",
                "PUBLIC_SERVICE_ANNOUNCEMENT",
                "SECURITY_ALERT",
                "SOCIAL",
                "SWEEPSTAKE",
                "TRIAL",
            ]
        ]
    ]
    reseller_id: NotRequired[str]
    description: NotRequired[str]
    label: NotRequired[str]
    embedded_link: NotRequired[bool]
    embedded_phone: NotRequired[bool]
    number_pool: NotRequired[bool]
    age_gated: NotRequired[bool]
    direct_lending: NotRequired[bool]
    hipaa: NotRequired[bool]
    subscriber_opt_in: NotRequired[bool]
    subscriber_opt_out: NotRequired[bool]
    subscriber_help: NotRequired[bool]
    opt_out_assist: NotRequired[bool]
    sample_one: NotRequired[str]
    sample_two: NotRequired[str]
    sample_three: NotRequired[str]
    sample_four: NotRequired[str]
    sample_five: NotRequired[str]
    message_flow: NotRequired[str]
    message_flow_details: NotRequired[dict[str, Any]]
    help_message: NotRequired[str]
    help_keywords: NotRequired[str]
    opt_in_keywords: NotRequired[str]
    opt_in_message: NotRequired[str]
    opt_out_keywords: NotRequired[str]
    opt_out_message: NotRequired[str]
    partner: NotRequired[bool]


class CampaignFieldsKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    account_id: NotRequired[str]
    usecase: NotRequired[
        Literal[
            "2FA",
            "ACCOUNT_NOTIFICATION",
            "CARRIER_EXEMPT",
            "CHARITY",
            "CONVERSATIONAL",
            "CUSTOMER_CARE",
            "DELIVERY_NOTIFICATION",
            "EMERGENCY",
            "FRAUD_ALERT",
            "HIGHER_EDUCATION",
            "LOW_VOLUME",
            "MARKETING",
            "MIXED",
            "POLITICAL",
            "POLLING_VOTING",
            "PUBLIC_SERVICE_ANNOUNCEMENT",
            "SECURITY_ALERT",
            "SOCIAL",
            "SWEEPSTAKE",
            "TRIAL",
        ]
    ]
    sub_usecases: NotRequired[
        list[
            Literal[
                "2FA",
                "ACCOUNT_NOTIFICATION",
                "CARRIER_EXEMPT",
                "CHARITY",
                "CONVERSATIONAL",
                "CUSTOMER_CARE",
                "DELIVERY_NOTIFICATION",
                "EMERGENCY",
                "FRAUD_ALERT",
                "HIGHER_EDUCATION",
                "LOW_VOLUME",
                "MARKETING",
                "MIXED",
                "POLITICAL",
                "POLLING_VOTING",
                "PUBLIC_SERVICE_ANNOUNCEMENT",
                "SECURITY_ALERT",
                "SOCIAL",
                "SWEEPSTAKE",
                "TRIAL",
            ]
        ]
    ]
    reseller_id: NotRequired[str]
    description: NotRequired[str]
    label: NotRequired[str]
    embedded_link: NotRequired[bool]
    embedded_phone: NotRequired[bool]
    number_pool: NotRequired[bool]
    age_gated: NotRequired[bool]
    direct_lending: NotRequired[bool]
    hipaa: NotRequired[bool]
    subscriber_opt_in: NotRequired[bool]
    subscriber_opt_out: NotRequired[bool]
    subscriber_help: NotRequired[bool]
    opt_out_assist: NotRequired[bool]
    sample_one: NotRequired[str]
    sample_two: NotRequired[str]
    sample_three: NotRequired[str]
    sample_four: NotRequired[str]
    sample_five: NotRequired[str]
    message_flow: NotRequired[str]
    message_flow_details: NotRequired[dict[str, Any]]
    help_message: NotRequired[str]
    help_keywords: NotRequired[str]
    opt_in_keywords: NotRequired[str]
    opt_in_message: NotRequired[str]
    opt_out_keywords: NotRequired[str]
    opt_out_message: NotRequired[str]
    partner: NotRequired[bool]


class CampaignResubmissionKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    mno_ids: NotRequired[list[str]]


class ListCampaignNumbersQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    filter: NotRequired[str]
    page: NotRequired[int]
    page_size: NotRequired[int]


class NumberLinkKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    country: NotRequired[str]
    number: NotRequired[str]


class PartnerCampaignKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    account_id: NotRequired[str]
    campaign_id: NotRequired[str]
    label: NotRequired[str]
