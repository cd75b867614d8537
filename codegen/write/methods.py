"""The methods of a product class: their arguments, and the request that each makes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from keyword import iskeyword
from typing import Any

from attrs import define, field
from openapi_python_client.strings import PythonIdentifier

from ..errors import SpecError
from .docstrings import Docstring, stopped
from .names import CONVERTERS, MethodName, ProductName
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


@define
class Argument:
    """One argument of a method.

    Attributes:
        name, wire: What it is called in Python and on the wire.
        place: `path`, `query`, `header`, `body` (one field of it) or `params` (the dict).
        type: Its annotation.
        doc: What is said of it, lines without indent.
        required: Whether it has no default.
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
        return f"{self.convert}({self.name})" if self.convert else self.name

    @property
    def declared(self) -> str:
        """As it stands in a signature."""
        if self.required:
            return f"{self.name}: {self.type}"
        type = (
            self.type
            if self.default != "None" or self.type.endswith("None") or self.type == "Any"
            else f"{self.type} | None"
        )
        return f"{self.name}: {type} = {self.default}"


@define
class Method:
    """One method of a product class, ready for the template.

    Attributes:
        name: Its name.
        positional, named: Its arguments; named ones by keyword alone.
        keywords: The dictionary type of `**keywords`; empty for none.
        request: What it calls `OP.request` with.
        doc: Its docstring, lines without indent; `{await}` stands where an async one awaits.
        item: For an iterator, the type of the entries.
        to_file: For a download, the argument that says where the file goes.
    """

    name: str
    module: str
    positional: list[Argument]
    named: list[Argument]
    keywords: str
    request: str
    returns: str
    doc: list[str]
    errors: str = ""
    answer: str = ""
    deprecated: str = ""
    item: str = ""
    to_file: str = ""
    uses: set[str] = field(factory=set[str])


class Builder:
    """Makes the methods of one operation."""

    def __init__(self, product: ProductName, api: str, entry: Entry, how: MethodName) -> None:
        self.product, self.api, self.entry, self.how = product, api, entry, how
        self.python: Entry = entry["python"]
        self.name = how.method or entry["id"]
        self.uses: set[str] = set()
        self.place = f"/products/{product.attribute}/operations/{entry['id']}"
        self.body: Entry | None = self.python.get("body")
        query = [a for a in self.python.get("arguments", []) if a["in"] == "query"]
        self.by_filters = how.style == "filters" and bool(query)

    def method(self) -> Method:
        positional, named, keywords, request = self._signature(drop="")
        if self.how.to_file:
            positional += [Argument(self.how.to_file, "", "file", "Target", TARGET_DOC, True)]
            positional += [Argument("progress", "", "file", "Progress", PROGRESS_DOC, False)]
            return self._made(self.name, positional, named, keywords, request, returns="int")
        returns = self._type(self.python.get("returns", {}).get("type", "None"))
        return self._made(self.name, positional, named, keywords, request, returns=returns)

    def iterator(self) -> Method:
        paging = self.entry["paging"]
        item = self._type(self.python["returns"].get("item", "Any"))
        positional, named, keywords, request = self._signature(drop=paging.get("parameter", ""))
        name = self.how.iter if isinstance(self.how.iter, str) else _iterator_name(self.name)
        return self._made(name, positional, named, keywords, request, item=item)

    def _made(
        self, name: str, positional: list[Argument], named: list[Argument], keywords: str, request: str,
        *, returns: str = "", item: str = "",
    ) -> Method:  # fmt: skip
        names = [a.name for a in [*positional, *named]]
        if twice := sorted({n for n in names if names.count(n) > 1}):
            raise SpecError("names.yaml", self.place, f"{name} has two arguments {twice[0]}", "Rename one")
        errors = self.how.errors
        method = Method(
            name, f"{self.api}/{self.entry['id']}", positional, named, keywords, request, returns, [],
            errors="" if errors is None else repr(dict(errors)), answer=self.how.answer,
            deprecated=self.how.deprecated, item=item, to_file=self.how.to_file, uses=self.uses,
        )  # fmt: skip
        method.doc = Docstring(self, method).lines()
        return method

    def _type(self, annotation: str) -> str:
        if DICTS not in annotation:
            return annotation
        self.uses.add(self.api)
        return annotation.replace(DICTS, f"{self.api}_{DICTS}")

    # Arguments

    def _signature(self, drop: str) -> tuple[list[Argument], list[Argument], str, str]:
        """Positional arguments, named ones, the type of the keywords, and what the request is made with."""
        fixed, first = self.how.fixed, self.how.first
        known = {*fixed, *self._own()}
        plain = [
            self._argument(a, self._name(a["wire"], a["name"]), a["in"])
            for a in self.python.get("arguments", [])
            if a["wire"] not in known
        ]
        if drop and not self.by_filters:
            plain = [a for a in plain if a.wire != drop]
        plain += self._body_arguments()
        path = [a for a in plain if a.place == "path" and a.name not in first]
        given_first = sorted((a for a in plain if a.name in first), key=lambda a: first.index(a.name))
        missing = {*first} - {a.name for a in plain} - ({drop} if drop else set())
        if missing:
            raise SpecError("names.yaml", self.place, f"there is no argument {sorted(missing)[0]!r}", "Correct `first`")
        positional = [*path, *given_first]
        rest = [a for a in plain if a not in positional]
        keywords = ""
        if self.by_filters:
            filter_type = self._type(DICTS + query_name(self.entry["id"]))
            positional.append(Argument(self.how.params, "", "params", filter_type, self._filter_doc(rest), False))
            rest, keywords = [a for a in rest if a.place != "query"], filter_type
        elif self.body is not None and self.how.style != "plain":
            argument, keywords = self._params({a.name for a in [*positional, *rest]})
            positional.append(argument)
        positional.sort(key=lambda a: not a.required)
        named = sorted(rest, key=lambda a: not a.required)
        return positional, named, keywords, self._request([*positional, *named], keywords)

    def _own(self) -> dict[str, str]:
        """The path parameters that the client knows itself, with its attributes for them."""
        paths = [a["wire"] for a in self.python.get("arguments", []) if a["in"] == "path"]
        return {wire: self.product.own[wire] for wire in paths if wire in self.product.own}

    def _argument(self, facts: Entry, name: str, place: str) -> Argument:
        convert = self.how.convert.get(name, "")
        return Argument(
            name,
            facts["wire"],
            place,
            CONVERTERS[convert] if convert else self._type(facts["type"]),
            [self._sentence(facts)],
            (facts["required"] or name in self.how.required) and name not in self.how.defaults,
            repr(self.how.defaults.get(name)),
            convert,
        )

    def _name(self, wire: str, made: str) -> str:
        """The Python name of an argument: the wire's where the generator only steers clear of a built-in."""
        made = wire.replace(":", "_") if ":" in wire else made  # `start:gte` is two words
        name = self.how.rename.get(wire, wire if made.rstrip("_") == wire else made)
        return f"{name}_" if iskeyword(name) else name

    def _body_arguments(self) -> list[Argument]:
        """The fields of the body as arguments of their own, in the plain style."""
        if self.body is None or self.how.style != "plain":
            return []
        names = {f["wire"]: str(PythonIdentifier(f["wire"], "field_")) for f in self.body.get("fields", [])}
        return [
            self._argument(facts, self._name(facts["wire"], names[facts["wire"]]), "body")
            for facts in self.body.get("fields", [])
            if facts["wire"] not in self.how.fixed
        ]

    def _params(self, taken: set[str]) -> tuple[Argument, str]:
        """The body as one dict, and the type of the keywords that may stand in its place."""
        assert self.body is not None
        body_type = self._type(self.body["type"])
        names = {facts["wire"] for facts in self.body.get("fields", [])}
        by_keywords = (
            self.how.style == "keywords" and "keywords" in self.body and not names & (taken | {self.how.params, "self"})
        )
        doc = self._body_doc(by_keywords)
        required = not by_keywords and self.body["required"]
        keywords = self._type(self.body["keywords"]) if by_keywords else ""
        return Argument(self.how.params, "", "params", body_type, doc, required), keywords

    def _request(self, arguments: Sequence[Argument], keywords: str) -> str:
        parts: list[str] = []
        fixed = {a["wire"]: a["in"] for a in self.python.get("arguments", []) if a["wire"] in self.how.fixed}
        for place, word in (("path", "path"), ("query", "query"), ("header", "headers")):
            items = [f"{a.wire!r}: {a.value}" for a in arguments if a.place == place]
            items += [f"{wire!r}: {self.how.fixed[wire]!r}" for wire, where in fixed.items() if where == place]
            if place == "path":
                items += [f"{wire!r}: self._own({name!r})" for wire, name in self._own().items()]
            if place == "query" and self.by_filters:
                wanted = f"filters({self.how.params}, keywords)"
                parts.append(f"query={{**{wanted}, {', '.join(items)}}}" if items else f"query={wanted}")
            elif items:
                parts.append(f"{word}={{{', '.join(items)}}}")
        if self.body is not None:
            parts.append(f"body={self._body_value(arguments, keywords)}")
        return ", ".join(parts)

    def _body_value(self, arguments: Sequence[Argument], keywords: str) -> str:
        assert self.body is not None
        own = [a for a in arguments if a.place == "body"]
        wires = {facts["wire"] for facts in self.body.get("fields", [])}
        items = [f"{a.wire!r}: {a.value}" for a in own]
        chosen = {wire: value for wire, value in self.how.fixed.items() if wire in wires and value is not None}
        items += [f"{wire!r}: {value!r}" for wire, value in chosen.items()]
        if self.how.style == "plain":
            text = f"{{{', '.join(items)}}}"
            return text if all(a.required for a in own) else f"given({text})"
        if keywords:
            value = f"fields({self.how.params}, keywords)"
            return value if self.body["required"] else f"{value} or UNSET"
        value = f"as_dict({self.how.params})"
        return value if self.body["required"] else f"UNSET if {self.how.params} is None else {value}"

    # Words

    def _sentence(self, facts: Entry) -> str:
        text = stopped(facts.get("doc") or facts["wire"])
        if (default := facts.get("default")) is not None and "efault" not in text:
            text += f" Default: {json.dumps(default, ensure_ascii=False)}."
        return text

    def _body_doc(self, by_keywords: bool) -> list[str]:
        assert self.body is not None
        intro = stopped(self.body.get("doc") or "What to send")
        fields = self.body.get("fields", [])
        if not fields or len(fields) > LONGEST:
            return [f"{intro} Which fields there are depends on the kind: see `vonage.types`." if fields else intro]
        how = "As one dict, or its fields as keywords:" if by_keywords else "A dict of:"
        lines = [f"{intro} {how}"]
        for facts in sorted(fields, key=lambda f: not f["required"]):
            mark = " (required)" if facts["required"] else ""
            lines.append(f"  {facts['wire']}{mark}: {stopped(facts.get('doc') or facts['wire'])}")
        return lines

    def _filter_doc(self, arguments: Sequence[Argument]) -> list[str]:
        lines = ["Filters as one dict, or as keywords:"]
        return lines + [f"  {a.wire}: {a.doc[0]}" for a in arguments if a.place == "query"]


def _iterator_name(name: str) -> str:
    for verb in ("list_", "get_", "search_"):
        if name.startswith(verb):
            return f"iter_{name[len(verb) :]}"
    return f"iter_{name}"
