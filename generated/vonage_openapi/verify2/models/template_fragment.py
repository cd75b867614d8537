# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .template_fragment_links import TemplateFragmentLinks


@define(repr=False)
class TemplateFragment(Model):
    """The text of a template for one channel and language.

    Attributes:
        template_fragment_id: Identifies the fragment.
        channel: Where the text is used.
        locale: Its language, as a BCP 47 tag.
        text: The text. `${code}`, `${brand}`, `${time-limit}` and `${time-limit-unit}` are filled in.
        date_created: When it was made.
        date_updated: When it last changed.
        links: Where to go from here.
    """

    template_fragment_id: str
    channel: Literal["sms", "voice", "email"] | str
    locale: str
    text: str
    date_created: str | Unset = UNSET
    date_updated: str | Unset = UNSET
    links: TemplateFragmentLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "TemplateFragmentLinks"}
