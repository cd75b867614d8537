# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Look-up of single SMS; retired."""

from __future__ import annotations

import warnings as _warnings
from typing import TYPE_CHECKING

from ...product import AsyncProduct, filters as _filters, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...message_search.api import (
    get_message as _message_search_get_message,
    search_messages as _message_search_search_messages,
    search_rejections as _message_search_search_rejections,
)

if TYPE_CHECKING:
    from ...message_search import dicts as message_search_dicts
else:
    message_search_dicts = lazy_module("...message_search.dicts", __package__)


class AsyncMessageSearch(AsyncProduct):
    """Look-up of single SMS; retired: `client.message_search`."""

    async def get_message(self, id: str) -> message_search_dicts.FoundMessage:
        """Look up a message.

        One SMS that the account sent or received.

        The platform calls this deprecated.

        Deprecated: message search is retired; use `client.reports`.

        Args:
            id: The message, by its `message-id`.

        Returns:
            The message. Keys: `type`, `message-id`, `account-id`, `network`, `from`, `to`, `body`, `date-received`,
            `price`, `date-closed`, `latency`, `client-ref`, `status`, `final-status`, `error-code`, `error-code-label`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A parameter is missing or wrong.

        Example:
            response = await client.message_search.get_message("0A0000000123ABCD1")

        Official page: https://developer.vonage.com/en/api/developer/messages
        """
        _warnings.warn("message search is retired; use `client.reports`", DeprecationWarning, stacklevel=2)
        answer: message_search_dicts.FoundMessage = await self._call(
            _message_search_get_message.OP.request(query={"id": id})
        )
        return answer

    async def search_messages(
        self,
        params: message_search_dicts.SearchMessagesQuery = NOT_GIVEN,
        **keywords: Unpack[message_search_dicts.SearchMessagesQuery],
    ) -> message_search_dicts.FoundMessages:
        """Search messages.

        Several SMS at once: up to ten by their ids, or all of one day to one number.

        The platform calls this deprecated.

        Deprecated: message search is retired; use `client.reports`.

        Args:
            params: Filters as one dict, or as keywords:
                ids: The messages, by their ids, up to ten.
                date: The day on which the messages were sent as YYYY-MM-DD; goes with `to`.
                to: The number they went to; goes with `date`.

        Returns:
            The messages. Keys: `count`, `items`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A parameter is missing or wrong.

        Example:
            response = await client.message_search.search_messages(
                ids=["0A0000000123ABCD1", "0A0000000123ABCD2"],
                date="2026-10-15",
            )

        Official page: https://developer.vonage.com/en/api/developer/messages
        """
        _warnings.warn("message search is retired; use `client.reports`", DeprecationWarning, stacklevel=2)
        answer: message_search_dicts.FoundMessages = await self._call(
            _message_search_search_messages.OP.request(query=_filters(params, keywords))
        )
        return answer

    async def search_rejections(self, date: str, to: str) -> message_search_dicts.FoundRejections:
        """Search refused messages.

        SMS that the platform itself refused. Those that a carrier refused are not among them.

        The platform calls this deprecated.

        Deprecated: message search is retired; use `client.reports`.

        Args:
            date: The day on which the messages were sent as YYYY-MM-DD.
            to: The number they were for.

        Returns:
            The refusals. Keys: `count`, `items`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A parameter is missing or wrong.

        Example:
            response = await client.message_search.search_rejections("2026-10-15", "447700900000")

        Official page: https://developer.vonage.com/en/api/developer/messages
        """
        _warnings.warn("message search is retired; use `client.reports`", DeprecationWarning, stacklevel=2)
        answer: message_search_dicts.FoundRejections = await self._call(
            _message_search_search_rejections.OP.request(query={"date": date, "to": to})
        )
        return answer
