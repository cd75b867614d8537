# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .template import Template


@define(repr=False)
class EmbeddedTemplates(Model):
    """The templates of a page.

    Attributes:
        templates: The templates.
    """

    templates: list[Template]

    __shapes__: ClassVar[Mapping[str, Any]] = {"templates": ["Template"]}
