"""Every Vonage API, sync and async, typed, tested offline.

    import vonage

    client = vonage.Client(key="abcd1234", secret="...")
    client.sms.send_message({"from": "AcmeInc", "to": "447700900000", "text": "Hello"})

Names load when they are first used, so that a program pays only for what it needs.
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

from vonage_openapi import lazy

from vonage import errors as errors
from vonage._version import __version__ as __version__
from vonage.errors import *  # noqa: F403 - every error is a public name, as in 3.x

if TYPE_CHECKING:
    from vonage import account as account
    from vonage import application as application
    from vonage import client as client
    from vonage import jwt as jwt
    from vonage import messages as messages
    from vonage import ncco as ncco
    from vonage import ncco_builder as ncco_builder
    from vonage import number_insight as number_insight
    from vonage import number_management as number_management
    from vonage import redact as redact
    from vonage import short_codes as short_codes
    from vonage import signature as signature
    from vonage import sms as sms
    from vonage import users as users
    from vonage import ussd as ussd
    from vonage import verify as verify
    from vonage import verify2 as verify2
    from vonage import voice as voice
    from vonage import webhooks as webhooks
    from vonage._async.client import AsyncClient as AsyncClient
    from vonage._base import ValidationWarning as ValidationWarning
    from vonage._http.wire import Timeout as Timeout
    from vonage._raw import RawResponse as RawResponse
    from vonage._sync.account import Account as Account
    from vonage._sync.application import Application as Application
    from vonage._sync.application import ApplicationV2 as ApplicationV2
    from vonage._sync.client import Client as Client
    from vonage._sync.messages import Messages as Messages
    from vonage._sync.number_insight import NumberInsight as NumberInsight
    from vonage._sync.numbers import Numbers as Numbers
    from vonage._sync.redact import Redact as Redact
    from vonage._sync.short_codes import ShortCodes as ShortCodes
    from vonage._sync.sms import Sms as Sms
    from vonage._sync.users import Users as Users
    from vonage._sync.ussd import Ussd as Ussd
    from vonage._sync.verify import Verify as Verify
    from vonage._sync.verify2 import Verify2 as Verify2
    from vonage._sync.voice import Voice as Voice
    from vonage.ncco import ConnectEndpoints as ConnectEndpoints
    from vonage.ncco import InputTypes as InputTypes
    from vonage.ncco import Ncco as Ncco
    from vonage.ncco import PayPrompts as PayPrompts

_MODULES = frozenset(
    {
        "account",
        "application",
        "client",
        "jwt",
        "messages",
        "ncco",
        "ncco_builder",
        "number_insight",
        "number_management",
        "redact",
        "short_codes",
        "signature",
        "sms",
        "users",
        "ussd",
        "verify",
        "verify2",
        "voice",
        "webhooks",
    }
)
"""Modules that can be reached as attributes without an import of their own, as in 3.x."""

_name, _names = lazy(
    __name__,
    {
        "Account": "_sync.account",
        "Application": "_sync.application",
        "ApplicationV2": "_sync.application",
        "AsyncClient": "_async.client",
        "Client": "_sync.client",
        "ConnectEndpoints": "ncco",
        "InputTypes": "ncco",
        "Messages": "_sync.messages",
        "Ncco": "ncco",
        "NumberInsight": "_sync.number_insight",
        "Numbers": "_sync.numbers",
        "PayPrompts": "ncco",
        "RawResponse": "_raw",
        "Redact": "_sync.redact",
        "ShortCodes": "_sync.short_codes",
        "Sms": "_sync.sms",
        "Timeout": "_http.wire",
        "Users": "_sync.users",
        "Ussd": "_sync.ussd",
        "ValidationWarning": "_base",
        "Verify": "_sync.verify",
        "Verify2": "_sync.verify2",
        "Voice": "_sync.voice",
    },
)


def __getattr__(name: str) -> Any:
    if name in _MODULES:
        return import_module(f"{__name__}.{name}")
    if name == "__all__":  # asked for by `from vonage import *` alone, which then loads every class
        return _public()
    # `from vonage import *` and `from vonage import vonage` brought the package itself along in 3.x.
    return sys.modules[__name__] if name == "vonage" else _name(name)


def __dir__() -> list[str]:
    return sorted({*_public(), *_MODULES, *(name for name in globals() if name.startswith("__"))})


def _public() -> list[str]:
    """What `from vonage import *` brings. Not the modules: a program may have its own `jwt` or `messages`."""
    kinds = [name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, Exception)]
    return sorted({*_names(), *kinds, "errors", "vonage"})
