"""Credentials for the command line: those of the environment, or of a profile in a file that nobody else can read.

`VONAGE_CONFIG` says where that file is; default: `vonage/profiles.json` in the folder of the user's settings.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from click import UsageError
from vonage_openapi import is_object

NAMES = ("api_key", "api_secret", "application_id", "private_key", "signature_secret", "base_url", "region")
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
    profiles: Any = found.get("profiles", {}) if is_object(found) else {}
    return {"current": found.get("current") if is_object(found) else None, "profiles": profiles}


def save(data: dict[str, Any]) -> None:
    """Write the file, readable for its owner alone."""
    place = path()
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = place.with_name(f".{place.name}.{os.getpid()}")
    number = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(number, "w", encoding="utf-8") as file:
        json.dump(data, file, indent=2)
    fresh.replace(place)


def arguments(name: str | None) -> dict[str, Any]:
    """The arguments of `vonage.Client` that a profile holds; none where no profile is asked for or in use.

    Raises:
        UsageError: There is no such profile.
    """
    data = load()
    name = name or data["current"]
    if name is None:
        return {}
    profile: Any = data["profiles"].get(name)
    if not is_object(profile):
        known = ", ".join(data["profiles"]) or "none; make one with vonage profile set"
        raise UsageError(f"there is no profile {name!r}; there are {known}")
    return {_ARGUMENTS.get(each, each): value for each, value in profile.items() if each in NAMES}
