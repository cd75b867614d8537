"""Both clients, called in one way."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from typing import Any

import pytest
from vonage_sandbox import Sandbox

import vonage


class Steps:
    """Calls the methods of a client, whichever of the two it is."""

    def __init__(self, sandbox: Sandbox, is_async: bool) -> None:
        self.sandbox = sandbox
        self._credentials = sandbox.credentials.as_arguments()
        self.is_async = is_async

    def __call__(self, name: str, /, *args: Any, **kwargs: Any) -> Any:
        product, _, method = name.partition(".")
        if not self.is_async:
            with vonage.Client(**self._credentials) as client:
                found = getattr(getattr(client, product), method)(*args, **kwargs)
                return list(found) if isinstance(found, Iterator) else found
        return asyncio.run(self._asked(product, method, *args, **kwargs))

    async def _asked(self, product: str, method: str, /, *args: Any, **kwargs: Any) -> Any:
        async with vonage.AsyncClient(**self._credentials) as client:
            found = getattr(getattr(client, product), method)(*args, **kwargs)
            return await found if inspect.isawaitable(found) else [each async for each in found]

    def refused(self, status: int, name: str, *args: Any, **kwargs: Any) -> None:
        """Fail unless the platform refuses a call with a status."""
        with pytest.raises(vonage.errors.HttpError) as caught:
            self(name, *args, **kwargs)
        assert caught.value.status == status
