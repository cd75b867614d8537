"""`Client` and `AsyncClient`: the same surface, for threads and for asyncio.

As in 3.x, the classes of all APIs and all errors can be imported from here as well.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

import vonage
from vonage._async.client import AsyncClient as AsyncClient
from vonage._sync.client import Client as Client
from vonage.errors import *  # noqa: F403

if TYPE_CHECKING:
    from vonage._products import *  # noqa: F403 - the classes of all products

logger: logging.Logger = logging.getLogger("vonage")


if not TYPE_CHECKING:  # a type checker shall know which names there are

    def __getattr__(name: str) -> Any:
        if name.startswith("_") or name not in dir(vonage):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(vonage, name)
