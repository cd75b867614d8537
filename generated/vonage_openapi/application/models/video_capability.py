# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .video_storage import VideoStorage
    from .video_webhooks import VideoWebhooks


@define(repr=False)
class VideoCapability(Model):
    """How an application handles video.

    Attributes:
        webhooks: Whom the platform tells about video.
        storage: How recordings are kept.
    """

    webhooks: VideoWebhooks | Unset = UNSET
    storage: VideoStorage | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"webhooks": "VideoWebhooks", "storage": "VideoStorage"}
