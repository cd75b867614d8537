"""Which way modules may look: no circle at run time, and nobody into another package's private modules."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import vonage_openapi
import vonage_sandbox

import vonage

# Where each is loaded from, as they may be installed; the compiler is not loaded, which costs 2 s.
PACKAGES = {kind.__name__: Path(kind.__path__[0]) for kind in (vonage, vonage_openapi, vonage_sandbox)}
PACKAGES["codegen"] = Path(__file__).parents[2] / "codegen"
MODULES = {
    ".".join((name, *path.relative_to(folder).with_suffix("").parts)).removesuffix(".__init__"): path
    for name, folder in PACKAGES.items()
    for path in folder.rglob("*.py")
    if "templates" not in path.parts
}


def imported(tree: ast.Module, module: str, *, everywhere: bool) -> Iterator[str]:
    """The modules that one imports; without `everywhere`, those that it imports as it is loaded."""
    is_package = MODULES[module].name == "__init__.py"
    parts = module.split(".")
    for node in ast.walk(tree) if everywhere else loaded(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            home = parts[: len(parts) - node.level + is_package] if node.level else []
            name = ".".join([*home, *([node.module] if node.module else [])])
            for alias in node.names:
                yield f"{name}.{alias.name}" if f"{name}.{alias.name}" in MODULES else name


def loaded(tree: ast.AST) -> Iterator[ast.AST]:
    """What of a module runs as it is loaded: nothing inside functions, or for checkers alone."""
    for node in ast.iter_child_nodes(tree):
        yield node
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            yield from loaded(ast.Module(node.orelse, []))
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.expr)):
            yield from loaded(node)


def graph(package: str) -> dict[str, set[str]]:
    """The modules of a package and which of them each loads."""
    return {
        module: {
            name
            for name in imported(ast.parse(path.read_text()), module, everywhere=False)
            if name in MODULES and name != package and name != module
        }
        for module, path in MODULES.items()
        if module.partition(".")[0] == package and module != package
    }


def circle(edges: dict[str, set[str]]) -> list[str]:
    """Modules that load each other; none if there are none."""
    done: set[str] = set()

    def walk(module: str, way: list[str]) -> list[str]:
        if module in way:
            return [*way[way.index(module) :], module]
        if module in done:
            return []
        for name in edges.get(module, ()):
            if found := walk(name, [*way, module]):
                return found
        done.add(module)
        return []

    return next((found for module in edges if (found := walk(module, []))), [])


def test_a_circle_is_found() -> None:
    assert circle({"a": {"b"}, "b": {"c"}, "c": {"b"}}) in (["b", "c", "b"], ["c", "b", "c"])
    assert circle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def test_no_module_of_the_sdk_loads_itself_by_way_of_others() -> None:
    edges = graph("vonage")
    assert len(edges) > 60
    assert sum(map(len, edges.values())) > 100
    assert circle(edges) == []


def test_private_modules_are_for_their_own_package() -> None:
    found = {
        f"{module} -> {name}"
        for module, path in MODULES.items()
        for name in imported(ast.parse(path.read_text()), module, everywhere=True)
        for package in [name.partition(".")[0]]
        if package in PACKAGES and package != module.partition(".")[0]
        if any(part.startswith("_") and not part.startswith("__") for part in name.split("."))
    }
    assert found == set()
