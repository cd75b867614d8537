# Written by codegen from specs/sim_swap.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of SIM Swap: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class CamaraError(TypedDict):
    """What went wrong."""

    status: NotRequired[int]
    """The HTTP status."""
    code: NotRequired[str]
    """The kind of error."""
    message: NotRequired[str]
    """What went wrong this time."""


class SimSwapAnswer(TypedDict):
    """Whether the SIM was changed."""

    swapped: bool
    """Whether it was changed in that span of time."""


class SimSwapDate(TypedDict):
    """When the SIM was changed."""

    latestSimChange: str | None
    """The time of the last change."""


class SimSwapDateQuestion(TypedDict):
    """A number."""

    phoneNumber: str
    """The number in E.164 form."""


class SimSwapQuestion(TypedDict):
    """A number and a span of time."""

    phoneNumber: str
    """The number in E.164 form."""
    maxAge: NotRequired[int]
    """How far to look back, in hours: 1 to 2400."""


class SimSwapQuestionKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    phoneNumber: NotRequired[str]
    maxAge: NotRequired[int]


class SimSwapDateQuestionKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    phoneNumber: NotRequired[str]
