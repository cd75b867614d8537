# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .carrier_terms import CarrierTerms


@define(repr=False)
class Campaign(Model):
    """A campaign, and what carriers say of it.

    Attributes:
        campaign_id: Its id.
        account_id: The API key of the account that it belongs to.
        usecase: What the messages are for.
        sub_usecases: What else the messages are for, of a mixed campaign.
        reseller_id: Who sells the service.
        description: What the campaign is for, in at least 40 characters.
        label: A name of your own.
        embedded_link: Whether messages have links.
        embedded_phone: Whether messages have phone numbers.
        number_pool: Whether it sends from more than 50 numbers.
        age_gated: Whether it is for adults only.
        direct_lending: Whether it is about loans.
        hipaa: Whether it has data of patients.
        subscriber_opt_in: Whether people opt in.
        subscriber_opt_out: Whether people can opt out.
        subscriber_help: Whether people can ask for help.
        opt_out_assist: Whether the platform answers opt-outs.
        sample_one: A sample message.
        sample_two: A second sample.
        sample_three: A third sample.
        sample_four: A fourth sample.
        sample_five: A fifth sample.
        message_flow: How people opt in.
        message_flow_details: The same by its parts: brand_name, consent_mechanisms, pricing_disclosure, frequency, privacy_policy and
            terms_and_conditions.
        help_message: The answer to a call for help.
        help_keywords: Words that ask for help, with commas between them.
        opt_in_keywords: Words that opt in, with commas between them.
        opt_in_message: The answer to an opt-in.
        opt_out_keywords: Words that opt out, with commas between them.
        opt_out_message: The answer to an opt-out.
        partner: Whether it came from a partner.
        brand_id: The brand that it belongs to.
        status: Its status, such as ACTIVE or EXPIRED.
        tcr_campaign_id: Its id at the registry.
        tcr_status: Its status at the registry.
        traffic_enabled: Whether it may send.
        mno_metadata: The carriers.
        last_status_changes: What became of it, the newest last.
        carrier_brand_suspensions: Carriers that have suspended the brand.
        created_date: When it was made.
        last_updated: When it was changed.
        links: Addresses of what belongs to it.
    """

    campaign_id: str
    account_id: str | Unset = UNSET
    usecase: (
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
        | Unset
    ) = UNSET
    sub_usecases: (
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
        | Unset
    ) = UNSET
    reseller_id: str | Unset = UNSET
    description: str | Unset = UNSET
    label: str | Unset = UNSET
    embedded_link: bool | Unset = UNSET
    embedded_phone: bool | Unset = UNSET
    number_pool: bool | Unset = UNSET
    age_gated: bool | Unset = UNSET
    direct_lending: bool | Unset = UNSET
    hipaa: bool | Unset = UNSET
    subscriber_opt_in: bool | Unset = UNSET
    subscriber_opt_out: bool | Unset = UNSET
    subscriber_help: bool | Unset = UNSET
    opt_out_assist: bool | Unset = UNSET
    sample_one: str | Unset = UNSET
    sample_two: str | Unset = UNSET
    sample_three: str | Unset = UNSET
    sample_four: str | Unset = UNSET
    sample_five: str | Unset = UNSET
    message_flow: str | Unset = UNSET
    message_flow_details: dict[str, Any] | Unset = UNSET
    help_message: str | Unset = UNSET
    help_keywords: str | Unset = UNSET
    opt_in_keywords: str | Unset = UNSET
    opt_in_message: str | Unset = UNSET
    opt_out_keywords: str | Unset = UNSET
    opt_out_message: str | Unset = UNSET
    partner: bool | Unset = UNSET
    brand_id: str | Unset = UNSET
    status: str | Unset = UNSET
    tcr_campaign_id: str | Unset = UNSET
    tcr_status: Literal["UNKNOWN", "ACTIVE", "EXPIRED"] | str | Unset = UNSET
    traffic_enabled: bool | Unset = UNSET
    mno_metadata: list[CarrierTerms] | Unset = UNSET
    last_status_changes: list[dict[str, Any]] | Unset = UNSET
    carrier_brand_suspensions: list[dict[str, Any]] | Unset = UNSET
    created_date: str | Unset = UNSET
    last_updated: str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"mno_metadata": ["CarrierTerms"]}
