"""Writes a large OpenAPI description, for the compile of it: resources with the usual five operations each."""

from __future__ import annotations

from typing import Any

VALUES: list[dict[str, Any]] = [
    {"type": "string", "maxLength": 80, "description": "A text of the resource."},
    {"type": "integer", "minimum": 0, "description": "A count."},
    {"type": "boolean", "description": "Whether it is in use."},
    {"type": "string", "format": "date-time", "description": "When it was made."},
    {"type": "string", "enum": ["new", "open", "closed"], "description": "Its state."},
    {"type": "array", "items": {"type": "string"}, "description": "Labels."},
]


def description(resources: int) -> dict[str, Any]:
    """A description of five operations a resource."""
    paths: dict[str, Any] = {}
    text = {"type": "string", "description": "A text."}
    shared = ["Problem", *(f"Owner{number}" for number in range(7))]
    schemas: dict[str, Any] = {name: {"type": "object", "properties": {"title": text}} for name in shared}
    for number in range(resources):
        fields = {f"field_{place}": value for place, value in enumerate(VALUES * 2)}
        owner = {"owner": {"$ref": f"#/components/schemas/Owner{number % 7}"}}
        schemas[f"Thing{number}"] = {"type": "object", "required": ["field_0"], "properties": {**fields, **owner}}
        schemas[f"NewThing{number}"] = {"type": "object", "required": ["field_0"], "properties": fields}
        place = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        query = [
            {"name": name, "in": "query", "schema": {"type": "integer", "minimum": 1}} for name in ("page", "page_size")
        ]
        listed = {"type": "array", "items": {"$ref": f"#/components/schemas/Thing{number}"}}
        one, new = {"$ref": f"#/components/schemas/Thing{number}"}, {"$ref": f"#/components/schemas/NewThing{number}"}
        paths[f"/things{number}"] = {
            "get": _operation(f"list_things{number}", number, listed, parameters=query),
            "post": _operation(f"create_thing{number}", number, one, requestBody=_body(new)),
        }
        paths[f"/things{number}/{{id}}"] = {
            "get": _operation(f"get_thing{number}", number, one, parameters=[place]),
            "put": _operation(f"update_thing{number}", number, one, parameters=[place], requestBody=_body(new)),
            "delete": _operation(f"delete_thing{number}", number, None, parameters=[place]),
        }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Large", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.com"}],
        "paths": paths,
        "components": {"schemas": schemas},
    }


def _operation(id: str, number: int, answer: dict[str, Any] | None, **more: Any) -> dict[str, Any]:
    good = {"200": {"description": "Done.", **_body(answer)}} if answer else {"204": {"description": "Gone."}}
    bad = {"404": {"description": "Not there.", **_body({"$ref": "#/components/schemas/Problem"})}}
    said = {"operationId": id, "tags": [f"group{number // 10}"], "summary": f"Do {id.replace('_', ' ')}"}
    return {**said, **more, "responses": {**good, **bad}}


def _body(schema: dict[str, Any]) -> dict[str, Any]:
    return {"content": {"application/json": {"schema": schema}}}
