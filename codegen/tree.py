"""Writes what descriptions compile to: all of `specs/` into the generated package, or one file into its own folder.

Everything is built in a staging folder first and then moved, so a failure leaves the old tree as it was.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Generator, Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, field
from importlib.metadata import version
from keyword import iskeyword
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from .errors import Change, Journal, SpecError, fault_of

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "specs"
GENERATED = ROOT / "generated" / "vonage_openapi"
RUNTIME = Path(__file__).parent / "runtime"
RUNTIME_HEADER = "# Copied from codegen/runtime by `make generate`. Do not edit here.\n"
SHARED = ("common.yaml", "names.yaml")
INDEX, DIGESTS, RULES, EXAMPLES = "operations.json", "digests.json", "schemas.json", "examples.json"

Tick = Callable[[str], None]
"""Called with the name of each API as soon as it is done or turns out to be up to date."""
Compiled = tuple[list[dict[str, Any]], list[Change], int]
"""An API's entries in the index, the log of what each step changed, and how many operations the description has."""


@dataclass
class Outcome:
    """What a run did.

    Attributes:
        compiled: APIs that were compiled, each with the log of what each step changed in the description.
        unchanged: APIs that were up to date.
    """

    compiled: dict[str, list[Change]] = field(default_factory=dict[str, "list[Change]"])
    unchanged: list[str] = field(default_factory=list[str])


def descriptions(folder: Path = SPECS) -> dict[str, Path]:
    """The descriptions of a folder by API name; the shared parts are not one."""
    return {path.stem: path for path in sorted(folder.glob("*.yaml")) if path.name not in SHARED}


def generate_all(
    specs: Path = SPECS, target: Path = GENERATED, *, force: bool = False, tick: Tick | None = None
) -> Outcome:
    """Bring the generated package up to date with the descriptions.

    Args:
        specs: The folder of descriptions.
        target: The package to write.
        force: Compile what is up to date as well.
        tick: Told about progress.

    Raises:
        SpecError: A description cannot be compiled; nothing was written.
    """
    old_digests, old_index = ({}, {}) if force else _earlier(target)
    outcome = Outcome()
    digests: dict[str, Any] = {}
    index: dict[str, list[dict[str, Any]]] = {}
    todo: dict[str, Path] = {}
    for api, path in descriptions(specs).items():
        digests[api] = {"input": input_digest(path)}
        entries = old_index.get(api, [])
        if old_digests.get(api) == {**digests[api], "output": _output_digest(target / api, entries)}:
            outcome.unchanged.append(api)
            digests[api], index[api] = old_digests[api], entries
            if tick:
                tick(api)
        else:
            todo[api] = path
    with tempfile.TemporaryDirectory(prefix="codegen-") as staging_name:
        staging = Path(staging_name) / target.name
        _write_runtime(staging)
        for api, (entries, log, _) in _compile_many(todo, staging, tick):
            index[api] = entries
            outcome.compiled[api] = log
        _write_products(specs, staging, index)
        _format(staging)
        for api in todo:
            digests[api]["output"] = _output_digest(staging / api, index[api])
        _write_json(staging / INDEX, [entry for _, entries in sorted(index.items()) for entry in entries])
        _write_json(staging / DIGESTS, digests)
        _install(staging, target, keep=outcome.unchanged)
    return outcome


def _write_products(specs: Path, staging: Path, index: Mapping[str, list[dict[str, Any]]]) -> None:
    """Write the product classes, which are made of all APIs together."""
    from .write.commands import COMMANDS, commands_of
    from .write.names import products_of
    from .write.products import write_products

    entries = [entry for _, entries in sorted(index.items()) for entry in entries]
    for name, text in write_products(products_of(specs, entries), entries).items():
        path = staging / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    _write_json(staging / COMMANDS, commands_of(specs, entries))


@dataclass(frozen=True)
class Made:
    """What came of one description: its operations, the endpoints made of them, and the log of all steps."""

    operations: int
    endpoints: int
    changes: list[Change]


def generate_one(spec: Path, out: Path) -> Made:
    """Compile one description, anybody's, into a package of its own.

    Its endpoints import the installed `vonage_openapi` for what all endpoints share.

    Args:
        spec: An OpenAPI 3.0 or 3.1 file, YAML or JSON.
        out: The folder of the package; may hold an earlier result and nothing else.

    Raises:
        SpecError: The description cannot be compiled or the folder holds other files; nothing was written.
    """
    if not out.name.isidentifier() or iskeyword(out.name):
        problem = f"{out.name!r} cannot be the name of a Python package"
        raise SpecError(str(out), "", problem, f"Use letters, digits and _, as in {_package_name(out.name)!r}")
    if out.exists() and not out.is_dir():
        raise SpecError(str(out), "", "this is a file, and a folder is to be written", "Name a new or empty folder")
    if (foreign := _foreign_file(out)) is not None:
        problem = f"the folder holds {foreign!r}, which was not generated"
        raise SpecError(str(out), "", problem, "Name a new or empty folder")
    with tempfile.TemporaryDirectory(prefix="codegen-") as staging:
        package = Path(staging) / out.name
        entries, log, operations = compile_to(spec, out.name, package, "vonage_openapi", strict=False)
        _format(package)
        _write_json(package / INDEX, entries)
        (package / "py.typed").touch()
        try:
            _install(package, out)
        except OSError as error:
            problem = f"the folder cannot be written: {error.strerror or error}"
            raise SpecError(str(out), "", problem, "Check the path and its permissions") from error
    return Made(operations, len(entries), log)


def _package_name(name: str) -> str:
    """A name that a package can have and that says the same."""
    plain = re.sub(r"\W+", "_", name).strip("_").lower() or "api"
    return plain if plain.isidentifier() and not iskeyword(plain) else f"api_{plain}"


def drift(specs: Path = SPECS, target: Path = GENERATED, *, tick: Tick | None = None) -> list[str]:
    """Files of the generated package that differ from what the descriptions compile to now, with how they differ."""
    with tempfile.TemporaryDirectory(prefix="codegen-") as folder:
        fresh = Path(folder) / target.name
        generate_all(specs, fresh, force=True, tick=tick)
        wanted, present = _contents(fresh), _contents(target)
    return [
        f"{name}: {'is missing' if name not in present else 'should not be there' if name not in wanted else 'differs'}"
        for name in sorted(wanted.keys() | present.keys())
        if wanted.get(name) != present.get(name)
    ]


@contextmanager
def errors_from(source: str) -> Generator[None]:
    """Turn what should not happen in the block into a `SpecError` that names the description and the place."""
    try:
        yield
    except (SpecError, OSError):
        raise
    except Exception as error:
        remedy = "This is a fault of the compiler, please report it with the description"
        raise SpecError(source, "", f"the compiler fails, {fault_of(error)}", remedy) from error


def compile_to(spec: Path, api: str, folder: Path, runtime: str, *, strict: bool = True) -> Compiled:
    """Compile one description into a folder, unformatted; returns its index entries and the log.

    Strict, a place that cannot be read is an error; else it is left open and the log says so.
    """
    from .grammar import operations_in
    from .read.bundle import bundle  # imported here, as the generator behind them takes most of a second
    from .shape.hoist import hoist
    from .shape.normalise import normalise
    from .write.examples import examples_of
    from .write.project import compile_package

    path = spec.resolve()
    source = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else spec.name
    with errors_from(str(spec)):
        document, bundled, _ = bundle(spec, strict=strict)
        operations = sum(1 for _ in operations_in(document))
        # Only our own have a stand-in that needs them; taken before the steps below rewrite the document.
        examples = examples_of(document) if strict else None
        document, normalised = normalise(document, file=str(spec), strict=strict)
        document, hoisted = hoist(document, file=str(spec), strict=strict)
        journal = Journal(str(spec), strict=strict)
        if not document["paths"] and not document["components"]["schemas"]:
            problem = "there is no operation and no schema in it, so nothing to compile"
            raise SpecError(str(spec), "/paths", problem, "Describe an operation")
        files, index = compile_package(document, api, source=source, runtime=runtime, journal=journal)
    if examples is not None:
        files[EXAMPLES] = json.dumps(examples, indent=1, ensure_ascii=False) + "\n"
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return index, [*bundled, *normalised, *hoisted, *journal.changes], operations


def input_digest(spec: Path) -> str:
    """Digest over all that decides what a description compiles to: it, what it refers to, and the compiler."""
    from .read.bundle import bundle

    with errors_from(str(spec)):
        _, _, inputs = bundle(spec)
    digest = hashlib.sha256(_compiler_digest().encode())
    for path in sorted(inputs):
        digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _output_digest(folder: Path, entries: list[dict[str, Any]]) -> str:
    """Digest over the names and contents of a package's files, and over its entries in the index."""
    digest = hashlib.sha256(json.dumps(entries, sort_keys=True).encode())
    for name, content in sorted(_contents(folder).items()):
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def _compiler_digest() -> str:
    digest = hashlib.sha256()
    for name in ("openapi-python-client", "ruff", "jinja2"):
        digest.update(f"{name} {version(name)}\n".encode())
    folder = Path(__file__).parent
    for path in sorted(p for p in folder.rglob("*") if p.suffix in (".py", ".jinja")):
        place = path.relative_to(folder).parts
        if place[0].startswith(("runtime", "lint", "diff", "__main__")) and place[-1] != "formats.py":
            continue  # these do not decide what a description compiles to
        digest.update(path.relative_to(folder).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _compile_many(specs: Mapping[str, Path], staging: Path, tick: Tick | None) -> Iterable[tuple[str, Compiled]]:
    """Compile several descriptions, side by side when that is worth a second process."""
    jobs = {api: (path, api, staging / api, "") for api, path in specs.items()}
    if len(jobs) < 3:
        for api, job in jobs.items():
            yield api, compile_to(*job)
            if tick:
                tick(api)
        return
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        futures = {pool.submit(compile_to, *job): api for api, job in jobs.items()}
        try:
            for future in as_completed(futures):
                with errors_from(str(specs[futures[future]])):
                    compiled = future.result()
                yield futures[future], compiled
                if tick:
                    tick(futures[future])
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _write_runtime(staging: Path) -> None:
    staging.mkdir(parents=True)
    (staging / "py.typed").touch()
    for path in sorted(RUNTIME.glob("*.py")):
        (staging / path.name).write_text(RUNTIME_HEADER + path.read_text(encoding="utf-8"), encoding="utf-8")


def _format(folder: Path) -> None:
    """Format a tree with settings of its own, whatever the project around it says."""
    command = [sys.executable, "-m", "ruff", "format", "--isolated", "--no-cache"]
    settings = ["--line-length=120", "--target-version=py310", "--config=format.skip-magic-trailing-comma=true"]
    arguments = [*command, *settings, str(folder)]
    done = subprocess.run(arguments, capture_output=True, text=True, check=False)  # noqa: S603 - no shell, our own words
    if done.returncode:
        problem = f"the generated code cannot be formatted: {' '.join(done.stderr.split())[:500]}"
        raise SpecError(folder.name, "", problem, "This is a fault of the compiler, please report it")


def _install(staging: Path, target: Path, *, keep: Iterable[str] = ()) -> None:
    """Put a finished tree in the place of the old one, which stays until the new one stands beside it."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=f".{target.name}-", dir=target.parent) as beside:
        fresh, old = Path(beside) / "new", Path(beside) / "old"
        shutil.copytree(staging, fresh)
        for api in keep:
            shutil.copytree(target / api, fresh / api, ignore=shutil.ignore_patterns("__pycache__"))
        if target.exists():
            target.rename(old)
        try:
            fresh.rename(target)
        except BaseException:
            if old.exists():
                old.rename(target)
            raise


def _foreign_file(folder: Path) -> str | None:
    """The first file in a folder that no description compiled to."""
    from .write.rendering import HEADER

    def is_ours(path: Path) -> bool:
        with path.open("rb") as file:
            return file.read(len(HEADER)) == HEADER.encode()

    first = folder / "__init__.py"
    data = {folder / name for name in (INDEX, RULES, "py.typed")} if first.is_file() and is_ours(first) else set[Path]()
    # One after the other, as the folder may be somebody's whole disk.
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for path in (Path(place, name) for name in sorted(files)):
            if path not in data and not (path.suffix == ".py" and path.is_file() and is_ours(path)):
                return path.relative_to(folder).as_posix()
    return None


def _contents(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _earlier(target: Path) -> tuple[dict[str, Any], dict[str, list[dict[str, Any]]]]:
    """Digests and index entries of an earlier run, by API; empty if there are none that help."""
    try:
        digests = dict(json.loads((target / DIGESTS).read_text(encoding="utf-8")))
        index: dict[str, list[dict[str, Any]]] = {}
        for entry in json.loads((target / INDEX).read_text(encoding="utf-8")):
            index.setdefault(entry["api"], []).append(entry)
    except (OSError, ValueError, TypeError, KeyError):
        return {}, {}  # everything is compiled anew
    return digests, index


def _write_json(path: Path, data: Any) -> None:
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
