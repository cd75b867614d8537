"""Rules for what travels: parameters, request bodies and responses, and the media types they come in."""

from __future__ import annotations

from typing import Any

from ... import marks
from ...errors import Journal
from ...grammar import is_ref, join, resolve
from ...runtime.formats import essence, is_json, kind_of
from .opened import open_operation
from .schemas import drop_contradicted

BINARY = {"type": "string", "format": "binary"}

_BODIES = ("json", "form", "multipart", "bytes")
_ANSWERS = ("json", "text", "bytes")


def normalise_messages(document: dict[str, Any], journal: Journal) -> None:
    """Put the usual media type of every message first, and leave only success among the responses."""
    components = document.get("components", {})
    for name, parameter in components.get("parameters", {}).items():
        _parameter(parameter, join("/components/parameters", name), journal)
    for name, body in components.get("requestBodies", {}).items():
        _body(document, body, join("/components/requestBodies", name), journal)
    for name, response in components.get("responses", {}).items():
        _response(response, join("/components/responses", name), journal)
    for path, item in document["paths"].items():
        for method, operation in item.items():
            pointer = join("/paths", path, method)
            try:
                _operation(document, operation, pointer, journal)
            except Exception as error:
                journal.leave_open("operation", pointer, error)
                open_operation(operation)


def _operation(document: dict[str, Any], operation: dict[str, Any], pointer: str, journal: Journal) -> None:
    for index, parameter in enumerate(operation.get("parameters", [])):
        _parameter(parameter, join(pointer, "parameters", index), journal)
    if "requestBody" in operation:
        _body(document, operation["requestBody"], join(pointer, "requestBody"), journal)
        if not resolve(document, operation["requestBody"])["content"]:
            del operation["requestBody"]
            journal.note("body", pointer, "dropped a request body without content")
    for status, response in operation.get("responses", {}).items():
        _response(response, join(pointer, "responses", status), journal)
    _split_responses(operation, pointer, journal)


# -- parameters -------------------------------------------------------------------------------------------------


def _parameter(parameter: dict[str, Any], pointer: str, journal: Journal) -> None:
    if is_ref(parameter):
        return
    if parameter["in"] == "path" and parameter.get("required") is not True:
        parameter["required"] = True
        journal.note("parameters", pointer, "a path parameter is always required")
    if content := parameter.pop("content", None):
        media_type = _preferred(content, ("json", "text"))
        parameter |= {marks.CONTENT_TYPE: media_type, "schema": content[media_type].get("schema", {})}
        journal.note("parameters", pointer, f"the value is written as {media_type}")
    if "schema" not in parameter:
        parameter["schema"] = {"type": "string"}
        journal.note("parameters", pointer, "added the missing schema, a string")
    schema = parameter["schema"]
    if "description" in parameter and "description" not in schema:
        schema["description"] = parameter["description"]
        journal.note("description", pointer, "copied the description of the parameter to its schema")
    if "example" in parameter and "example" not in schema and not is_ref(schema):
        drop_contradicted(schema, parameter["example"], join(pointer, "schema"), journal)


# -- media types ------------------------------------------------------------------------------------------------


def _family(media_type: str) -> str:
    """Sort a media type by how its content is read."""
    kind = kind_of(media_type)
    if kind in ("json", "form", "multipart"):
        return kind
    plain = essence(media_type)
    return "text" if plain.startswith("text/") or plain.endswith(("/xml", "+xml", "/yaml", "+yaml")) else "bytes"


def _preferred(content: dict[str, Any], families: tuple[str, ...]) -> str:
    order = {family: rank for rank, family in enumerate(families)}
    # Among several of a family, such as JSON and problem JSON, the plain one and then the first comes first.
    return min(content, key=lambda name: (order.get(_family(name), len(order)), name != "application/json"))


def _is_anything(media_type: str, entry: dict[str, Any]) -> bool:
    """Whether a range of media types with any object stands for anything, a file as well."""
    return "*" in media_type and entry.get("schema") == {"type": "object"}


def _body(document: dict[str, Any], body: dict[str, Any], pointer: str, journal: Journal) -> None:
    content: dict[str, Any] = body.get("content", {})
    if is_ref(body) or not content:
        return
    first = _preferred(content, _BODIES)
    for media_type, entry in content.items():
        schema = entry.setdefault("schema", {})
        if _family(media_type) == "multipart":
            _files(document, schema)
        elif kind_of(media_type) in ("bytes", "lines"):
            # What is sent as it comes, such as XML, has no use for a schema, but for that of the usual string.
            is_string = schema.get("type") == "string" and "format" not in schema and kind_of(media_type) == "bytes"
            entry["schema"] = {} if media_type != first else schema if is_string else dict(BINARY)
    if _is_anything(first, content[first]):
        content[first]["schema"] = {}
        journal.note("media-type", pointer, f"{first} with any object is read as anything, a file as well")
    body["content"] = {first: content[first], **content}
    if len(content) > 1:
        journal.note("media-type", pointer, f"took {first} of {', '.join(content)} for the usual one")


def _files(document: dict[str, Any], schema: dict[str, Any]) -> None:
    """Call the fields of a form files where OpenAPI 3.1 does so by their media type or encoding."""
    for member in resolve(document, schema).get("properties", {}).values():
        field = resolve(document, member)
        field = resolve(document, field.get("items", {})) if field.get("type") == "array" else field
        if {"contentMediaType", "contentEncoding"} & field.keys() and field.get("type", "string") == "string":
            field.pop(marks.FORMAT, None)
            field.update(BINARY)


# -- responses --------------------------------------------------------------------------------------------------


def _response(response: dict[str, Any], pointer: str, journal: Journal) -> None:
    if is_ref(response):
        return
    response.setdefault("description", "")
    content: dict[str, Any] = response.get("content", {})
    if not content:
        return
    first = _preferred(content, _ANSWERS)
    entry = content[first]
    is_open = _family(first) == "json" and not is_json(first)
    if is_open and entry.get("schema", {}).get("format") == "binary":
        name = "application/octet-stream"
    else:
        name = "application/json" if is_open else first
    if not is_json(name) or _is_anything(first, entry):
        entry["schema"] = {}
    response |= {marks.MEDIA_TYPES: list(content), "content": {name: {"schema": {}, **entry}}}
    if list(content) != [name]:
        journal.note("media-type", pointer, f"kept {first} of {', '.join(content)}, as {name}")


def _split_responses(operation: dict[str, Any], pointer: str, journal: Journal) -> None:
    """Keep the answers that mean success, and put the others aside: the SDK raises them as errors."""
    stated = {
        status.upper() if status != "default" else status: response
        for status, response in operation.get("responses", {}).items()
    }
    for status in [status for status in stated if status != "default" and not _is_status(status)]:
        error = journal.error(join(pointer, "responses"), f"{status!r} is not a status", "Use 200, 2XX or default")
        journal.leave_open("responses", join(pointer, "responses"), error)
        del stated[status]
    success = {status: response for status, response in stated.items() if status.startswith("2")}
    others = {status: response for status, response in stated.items() if status not in success}
    if not success:
        success = _assumed_success(others, pointer, journal)
    if others:
        journal.note("errors", pointer, f"put aside the answers {', '.join(others)}")
    operation["responses"] = success
    operation[marks.ERROR_RESPONSES] = {key: value for key, value in others.items() if key not in success}


def _is_status(status: str) -> bool:
    return len(status) == 3 and status[0] in "12345" and (status[1:].isdecimal() or status[1:] == "XX")


def _assumed_success(others: dict[str, Any], pointer: str, journal: Journal) -> dict[str, Any]:
    if redirects := {status: answer for status, answer in others.items() if status.startswith("3")}:
        detail = f"took the redirect {next(iter(redirects))} for the success, without content"
        journal.note("responses", pointer, detail)
        words = {status: answer.get("description", "") for status, answer in redirects.items()}
        return {status: {"description": text, marks.ASSUMED: True} for status, text in words.items()}
    if "default" in others:
        journal.note("responses", pointer, "took the default answer for the success")
        return {"2XX": others["default"]}
    journal.note("responses", pointer, "no success is described: assumed a 200 without content")
    return {"200": {"description": "", marks.ASSUMED: True}}
