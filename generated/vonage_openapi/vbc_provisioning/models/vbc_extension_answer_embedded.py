# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vbc_extension_details import VbcExtensionDetails


@define(repr=False)
class VbcExtensionAnswerEmbedded(Model):
    """What the answer is about.

    Attributes:
        extension: The extension.
    """

    extension: VbcExtensionDetails | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"extension": "VbcExtensionDetails"}
