"""The API of US short codes, a legacy product."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from vonage_openapi.short_codes.api import (
    list_event_alert_opt_ins,
    resubscribe_event_alert_number,
    send_2fa_message,
    send_event_alert,
    send_marketing_message,
)

from vonage._async._product import Product, fields, filters
from vonage._replies import sms_reply

if TYPE_CHECKING:
    from collections.abc import Mapping

    from vonage_openapi.short_codes import models
    from vonage_openapi.short_codes.dicts import (
        EventAlert,
        MarketingMessage,
        OptIn,
        OptInList,
        ResubscribeNumber,
        SmsAnswer,
        TwoFactorMessage,
    )


class ShortCodes(Product):
    """Messages from shared US short codes: `client.short_codes`. Parameters are a dict or keywords."""

    async def send_2fa_message(
        self, params: TwoFactorMessage | models.TwoFactorMessage | None = None, **kwargs: Any
    ) -> SmsAnswer:
        """Send a code for two-factor authentication.

        Args:
            params: `to`, `pin`, and what the account's template asks for.

        Example:
            await client.short_codes.send_2fa_message(to="16365553226", pin=1234)

        Official page: Two-factor authentication API.
        """
        request = send_2fa_message.build(body=fields(params, kwargs))
        return cast("SmsAnswer", sms_reply(await self._call(request)))

    async def send_event_alert_message(
        self, params: EventAlert | models.EventAlert | None = None, **kwargs: Any
    ) -> SmsAnswer:
        """Tell somebody about an event.

        Args:
            params: `to`, the fields of the template, and `template`, `client-ref`, `status-report-req`.

        Official page: Event-based alerts API.
        """
        request = send_event_alert.build(body=fields(params, kwargs))
        return cast("SmsAnswer", sms_reply(await self._call(request)))

    async def send_marketing_message(
        self, params: MarketingMessage | models.MarketingMessage | None = None, **kwargs: Any
    ) -> SmsAnswer:
        """Send an advertisement to somebody who agreed to get it.

        Args:
            params: `from` (the short code), `to`, `keyword`, `text`.

        Official page: Marketing messages API.
        """
        request = send_marketing_message.build(body=fields(params, kwargs))
        return cast("SmsAnswer", sms_reply(await self._call(request)))

    async def get_event_alert_numbers(self, params: Mapping[str, Any] | None = None, **kwargs: Any) -> OptInList:
        """List who agreed to alerts and who took it back.

        Args:
            params: `page_size` and `page`.

        Official page: Event-based alerts API.
        """
        request = list_event_alert_opt_ins.OP.request(query=filters(params, kwargs))
        return cast("OptInList", await self._call(request))

    async def resubscribe_event_alert_number(
        self, params: ResubscribeNumber | models.ResubscribeNumber | None = None, **kwargs: Any
    ) -> OptIn:
        """Send alerts again to somebody who had opted out and changed their mind.

        Args:
            params: `msisdn`, digits only.

        Official page: Event-based alerts API.
        """
        request = resubscribe_event_alert_number.build(body=fields(params, kwargs))
        return cast("OptIn", await self._call(request))
