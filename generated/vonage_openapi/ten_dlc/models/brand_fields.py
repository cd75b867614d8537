# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class BrandFields(Model):
    """What is known of a brand.

    Attributes:
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
    """

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
