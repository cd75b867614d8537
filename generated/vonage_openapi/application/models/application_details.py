# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .capabilities import Capabilities
    from .privacy import Privacy
    from .public_key import PublicKey


@define(repr=False)
class ApplicationDetails(Model):
    """What you can say about an application.

    Attributes:
        name: What the application is called. Several may share a name.
        keys: A key of your own; without it the platform makes a pair.
        capabilities: What the application does, product by product.
        privacy: What the platform may do with your data.
    """

    name: str
    keys: PublicKey | Unset = UNSET
    capabilities: Capabilities | Unset = UNSET
    privacy: Privacy | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "keys": "PublicKey",
        "capabilities": "Capabilities",
        "privacy": "Privacy",
    }
