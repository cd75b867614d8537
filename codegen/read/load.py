"""Read one YAML or JSON file, strictly: what the file says is what comes back, or an error names the line."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import yaml

from ..errors import Journal, SpecError
from ..guards import is_list, is_mapping
from ..runtime.formats import refuse_constant

# Far beyond any real description; keeps later recursive walks clear of Python's recursion limit.
MAX_DEPTH = 120
# What anchors and references may add to a file by being used again and again; a few lines can come to billions.
MAX_COPIES = 1_000_000

_TAGS = "tag:yaml.org,2002:"


class _CoreLoader(yaml.CSafeLoader):
    """The C loader of PyYAML with the scalars of the YAML 1.2 core schema.

    YAML 1.1, which PyYAML implements, turns the country code NO into false and 2023-01-01 into a date.
    """

    repeated: list[str] | None = None
    """Receives the keys that a mapping has twice; None refuses them."""

    def construct_object(self, node: yaml.Node, deep: bool = False) -> Any:
        try:
            return super().construct_object(node, deep=deep)  # pyright: ignore[reportUnknownMemberType]
        except (_BadKeyError, RecursionError):
            raise
        except (ValueError, TypeError, LookupError, AttributeError, OverflowError) as error:
            # A tag such as !!int or !!map that stands before something else.
            problem = f"this is not of type {node.tag.rpartition(':')[2]}"
            raise yaml.MarkedYAMLError(problem=problem, problem_mark=node.start_mark) from error

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        if node.id != "mapping":
            raise yaml.MarkedYAMLError(problem="this is not of type map", problem_mark=node.start_mark)
        _check_keys(node, self.repeated)
        self.flatten_mapping(node)
        for key, _ in node.value:
            # The spelling of a key is kept, so that a status written as a number stays "200".
            key.tag = f"{_TAGS}str"
        return super().construct_mapping(node, deep=deep)

    def construct_core_int(self, node: yaml.ScalarNode) -> int:
        text = str(node.value)
        base = {"0o": 8, "0x": 16}.get(text[:2], 10)
        return int(text[2:] if base != 10 else text, base)

    def construct_core_float(self, node: yaml.ScalarNode) -> float:
        return float(str(node.value).lower().replace(".inf", "inf").replace(".nan", "nan"))


_CORE_SCALARS = {
    "null": (r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    "bool": (r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    "int": (r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", list("-+0123456789")),
    "float": (
        r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)",
        list("-+.0123456789"),
    ),
    # Merge keys are not part of the core schema, but descriptions in the wild use them with anchors.
    "merge": (r"<<", ["<"]),
}
_CoreLoader.yaml_implicit_resolvers = {
    start: [
        (f"{_TAGS}{name}", re.compile(rf"(?:{pattern})\Z"))
        for name, (pattern, starts) in _CORE_SCALARS.items()
        if start in starts
    ]
    for start in {start for _, starts in _CORE_SCALARS.values() for start in starts}
}
# No dates, sets or bytes: they have no words in JSON, not even where a tag asks for them.
_CoreLoader.yaml_constructors = {
    tag: constructor
    for tag, constructor in yaml.CSafeLoader.yaml_constructors.items()
    if tag is None or tag.removeprefix(_TAGS) in ("null", "bool", "str", "seq", "map")
}
_CoreLoader.add_constructor(f"{_TAGS}int", _CoreLoader.construct_core_int)
_CoreLoader.add_constructor(f"{_TAGS}float", _CoreLoader.construct_core_float)


class _BadKeyError(ValueError):
    """A mapping names one key twice, or by something that is not a string."""


def load_document(path: Path, journal: Journal | None = None) -> Any:
    """Read an OpenAPI 3.0 or 3.1 description, JSON if its name says so and else YAML, as plain data.

    With a journal that is not strict, a version without its last part, newer than 3.1 or written as a number will do,
    and the last of two entries of the same key; the journal says so.
    """
    document = load_any(path, str(path), journal)
    _check_version(document, journal or Journal(str(path)))
    return document


def load_any(path: Path, name: str, journal: Journal | None = None) -> Any:
    """Read a file that need not be a whole description, such as one that only holds shared schemas.

    Every key is a string, and no two places share an object. `name` is what errors call the file.
    """
    text = _read_text(path, name)
    repeated = list[str]() if journal is not None and not journal.strict else None
    try:
        loaded = (_parse_json if path.suffix.lower() == ".json" else _parse_yaml)(text, repeated)
    except (yaml.YAMLError, json.JSONDecodeError) as error:
        raise SpecError(name, "", f"syntax error, {_where(error)}", "Correct the file at that line") from error
    except _BadKeyError as error:
        raise SpecError(name, "", str(error), "Give every entry of a mapping a name of its own") from error
    except RecursionError as error:
        raise _too_deep(name) from error
    except (ValueError, TypeError) as error:
        raise SpecError(name, "", f"a value cannot be read: {error}", "Write it as plain JSON or YAML data") from error
    if journal is not None:
        for words in repeated or ():
            journal.note("repeated-key", "", f"took the last of several: {words}")
    if _size(loaded, name, {}, 0) > len(text) + MAX_COPIES:
        raise SpecError(name, "", "its anchors multiply to too many values", "Use fewer aliases inside anchored parts")
    return copy_tree(loaded, name)


def copy_tree(node: Any, name: str, depth: int = 0) -> Any:
    """Copy JSON-like data of the file `name` into a tree: of what it holds twice, there are two copies."""
    if not is_mapping(node) and not is_list(node):
        return node
    if depth > MAX_DEPTH:
        raise _too_deep(name)
    if is_mapping(node):
        return {key: copy_tree(value, name, depth + 1) for key, value in node.items()}
    return [copy_tree(value, name, depth + 1) for value in node]


def _too_deep(name: str) -> SpecError:
    remedy = f"Nest at most {MAX_DEPTH} levels and do not let an anchor contain itself"
    return SpecError(name, "", "the file is nested too deeply", remedy)


def _size(node: Any, name: str, sizes: dict[int, int], depth: int) -> int:
    """The number of values that data comes to when every part of it is a copy of its own."""
    if not is_mapping(node) and not is_list(node):
        return 1
    if depth > MAX_DEPTH:
        raise _too_deep(name)
    if id(node) not in sizes:
        members = node.values() if is_mapping(node) else node
        sizes[id(node)] = 1 + sum(_size(member, name, sizes, depth + 1) for member in members)
    return sizes[id(node)]


def _read_text(path: Path, name: str) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError as error:
        raise SpecError(name, "", "there is no such file", "Check the path") from error
    except IsADirectoryError as error:
        raise SpecError(name, "", "this is a folder, not a description", "Name a file inside it") from error
    except UnicodeDecodeError as error:
        raise SpecError(name, "", "this is not a UTF-8 text file", "Save the description as UTF-8") from error
    except (OSError, ValueError) as error:
        raise SpecError(name, "", f"the file cannot be read: {error}", "Check the path and its permissions") from error


def _parse_yaml(text: str, repeated: list[str] | None) -> Any:
    # The loader accepts only plain data: it derives from the safe loader and adds no object constructor.
    loader = _CoreLoader(text)
    loader.repeated = repeated
    try:
        return loader.get_single_data()
    finally:
        loader.dispose()


def _parse_json(text: str, repeated: list[str] | None) -> Any:
    def unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key, value in pairs:
            if key in result:
                _repeats(f"the key {key!r} occurs twice in one object", repeated)
            result[key] = value
        return result

    return json.loads(text, object_pairs_hook=unique, parse_constant=refuse_constant)


def _repeats(words: str, repeated: list[str] | None) -> None:
    if repeated is None:
        raise _BadKeyError(words)
    repeated.append(words)


def _check_keys(node: yaml.MappingNode, repeated: list[str] | None) -> None:
    seen: set[str] = set()
    for key, _ in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            raise _BadKeyError(f"the key in line {line} is a list or a mapping")
        if key.tag == f"{_TAGS}merge":
            continue
        if key.value in seen:
            _repeats(f"line {line} repeats the key {key.value!r}", repeated)
        seen.add(key.value)


def _where(error: yaml.YAMLError | json.JSONDecodeError) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"line {error.lineno}: {error.msg}"
    if isinstance(error, yaml.MarkedYAMLError) and error.problem_mark is not None:
        # The context says what the parser was at; without it "but found another document" is half a sentence.
        what = f"{error.context} {error.problem}" if (error.problem or "").startswith("but ") else error.problem
        return f"line {error.problem_mark.line + 1}: {what}"
    return str(error)


def _check_version(document: Any, journal: Journal) -> None:
    name = journal.file
    if not is_mapping(document):
        remedy = "An OpenAPI description starts with 'openapi: 3.1.0'"
        raise SpecError(name, "", "the top level is not a mapping", remedy)
    if "swagger" in document:
        remedy = "Convert it to OpenAPI 3 first"
        raise SpecError(name, "/swagger", f"this is Swagger {str(document['swagger'])[:40]}, not OpenAPI 3", remedy)
    version = document.get("openapi")
    if isinstance(version, str) and re.fullmatch(r"3\.[01]\.\d+(-\S+)?", version):
        return
    if not journal.strict and re.fullmatch(r"3(\.\S+)?", str(version)):
        journal.note("version", "/openapi", f"read {version!r} as {'3.0' if str(version).startswith('3.0') else '3.1'}")
    else:
        problem = "'openapi' is missing" if version is None else f"'openapi' is {repr(version)[:40]}"
        raise SpecError(name, "/openapi", problem, "State a version as in 'openapi: 3.1.0'; 3.0.x and 3.1.x are read")
