# Written by codegen from specs/voice2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .sip_standard_headers import SipStandardHeaders


@define(repr=False)
class CallSipEndpoint(Model):
    """A SIP device.

    Attributes:
        type_: Always `sip`.
        uri: The address of the device.
        user: The user part of the address; goes with `domain`.
        domain: The name of your SIP trunk domain.
        headers: Sent with the invitation as headers whose names start with X-.
        standard_headers: Headers that are sent under their own name.
        standardHeaders: The name of `standard_headers` in call flows.
    """

    type_: Literal["sip"]
    uri: str | Unset = UNSET
    user: str | Unset = UNSET
    domain: str | Unset = UNSET
    headers: dict[str, Any] | Unset = UNSET
    standard_headers: SipStandardHeaders | Unset = UNSET
    standardHeaders: SipStandardHeaders | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "standard_headers": "SipStandardHeaders",
        "standardHeaders": "SipStandardHeaders",
    }
