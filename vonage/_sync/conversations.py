# Made from vonage/_async/conversations.py by `make generate`. Do not edit: change the async module.
"""What the compiled `Conversations` lacks, as it is more than a request: following what happens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vonage_openapi.conversations.api import list_events
from vonage_openapi.product import given
from vonage_openapi.products.sync import conversations

from vonage._http.waiting import sleep
from vonage._shared.trails import Trail
from vonage._shared.types import conversations as dicts
from vonage.errors import RateLimitError, ServerError, TransportError


class Conversations(conversations.Conversations):
    def follow_events(
        self,
        conversation_id: str,
        *,
        after: int | str | None = None,
        only_new: bool = False,
        event_type: str | None = None,
        exclude_deleted_events: bool | None = None,
        timeout: float | None = None,
        interval: float = 1.0,
    ) -> Iterator[dicts.Event]:
        """Iterate over the events of a conversation, and go on with those that happen from now on, each of them once.

        A look that fails is taken again, for five minutes. To go on after a stop, give the id of the last event as
        `after`: nothing is lost in between.

        Args:
            conversation_id: The conversation.
            after: The id of an event; only later ones come. Default: from the first on.
            only_new: Begin with what happens from now on.
            event_type: Only events of this type, such as `message` or `member:joined`.
            exclude_deleted_events: Whether events that were deleted are left out.
            timeout: Seconds after which the iteration ends. Default: it does not.
            interval: Seconds between two looks.

        Returns:
            An iterator of events, with `id`, `type`, `from`, `body` and `timestamp`.

        Raises:
            ValidationError: An argument is wrong.
            HttpError: There is no such conversation, or the platform refuses to tell.
            TransportError: No look has come through for five minutes.

        Example:
            for event in client.conversations.follow_events(conversation_id, event_type="message", timeout=60):
                print(event["id"], event["body"])

        Official page: https://developer.vonage.com/en/api/conversation
        """
        trail = Trail(after, timeout, interval)
        path = {"conversation_id": conversation_id}
        if only_new:
            latest = list_events.OP.request(path=path, query={"order": "desc", "page_size": 1})
            page: Any = self._call(latest)
            for event in page["_embedded"]:
                trail.is_new(event)
        more = given({"event_type": event_type, "exclude_deleted_events": exclude_deleted_events})
        pause: float | None = 0.0
        while pause is not None:
            sleep(pause)
            query = {"order": "asc", "page_size": 100, **trail.start, **more}
            try:
                for event in self._iterate(list_events.OP.request(path=path, query=query)):
                    if trail.is_new(event):
                        yield event
                trail.ended()
            except (TransportError, ServerError, RateLimitError) as error:
                trail.failed(error)
            pause = trail.pause()
