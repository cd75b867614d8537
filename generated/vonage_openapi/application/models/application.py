# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .capabilities import Capabilities
    from .key_pair import KeyPair
    from .privacy import Privacy


@define(repr=False)
class Application(Model):
    """An application.

    Attributes:
        id: Identifies the application.
        name: What the application is called.
        keys: The keys of the application.
        capabilities: What the application does, product by product.
        privacy: What the platform may do with your data.
    """

    id: str
    name: str
    keys: KeyPair | Unset = UNSET
    capabilities: Capabilities | Unset = UNSET
    privacy: Privacy | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"keys": "KeyPair", "capabilities": "Capabilities", "privacy": "Privacy"}
