# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..._model import Model


@define(repr=False)
class NewDomainUser(Model):
    """A user and the secret to log in with.

    Attributes:
        key: The name to log in with.
        secret: The secret to log in with.
    """

    key: str
    secret: str

    __secret__: ClassVar[frozenset[str]] = frozenset(["secret"])
