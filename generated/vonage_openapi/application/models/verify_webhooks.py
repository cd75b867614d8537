# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .post_webhook import PostWebhook


@define(repr=False)
class VerifyWebhooks(Model):
    """The webhooks of verifications.

    Attributes:
        status_url: Told how verifications go on.
    """

    status_url: PostWebhook | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"status_url": "PostWebhook"}
