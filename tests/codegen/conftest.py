"""Helpers for the steps before the generator: run the chain on a file or a document and keep everything it said."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

with suppress(ImportError):  # on Python 3.10, where all tests of the compiler are skipped
    from openapi_python_client.config import Config, ConfigFile, MetaType
    from openapi_python_client.parser import GeneratorData
    from openapi_python_client.parser.errors import GeneratorError
    from openapi_python_client.parser.openapi import Endpoint

    from codegen.errors import Change
    from codegen.grammar import METHODS
    from codegen.read.bundle import bundle
    from codegen.shape.hoist import hoist
    from codegen.shape.normalise import normalise
    from codegen.write.skeleton import skeleton_of

CONSTRUCTS = Path(__file__).parent / "constructs"


@dataclass(frozen=True)
class Chain:
    """What the three steps made of one description."""

    bundled: dict[str, Any]
    normalised: dict[str, Any]
    document: dict[str, Any]
    changes: list[Change]
    files: list[Path]

    @property
    def schemas(self) -> dict[str, Any]:
        schemas: dict[str, Any] = self.document["components"]["schemas"]
        return schemas

    @property
    def operations(self) -> dict[str, dict[str, Any]]:
        found = [item[method] for item in self.document["paths"].values() for method in METHODS if method in item]
        return {operation["operationId"]: operation for operation in found}

    def rules(self) -> set[str]:
        return {change.rule for change in self.changes}

    def pointers(self, rule: str) -> list[str]:
        return [change.pointer for change in self.changes if change.rule == rule]


@dataclass(frozen=True)
class Compiled:
    """What the generator makes of a document."""

    data: GeneratorData
    endpoints: dict[str, Endpoint]
    complaints: list[str]


def run_chain(path: Path) -> Chain:
    """Run the three steps on a file."""
    bundled, first, files = bundle(path)
    normalised, second = normalise(bundled, file=str(path))
    document, third = hoist(normalised, file=str(path))
    return Chain(bundled, normalised, document, [*first, *second, *third], files)


def run_generator(document: dict[str, Any]) -> Compiled:
    """Let the pinned generator read the names of a document."""
    config = Config.from_sources(
        ConfigFile(literal_enums=True, post_hooks=[]), MetaType("none"), Path("description"), "utf-8", True, None
    )
    data = GeneratorData.from_dict(skeleton_of(document)[0], config=config)
    assert not isinstance(data, GeneratorError), data.detail
    collections = data.endpoint_collections_by_tag.values()
    errors = [*data.errors, *(error for collection in collections for error in collection.parse_errors)]
    endpoints = [endpoint for collection in collections for endpoint in collection.endpoints]
    return Compiled(
        data, {str(endpoint.name): endpoint for endpoint in endpoints}, [f"{e.header}: {e.detail}" for e in errors]
    )


@pytest.fixture(scope="session")
def chain() -> Callable[[str], Chain]:
    """Run the chain on one of the construct files, by name."""
    return lambda name: run_chain(CONSTRUCTS / f"{name}.yaml")


@pytest.fixture(scope="session")
def chain_of(tmp_path_factory: pytest.TempPathFactory) -> Callable[[dict[str, Any]], Chain]:
    """Run the chain on a document given as data."""
    path = tmp_path_factory.mktemp("chain") / "description.json"

    def run(document: dict[str, Any]) -> Chain:
        path.write_text(json.dumps(document), encoding="utf-8")
        return run_chain(path)

    return run


@pytest.fixture(scope="session")
def generate() -> Callable[[dict[str, Any]], Compiled]:
    """Let the generator read a document."""
    return run_generator


@pytest.fixture(scope="session")
def describe() -> Callable[..., dict[str, Any]]:
    """Build a small description around schemas: each is the body of one operation as well."""

    def build(schemas: dict[str, Any], version: str = "3.1.0", **more: Any) -> dict[str, Any]:
        paths = {
            f"/{name.lower()}": {
                "post": {
                    "operationId": f"send_{name.lower()}",
                    "requestBody": {
                        "required": True,
                        "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}},
                    },
                    "responses": {"204": {"description": "Taken."}},
                }
            }
            for name in schemas
        }
        return {
            "openapi": version,
            "info": {"title": "Small", "version": "1"},
            "servers": [{"url": "https://small.example"}],
            "paths": paths,
            "components": {"schemas": schemas},
            **more,
        }

    return build
