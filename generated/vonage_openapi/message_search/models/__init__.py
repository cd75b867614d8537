# Written by codegen from specs/message_search.yaml. Do not edit: change the description and run `make generate`.
"""The models of Message Search. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .found_message import FoundMessage as FoundMessage
    from .found_messages import FoundMessages as FoundMessages
    from .found_rejections import FoundRejections as FoundRejections
    from .rejection import Rejection as Rejection
    from .rest_status import RestStatus as RestStatus
    from .search_error import SearchError as SearchError
    from ._unions import SearchMessagesIds as SearchMessagesIds
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "FoundMessage": "found_message",
            "FoundMessages": "found_messages",
            "FoundRejections": "found_rejections",
            "Rejection": "rejection",
            "RestStatus": "rest_status",
            "SearchError": "search_error",
            "SearchMessagesIds": "_unions",
        },
    )
