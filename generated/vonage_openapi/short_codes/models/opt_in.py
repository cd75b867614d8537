# Written by codegen from specs/short_codes.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class OptIn(Model):
    """Whether a number gets your alerts. The flags are texts, not booleans.

    Attributes:
        msisdn: The number.
        opt_in: "true" if it gets them.
        opt_in_date: When it joined, as YYYY-MM-DD HH:MM:SS.
        opt_out: "true" if it does not get them.
        opt_out_date: When it left, in the same form.
    """

    msisdn: str
    opt_in: Literal["true", "false"] | str | Unset = UNSET
    opt_in_date: str | Unset = UNSET
    opt_out: Literal["true", "false"] | str | Unset = UNSET
    opt_out_date: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "opt_in": "opt-in",
        "opt_in_date": "opt-in-date",
        "opt_out": "opt-out",
        "opt_out_date": "opt-out-date",
    }
