"""Every Vonage API, sync and async, typed, tested offline.

    import vonage

    client = vonage.Client(key="abcd1234", secret="...")
    client.sms.send_message({"from": "AcmeInc", "to": "447700900000", "text": "Hello"})

Names load when they are first used, so that a program pays only for what it needs.
"""

from __future__ import annotations

import sys
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from vonage_openapi import lazy_names
from vonage_openapi.product import sdk

from vonage import errors as errors
from vonage._client import other_versions
from vonage._products import CLASSES, MODULES
from vonage._version import __version__ as __version__
from vonage.errors import *  # noqa: F403 - every error is a public name, as in 3.x

if TYPE_CHECKING:
    from vonage import client as client
    from vonage import jwt as jwt
    from vonage import ncco as ncco
    from vonage import ncco_builder as ncco_builder
    from vonage import signature as signature
    from vonage import types as types
    from vonage import webhooks as webhooks
    from vonage._async.client import AsyncClient as AsyncClient
    from vonage._client.raw_response import RawResponse as RawResponse
    from vonage._client.warn import ValidationWarning as ValidationWarning
    from vonage._http.transport import Timeout as Timeout
    from vonage._products import *  # noqa: F403 - the classes of all products
    from vonage._sync.client import Client as Client
    from vonage.hooks import Hooks as Hooks
    from vonage.limiting import RateLimit as RateLimit
    from vonage.ncco import ConnectEndpoints as ConnectEndpoints
    from vonage.ncco import InputTypes as InputTypes
    from vonage.ncco import Ncco as Ncco
    from vonage.ncco import PayPrompts as PayPrompts

_MODULES = frozenset({*MODULES, "client", "jwt", "ncco", "ncco_builder", "signature", "types", "webhooks"})
"""Modules that can be reached as attributes without an import of their own, as in 3.x."""

_name, _names = lazy_names(
    __name__,
    {
        **CLASSES,
        "AsyncClient": "_async.client",
        "Client": "_sync.client",
        "ConnectEndpoints": "ncco",
        "InputTypes": "ncco",
        "Hooks": "hooks",
        "Ncco": "ncco",
        "PayPrompts": "ncco",
        "RateLimit": "limiting",
        "RawResponse": "_client.raw_response",
        "Timeout": "_http.transport",
        "ValidationWarning": "_client.warn",
    },
)


def _new_client(kind: str, **arguments: Any) -> Any:
    return _name(kind)(**arguments)


sdk.update(
    {kind: partial(_new_client, kind) for kind in ("Client", "AsyncClient")},
    ValidationError=errors.ValidationError,
    MissingCredentialsError=errors.MissingCredentialsError,
    missing=other_versions.of_product,
)


sys.meta_path.append(other_versions.Finder)  # the last that is asked, where nobody else knows a module


if not TYPE_CHECKING:  # a type checker shall know which names there are

    def __getattr__(name: str) -> Any:
        if name in _MODULES:
            return import_module(f"{__name__}.{name}")
        if name == "__all__":  # asked for by `from vonage import *` alone, which then loads every class
            return _public()
        if name == "vonage":  # `from vonage import *` and `from vonage import vonage` brought it along in 3.x
            return sys.modules[__name__]
        try:
            return _name(name)
        except AttributeError:
            if not name[:1].isupper() or not (said := other_versions.of_package(name)):
                raise
        raise AttributeError(f"{__name__}.{name}: {said}", name=name)

    def __dir__() -> list[str]:
        return sorted({*_public(), *_MODULES, *(name for name in globals() if name.startswith("__"))})


def _public() -> list[str]:
    """What `from vonage import *` brings. Not the modules: a program may have its own `jwt` or `messages`."""
    kinds = [name for name, value in vars(errors).items() if isinstance(value, type) and issubclass(value, Exception)]
    return sorted({*_names(), *kinds, "errors", "vonage"})
