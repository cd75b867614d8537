# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .vis_webhook_statistics import VisWebhookStatistics


@define(repr=False)
class VisWebhook(Model):
    """An address that is told of calls.

    Attributes:
        id: Identifies the webhook.
        user_id: The person whose calls it is told of.
        account_id: The account.
        url: The address.
        status: Whether it is told.
        events: The events that it is told of.
        signing_algo: How the events are signed.
        signing_key: The key that they are signed with.
        metadata_policy: Where the signature comes.
        expire_at: When it expires.
        created_at: When it was made.
        renewed_at: When it was last renewed.
        renewed_by: Who renewed it.
        purge_at: When it is forgotten.
        statistics: How well it was reached.
    """

    id: str | int | Unset = UNSET
    user_id: str | int | Unset = UNSET
    account_id: str | int | Unset = UNSET
    url: str | Unset = UNSET
    status: Literal["ACTIVE", "PAUSED"] | str | Unset = UNSET
    events: list[Literal["CALL"] | str] | Unset = UNSET
    signing_algo: Literal["HMAC_SHA256", "NONE"] | str | Unset = UNSET
    signing_key: str | Unset = UNSET
    metadata_policy: Literal["NONE", "HEADER", "BODY"] | str | Unset = UNSET
    expire_at: str | Unset = UNSET
    created_at: str | Unset = UNSET
    renewed_at: str | Unset = UNSET
    renewed_by: Any | Unset = UNSET
    purge_at: str | Unset = UNSET
    statistics: VisWebhookStatistics | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {
        "user_id": "userId",
        "account_id": "accountId",
        "signing_algo": "signingAlgo",
        "signing_key": "signingKey",
        "metadata_policy": "metadataPolicy",
        "expire_at": "expireAt",
        "created_at": "createdAt",
        "renewed_at": "renewedAt",
        "renewed_by": "renewedBy",
        "purge_at": "purgeAt",
    }
    __shapes__: ClassVar[Mapping[str, Any]] = {"statistics": "VisWebhookStatistics"}
