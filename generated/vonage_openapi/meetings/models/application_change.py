# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .application_change_update_details import ApplicationChangeUpdateDetails


@define(repr=False)
class ApplicationChange(Model):
    """A change of the application.

    Attributes:
        update_details: What to change.
    """

    update_details: ApplicationChangeUpdateDetails | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"update_details": "ApplicationChangeUpdateDetails"}
