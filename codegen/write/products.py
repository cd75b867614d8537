"""Writes the product classes, sync and async: a method for each operation, made of what its description says.

`names.yaml` says what things are called where the default will not do. Methods that do more than a request are written
by hand, in `vonage/_async`; their classes are derived from the ones written here.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from keyword import iskeyword
from typing import Any

from attrs import define, field
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from openapi_python_client.strings import PythonIdentifier

from ..errors import SpecError
from ..runtime.formats import is_list, is_object
from .names import CONVERTERS, MethodName, ProductName
from .project import HEADER, TEMPLATES
from .pytypes import FILE
from .signatures import DICTS, query_name

Entry = Mapping[str, Any]
WIDTH = 120
LONGEST = 30
"""More fields than that are left to the types: nobody reads them in a docstring."""
HELPERS = ("as_dict", "fields", "filters", "given", "with_first_entry", *CONVERTERS)
HEADER_LINE = f"{HEADER} from specs/. Do not edit: change the descriptions and run `make generate`."


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
    uses: set[str] = field(factory=set[str])


def write_products(products: Sequence[ProductName], entries: Sequence[Entry]) -> dict[str, str]:
    """The files of the `products` package, unformatted, by path.

    Args:
        products: What names.yaml makes of the descriptions.
        entries: The entries of `operations.json`.

    Raises:
        SpecError: A method would be there twice, or its arguments would.
    """
    settings: dict[str, Any] = {"undefined": StrictUndefined, "trim_blocks": True, "lstrip_blocks": True}
    env = Environment(loader=FileSystemLoader(TEMPLATES), **settings)  # noqa: S701 - Python code, not HTML
    template = env.get_template("product.py.jinja")
    index = {(entry["api"], entry["id"]): entry for entry in entries}
    files = {"products/__init__.py": f'{HEADER_LINE}\n"""The product classes, sync and async."""\n'}
    for kind, client in (("sync", "Client"), ("aio", "AsyncClient")):
        files[f"products/{kind}/__init__.py"] = f'{HEADER_LINE}\n"""The product classes of `vonage.{client}`."""\n'
    for product in products:
        methods = list(_methods(product, index))
        names = [method.name for method in methods]
        if twice := sorted({name for name in names if names.count(name) > 1}):
            raise SpecError("names.yaml", f"/products/{product.attribute}", f"has two methods {twice[0]}", "Name one")
        for kind in ("sync", "aio"):
            text = template.render(_context(product, methods, is_async=kind == "aio"))
            files[f"products/{kind}/{product.attribute}.py"] = text
    return files


def _context(product: ProductName, methods: Sequence[Method], *, is_async: bool) -> dict[str, Any]:
    imports: dict[str, list[str]] = {}
    for method in methods:
        api, _, id = method.module.partition("/")
        imports.setdefault(api, []).append(id)
    code = " ".join(_code(method) for method in methods)
    return {
        "header": HEADER_LINE,
        "product": product,
        "methods": methods,
        "is_async": is_async,
        "imports": {api: sorted(set(ids)) for api, ids in sorted(imports.items())},
        "dicts": sorted({api for method in methods for api in method.uses}),
        "any": bool(re.search(r"\bAny\b", code)),
        "literal": "Literal[" in code,
        "files": bool(re.search(rf"\b{FILE}\b", code)),
        "unpack": any(method.keywords for method in methods),
        "iterators": any(method.item for method in methods),
        "helpers": sorted({h for h in HELPERS if re.search(rf"\b{h}\(", code)}),
        "unset": "UNSET" in code,
        "warns": any(method.deprecated for method in methods),
        "gone": f"{product.attribute}: the platform has shut this down; use {product.instead}"
        if product.instead
        else "",
        "is_gone": bool(product.instead),
        "base": f"{'Async' if is_async else ''}{'Sunset' if product.instead else ''}Product",
        "errors": repr(dict(product.errors)) if product.errors else "",
    }


def _code(method: Method) -> str:
    declared = [a.declared for a in [*method.positional, *method.named]]
    answer = "with_first_entry(" if method.answer else ""
    return " ".join([*declared, method.request, method.returns, method.item, answer])


def _methods(product: ProductName, index: Mapping[tuple[str, str], Entry]) -> Iterator[Method]:
    for (api, id), names in product.operations.items():
        for how in names:
            if how.by_hand or how.left_out:
                continue
            builder = _Builder(product, api, index[api, id], how)
            yield builder.method()
            if "paging" in index[api, id] and how.iter is not False:
                yield builder.iterator()


class _Builder:
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
            deprecated=self.how.deprecated, item=item, uses=self.uses,
        )  # fmt: skip
        method.doc = _Docstring(self, method).lines()
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
            positional.append(Argument("params", "", "params", filter_type, self._filter_doc(rest), False))
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
            self.how.style == "keywords" and "keywords" in self.body and not names & (taken | {"params", "self"})
        )
        doc = self._body_doc(by_keywords)
        required = not by_keywords and self.body["required"]
        keywords = self._type(self.body["keywords"]) if by_keywords else ""
        return Argument("params", "", "params", body_type, doc, required), keywords

    def _request(self, arguments: Sequence[Argument], keywords: str) -> str:
        parts: list[str] = []
        fixed = {a["wire"]: a["in"] for a in self.python.get("arguments", []) if a["wire"] in self.how.fixed}
        for place, word in (("path", "path"), ("query", "query"), ("header", "headers")):
            items = [f"{a.wire!r}: {a.value}" for a in arguments if a.place == place]
            items += [f"{wire!r}: {self.how.fixed[wire]!r}" for wire, where in fixed.items() if where == place]
            if place == "path":
                items += [f"{wire!r}: self._own({name!r})" for wire, name in self._own().items()]
            if place == "query" and self.by_filters:
                wanted = "filters(params, keywords)"
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
            value = "fields(params, keywords)"
            return value if self.body["required"] else f"{value} or UNSET"
        return "as_dict(params)" if self.body["required"] else "UNSET if params is None else as_dict(params)"

    # Words

    def _sentence(self, facts: Entry) -> str:
        text = _stopped(facts.get("doc") or facts["wire"])
        if (default := facts.get("default")) is not None and "efault" not in text:
            text += f" Default: {json.dumps(default, ensure_ascii=False)}."
        return text

    def _body_doc(self, by_keywords: bool) -> list[str]:
        assert self.body is not None
        intro = _stopped(self.body.get("doc") or "What to send")
        fields = self.body.get("fields", [])
        if not fields or len(fields) > LONGEST:
            return [f"{intro} Which fields there are depends on the kind: see `vonage.types`." if fields else intro]
        how = "As one dict, or its fields as keywords:" if by_keywords else "A dict of:"
        lines = [f"{intro} {how}"]
        for facts in sorted(fields, key=lambda f: not f["required"]):
            mark = " (required)" if facts["required"] else ""
            lines.append(f"  {facts['wire']}{mark}: {_stopped(facts.get('doc') or facts['wire'])}")
        return lines

    def _filter_doc(self, arguments: Sequence[Argument]) -> list[str]:
        lines = ["Filters as one dict, or as keywords:"]
        return lines + [f"  {a.wire}: {a.doc[0]}" for a in arguments if a.place == "query"]


class _Docstring:
    """The docstring of one method."""

    def __init__(self, builder: _Builder, method: Method) -> None:
        self.builder, self.method = builder, method
        self.entry, self.python = builder.entry, builder.python

    def lines(self) -> list[str]:
        """Its lines without indent; `{await}` and `{async}` stand where an async one has these words."""
        method = self.method
        summary = _stopped(self.builder.how.summary or self.entry.get("summary") or self.entry["id"])
        if method.item:
            summary = f"{summary[:-1]}: all of them, page by page, each page fetched when it is needed."
        lines = [summary, ""]
        if (description := self.python.get("description")) and not method.item:
            lines += [*_wrapped(description), ""]
        if note := _status_note(self.entry.get("status", "ga")):
            lines += [note, ""]
        if method.deprecated:
            lines += [f"Deprecated: {_stopped(method.deprecated)}", ""]
        arguments = [*method.positional, *method.named]
        if arguments:
            lines.append("Args:")
            for argument in arguments:
                first, *more = argument.doc
                lines += _indented(f"{argument.name}: {first}", 4, 8)
                for line in more:
                    lines += _indented(line.strip(), 8, 12)
            lines.append("")
        lines += self._returns()
        lines += self._raises()
        if example := _Example(self.builder, method).lines():
            lines += ["Example:", *(f"    {line}" if line else "" for line in example), ""]
        page = self.python.get("page")
        return [
            *lines,
            f"Official page: {page}"
            if page
            else f"Official page: {self.python.get('title', self.entry['api'])} API reference.",
        ]

    def _returns(self) -> list[str]:
        returns: Entry = self.python.get("returns", {})
        if self.method.item or self.method.returns == "None":
            return []
        text = _stopped(returns.get("doc") or "The answer")
        if keys := returns.get("keys"):
            text += f" Keys: {', '.join(f'`{key}`' for key in keys)}."
        return ["Returns:", *_indented(text, 4, 4), ""]

    def _raises(self) -> list[str]:
        builder = self.builder
        errors = builder.how.errors if builder.how.errors is not None else builder.product.errors
        kind = errors.get("", "ValidationError")
        lines = [f"    {kind}: A field is missing or wrong; nothing was sent."]
        for field_name, name in errors.items():
            if field_name:
                lines.append(f"    {name}: It is `{field_name}` that is wrong; nothing was sent.")
        refusals = {
            s: d for s, d in self.python.get("refusals", {}).items() if s.startswith("4") and s not in ("401", "429")
        }
        told = " ".join(f"{status}: {_stopped(doc)}" for status, doc in refusals.items() if doc)
        lines += _indented(f"HttpError: The platform refused it. {told}".rstrip(), 4, 8)
        return ["Raises:", *lines, ""]


class _Example:
    """A call as a program would write it."""

    def __init__(self, builder: _Builder, method: Method) -> None:
        self.builder, self.method = builder, method
        self.examples = {a["wire"]: a.get("example") for a in builder.python.get("arguments", [])}
        body = builder.python.get("example")
        self.body: Mapping[str, Any] = body if isinstance(body, dict) else {}

    def lines(self) -> list[str]:
        """The lines of the example; none if the description has no example for what is required."""
        values: list[str] = []
        for argument in [*self.method.positional, *self.method.named]:
            if argument.place == "params":
                values += self._params(argument)
                continue
            value = (self.body if argument.place == "body" else self.examples).get(argument.wire)
            if argument.required or (value is not None and argument.place == "body"):
                if value is None:
                    return []
                name = f"{argument.name}=" if argument in self.method.named else ""
                values.append(name + _python(value))
        target = f"client.{self.builder.product.attribute}.{self.method.name}"
        call = _call(target, values, 96)
        if self.method.item:
            call[0] = f"{{async}}for entry in {call[0]}"
            call[-1] += ":"
            return [*call, "    print(entry)"]
        call[0] = ("" if self.method.returns == "None" else "response = ") + "{await}" + call[0]
        return call

    def _params(self, argument: Argument) -> list[str]:
        if self.builder.by_filters:
            names = {a.wire for a in self.method.positional}
            told = [a for a in self.builder.python["arguments"] if a["in"] == "query" and "example" in a]
            told = [a for a in told if a["wire"] not in names and (a["required"] or _is_word(a["wire"]))]
            told.sort(key=lambda a: not a["required"])
            chosen = {a["wire"]: a["example"] for n, a in enumerate(told) if a["required"] or n < 2}
            if all(map(_is_word, chosen)):
                return [f"{wire}={_python(value)}" for wire, value in chosen.items()]
            return [_python(chosen)]
        example = self.builder.python.get("example")
        return [] if example is None else [_python(example)]


def _iterator_name(name: str) -> str:
    for verb in ("list_", "get_", "search_"):
        if name.startswith(verb):
            return f"iter_{name[len(verb) :]}"
    return f"iter_{name}"


def _is_word(name: str) -> bool:
    """Whether Python takes a name as a keyword of a call."""
    return name.isidentifier() and not iskeyword(name)


def _python(value: Any) -> str:
    """A value as Python writes it, strings in double quotes."""
    if is_object(value):
        return "{" + ", ".join(f"{_python(k)}: {_python(v)}" for k, v in value.items()) + "}"
    if is_list(value):
        return "[" + ", ".join(map(_python, value)) + "]"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)


def _call(target: str, values: Sequence[str], width: int) -> list[str]:
    """A call, over several lines if it is long."""
    line = f"{target}({', '.join(values)})"
    if len(line) <= width:
        return [line]
    if len(values) == 1 and values[0].startswith("{"):
        return [f"{target}({{", *_members(values[0], width), "})"]
    inner = [
        part
        for value in values
        for part in textwrap.wrap(f"{value},", width - 4, break_long_words=False, break_on_hyphens=False)
    ]
    return [f"{target}(", *(f"    {part}" for part in inner), ")"]


def _members(text: str, width: int) -> list[str]:
    """The members of a dict, a line each."""
    import ast

    value: dict[Any, Any] = ast.literal_eval(text)
    lines: list[str] = []
    for key, item in value.items():
        wrapped = textwrap.wrap(
            f"{_python(key)}: {_python(item)},", width - 4, break_long_words=False, break_on_hyphens=False
        )
        lines += [f"    {part}" for part in wrapped]
    return lines


def _status_note(status: str) -> str:
    return {
        "beta": "In beta: it may change without notice.",
        "deprecated": "The platform calls this deprecated.",
        "sunset": "The platform has shut this down, or is about to.",
    }.get(status, "")


def _stopped(text: str) -> str:
    text = str(text).strip()
    return text if text.endswith((".", "!", "?", ":")) else f"{text}."


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH - 8, break_long_words=False, break_on_hyphens=False)


def _indented(text: str, first: int, rest: int) -> list[str]:
    return textwrap.wrap(
        text, WIDTH - 8, initial_indent=" " * first, subsequent_indent=" " * rest,
        break_long_words=False, break_on_hyphens=False,
    )  # fmt: skip
