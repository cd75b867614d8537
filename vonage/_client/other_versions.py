"""What other versions of the SDK have under this name and this one has not: a sentence in place of a bare failure.

`names_of_4.json` has all names of the official 4.x with what they are called here. It is read when a name is missing,
and the docs are made of it too.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, wraps
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType
from typing import Any

PAGE = '"Coming from 4.x" in the docs has the others'
_OF_3 = {"JwtClient": "3.18 had it from vonage-jwt; here it is vonage.jwt.make(application_id, private_key, ...)"}


@cache
def names_of_4() -> Mapping[str, Any]:
    """The table: `package`, `arguments`, `attributes`, `methods` (`sms.send`), and `modules` of its other packages."""
    found: Mapping[str, Any] = json.loads(Path(__file__).with_name("names_of_4.json").read_text(encoding="utf-8"))
    return found


def of_package(name: str) -> str | None:
    """What is said of a name of the package; None for one that no version has."""
    return _OF_3.get(name) or _of_4(names_of_4()["package"].get(name))


def of_client(name: str) -> str | None:
    """What is said of an attribute of the client."""
    return _of_4(names_of_4()["attributes"].get(name))


def of_product(class_name: str, name: str) -> str | None:
    """What is said of an attribute of a product: of `send` and the class `Sms` or `AsyncSms`."""
    attribute = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", class_name.removeprefix("Async")).lower()
    return _of_4(names_of_4()["methods"].get(f"{attribute}.{name}"))


def refusing_others(init: Callable[..., None]) -> Callable[..., Any]:
    """A `__new__` that says what arguments of 4.x are called here; its signature is that of the constructor.

    It is over before the constructor begins, so that no frame of a traceback holds what was given. The constructor of
    a class that a program derives takes what it likes.

    Raises:
        TypeError: By what is made: there are arguments that the constructor does not take.
    """
    code = init.__code__
    known = frozenset(code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount])

    @wraps(init)
    def new(kind: type[Any], /, *arguments: object, **given: object) -> Any:
        others = [name for name in given if name not in known] if kind.__init__ is init else []
        del arguments, given
        if others:
            here = _of_4(names_of_4()["arguments"].get(others[0]))
            said = f"{kind.__name__}() got an unexpected keyword argument {others[0]!r}"
            raise TypeError(said + (f": it {here}" if here else ""))
        return object.__new__(kind)

    return new


def _of_4(here: str | None) -> str | None:
    return here and f"is a name of the 4.x SDK; here it is {here}. {PAGE}"


def listed() -> Iterator[tuple[str, str, str]]:
    """Every name of 4.x: the part of the table that has it, the name as a program writes it, and what it is here."""
    table = names_of_4()
    for part in ("package", "arguments", "attributes", "methods"):
        yield from ((part, name, here) for name, here in table[part].items())
    for module, names in table["modules"].items():
        yield from ((module, name, here) for name, here in names.items())


class Finder:
    """Says the sentence where a program imports such a name, which Python tries as a module."""

    @staticmethod
    def find_spec(
        fullname: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        package, _, name = fullname.rpartition(".")
        if package == "vonage" and (said := of_package(name)):
            raise ImportError(f"{fullname}: {said}", name=fullname)
        if fullname.startswith("vonage_") and fullname in names_of_4()["modules"]:
            raise ModuleNotFoundError(
                f"No module named {fullname!r}: it is a package of the 4.x SDK; here requests are dicts. {PAGE}",
                name=fullname,
            )
        return None
