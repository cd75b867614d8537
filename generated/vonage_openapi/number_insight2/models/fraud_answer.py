# Written by codegen from specs/number_insight2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .fraud_answer_fraud_score import FraudAnswerFraudScore
    from .fraud_answer_phone import FraudAnswerPhone
    from .fraud_answer_sim_swap import FraudAnswerSimSwap


@define(repr=False)
class FraudAnswer(Model):
    """What was found; an insight that was not asked for is absent.

    Attributes:
        request_id: Identifies the request.
        type_: Always `phone`.
        phone: The number.
        fraud_score: The risk.
        sim_swap: Whether the SIM was changed.
    """

    request_id: str | Unset = UNSET
    type_: str | Unset = UNSET
    phone: FraudAnswerPhone | Unset = UNSET
    fraud_score: FraudAnswerFraudScore | Unset = UNSET
    sim_swap: FraudAnswerSimSwap | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "phone": "FraudAnswerPhone",
        "fraud_score": "FraudAnswerFraudScore",
        "sim_swap": "FraudAnswerSimSwap",
    }
