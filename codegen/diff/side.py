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
        for path, item in as_mapping(self.document.get("paths")).items():
            yield from self._of_path_item(Part(item, join("/paths", path)), path, incoming=False)
        for section in ("webhooks", "x-webhooks"):
            for name, item in as_mapping(self.document.get(section)).items():
                yield from self._of_path_item(Part(item, join("", section, name)), name, incoming=True)

    def _of_path_item(self, part: Part, path: str, *, incoming: bool) -> Iterator[Operation]:
        item, pointer = self.follow(part)
        for verb in METHODS:
            operation = as_mapping(as_mapping(item).get(verb))
            if operation:
                place = Part(operation, join(pointer, verb))
                servers = [] if incoming else self._servers(as_mapping(item), operation)
                host, base = servers[0] if servers else ("", "")
                whole = path if incoming else (base.rstrip("/") + path).rstrip("/") or "/"
                hosts = tuple(sorted({name for name, _ in servers}))
                parameters = self._parameters(Part(item, pointer), place)
                yield Operation(verb, host, whole, hosts, place, parameters, self._security(operation), incoming)
                for name, callback in as_mapping(operation.get("callbacks")).items():
                    inner = self.follow(Part(callback, join(place.pointer, "callbacks", name)))
                    for expression, target in as_mapping(inner.value).items():
                        yield from self._of_path_item(
                            Part(target, join(inner.pointer, expression)), name, incoming=True
                        )

    def _servers(self, item: dict[str, Any], operation: dict[str, Any]) -> list[tuple[str, str]]:
        """(host, path) of each server, its variables replaced by their defaults."""
        for owner in (operation, item, self.document):
            if servers := as_list(owner.get("servers")):
                return [_server(as_mapping(server)) for server in servers]
        return []

    def _parameters(self, item: Part, operation: Part) -> dict[tuple[str, str], Part]:
        found: dict[tuple[str, str], Part] = {}
        for owner in (item, operation):
            for index, value in enumerate(as_list(as_mapping(owner.value).get("parameters"))):
                part = self.follow(Part(value, join(owner.pointer, "parameters", index)))
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
        pointer = join("/components/securitySchemes", name)
        schemes = as_mapping(as_mapping(self.document.get("components")).get("securitySchemes"))
        scheme = as_mapping(self.follow(Part(schemes.get(name), pointer)).value)
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
