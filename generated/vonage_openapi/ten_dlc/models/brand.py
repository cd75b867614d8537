# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Brand(Model):
    """A brand, and what the registry says of it.

    Attributes:
        brand_id: Its id.
        account_id: The API key of the account that it belongs to.
        primary_account_id: The primary account above that.
        entity_type: What kind of company it is.
        first_name: First name of a sole proprietor.
        last_name: Last name of a sole proprietor.
        display_name: The name that people know.
        company_name: The legal name.
        ein: The tax number, as 12-3456789.
        ein_issuing_country: The country that gave out the tax number, by two letters.
        universal_ein: The tax number with its country.
        alt_business_id_type: The kind of another business number.
        alt_business_id: Another business number.
        phone: The phone of the support.
        street: Street and house number.
        city: The city.
        state: The state or province.
        postal_code: The postal code.
        country: The country, by two letters.
        email: The e-mail address of the support.
        stock_symbol: The symbol of its shares, of a public company.
        stock_exchange: Where its shares are traded.
        website: Its website.
        vertical: The line of business.
        reference_id: A reference of your own.
        identity_status: How far the registry trusts its data.
        brand_relationship: How large it is for the platform.
        campaign_count: How many campaigns it has.
        status: Its status.
        partner: Whether it came from a partner.
        shared: Whether it is shared.
        owner: Whether the account owns it.
        reseller: Whether it sells to others.
        created_date: When it was made.
        last_updated: When it was changed.
        links: Addresses of what belongs to it.
    """

    brand_id: str
    account_id: str | Unset = UNSET
    primary_account_id: str | Unset = UNSET
    entity_type: Literal["PRIVATE_PROFIT", "PUBLIC_PROFIT", "NON_PROFIT", "SOLE_PROPRIETOR"] | str | Unset = UNSET
    first_name: str | Unset = UNSET
    last_name: str | Unset = UNSET
    display_name: str | Unset = UNSET
    company_name: str | Unset = UNSET
    ein: str | Unset = UNSET
    ein_issuing_country: str | Unset = UNSET
    universal_ein: str | Unset = UNSET
    alt_business_id_type: Literal["DUNS", "GIIN", "LEI"] | str | Unset = UNSET
    alt_business_id: str | Unset = UNSET
    phone: str | Unset = UNSET
    street: str | Unset = UNSET
    city: str | Unset = UNSET
    state: str | Unset = UNSET
    postal_code: str | Unset = UNSET
    country: str | Unset = UNSET
    email: str | Unset = UNSET
    stock_symbol: str | Unset = UNSET
    stock_exchange: (
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
        | Unset
    ) = UNSET
    website: str | Unset = UNSET
    vertical: str | Unset = UNSET
    reference_id: str | Unset = UNSET
    identity_status: Literal["SELF_DECLARED", "UNVERIFIED", "VERIFIED", "VETTED_VERIFIED"] | str | Unset = UNSET
    brand_relationship: (
        Literal["BASIC_ACCOUNT", "SMALL_ACCOUNT", "MEDIUM_ACCOUNT", "LARGE_ACCOUNT", "KEY_ACCOUNT"] | str | Unset
    ) = UNSET
    campaign_count: int | Unset = UNSET
    status: str | Unset = UNSET
    partner: bool | Unset = UNSET
    shared: bool | Unset = UNSET
    owner: bool | Unset = UNSET
    reseller: bool | Unset = UNSET
    created_date: str | Unset = UNSET
    last_updated: str | Unset = UNSET
    links: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
