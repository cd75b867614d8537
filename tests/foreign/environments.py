"""The official SDKs, each in an environment of its own that holds nothing else. Made once; `make clean` removes them."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Client:
    """An official SDK.

    Attributes:
        name: How it is called here, and its folder.
        package: What is installed, at which version.
        script: The calls, in `clients/`.
    """

    name: str
    package: str
    script: str

    @property
    def node(self) -> bool:
        return self.script.endswith(".mjs")

    def install(self, folder: Path) -> None:
        """Make its environment, unless it is there."""
        place = folder / self.name
        mark = place / "installed"
        if mark.exists() and mark.read_text(encoding="utf-8") == self.package:
            return
        if self.node:
            place.mkdir(parents=True, exist_ok=True)
            _run("npm", "install", "--prefix", str(place), "--no-audit", "--no-fund", "--loglevel=error", self.package)
        else:
            _run(sys.executable, "-m", "venv", "--clear", str(place))
            pip = (str(place / "bin" / "python"), "-m", "pip", "--disable-pip-version-check")
            _run(*pip, "install", "--quiet", self.package)
        mark.write_text(self.package, encoding="utf-8")

    def command(self, folder: Path) -> list[str]:
        """What runs its calls."""
        script = str(HERE / "clients" / self.script)
        return ["node", script] if self.node else [str(folder / self.name / "bin" / "python"), "-I", script]


CLIENTS = (
    Client("python-4.9.1", "vonage==4.9.1", "python_4_9_1.py"),
    Client("python-3.18.0", "vonage==3.18.0", "python_3_18_0.py"),
    Client("node-3.27", "@vonage/server-sdk@3.27.0", "node_3_27.mjs"),
)


def _run(*command: str) -> None:
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr}")
