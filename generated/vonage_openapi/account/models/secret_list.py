# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .embedded_secrets import EmbeddedSecrets
    from .secret_links import SecretLinks


@define(repr=False)
class SecretList(Model):
    """The secrets of a key.

    Attributes:
        embedded: The contents of the list.
        links: Where this list can be read.
    """

    embedded: EmbeddedSecrets
    links: SecretLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"embedded": "_embedded", "links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"embedded": "EmbeddedSecrets", "links": "SecretLinks"}
