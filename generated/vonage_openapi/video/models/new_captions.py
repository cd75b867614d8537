# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NewCaptions(Model):
    """What is written down, and how.

    Attributes:
        session_id: The session.
        token: A client token for the session with the role `moderator`.
        language_code: The language that is spoken.
        max_duration: Ends after this many seconds.
        partial_captions: Whether text comes while a sentence is still going on.
        status_callback_url: Who is told when captions start, stop or fail.
    """

    session_id: str
    token: str
    language_code: (
        Literal[
            "af-ZA",
            "ar-AE",
            "ar-SA",
            "eu-ES",
            "ca-ES",
            "zh-HK",
            "zh-CN",
            "zh-TW",
            "hr-HR",
            "cs-CZ",
            "da-DK",
            "nl-NL",
            "en-AU",
            "en-GB",
            "en-IN",
            "en-IE",
            "en-NZ",
            "en-AB",
            "en-ZA",
            "en-US",
            "en-WL",
            "fa-IR",
            "fi-FI",
            "fr-FR",
            "fr-CA",
            "gl-ES",
            "de-DE",
            "de-CH",
            "el-GR",
            "he-IL",
            "hi-IN",
            "id-ID",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "lv-LV",
            "ms-MY",
            "no-NO",
            "pl-PL",
            "pt-PT",
            "pt-BR",
            "ro-RO",
            "ru-RU",
            "sr-RS",
            "sk-SK",
            "so-SO",
            "es-ES",
            "es-US",
            "sv-SE",
            "tl-PH",
            "th-TH",
            "uk-UA",
            "vi-VN",
            "zu-ZA",
        ]
        | str
        | Unset
    ) = UNSET
    max_duration: float | Unset = UNSET
    partial_captions: bool | Unset = UNSET
    status_callback_url: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "session_id": "sessionId",
        "language_code": "languageCode",
        "max_duration": "maxDuration",
        "partial_captions": "partialCaptions",
        "status_callback_url": "statusCallbackUrl",
    }
