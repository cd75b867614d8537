# Written by codegen from specs/number_verification.yaml. Do not edit: change the description and run `make generate`.
"""The models of Number Verification. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .camara_error import CamaraError as CamaraError
    from .number_to_verify import NumberToVerify as NumberToVerify
    from .verified_number import VerifiedNumber as VerifiedNumber
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {"CamaraError": "camara_error", "NumberToVerify": "number_to_verify", "VerifiedNumber": "verified_number"},
    )
