"""A second opinion: the linter of Redocly, from npm, with the rule set of `redocly.yaml`."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from .finding import Finding, Severity, one_line
from .spec import Spec
from .values import as_list, as_mapping, as_text

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 120


def installed() -> bool:
    """Whether the tools from npm are there."""
    return _tool().exists()


def _tool() -> Path:
    return ROOT / "node_modules" / ".bin" / "redocly"


def second_opinion(specs: Sequence[Spec]) -> Iterator[Finding]:
    """Runs the linter once over all `specs`."""
    if not specs:
        return
    if not installed():
        yield Finding("node_modules", "", "redocly", "the linter of Redocly is not installed", "Run `make install`")
        return
    names = {str(spec.path): spec.name for spec in specs}
    command = [str(_tool()), "lint", "--format=json", "--max-problems=1000", f"--config={ROOT / 'redocly.yaml'}"]
    quiet = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true", "NO_COLOR": "1"}
    try:
        done = subprocess.run(  # noqa: S603 - the command is ours, and no shell reads the file names
            [*command, *names], cwd=ROOT, env={**os.environ, **quiet}, capture_output=True, text=True, timeout=SECONDS
        )
        problems = [problem for report in _reports(done.stdout) for problem in as_list(report.get("problems"))]
    except (OSError, subprocess.TimeoutExpired, json.JSONDecodeError) as error:
        yield Finding("redocly.yaml", "", "redocly", f"the linter failed: {one_line(str(error))}", "Run it by hand")
        return
    for problem in map(as_mapping, problems):
        yield _finding(problem, names)


def _reports(output: str) -> Iterator[dict[str, Any]]:
    """One report a file, written one after the other. Raises JSONDecodeError where there is none."""
    decoder, position = json.JSONDecoder(), 0
    while True:
        report, position = decoder.raw_decode(output, position)
        yield as_mapping(report)
        position += len(output[position:]) - len(output[position:].lstrip())
        if position == len(output):
            return


def _finding(problem: dict[str, Any], names: dict[str, str]) -> Finding:
    location = as_mapping(next(iter(as_list(problem.get("location"))), None))
    source = as_text(as_mapping(location.get("source")).get("ref"))
    name = names.get(str((ROOT / source).resolve()), source)
    pointer = as_text(location.get("pointer")).removeprefix("#").rstrip("/")
    remedy = f"See {problem['reference']}" if problem.get("reference") else ""
    severity: Severity = "warning" if problem.get("severity") == "warn" else "error"
    rule = f"redocly/{as_text(problem.get('ruleId'))}"
    return Finding(name, pointer, rule, one_line(as_text(problem.get("message"))), remedy, severity)
