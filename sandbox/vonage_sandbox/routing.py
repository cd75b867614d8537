"""Which operation a request is for, by its verb and path; the operations are those of the generated package."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from itertools import zip_longest
from typing import Any
from urllib.parse import unquote, urlsplit

from vonage_openapi import Op, operations

from vonage_sandbox.exchange import Doc

LONGEST_PATH = 200
ALIKE = 0.75
"""How much of two paths has to be the same for one to be meant by the other."""
VERSION = re.compile(r"v\d+(\.\d+)?", re.IGNORECASE)
OTHER_WAY = {"GET": "POST", "POST": "GET"}
"""The verb that the older APIs take as well."""


@dataclass(frozen=True)
class Operation:
    """One operation of a description.

    Attributes:
        facts: Its entry in the generated index.
    """

    facts: Mapping[str, Any]
    pattern: re.Pattern[str] = field(repr=False)

    @property
    def id(self) -> str:
        return str(self.facts["id"])

    @property
    def api(self) -> str:
        return str(self.facts["api"])

    @property
    def verb(self) -> str:
        return str(self.facts["verb"])

    @property
    def path(self) -> str:
        return str(self.facts["path"])

    @property
    def older(self) -> bool:
        """Whether it is of the APIs that name their format in the path: they take GET and POST, query and form."""
        return self.path.endswith("/json")

    @property
    def body(self) -> str | None:
        """How the body is coded: `json`, `form`, or None for no body."""
        return self.facts.get("body")

    @property
    def security(self) -> list[list[str]]:
        """The kinds of credentials that are taken, as alternatives; empty if none are needed."""
        return list(self.facts.get("security", ()))

    @property
    def outcome(self) -> Doc | None:
        """Where an answer of status 200 says that it failed, for the older APIs."""
        return self.facts.get("outcome")

    @property
    def success(self) -> int:
        """The status of a success."""
        return int(self.facts["success"][0])

    @property
    def errors(self) -> list[int]:
        """The statuses of errors that the description knows."""
        return [int(status) for status in self.facts["errors"]]

    @property
    def op(self) -> Op:
        """The generated operation, which knows the rules of its requests."""
        op: Op = import_module(f"vonage_openapi.{self.api}.api.{self.id}").OP
        return op


@dataclass(frozen=True)
class Match:
    """An operation and the values in the path."""

    operation: Operation
    path: Doc


@cache
def known() -> dict[str, Operation]:
    """Every operation by id."""
    return {entry["id"]: Operation(entry, _pattern(entry["path"])) for entry in operations()}


@cache
def platform_hosts() -> frozenset[str]:
    """The hosts of the platform, those of regions included."""
    addresses = {address for each in operations() for address in (each["host"], *each.get("hosts", ()))}
    return frozenset(name for address in addresses if (name := urlsplit(str(address)).hostname))


def find(method: str, path: str, authorization: str = "") -> Match | None:
    """The operation that a request is for, if there is one.

    Where two APIs have the same path, it is the one that takes the kind of credentials that came along.
    """
    path = _trimmed(path)
    kind = "jwt" if authorization[:7].lower() == "bearer " else "basic"
    matches: list[Match] = []
    for verb in (method, OTHER_WAY.get(method)):
        for operation in _by_verb().get(verb or "", ()):
            found = operation.pattern.fullmatch(path) if verb == method or operation.older else None
            if found:
                values = {name: unquote(value) for name, value in found.groupdict().items()}
                matches.append(Match(operation, values))
    return next((match for match in matches if [kind] in match.operation.security), next(iter(matches), None))


def verbs(path: str) -> list[str]:
    """The verbs that a path is known with."""
    found = [operation for operation in known().values() if operation.pattern.fullmatch(_trimmed(path))]
    other = {OTHER_WAY[operation.verb] for operation in found if operation.older}
    return sorted({operation.verb for operation in found} | other)


def nearest(method: str, path: str) -> Operation | None:
    """The operation that was most likely meant by a request that fits none, if one looks like it."""
    path = path[:LONGEST_PATH]  # no operation has a longer one, and comparing takes the square of the length
    given = path.strip("/").split("/")

    def likeness(operation: Operation) -> float:
        # What a parameter stands for is like any text, and all APIs have versions: neither tells what was meant.
        pairs = zip_longest(operation.path.strip("/").split("/"), given, fillvalue="")
        told = [pair for pair in pairs if "{" not in pair[0]]
        wanted, found = ("/".join(pair[n] for pair in told if not VERSION.fullmatch(pair[n])) for n in (0, 1))
        alike = difflib.SequenceMatcher(None, found, wanted).ratio() if wanted else 0
        return alike + (0.01 if operation.verb == method else 0) + (0.001 if len(told) == len(given) else 0)

    best = max(known().values(), key=likeness)
    return best if likeness(best) >= ALIKE else None


@cache
def _by_verb() -> dict[str, list[Operation]]:
    """The operations by verb; paths without parameters first, as `/templates` is not a `{request_id}`."""
    found: dict[str, list[Operation]] = {}
    for operation in sorted(known().values(), key=lambda one: (one.path.count("{"), one.path)):
        found.setdefault(operation.verb, []).append(operation)
    return found


def _trimmed(path: str) -> str:
    """A path without the slash that some clients put at its end."""
    return path.removesuffix("/") or path


def _pattern(path: str) -> re.Pattern[str]:
    parts = re.split(r"{(\w+)}", path)
    return re.compile(
        "".join(f"(?P<{part}>[^/]+)" if index % 2 else re.escape(part) for index, part in enumerate(parts))
    )
