# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Balance, top-up, settings, prices and secrets."""

from __future__ import annotations

from collections.abc import AsyncIterator
import warnings as _warnings
from typing import TYPE_CHECKING, Literal

from ..._runtime import UNSET
from ...product import AsyncProduct, fields as _fields, Listed, values_of, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...account.api import (
    create_secret as _account_create_secret,
    get_balance as _account_get_balance,
    get_secret as _account_get_secret,
    list_secrets as _account_list_secrets,
    revoke_secret as _account_revoke_secret,
    top_up as _account_top_up,
    update_settings as _account_update_settings,
)
from ...pricing.api import (
    get_all_countries_pricing as _pricing_get_all_countries_pricing,
    get_country_pricing as _pricing_get_country_pricing,
    get_phone_pricing as _pricing_get_phone_pricing,
    get_prefix_pricing as _pricing_get_prefix_pricing,
)
from ...pricing2.api import list_prices as _pricing2_list_prices

if TYPE_CHECKING:
    from ...account import dicts as account_dicts
    from ...pricing import dicts as pricing_dicts
    from ...pricing2 import dicts as pricing2_dicts
else:
    account_dicts = lazy_module("...account.dicts", __package__)
    pricing_dicts = lazy_module("...pricing.dicts", __package__)
    pricing2_dicts = lazy_module("...pricing2.dicts", __package__)


class AsyncAccount(AsyncProduct):
    """Balance, top-up, settings, prices and secrets: `client.account`.

    Attributes:
        allowed_pricing_types: What prices can be asked for.
    """

    allowed_pricing_types: Listed[set[str]] = Listed(
        lambda: set(values_of(_pricing_get_country_pricing.OP, "type", "parameters", "path"))
    )

    async def get_balance(self) -> account_dicts.Balance:
        """Get the balance.

        What is left on the account, in euros.

        Returns:
            The balance. Keys: `value`, `autoReload`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.account.get_balance()

        Official page: https://developer.vonage.com/en/api/account
        """
        answer: account_dicts.Balance = await self._call(_account_get_balance.OP.request())
        return answer

    async def topup(
        self, params: account_dicts.TopUp = NOT_GIVEN, **keywords: Unpack[account_dicts.TopUpKeywords]
    ) -> account_dicts.RestStatus:
        """Top up the balance.

        Pays in once more what was paid in when auto-reload was switched on. Auto-reload must be on; it looks at the
        balance every few minutes by itself, so this is for when you cannot wait.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                trx (required): The reference of the payment with which auto-reload was switched on.

        Returns:
            The sum was paid in. Keys: `error-code`, `error-code-label`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.account.topup({"trx": "5b1f6c0d9e2a47b88c3d4e5f60718293"})

        Official page: https://developer.vonage.com/en/api/account
        """
        answer: account_dicts.RestStatus = await self._call(_account_top_up.OP.request(body=_fields(params, keywords)))
        return answer

    async def update_default_sms_webhook(
        self, params: account_dicts.SettingsChange = NOT_GIVEN, **keywords: Unpack[account_dicts.SettingsChangeKeywords]
    ) -> account_dicts.Settings:
        """Update the settings.

        Changes what the body has and answers with all settings. Each URL must be up: it is saved only if it answers
        with status 200.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                moCallBackUrl: Where inbound SMS go if their number has no address of its own. An empty string removes
                    it.
                drCallBackUrl: Where delivery receipts go. An empty string removes it.
                httpForwardMethod: How both callbacks are sent.

        Returns:
            The settings as they are now. Keys: `mo-callback-url`, `dr-callback-url`, `max-outbound-request`,
            `max-inbound-request`, `max-calls-per-second`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.account.update_default_sms_webhook({
                "moCallBackUrl": "https://example.com/sms/inbound",
                "drCallBackUrl": "https://example.com/sms/receipts",
                "httpForwardMethod": "POST_JSON",
            })

        Official page: https://developer.vonage.com/en/api/account
        """
        answer: account_dicts.Settings = await self._call(
            _account_update_settings.OP.request(body=_fields(params, keywords) or UNSET)
        )
        return answer

    async def list_secrets(self, api_key: str) -> account_dicts.SecretList:
        """List secrets.

        The secrets of a key, by id and age; their text is never shown.

        Args:
            api_key: The key whose secrets are meant, your own or that of a subaccount.

        Returns:
            All secrets. Keys: `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.account.list_secrets("abcd1234")

        Official page: https://developer.vonage.com/en/api/account
        """
        answer: account_dicts.SecretList = await self._call(_account_list_secrets.OP.request(path={"api_key": api_key}))
        return answer

    async def create_secret(self, api_key: str, secret: str) -> account_dicts.Secret:
        """Create a secret.

        Adds a secret to a key. How many a key may have is limited.

        Args:
            api_key: The key whose secrets are meant, your own or that of a subaccount.
            secret: 8 to 25 characters, among them a small letter, a capital and a digit.

        Returns:
            The new secret, without its text. Keys: `_links`, `id`, `created_at`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The secret does not follow the rules, or the key has as many as it
                may have. 403: The key has as many secrets as it may have. 404: There is no such thing, or it belongs to
                another account.

        Example:
            response = await client.account.create_secret("abcd1234", "Correct7horse")

        Official page: https://developer.vonage.com/en/api/account
        """
        answer: account_dicts.Secret = await self._call(
            _account_create_secret.OP.request(path={"api_key": api_key}, body={"secret": secret})
        )
        return answer

    async def get_secret(self, api_key: str, secret_id: str) -> account_dicts.Secret:
        """Get a secret.

        One secret, by id and age; its text is never shown.

        Args:
            api_key: The key whose secrets are meant, your own or that of a subaccount.
            secret_id: The secret, by id.

        Returns:
            The secret, without its text. Keys: `_links`, `id`, `created_at`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.account.get_secret("abcd1234", "8d7c6b5a-4e3f-4a2b-9c1d-0e9f8a7b6c5d")

        Official page: https://developer.vonage.com/en/api/account
        """
        answer: account_dicts.Secret = await self._call(
            _account_get_secret.OP.request(path={"api_key": api_key, "secret_id": secret_id})
        )
        return answer

    async def revoke_secret(self, api_key: str, secret_id: str) -> None:
        """Revoke a secret.

        Makes a secret worthless at once. The last secret of a key cannot be revoked.

        Args:
            api_key: The key whose secrets are meant, your own or that of a subaccount.
            secret_id: The secret, by id.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: This
                is the only secret of the key, or the account may not revoke it. 404: There is no such thing, or it
                belongs to another account.

        Example:
            await client.account.revoke_secret("abcd1234", "8d7c6b5a-4e3f-4a2b-9c1d-0e9f8a7b6c5d")

        Official page: https://developer.vonage.com/en/api/account
        """
        answer: None = await self._call(
            _account_revoke_secret.OP.request(path={"api_key": api_key, "secret_id": secret_id})
        )
        return answer

    async def get_country_pricing(
        self, country_code: str, type: Literal["sms", "sms-transit", "voice"] = "sms"
    ) -> pricing_dicts.CountryPricing:
        """Get the prices of a country.

        What one service costs in one country.

        Args:
            country_code: The country, as two letters (ISO 3166-1 alpha-2).
            type: The service.

        Returns:
            The prices of the country. Keys: `countryCode`, `countryName`, `countryDisplayName`, `currency`,
            `defaultPrice`, `dialingPrefix`, `networks`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            InvalidPricingError: It is `type` that is wrong; nothing was sent.
            HttpError: The platform refused it. 400: A parameter is missing or wrong. 404: There is no such page.

        Example:
            response = await client.account.get_country_pricing("GB")

        Official page: https://developer.vonage.com/en/api/pricing
        """
        answer: pricing_dicts.CountryPricing = await self._call(
            _pricing_get_country_pricing.OP.request(path={"type": type}, query={"country": country_code}),
            {"type": "InvalidPricingError"},
        )
        return answer

    async def get_all_countries_pricing(
        self, type: Literal["sms", "sms-transit", "voice"] = "sms"
    ) -> pricing_dicts.CountriesPricing:
        """Get the prices of all countries.

        What one service costs everywhere. The answer is long.

        Args:
            type: The service.

        Returns:
            The prices, country by country. Keys: `count`, `countries`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            InvalidPricingError: It is `type` that is wrong; nothing was sent.
            HttpError: The platform refused it. 400: A parameter is missing or wrong. 404: There is no such page.

        Example:
            response = await client.account.get_all_countries_pricing()

        Official page: https://developer.vonage.com/en/api/pricing
        """
        answer: pricing_dicts.CountriesPricing = await self._call(
            _pricing_get_all_countries_pricing.OP.request(path={"type": type}), {"type": "InvalidPricingError"}
        )
        return answer

    async def get_prefix_pricing(
        self, prefix: str, type: Literal["sms", "sms-transit", "voice"] = "sms"
    ) -> pricing_dicts.CountriesPricing:
        """Get the prices of a dialling prefix.

        What one service costs in the countries that share a prefix.

        Args:
            prefix: The prefix, digits only.
            type: The service.

        Returns:
            The prices, country by country. Keys: `count`, `countries`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            InvalidPricingError: It is `type` that is wrong; nothing was sent.
            HttpError: The platform refused it. 400: A parameter is missing or wrong. 404: There is no such page.

        Example:
            response = await client.account.get_prefix_pricing("44")

        Official page: https://developer.vonage.com/en/api/pricing
        """
        answer: pricing_dicts.CountriesPricing = await self._call(
            _pricing_get_prefix_pricing.OP.request(path={"type": type}, query={"prefix": prefix}),
            {"type": "InvalidPricingError"},
        )
        return answer

    async def get_sms_pricing(self, number: str) -> pricing_dicts.PhonePricing:
        """Get the price for a phone.

        What one SMS or one minute to a phone costs. Use `get_prefix_pricing` instead.

        The platform calls this deprecated.

        Deprecated: prices of single numbers are deprecated; use get_country_pricing.

        Args:
            number: The phone, in E.164 form.

        Returns:
            The price. Keys: `country-code`, `network-code`, `network`, `phone`, `price`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A parameter is missing or wrong. 404: There is no such page.

        Example:
            response = await client.account.get_sms_pricing("447700900000")

        Official page: https://developer.vonage.com/en/api/pricing
        """
        _warnings.warn(
            "prices of single numbers are deprecated; use get_country_pricing", DeprecationWarning, stacklevel=2
        )
        answer: pricing_dicts.PhonePricing = await self._call(
            _pricing_get_phone_pricing.OP.request(path={"type": "sms"}, query={"phone": number})
        )
        return answer

    async def get_voice_pricing(self, number: str) -> pricing_dicts.PhonePricing:
        """Get the price for a phone.

        What one SMS or one minute to a phone costs. Use `get_prefix_pricing` instead.

        The platform calls this deprecated.

        Deprecated: prices of single numbers are deprecated; use get_country_pricing.

        Args:
            number: The phone, in E.164 form.

        Returns:
            The price. Keys: `country-code`, `network-code`, `network`, `phone`, `price`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A parameter is missing or wrong. 404: There is no such page.

        Example:
            response = await client.account.get_voice_pricing("447700900000")

        Official page: https://developer.vonage.com/en/api/pricing
        """
        _warnings.warn(
            "prices of single numbers are deprecated; use get_country_pricing", DeprecationWarning, stacklevel=2
        )
        answer: pricing_dicts.PhonePricing = await self._call(
            _pricing_get_phone_pricing.OP.request(path={"type": "voice"}, query={"phone": number})
        )
        return answer

    async def list_prices(
        self,
        product: Literal["sms-outbound", "voice-outbound"] = "sms-outbound",
        country: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> pricing2_dicts.PricePage:
        """List prices.

        One page of what a product costs, in one country or in all.

        Args:
            product: The product.
            country: Only this country, as two letters (ISO 3166-1 alpha-2).
            page: Which page is wanted, from 1.
            page_size: How many entries a page has.

        Returns:
            One page of prices. Keys: `page_size`, `page`, `total_items`, `total_pages`, `_embedded`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this.

        Example:
            response = await client.account.list_prices()

        Official page: https://developer.vonage.com/en/api/pricing.v2
        """
        answer: pricing2_dicts.PricePage = await self._call(
            _pricing2_list_prices.OP.request(
                path={"product": product}, query={"country": country, "page": page, "page_size": page_size}
            )
        )
        return answer

    def iter_prices(
        self,
        product: Literal["sms-outbound", "voice-outbound"] = "sms-outbound",
        country: str | None = None,
        page_size: int | None = None,
    ) -> AsyncIterator[pricing2_dicts.CountryPrice]:
        """List prices: all of them, page by page, each page fetched when it is needed.

        Args:
            product: The product.
            country: Only this country, as two letters (ISO 3166-1 alpha-2).
            page_size: How many entries a page has.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this.

        Example:
            async for entry in client.account.iter_prices():
                print(entry)

        Official page: https://developer.vonage.com/en/api/pricing.v2
        """
        return self._iterate(
            _pricing2_list_prices.OP.request(
                path={"product": product}, query={"country": country, "page_size": page_size}
            )
        )
