"""Reading the body of a control request, with an error that names the field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar, overload

from vonage_sandbox.exchange import Doc, is_doc
from vonage_sandbox.options import OptionError

T = TypeVar("T")

LARGEST = 1e12
"""No number in a control request makes sense beyond that, and neither does infinity or NaN."""


class Fields:
    """The fields of a body. `done` refuses those that nobody has asked for."""

    def __init__(self, body: Any) -> None:
        if not is_doc(body):
            raise OptionError("the body must be a JSON object")
        self._body = body
        self._asked: set[str] = set()

    def has(self, name: str) -> bool:
        """Whether a field is there."""
        self._asked.add(name)
        return self._body.get(name) is not None

    def names(self, name: str) -> bool:
        """Whether a field is there, be it null: that takes away what it has been."""
        self._asked.add(name)
        return name in self._body

    @overload
    def text(self, name: str) -> str: ...
    @overload
    def text(self, name: str, otherwise: T) -> str | T: ...
    def text(self, name: str, otherwise: Any = ...) -> Any:
        """A field that is a string."""
        return self._get(name, (str,), "a string", otherwise)

    @overload
    def number(self, name: str) -> float: ...
    @overload
    def number(self, name: str, otherwise: T) -> float | T: ...
    def number(self, name: str, otherwise: Any = ...) -> Any:
        """A field that is a number."""
        number = self._get(name, (int, float), "a number", otherwise)
        if isinstance(number, (int, float)) and not abs(number) <= LARGEST:
            raise OptionError(f"{name}: must be a number of no more than {LARGEST:.0e}")
        return number

    def integer(self, name: str) -> int | None:
        """A field that is an integer, if it is there."""
        number: int | None = self._get(name, (int,), "an integer", None)
        if number is not None and not abs(number) <= LARGEST:
            raise OptionError(f"{name}: must be a number of no more than {LARGEST:.0e}")
        return number

    def boolean(self, name: str) -> bool:
        """A field that is true or false; false if it is not there."""
        return bool(self._get(name, (bool,), "true or false", False))

    def object(self, name: str) -> Doc | None:
        """A field that is an object, if it is there."""
        value: Doc | None = self._get(name, (dict,), "an object", None)
        return value

    def all(self) -> Doc:
        """The whole body, whatever its fields are called."""
        return dict(self._body)

    def any(self, name: str) -> Any:
        """A field as it is; None if it is not there."""
        return self._get(name, (object,), "anything", None)

    def done(self) -> None:
        """Refuse fields that are not known here."""
        unknown = sorted(set(self._body) - self._asked)
        if unknown:
            known = ", ".join(sorted(self._asked)) or "none"
            raise OptionError(f"{unknown[0]}: is not known here; the fields are: {known}")

    def _get(self, name: str, kinds: Sequence[type], what: str, otherwise: Any) -> Any:
        self._asked.add(name)
        value = self._body.get(name)
        if value is None:
            if otherwise is ...:
                raise OptionError(f"{name}: is missing; it must be {what}")
            return otherwise
        if not isinstance(value, tuple(kinds)) or (
            isinstance(value, bool) and bool not in kinds and object not in kinds
        ):
            raise OptionError(f"{name}: must be {what}")
        return value
