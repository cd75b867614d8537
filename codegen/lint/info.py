"""The file as a whole: its name, its version, its hosts and its paths."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..grammar import join
from .finding import Finding
from .sources import Spec
from .values import as_list, as_mapping, as_text, show

SNAKE_CASE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
HOST = re.compile(r"https://(?!\.)[a-z0-9{}_.-]+(:\d+)?")
FORMAT_SEGMENT = re.compile(r"\{(format|\.format)\}")


def file_name(spec: Spec) -> Iterator[Finding]:
    """The file name becomes the name of a Python package."""
    if not SNAKE_CASE.fullmatch(spec.path.stem) or spec.path.suffix != ".yaml":
        problem = f"`{spec.path.name}` cannot name a package"
        yield spec.finding("", "file-name", problem, "Rename the file to lower_snake_case with the ending .yaml")


def info_version(spec: Spec) -> Iterator[Finding]:
    """A reader must be able to tell which official version a file describes."""
    info = as_mapping(spec.document.get("info"))
    version = as_text(info.get("version"))
    if not version:
        yield spec.finding("/info", "info-version", "there is no version", "Write the official version as a string")
    elif not spec.is_shared and not re.search(
        rf"(?<![\w.]){re.escape(version)}(?!\w|\.\d)", as_text(info.get("description"))
    ):
        problem = f"the description does not name version {version}"
        yield spec.finding("/info", "info-version", problem, "Say which official version this file describes")


def server_host(spec: Spec) -> Iterator[Finding]:
    """The path of an operation is the whole path, so a server is a host and nothing else."""
    if spec.document.get("paths") and not spec.document.get("servers"):
        yield spec.finding("", "server-host", "there is no server", "Add `servers` with the host of this API")
    for node in spec.of_kind("server"):
        url = as_text(node.value.get("url"))
        if not HOST.fullmatch(url):
            problem = f"{show(url)} is not just https and a host"
            yield spec.finding(node.pointer, "server-host", problem, "Move its path in front of every path")
        variables = as_mapping(node.value.get("variables"))
        for name in sorted(set(re.findall(r"\{(.*?)\}", url)) ^ set(variables)):
            problem = f"the variable {name} stands only in one of `url` and `variables`"
            yield spec.finding(node.pointer, "server-host", problem, "Name it in both")
        for name, variable in variables.items():
            values = as_list(as_mapping(variable).get("enum"))
            if values and as_mapping(variable).get("default") not in values:
                problem = f"the default of the variable {name} is not among its values"
                yield spec.finding(node.pointer, "server-host", problem, "Choose one of them")


def whole_path(spec: Spec) -> Iterator[Finding]:
    """Paths are written in full and in one way."""
    for path in as_mapping(spec.document.get("paths")):
        pointer = join("/paths", path)
        if path != "/" and path.endswith("/"):
            yield spec.finding(pointer, "path", "the path ends in a slash", "Leave it out")
        if FORMAT_SEGMENT.search(path):
            yield spec.finding(pointer, "path", "the path leaves the format open", "Write `json` in its place")
        if "?" in path or "#" in path or "//" in path:
            yield spec.finding(pointer, "path", f"{show(path)} is more than a path", "Write parameters as parameters")


def webhook_name(spec: Spec) -> Iterator[Finding]:
    """Webhook names become Python names."""
    for name in as_mapping(spec.document.get("webhooks")):
        if not SNAKE_CASE.fullmatch(name):
            problem = f"`{name}` is not lower_snake_case"
            yield spec.finding(join("/webhooks", name), "webhook-name", problem, "Rename the webhook")


RULES = (file_name, info_version, server_host, whole_path, webhook_name)
