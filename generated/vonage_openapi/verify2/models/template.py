# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .template_links import TemplateLinks


@define(repr=False)
class Template(Model):
    """A set of texts of your own.

    Attributes:
        template_id: Identifies the template.
        name: What you call it.
        is_default: Whether requests without `template_id` use it.
        links: Where to go from here.
    """

    template_id: str
    name: str
    is_default: bool
    links: TemplateLinks

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "TemplateLinks"}
