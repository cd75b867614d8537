"""What the compiled `Application` lacks: keywords, which may be those of version 1, and change only what they name."""

from __future__ import annotations

import warnings
from typing import Any

from vonage_openapi.application.api import create_application, update_application
from vonage_openapi.hints import Unpack
from vonage_openapi.product import NOT_GIVEN, AsyncProductClient, fields
from vonage_openapi.products.aio import application

from vonage._shared.applications import apply_words, slips, take_words, with_change
from vonage._shared.types import application as dicts
from vonage._shared.types import application_keywords


class AsyncApplication(application.AsyncApplication):
    async def create_application(
        self,
        application_data: dicts.ApplicationDetails = NOT_GIVEN,
        **keywords: Unpack[application_keywords.ApplicationKeywords],
    ) -> dicts.Application:
        """Create an application.

        Args:
            application_data: `name`, and optionally `capabilities`, `keys` and `privacy`. A dict is sent unchanged.
            **keywords: The same as keywords, instead of a dict. The names of version 1 of this API work here too:
                `type` (`voice` or `messages`) switches a capability on; `answer_url`, `answer_method`, `event_url` and
                `event_method` set the webhooks of `voice`, and `inbound_url`, `inbound_method`, `status_url` and
                `status_method` those of `messages`. As in version 1, `answer_url` is called with GET and the others
                with POST by default.

        Returns:
            The application. `["keys"]["private_key"]` is only returned here, unless you gave a public key.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.

        Example:
            application = await client.application.create_application({
                "name": "Example App",
                "capabilities": {"messages": {"webhooks": {
                    "inbound_url": {"address": "https://example.com/inbound", "http_method": "POST"},
                    "status_url": {"address": "https://example.com/status", "http_method": "POST"},
                }}},
            })
            await client.application.create_application(
                name="Calls", type="voice", answer_url="https://example.com/answer", event_url="https://example.com/event"
            )

        Official page: Application API reference.
        """
        request = create_application.build(body=fields(application_data, keywords))
        if not application_data:
            self._client._report(request.op, slips(request))
            apply_words(request.body, take_words(request.body))
        application: dicts.Application = await self._call(request)
        return application

    async def update_application(
        self,
        application_id: str,
        params: dicts.ApplicationDetails = NOT_GIVEN,
        **keywords: Unpack[application_keywords.ApplicationKeywords],
    ) -> dicts.Application:
        """Change an application: replace all of its settings with a dict, or some of them with keywords.

        Args:
            application_id: Its id, a UUID.
            params: All settings including `name`, as for `create_application`. A dict is sent unchanged and replaces
                all that was set: capabilities that are not in it are removed.
            **keywords: The settings to change, instead of a dict; all others stay as they are. The application is read,
                changed and sent back, so a change that somebody else makes in that moment is lost. Objects such as
                `capabilities` are merged field by field, and a field in them that is None is removed; a keyword that
                is None is ignored. The names of version 1 work as in `create_application`; methods that are already
                set stay as they are.

        Raises:
            NotFoundError: The account does not have this application.
            ValidationError: A field is missing or wrong; nothing was changed.

        Example:
            await client.application.update_application(application["id"], {"name": "Renamed"})
            await client.application.update_application(application["id"], answer_method="POST")
            await client.application.update_application(application["id"], capabilities={"rtc": None})

        Official page: Application API reference.
        """
        request = update_application.build(application_id, body=fields(params, keywords))
        if not params and any(value is not None for value in keywords.values()):
            self._client._report(request.op, slips(request))
            words = take_words(request.body)
            application: Any = await self.get_application(application_id)
            request.body = with_change(application, request.body)
            apply_words(request.body, words)
        updated: dicts.Application = await self._call(request)
        return updated


class AsyncApplicationV2(AsyncApplication):
    """The name that `Application` had in 2.x."""

    def __init__(self, client: AsyncProductClient | None = None, **credentials: object) -> None:
        warnings.warn("ApplicationV2 is deprecated; use Application", DeprecationWarning, stacklevel=2)
        super().__init__(client, **credentials)
