"""Whether the answer of a success is what the description of its operation declares.

`Op.returns` says it for each status: `object`, `array`, `list` (an object that has one of `Op.members`, or
something else that may hold a list, or is empty), `json` (any), `bytes` (not JSON) or `` (nothing is declared). A
question mark behind it: the body may be missing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .formats import essence, is_json, is_list, is_object, is_within

if TYPE_CHECKING:
    from ._runtime import Answer, Op

_PAGES = ("text/html", "application/xhtml+xml")
_PAGE_BEGINNINGS = (b"<!doctype html", b"<html")
_FILES = ("application/pdf", "application/zip", "audio/", "image/", "video/")
"""Media types that no JSON and no page can be mistaken for. Declared as bytes of any kind, a file may be either."""


def reads_json(op: Op, status: int, label: str) -> bool:
    """Whether a body is JSON by the description, however it is labelled."""
    return (
        status < 300
        and not _is_declared(op, essence(label))
        and any(form.rstrip("?") not in ("", "bytes") for form in _forms(op, status))
    )


def misfit(answer: Answer) -> str | None:
    """What an answer is in place of what is declared for it; None if it fits or nothing is declared."""
    op, data = answer.request.op, answer.data
    if not op.returns or (op.returns.get(answer.status) == "object" and is_object(data)):
        return None
    if _is_part(answer):
        return "a part of the answer"
    if answer.content and is_mislabelled(answer):
        return f"a body of {_label(answer)}"
    if any(_fits(form, data, answer) for form in _forms(op, answer.status)):
        return None
    if data is None:
        return "null" if answer.content.strip() else "an empty body"
    if isinstance(data, bytes):
        return "an HTML page" if _is_page(answer) else "a body that is not JSON"
    if is_object(data):
        return f"an object{' without ' * bool(op.members)}{' or '.join(op.members)}"
    return "an array" if is_list(data) else "a scalar"


def is_mislabelled(answer: Answer) -> bool:
    """Whether a body, which need not be read for this, is by its head not the file that is declared."""
    if _is_part(answer):
        return True
    op, label = answer.request.op, _label(answer)
    if any(form.rstrip("?") != "bytes" for form in _forms(op, answer.status)) or _is_declared(op, label):
        return False
    files = [kind for kind in op.produces if not is_json(kind)]
    specific = bool(files) and all(kind.startswith(_FILES) for kind in files)
    return specific and (label in _PAGES or (is_json(label) and len(files) == len(op.produces)))


def _is_part(answer: Answer) -> bool:
    """Whether it is a part of what was asked for, as status 206 says; no part is ever asked for."""
    returns = answer.request.op.returns
    return answer.status == 206 and bool(returns) and 206 not in returns


def _forms(op: Op, status: int) -> list[str]:
    """What is declared for a status; for one that is not declared, what is for the others."""
    form = op.returns.get(status, op.returns.get(0))
    return [form] if form is not None else list(op.returns.values())


def _fits(form: str, data: Any, answer: Answer) -> bool:
    op, form, optional = answer.request.op, form.rstrip("?"), form.endswith("?")
    if data is None:
        return optional or form in ("", "bytes", "json")
    if isinstance(data, bytes):
        if _is_declared(op, _label(answer)):
            return True
        pages = any(is_within(page, kind) for page in _PAGES for kind in op.produces)
        return form in ("", "bytes") and (pages or not _is_page(answer))
    if form == "array":
        return is_list(data)
    if form not in ("object", "list") or not is_object(data):
        return form not in ("object", "list")
    if form == "object" or not data or any(name in data for name in op.members):
        return True
    return any(is_list(value) or is_object(value) for value in data.values())  # under a name that may be new


def _is_declared(op: Op, label: str) -> bool:
    return bool(label) and any(is_within(label, kind) and not is_json(kind) for kind in op.produces)


def _is_page(answer: Answer) -> bool:
    """Whether a body is an HTML page, as portals and gateways put in place of the platform's answers."""
    begin = answer.content[:200].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    return begin.startswith(b"<" if _label(answer) in _PAGES else _PAGE_BEGINNINGS)


def _label(answer: Answer) -> str:
    return essence(answer.headers.get("content-type", ""))
