"""Drives openapi-python-client: one prepared description becomes the files of one package.

The generator parses the description, names classes, fields and arguments, and resolves clashes between them. Types,
metadata and rules come from the raw description, which knows more than the generator keeps (`codegen-study`: servers,
security alternatives, constraints, discriminators).
"""

from __future__ import annotations

import json
import textwrap
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from jinja2 import Environment
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError, ParseError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import ModelProperty
from openapi_python_client.schema import UntrustedString
from openapi_python_client.strings import PythonIdentifier, safe_for_docstring

from .. import marks
from ..errors import Journal, SpecError
from ..grammar import join
from ..shape.normalise.opened import open_operation
from .builder import Builder
from .dicts import dicts_of
from .operations import facts_of, index_entry, raw_operations, schemes_of, success_schemas
from .pytypes import (
    CONTENT,
    FILE,
    Types,
    class_name,
    is_schema,
    joined,
    read_only_names,
    refs_in,
    write_only_names,
)
from .rules import Body, bodies_of, is_body_required, parameter_schema, rules_of
from .signatures import signature_of
from .skeleton import FIELD_PREFIX, Wires, read_names

TEMPLATES = Path(__file__).parent / "templates"
HEADER = "# Written by codegen"
"""How every Python file begins that a description compiles to."""
RESERVED = {"additional_properties", "from_dict", "to_dict", "validate"}
"""Names that `Model` itself needs."""
NOT_AS_ARGUMENTS = {"asyncio_detailed", "body", "build", "client", "sync_detailed"}
"""Names that an endpoint's functions use themselves."""


@dataclass(frozen=True)
class Package:
    """What one description compiles to.

    Attributes:
        api: The package's name.
        files: Text by path inside the package, unformatted.
        index: Its entries in `operations.json`.
    """

    api: str
    files: dict[str, str]
    index: list[dict[str, Any]]


def compile_package(
    document: dict[str, Any], api: str, *, source: str, runtime: str = "", journal: Journal | None = None
) -> Package:
    """Compile a bundled, normalised and hoisted description.

    Args:
        document: The description; what cannot be written is opened in it.
        api: Name of the package to be made.
        source: The file it came from, for header lines and errors.
        runtime: The package that holds `_runtime`; empty if it is the one that this package goes into.
        journal: Receives what is left open; without one, that is an error.

    Raises:
        SpecError: The generator dropped something or warned.
    """
    journal = journal or Journal(source)
    config = _config()
    opened: set[tuple[str, ...]] = set()
    while True:
        data, wires = read_names(document, config, journal)
        if isinstance(data, GeneratorError):
            raise _refused(source, data)
        project = ApiProject(data, wires, config, document, api, source, runtime)
        if errors := project.parse_errors():
            raise _refused(source, errors[0])
        try:
            return Package(api, project.files(), project.index())
        except _UnwritableError as error:
            reason = error.__cause__
            if not isinstance(reason, Exception) or error.place in opened:
                raise
            opened.add(error.place)
            journal.leave_open("compiler", join("", *error.place), reason)
            _open(document, error.place)


class _UnwritableError(Exception):
    """One operation or schema that cannot be written; the cause says why."""

    def __init__(self, place: tuple[str, ...]) -> None:
        super().__init__(place)
        self.place = place


def _open(document: dict[str, Any], place: tuple[str, ...]) -> None:
    """Open the operation or schema at a place."""
    *above, last = place
    node = document
    for key in above:
        node = node[key]
    if above[0] == "paths":
        open_operation(node[last])
    else:
        node[last] = {}


class ApiProject(Project):
    """openapi-python-client's project with our templates, rendering to memory instead of to disk."""

    def __init__(
        self,
        data: GeneratorData,
        wires: Wires,
        config: Config,
        document: dict[str, Any],
        api: str,
        source: str,
        runtime: str,
    ) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=TEMPLATES)
        self.document = document
        self.wires = wires
        self.modules = {str(m.class_info.name): str(m.class_info.module_name) for m in data.models}
        self.api = api
        self.types = _types_of(document)
        self.places = {
            operation["operationId"]: (path, method)
            for path, item in document["paths"].items()
            for method, operation in item.items()
        }
        self.operations = {operation["operationId"]: (verb, operation) for verb, operation in raw_operations(document)}
        self._known: dict[str, dict[str, Any]] = {}
        self.schemes = schemes_of(document)
        self.title = str(document["info"].get("title", api))
        self.runtime = runtime
        self.header = f"{HEADER} from {_line(source)}. Do not edit: change the description and run `make generate`."
        self.env.filters |= {"doc": _doc, "repr": repr, "comment": _line}  # pyright: ignore

    def parse_errors(self) -> list[ParseError]:
        """What the generator dropped or warned of."""
        collections = self.openapi.endpoint_collections_by_tag.values()
        return [*(e for c in collections for e in c.parse_errors), *self.openapi.errors]

    def files(self) -> dict[str, str]:
        """Every file of the package."""
        files = {
            "__init__.py": self._render("package_init", version=str(self.document["info"].get("version", ""))),
            "api/__init__.py": self._render("api_init", operations=self._summaries()),
            "dicts.py": self._render("dicts", runtime=self.runtime or ".", **dicts_of(self.types, self._raw_by_id())),
            "schemas.json": self._rules(),
        }
        if self.schemes:
            files["_security.py"] = self._render("security", schemes=self.schemes)
        for endpoint in self._endpoints():
            with self._errors_at("paths", *self.places[str(endpoint.name)]):
                files[f"api/{endpoint.name}.py"] = self._render("endpoint_module", **self._endpoint(endpoint))
        names: dict[str, str] = {}
        for component, model in self._models():
            module = model.class_info.module_name
            names[class_name(component)] = module
            with self._errors_at("components", "schemas", component):
                files[f"models/{module}.py"] = self._render("model", **self._model(component, model))
        if unions := [name for name in sorted(self.types.schemas) if self.types.is_union(name)]:
            files["models/_unions.py"] = self._render("unions", **self._unions(unions, names))
            names |= {class_name(name): "_unions" for name in unions}
        files["models/__init__.py"] = self._render("models_init", names=dict(sorted(names.items())))
        if not self.operations and (built := Builder(self.types).context())["parts"]:
            files["builder.py"] = self._render("builder", **{"runtime": self.runtime or ".", **built})
        return files

    @contextmanager
    def _errors_at(self, *place: str) -> Generator[None]:
        """What cannot be written of one operation or schema must cost no other."""
        try:
            yield
        except Exception as error:
            raise _UnwritableError(place) from error

    def index(self) -> list[dict[str, Any]]:
        """The entries of `operations.json`, in the description's order."""
        endpoints = {str(endpoint.name): endpoint for endpoint in self._endpoints()}
        return [
            {
                **index_entry(self.api, self._facts(name), operation),
                "python": signature_of(
                    operation, self._arguments(endpoints[name], operation), self.types, self.document
                ),
            }
            for name, (_, operation) in self.operations.items()
        ]

    def _render(self, template: str, **context: Any) -> str:
        env: Environment = self.env
        context = {"header": self.header, "runtime": self.runtime or "..", "title": self.title, **context}
        return env.get_template(f"{template}.py.jinja").render(**context)

    def _endpoints(self) -> Iterator[Endpoint]:
        for collection in self.openapi.endpoint_collections_by_tag.values():
            yield from collection.endpoints

    def _models(self) -> Iterator[tuple[str, ModelProperty]]:
        """Components that become classes, each with what the generator made of it."""
        made = {str(model.class_info.name): model for model in self.openapi.models}
        for component in sorted(self.types.schemas):
            if self.types.is_object(component):
                yield component, made[class_name(component)]

    def _summaries(self) -> list[tuple[str, str]]:
        return [(name, str(raw.get("summary", ""))) for name, (_, raw) in sorted(self.operations.items())]

    def _rules(self) -> str:
        rules = rules_of(self.types, {name: raw for name, (_, raw) in self.operations.items()})
        return json.dumps(rules, indent=1) + "\n"

    def _facts(self, name: str) -> dict[str, Any]:
        if name not in self._known:
            verb, operation = self.operations[name]
            self._known[name] = facts_of(verb, operation, self.document, self.types)
        return self._known[name]

    # Endpoints

    def _endpoint(self, endpoint: Endpoint) -> dict[str, Any]:
        _, operation = self.operations[str(endpoint.name)]
        arguments = list(self._arguments(endpoint, operation))
        returns = self._returns(operation)
        types = " ".join([returns, *(a["type"] for a in arguments)])
        answer: Mapping[str, Any] = next(iter(operation["responses"].values()))
        facts = self._facts(str(endpoint.name))
        return {
            "summary": str(operation.get("summary") or endpoint.name).rstrip("."),
            "description": operation.get("description"),
            "facts": facts,
            "secured": any(name in self.schemes for together in facts.get("security", ()) for name in together),
            "arguments": arguments,
            "body": any(a["place"] == "body" for a in arguments),
            "optional": any(not a["required"] for a in arguments),
            "returns": returns,
            "answer": answer.get("description") or "Nothing.",
            "literal": "Literal[" in types,
            "dicts": "dicts." in types,
            "models": "models." in types,
            "files": [name for name in (CONTENT, FILE) if name in types],
        }

    def _arguments(self, endpoint: Endpoint, operation: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
        """Path parameters first, then the body, then query and header parameters, required ones first."""
        raw: dict[tuple[str, str], Mapping[str, Any]] = {
            (p["in"], p["name"]): p for p in operation.get("parameters", [])
        }
        bodies = bodies_of(operation)
        choices = [body.media_type for body in bodies]
        is_open = any("*" in choice for choice in choices)
        not_as_arguments = NOT_AS_ARGUMENTS | ({"media_type"} if choices[1:] or is_open else set[str]())
        taken = {*not_as_arguments, *(str(prop.python_name) for _, prop in endpoint.iter_all_parameters())}
        rest: list[dict[str, Any]] = []
        for place, prop in endpoint.iter_all_parameters():
            where, name = str(place), str(prop.python_name)
            wire = self.wires[operation["operationId"], where, prop.name.get_untrusted_value()]
            parameter = raw[where, wire]
            required = bool(parameter.get("required"))
            if name in not_as_arguments:
                name = _free(f"{name}_{where}", taken)
            annotation = self.types.annotation(parameter_schema(parameter), "send", "dicts.")
            argument = {
                "name": name,
                "wire": repr(wire),
                "place": where,
                "type": annotation if required else f"{annotation} | Unset",
                "required": required,
                "doc": parameter.get("description") or parameter.get("schema", {}).get("description") or wire,
            }
            if where == "path":
                yield argument
            else:
                rest.append(argument)
        if bodies:
            yield self._body_argument(operation, bodies)
        if "media_type" in not_as_arguments:
            names = "str" if is_open else f"Literal[{', '.join(map(repr, choices))}]"
            yield {
                "name": "media_type",
                "wire": "",
                "place": "media_type",
                "type": f"{names} | Unset",
                "required": False,
                "doc": f"What the body goes out as: {', '.join(choices)}. Default: what fits the body.",
            }
        yield from sorted(rest, key=lambda a: not a["required"])

    def _body_argument(self, operation: Mapping[str, Any], bodies: list[Body]) -> dict[str, Any]:
        required = is_body_required(operation)
        annotation = joined(name for body in bodies for name in self._body_types(body))
        return {
            "name": "body",
            "wire": "",
            "place": "body",
            "type": annotation if required else f"{annotation} | Unset",
            "required": required,
            "doc": operation["requestBody"].get("description") or "What to send, as a dict or a model.",
        }

    def _body_types(self, body: Body) -> list[str]:
        if body.kind in ("bytes", "lines"):
            return [CONTENT, "str", *(["list[Any]"] if body.kind == "lines" else [])]
        return [self.types.annotation(body.schema, *how) for how in (("send", "dicts."), ("model", "models."))]

    def _returns(self, operation: Mapping[str, Any]) -> str:
        names: list[str] = []
        for (_, schema), response in zip(success_schemas(operation), operation["responses"].values(), strict=True):
            if schema is not None:
                names.append(self.types.annotation(schema, "model", "models."))
            else:
                names.append("bytes" if response.get("content") else "None")
        unique = list(dict.fromkeys(names))
        return "Any" if "Any" in unique else " | ".join(unique)

    # Models and dictionaries

    def _model(self, component: str, model: ModelProperty) -> dict[str, Any]:
        schema = self.types.schemas[component]
        names = _field_names(model)
        required = [p.name.get_untrusted_value() for p in model.required_properties or []]
        optional = [p.name.get_untrusted_value() for p in model.optional_properties or []]
        one_way = {
            *(read_only_names(schema) if component in self.types.sent else ()),
            *(write_only_names(schema) if component in self.types.received else ()),
        }
        optional = [*(wire for wire in required if wire in one_way), *optional]
        required = [wire for wire in required if wire not in one_way]
        fields: list[dict[str, Any]] = []
        for wire in [*required, *optional]:
            raw = schema["properties"][wire]
            fields.append(
                {
                    "name": names[wire],
                    "type": self.types.annotation(raw, "model"),
                    "required": wire in required,
                    "doc": self.types.described(raw) or wire,
                }
            )
        shapes = {names[wire]: self.types.shape(schema["properties"][wire]) for wire in names}
        text = " ".join(f["type"] for f in fields)
        imports = self._imports(list(schema["properties"].values()), component)
        return {
            "name": class_name(component),
            "description": schema.get("description"),
            "fields": fields,
            "wire": {name: wire for wire, name in names.items() if name != wire},
            "shapes": {name: shape for name, shape in shapes.items() if shape is not None},
            "secret": sorted(
                names[w] for w, p in schema["properties"].items() if is_schema(p) and p.get(marks.FORMAT) == "password"
            ),
            "imports": imports,
            "checking": bool(imports),
            "optional": bool(optional),
            "files": FILE in text,
            "any": "Any" in text.replace("[", " ").replace("]", " ").replace(",", " ").split(),
            "literal": "Literal[" in text,
        }

    def _imports(self, schema: Any, own: str = "") -> list[tuple[str, str]]:
        """(module, class) of every model and union that the annotations of a schema name."""
        found: set[tuple[str, str]] = set()
        queue, seen = list(refs_in(schema)), set[str]()
        while queue:
            component = queue.pop()
            if component in seen or component not in self.types.schemas:
                continue
            seen.add(component)
            name = class_name(component)
            if self.types.is_object(component):
                if component != own:
                    found.add((self.modules[name], name))
            elif self.types.is_union(component):
                if component != own:
                    found.add(("_unions", name))
            else:
                queue += refs_in(self.types.schemas[component])
        return sorted(found)

    def _unions(self, unions: list[str], models: Mapping[str, str]) -> dict[str, Any]:
        rendered: list[dict[str, Any]] = []
        imports: set[tuple[str, str]] = set()
        for component in unions:
            discriminator, branches = self.types.branches(component)
            schema = self.types.schemas[component]
            received = component in self.types.received
            names = [self.types.annotation(branch, "model") for branch in schema["oneOf"]]
            # What the platform adds later belongs to no branch and stays a dict.
            names += ["dict[str, Any]"] if received else []
            rendered.append(
                {
                    "name": class_name(component),
                    "type": f"Union[{', '.join(dict.fromkeys(names))}]",
                    "branches": branches,
                    "discriminator": discriminator,
                }
            )
            imports |= {(module, name) for module, name in self._imports(schema["oneOf"]) if name in models}
        return {"unions": rendered, "imports": sorted(imports)}

    def _raw_by_id(self) -> dict[str, Mapping[str, Any]]:
        return {name: raw for name, (_, raw) in self.operations.items()}


def _config() -> Config:
    return Config.from_sources(
        ConfigFile(literal_enums=True, field_prefix=FIELD_PREFIX, post_hooks=[]),
        MetaType("none"),
        document_source=Path(),
        file_encoding="utf-8",
        overwrite=True,
        output_path=None,
    )


def _types_of(document: Mapping[str, Any]) -> Types:
    types = Types(document.get("components", {}).get("schemas", {}))
    operations = [operation for _, operation in raw_operations(document)]
    types.reach(
        [[[b.schema for b in bodies_of(o)], [*map(parameter_schema, o.get("parameters", []))]] for o in operations],
        types.sent,
    )
    callbacks = [hook.get("schema") for hook in document.get(marks.WEBHOOKS, {}).values()]
    answers = [r for o in operations for r in [*o["responses"].values(), *o.get(marks.ERROR_RESPONSES, {}).values()]]
    types.reach([media.get("schema") for r in answers for media in r.get("content", {}).values()], types.received)
    types.reach([{"$ref": ref} for ref in callbacks if isinstance(ref, str)], types.received)
    # What nothing points to is there for its own sake (the call flow is such a description): people build it.
    types.reach(
        [{"$ref": f"#/components/schemas/{name}"} for name in types.schemas if name not in types.received], types.sent
    )
    return types


def _field_names(model: ModelProperty) -> dict[str, str]:
    """Python name of each field by its wire name: the generator's, but `_links` becomes `links` if that is free."""
    properties = [*(model.required_properties or []), *(model.optional_properties or [])]
    taken = RESERVED | {str(p.python_name) for p in properties}
    names: dict[str, str] = {}
    for prop in properties:
        wire, name = prop.name.get_untrusted_value(), str(prop.python_name)
        bare = str(PythonIdentifier(wire.lstrip("_"), FIELD_PREFIX))
        if wire.startswith("_") and bare not in taken:
            name = _free(bare, taken)
        elif name.startswith("__"):  # Python would mangle it
            name = _free(f"field{name}", taken)
        elif name in RESERVED:
            name = _free(name, taken)
        names[wire] = name
    return names


def _free(name: str, taken: set[str]) -> str:
    """The name, with as many underscores behind it as make it one that is not taken."""
    while name in taken:
        name += "_"
    taken.add(name)
    return name


def _line(text: str) -> str:
    """A text on one line, without characters that do not show."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


@lru_cache(maxsize=10_000)
def _doc(text: str, indent: int) -> str:
    """A description as docstring text: its first paragraph, wrapped, with nothing that could end the docstring."""
    safe = safe_for_docstring(_line(str(text).strip().split("\n\n")[0]))
    # A quote at the very end would run into the closing ones, unless it is escaped already.
    is_bare = safe.endswith('"') and (len(safe[:-1]) - len(safe[:-1].rstrip("\\"))) % 2 == 0
    safe = safe[:-1] + '\\"' if is_bare else safe
    return ("\n" + " " * indent).join(textwrap.wrap(safe, 116 - indent, break_long_words=False)) or "..."


def _refused(source: str, error: GeneratorError | ParseError) -> SpecError:
    detail = _line(" ".join(_text(part) for part in (error.header, error.detail) if part))[:300]
    return SpecError(source, "", f"the generator does not take it: {detail}", "Simplify that part of the description")


def _text(value: object) -> str:
    return value.get_untrusted_value() if isinstance(value, UntrustedString) else str(value)
