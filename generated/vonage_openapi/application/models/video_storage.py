# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VideoStorage(Model):
    """How recordings are kept.

    Attributes:
        server_side_encryption: Whether the platform encrypts them.
        end_to_end_encryption: Whether they are encrypted from end to end.
        cloud_storage: Whether they go to cloud storage.
    """

    server_side_encryption: bool | Unset = UNSET
    end_to_end_encryption: bool | Unset = UNSET
    cloud_storage: bool | Unset = UNSET
