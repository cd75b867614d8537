"""How an SMS is cut into parts: by alphabet, length and user data header (GSM 03.38 and 03.40)."""

from __future__ import annotations

BASIC = (
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
    "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
)
EXTENDED = "\f^{}\\[~]|€"
"""These take two places each."""


def is_gsm(text: str) -> bool:
    """Whether a text can be written in the GSM alphabet."""
    return all(letter in BASIC or letter in EXTENDED for letter in text)


def split(text: str, unicode: bool) -> list[str]:
    """A text cut into the parts that it is sent in. No letter is torn apart."""
    alone, together = (70, 67) if unicode else (160, 153)
    if sum(_width(letter, unicode) for letter in text) <= alone:
        return [text]
    parts, left = [""], together
    for letter in text:
        width = _width(letter, unicode)
        if width > left:
            parts.append("")
            left = together
        parts[-1] += letter
        left -= width
    return parts


def parts_of_bytes(body: str) -> int:
    """How many SMS a binary content takes, given in hexadecimal digits."""
    length = len(body) // 2
    return 1 if length <= 140 else -(-length // 134)


def _width(letter: str, unicode: bool) -> int:
    """How many places a letter takes: of 16 bits, or of 7."""
    return (2 if ord(letter) > 0xFFFF else 1) if unicode else (2 if letter in EXTENDED else 1)
