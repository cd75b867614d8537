# Written by codegen from specs/conversion.yaml. Do not edit: change the description and run `make generate`.
"""The models of Conversion. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .submit_conversion import SubmitConversion as SubmitConversion
else:
    __getattr__, __dir__ = lazy(__name__, {"SubmitConversion": "submit_conversion"})
