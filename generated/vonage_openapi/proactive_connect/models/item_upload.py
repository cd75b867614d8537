# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model
from ...files import File as _File


@define(repr=False)
class ItemUpload(Model):
    """A file with entries.

    Attributes:
        file: The CSV file, with the names of columns in its first line.
    """

    file: _File
