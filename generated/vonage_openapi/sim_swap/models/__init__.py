# Written by codegen from specs/sim_swap.yaml. Do not edit: change the description and run `make generate`.
"""The models of SIM Swap. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .camara_error import CamaraError as CamaraError
    from .sim_swap_answer import SimSwapAnswer as SimSwapAnswer
    from .sim_swap_date import SimSwapDate as SimSwapDate
    from .sim_swap_date_question import SimSwapDateQuestion as SimSwapDateQuestion
    from .sim_swap_question import SimSwapQuestion as SimSwapQuestion
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CamaraError": "camara_error",
            "SimSwapAnswer": "sim_swap_answer",
            "SimSwapDate": "sim_swap_date",
            "SimSwapDateQuestion": "sim_swap_date_question",
            "SimSwapQuestion": "sim_swap_question",
        },
    )
