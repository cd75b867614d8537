# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .self_links import SelfLinks
    from .vbc_extension_answer_embedded import VbcExtensionAnswerEmbedded


@define(repr=False)
class VbcExtensionAnswer(Model):
    """One extension.

    Attributes:
        links: Links.
        embedded: What the answer is about.
    """

    links: SelfLinks | Unset = UNSET
    embedded: VbcExtensionAnswerEmbedded | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links", "embedded": "_embedded"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "SelfLinks", "embedded": "VbcExtensionAnswerEmbedded"}
