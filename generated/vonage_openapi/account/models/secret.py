# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .secret_links import SecretLinks


@define(repr=False)
class Secret(Model):
    """A secret, without its text.

    Attributes:
        id: Identifies the secret.
        created_at: When it was made.
        links: Where the secret can be read.
    """

    id: str
    created_at: str
    links: SecretLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "SecretLinks"}
