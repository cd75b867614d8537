"""The methods of a product class: their arguments, and the request that each makes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from keyword import iskeyword
from typing import Any

from attrs import define, field
from openapi_python_client.strings import PythonIdentifier

from ..runtime.formats import is_list
from .docstrings import docstring, stopped
from .names import CONVERTERS, MethodName, ProductName, known, wrong
from .signatures import DICTS, query_name

Entry = Mapping[str, Any]
LONGEST = 30
"""More fields than that are left to the types: nobody reads them in a docstring."""
TARGET_DOC = [
    "A path, or a file that is open for writing bytes. At a path, the file appears once it is complete; an open file"
    " is left open."
]
PROGRESS_DOC = [
    "Called after each piece with the number of bytes so far and in total (None if not known). True shows a bar"
    " instead, for which `vonage[progress]` has to be installed."
]

URL_DOC = (
    "From the webhook. As the application's token is sent with the request, it must be a URL of Vonage, or of the"
    " client's own `base_url` or host."
)


@define
class Argument:
    """One argument of a method.

    Attributes:
        place: `path`, `query`, `header`, `body` (one field of it), `params` (the dict) or `file`.
        doc: What is said of it, lines without indent.
        default: As Python writes it, if not required.
        convert: The function that makes the value of it; empty for none.
    """

    name: str
    wire: str
    place: str
    type: str
    doc: list[str]
    required: bool
    default: str = "None"
    convert: str = ""

    @property
    def value(self) -> str:
        """What is sent of it."""
        return f"_{self.convert}({self.name})" if self.convert else self.name

    @property
    def declared(self) -> str:
        """As it stands in a signature."""
        if self.required:
            return f"{self.name}: {self.type}"
        if self.place == "params":  # as one of a union, checkers would not name what is wrong in it
            return f"{self.name}: {self.type} = NOT_GIVEN"
        is_wider = self.default == "None" and self.type != "Any" and not self.type.endswith("None")
        return f"{self.name}: {self.type}{' | None' if is_wider else ''} = {self.default}"


@define
class Method:
    """One method of a product class, ready for the template.

    Attributes:
        api: The description that its operation comes from.
        how: What names.yaml says of it.
        positional, named: Its arguments; named ones by keyword alone.
        keywords: The dictionary type of `**keywords`; empty for none.
        request: What makes its request, as code.
        returns: The type of what it returns; empty for an iterator.
        item: For an iterator, the type of the entries.
        doc: Its docstring, lines without indent; `{await}` and `{async}` stand where an async one has these words.
    """

    name: str
    api: str
    how: MethodName
    positional: list[Argument] = field(factory=list[Argument])
    named: list[Argument] = field(factory=list[Argument])
    keywords: str = ""
    request: str = ""
    returns: str = ""
    item: str = ""
    doc: list[str] = field(factory=list[str])

    @property
    def arguments(self) -> list[Argument]:
        """All arguments, as they come."""
        return [*self.positional, *self.named]

    @property
    def code(self) -> str:
        """What its names stand in."""
        parts = [*(a.declared for a in self.arguments), self.keywords, self.request, self.returns, self.item]
        return " ".join([*parts, "_with_first_entry()" if self.how.answer else ""])


class Builder:
    """Makes the methods of one operation."""

    def __init__(
        self, product: ProductName, api: str, entry: Entry, how: MethodName, narrow: Entry | None = None
    ) -> None:
        self.product, self.api, self.entry, self.how = product, api, entry, how
        self.python: Entry = entry["python"]
        self.place = f"/products/{product.attribute}/operations/{entry['id']}"
        self.stated: list[Entry] = self.python.get("arguments", [])
        self.op = f"_{api}_{entry['id']}.OP"
        if narrow is not None:
            known = {a["wire"] for a in self.stated}
            more: Entry = next(a for a in narrow["python"]["arguments"] if a["wire"] not in known)
            self.stated = [*self.stated, {**more, "required": False, "doc": f"{more['doc']} Default: all."}]
            self.op = f"({self.op} if {more['name']} is None else _{api}_{narrow['id']}.OP)"
        if how.by_url:
            path = entry["path"].format_map({a["wire"]: a.get("example") for a in self.stated})
            url = {"name": "url", "wire": "url", "in": "url", "type": "str", "required": True, "doc": URL_DOC}
            self.stated = [{**url, "example": f"{entry['host']}{path}"}]
        self.body: Entry | None = self.python.get("body")
        self.fields: list[Entry] = self.body.get("fields", []) if self.body else []
        self.by_filters = how.style == "filters"
        has_query = any(a["in"] == "query" for a in self.stated)
        if (how.style == "plain" and not self.fields) or (self.by_filters and not has_query):
            raise wrong(f"{self.place}/style", f"{how.style} is for what it does not have", "Write another style")
        self.taken = {"self", "answer"}
        """What no argument can be called, as the method has it already."""
        if self.by_filters or (self.body is not None and how.style != "plain"):
            self.taken |= {how.params, "keywords"}

    def methods(self) -> Iterator[Method]:
        """The method of the operation and, of a list, the one that walks through all pages."""
        name = self.how.method or self.entry["id"]
        method = self._made(name)
        method.returns = self._type(self.python.get("returns", {}).get("type", "None"))
        if self.how.to_file:
            method.positional.append(Argument(self.how.to_file, "", "file", "Target", TARGET_DOC, True))
            method.positional.append(Argument("progress", "", "file", "Progress", PROGRESS_DOC, False))
            method.returns = "int"
        method.doc = docstring(self, method)
        yield method
        if (paging := self.entry.get("paging")) and self.how.iter is not False:
            method = self._made(self.how.iterator(name), drop=paging.get("parameter", ""))
            method.item = self._type(self.python["returns"].get("item", "Any"))
            method.doc = docstring(self, method)
            yield method

    def _type(self, annotation: str) -> str:
        return annotation.replace(DICTS, f"{self.api}_{DICTS}")

    # Arguments

    def _made(self, name: str, drop: str = "") -> Method:
        """A method with its arguments, without the one to drop, and its request."""
        method = Method(name, self.api, self.how)
        first = self.how.first
        hidden = {*self.how.fixed, *self._own(), *([] if self.by_filters else [drop])}
        plain = [
            self._argument(facts, self._name(facts["wire"], facts["name"], facts["in"]), facts["in"])
            for facts in self.stated
            if facts["wire"] not in hidden
        ]
        if self.how.style == "plain":  # the fields of the body as arguments of their own
            fields = [(facts, facts["wire"]) for facts in self.fields if facts["wire"] not in self.how.fixed]
            made = [(facts, self._name(wire, str(PythonIdentifier(wire, "field_")), "body")) for facts, wire in fields]
            plain += [self._argument(facts, argument, "body") for facts, argument in made]
        self._check([*(a.name for a in plain), drop])
        method.positional = [a for a in plain if a.place in ("path", "url") and a.name not in first]
        method.positional += sorted((a for a in plain if a.name in first), key=lambda a: first.index(a.name))
        rest = [a for a in plain if a not in method.positional]
        if self.by_filters:
            method.keywords = self._type(DICTS + query_name(self.entry["id"]))
            doc = ["Filters as one dict, or as keywords:"]
            doc += [f"  {a.wire}: {a.doc[0]}" for a in rest if a.place == "query"]
            method.positional.append(Argument(self.how.params, "", "params", method.keywords, doc, False))
            rest = [a for a in rest if a.place != "query"]
        elif self.body is not None and self.how.style != "plain":
            method.keywords = self._keywords(self.body, {a.name for a in [*method.positional, *rest]})
            doc = self._body_doc(self.body, bool(method.keywords))
            required = not method.keywords and self.body["required"]
            kind = self._type(self.body["type"])
            method.positional.append(Argument(self.how.params, "", "params", kind, doc, required))
        method.positional.sort(key=lambda a: not a.required)
        method.named = sorted(rest, key=lambda a: not a.required)
        names = [a.name for a in method.arguments]
        if twice := sorted({n for n in names if names.count(n) > 1}):
            raise wrong(self.place, f"{name} has two arguments {twice[0]}", "Rename one")
        method.request = f"{self.op}.request({', '.join(self._request(method))})"
        if self.how.by_url:
            method.request = f"self._client.{self.how.by_url}(url)"
        return method

    def _check(self, names: Sequence[str]) -> None:
        """Refuse what names.yaml says of an argument that is not there."""
        wires, how = [each["wire"] for each in (*self.stated, *self.fields)], self.how
        of_names = {"first": how.first, "required": how.required, "defaults": how.defaults, "convert": how.convert}
        for allowed, words in ((wires, {"rename": how.rename, "fixed": how.fixed}), (names, of_names)):
            for word, given in words.items():
                for name in given:
                    known(name, filter(None, allowed), f"{self.place}/{word}", "argument")

    def _own(self) -> dict[str, str]:
        """The path parameters that the client knows itself, with its attributes for them."""
        paths = [a["wire"] for a in self.stated if a["in"] == "path"]
        return {wire: self.product.own[wire] for wire in paths if wire in self.product.own}

    def _argument(self, facts: Entry, name: str, place: str) -> Argument:
        convert = self.how.convert.get(name, "")
        default = self.how.defaults.get(name)
        kind, said = CONVERTERS[convert] if convert else (self._type(facts["type"]), "")
        doc = stopped(facts.get("doc") or facts["wire"])
        if (usual := facts.get("default")) is not None and "efault" not in doc:
            doc += f" Default: {json.dumps(usual, ensure_ascii=False)}."
        return Argument(
            name,
            facts["wire"],
            place,
            kind,
            [f"{doc} {said}".rstrip()],
            (facts["required"] or name in self.how.required) and name not in self.how.defaults,
            repr(tuple(default) if is_list(default) else default),
            convert,
        )

    def _name(self, wire: str, made: str, place: str) -> str:
        """The Python name of an argument: the wire's where only an endpoint, not a method, has to steer clear of it."""
        if re.search(r"[\[\]:]", wire):  # `start:gte` and `start[gte]` are two words
            made = str(PythonIdentifier(re.sub(r"[\[\]:]+", "_", wire).strip("_"), "field_"))
        used = [a["wire"] for a in self.stated]
        used += re.findall(r"\w+", self.python.get("returns", {}).get("type", ""))
        is_free = made.removesuffix(f"_{place}").rstrip("_") == wire and used.count(wire) < 2
        name = self.how.rename.get(wire, wire if is_free else made)
        return f"{name}_" if iskeyword(name) or name in self.taken else name

    def _keywords(self, body: Entry, taken: set[str]) -> str:
        """The type of the keywords that may stand in place of the body; empty if they would be other arguments."""
        names = {facts["wire"] for facts in self.fields}
        if self.how.style != "keywords" or "keywords" not in body or names & (taken | {self.how.params, "self"}):
            return ""
        return self._type(body["keywords"])

    def _body_doc(self, body: Entry, by_keywords: bool) -> list[str]:
        intro = stopped(body.get("doc") or "What to send")
        if not self.fields:
            return [intro]
        if len(self.fields) > LONGEST:
            return [f"{intro} Which fields there are depends on the kind: see `vonage.types`."]
        lines = [f"{intro} {'As one dict, or its fields as keywords:' if by_keywords else 'A dict of:'}"]
        for facts in sorted(self.fields, key=lambda f: not f["required"]):
            mark = " (required)" if facts["required"] else ""
            lines.append(f"  {facts['wire']}{mark}: {stopped(facts.get('doc') or facts['wire'])}")
        return lines

    # The request

    def _request(self, method: Method) -> Iterator[str]:
        fixed = self.how.fixed
        for place, word in (("path", "path"), ("query", "query"), ("header", "headers"), ("cookie", "cookies")):
            items = [f"{a.wire!r}: {a.value}" for a in method.arguments if a.place == place]
            wires = [a["wire"] for a in self.stated if a["in"] == place]
            items += [f"{wire!r}: {fixed[wire]!r}" for wire in wires if wire in fixed]
            if place == "path":
                items += [f"{wire!r}: self._own({name!r})" for wire, name in self._own().items()]
            if place == "query" and self.by_filters:
                wanted = f"_filters({self.how.params}, keywords)"
                yield f"query={{**{wanted}, {', '.join(items)}}}" if items else f"query={wanted}"
            elif place == "path" and self.op.startswith("("):
                yield f"path=_given({{{', '.join(items)}}})"
            elif items:
                yield f"{word}={{{', '.join(items)}}}"
        if self.body is not None:
            own = [a for a in method.arguments if a.place == "body"]
            yield f"body={self._body_value(self.body, own, method.keywords)}"

    def _body_value(self, body: Entry, own: Sequence[Argument], keywords: str) -> str:
        params = self.how.params
        if self.how.style == "plain":
            wires = {facts["wire"] for facts in self.fields}
            fixed = {wire: value for wire, value in self.how.fixed.items() if wire in wires and value is not None}
            items = [f"{a.wire!r}: {a.value}" for a in own] + [f"{w!r}: {value!r}" for w, value in fixed.items()]
            text = f"{{{', '.join(items)}}}"
            return text if all(a.required for a in own) else f"_given({text})"
        if keywords:
            value = f"_fields({params}, keywords)"
            return value if body["required"] else f"{value} or UNSET"
        return f"_as_dict({params})" if body["required"] else f"UNSET if {params} is None else _as_dict({params})"
