"""Where the settings of `vonage-sandbox` come from: the command line, the environment, a file; the first that has one
counts. What can be set, and what it does, is what `Options` and `Launch` say; nothing is listed here again.
"""

from __future__ import annotations

import argparse
import dataclasses
import difflib
import inspect
import os
import re
import secrets
import textwrap
import types
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import yaml

from vonage import __version__
from vonage_sandbox.exchange import is_doc, is_items
from vonage_sandbox.options import Number, OptionError, Options

PREFIX = "VONAGE_SANDBOX_"
FEATURES = ("SMS", "VOICE", "MMS")
SHORT = {
    "database": "--db",
    "api_secret": "--secret",
    "allowed_hosts": "--allow-host",
    "webhook_hosts": "--allow-webhook-host",
    "numbers": "--number",
}
"""Flags that are not called as the setting is; those of lists may be given again."""
OTHERWISE = {"messages": 0.5, "calls": 2.0, "jobs": 2.0, "real_time": True}
"""What a sandbox that people look at has by default, other than one in a test."""


@dataclass
class Launch:
    """How a sandbox is started from the command line.

    Attributes:
        host: Where to listen. Default: this machine only.
        port: The port; 0 takes a free one.
        key_file: Where to write the application's private key. Default: a temporary place.
        ca_file: Where to write the certificate of the authority that `--tls` makes. Default: a temporary place.
        record: Write all requests and answers to this file at the end.
    """

    host: str = "127.0.0.1"
    port: int = 4010
    key_file: Path | None = None
    ca_file: Path | None = None
    record: Path | None = None

    def __post_init__(self) -> None:
        if not 0 <= self.port <= 65_535:
            raise OptionError(f"port: must be from 0 to 65535, not {self.port}")


@dataclass(frozen=True)
class Setting:
    """One thing that can be set: its name, type, description and default."""

    name: str
    kind: Any
    words: str
    default: Any

    @property
    def flag(self) -> str:
        return SHORT.get(self.name, f"--{self.name.replace('_', '-')}")

    @property
    def variable(self) -> str:
        return f"{PREFIX}{self.name.upper()}"


def settings() -> list[Setting]:
    """Everything that can be set."""
    return [*_of(Launch), *_of(Options)]


def add_to(parser: argparse.ArgumentParser) -> None:
    """Give a command the flags of all settings."""
    parser.add_argument("--config", type=Path, metavar="FILE", help="a YAML or JSON file with settings by name")
    for setting in settings():
        shown = f"{setting.words} ({setting.variable})".replace("%", "%%")
        more: dict[str, Any] = {"dest": setting.name, "default": None, "help": shown}
        if setting.kind is bool:
            more["action"] = argparse.BooleanOptionalAction
        else:
            more["metavar"] = _metavar(setting)
            more["action"] = "append" if _is_list(setting.kind) else "store"
        parser.add_argument(setting.flag, **more)


def read(given: Mapping[str, Any], environment: Mapping[str, str] | None = None) -> tuple[Launch, Options]:
    """The settings from all places.

    Args:
        given: What the command line said, by name; None stands for nothing.
        environment: The environment; that of the process by default.

    Raises:
        OptionError: One makes no sense; says which, and where it was.
    """
    environment = os.environ if environment is None else environment
    config = given.get("config") or environment.get(f"{PREFIX}CONFIG")
    file = _file(Path(config)) if config else {}
    _refuse_misspelt(environment)
    values: dict[str, Any] = {"api_secret": _drawn_secret(), "signature_secret": secrets.token_hex(20), **OTHERWISE}
    for setting in settings():
        places = (
            (setting.flag, given.get(setting.name)),
            (setting.variable, environment.get(setting.variable) or None),
            (f"{config}: {setting.name}", file.get(setting.name)),
        )
        for place, said in places:
            if said is not None:
                values[setting.name] = value(place, said, setting)
                break
    launch = {field.name for field in dataclasses.fields(Launch)}
    return (
        Launch(**{name: value for name, value in values.items() if name in launch}),
        Options(**{name: value for name, value in values.items() if name not in launch}),
    )


def _refuse_misspelt(environment: Mapping[str, str]) -> None:
    """Refuse variables that are nearly called like one of the sandbox; others may be somebody else's."""
    known = [f"{PREFIX}CONFIG", *(setting.variable for setting in settings())]
    for name in environment:
        if name.startswith(PREFIX) and name not in known and (near := difflib.get_close_matches(name, known, 1, 0.9)):
            raise OptionError(f"{name}: is not a setting; did you mean {near[0]}?")


def value(place: str, given: object, setting: Setting) -> Any:
    """A value for a setting; None takes away what can be without.

    Raises:
        OptionError: It makes no sense; says so of the place.
    """
    if given is None:
        if setting.default is not None:
            raise OptionError(f"{place}: must not be null")
        return None
    return _read(place, given, setting.kind)


def parser(prog: str = "vonage-sandbox") -> argparse.ArgumentParser:
    """The parser of a command line, without its commands."""
    made = argparse.ArgumentParser(
        prog=prog,
        description="Run a local stand-in for the Vonage platform, to develop and test without an account.",
        epilog="Every setting can also stand in the environment, under the name in parentheses, or in the --config"
        " file. A running sandbox is steered by its inspector, or by the control API: GET /_sandbox/openapi.yaml"
        " describes it.",
    )
    made.add_argument("--version", action="version", version=f"vonage-sandbox {__version__}")
    return made


def _of(described: type) -> list[Setting]:
    words = _descriptions(inspect.getdoc(described) or "")
    hints = get_type_hints(described)
    found: list[Setting] = []
    for field in dataclasses.fields(described):
        if field.metadata.get("in_code_only"):
            continue
        found.append(Setting(field.name, _plain(hints[field.name]), words[field.name], field.default))
    return found


def _descriptions(docstring: str) -> dict[str, str]:
    """What a docstring says of each attribute."""
    section = textwrap.dedent(docstring.partition("Attributes:\n")[2])
    entries = re.split(r"\n(?=\S)", section.strip())
    found: dict[str, str] = {}
    for entry in entries:
        names, _, words = entry.partition(":")
        found |= {name.strip(): " ".join(words.split()) for name in names.split(",")}
    return found


def _plain(kind: Any) -> Any:
    """A type without `None`."""
    if get_origin(kind) in (Union, types.UnionType):
        kinds = [one for one in get_args(kind) if one is not type(None)]
        return kinds[0] if len(kinds) == 1 else str
    return kind


def _is_list(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _metavar(setting: Setting) -> str:
    if get_origin(setting.kind) is Literal:
        return "|".join(get_args(setting.kind))
    if _is_list(setting.kind):
        return "COUNTRY:NUMBER:FEATURES" if setting.name == "numbers" else setting.name.removesuffix("s").upper()
    return setting.kind.__name__.upper() if setting.kind in (int, float) else setting.name.rpartition("_")[2].upper()


def _drawn_secret() -> str:
    """A secret that nobody can know. The prefix is what the platform asks for: a digit, both cases."""
    return f"Sb1{secrets.token_hex(10)}"


def _file(path: Path) -> dict[str, Any]:
    try:
        found: Any = yaml.safe_load(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise OptionError(f"{path}: {error.strerror}") from None
    except (yaml.YAMLError, UnicodeError) as error:
        raise OptionError(f"{path}: is neither YAML nor JSON: {' '.join(str(error).split())}") from None
    if found is None:
        return {}
    if not is_doc(found):
        raise OptionError(f"{path}: must have settings by name")
    named = {str(name).replace("-", "_"): value for name, value in found.items()}
    known = [setting.name for setting in settings()]
    for name in named:
        if name not in known:
            raise OptionError(f"{path}: {name} is not a setting; the settings are {', '.join(known)}")
    return named


def _read(place: str, value: object, kind: Any) -> Any:
    """A value as its setting has it, from a string or from what stands in a file."""
    try:
        if _is_list(kind):
            parts = value if is_items(value) else str(value).split(";" if kind == tuple[Number, ...] else ",")
            inner = get_args(kind)[0]
            return tuple(_number(part) if get_origin(inner) is tuple else inner(part) for part in parts if part != "")
        if kind is bool:
            return _flag(value)
        if is_doc(value) or is_items(value) or (isinstance(value, bool) and kind is not bool):
            raise ValueError
        if str(value).strip() == "":
            raise ValueError
        return value if get_origin(kind) is Literal else kind(value)
    except (TypeError, ValueError):
        kinds = {int: "an integer", float: "a number", bool: "true or false"}
        wanted = kinds.get(kind, "a string that is not empty")
        if _is_list(kind):
            wanted = f"a list of {'numbers' if get_args(kind)[0] is float else 'strings'}"
        if kind == tuple[Number, ...]:
            wanted = "COUNTRY:NUMBER:FEATURES, as GB:447700900001:SMS,VOICE"
        raise OptionError(f"{place}: must be {wanted}, not {value!r}") from None


def _flag(value: Any) -> bool:
    known = {"true": True, "1": True, "yes": True, "on": True, "false": False, "0": False, "no": False, "off": False}
    if str(value).lower() not in known:
        raise ValueError
    return known[str(value).lower()]


def _number(given: object) -> Number:
    if is_doc(given):
        country, msisdn, some = str(given.get("country")), str(given.get("msisdn")), given.get("features")
        features = tuple(map(str, some if is_items(some) else FEATURES[:2] if some is None else [some]))
    else:
        country, msisdn, *others = str(given).split(":", 2)
        features = tuple(others[0].split(",")) if others else FEATURES[:2]
    if not re.fullmatch("[A-Z]{2}", country) or not msisdn.isdigit() or not {*features} <= {*FEATURES}:
        raise ValueError
    return country, msisdn, features
