# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Media(Model):
    """What is known of a file.

    Attributes:
        id: Identifies the file.
        original_file_name: The name it came with.
        mime_type: Its kind.
        account_id: The account it belongs to.
        store_id: Where it is kept.
        max_downloads_allowed: How often it may be fetched; 0 without end.
        times_downloaded: How often it was fetched.
        etag: A digest of the file.
        media_size: How many bytes it has.
        time_created: When it came, in ISO 8601.
        time_last_updated: When it changed last, in ISO 8601.
        public: Whether anybody may fetch it.
        metadata_primary: Words of your own.
        metadata_secondary: More words of your own.
        title: Its title.
        description: What it is.
    """

    id: str
    original_file_name: str | Unset = UNSET
    mime_type: str | Unset = UNSET
    account_id: str | Unset = UNSET
    store_id: str | Unset = UNSET
    max_downloads_allowed: int | Unset = UNSET
    times_downloaded: int | Unset = UNSET
    etag: str | Unset = UNSET
    media_size: int | Unset = UNSET
    time_created: str | Unset = UNSET
    time_last_updated: str | Unset = UNSET
    public: bool | Unset = UNSET
    metadata_primary: str | Unset = UNSET
    metadata_secondary: str | Unset = UNSET
    title: str | Unset = UNSET
    description: str | Unset = UNSET
