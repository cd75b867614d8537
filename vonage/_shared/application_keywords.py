"""The type of what applications take as keywords, apart from all else: nothing but a look at types loads it."""

from __future__ import annotations

from typing import Literal

from vonage_openapi.application.dicts import ApplicationDetailsKeywords


class ApplicationKeywords(ApplicationDetailsKeywords, total=False):
    """What `create_application` and `update_application` take as keywords: fields, and the words of version 1."""

    type: Literal["voice", "messages"]
    answer_url: str
    answer_method: str
    event_url: str
    event_method: str
    inbound_url: str
    inbound_method: str
    status_url: str
    status_method: str
