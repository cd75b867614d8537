"""Rules for operations: name, security, parameters and the address they are sent to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
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

    @property
    def pointer(self) -> str:
        """Where the operation stands in the document as it came."""
        return join("/paths", self.path, self.method)


def normalise_operations(document: dict[str, Any], journal: Journal) -> None:
    """Make every operation speak for itself: nothing it needs is left on its path item or on the document.

    Args:
        document: the document, changed in place; `paths` is rebuilt.
        journal: receives the changes.
    """
    paths: dict[str, Any] = document.get("paths", {})
    addresses = [
        Address(path, method, item[method]) for path, item in paths.items() for method in METHODS if method in item
    ]
    for address in addresses:
        try:
            _settle(document, address, journal)
        except Exception as error:
            journal.leave_open("operation", address.pointer, error)
            open_operation(address.operation)
            address.operation |= {marks.SERVER: "", marks.HOSTS: [], marks.PATH: address.path, "parameters": []}
    _operation_ids(addresses, journal)
    document["paths"] = _rebuilt(document, paths, addresses, journal)


def _settle(document: dict[str, Any], address: Address, journal: Journal) -> None:
    item = document["paths"][address.path]
    _push_down(document, item, address, journal)
    _tags(address, journal)
    _place(document, item, address, journal)
    _parameters(document, address, journal)


def _push_down(document: dict[str, Any], item: dict[str, Any], address: Address, journal: Journal) -> None:
    operation = address.operation
    if "security" not in operation and "security" in document:
        operation["security"] = [dict(entry) for entry in document["security"]]
        journal.note("security", address.pointer, "copied the security of the document to the operation")
    shared = item.get("parameters", [])
    if shared:
        own = [_identity(document, parameter) for parameter in operation.get("parameters", [])]
        inherited = [parameter for parameter in shared if _identity(document, parameter) not in own]
        operation["parameters"] = [dict(parameter) for parameter in inherited] + operation.get("parameters", [])
        journal.note("parameters", address.pointer, f"copied {len(inherited)} parameters of the path to the operation")
    for key in ("summary", "description"):
        if key in item and key not in operation:
            operation[key] = item[key]


def _identity(document: dict[str, Any], parameter: dict[str, Any]) -> tuple[str, str]:
    resolved = resolve(document, parameter)
    return resolved["name"], resolved["in"]


def _tags(address: Address, journal: Journal) -> None:
    tags = address.operation.get("tags", [])
    if len(tags) > 1:
        address.operation["tags"] = tags[:1]
        journal.note("tags", address.pointer, f"kept the first tag and dropped {', '.join(tags[1:])}")


# -- address ----------------------------------------------------------------------------------------------------


def _place(document: dict[str, Any], item: dict[str, Any], address: Address, journal: Journal) -> None:
    """Work out host and full path, and write them to the operation as `x-server`, `x-hosts` and `x-path`."""
    operation = address.operation
    if marks.SERVER in operation and marks.PATH in operation:
        return
    servers: list[dict[str, Any]] = operation.get("servers") or item.get("servers") or document.get("servers") or []
    server: dict[str, Any] = servers[0] if servers else {"url": ""}
    variables = {name: _variable(name, entry, address, journal) for name, entry in server.get("variables", {}).items()}
    template = server["url"]
    url = _PLACEHOLDER.sub(lambda match: variables.get(match[1], {}).get("default", match[0]), template)
    try:
        split = urlsplit(url)
    except ValueError:
        error = journal.error(address.pointer, f"the server {url!r} is not an address", "Correct the server")
        journal.leave_open("server", address.pointer, error)
        split, servers, server, template = urlsplit(""), [], {"url": ""}, ""
    operation[marks.SERVER] = f"{split.scheme}://{split.netloc}" if split.scheme and split.netloc else ""
    if not operation[marks.SERVER]:
        journal.note("server", address.pointer, f"no host is known: the server is {url!r}")
    template = "/".join(template.split("/")[:3])
    hosts = dict.fromkeys([operation[marks.SERVER], *islice(_hosts(servers), _MOST_HOSTS)])
    operation[marks.HOSTS] = [host for host in hosts if host]
    if variables:
        operation[marks.SERVER_VARIABLES] = variables
        operation[marks.SERVER_TEMPLATE] = template
    path = _COLON_SEGMENT.sub(r"{\1}", address.path)
    if path != address.path:
        journal.note("path", address.pointer, f"read ':name' segments as parameters: {path}")
    # With the path part gone from the server, the document still says the same as before.
    operation["servers"] = [{**server, "url": template if variables else operation[marks.SERVER] or "/"}]
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


def _variable(name: str, entry: dict[str, Any], address: Address, journal: Journal) -> dict[str, Any]:
    values = entry.get("enum", [])
    default = entry["default"]
    if values and default not in values:
        journal.note(
            "server", address.pointer, f"{name!r} defaults to {default!r}, no allowed value; took {values[0]!r}"
        )
        default = values[0]
    return {"default": default, **({"enum": values} if values else {})}


def _rebuilt(
    document: dict[str, Any], paths: dict[str, Any], addresses: list[Address], journal: Journal
) -> dict[str, Any]:
    """Arrange the operations below their full paths, without ever putting two of them in one place."""
    rebuilt: dict[str, Any] = {}
    for address in addresses:
        full = address.operation[marks.PATH]
        keys = (full, address.path, f"{full}#{address.operation['operationId']}")
        key = next(key for key in keys if address.method not in rebuilt.get(key, {}))
        if key != address.path:
            journal.note("path", address.pointer, f"moved to {key}")
        rebuilt.setdefault(key, {})[address.method] = address.operation
    for path, item in paths.items():
        if not any(method in item for method in METHODS):
            journal.note("path", join("/paths", path), "dropped a path without operations")
    return rebuilt


# -- parameters -------------------------------------------------------------------------------------------------


def _parameters(document: dict[str, Any], address: Address, journal: Journal) -> None:
    operation = address.operation
    kept: dict[tuple[str, str], dict[str, Any]] = {}
    for parameter in operation.get("parameters", []):
        identity = _identity(document, parameter)
        if identity[1] == "header" and identity[0].lower() in _NOT_PARAMETERS:
            journal.note("parameters", address.pointer, f"ignored the header parameter {identity[0]!r}")
        elif identity in kept:
            journal.note("parameters", address.pointer, f"dropped a second parameter {identity[0]!r} in {identity[1]}")
        else:
            kept[identity] = parameter
    _format_segment(document, address, kept, journal)
    placeholders = _PLACEHOLDER.findall(operation[marks.PATH])
    for (name, place), parameter in list(kept.items()):
        if place != "path":
            continue
        if name not in placeholders:
            del kept[name, place]
            journal.note(
                "parameters", address.pointer, f"dropped the path parameter {name!r}: the path has no such part"
            )
        elif not _GOOD_PLACEHOLDER.match(name):
            # Only its position matters on the wire, so a path parameter may be given another name.
            plain = _plain_name(name, placeholders)
            del kept[name, place]
            kept[plain, place] = {**resolve(document, parameter), "name": plain}
            operation[marks.PATH] = operation[marks.PATH].replace(f"{{{name}}}", f"{{{plain}}}")
            journal.note("parameters", address.pointer, f"renamed the path parameter {name!r} to {plain!r}")
    for name in dict.fromkeys(_PLACEHOLDER.findall(operation[marks.PATH])):
        if (name, "path") not in kept:
            plain = name if _GOOD_PLACEHOLDER.match(name) else _plain_name(name, placeholders)
            operation[marks.PATH] = operation[marks.PATH].replace(f"{{{name}}}", f"{{{plain}}}")
            kept[plain, "path"] = {"name": plain, "in": "path", "required": True, "schema": {"type": "string"}}
            journal.note("parameters", address.pointer, f"declared the path parameter {plain!r}")
    if kept or "parameters" in operation:
        operation["parameters"] = list(kept.values())


def _plain_name(name: str, taken: list[str]) -> str:
    plain = re.sub(r"[^a-zA-Z0-9_]+", "_", name)
    plain = plain if _GOOD_PLACEHOLDER.match(plain) else f"part_{plain}"
    while plain in taken:
        plain += "_"
    return plain


def _format_segment(
    document: dict[str, Any], address: Address, kept: dict[tuple[str, str], dict[str, Any]], journal: Journal
) -> None:
    """Ask for JSON where the path leaves the answer's format open: the SDK reads nothing else."""
    parameter = kept.get(("format", "path"))
    if parameter is None or "{format}" not in address.operation[marks.PATH]:
        return
    schema = resolve(document, resolve(document, parameter).get("schema", {}))
    if "json" not in schema.get("enum", [schema.get(marks.DEFAULT)]):
        return
    path = address.operation[marks.PATH].replace("{format}", "json")
    others = document["paths"].get(path.removeprefix(_prefix(address)), {})
    if address.method in others or address.method in document["paths"].get(path, {}):
        journal.note("format-segment", address.pointer, f"kept the format parameter: {path} is another operation")
        return
    del kept["format", "path"]
    address.operation[marks.PATH] = path
    journal.note("format-segment", address.pointer, "replaced the format parameter by 'json'")


def _prefix(address: Address) -> str:
    """The part of the full path that came from the server."""
    return str(address.operation[marks.PATH]).removesuffix(address.path)


# -- names ------------------------------------------------------------------------------------------------------


def _operation_ids(addresses: list[Address], journal: Journal) -> None:
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
            if original is not None:
                operation.setdefault(marks.ORIGINAL_OPERATION_ID, original)
            journal.note("operation-id", address.pointer, f"named the operation {name!r} instead of {original!r}")


def _wanted_name(address: Address) -> str:
    text = address.operation.get("operationId") or f"{address.method} {address.path}"
    words = re.sub(r"[^a-zA-Z0-9]+", " ", text).strip() or address.method
    return str(PythonIdentifier(shortened(words), prefix="call_"))
