# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .captioned_file import CaptionedFile
    from .plain_file import PlainFile
    from .workflow_template import WorkflowTemplate


@define(repr=False)
class WorkflowContent(Model):
    """The content of a message; the member called like the type holds it.

    Attributes:
        type_: What kind it is.
        text: The text: up to 640 characters on Messenger, 1000 by SMS and Viber, 4096 on WhatsApp.
        image: A picture.
        audio: A sound.
        video: A film.
        file: Any other file.
        template: A template of WhatsApp.
    """

    type_: Literal["text", "image", "audio", "video", "file", "template", "custom"] | str
    text: str | Unset = UNSET
    image: CaptionedFile | Unset = UNSET
    audio: PlainFile | Unset = UNSET
    video: PlainFile | Unset = UNSET
    file: CaptionedFile | Unset = UNSET
    template: WorkflowTemplate | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __shapes__: ClassVar[Mapping[str, Any]] = {
        "image": "CaptionedFile",
        "audio": "PlainFile",
        "video": "PlainFile",
        "file": "CaptionedFile",
        "template": "WorkflowTemplate",
    }
