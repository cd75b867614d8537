# Written by codegen from specs/audit.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class EventKindListEventTypesItem(Model):
    """One kind.

    Attributes:
        type_: Its name.
        description: What it means.
    """

    type_: (
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
    description: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
