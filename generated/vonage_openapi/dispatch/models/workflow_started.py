# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class WorkflowStarted(Model):
    """A chain that has begun.

    Attributes:
        dispatch_uuid: Identifies the chain.
    """

    dispatch_uuid: str
