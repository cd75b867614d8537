"""The text of an SMS: which characters the GSM 7-bit alphabet has, and how many parts a text needs.

    from vonage.sms import count_parts

    count_parts("Your table is booked.")  # TextParts(encoding='gsm', parts=1, length=21)
    count_parts("Your table is booked 🎉")  # TextParts(encoding='unicode', parts=1, length=23)

The alphabet and the sizes are those of GSM 03.38 and 03.40. The sandbox uses this module too.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = "\f^{}\\[~]|€"
"""These take two places each."""
_ALPHABET = frozenset(BASIC + EXTENDED)
_WIDE = frozenset(EXTENDED)
_SIZES = {"gsm": (160, 153), "unicode": (70, 67)}
"""The places of a message that is sent alone, and of one part of several."""

Encoding = Literal["gsm", "unicode"]


class TextParts(NamedTuple):
    """How a text is sent.

    Attributes:
        encoding: `gsm` (7 bits a place) or `unicode` (UTF-16, for which the request needs `type="unicode"`).
        parts: How many messages are sent and billed.
        length: How many characters count: those that GSM can only escape, such as `€`, and those beyond 16 bits, such
            as emoji, count twice.
    """

    encoding: Encoding
    parts: int
    length: int


def is_gsm(text: str) -> bool:
    """Whether the GSM 7-bit alphabet has every character of a text."""
    return _ALPHABET.issuperset(text)


def not_gsm(text: str) -> list[str]:
    """The characters of a text that the GSM 7-bit alphabet does not have, each once, in their order."""
    return [letter for letter in dict.fromkeys(text) if letter not in _ALPHABET]


def count_parts(text: str, encoding: Encoding | None = None) -> TextParts:
    """How many parts a text is sent in.

    Args:
        text: The text.
        encoding: `gsm` or `unicode`. Default: `gsm` if it has all characters of the text. With `gsm`, other characters
            count as the question marks that the platform replaces them with.

    Raises:
        ValueError: The encoding is unknown.

    Example:
        if count_parts(text).parts > 3:
            ...

    Official page: Concatenation and encoding.
    """
    encoding = encoding or ("gsm" if is_gsm(text) else "unicode")
    if encoding not in _SIZES:
        raise ValueError(f"encoding must be 'gsm' or 'unicode', not {encoding!r}")
    length = sum(_width(letter, encoding) for letter in text)
    return TextParts(encoding, len(split(text, encoding)), length)


def split(text: str, encoding: Encoding) -> list[str]:
    """A text cut into the parts that it is sent in. No character is torn apart."""
    alone, together = _SIZES[encoding]
    widths = [_width(letter, encoding) for letter in text]
    if sum(widths) <= alone:
        return [text]
    parts: list[str] = []
    start, left = 0, together
    for index, width in enumerate(widths):
        if width > left:
            parts.append(text[start:index])
            start, left = index, together
        left -= width
    return [*parts, text[start:]]


def advice(text: object, kind: object) -> str | None:
    """What to say of the text of an SMS that would not arrive as it is; None if it would.

    Args:
        text: The text, as it is sent.
        kind: The `type` of the message.
    """
    if type(text) is not str or kind not in (None, "text") or is_gsm(text):
        return None
    lost = not_gsm(text)
    shown = ", ".join(map(repr, lost[:5])) + (", ..." if len(lost) > 5 else "")
    return f'text: the GSM alphabet does not have {shown}, so these may arrive as "?"; send it with type="unicode"'


def _width(letter: str, encoding: Encoding) -> int:
    """How many places a character takes: of 7 bits, or of 16."""
    return 2 if (letter in _WIDE if encoding == "gsm" else ord(letter) > 0xFFFF) else 1
