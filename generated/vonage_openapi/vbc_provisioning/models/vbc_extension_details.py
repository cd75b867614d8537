# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_handset import VbcHandset
    from .vbc_number import VbcNumber
    from .vbc_person import VbcPerson


@define(repr=False)
class VbcExtensionDetails(Model):
    """An extension, with its kind.

    Attributes:
        extension_number: What is dialled inside the account.
        user: Who has it.
        location_id: Where it is.
        vtt_enabled: Whether voicemail is transcribed at its location.
        dnd_enabled: Whether it does not ring.
        caller_id: What callees see.
        external_id: Identifies the extension.
        block_caller_id: Whether callees see nothing.
        dids: The numbers that lead to it.
        extension_handsets: The phones that belong to it.
        service_type_name: The kind of extension.
    """

    extension_number: str | Unset = UNSET
    user: VbcPerson | Unset = UNSET
    location_id: int | Unset = UNSET
    vtt_enabled: bool | Unset = UNSET
    dnd_enabled: bool | Unset = UNSET
    caller_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    block_caller_id: bool | Unset = UNSET
    dids: list[VbcNumber] | Unset = UNSET
    extension_handsets: list[VbcHandset] | Unset = UNSET
    service_type_name: str | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "user": "VbcPerson",
        "dids": ["VbcNumber"],
        "extension_handsets": ["VbcHandset"],
    }
