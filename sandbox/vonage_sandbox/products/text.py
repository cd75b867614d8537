"""How the content of an SMS is coded, cut into parts and shown by a phone; of text, the SDK knows it."""

from __future__ import annotations

from typing import NamedTuple

from vonage import gsm
from vonage.gsm import Encoding as Encoding


class Coded(NamedTuple):
    """A text as it travels.

    Attributes:
        encoding: `gsm` or `unicode`.
        shown: What a phone shows: in GSM, a question mark for each character that the alphabet does not have.
        parts: What is shown, cut into the parts that it is sent in.
    """

    encoding: Encoding
    shown: str
    parts: list[str]


def coded(text: str, encoding: Encoding | None = None) -> Coded:
    """A text as it travels; without an encoding, in GSM if that can carry it."""
    encoding = encoding or ("gsm" if gsm.is_gsm(text) else "unicode")
    shown = text
    if encoding == "gsm":
        lost = dict.fromkeys(map(ord, gsm.not_gsm(text)), "?")
        shown = text.translate(lost)
    return Coded(encoding, shown, gsm.split(shown, encoding))


def parts_of_bytes(body: str) -> int:
    """How many SMS a binary content takes, given in hexadecimal digits."""
    length = len(body) // 2
    return 1 if length <= 140 else -(-length // 134)
