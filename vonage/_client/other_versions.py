"""What other versions of the SDK have under this name and this one has not: a sentence in place of a bare failure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from importlib.machinery import ModuleSpec
from types import ModuleType

FOUR = 'is a name of the 4.x SDK; {}, and the README has the rest under "Coming from 4.x"'
NAMES: Mapping[str, str] = {
    "JwtClient": "3.18 had it from vonage-jwt; here it is vonage.jwt.make(application_id, private_key, ...)",
    "Vonage": FOUR.format("here it is vonage.Client(key=..., secret=..., application_id=..., private_key=...)"),
    "Auth": FOUR.format("here vonage.Client takes the credentials itself: vonage.Client(key=..., secret=...)"),
    "HttpClientOptions": FOUR.format("here vonage.Client takes these settings itself: timeout=, max_retries=, ..."),
    "VonageError": FOUR.format("here it is vonage.Error"),
}
"""What is said of each name of the package."""
ATTRIBUTES: Mapping[str, str] = {
    "verify_legacy": FOUR.format("here it is client.verify"),
    "http_client": FOUR.format("here the client itself has get, post, put, patch and delete"),
}
"""What is said of each attribute of a client."""


class Finder:
    """Says the sentence where a program imports such a name, which Python tries as a module."""

    @staticmethod
    def find_spec(
        fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        package, _, name = fullname.rpartition(".")
        if package == "vonage" and name in NAMES:
            raise ImportError(f"{fullname}: {NAMES[name]}", name=fullname)
        return None
