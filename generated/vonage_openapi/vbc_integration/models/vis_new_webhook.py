# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VisNewWebhook(Model):
    """Which address is told of what.

    Attributes:
        url: The address.
        events: The events that it is told of.
        signing_algo: How the events are signed.
        signing_key: The key that they are signed with.
        metadata_policy: Where the signature comes: in the headers, in the body, or not at all.
    """

    url: str | Unset = UNSET
    events: list[Literal["CALL"] | str] | Unset = UNSET
    signing_algo: Literal["HMAC_SHA256", "NONE"] | str | Unset = UNSET
    signing_key: str | Unset = UNSET
    metadata_policy: Literal["NONE", "HEADER", "BODY"] | str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "signing_algo": "signingAlgo",
        "signing_key": "signingKey",
        "metadata_policy": "metadataPolicy",
    }
