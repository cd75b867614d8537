# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .secret_link import SecretLink


@define(repr=False)
class SecretLinks(Model):
    """The HAL links of a secret or of the list of secrets.

    Attributes:
        self_: This one.
    """

    self_: SecretLink

    __wire__: ClassVar[Mapping[str, str]] = {"self_": "self"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"self_": "SecretLink"}
