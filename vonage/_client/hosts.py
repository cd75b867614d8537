"""Which hosts may get what a client proves itself to Vonage with."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

_VONAGE = re.compile(r"https://([a-z0-9-]+\.)*(nexmo|vonage)\.com(:443)?", re.IGNORECASE | re.ASCII)
"""Scheme and host as a whole, so that neither a longer name nor a user part can pretend to be one."""


@lru_cache(maxsize=256)
def is_vonage(origin: str) -> bool:
    """Whether a scheme and host, as in `https://api.nexmo.com`, are Vonage's own."""
    return bool(_VONAGE.fullmatch(origin)) or origin.lower().removesuffix(":443") in _described()


def is_trusted(origin: str, hosts: Mapping[str, str], base_url: str | None) -> bool:
    """Whether Vonage's credentials may go somewhere.

    Args:
        origin: Scheme and host; or the base_url.
        hosts: The client's own hosts in place of Vonage's.
        base_url: Where the client sends everything, if it is set.
    """
    return (
        origin == base_url
        or is_vonage(origin)
        or origin.lower() in {f"https://{host}".lower() for host in hosts.values()}
    )


@cache
def _described() -> frozenset[str]:
    """The hosts in our own descriptions. Read only for an address that is not one of the two domains."""
    index = json.loads(files("vonage_openapi").joinpath("operations.json").read_bytes())
    return frozenset(host for entry in index for host in (entry["host"], *entry.get("hosts", ())))
