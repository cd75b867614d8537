# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .verify_webhooks import VerifyWebhooks


@define(repr=False)
class VerifyCapability(Model):
    """How an application handles Verify v2.

    Attributes:
        version: The version of the Verify API, v2.
        webhooks: Whom the platform tells about verifications.
    """

    version: str | Unset = UNSET
    webhooks: VerifyWebhooks | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"webhooks": "VerifyWebhooks"}
