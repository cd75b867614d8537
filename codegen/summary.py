"""What a person wants to know of a description that was compiled: how much came of it, and what to look at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from .errors import Change

_MOST_SHOWN = 10


def summary(operations: int, endpoints: int, changes: Sequence[Change]) -> Iterator[str]:
    """The lines that end a run: how many operations became endpoints, what was left open and what was changed."""
    yield f"{_count(operations, 'operation')}, {_count(endpoints, 'endpoint')}"
    opened = [change for change in changes if change.left_open]
    changed = [change for change in changes if not change.left_open]
    if opened:
        yield f"{_count(len(opened), 'place')} left open, where anything is taken: {_by_kind(opened)}"
        yield from (f"  {change.pointer}: {change.detail}" for change in opened[:_MOST_SHOWN])
        if len(opened) > _MOST_SHOWN:
            yield f"  ... and {len(opened) - _MOST_SHOWN} more, which --log lists"
    if changed:
        yield f"{_count(len(changed), 'change')}: {_by_kind(changed)}"


def _by_kind(changes: Sequence[Change]) -> str:
    counts = Counter(change.rule for change in changes)
    return ", ".join(f"{kind} {count}" for kind, count in sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def _count(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"
