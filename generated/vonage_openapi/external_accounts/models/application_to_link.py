# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class ApplicationToLink(Model):
    """An application.

    Attributes:
        application: Id of the application.
    """

    application: str
