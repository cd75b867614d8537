# Written by codegen from specs/number_insight2.yaml. Do not edit: change the description and run `make generate`.
"""The models of Number Insight v2. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .fraud_answer import FraudAnswer as FraudAnswer
    from .fraud_answer_fraud_score import FraudAnswerFraudScore as FraudAnswerFraudScore
    from .fraud_answer_phone import FraudAnswerPhone as FraudAnswerPhone
    from .fraud_answer_sim_swap import FraudAnswerSimSwap as FraudAnswerSimSwap
    from .fraud_question import FraudQuestion as FraudQuestion
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .problem import Problem as Problem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "FraudAnswer": "fraud_answer",
            "FraudAnswerFraudScore": "fraud_answer_fraud_score",
            "FraudAnswerPhone": "fraud_answer_phone",
            "FraudAnswerSimSwap": "fraud_answer_sim_swap",
            "FraudQuestion": "fraud_question",
            "InvalidParameter": "invalid_parameter",
            "Problem": "problem",
        },
    )
