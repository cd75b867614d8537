"""Slips of the keyboard: which known word an unknown one is most likely meant for.

A word is a near miss if it is equal to a known one but for case, hyphens and underscores, or one slip away from it: a
letter more, less, other, or two swapped, in a word of four letters and more. It is refused, as sending it would do
something else than was meant. Any other unknown word is let pass, as it may be newer than the description.

So a false "near miss" would keep somebody from what is new, and whatever may be a series is not a slip:

- Digits never count: `address1` and `address2`, `v2` and `v3`, `audio/l16;rate=8000` and `...=9000`.
- In a value, the slip has to stand in a part of four letters and more, all others being equal: `en-AU` and `en-AX`,
  `fr-CA` and `fr-CH` are values of their own. A language code is not even wrong by its case.
- Where two known values are one slip apart, such a difference means something, and says nothing about a third.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_LANGUAGE = re.compile(r"[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,4})+")
_PARTS = re.compile(r"[^A-Za-z0-9]+")


def nearest_name(word: str, known: Iterable[str]) -> str | None:
    """The known name that a field, parameter or keyword is meant for; None if it is not near any."""
    bare = _bare(word)
    return next((name for name in known if (one := _bare(name)) == bare or _is_slip(bare, one)), None)


def nearest_value(word: str, known: Iterable[str]) -> str | None:
    """The known value that another is meant for; None if it is not near any."""
    values = list(known)
    if not _LANGUAGE.fullmatch(word):
        bare = _bare(word)
        for value in values:
            if _bare(value) == bare:
                return value
    near = [value for value in values if _is_slip_in_part(word, value)]
    return next((value for value in near if not any(_is_slip_in_part(value, other) for other in values)), None)


def _bare(word: str) -> str:
    return word.replace("-", "").replace("_", "").casefold()


def _is_slip_in_part(word: str, known: str) -> bool:
    parts, wanted = _PARTS.split(word.casefold()), _PARTS.split(known.casefold())
    if len(parts) != len(wanted):
        return False
    different = [(one, other) for one, other in zip(parts, wanted, strict=True) if one != other]
    return len(different) == 1 and _is_slip(*different[0])


def _is_slip(word: str, known: str) -> bool:
    """Whether two words differ by one letter, or by two that are swapped."""
    if len(known) < 4 or abs(len(word) - len(known)) > 1 or word == known:
        return False
    while word and known and word[0] == known[0]:
        word, known = word[1:], known[1:]
    while word and known and word[-1] == known[-1]:
        word, known = word[:-1], known[:-1]
    swapped = len(word) == 2 and word == known[::-1]
    return (word + known).isalpha() and (swapped or max(len(word), len(known)) == 1)
