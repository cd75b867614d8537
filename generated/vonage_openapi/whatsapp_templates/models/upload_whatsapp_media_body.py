# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model
from ...files import File as _File


@define(repr=False)
class UploadWhatsappMediaBody(Model):
    """The file.

    Attributes:
        file: The bytes of the file.
    """

    file: _File
