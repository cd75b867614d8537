"""Rules for what travels: parameters, request bodies and responses, and the media types they come in."""

from __future__ import annotations

from typing import Any

from ... import marks
from ...errors import Journal
from ...grammar import is_ref, join, resolve
from ...runtime.formats import essence, is_json
from .opened import open_operation
from .schemas import drop_contradicted

BINARY = {"type": "string", "format": "binary"}
TEXT = {"type": "string"}

_FORM = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"
_BYTES = "application/octet-stream"


def normalise_messages(document: dict[str, Any], journal: Journal) -> None:
    """Leave one media type the generator can read in every message, and only success among the responses.

    Args:
        document: the document, changed in place, after its operations have been normalised.
        journal: receives the changes.
    """
    components = document.get("components", {})
    for name, parameter in components.get("parameters", {}).items():
        _parameter(document, parameter, join("/components/parameters", name), journal)
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
        _parameter(document, parameter, join(pointer, "parameters", index), journal)
    if "requestBody" in operation:
        _body(document, operation["requestBody"], join(pointer, "requestBody"), journal)
        if not resolve(document, operation["requestBody"])["content"]:
            del operation["requestBody"]
            journal.note("body", pointer, "dropped a request body without content")
    for key in ("responses", marks.ERROR_RESPONSES):
        for status, response in operation.get(key, {}).items():
            _response(response, join(pointer, key, status), journal)
    _split_responses(operation, pointer, journal)


# -- parameters -------------------------------------------------------------------------------------------------


def _parameter(document: dict[str, Any], parameter: dict[str, Any], pointer: str, journal: Journal) -> None:
    if is_ref(parameter):
        return
    if parameter["in"] == "path" and parameter.get("required") is not True:
        parameter["required"] = True
        journal.note("parameters", pointer, "a path parameter is always required")
    content = parameter.pop("content", None)
    if content:
        media_type = _preferred(content, ("json", "text"))
        parameter[marks.CONTENT_TYPE] = media_type
        parameter[marks.SCHEMA] = content[media_type].get("schema", {})
        parameter["schema"] = dict(TEXT)
        journal.note("parameters", pointer, f"the value is written as {media_type}")
    if "schema" not in parameter:
        parameter["schema"] = dict(TEXT)
        journal.note("parameters", pointer, "added the missing schema, a string")
    schema = parameter["schema"]
    if parameter["in"] != "query" and not _is_scalar(resolve(document, schema)):
        # The generator knows no way to write a structure into a path or a header. We do.
        parameter.setdefault(marks.SCHEMA, schema)
        parameter["schema"] = schema = dict(TEXT)
        journal.note("parameters", pointer, f"called a structure in {parameter['in']} a string for the generator")
    if "description" in parameter and "description" not in schema:
        schema["description"] = parameter["description"]
        journal.note("description", pointer, "copied the description of the parameter to its schema")
    if "example" in parameter and "example" not in schema and not is_ref(schema):
        schema["example"] = parameter["example"]
        drop_contradicted(schema, schema["example"], join(pointer, "schema"), journal)


def _is_scalar(schema: dict[str, Any]) -> bool:
    types = schema.get("type")
    names = [types] if isinstance(types, str) else types or []
    return bool(names) and not any(name in ("object", "array", "null") for name in names)


# -- media types ------------------------------------------------------------------------------------------------


def _family(media_type: str) -> str:
    """Sort a media type by how its content is read."""
    plain = essence(media_type)
    if is_json(plain) or plain in ("*/*", "application/*"):
        return "json"
    if plain == _FORM:
        return "form"
    if plain.startswith("multipart/"):
        return "multipart"
    if plain.startswith("text/") or plain.endswith(("/xml", "+xml", "/yaml", "+yaml")):
        return "text"
    return "bytes"


def _preferred(content: dict[str, Any], families: tuple[str, ...]) -> str:
    order = {family: rank for rank, family in enumerate(families)}
    # Among several of a family, such as JSON and problem JSON, the plain one and then the first comes first.
    return min(content, key=lambda name: (order.get(_family(name), len(order)), name != "application/json"))


def _content(message: dict[str, Any], families: tuple[str, ...], pointer: str, journal: Journal) -> None:
    """Keep one media type of a message, under a name and with a schema the generator has code for."""
    content: dict[str, Any] = message.get("content", {})
    if not content:
        return
    chosen = _preferred(content, families)
    family = _family(chosen)
    entry = content[chosen]
    name = {"json": chosen, "form": _FORM, "multipart": _MULTIPART, "text": "text/plain"}.get(family, _BYTES)
    if (family == "json" and not chosen.lower().startswith("application/")) or "*" in chosen or ";" in chosen:
        name = "application/json"
    if family == "text" and "text" not in families:
        name = _BYTES
    if "*" in chosen:
        schema = entry.get("schema", {})
        if schema.get("format") == "binary":
            name = _BYTES
        elif schema == {"type": "object"}:
            entry["schema"] = {}
            journal.note("media-type", pointer, f"{chosen} with any object is read as anything, a file as well")
    forced = {"text/plain": TEXT, _BYTES: BINARY}.get(name)
    if forced is not None:
        if entry.get("schema", forced) != forced:
            entry[marks.SCHEMA] = entry["schema"]
            journal.note("media-type", pointer, f"{chosen} is handed over undecoded; its schema is kept as x-schema")
        entry["schema"] = dict(forced)
    elif "schema" not in entry:
        entry["schema"] = {}
        journal.note("media-type", pointer, f"{chosen} has no schema: anything is accepted")
    message.setdefault(marks.MEDIA_TYPES, list(content))
    message["content"] = {name: entry}
    if list(content) != [name]:
        journal.note("media-type", pointer, f"kept {chosen} of {', '.join(content)}, as {name}")


_BODIES = ("json", "form", "multipart", "bytes")


def _body(document: dict[str, Any], body: dict[str, Any], pointer: str, journal: Journal) -> None:
    if is_ref(body):
        return
    content: dict[str, Any] = body.get("content", {})
    for media_type, entry in content.items():
        if _family(media_type) == "multipart":
            _files(document, entry.get("schema", {}))
    if marks.CONTENT_TYPE not in body and content:
        chosen = _preferred(content, _BODIES)
        body[marks.CONTENT_TYPE] = chosen
        # What is sent as it comes, such as XML, has no use for a schema.
        body[marks.OTHER_CONTENT] = {
            name: {"schema": {}, **entry} if _family(name) in ("json", "form", "multipart") else {"schema": {}}
            for name, entry in content.items()
            if name != chosen
        }
    _content(body, _BODIES, pointer, journal)
    if marks.BODY_REQUIRED not in body:
        body[marks.BODY_REQUIRED] = body.get("required", False)
        if not body[marks.BODY_REQUIRED]:
            # The generator's code for an optional body that is a union fails when the body is left out.
            journal.note("body", pointer, "marked the body as required; the truth is in x-body-required")
        body["required"] = True


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
    _content(response, ("json", "text", "bytes"), pointer, journal)


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
    errors: dict[str, Any] = operation.get(marks.ERROR_RESPONSES, {})
    success = {status: response for status, response in stated.items() if status.startswith("2")}
    others = {status: response for status, response in stated.items() if status not in success}
    if not success:
        success = _assumed_success(others, pointer, journal)
    if others:
        journal.note("errors", pointer, f"put aside the answers {', '.join(others)}")
    operation["responses"] = success
    operation[marks.ERROR_RESPONSES] = {**errors, **{key: value for key, value in others.items() if key not in success}}


def _is_status(status: str) -> bool:
    return len(status) == 3 and status[0] in "12345" and (status[1:].isdecimal() or status[1:] == "XX")


def _assumed_success(others: dict[str, Any], pointer: str, journal: Journal) -> dict[str, Any]:
    redirects = [status for status in others if status.startswith("3")]
    if redirects:
        journal.note("responses", pointer, f"took the redirect {redirects[0]} for the success, without content")
        return {
            status: {"description": others[status].get("description", ""), marks.ASSUMED: True} for status in redirects
        }
    if "default" in others:
        journal.note("responses", pointer, "took the default answer for the success")
        return {"2XX": others["default"]}
    journal.note("responses", pointer, "no success is described: assumed a 200 without content")
    return {"200": {"description": "", marks.ASSUMED: True}}
