# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MediaChange(Model):
    """What is to be known of a file.

    Attributes:
        public: Whether anybody may fetch it.
        metadata_primary: Words of your own.
        metadata_secondary: More words of your own.
        title: Its title.
        description: What it is.
        mime_type: Its kind.
        max_downloads_allowed: How often it may be fetched; without end where it is absent.
    """

    public: bool | Unset = UNSET
    metadata_primary: str | Unset = UNSET
    metadata_secondary: str | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
    mime_type: str | Unset = UNSET
    max_downloads_allowed: int | Unset = UNSET
