# Written by codegen from specs/network_auth.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class BackendAuthorization(Model):
    """A number and a purpose.

    Attributes:
        login_hint: The number, in front of it `tel:` and a plus sign.
        scope: The purpose.
    """

    login_hint: str
    scope: str
