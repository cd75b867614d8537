# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_device_provisioned import VbcDeviceProvisioned
    from .vbc_device_registration import VbcDeviceRegistration


@define(repr=False)
class VbcDevice(Model):
    """A phone, with the times of its registration in seconds since 1970.

    Attributes:
        account_id: The account.
        device_ip: The address that it was last seen at.
        last_request: When it last asked.
        last_success: When it last succeeded.
        mac_address: Identifies the device.
        registration: Its registration.
        provisioned: Its settings.
    """

    account_id: str | int | Unset = UNSET
    device_ip: str | Unset = UNSET
    last_request: str | int | Unset = UNSET
    last_success: str | int | Unset = UNSET
    mac_address: str | Unset = UNSET
    registration: VbcDeviceRegistration | Unset = UNSET
    provisioned: VbcDeviceProvisioned | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "registration": "VbcDeviceRegistration",
        "provisioned": "VbcDeviceProvisioned",
    }
