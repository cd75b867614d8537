# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._model import Model

if TYPE_CHECKING:
    from .application import Application


@define(repr=False)
class EmbeddedApplications(Model):
    """The contents of a page.

    Attributes:
        applications: The applications.
    """

    applications: list[Application]

    __shapes__: ClassVar[Mapping[str, Any]] = {"applications": ["Application"]}
