# Copied from codegen/runtime by `make generate`. Do not edit here.
"""What is wrong with a request, and the error that tells it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Problem(NamedTuple):
    """One thing that is wrong with a request: where (`workflow[0].to`) and what."""

    path: str
    message: str

    def __str__(self) -> str:
        return f"{self.path}: {self.message}" if self.path else self.message


class Misspelt(Problem):
    """A name that is not known, and near one that is."""

    __slots__ = ()


class ValidationError(ValueError):
    """A request that the platform would refuse; raised before anything is sent. `problems` lists every fault."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))
