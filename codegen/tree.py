"""Writes what descriptions compile to: all of `specs/` into the generated package, or one file into its own folder.

Everything is built in a staging folder first and then moved, so a failure leaves the old tree as it was.
"""

from __future__ import annotations

import json
import re
import tempfile
from collections.abc import Callable, Generator, Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import version
from keyword import iskeyword
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from .errors import Change, Journal, SpecError, fault_of
from .folders import as_json, contents, digest_of, foreign_file, format_python, install, write_files

# The reader and the generator are imported by the functions that need them, as they take most of a second.

ROOT = Path(__file__).resolve().parent.parent
SPECS = ROOT / "specs"
GENERATED = ROOT / "generated" / "vonage_openapi"
RUNTIME = Path(__file__).parent / "runtime"
RUNTIME_HEADER = "# Copied from codegen/runtime by `make generate`. Do not edit here.\n"
SHARED = ("common.yaml", "names.yaml")
INDEX, DIGESTS, RULES, EXAMPLES = "operations.json", "digests.json", "schemas.json", "examples.json"

Index = list[dict[str, Any]]
"""Entries of `operations.json`."""
Tick = Callable[[str], None]
"""Called with the name of each API as soon as it is done or turns out to be up to date."""


@dataclass(frozen=True)
class Made:
    """What came of one description: its endpoints, the log of all steps, and how many operations it has."""

    index: Index
    changes: list[Change]
    operations: int


@dataclass
class Outcome:
    """What a run did: the APIs that were compiled, each with the log of all steps, and those that were up to date."""

    compiled: dict[str, list[Change]] = field(default_factory=dict[str, "list[Change]"])
    unchanged: list[str] = field(default_factory=list[str])


def descriptions(folder: Path = SPECS) -> dict[str, Path]:
    """The descriptions of a folder by API name; the shared parts are not one."""
    return {path.stem: path for path in sorted(folder.glob("*.yaml")) if path.name not in SHARED}


def refuse_name(path: Path) -> None:
    """Refuse a description whose name cannot be that of a package among the compiled ones."""
    name = path.stem
    if not re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", name) or path.suffix != ".yaml":
        reason, other = "is not lower_snake_case", _package_name(name)
    elif iskeyword(name):
        reason, other = "is a word of Python", f"{name}_api"
    elif name == "products" or (RUNTIME / f"{name}.py").exists():
        reason, other = "is a module of the generated package", f"{name}_api"
    else:
        return
    raise SpecError(str(path), "", f"{name!r} {reason}, so no package can have that name", f"Rename it to {other}.yaml")


def generate_all(
    specs: Path = SPECS, target: Path = GENERATED, *, force: bool = False, tick: Tick | None = None
) -> Outcome:
    """Bring the generated package up to date with the descriptions of a folder; with `force`, compile all of them.

    Raises:
        SpecError: A description cannot be compiled; nothing was written.
    """
    old_digests, old_index = ({}, {}) if force else _earlier(target)
    outcome = Outcome()
    tick = tick or (lambda api: None)
    digests: dict[str, Any] = {}
    index: dict[str, Index] = {}
    todo: dict[str, Path] = {}
    for api, path in descriptions(specs).items():
        refuse_name(path)
        digests[api] = {"input": _input_digest(path)}
        entries = old_index.get(api, [])
        if old_digests.get(api) == {**digests[api], "output": _output_digest(target / api, entries)}:
            outcome.unchanged.append(api)
            digests[api], index[api] = old_digests[api], entries
            tick(api)
        else:
            todo[api] = path
    with tempfile.TemporaryDirectory(prefix="codegen-") as staging_name:
        staging = Path(staging_name) / target.name
        for api, made in _compile_many(todo, staging):
            index[api], outcome.compiled[api] = made.index, made.changes
            tick(api)
        entries = [entry for _, entries in sorted(index.items()) for entry in entries]
        write_files(staging, {"py.typed": "", INDEX: as_json(entries), **_runtime(), **_products(specs, entries)})
        format_python(staging)
        for api in todo:
            digests[api]["output"] = _output_digest(staging / api, index[api])
        write_files(staging, {DIGESTS: as_json(digests)})
        install(staging, target, keep=outcome.unchanged)
    return outcome


def _runtime() -> dict[str, str]:
    """The modules that all endpoints share."""
    return {path.name: RUNTIME_HEADER + path.read_text(encoding="utf-8") for path in sorted(RUNTIME.glob("*.py"))}


def _products(specs: Path, index: Index) -> dict[str, str]:
    """What is made of all APIs together: the product classes, and the commands of the command line."""
    from .write.clashes import refuse_clashes
    from .write.commands import COMMANDS, commands_of
    from .write.names import products_of
    from .write.products import write_products

    products = products_of(specs, index)
    refuse_clashes(products)
    return {**write_products(products, index), COMMANDS: as_json(commands_of(specs, index))}


def generate_one(spec: Path, out: Path) -> Made:
    """Compile one description, anybody's, into a package of its own, which may hold an earlier result and nothing else.

    Its endpoints import the installed `vonage_openapi` for what all endpoints share.

    Raises:
        SpecError: The description cannot be compiled or the folder holds other files; nothing was written.
    """
    from .write.rendering import HEADER

    if not out.name.isidentifier() or iskeyword(out.name):
        problem = f"{out.name!r} cannot be the name of a Python package"
        raise SpecError(str(out), "", problem, f"Use letters, digits and _, as in {_package_name(out.name)!r}")
    if out.exists() and not out.is_dir():
        raise SpecError(str(out), "", "this is a file, and a folder is to be written", "Name a new or empty folder")
    if (foreign := foreign_file(out, HEADER, (INDEX, RULES, "py.typed"))) is not None:
        problem = f"the folder holds {foreign!r}, which was not generated"
        raise SpecError(str(out), "", problem, "Name a new or empty folder")
    with tempfile.TemporaryDirectory(prefix="codegen-") as staging:
        package = Path(staging) / out.name
        made = compile_to(spec, out.name, package, "vonage_openapi", strict=False)
        format_python(package)
        write_files(package, {INDEX: as_json(made.index), "py.typed": ""})
        try:
            install(package, out)
        except OSError as error:
            problem = f"the folder cannot be written: {error.strerror or error}"
            raise SpecError(str(out), "", problem, "Check the path and its permissions") from error
    return made


def _package_name(name: str) -> str:
    """A name that a package can have and that says the same."""
    plain = re.sub(r"\W+", "_", name).strip("_").lower() or "api"
    return plain if plain.isidentifier() and not iskeyword(plain) else f"api_{plain}"


def drift(specs: Path = SPECS, target: Path = GENERATED, *, tick: Tick | None = None) -> list[str]:
    """Files of the generated package that differ from what the descriptions compile to now, with how they differ."""
    with tempfile.TemporaryDirectory(prefix="codegen-") as folder:
        fresh = Path(folder) / target.name
        generate_all(specs, fresh, force=True, tick=tick)
        wanted, present = contents(fresh), contents(target)
    return [
        f"{name}: {'is missing' if name not in present else 'should not be there' if name not in wanted else 'differs'}"
        for name in sorted((wanted.keys() | present.keys()) - {DIGESTS})
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


def compile_to(spec: Path, api: str, folder: Path, runtime: str, *, strict: bool = True) -> Made:
    """Compile one description into a folder, unformatted.

    Strict, a place that cannot be read is an error; else it is left open and the log says so.
    """
    from .grammar import operations_in
    from .read.bundle import bundle
    from .shape.hoist import hoist
    from .shape.normalise import normalise
    from .write.examples import examples_of
    from .write.project import compile_package

    path = spec.resolve()
    source = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else spec.name
    with errors_from(str(spec)):
        document, bundled, _ = bundle(spec, strict=strict)
        operations = sum(1 for _ in operations_in(document))
        raw = document
        document, normalised = normalise(raw, file=str(spec), strict=strict)
        examples = examples_of(raw, document) if strict else None  # only our own have a stand-in that needs them
        document, hoisted = hoist(document, file=str(spec), strict=strict)
        journal = Journal(str(spec), strict=strict)
        if not document["paths"] and not document["components"]["schemas"]:
            problem = "there is no operation and no schema in it, so nothing to compile"
            raise SpecError(str(spec), "/paths", problem, "Describe an operation")
        files, index = compile_package(document, api, source=source, runtime=runtime, journal=journal)
    if examples is not None:
        files[EXAMPLES] = json.dumps(examples, indent=1, ensure_ascii=False) + "\n"
    write_files(folder, files)
    return Made(index, [*bundled, *normalised, *hoisted, *journal.changes], operations)


def _compile_many(specs: Mapping[str, Path], staging: Path) -> Iterable[tuple[str, Made]]:
    """Compile several descriptions, side by side when that is worth a second process."""
    jobs = {api: (path, api, staging / api, "") for api, path in specs.items()}
    if len(jobs) < 3:
        yield from ((api, compile_to(*job)) for api, job in jobs.items())
        return
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        futures = {pool.submit(compile_to, *job): api for api, job in jobs.items()}
        try:
            for future in as_completed(futures):
                with errors_from(str(specs[futures[future]])):
                    made = future.result()
                yield futures[future], made
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


# What is up to date


def _input_digest(spec: Path) -> str:
    """Digest over all that decides what a description compiles to: it, what it refers to, and the compiler."""
    from .read.bundle import bundle

    with errors_from(str(spec)):
        _, _, inputs = bundle(spec)
    files = {f"{number} {path.name}": path.read_bytes() for number, path in enumerate(sorted(inputs))}
    return digest_of(files, _compiler_digest())


@cache
def _compiler_digest() -> str:
    folder = Path(__file__).parent
    files = {path.relative_to(folder): path for path in folder.rglob("*") if path.suffix in (".py", ".jinja")}
    deciding = {
        place.as_posix(): path.read_bytes()
        for place, path in files.items()
        if not place.parts[0].startswith(("runtime", "lint", "diff", "__main__")) or place.name == "formats.py"
    }
    return digest_of(deciding, *(f"{name} {version(name)}" for name in ("openapi-python-client", "ruff", "jinja2")))


def _output_digest(folder: Path, entries: Index) -> str:
    return digest_of(contents(folder), json.dumps(entries, sort_keys=True))


def _earlier(target: Path) -> tuple[dict[str, Any], dict[str, Index]]:
    """Digests and index entries of an earlier run, by API; empty if there are none that help."""
    try:
        digests = dict(json.loads((target / DIGESTS).read_text(encoding="utf-8")))
        index: dict[str, Index] = {}
        for entry in json.loads((target / INDEX).read_text(encoding="utf-8")):
            index.setdefault(entry["api"], []).append(entry)
    except (OSError, ValueError, TypeError, KeyError):
        return {}, {}  # everything is compiled anew
    return digests, index
