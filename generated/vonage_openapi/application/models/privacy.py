# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Privacy(Model):
    """What the platform may do with your data.

    Attributes:
        improve_ai: Whether your content may be kept and used to better the AI services of the platform.
    """

    improve_ai: bool | Unset = UNSET
