# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter


@define(repr=False)
class Problem(Model):
    """An error in the shape of RFC 7807.

    Attributes:
        type_: Address of the page that explains this kind of error.
        title: The kind of error in a few words.
        detail: What went wrong this time.
        instance: Identifies this one occurrence; quote it when you ask for support.
        invalid_parameters: The fields that were refused, when the request did not hold up.
    """

    type_: str
    title: str
    detail: str | Unset = UNSET
    instance: str | Unset = UNSET
    invalid_parameters: list[InvalidParameter] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"invalid_parameters": ["InvalidParameter"]}
