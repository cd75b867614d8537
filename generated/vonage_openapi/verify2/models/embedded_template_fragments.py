# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .template_fragment import TemplateFragment


@define(repr=False)
class EmbeddedTemplateFragments(Model):
    """The fragments of a page.

    Attributes:
        template_fragments: The fragments.
    """

    template_fragments: list[TemplateFragment]

    __shapes__: ClassVar[Mapping[str, Any]] = {"template_fragments": ["TemplateFragment"]}
