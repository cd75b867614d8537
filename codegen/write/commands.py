"""The commands of the command line: a group for each API, a command for each operation, named as people expect."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..errors import SpecError
from .names import NAMES, load_names

COMMANDS = "commands.json"


def commands_of(folder: Path, index: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """The operations as `api/id`, by group and command; behind it, with spaces, the fields that need no name.

    A group is called as its API, a command as its operation without the words of the group. `names.yaml` has, under
    `commands`, other groups for some operations: by operationId, `GROUP`, `GROUP COMMAND` or `GROUP COMMAND FIELD ...`;
    for a whole API, by its name with a star.
    """
    given: Mapping[str, str] = load_names(folder).get("commands", {})
    named = set[str]()
    groups: dict[str, dict[str, str]] = {}
    for entry in index:
        api, id = str(entry["api"]), str(entry["id"])
        named |= {f"{api}/*", id}
        group, *words = str(given.get(id) or given.get(f"{api}/*") or api.replace("_", "-")).split()
        commands = groups.setdefault(group, {})
        command, *fields = words or [_shortened(id, f"{group}-{api}")]
        if command in commands:
            command = id.replace("_", "-")
        commands[command] = " ".join([f"{api}/{id}", *fields])
    for name in given:
        if name not in named:
            raise SpecError(str(folder / NAMES), f"/commands/{name}", "names no operation", "Correct or remove it")
    return {group: dict(sorted(commands.items())) for group, commands in sorted(groups.items())}


def _shortened(id: str, names: str) -> str:
    """`list` of `list_calls` in the group `calls`, or in any group of the API `call`."""
    parts = re.split("[-_]", names)
    words = {word for part in parts for word in (part, part.removesuffix("s"), part.removesuffix("es"), f"{part}s")}
    words |= {f"{word[:-1]}ies" for word in words if word.endswith("y")}
    left = [word for word in id.split("_") if word not in words]
    return "-".join(left or id.split("_"))
