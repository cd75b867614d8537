# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .rcs_test_device import RcsTestDevice


@define(repr=False)
class RcsTestDevices(Model):
    """Phones that test an agent.

    Attributes:
        testers: The phones.
    """

    testers: list[RcsTestDevice] | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"testers": ["RcsTestDevice"]}
