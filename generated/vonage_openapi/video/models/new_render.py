# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .render_properties import RenderProperties


@define(repr=False)
class NewRender(Model):
    """Which page is rendered into which session.

    Attributes:
        session_id: The session.
        token: A client token for the session that may publish.
        url: The page.
        max_duration: Ends after this many seconds.
        resolution: Width and height in pixels.
        properties: The stream that comes of it.
    """

    session_id: str | Unset = UNSET
    token: str | Unset = UNSET
    url: str | Unset = UNSET
    max_duration: float | Unset = UNSET
    resolution: Literal["640x480", "480x640", "1280x720", "720x1280", "1920x1080", "1080x1920"] | str | Unset = UNSET
    properties: RenderProperties | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"session_id": "sessionId", "max_duration": "maxDuration"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"properties": "RenderProperties"}
