# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class PublicKey(Model):
    """The public half of a key pair.

    Attributes:
        public_key: An RSA key in PEM form.
    """

    public_key: str | Unset = UNSET
