# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .file_v01 import FileV01
    from .location_v01 import LocationV01


@define(repr=False)
class ContentV01(Model):
    """The content of a message; the member called like the type holds it.

    Attributes:
        type_: What kind it is.
        text: The text.
        image: A picture.
        audio: A sound.
        video: A film.
        file: Any other file.
        location: A place, in the older form. Both angles are strings.
    """

    type_: Literal["text", "image", "audio", "video", "file", "vcard", "location", "unsupported"] | str
    text: str | Unset = UNSET
    image: FileV01 | Unset = UNSET
    audio: FileV01 | Unset = UNSET
    video: FileV01 | Unset = UNSET
    file: FileV01 | Unset = UNSET
    location: LocationV01 | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "image": "FileV01",
        "audio": "FileV01",
        "video": "FileV01",
        "file": "FileV01",
        "location": "LocationV01",
    }
