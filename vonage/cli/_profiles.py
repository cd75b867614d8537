"""Credentials for the command line: those of the environment, or of a profile in a file that nobody else can read.

`VONAGE_CONFIG` says where that file is; default: `vonage/profiles.json` in the folder of the user's settings.
"""

from __future__ import annotations

import json
import os
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from click import UsageError
from vonage_openapi import is_object

CREDENTIALS = ("api_key", "api_secret", "application_id", "private_key")
NAMES = (*CREDENTIALS, "signature_secret", "base_url", "region")
_ARGUMENTS = {"api_key": "key", "api_secret": "secret"}


def path() -> Path:
    """Where the file is."""
    given = os.environ.get("VONAGE_CONFIG")
    base = os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config"
    return Path(given) if given else Path(base) / "vonage" / "profiles.json"


def load() -> dict[str, Any]:
    """All profiles, and which is in use."""
    try:
        found: Any = json.loads(path().read_text(encoding="utf-8"))
    except FileNotFoundError:
        found = {}
    except (OSError, ValueError) as error:
        raise UsageError(f"{path()} cannot be read: {type(error).__name__}") from None
    profiles: Any = found.get("profiles", {}) if is_object(found) else None
    if not is_object(profiles) or not all(map(is_object, profiles.values())):
        raise UsageError(f"{path()} is not a file of profiles")
    return {"current": found.get("current"), "profiles": profiles}


def save(data: dict[str, Any]) -> None:
    """Write the file, readable for its owner alone."""
    place = path()
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = place.with_name(f".{place.name}.{os.getpid()}")
    number = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(number, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=2)
    fresh.replace(place)


def chosen(name: str | None) -> str | None:
    """The profile that is asked for, else the one in use; none if the environment has credentials."""
    return name or (None if _in_environment() else load()["current"])


def arguments(name: str | None) -> dict[str, Any]:
    """The arguments of `vonage.Client` that the chosen profile holds; none where it is the environment's."""
    name, data = chosen(name), load()
    if name is None:
        return {}
    profile: Any = data["profiles"].get(name)
    if not is_object(profile):
        known = ", ".join(data["profiles"]) or "none; make one with vonage profile set"
        raise UsageError(f"there is no profile {name!r}; there are {known}")
    return {_ARGUMENTS.get(each, each): value for each, value in profile.items() if each in NAMES}


def private_key(name: str | None) -> str | None:
    """The private key that is used: a path, or PEM text."""
    found: str | None = arguments(name).get("private_key")
    return found or (None if name else os.environ.get("VONAGE_PRIVATE_KEY"))


@contextmanager
def environment(name: str | None) -> Generator[None]:
    """The environment without credentials, if a profile is asked for: another account's would complete it."""
    hidden = _in_environment() if name else {}
    for variable in hidden:
        del os.environ[variable]
    try:
        yield
    finally:
        os.environ.update(hidden)


def _in_environment() -> dict[str, str]:
    names = [f"VONAGE_{name.upper()}" for name in CREDENTIALS]
    return {name: os.environ[name] for name in names if os.environ.get(name)}
