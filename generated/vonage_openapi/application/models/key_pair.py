# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class KeyPair(Model):
    """The keys of an application.

    Attributes:
        public_key: The public key in PEM form.
        private_key: The private key in PEM form; shown once, when the platform has just made the pair.
    """

    public_key: str | Unset = UNSET
    private_key: str | Unset = UNSET

    __secret__: ClassVar[frozenset[str]] = frozenset(["private_key"])
