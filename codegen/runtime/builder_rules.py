"""The rules of objects that people build, see `parts`: those of their description, and what no description can say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any, cast

from ._fits import Fits
from ._problems import Problem, ValidationError

if TYPE_CHECKING:
    from ._fits import Test

Report = Callable[[list[Problem], list[Problem]], None]
Contradiction = Callable[[Any, str], Iterator[Problem]]


class BuilderRules:
    """The rules of one description, of which `module` holds the classes.

    Attributes:
        contradictions: What finds settings that contradict each other in a value and its path, by schema name. Whoever
            knows more than the description adds to them before the first object is made.
        report: Told every fault of a value, and what in it may be newer than the description; raises to refuse it.
    """

    def __init__(self, module: str) -> None:
        self.package: str = module.rpartition(".")[0]
        self.contradictions: dict[str, Contradiction] = {}
        self.report: Report = _refuse

    @cached_property
    def schemas(self) -> Mapping[str, Any]:
        """The schemas of the description by name, as far as a check reads them."""
        from ._operations import load_rules  # the first check loads them, not the import

        return cast("Mapping[str, Any]", load_rules(self.package)["schemas"])

    @cached_property
    def _tests(self) -> Fits:
        return Fits(self.schemas, self.contradictions)

    def field_tests(self, schema: str) -> Mapping[str, Test]:
        """The quick tests of the fields of a schema; none if more than them decides, such as which go together."""
        rule = self.schemas[schema]
        if schema in self.contradictions or rule.keys() - {"type", "properties", "required"}:
            return {}
        return {name: self._tests.of(one) for name, one in rule["properties"].items()}

    def validate(self, schema: str, value: object) -> None:
        """Report what is wrong with plain data for a schema, and what may be newer than the description."""
        if self._tests.fits({"$ref": schema}, value):
            return
        doubts: list[Problem] = []
        found = self.problems(schema, value, doubts)
        if found or doubts:
            self.report(found, doubts)

    def problems(self, schema: str, value: object, doubts: list[Problem]) -> list[Problem]:
        """Every fault of plain data; what may be new is a doubt. A contradiction replaces what else is at its path."""
        from ._rules import Context, check

        broken: dict[str, list[Problem]] = {}
        contradicted: dict[str, list[Problem]] = {}

        def contradict(name: str, part: Any, path: str) -> None:
            if name in self.contradictions:
                contradicted.update({problem.path: [problem] for problem in self.contradictions[name](part, path)})

        for problem in check({"$ref": schema}, value, "", Context(self.schemas, False, doubts, visit=contradict)):
            broken.setdefault(problem.path, []).append(problem)
        return [*chain.from_iterable((broken | contradicted).values())]


def _refuse(problems: list[Problem], doubts: list[Problem]) -> None:
    if problems:
        raise ValidationError(problems)
