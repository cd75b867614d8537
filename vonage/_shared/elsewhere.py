"""Storages of somebody else, at addresses that the platform has signed: whoever knows one needs no credentials."""

from __future__ import annotations

import re

from vonage_openapi import Op

_ADDRESS = re.compile(r"(https?)://[^/?#\s@]+(?=[/?#]|$)", re.IGNORECASE | re.ASCII)
"""Scheme and host; nobody's name and password."""


def operation_at(url: object, base_url: str | None, verb: str, id: str, body: str | None = None) -> Op | None:
    """What is done at an address, which stays as it is, as all of it is signed; None for what is not one."""
    # Only who talks to a sandbox over plain HTTP, by base_url, goes elsewhere over it.
    found = _ADDRESS.match(url) if isinstance(url, str) and url.isprintable() else None
    if found is None or (found[1].lower() == "http" and not (base_url or "").lower().startswith("http://")):
        return None
    path = str(url)[found.end() :].partition("#")[0].replace("{", "%7B").replace("}", "%7D")
    path = path if path.startswith("/") else f"/{path}"
    return Op(
        "vonage.api.lowlevel", id, verb, found[0], path, body=body, retry="idempotent" if body is None else "unsent"
    )
