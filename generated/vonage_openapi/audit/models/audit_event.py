# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .self_links import SelfLinks


@define(repr=False)
class AuditEvent(Model):
    """One thing that happened.

    Attributes:
        id: Identifies the event.
        event_type: The kind of event.
        event_type_description: The kind in words.
        created_at: When it happened (ISO 8601).
        user_email: E-mail address of who did it.
        user_id: Id of who did it.
        account_id: API key of the account.
        source: Where it was done: CD is the dashboard, DEVAPI an API.
        source_ip: IP address that it was done from.
        source_description: The source in words.
        source_country: Country of the IP address in two capital letters.
        context: More about it; what, depends on the kind.
        links: Link to the event.
    """

    id: str | Unset = UNSET
    event_type: (
        Literal[
            "USER_STATUS",
            "USER_UPDATE",
            "USER_BILLING_UPDATE",
            "USER_CREATE",
            "USER_LOGIN",
            "USER_LOGOUT",
            "USER_PRODUCT_SEARCH",
            "USER_API_KEYS_UPDATE",
            "ACCOUNT_SECRET_DELETE",
            "ACCOUNT_SECRET_CREATE",
            "ACCOUNT_UPDATE_SPAMMER",
            "ACCOUNT_UPDATE_SETTINGS_API",
            "NUMBER_ASSIGN",
            "NUMBER_UPDATED",
            "NUMBER_RELEASE",
            "NUMBER_LINKED",
            "NUMBER_UNLINKED",
            "APP_CREATE",
            "APP_UPDATE",
            "APP_DELETE",
            "APP_DISABLE",
            "APP_ENABLE",
            "IP_WHITELIST_CREATE",
            "IP_WHITELIST_DELETE",
            "AUTORELOAD_ENABLE",
            "AUTORELOAD_UPDATE",
            "AUTORELOAD_DISABLE",
        ]
        | str
        | Unset
    ) = UNSET
    event_type_description: str | Unset = UNSET
    created_at: str | Unset = UNSET
    user_email: str | Unset = UNSET
    user_id: int | Unset = UNSET
    account_id: str | Unset = UNSET
    source: Literal["CD", "DEVAPI"] | str | Unset = UNSET
    source_ip: str | Unset = UNSET
    source_description: Literal["Customer Dashboard", "Developer API"] | str | Unset = UNSET
    source_country: str | Unset = UNSET
    context: dict[str, Any] | Unset = UNSET
    links: SelfLinks | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"links": "_links"}
    __shapes__: ClassVar[Mapping[str, Any]] = {"links": "SelfLinks"}
