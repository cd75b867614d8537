# Made from vonage/_async by `make generate`. Do not edit: change the async module.
"""The Account API: balance, settings and secrets; and prices, which 3.x has here too."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, cast

from vonage_openapi.account.api import (
    create_secret,
    get_balance,
    get_secret,
    list_secrets,
    revoke_secret,
    top_up,
    update_settings,
)
from vonage_openapi.pricing.api import (
    get_all_countries_pricing,
    get_country_pricing,
    get_phone_pricing,
    get_prefix_pricing,
)
from vonage_openapi.pricing2.api import list_prices

from vonage._attributes import Listed, values_of
from vonage._replies import given, pricing_error
from vonage._sync._product import Product, fields

if TYPE_CHECKING:
    from collections.abc import Iterator

    from vonage_openapi.account import models
    from vonage_openapi.account.dicts import Balance, RestStatus, Secret, SecretList, Settings, SettingsChange, TopUp
    from vonage_openapi.pricing.dicts import CountriesPricing, CountryPricing, PhonePricing
    from vonage_openapi.pricing2.dicts import CountryPrice, PricePage

PricingType: TypeAlias = Literal["sms", "sms-transit", "voice"]
PriceProduct: TypeAlias = Literal["sms-outbound", "voice-outbound"]


class Account(Product):
    """Balance, top-up, settings, prices and secrets: `client.account`.

    Attributes:
        allowed_pricing_types: What prices can be asked for.
    """

    allowed_pricing_types: Listed[set[str]] = Listed(
        lambda: set(values_of(get_country_pricing.OP, "type", "parameters", "path"))
    )

    def get_balance(self) -> Balance:
        """Read what is left on the account.

        Returns:
            `value` in euros, and `autoReload`.

        Example:
            print((client.account.get_balance())["value"])

        Official page: Account API reference.
        """
        return cast("Balance", self._call(get_balance.build()))

    def topup(self, params: TopUp | models.TopUp | None = None, **kwargs: Any) -> RestStatus:
        """Charge the account with the payment that auto-reload is set up for.

        Args:
            params: `trx`, the reference of the payment that switched auto-reload on; or the same as keyword.

        Example:
            client.account.topup(trx="8ef2447e69604f642ae59363aa5f781b")

        Official page: Account API reference.
        """
        return cast("RestStatus", self._call(top_up.build(body=fields(params, kwargs))))

    def update_default_sms_webhook(
        self, params: SettingsChange | models.SettingsChange | None = None, **kwargs: Any
    ) -> Settings:
        """Set where inbound messages and receipts go, for all numbers that do not say it themselves.

        Args:
            params: `moCallBackUrl` (inbound), `drCallBackUrl` (receipts), `httpForwardMethod`; or the same as keywords.
                An empty address unsets one.

        Returns:
            The settings as they are now, and the account's rate limits.

        Example:
            client.account.update_default_sms_webhook({"moCallBackUrl": "https://example.com/inbound"})

        Official page: Account API reference.
        """
        return cast("Settings", self._call(update_settings.build(body=fields(params, kwargs))))

    # Prices

    def get_country_pricing(self, country_code: str, type: PricingType = "sms") -> CountryPricing:
        """Read the prices of one country.

        Args:
            country_code: Two letters, `GB`.
            type: `sms`, `sms-transit` or `voice`.

        Raises:
            PricingTypeError: There is no such type; nothing was sent.

        Example:
            price = client.account.get_country_pricing("GB", "voice")

        Official page: Pricing API reference.
        """
        request = get_country_pricing.build(type, country=country_code)
        return cast("CountryPricing", self._call(request, pricing_error))

    def get_all_countries_pricing(self, type: PricingType = "sms") -> CountriesPricing:
        """Read the prices of all countries, in one answer of some megabytes. `iter_prices` reads them page by page.

        Args:
            type: `sms`, `sms-transit` or `voice`.

        Raises:
            PricingTypeError: There is no such type; nothing was sent.

        Official page: Pricing API reference.
        """
        return cast("CountriesPricing", self._call(get_all_countries_pricing.build(type), pricing_error))

    def get_prefix_pricing(self, prefix: str | int, type: PricingType = "sms") -> CountriesPricing:
        """Read the prices of all countries that share a dialling prefix.

        Args:
            prefix: `44` or `"44"`.
            type: `sms`, `sms-transit` or `voice`.

        Raises:
            PricingTypeError: There is no such type; nothing was sent.

        Official page: Pricing API reference.
        """
        request = get_prefix_pricing.OP.request(path={"type": type}, query={"prefix": prefix})
        return cast("CountriesPricing", self._call(request, pricing_error))

    def get_sms_pricing(self, number: str | int) -> PhonePricing:
        """Read what an SMS to a number costs. Deprecated: ask for the country instead.

        Args:
            number: The recipient, digits only.

        Official page: Pricing API reference.
        """
        return self._phone_pricing("sms", number)

    def get_voice_pricing(self, number: str | int) -> PhonePricing:
        """Read what a call to a number costs. Deprecated: ask for the country instead.

        Args:
            number: The callee, digits only.

        Official page: Pricing API reference.
        """
        return self._phone_pricing("voice", number)

    def _phone_pricing(self, type: Literal["sms", "voice"], number: str | int) -> PhonePricing:
        warnings.warn(
            "prices of single numbers are deprecated; use get_country_pricing", DeprecationWarning, stacklevel=3
        )
        request = get_phone_pricing.OP.request(path={"type": type}, query={"phone": number})
        return cast("PhonePricing", self._call(request))

    def list_prices(
        self,
        product: PriceProduct = "sms-outbound",
        country: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> PricePage:
        """Read one page of the price list, from version 2 of the Pricing API.

        Args:
            product: `sms-outbound` or `voice-outbound`.
            country: Two letters; all countries if not given.
            page: From 1.
            page_size: Entries in a page.

        Returns:
            The page; its entries are in `["_embedded"]["countries"]`.

        Official page: Pricing API v2 reference.
        """
        query = given(country=country, page=page, page_size=page_size)
        return cast("PricePage", self._call(list_prices.OP.request(path={"product": product}, query=query)))

    def iter_prices(
        self, product: PriceProduct = "sms-outbound", country: str | None = None, page_size: int | None = None
    ) -> Iterator[CountryPrice]:
        """Walk the whole price list, page by page. Arguments as for `list_prices`.

        Example:
            for price in client.account.iter_prices("voice-outbound", country="GB"):
                print(price["dest_network_type"], price["price"], price["currency"])

        Official page: Pricing API v2 reference.
        """
        query = given(country=country, page_size=page_size)
        return self._iterate(list_prices.OP.request(path={"product": product}, query=query))

    # Secrets

    def list_secrets(self, api_key: str) -> SecretList:
        """List the API secrets of an account: ids and dates, never the secrets themselves.

        Args:
            api_key: Of the account, or of a subaccount.

        Returns:
            The list; its entries are in `["_embedded"]["secrets"]`.

        Official page: Account API reference.
        """
        return cast("SecretList", self._call(list_secrets.build(api_key)))

    def get_secret(self, api_key: str, secret_id: str) -> Secret:
        """Read id and date of one API secret.

        Args:
            api_key: Of the account, or of a subaccount.
            secret_id: From `list_secrets`.

        Raises:
            NotFoundError: The account has no such secret.

        Official page: Account API reference.
        """
        return cast("Secret", self._call(get_secret.build(api_key, secret_id)))

    def create_secret(self, api_key: str, secret: str) -> Secret:
        """Add an API secret. An account has two at most, so that one can be replaced while the other works.

        Args:
            api_key: Of the account, or of a subaccount.
            secret: 8 to 25 characters with a lower-case letter, an upper-case letter and a digit among them.

        Raises:
            ValidationError: The secret is too short or too long; nothing was sent.

        Example:
            client.account.create_secret("abcd1234", new_secret)

        Official page: Account API reference.
        """
        return cast("Secret", self._call(create_secret.build(api_key, body={"secret": secret})))

    def revoke_secret(self, api_key: str, secret_id: str) -> Any:
        """Delete an API secret. Programs that still use it are locked out.

        Args:
            api_key: Of the account, or of a subaccount.
            secret_id: From `list_secrets`.

        Returns:
            None, as the platform has nothing to say; what it says all the same, as in 3.x.

        Raises:
            ClientError: It is the last secret of the account (status 403).

        Official page: Account API reference.
        """
        return self._call(revoke_secret.build(api_key, secret_id))
