# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class CampaignEvent(Model):
    """Something that happened in a campaign.

    Attributes:
        id: Identifies the event.
        type_: What happened.
        occurred_at: When it happened.
        job_id: The job that it belongs to.
        run_id: The run of that job.
        action_id: The action that led to it.
        recipient_id: Who it is about.
        src_ctx: Where it comes from.
        data: More about it; depends on the type.
    """

    id: str | Unset = UNSET
    type_: str | Unset = UNSET
    occurred_at: str | Unset = UNSET
    job_id: str | Unset = UNSET
    run_id: str | Unset = UNSET
    action_id: str | Unset = UNSET
    recipient_id: str | Unset = UNSET
    src_ctx: str | Unset = UNSET
    data: dict[str, Any] | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
