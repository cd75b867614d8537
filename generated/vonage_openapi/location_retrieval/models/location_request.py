# Written by codegen from specs/location_retrieval.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class LocationRequest(Model):
    """Which phone, and how fresh its location has to be.

    Attributes:
        phone_number: The number in E.164 form with its plus sign.
        location_age_seconds: How old the location may be, in seconds; 0 has the network look now. Any age, if absent.
    """

    phone_number: str
    location_age_seconds: int | Unset = UNSET
