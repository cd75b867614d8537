# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class SecretLink(Model):
    """A HAL link, in its long form.

    Attributes:
        href: Where the link leads, relative to the host as a rule.
        templated: Whether `href` is a template that has to be filled in first.
        type_: The media type to be found there.
        name: Tells links of one kind apart.
        title: What people get to read.
    """

    href: str
    templated: bool | Unset = UNSET
    type_: str | Unset = UNSET
    name: str | Unset = UNSET
    title: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
