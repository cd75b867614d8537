# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NewEvent(Model):
    """What is to happen.

    Attributes:
        type_: What kind of event it is; your own begin with `custom:`.
        body: What there is to say, as in `body` of an event of this type; of your own types anything.
        from_: The member who does this.
    """

    type_: str
    body: dict[str, Any]
    from_: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type", "from_": "from"}
