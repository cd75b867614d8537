# Copied from codegen/runtime by `make generate`. Do not edit here.
"""The rules of objects that people build, see `parts`: those of their description, and what no description can say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ._fits import Fits
from ._problems import Problem, ValidationError
from .formats import is_list, is_object

if TYPE_CHECKING:
    from ._fits import Test

Report = Callable[[list[Problem], list[Problem]], None]
Contradiction = Callable[[Any, str], Iterator[Problem]]
_WHOLE = "body"
"""What the rules call the value itself, where there is no path to name."""


class BuilderRules:
    """The rules of one description.

    Args:
        module: The module of the classes, in the package that the description was compiled to.

    Attributes:
        contradictions: Settings that contradict each other, by schema name: takes a value and its path. Whoever knows
            more than the description adds to them before the first object is made.
        report: Told about every fault of a value, and about what is not known in it and may be new; raises if it is to
            be refused.
    """

    def __init__(self, module: str) -> None:
        self.package: str = module.rpartition(".")[0]
        self.contradictions: dict[str, Contradiction] = {}
        self.report: Report = _refuse

    @cached_property
    def schemas(self) -> Mapping[str, Any]:
        """The schemas of the description by name, as far as a check reads them."""
        from ._operations import load_rules  # the first check loads them, not the import

        schemas: Mapping[str, Any] = load_rules(self.package)["schemas"]
        return schemas

    @cached_property
    def _tests(self) -> Fits:
        return _Tests(self.schemas, self.contradictions)

    def field_tests(self, schema: str) -> Mapping[str, Test]:
        """The quick tests of the fields of a schema; none if more than them decides, such as which go together."""
        rule = self.schemas[schema]
        if schema in self.contradictions or rule.keys() - {"type", "properties", "required"}:
            return {}
        return {name: self._tests.of(one) for name, one in rule["properties"].items()}

    def validate(self, schema: str, value: object) -> None:
        """Refuse a value that the platform would refuse, and warn of what may be newer than the description.

        Args:
            schema: A schema of the description, `TalkAction` for one.
            value: Plain data as it goes over the wire.

        Raises:
            ValidationError: Lists every fault with its wire path.
        """
        if self._tests.fits({"$ref": schema}, value):
            return
        doubts: list[Problem] = []
        found = self.problems(schema, value, doubts)
        if found or doubts:
            self.report(found, doubts)

    def problems(self, schema: str, value: object, doubts: list[Problem]) -> list[Problem]:
        """Every fault of a value. A contradiction takes the place of what the rules say about the same path.

        Args:
            schema: A schema of the description.
            value: Plain data.
            doubts: Gets what is not known and may be newer than the description.
        """
        from ._rules import Context, check

        root = {"$ref": schema}
        broken: dict[str, list[Problem]] = {}
        for problem in check(root, value, "", Context(self.schemas, text=False, doubts=doubts)):
            path = "" if problem.path == _WHOLE else problem.path
            broken.setdefault(path, []).append(Problem(path, problem.message))
        for name, part, path in self._parts(root, value, ""):
            if name in self.contradictions:
                broken |= {problem.path: [problem] for problem in self.contradictions[name](part, path)}
        return [problem for place in broken.values() for problem in place]

    def _parts(self, schema: Mapping[str, Any], value: Any, path: str) -> Iterator[tuple[str, Any, str]]:
        """Every place of a value that has a named schema: the name, what stands there, the path."""
        if "$ref" in schema:
            yield schema["$ref"], value, path
            yield from self._parts(self.schemas[schema["$ref"]], value, path)
        elif "discriminator" in schema:
            kind = value.get(schema["discriminator"]) if is_object(value) else None
            if isinstance(kind, str) and kind in schema["mapping"]:
                yield from self._parts(schema["mapping"][kind], value, path)
        elif "oneOf" in schema:
            for branch in schema["oneOf"]:
                yield from self._parts(branch, value, path)
        elif is_object(value):
            for name, item in value.items():
                if name in schema.get("properties", ()):
                    yield from self._parts(schema["properties"][name], item, f"{path}.{name}" if path else name)
        elif is_list(value) and "items" in schema:
            for index, item in enumerate(value):
                yield from self._parts(schema["items"], item, f"{path}[{index}]")


def _refuse(problems: list[Problem], doubts: list[Problem]) -> None:
    if problems:
        raise ValidationError(problems)


class _Tests(Fits):
    """The quick tests, with the contradictions between settings added."""

    def __init__(self, schemas: Mapping[str, Any], contradictions: Mapping[str, Contradiction]) -> None:
        super().__init__(schemas)
        self._contradictions = contradictions

    def _of_name(self, name: str) -> Test:
        if name in self._named or name not in self._contradictions:
            return super()._of_name(name)
        types, more = super()._of_name(name)
        contradiction = self._contradictions[name]
        self._named[name] = (
            types,
            lambda value: (more is None or more(value)) and next(contradiction(value, ""), None) is None,
        )
        return self._named[name]
