# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsappReferral(Model):
    """The advertisement or post on Facebook whose button led to this message.

    Attributes:
        body: Its text.
        headline: Its heading.
        source_id: Its id at Meta.
        source_type: What it is.
        source_url: Where it is.
        media_type: What it shows.
        image_url: Its picture.
        video_url: Its video.
        thumbnail_url: Its small picture.
        ctwa_clid: The id of the click.
    """

    body: str
    headline: str
    source_id: str
    source_type: str
    source_url: str
    media_type: Literal["image", "video"] | str | Unset = UNSET
    image_url: str | Unset = UNSET
    video_url: str | Unset = UNSET
    thumbnail_url: str | Unset = UNSET
    ctwa_clid: str | Unset = UNSET
