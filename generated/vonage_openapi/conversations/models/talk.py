# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Talk(Model):
    """What is said, and how.

    Attributes:
        text: The text, or SSML.
        language: The language of the voice.
        style: The style of the voice.
        premium: Whether the better voice is used.
        loop: How often; 0 for ever.
        level: How loud, from -1 to 1.
    """

    text: str | Unset = UNSET
    language: (
        Literal[
            "ar",
            "ca-ES",
            "cmn-CN",
            "cmn-TW",
            "cs-CZ",
            "cy-GB",
            "da-DK",
            "de-DE",
            "el-GR",
            "en-AU",
            "en-GB",
            "en-GB-WLS",
            "en-IN",
            "en-US",
            "en-ZA",
            "es-ES",
            "es-MX",
            "es-US",
            "eu-ES",
            "fi-FI",
            "fil-PH",
            "fr-CA",
            "fr-FR",
            "he-IL",
            "hi-IN",
            "hu-HU",
            "id-ID",
            "is-IS",
            "it-IT",
            "ja-JP",
            "ko-KR",
            "nb-NO",
            "nl-NL",
            "no-NO",
            "pl-PL",
            "pt-BR",
            "pt-PT",
            "ro-RO",
            "ru-RU",
            "sk-SK",
            "sv-SE",
            "th-TH",
            "tr-TR",
            "uk-UA",
            "vi-VN",
            "yue-CN",
        ]
        | str
        | Unset
    ) = UNSET
    style: int | Unset = UNSET
    premium: bool | Unset = UNSET
    loop: int | Unset = UNSET
    level: str | float | Unset = UNSET
