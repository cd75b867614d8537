# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WorkflowLink(Model):
    """The chain of a message.

    Attributes:
        dispatch_uuid: The chain.
        href: Where it would be; it cannot be fetched.
    """

    dispatch_uuid: str | Unset = UNSET
    href: str | Unset = UNSET
