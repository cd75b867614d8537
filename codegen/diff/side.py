"""One of the two versions: its references and its operations."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from ..grammar import METHODS, join
from ..lint.values import as_list, as_mapping, as_text
from ..runtime.formats import look_up


class Part(NamedTuple):
    """A value and the pointer to it."""

    value: Any
    pointer: str

    def at(self, key: str) -> Part:
        """What stands below a key; None where nothing does."""
        return Part(as_mapping(self.value).get(key), join(self.pointer, key))

    def members(self) -> list[tuple[str, Part]]:
        """The members of a mapping; none of anything else."""
        return [(name, Part(value, join(self.pointer, name))) for name, value in as_mapping(self.value).items()]

    def items(self) -> list[Part]:
        """The items of a list; none of anything else."""
        return [Part(value, join(self.pointer, index)) for index, value in enumerate(as_list(self.value))]


@dataclass(frozen=True)
class Operation:
    """An operation, with the servers, parameters and security that count for it."""

    verb: str
    host: str
    path: str  # with the path of the server, or the name of the webhook
    hosts: tuple[str, ...]
    part: Part
    parameters: dict[tuple[str, str], Part]  # (in, name) -> parameter
    security: frozenset[frozenset[str]]  # alternatives, each the credentials it needs
    incoming: bool  # a webhook or callback

    @property
    def name(self) -> str:
        """Verb and path, as a report names the operation."""
        return f"webhook {self.path}" if self.incoming else f"{self.verb.upper()} {self.path}"

    @property
    def id(self) -> str:
        """The operationId, or nothing."""
        return as_text(as_mapping(self.part.value).get("operationId"))

    @property
    def shape(self) -> str:
        """What tells it from others: the path without the names of its parameters, with `json` for the format.

        The name of a webhook counts without regard to how its words are put together.
        """
        if self.incoming:
            return re.sub(r"[^a-z0-9]", "", self.path.lower())
        return re.sub(r"\{[^/]*?\}", "{}", re.sub(r"([/.])\{format\}", r"\1json", self.path))


class Side:
    """One version of a description. References lead to its own components."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document

    def target(self, part: Part) -> Part | None:
        """The end of the chain of references at `part`; None where it leads nowhere or round in a circle."""
        seen: set[str] = set()
        while isinstance(reference := as_mapping(part.value).get("$ref"), str):
            if reference in seen or not reference.startswith("#"):
                return None
            seen.add(reference)
            try:
                part = Part(look_up(self.document, reference[1:]), reference[1:])
            except LookupError:
                return None
        return part

    def follow(self, part: Part) -> Part:
        """The same, but what leads nowhere is an empty thing."""
        return self.target(part) or Part({}, part.pointer)

    def operations(self) -> Iterator[Operation]:
        """All operations: calls, callbacks and webhooks."""
        document = Part(self.document, "")
        for path, item in document.at("paths").members():
            yield from self._of_path_item(item, path, incoming=False)
        for section in ("webhooks", "x-webhooks"):
            for name, item in document.at(section).members():
                yield from self._of_path_item(item, name, incoming=True)

    def _of_path_item(self, part: Part, path: str, *, incoming: bool) -> Iterator[Operation]:
        item = self.follow(part)
        for verb in METHODS:
            operation = item.at(verb)
            if value := as_mapping(operation.value):
                servers = [] if incoming else self._servers(as_mapping(item.value), value)
                host, base = servers[0] if servers else ("", "")
                whole = path if incoming else (base.rstrip("/") + path).rstrip("/") or "/"
                hosts = tuple(sorted({name for name, _ in servers}))
                parameters = self._parameters(item, operation)
                yield Operation(verb, host, whole, hosts, operation, parameters, self._security(value), incoming)
                for name, callback in operation.at("callbacks").members():
                    for _, target in self.follow(callback).members():
                        yield from self._of_path_item(target, name, incoming=True)

    def _servers(self, item: dict[str, Any], operation: dict[str, Any]) -> list[tuple[str, str]]:
        """(host, path) of each server, its variables replaced by their defaults."""
        stated = (as_list(owner.get("servers")) for owner in (operation, item, self.document))
        return [_server(as_mapping(server)) for server in next(filter(None, stated), list[Any]())]

    def _parameters(self, item: Part, operation: Part) -> dict[tuple[str, str], Part]:
        found: dict[tuple[str, str], Part] = {}
        for owner in (item, operation):
            for part in map(self.follow, owner.at("parameters").items()):
                parameter = as_mapping(part.value)
                found[as_text(parameter.get("in")), as_text(parameter.get("name"))] = part
        return found

    def _security(self, operation: dict[str, Any]) -> frozenset[frozenset[str]]:
        requirements = as_list(operation.get("security", self.document.get("security")))
        return frozenset(
            frozenset(self._scheme(name, scopes) for name, scopes in as_mapping(requirement).items())
            for requirement in requirements or [{}]
        )

    def _scheme(self, name: str, scopes: Any) -> str:
        """A scheme by what it is, as its name is a matter of the description alone."""
        stated = Part(self.document, "").at("components").at("securitySchemes").at(name)
        scheme = as_mapping(self.follow(stated).value)
        words = [as_text(scheme.get(key)).lower() for key in ("type", "scheme", "in", "name")]
        return " ".join(filter(None, [*words, *map(str, as_list(scopes))])) or name


def _server(server: dict[str, Any]) -> tuple[str, str]:
    # Taken apart before the variables are filled in: a default such as "n/a" would move the border.
    url = as_text(server.get("url"))
    border = re.match(r"(\w+://[^/]*)?", url)
    host = border.group() if border else ""
    path = url.removeprefix(host)
    for name, variable in as_mapping(server.get("variables")).items():
        default = str(as_mapping(variable).get("default", ""))
        host, path = (part.replace(f"{{{name}}}", default) for part in (host, path))
    return host, path
