# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcHandset(Model):
    """A phone that belongs to an extension.

    Attributes:
        handset_name: Its name.
        sip_id: Its name in SIP; the Telephony API takes it as a device.
    """

    handset_name: str | Unset = UNSET
    sip_id: str | Unset = UNSET
