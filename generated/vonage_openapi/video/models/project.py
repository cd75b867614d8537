# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Project(Model):
    """The application, as this API sees it.

    Attributes:
        application_id: Its id.
        status: Whether it may be used.
        name: Its name.
        environment: On which servers its sessions are.
        created_at: When it was made, in milliseconds since 1970.
    """

    application_id: str | Unset = UNSET
    status: Literal["ACTIVE", "SUSPENDED"] | str | Unset = UNSET
    name: str | Unset = UNSET
    environment: Literal["standard", "enterprise"] | str | Unset = UNSET
    created_at: int | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"application_id": "applicationId", "created_at": "createdAt"}
