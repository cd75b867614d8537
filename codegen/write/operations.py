"""The facts about an operation that its module and `operations.json` carry."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import chain
from typing import Any

from .. import marks
from ..grammar import operations_in
from ..runtime.formats import USUAL
from .pytypes import Types, refs_in
from .returns import returns_of
from .stated import Operation, bodies_of, is_body_required, successes_of
from .wire import encoding_of, styles_of

_REDIRECTS = (301, 302, 303, 307, 308)
KINDS = ("basic", "jwt", "oauth2", "signature", "vbc")
"""What `x-vonage-credentials` may say."""
AS_SCHEMES = ("vbc",)
"""Credentials of Vonage that may be functions, and are therefore sent as those of another API are."""
IDEMPOTENT = ("GET", "HEAD", "OPTIONS", "PUT", "DELETE", "TRACE")


def facts_of(verb: str, operation: Operation, document: Mapping[str, Any], types: Types) -> dict[str, Any]:
    """What `Op` takes, by the names of its arguments; what has the usual value is left out."""
    bodies = bodies_of(operation)
    kind, media_type = (bodies[0].kind, bodies[0].media_type) if bodies else (None, None)
    info = document.get("info", {})
    status = operation.get("x-vonage-status") or ("deprecated" if operation.get("deprecated") else None)
    shapes = [(status, types.shape(schema)) for status, _, schema in successes_of(operation)]
    facts: dict[str, Any] = {
        "id": operation["operationId"],
        "verb": verb,
        "host": operation[marks.SERVER],
        "path": operation[marks.PATH],
        "hosts": tuple(operation[marks.HOSTS]) if len(operation[marks.HOSTS]) > 1 else None,
        "security": _security(operation, document),
        "styles": styles_of(operation, types),
        "body": kind,
        "media_type": media_type if media_type != USUAL.get(kind or "") else None,
        "bodies": {body.media_type: body.kind for body in bodies} if bodies[1:] else None,
        "encoding": encoding_of(bodies, types),
        "read_only": any(name in types.read_only for body in bodies for name in refs_in(body.schema)) or None,
        "answers": {status: shape for status, shape in shapes if shape is not None},
        **returns_of(operation, types),
        "redirects": _redirects(operation),
        "retry": operation.get("x-vonage-retry") or ("idempotent" if verb in IDEMPOTENT else "unsent"),
        "paging": operation.get("x-vonage-paging"),
        "outcome": operation.get("x-vonage-outcome"),
        "status": status or info.get("x-vonage-status") or "ga",
    }
    return {name: value for name, value in facts.items() if value not in (None, {}, [], ())}


def _redirects(operation: Operation) -> tuple[int, ...]:
    """The statuses of redirects that are an operation's success."""
    stated = [status for status in map(str, operation["responses"]) if status.startswith("3")]
    return tuple(sorted({int(one) for status in stated for one in (_REDIRECTS if "X" in status else (status,))}))


def index_entry(api: str, facts: Mapping[str, Any], operation: Operation) -> dict[str, Any]:
    """An operation's entry in `operations.json`: its facts, its parameters and what it answers."""
    return {
        "api": api,
        "summary": operation.get("summary", ""),
        **({"media_type": USUAL[facts["body"]]} if facts.get("body") in USUAL else {}),
        **{name: value for name, value in facts.items() if name not in ("answers", "returns")},
        "parameters": [
            {"name": p["name"], "in": p["in"], "required": bool(p.get("required"))}
            for p in operation.get("parameters", [])
        ],
        "body_required": is_body_required(operation),
        "deprecated": bool(operation.get("deprecated")),
        **({"acts": True} if operation.get("x-vonage-acts") else {}),
        "success": sorted(operation["responses"]),
        "errors": sorted(operation.get(marks.ERROR_RESPONSES, {})),
        "answers": {str(status): shape for status, shape in facts.get("answers", {}).items()},
        "returns": {str(status): form for status, form in facts.get("returns", {}).items()},
    }


def schemes_of(document: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    """The security schemes that operations name and that are the description's own, in the terms of `Op.schemes`."""
    schemes, kinds = document["components"].get("securitySchemes", {}), _credentials(document)
    stated: list[list[str]] = [[*each] for _, _, o in operations_in(document) for each in o.get("security", [])]
    own = [name for name in sorted({*chain(*stated)}) if kinds.get(name) in (None, *AS_SCHEMES)]
    return {kinds.get(name) or name: _scheme(schemes.get(name, {})) for name in own}


def _scheme(scheme: Mapping[str, Any]) -> tuple[str, ...]:
    kind = str(scheme.get("type", "unknown"))
    if kind == "apiKey":
        return kind, str(scheme.get("in", "header")), str(scheme.get("name", ""))
    if kind == "http":
        return kind, str(scheme.get("scheme", "")).lower()
    return (kind,)


def _security(operation: Operation, document: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    kinds = _credentials(document)
    stated: list[list[str]] = [[*each] for each in operation.get("security", [])]
    return tuple(dict.fromkeys(tuple(sorted(kinds.get(name, name) for name in each)) for each in stated))


def _credentials(document: Mapping[str, Any]) -> dict[str, str]:
    """The schemes that mean credentials of Vonage, and which; only our own descriptions have such."""
    schemes: Mapping[str, Mapping[str, Any]] = document["components"].get("securitySchemes", {})
    marked = {name: str(scheme.get("x-vonage-credentials")) for name, scheme in schemes.items()}
    return {name: kind for name, kind in marked.items() if kind in KINDS}
