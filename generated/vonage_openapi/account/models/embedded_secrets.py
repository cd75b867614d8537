# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .secret import Secret


@define(repr=False)
class EmbeddedSecrets(Model):
    """The contents of a list.

    Attributes:
        secrets: The secrets.
    """

    secrets: list[Secret]

    __shapes__: ClassVar[Mapping[str, Any]] = {"secrets": ["Secret"]}
