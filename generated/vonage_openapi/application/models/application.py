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
    from .self_links import SelfLinks


@define(repr=False)
class Application(Model):
    """An application.

    Attributes:
        id: Identifies the application.
        name: What the application is called.
        keys: The keys of the application.
        capabilities: What the application does, product by product.
        privacy: What the platform may do with your data.
        links: The HAL links of a thing that links to nothing but itself.
    """

    id: str
    name: str
    keys: KeyPair | Unset = UNSET
    capabilities: Capabilities | Unset = UNSET
    privacy: Privacy | Unset = UNSET
    links: SelfLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "keys": "KeyPair",
        "capabilities": "Capabilities",
        "privacy": "Privacy",
        "links": "SelfLinks",
    }
