"""Writes the files of one package: endpoints, models, types and rules of one prepared description.

openapi-python-client names classes, fields and arguments, resolves clashes between them, and renders our templates.
Types, metadata and rules come from the raw description, which knows more: servers, security alternatives, constraints,
discriminators.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import contextmanager
from typing import Any

from openapi_python_client import Project

from ..errors import Journal, SpecError
from ..folders import as_json
from ..grammar import join, operations_in
from ..shape.normalise.opened import open_operation
from .builder import Builder
from .dicts import dicts_of
from .endpoints import arguments_of, endpoint_of
from .models import UNIONS, model_of, unions_of
from .operations import facts_of, index_entry, schemes_of
from .pytypes import class_name, types_of
from .rendering import HEADER, TEMPLATES, one_line, prepared
from .rules import rules_of
from .signatures import signature_of
from .skeleton import CONFIG, Names, Place, read_names


def compile_package(
    document: dict[str, Any], api: str, *, source: str, runtime: str, journal: Journal
) -> tuple[dict[str, str], list[dict[str, Any]]]:
    """Compile a bundled, normalised and hoisted description.

    Args:
        document: The description; what cannot be written is opened in it.
        api: Name of the package to be made.
        source: The file it came from, for header lines.
        runtime: The package that holds `_runtime`; empty if it is the one that this package goes into.
        journal: Receives what is left open.

    Returns:
        The text of each file, unformatted, by its path inside the package; and the entries in `operations.json`.
    """
    opened: set[Place] = set()
    while True:
        package = _Package(document, api, source, runtime, read_names(document, journal))
        files = dict(package.files())
        if not package.failures:
            return files, package.index
        for place, error in package.failures.items():
            if place in opened:
                raise error
            opened.add(place)
            journal.leave_open("operation" if place[0] == "paths" else "schema", join("", *place), error)
            _open(document, place, error)


def _open(document: dict[str, Any], place: Place, error: Exception) -> None:
    """Open an operation or schema that cannot be written, or not even be named."""
    parent, section, last = document[place[0]], place[1], place[2]
    if place[0] == "components":
        parent[section][last] = {}
        return
    operation = parent[section][last]
    open_operation(operation)
    if isinstance(error, SpecError):
        operation["parameters"] = [p for p in operation["parameters"] if p["in"] == "path"]


class _Package(Project):
    """One attempt at the files of a package: the generator's project, with our templates, rendered to memory.

    What cannot be written of one operation or schema costs no other.

    Attributes:
        index: The package's entries in `operations.json`, in the description's order.
        failures: The operations and schemas that cannot be written, and why.
    """

    def __init__(self, document: dict[str, Any], api: str, source: str, runtime: str, names: Names) -> None:
        super().__init__(openapi=names.data, config=CONFIG, custom_template_path=TEMPLATES)
        prepared(self.env)
        self.document, self.api, self.runtime = document, api, runtime
        self.index: list[dict[str, Any]] = []
        self.names = names
        self.failures: dict[Place, Exception] = {**names.missing}
        self.types = types_of(document)
        self.operations = {operation["operationId"]: operation for _, _, operation in operations_in(document)}
        self.title = str(document["info"].get("title", api))
        words = "change the description and run `make generate`."
        self.header = f"{HEADER} from {one_line(source)}. Do not edit: {words}"

    def files(self) -> Iterator[tuple[str, str]]:
        """The text of each file by its path, if all can be named."""
        if self.failures:
            return
        info, schemas = self.document["info"], sorted(self.types.schemas)
        schemes = schemes_of(self.document)
        inside = self.runtime or "."
        yield "__init__.py", self._render("package_init", version=str(info.get("version", "")))
        summaries = [(name, str(operation.get("summary", ""))) for name, operation in sorted(self.operations.items())]
        yield "api/__init__.py", self._render("api_init", operations=summaries)
        yield "dicts.py", self._render("dicts", runtime=inside, **dicts_of(self.types, self.operations))
        yield "schemas.json", as_json(rules_of(self.types, self.operations))
        if schemes:
            yield "_security.py", self._render("security", schemes=schemes)
        for path, method, operation in operations_in(self.document):
            with self._failing_at("paths", path, method):
                yield f"api/{operation['operationId']}.py", self._endpoint(method, operation, schemes)
        modules: dict[str, str] = {}
        for component in filter(self.types.is_object, schemas):
            with self._failing_at("components", "schemas", component):
                modules[class_name(component)] = module = self.names.modules[class_name(component)]
                yield f"models/{module}.py", self._render("model", **model_of(component, self.types, self.names))
        if unions := [component for component in schemas if self.types.is_union(component)]:
            yield f"models/{UNIONS}.py", self._render("unions", **unions_of(unions, self.types, self.names))
            modules |= {class_name(component): UNIONS for component in unions}
        yield "models/__init__.py", self._render("models_init", names=dict(sorted(modules.items())))
        if not self.operations and (built := Builder(self.types).context())["parts"]:
            yield "builder.py", self._render("builder", **{"runtime": inside, **built})

    def _endpoint(self, method: str, operation: dict[str, Any], schemes: dict[str, tuple[str, ...]]) -> str:
        facts = facts_of(method.upper(), operation, self.document, self.types)
        arguments = arguments_of(operation, self.names.arguments[operation["operationId"]], self.types)
        python = signature_of(operation, arguments, self.types, self.document)
        self.index.append({**index_entry(self.api, facts, operation), "python": python})
        return self._render("endpoint_module", **endpoint_of(operation, arguments, facts, self.types, schemes))

    @contextmanager
    def _failing_at(self, *place: str) -> Generator[None]:
        try:
            yield
        except Exception as error:
            self.failures[place] = error

    def _render(self, template: str, **context: Any) -> str:
        known = {"header": self.header, "runtime": self.runtime or "..", "title": self.title}
        return self.env.get_template(f"{template}.py.jinja").render({**known, **context})
