"""The base of actions, endpoints and settings: keyword arguments in, a checked object, wire data out."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias, TypeVar

from attrs import NOTHING, Attribute, define, field
from vonage_openapi._values import plain

from ._check import validate
from ._data import is_list, is_mapping, is_object, is_sequence
from ._fits import FieldTests, field_tests

P = TypeVar("P", bound="Part")
Json: TypeAlias = dict[str, Any]  # inside `Part`, `dict` is a method
Names: TypeAlias = Mapping[str, tuple[str, ...]]
Readers: TypeAlias = "Mapping[str, Callable[[Mapping[str, Any]], Part]]"
SCALARS = frozenset({str, int, float, bool})
"""Types of values that are on the wire what they are here."""


def _empty() -> dict[str, Any]:
    return {}


class Keywords(type):
    """Makes a class take its fields by name, whichever way they are spelt, and check what was made."""

    if not TYPE_CHECKING:  # a type checker shall see the arguments of each class and not these

        def __call__(cls, *args: Any, **kwargs: Any) -> Any:
            if args:
                raise TypeError(f"{cls.__name__} takes keyword arguments only: {', '.join(names_of(cls))}")
            known, unknown = sort(cls, kwargs)
            for name in unknown:
                raise TypeError(_no_field(cls, name))
            part: Part = type.__call__(cls, **known)
            if not _certain(part, known):
                part.validate()
            return part

    @property
    def __signature__(cls) -> inspect.Signature:
        """What `help` and notebooks show: the constructor of the class."""
        signature = inspect.signature(cls.__init__)  # type: ignore[misc]  # the class itself is asked
        return signature.replace(parameters=list(signature.parameters.values())[1:])


@define(kw_only=True, repr=False)
class Part(metaclass=Keywords):
    """An object of an NCCO. Its fields have the names of the wire; a field that is None was not given.

    Attributes:
        additional_properties: Fields that this version does not know, from a dict or from JSON. They are sent as well.
    """

    additional_properties: dict[str, Any] = field(init=False, factory=_empty)
    _spelling: dict[str, str] = field(init=False, factory=_empty, eq=False)
    """Wire names of fields that were read under a name other than the usual one."""

    __schema__: ClassVar[str] = ""
    """The schema of the NCCO description that the object has to fit."""
    __wire__: ClassVar[Names] = {}
    """Wire names of the fields that differ from Python's, the usual one first; all are read."""
    __parts__: ClassVar[Readers] = {}
    """What reads the fields that hold other objects, or lists of them."""
    __added__: ClassVar[frozenset[str]] = frozenset()
    """Fields that 3.x did not have: `dict()` does not list them while they are not given."""
    __secret__: ClassVar[frozenset[str]] = frozenset()
    """Fields that `repr` does not show."""

    def to_dict(self) -> Json:
        """The object as it goes over the wire: `{"action": "talk", "text": "Hello"}`. A new dict each time."""
        return self._dump(True, True)

    def dict(self, *, exclude_none: bool = False, by_alias: bool = True) -> Json:
        """The object as a dict, as in 3.x; `to_dict()` does what most callers want.

        Args:
            exclude_none: Leave out the fields that were not given.
            by_alias: Use the names of the wire (`from`, `content-type`) and not Python's (`from_`, `contentType`).

        Returns:
            A new dict, with the objects inside as dicts too.
        """
        return self._dump(exclude_none=exclude_none, by_alias=by_alias)

    def model_dump(self, *, exclude_none: bool = False, by_alias: bool = True) -> Json:
        """The same as `dict`, under the name that pydantic 2 uses."""
        return self._dump(exclude_none=exclude_none, by_alias=by_alias)

    def validate(self) -> None:
        """Check the object again, for example after its fields were changed.

        Raises:
            ValidationError: Lists every fault with its place.
        """
        if self.__schema__:
            validate(self.__schema__, self.to_dict())

    @classmethod
    def from_dict(cls: type[P], data: Mapping[str, Any]) -> P:
        """Read wire data as it is: nothing is converted, checked or lost. `from_dict(d).to_dict()` equals `d`."""
        rest = dict(data)
        part = cls.__new__(cls)
        spelling: dict[str, str] = {}
        for attribute in fields_of(cls):
            usual, *others = cls.__wire__.get(attribute.name, (attribute.name,))
            name = next((n for n in (usual, *others) if n in rest), usual)
            if name != usual:
                spelling[attribute.name] = name
            value = _nested(cls.__parts__.get(attribute.name), rest.pop(name, None))
            object.__setattr__(part, attribute.name, value)  # past the converters
        part.additional_properties = rest
        part._spelling = spelling
        return part

    @classmethod
    def convert(cls, value: Any) -> Any:
        """What a constructor makes of an argument that is such an object: a dict is read, all else stays as it is.

        The result is not checked; the object that it becomes part of is, as a whole.
        """
        if not is_mapping(value):
            return value
        known, unknown = sort(cls, value)
        part: Part = type.__call__(cls, **known)
        part.additional_properties = unknown
        return part

    def __repr__(self) -> str:
        shown = [
            f"{a.name}={'***' if a.name in self.__secret__ else repr(value)}"
            for a in fields_of(type(self))
            if (value := getattr(self, a.name)) is not None
        ]
        shown += [f"{name!r}: {value!r}" for name, value in self.additional_properties.items()]
        return f"{type(self).__name__}({', '.join(shown)})"

    def _dump(self, exclude_none: bool, by_alias: bool) -> Json:
        read, names, wires = _layout(type(self))
        if not by_alias:
            wires = names
        elif self._spelling:
            wires = [self._spelling.get(name, wire) for name, wire in zip(names, wires, strict=True)]
        data: Json = {}
        for name, value in zip(wires, read(self)):  # noqa: B905 - what is read ends with other fields
            if value is not None:
                data[name] = value if type(value) in SCALARS else _dumped(value, exclude_none, by_alias)
            elif not exclude_none and name not in self.__added__:
                data[name] = None
        if self.additional_properties:
            data |= plain(self.additional_properties)
        return data


@cache
def fields_of(cls: type) -> tuple[Attribute[Any], ...]:
    """The fields that a constructor takes."""
    attributes: tuple[Attribute[Any], ...] = getattr(cls, "__attrs_attrs__", ())
    return tuple(attribute for attribute in attributes if attribute.init)


def names_of(cls: type) -> list[str]:
    """The names of these fields."""
    return [attribute.name for attribute in fields_of(cls)]


def _certain(part: Part, given: Mapping[str, Any]) -> bool:
    """Whether an object is right for sure, by the fields that were given; spares the making of wire data."""
    tests = _tests(type(part))
    if tests is None:
        return False
    for name in given:
        types, more = tests[name]
        value = getattr(part, name)
        if type(value) not in types or (more is not None and not more(value)):
            return False
    return True


@cache
def _tests(cls: type[Part]) -> FieldTests | None:
    """A quick test of each field by itself; None if that does not tell whether the object is right.

    Nor does it for classes that programs derive: they may have fields and checks of their own.
    """
    tests = field_tests(cls.__schema__) if vars(cls).get("__schema__") else None
    _, names, wires = _layout(cls)
    return tests and {name: tests[wire] for name, wire in zip(names, wires, strict=True)}


def sort(cls: type, given: Mapping[str, Any]) -> tuple[Json, Json]:
    """Arguments by field, and what belongs to no field.

    Wire names are understood too, since `from` can be given as `**{"from": ...}`. A required field that is missing
    becomes None: the rules then report it in one list with all other faults.

    Raises:
        TypeError: One field was given under two names.
    """
    fields, required = _arguments(cls)
    known: Json = dict.fromkeys(required)
    unknown: Json = {}
    sources: dict[str, str] = {}
    for name, value in given.items():
        target = fields.get(name)
        if target is None:
            unknown[name] = value
            continue
        if target in sources:
            raise TypeError(f"{cls.__name__} got {sources[target]!r} and {name!r}, which are one field: remove one")
        sources[target] = name
        if value is not None or target in known:
            known[target] = value
    return known, unknown


@cache
def _layout(cls: type) -> tuple[Callable[[Any], tuple[Any, ...]], list[str], list[str]]:
    """What reads all fields at once, their names, and their usual names on the wire."""
    wire: Names = getattr(cls, "__wire__", {})
    names = names_of(cls)
    # One more than there are fields, since a single one would not come as a tuple.
    return attrgetter(*names, "additional_properties"), names, [wire.get(name, (name,))[0] for name in names]


@cache
def _arguments(cls: type) -> tuple[Mapping[str, str], list[str]]:
    """The field that each name stands for, and the fields that a constructor cannot do without."""
    wire: Names = getattr(cls, "__wire__", {})
    fields = {spelling: name for name, spellings in wire.items() for spelling in spellings}
    fields |= {name: name for name in names_of(cls)}
    return fields, [attribute.name for attribute in fields_of(cls) if attribute.default is NOTHING]


def _nested(read: Callable[[Mapping[str, Any]], Part] | None, value: Any) -> Any:
    if read is None:
        return value
    if is_list(value):
        return [_nested(read, item) for item in value]
    return read(value) if is_object(value) else value


def _dumped(value: Any, exclude_none: bool, by_alias: bool) -> Any:
    if type(value) in SCALARS:
        return value
    if isinstance(value, Part):
        return value.dict(exclude_none=exclude_none, by_alias=by_alias)
    if is_sequence(value):
        return [_dumped(item, exclude_none, by_alias) for item in value]
    return plain(value)


def _no_field(cls: type, name: str) -> str:
    import difflib  # for this error alone

    names = names_of(cls)
    by_case = {known.lower(): known for known in names}
    close = difflib.get_close_matches(name.lower().replace("_", ""), by_case, 1, 0.6)
    hint = f"did you mean {by_case[close[0]]!r}?" if close else f"it has {', '.join(names)}"
    return f"{cls.__name__} has no field {name!r}; {hint} (what is newer than this version goes into a dict)"
