"""How the content of an SMS is cut into parts; of text, the SDK says it."""

from __future__ import annotations

from vonage import gsm
from vonage.gsm import is_gsm as is_gsm


def split(text: str, unicode: bool) -> list[str]:
    """A text cut into the parts that it is sent in."""
    return gsm.split(text, "unicode" if unicode else "gsm")


def parts_of_bytes(body: str) -> int:
    """How many SMS a binary content takes, given in hexadecimal digits."""
    length = len(body) // 2
    return 1 if length <= 140 else -(-length // 134)
