"""The dictionary types in the signatures of methods written by hand. Nothing but a look at types loads them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vonage_openapi.hints import lazy_module

__all__ = [
    "application",
    "application_keywords",
    "conversations",
    "meetings",
    "network_auth",
    "number_insight",
    "number_verification",
    "proactive_connect",
    "reports",
    "verify",
    "video",
    "voice",
]

if TYPE_CHECKING:
    from vonage_openapi.application import dicts as application
    from vonage_openapi.conversations import dicts as conversations
    from vonage_openapi.meetings import dicts as meetings
    from vonage_openapi.network_auth import dicts as network_auth
    from vonage_openapi.number_insight import dicts as number_insight
    from vonage_openapi.number_verification import dicts as number_verification
    from vonage_openapi.proactive_connect import dicts as proactive_connect
    from vonage_openapi.reports import dicts as reports
    from vonage_openapi.verify import dicts as verify
    from vonage_openapi.video import dicts as video
    from vonage_openapi.voice import dicts as voice

    from vonage._shared import application_keywords
else:
    for _api in __all__:
        globals()[_api] = lazy_module(f"vonage_openapi.{_api}.dicts")
    application_keywords = lazy_module("vonage._shared.application_keywords")
