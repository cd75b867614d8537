"""Settings that hold for all tests."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.util import find_spec
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes says something about the machine, which others may be using as well.
settings.register_profile("any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any machine")

COMPILER_IS_HERE = find_spec("openapi_python_client") is not None
NEEDS_COMPILER = re.compile(
    r"^(from|import) (codegen|openapi_python_client|tests\.(codegen|generated|support|sandbox\.described))\b",
    re.MULTILINE,
)


class _NeedsCompiler(pytest.Module):
    """Stands for a module that cannot be imported here."""

    def collect(self) -> Iterable[pytest.Item | pytest.Collector]:
        pytest.skip("the compiler runs on Python 3.11 and newer", allow_module_level=True)


def pytest_pycollect_makemodule(module_path: Path, parent: pytest.Collector) -> pytest.Module | None:
    """Leave out, with a reason, what imports the compiler where it cannot be installed."""
    in_its_folder = module_path.parent.name in ("codegen", "generated")
    if COMPILER_IS_HERE or not (in_its_folder or NEEDS_COMPILER.search(module_path.read_text(encoding="utf-8"))):
        return None
    module: pytest.Module = _NeedsCompiler.from_parent(parent, path=module_path)
    return module


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Whatever tries hundreds of inputs is slow."""
    for item in items:
        if getattr(getattr(item, "obj", None), "is_hypothesis_test", False):
            item.add_marker(pytest.mark.slow)
