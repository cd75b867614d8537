# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .logo_upload_fields import LogoUploadFields


@define(repr=False)
class LogoUpload(Model):
    """Where one kind of logo can be uploaded to.

    Attributes:
        url: The address.
        fields: Form fields that have to be sent along with the file.
    """

    url: str | Unset = UNSET
    fields: LogoUploadFields | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"fields": "LogoUploadFields"}
