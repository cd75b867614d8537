"""Recordings: which addresses may get the application's token."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qs

from vonage_openapi import Op, Problem, Request
from vonage_openapi.voice.api import get_recording

from vonage._client.hosts import is_trusted
from vonage.errors import ValidationError

_ORIGIN = re.compile(r"[a-z][a-z0-9+.-]*://[^/?#]*", re.IGNORECASE | re.ASCII)
"""All up to the path. Not `urlsplit`, which repairs some addresses, and raises errors of its own for others."""


def recording_request(url: object, hosts: Mapping[str, str], base_url: str | None) -> Request:
    """The request for a recording, which carries the application's token.

    The client's own hosts may get it, and the `base_url`; an address that leads elsewhere is a `ValidationError`.
    """
    if not isinstance(url, str) or not url.isprintable() or " " in url:
        raise _refused("must be the URL of a recording, as in the webhook")
    if base_url and url.startswith(f"{base_url}/"):
        origin, rest = base_url, url[len(base_url) :]
    else:
        found = _ORIGIN.match(url)
        origin = found[0] if found else ""
        rest = url[len(origin) :]
        if not is_trusted(origin, hosts, None):
            scheme, _, rest_of_origin = origin.partition("://")
            shown = f"{scheme}://{rest_of_origin.rpartition('@')[2]}" if origin else "nowhere"
            raise _refused(
                "must begin with https:// and a host of Vonage (nexmo.com, vonage.com), as the application's token is"
                f" sent with it; this one leads to {shown}"
            )
    path, _, query = rest.partition("#")[0].partition("?")
    facts = get_recording.OP
    op = Op(
        get_recording.__name__,
        "get_recording_by_url",
        facts.verb,
        origin.lower().removesuffix(":443"),
        path.replace("{", "%7B").replace("}", "%7D") or "/",  # braces would be parameters of the path
        security=facts.security,
        returns=facts.returns,
        produces=(*facts.produces, "application/json"),  # transcriptions are fetched in the same way
        retry=facts.retry,
    )
    return op.request(query=parse_qs(query, keep_blank_values=True))


def _refused(reason: str) -> ValidationError:
    return ValidationError([Problem("url", reason)])
