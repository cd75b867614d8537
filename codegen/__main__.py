"""`python -m codegen`: generate, check, lint and diff."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Generator, Iterable, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from .errors import Journal, SpecError
from .runtime.lazy import without

try:
    from .summary import summary
    from .tree import (
        GENERATED,
        INDEX,
        ROOT,
        SPECS,
        Tick,
        descriptions,
        drift,
        errors_from,
        generate_all,
        generate_one,
    )
    from .write.names import NAMES, products_of
except ModuleNotFoundError as missing:
    print(f"error: {without(missing, 'the compiler', 'vonage[codegen]')}", file=sys.stderr)
    sys.exit(2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit status is 0 for fine, 1 for findings, drift or a break, 2 for an error."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
        return status
    except (SpecError, OSError) as error:
        print(f"error: {error}", file=sys.stderr)
    except KeyboardInterrupt:
        print("error: interrupted, nothing was written", file=sys.stderr)
    return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="vonage-codegen", description="Compile OpenAPI descriptions into typed endpoints."
    )
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    generate = commands.add_parser("generate", help="compile specs/ into generated/, or one file into a folder")
    generate.add_argument("--spec", type=Path, metavar="FILE", help="any OpenAPI 3.0 or 3.1 file, YAML or JSON")
    generate.add_argument("--out", type=Path, metavar="DIR", help="the package to make from FILE")
    generate.add_argument("--force", action="store_true", help="compile what is up to date as well")
    generate.add_argument("--log", action="store_true", help="print what was changed in the descriptions")
    generate.set_defaults(run=_generate, parser=generate)

    check = commands.add_parser("check", help="fail if generated/ is not what specs/ compiles to")
    check.set_defaults(run=_check)

    lint = commands.add_parser("lint", help="look for faults in descriptions")
    lint.add_argument("files", nargs="*", type=Path, metavar="FILE", help="default: all of specs/")
    lint.add_argument("--own", action="store_true", help="only our own rules, without the npm linter")
    lint.set_defaults(run=_lint)

    diff = commands.add_parser("diff", help="what changed between two versions of a description")
    diff.add_argument("old", type=Path, metavar="OLD")
    diff.add_argument("new", type=Path, metavar="NEW")
    diff.add_argument("--json", action="store_true", help="for programs")
    diff.set_defaults(run=_diff)
    return parser


def _generate(options: argparse.Namespace) -> int:
    if (options.spec is None) != (options.out is None):
        options.parser.error("--spec and --out go together")
    if options.spec is None and not SPECS.is_dir():
        options.parser.error("name a description by --spec and a folder by --out: there is no specs/ here")
    lines: Iterable[str] = ()
    if options.spec is not None:
        made = generate_one(options.spec, options.out.resolve())
        print(f"{options.spec.name} is compiled to {options.out}")
        logs = {options.spec.name: made.changes}
        lines = summary(made.operations, len(made.index), made.changes)
    else:
        from .write.sdk import write

        with _progress("compiling") as tick:
            outcome = generate_all(force=options.force, tick=tick)
        logs = outcome.compiled
        print(f"{len(outcome.compiled)} compiled, {len(outcome.unchanged)} unchanged, in {GENERATED.name}")
        changed = _outdated()
        write(changed)
        print(f"{len(changed)} other files changed: sync modules, modules of products, tables")
    for name, changes in sorted(logs.items()) if options.log else ():
        for change in changes:
            print(f"{name}#{change.pointer}: {change.rule}: {change.detail}")
    for line in lines:
        print(line)
    return 0


def _check(options: argparse.Namespace) -> int:
    with _progress("checking") as tick:
        differences = drift(tick=tick)
    differences += [f"{path.relative_to(ROOT)}: differs" for path in sorted(_outdated())]
    for difference in differences:
        print(difference)
    print(f"{len(differences)} files differ: run `make generate`" if differences else "generated/ is up to date")
    return 1 if differences else 0


def _outdated() -> dict[Path, str | None]:
    """What follows from the compiled descriptions and does not yet, see `sdk`."""
    from .write.sdk import outdated

    index: list[dict[str, Any]] = json.loads((GENERATED / INDEX).read_text(encoding="utf-8"))
    return outdated(products_of(SPECS, index), index)


def _lint(options: argparse.Namespace) -> int:
    from .lint import lint

    files = options.files or sorted(path for path in SPECS.glob("*.yaml") if path.name != NAMES)
    with errors_from("lint"):
        ours = [file for file in files if file.resolve().is_relative_to(SPECS)]
        findings = lint(ours, external=not options.own)
        findings += lint([file for file in files if file not in ours], house=False)
    for finding in findings:
        print(finding)
    print(f"{len(findings)} findings in {len(files)} files")
    return 1 if findings else 0


def _diff(options: argparse.Namespace) -> int:
    from .diff import as_json, as_text, compare

    with errors_from(f"{options.old} and {options.new}"):
        differences = compare(*(_to_compare(path) for path in (options.old, options.new)))
    print(as_json(differences) if options.json else as_text(differences))
    return 1 if any(difference.breaking for difference in differences) else 0


def _to_compare(path: Path) -> dict[str, Any]:
    """A description whose every place can be read; in somebody else's, what cannot is left open.

    Raises:
        SpecError: Too much of it would be: of the other version, everything would seem to be new or gone.
    """
    from .grammar import drop_nothing
    from .read.bundle import bundle
    from .shape.mend import mend

    strict = path.resolve().is_relative_to(SPECS)
    document = bundle(path, strict=strict)[0]
    journal = Journal(str(path), strict=strict)
    mend(document, journal)
    for change in journal.changes:
        if change.left_open and change.pointer in ("", "/paths"):
            raise journal.error(change.pointer, change.detail, "Correct the value")
    drop_nothing(document)
    return document


@contextmanager
def _progress(what: str) -> Generator[Tick | None]:
    """A bar with one step per API, in a terminal; elsewhere nothing."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=len(descriptions()))

        def tick(api: str) -> None:
            progress.update(task, advance=1, description=f"{what} {api}")

        yield tick


if __name__ == "__main__":
    sys.exit(main())
