"""The commands of the command line: a group for each API, a command for each operation, named as people expect."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from ..runtime.formats import join_pointer
from .clashes import SDK
from .names import known, load_names, wrong

COMMANDS = "commands.json"


def commands_of(folder: Path, index: Iterable[Mapping[str, Any]]) -> dict[str, dict[str, str]]:
    """The operations as `api/id`, by group and command; behind it, with spaces, the fields that need no name.

    A group is called as its API, a command as its operation without the words of the group. `names.yaml` has, under
    `commands`, other groups for some operations: by operationId, `GROUP`, `GROUP COMMAND` or `GROUP COMMAND FIELD ...`;
    for a whole API, by its name with a star.
    """
    given: Mapping[str, Any] = load_names(folder)["commands"]
    named, by_hand = set[str](), _by_hand()
    groups: dict[str, dict[str, str]] = {}
    for entry in index:
        api, id = str(entry["api"]), str(entry["id"])
        keys = [key for key in (id, f"{api}/*") if key in given]
        named |= {f"{api}/*", id}
        place = join_pointer("/commands", keys[0] if keys else id)
        said = given[keys[0]] if keys else api.replace("_", "-")
        if not isinstance(said, str) or not said.strip():
            raise wrong(place, f"{said!r} stands here", "Write GROUP, GROUP COMMAND or GROUP COMMAND FIELD ...")
        group, *words = said.split()
        if group in by_hand:
            raise wrong(place, f"{group!r} is a command of its own", f"Write another group, such as `{group}-api`")
        commands = groups.setdefault(group, {})
        command, *fields = words or [_shortened(id, f"{group}-{api}")]
        if command in commands and not words:
            command = id.strip("_").replace("_", "-")
        if command in commands:
            other = commands[command].partition(" ")[0]
            raise wrong(place, f"{other} and {api}/{id} are both `{group} {command}`", "Name one of them otherwise")
        python = entry["python"]
        wires = [each["wire"] for each in (*python.get("arguments", ()), *python.get("body", {}).get("fields", ()))]
        for field in fields:
            known(field, wires, place, "field")
        commands[command] = " ".join([f"{api}/{id}", *fields])
    for name in given:
        known(name, named, join_pointer("/commands", name), "operation")
    return {group: dict(sorted(commands.items())) for group, commands in sorted(groups.items())}


def _by_hand() -> tuple[str, ...]:
    """The commands of the command line that are of no API."""
    text = (SDK / "cli" / "_app.py").read_text(encoding="utf-8")
    found: tuple[str, ...] = ast.literal_eval(text.partition("BY_HAND = ")[2].partition("\n")[0])
    return found


def _shortened(id: str, names: str) -> str:
    """`list` of `list_calls` in the group `calls`, or in any group of the API `call`."""
    parts = re.split("[-_]", names)
    words = {word for part in parts for word in (part, part.removesuffix("s"), part.removesuffix("es"), f"{part}s")}
    words |= {f"{word[:-1]}ies" for word in words if word.endswith("y")}
    every = id.strip("_").split("_")
    return "-".join([word for word in every if word not in words] or every)
