# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NetworkPricing(Model):
    """What a service costs in a network.

    Attributes:
        type_: The kind of network, mobile or landline.
        price: What one message or one minute costs.
        currency: The currency of the price.
        mcc: The mobile country code.
        mnc: The mobile network code.
        network_code: Both codes in one.
        network_name: Who runs the network.
    """

    type_: str | Unset = UNSET
    price: str | Unset = UNSET
    currency: str | Unset = UNSET
    mcc: str | Unset = UNSET
    mnc: str | Unset = UNSET
    network_code: str | Unset = UNSET
    network_name: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "type_": "type",
        "network_code": "networkCode",
        "network_name": "networkName",
    }
