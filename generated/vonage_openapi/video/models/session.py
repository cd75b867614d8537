# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Session(Model):
    """A session.

    Attributes:
        session_id: Identifies the session.
        application_id: The application it belongs to.
        create_dt: When it was made, in words.
        media_server_url: Its media server, if one is told.
    """

    session_id: str
    application_id: str | Unset = UNSET
    create_dt: str | Unset = UNSET
    media_server_url: str | None | Unset = UNSET
