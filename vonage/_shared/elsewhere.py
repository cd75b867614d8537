"""Storages of somebody else, at addresses that the platform has signed: whoever knows one needs no credentials."""

from __future__ import annotations

import re

from vonage_openapi import Op

_ADDRESS = re.compile(r"(https?)://[^/?#\s@]+(?=[/?#]|$)", re.IGNORECASE | re.ASCII)
"""Scheme and host; nobody's name and password."""


def operation_at(url: object, base_url: str | None, verb: str, id: str, body: str | None = None) -> Op | None:
    """What is done at an address, which stays as it is: its signature is for every letter of it. None for no address.

    Args:
        url: The address, as the platform gave it.
        base_url: Where the client sends everything; only who talks to a sandbox over plain HTTP goes elsewhere over it.
        verb: The HTTP verb.
        id: What it is called in errors and logs.
        body: How the body is coded, if there is one.
    """
    found = _ADDRESS.match(url) if isinstance(url, str) and url.isprintable() else None
    if found is None or (found[1].lower() == "http" and not (base_url or "").lower().startswith("http://")):
        return None
    path = str(url)[found.end() :].partition("#")[0].replace("{", "%7B").replace("}", "%7D")
    path = path if path.startswith("/") else f"/{path}"
    return Op(
        "vonage.api.lowlevel", id, verb, found[0], path, body=body, retry="idempotent" if body is None else "unsent"
    )
