"""Rules for operations: name, security, parameters and the address they are sent to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice, product
from typing import Any
from urllib.parse import quote, urlsplit

from openapi_python_client.strings import PythonIdentifier

from ... import marks
from ...errors import Journal
from ...grammar import METHODS, join, resolve
from .names import shortened
from .opened import open_operation

Operation = dict[str, Any]

_PLACEHOLDER = re.compile(r"\{([^{}/]*)\}")
# The generator only finds placeholders that are spelt like this.
_GOOD_PLACEHOLDER = re.compile(r"[a-zA-Z_][a-zA-Z0-9_]*\Z")
# Server variables multiply; nobody chooses from more than this.
_MOST_HOSTS = 100
# Headers that say what the media types and the security of an operation say.
_NOT_PARAMETERS = ("accept", "authorization", "content-type")
# What may stand in a path, and in the query that some put behind it, without being quoted.
_IN_PATHS = "/%:@!$&'()*+,;=?[]"
_COLON_SEGMENT = re.compile(r"(?<=/):([a-zA-Z_][a-zA-Z0-9_]*)(?=/|\Z)")


@dataclass(slots=True)
class Address:
    """An operation on its way from its old key below `paths` to its new one."""

    path: str
    method: str
    operation: Operation
    document: dict[str, Any] = field(repr=False)
    journal: Journal = field(repr=False)

    @property
    def pointer(self) -> str:
        """Where the operation stands in the document as it came."""
        return join("/paths", self.path, self.method)

    @property
    def item(self) -> dict[str, Any]:
        """Its path item."""
        found: dict[str, Any] = self.document["paths"][self.path]
        return found

    def note(self, rule: str, detail: str) -> None:
        """Record one change of this operation."""
        self.journal.note(rule, self.pointer, detail)

    def identity(self, parameter: dict[str, Any]) -> tuple[str, str]:
        """Name and place of a parameter."""
        resolved = resolve(self.document, parameter)
        return resolved["name"], resolved["in"]


def normalise_operations(document: dict[str, Any], journal: Journal) -> None:
    """Make every operation speak for itself: nothing it needs is left on its path item or on the document."""
    addresses = [
        Address(path, method, item[method], document, journal)
        for path, item in document["paths"].items()
        for method in METHODS
        if method in item
    ]
    for address in addresses:
        try:
            _push_down(address)
            _place(address)
            _parameters(address)
        except Exception as error:
            journal.leave_open("operation", address.pointer, error)
            open_operation(address.operation)
            address.operation |= {marks.SERVER: "", marks.HOSTS: [], marks.PATH: address.path, "parameters": []}
    _operation_ids(addresses)
    document["paths"] = _rebuilt(document["paths"], addresses, journal)


def _push_down(address: Address) -> None:
    document, item, operation = address.document, address.item, address.operation
    if "security" not in operation and "security" in document:
        operation["security"] = [dict(entry) for entry in document["security"]]
        address.note("security", "copied the security of the document to the operation")
    if shared := item.get("parameters", []):
        own = [address.identity(parameter) for parameter in operation.get("parameters", [])]
        inherited = [parameter for parameter in shared if address.identity(parameter) not in own]
        operation["parameters"] = [dict(parameter) for parameter in inherited] + operation.get("parameters", [])
        address.note("parameters", f"copied {len(inherited)} parameters of the path to the operation")
    for key in ("summary", "description"):
        if key in item and key not in operation:
            operation[key] = item[key]


# -- address ----------------------------------------------------------------------------------------------------


def _place(address: Address) -> None:
    """Work out host and full path, and write them to the operation as `x-server`, `x-hosts` and `x-path`."""
    operation = address.operation
    stated = (owner.get("servers") for owner in (operation, address.item, address.document))
    servers: list[dict[str, Any]] = next(filter(None, stated), list[Any]())
    server: dict[str, Any] = servers[0] if servers else {"url": ""}
    defaults = {name: _default(name, entry, address) for name, entry in server.get("variables", {}).items()}
    url = _PLACEHOLDER.sub(lambda match: defaults.get(match[1], match[0]), server["url"])
    try:
        split = urlsplit(url)
    except ValueError:
        error = address.journal.error(address.pointer, f"the server {url!r} is not an address", "Correct the server")
        address.journal.leave_open("server", address.pointer, error)
        split, servers = urlsplit(""), []
    operation[marks.SERVER] = f"{split.scheme}://{split.netloc}" if split.scheme and split.netloc else ""
    if not operation[marks.SERVER]:
        address.note("server", f"no host is known: the server is {url!r}")
    hosts = dict.fromkeys([operation[marks.SERVER], *islice(_hosts(servers), _MOST_HOSTS)])
    operation[marks.HOSTS] = [host for host in hosts if host]
    path = _COLON_SEGMENT.sub(r"{\1}", address.path)
    if path != address.path:
        address.note("path", f"read ':name' segments as parameters: {path}")
    operation[marks.PATH] = _on_the_wire(f"{re.sub('/{2,}', '/', split.path).rstrip('/')}/{path.lstrip('/')}")


def _on_the_wire(path: str) -> str:
    """A path as it can be sent. What follows a hash only tells paths apart that are otherwise the same."""
    pieces = re.split(r"(\{[^{}/]*\})", path.partition("#")[0])
    return "".join(piece if n % 2 else quote(piece, safe=_IN_PATHS) for n, piece in enumerate(pieces))


def _hosts(servers: list[dict[str, Any]]) -> Iterator[str]:
    """Scheme and host of every server, with every value that its variables allow."""
    for server in servers:
        variables: dict[str, Any] = server.get("variables", {})
        template = "/".join(server["url"].split("/")[:3])
        names = [name for name in _PLACEHOLDER.findall(template) if name in variables]
        for values in product(*(variables[name].get("enum") or [variables[name]["default"]] for name in names)):
            host = template
            for name, value in zip(names, values, strict=True):
                host = host.replace(f"{{{name}}}", value)
            if "://" in host:
                yield host


def _default(name: str, entry: dict[str, Any], address: Address) -> str:
    values, default = entry.get("enum", []), str(entry["default"])
    if values and default not in values:
        detail = f"{name!r} defaults to {default!r}, no allowed value; took {values[0]!r}"
        address.note("server", detail)
        return str(values[0])
    return default


def _rebuilt(paths: dict[str, Any], addresses: list[Address], journal: Journal) -> dict[str, Any]:
    """Arrange the operations below their full paths, without ever putting two of them in one place."""
    rebuilt: dict[str, Any] = {}
    for address in addresses:
        full = address.operation[marks.PATH]
        keys = (full, address.path, f"{full}#{address.operation['operationId']}")
        key = next(key for key in keys if address.method not in rebuilt.get(key, {}))
        if key != address.path:
            address.note("path", f"moved to {key}")
        rebuilt.setdefault(key, {})[address.method] = address.operation
    for path, item in paths.items():
        if not any(method in item for method in METHODS):
            journal.note("path", join("/paths", path), "dropped a path without operations")
    return rebuilt


# -- parameters -------------------------------------------------------------------------------------------------


def _parameters(address: Address) -> None:
    operation = address.operation
    kept: dict[tuple[str, str], dict[str, Any]] = {}
    for parameter in operation.get("parameters", []):
        identity = address.identity(parameter)
        if identity[1] == "header" and identity[0].lower() in _NOT_PARAMETERS:
            address.note("parameters", f"ignored the header parameter {identity[0]!r}")
        elif identity in kept:
            address.note("parameters", f"dropped a second parameter {identity[0]!r} in {identity[1]}")
        else:
            kept[identity] = parameter
    _format_segment(address, kept)
    placeholders = _PLACEHOLDER.findall(operation[marks.PATH])
    for (name, place), parameter in list(kept.items()):
        if place != "path":
            continue
        if name not in placeholders:
            del kept[name, place]
            detail = f"dropped the path parameter {name!r}: the path has no such part"
            address.note("parameters", detail)
        elif not _GOOD_PLACEHOLDER.match(name):
            # Only its position matters on the wire, so a path parameter may be given another name.
            plain = _plain_name(name, placeholders)
            del kept[name, place]
            kept[plain, place] = {**resolve(address.document, parameter), "name": plain}
            operation[marks.PATH] = operation[marks.PATH].replace(f"{{{name}}}", f"{{{plain}}}")
            address.note("parameters", f"renamed the path parameter {name!r} to {plain!r}")
    for name in dict.fromkeys(_PLACEHOLDER.findall(operation[marks.PATH])):
        if (name, "path") not in kept:
            plain = name if _GOOD_PLACEHOLDER.match(name) else _plain_name(name, placeholders)
            operation[marks.PATH] = operation[marks.PATH].replace(f"{{{name}}}", f"{{{plain}}}")
            kept[plain, "path"] = {"name": plain, "in": "path", "required": True, "schema": {"type": "string"}}
            address.note("parameters", f"declared the path parameter {plain!r}")
    if kept or "parameters" in operation:
        operation["parameters"] = list(kept.values())


def _plain_name(name: str, taken: list[str]) -> str:
    plain = re.sub(r"[^a-zA-Z0-9_]+", "_", name)
    plain = plain if _GOOD_PLACEHOLDER.match(plain) else f"part_{plain}"
    while plain in taken:
        plain += "_"
    return plain


def _format_segment(address: Address, kept: dict[tuple[str, str], dict[str, Any]]) -> None:
    """Ask for JSON where the path leaves the answer's format open: the SDK reads nothing else."""
    document, full = address.document, str(address.operation[marks.PATH])
    parameter = kept.get(("format", "path"))
    if parameter is None or "{format}" not in full:
        return
    schema = resolve(document, resolve(document, parameter).get("schema", {}))
    if "json" not in schema.get("enum", [schema.get(marks.DEFAULT)]):
        return
    path = full.replace("{format}", "json")
    of_server = full.removesuffix(address.path)  # the part of the full path that came from the server
    if any(address.method in document["paths"].get(other, {}) for other in (path, path.removeprefix(of_server))):
        address.note("format-segment", f"kept the format parameter: {path} is another operation")
        return
    del kept["format", "path"]
    address.operation[marks.PATH] = path
    address.note("format-segment", "replaced the format parameter by 'json'")


# -- names ------------------------------------------------------------------------------------------------------


def _operation_ids(addresses: list[Address]) -> None:
    """Turn every operationId into a Python name of its own; the order of the document does not matter."""
    taken: set[str] = set()
    settled = sorted(addresses, key=lambda address: (address.operation[marks.PATH], address.method, address.path))
    # An id that is a good name already keeps it, whichever other id comes to the same name.
    settled.sort(key=lambda address: address.operation.get("operationId") != _wanted_name(address))
    for address in settled:
        operation = address.operation
        original = operation.get("operationId")
        wanted = _wanted_name(address)
        name, number = wanted, 2
        while name in taken:
            name, number = f"{wanted.rstrip('_')}_{number}", number + 1
        taken.add(name)
        operation["operationId"] = name
        if original != name:
            address.note("operation-id", f"named the operation {name!r} instead of {original!r}")


def _wanted_name(address: Address) -> str:
    text = address.operation.get("operationId") or f"{address.method} {address.path}"
    words = re.sub(r"[^a-zA-Z0-9]+", " ", text).strip() or address.method
    return str(PythonIdentifier(shortened(words), prefix="call_"))
