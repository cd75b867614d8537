"""Builds the docs site: `python -m docs.compiler` stages all pages, compiled ones too, and runs the site generator.

Afterwards it writes llms.txt with the pages as Markdown, and checks every link of what was built.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urldefrag, urljoin, urlsplit

import yaml

from codegen.tree import ROOT, descriptions

from . import reference

STAGE = ROOT / ".site"
SITE = STAGE / "html"
ELSEWHERE = {
    "README.md": "index.md",
    "CONTRIBUTING.md": "project/contributing.md",
    "specs/README.md": "project/descriptions.md",
    "SECURITY.md": "project/security.md",
    "CHANGELOG.md": "project/changes.md",
}
"""Pages that stand elsewhere in the repository."""
GENERATOR = ["zensical", "build", "--strict", "--config-file", "mkdocs.yml"]
NAMES_OF_4 = "On the docs site, the table of all names follows here."
"""Stands where the compiled table belongs."""
NAV = "reference/"
"""Stands in mkdocs.yml for the compiled part of the navigation."""


def main() -> int:
    """Build the site; returns the status to exit with."""
    shutil.rmtree(STAGE / "pages", ignore_errors=True)
    pages = {**own_pages(), **reference.pages()}
    write(STAGE / "pages", pages)
    for path in [*(ROOT / "docs").glob("*.png"), *(ROOT / "docs").glob("*.css")]:
        shutil.copy(path, STAGE / "pages")
    for path in descriptions().values():
        (STAGE / "pages/specs").mkdir(exist_ok=True)
        shutil.copy(path, STAGE / "pages/specs")
    config = yaml.safe_load((ROOT / "mkdocs.yml").read_text("utf-8"))
    config["nav"] = [with_reference(entry) for entry in config["nav"]]
    config |= {"docs_dir": "pages", "site_dir": "html"}
    (STAGE / "mkdocs.yml").write_text(yaml.safe_dump(config, sort_keys=False), "utf-8")
    built = subprocess.run([sys.executable, "-m", *GENERATOR], check=False, cwd=STAGE)  # noqa: S603 - our own words
    if built.returncode:
        return built.returncode
    write(SITE, {**pages, "llms.txt": llms(config["nav"], pages)})
    broken = sorted(dead_links(SITE))
    print(*broken[:40], sep="\n", end="\n" if broken else "")
    print(f"{len(pages)} pages in {SITE.relative_to(ROOT)}, {len(broken)} links that lead nowhere")
    return 1 if broken else 0


def write(folder: Path, files: Mapping[str, str]) -> None:
    """Write texts by path."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def own_pages() -> dict[str, str]:
    """The pages that people wrote, with links between files of the repository as links between pages."""
    here = {path.relative_to(ROOT / "docs").as_posix(): path for path in (ROOT / "docs").rglob("*.md")}
    found = {**here, **{to: ROOT / origin for origin, to in ELSEWHERE.items()}}
    texts = {to: moved(path.read_text("utf-8"), path.relative_to(ROOT).as_posix(), to) for to, path in found.items()}
    texts["migrating.md"] = texts["migrating.md"].replace(NAMES_OF_4, reference.names_of_4("migrating.md"))
    return texts


def moved(text: str, origin: str, page: str) -> str:
    """The text of a file of the repository as a page; links to what is not on the site become its name."""

    def link(found: re.Match[str]) -> str:
        target = _target(found[2], origin, page)
        return f"[{found[1]}]({target})" if target else f"`{found[1]}`"

    return re.sub(r"\[([^\]]*)\]\((?!\w+:|#)([^)\s]+)\)", link, text)


def _target(target: str, origin: str, page: str) -> str | None:
    target, anchor = urldefrag(target)
    place = urlsplit(urljoin(f"/{origin}", target)).path.lstrip("/")
    if place in ELSEWHERE:
        to = ELSEWHERE[place]
    elif re.fullmatch(r"docs/.+\.\w+", place):
        to = place.removeprefix("docs/")
    elif re.fullmatch(r"specs/\w+\.yaml", place):
        to = place
    else:
        return None
    return "../" * page.count("/") + to + (f"#{anchor}" if anchor else "")


def with_reference(entry: Any) -> Any:
    """An entry of the navigation, with what is compiled in its place."""
    if NAV not in entry.values():
        return entry
    apis = [{f"client.{p.attribute}": f"{reference.API}/{p.attribute}.md"} for p in reference.products()]
    types = [
        {str(reference.document(api)["info"]["title"]): f"{reference.TYPES}/{api}.md"}
        for api in descriptions()
        if reference.types(api)
    ]
    return {
        next(iter(entry)): [
            "reference/index.md",
            {"APIs": apis},
            {"Client": "reference/client.md"},
            {"Options": "reference/options.md"},
            {"Errors": "reference/errors.md"},
            {"Webhooks": "reference/webhooks.md"},
            {"Call flows (NCCO)": "reference/ncco.md"},
            {"Modules": "reference/modules.md"},
            {"Sandbox": "reference/sandbox.md"},
            {"Commands": "reference/commands.md"},
            {"Environment variables": "reference/environment.md"},
            {"Types": [f"{reference.TYPES}/index.md", *types]},
        ]
    }


def llms(nav: Any, pages: Mapping[str, str]) -> str:
    """The list of pages for language models, see llmstxt.org."""
    lines = ["# Vonage for Python", "", "> Every Vonage API, sync and async, typed, tested offline.", ""]
    for entry in nav:
        for title, content in entry.items():
            lines += [f"## {title}", "", *_listed(content, title, pages), ""]
    return "\n".join(lines)


def _listed(content: Any, title: str, pages: Mapping[str, str]) -> Iterator[str]:
    if isinstance(content, str):
        first = re.search(
            r"^(?!#|<!--|---|\||!|search| )(\S.*?)(?:\n\n|\n*\Z)", pages[content], re.MULTILINE | re.DOTALL
        )
        said = re.sub(r"\[([^]]*)\]\([^)]*\)|<[^>]*>", r"\1", " ".join(first[1].split())) if first else ""
        yield f"- [{title}]({content}): {said}"
        return
    for entry in content:
        for name, inner in (entry if isinstance(entry, dict) else {title: entry}).items():
            yield from _listed(inner, name, pages)


class Links(HTMLParser):
    """The links and anchors of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: set[str] = set()
        self.anchors: set[str] = {""}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name in ("href", "src") and value is not None and tag != "form":
                self.targets.add(value)
            elif name in ("id", "name") and value:
                self.anchors.add(value)


def dead_links(site: Path) -> Iterator[str]:
    """Links between pages that lead nowhere, with the page that has each."""
    pages: dict[Path, Links] = {}
    for path in site.rglob("*.html"):
        pages[path] = Links()
        pages[path].feed(path.read_text("utf-8"))
    for path, found in pages.items():
        if path.name == "404.html":
            continue  # its links are absolute
        for target in found.targets:
            parts = urlsplit(target)
            if parts.scheme or parts.netloc:
                continue
            to = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            to = to / "index.html" if to.is_dir() else to
            if not to.is_file() or (to in pages and unquote(parts.fragment) not in pages[to].anchors):
                yield f"{path.relative_to(site)}: {target}"


if __name__ == "__main__":
    sys.exit(main())
