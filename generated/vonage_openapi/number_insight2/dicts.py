# Written by codegen from specs/number_insight2.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Number Insight v2: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class FraudAnswer(TypedDict):
    """What was found; an insight that was not asked for is absent."""

    request_id: NotRequired[str]
    """Identifies the request."""
    type: NotRequired[str]
    """Always `phone`."""
    phone: NotRequired[FraudAnswerPhone]
    """The number."""
    fraud_score: NotRequired[FraudAnswerFraudScore]
    """The risk."""
    sim_swap: NotRequired[FraudAnswerSimSwap]
    """Whether the SIM was changed."""


class FraudAnswerFraudScore(TypedDict):
    """The risk."""

    risk_score: NotRequired[str]
    """The risk, 0 to 100."""
    risk_recommendation: NotRequired[Literal["allow", "flag", "block"] | str]
    """What to do about it."""
    label: NotRequired[Literal["low", "medium", "high"] | str]
    """The risk in a word."""
    status: NotRequired[str]
    """Whether it could be found out."""


class FraudAnswerPhone(TypedDict):
    """The number."""

    phone: NotRequired[str]
    """The number itself."""
    carrier: NotRequired[str]
    """Its network."""
    type: NotRequired[str]
    """The kind of number, such as MOBILE or VOIP."""


class FraudAnswerSimSwap(TypedDict):
    """Whether the SIM was changed."""

    status: NotRequired[str]
    """Whether it could be found out."""
    swapped: NotRequired[bool]
    """Whether it was changed within the last seven days."""
    reason: NotRequired[str]
    """Why it could not be found out."""


class FraudQuestion(TypedDict):
    """A number and what to find out."""

    type: Literal["phone"]
    """Always `phone`."""
    phone: str
    """The number in E.164 form without plus sign."""
    insights: list[Literal["fraud_score", "sim_swap"]]
    """What to find out."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


class FraudQuestionKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    type: NotRequired[Literal["phone"]]
    phone: NotRequired[str]
    insights: NotRequired[list[Literal["fraud_score", "sim_swap"]]]
