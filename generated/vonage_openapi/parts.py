# Copied from codegen/runtime by `make generate`. Do not edit here.
"""Objects that people build field by field: keyword arguments in, a checked object, wire data out.

The classes are compiled from a description, see `vonage_openapi.ncco.builder`; this is what they have in common. What a
description cannot say about them is added to their `BuilderRules`.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, TypeAlias, TypeVar, cast

from ._problems import Problem
from ._values import plain as plain
from .builder_rules import BuilderRules
from .formats import is_list

if TYPE_CHECKING:
    from ._fits import Test

P = TypeVar("P", bound="Part")
Json = dict[str, object]
Fields = Mapping[str, Callable[[Any], object] | None]
Wires = Mapping[str, tuple[str, ...]]
Classes: TypeAlias = "type[Part] | Mapping[str, type[Part]]"
SCALARS = frozenset({str, int, float, bool})  # types of values that are on the wire what they are here


class Part:
    """An object of a description. Its fields have the names of the wire; a field that is None was not given."""

    __slots__ = ("__dict__", "_rest", "_spelling", "is_sure")

    if TYPE_CHECKING:
        __signature__: ClassVar[object]
        __layout__: ClassVar[Layout]
    __rules__: ClassVar[BuilderRules]  # the description that the object belongs to
    __schema__: ClassVar[str] = ""  # the schema that the object has to fit
    __kind__: ClassVar[tuple[str, str] | None] = None  # the field that tells the class, with its value
    __fields__: ClassVar[Fields] = {}  # the other fields in their order, each with what makes its value of an argument
    __required__: ClassVar[frozenset[str]] = frozenset()  # fields that a constructor cannot do without
    __wire__: ClassVar[Wires] = {}
    """Wire names of the fields that differ from Python's, the usual one first; all are read."""
    __added__: ClassVar[frozenset[str]] = frozenset()  # fields that `dict()` does not list while they are not given
    __secret__: ClassVar[frozenset[str]] = frozenset()  # fields that `repr` does not show
    is_sure: bool  # whether the object surely fits its schema, so that nothing has to be checked again
    _rest: Json
    _spelling: Mapping[str, str]

    if not TYPE_CHECKING:  # a type checker shall see the arguments of each class and not these

        def __init__(self, *args, **given):
            """Take the fields by name, whichever way they are spelt, and check what was made."""
            layout = self.__layout__
            if args:
                raise TypeError(f"{type(self).__name__} takes keyword arguments only: {', '.join(layout.names)}")
            quick = layout.quick
            for name, value in given.items():
                test = quick.get(name)
                if test is None or type(value) not in test[0] or not (test[1] is None or test[1](value)):
                    break
            else:
                if self.__required__ <= given.keys():  # nearly always, and then all is said
                    self.__dict__.update(given)
                    _set_sure(self, True)
                    return
            self._fill(given)
            self.validate()

    @classmethod
    def made_of(cls: type[P], given: Mapping[str, object]) -> P:
        """The object that arguments describe, converted as a constructor does it, but not checked."""
        part = cls.__new__(cls)
        part._fill(given)
        return part

    def checked(self: P) -> P:
        """The object itself, if it is right; else a `ValidationError`."""
        self.validate()
        return self

    @classmethod
    def from_dict(cls: type[P], data: Mapping[str, object]) -> P:
        """Read wire data as it is: nothing is converted, checked or lost. `from_dict(d).to_dict()` equals `d`."""
        rest = dict(data)
        part = cls.__new__(cls)
        spelling: dict[str, str] = {}
        for name, wire in cls.__layout__.names.items():
            for usual in cls.__wire__.get(name, (name,)):
                if rest.get(usual) is not None:  # null stays with the rest, which is sent as it came
                    if usual != wire:
                        spelling[name] = usual
                    value = rest.pop(usual)
                    read = getattr(cls.__fields__.get(name), "read", None)
                    part.__dict__[name] = value if read is None else read(value)
                    break
        part._settle(rest, spelling)
        return part

    @property
    def additional_properties(self) -> Json:
        """Fields that this version does not know, from a dict, from JSON or by keyword. They are sent as well."""
        if self.is_sure:  # the caller may add some
            self._settle({}, {})
        return self._rest

    def to_dict(self) -> Json:
        """The object as it goes over the wire: `{"action": "talk", "text": "Hello"}`. A new dict each time."""
        if not self.is_sure:
            return Part.dict(self, exclude_none=True)
        layout, fields = self.__layout__, self.__dict__
        if len(fields) < 2 and not self.__wire__:
            return {**layout.kind, **fields}
        return {**layout.kind, **{wire: fields[name] for name, wire in layout.names.items() if name in fields}}

    def dict(self, *, exclude_none: bool = False, by_alias: bool = True) -> Json:
        """The object as a dict, as in 3.x; `to_dict()` does what most callers want.

        Args:
            exclude_none: Leave out the fields that were not given.
            by_alias: Use the names of the wire (`from`, `content-type`) and not Python's (`from_`, `contentType`).

        Returns:
            A new dict, with the objects inside as dicts too.
        """
        layout = self.__layout__
        spelling: Mapping[str, str] = {} if self.is_sure else self._spelling
        data: Json = {}
        for name, wire in layout.names.items():
            value: object = getattr(self, name)
            key = spelling.get(name, wire) if by_alias else name
            if value is not None:
                data[key] = value if type(value) in SCALARS else _dumped(value, exclude_none, by_alias)
            elif not exclude_none and name not in self.__added__:
                data[key] = None
        return data if self.is_sure or not self._rest else data | cast("Json", plain(self._rest))

    model_dump = dict  # noqa: A003 - the name that pydantic 2 uses

    def validate(self) -> None:
        """Check the object again, for example after its fields were changed.

        Raises:
            ValidationError: Lists every fault with its place.
        """
        for name, value in self.__layout__.kind.items():
            if name in self.__dict__:  # given, and another one
                self.__rules__.report([Problem(name, f'must be "{value}" in a {type(self).__name__}')], [])
        if self.__schema__:
            self.__rules__.validate(self.__schema__, self.to_dict())

    def _complete(self) -> None:
        """Fill in what follows from the fields that were given; for classes that know more than the description."""

    def _fill(self, given: Mapping[str, object]) -> None:
        """Take arguments, converted. What belongs to no field is kept beside them."""
        spellings = self.__layout__.spellings
        rest: Json = {}
        sources: dict[str, str] = {}
        for spelt, value in given.items():
            name = spellings.get(spelt)
            if name is None:
                rest[spelt] = value
                continue
            if (other := sources.setdefault(name, spelt)) != spelt:
                kind = type(self).__name__
                raise TypeError(f"{kind} got {other!r} and {spelt!r}, which are one field: remove one")
            self._put(name, value)
        self._settle(rest, {})
        self._complete()

    def _put(self, name: str, value: object) -> None:
        """Set a field, converted; None takes it away."""
        make = self.__fields__.get(name)
        if value is None:
            self.__dict__.pop(name, None)
        else:
            self.__dict__[name] = value if make is None else make(value)

    def _settle(self, rest: Json, spelling: Mapping[str, str]) -> None:
        """Remember what stands beside the fields; nothing about the object is sure any more."""
        if self.__layout__.kind.items() <= self.__dict__.items():
            for name in self.__layout__.kind:
                del self.__dict__[name]
        object.__setattr__(self, "_rest", rest)
        object.__setattr__(self, "_spelling", spelling)
        _set_sure(self, False)

    if not TYPE_CHECKING:  # a type checker shall know which fields there are

        def __setattr__(self, name: str, value: object) -> None:
            if name in self.__layout__.names:
                self._settle(self.additional_properties, self._spelling)
                self._put(name, value)
            elif name == "additional_properties":
                self._settle(cast("Json", value), {} if self.is_sure else self._spelling)
            elif name in Part.__slots__ or not _is_compiled(type(self)):
                object.__setattr__(self, name, value)
            else:
                raise AttributeError(f"{type(self).__name__} has no field {name!r}")

        def __delattr__(self, name: str) -> None:
            setattr(self, name, None)

    def __eq__(self, other: object) -> bool:
        if type(self) is not type(other) or not isinstance(other, Part):
            return NotImplemented
        return self.__dict__ == other.__dict__ and self._unknown() == other._unknown()

    def __hash__(self) -> int:
        raise TypeError(f"a {type(self).__name__} can be changed, so it has no hash")

    def _unknown(self) -> Json:
        return {} if self.is_sure else self._rest

    def __repr__(self) -> str:
        shown = [
            f"{name}={'***' if name in self.__secret__ else repr(value)}"
            for name in self.__layout__.names
            if (value := getattr(self, name)) is not None
        ]
        shown += [f"{name!r}: {value!r}" for name, value in self._unknown().items()]
        return f"{type(self).__name__}({', '.join(shown)})"

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        for name in cls.__fields__:
            if not hasattr(cls, name):
                setattr(cls, name, None)
        cls.__signature__ = _Signature()
        cls.__layout__ = cast("Layout", _LaidOut())


_set_sure: Callable[[Part, bool], None] = vars(Part)["is_sure"].__set__


class _Signature:
    """What `help` and notebooks show: the constructor of the class."""

    def __get__(self, part: object, cls: type[Part]) -> inspect.Signature:
        def parameter(name: str) -> inspect.Parameter:
            default = inspect.Parameter.empty if name in cls.__required__ else getattr(cls, name)
            return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default)

        names = sorted(cls.__layout__.names, key=lambda name: name not in cls.__required__)
        return inspect.Signature([parameter(name) for name in names])


class Layout(NamedTuple):
    """What is known of a class beforehand."""

    names: Mapping[str, str]  # the usual wire name of each field, in their order
    spellings: Mapping[str, str]  # the field that each name stands for
    kind: Mapping[str, str]  # the field that tells the class, with its value
    quick: Mapping[str, Test]
    """The test of each field whose value is sent as it is given; none if more than these decides."""


def _is_compiled(cls: type[Part]) -> bool:
    """Whether a class is one of a description's, and not one that a program derived from it."""
    return "__schema__" in vars(cls)


class _LaidOut:
    """Works out the layout of a class when it is first asked for, which then takes the place of this."""

    def __get__(self, part: object, cls: type[Part]) -> Layout:
        kind = dict([cls.__kind__] if cls.__kind__ else ())
        names = {name: cls.__wire__.get(name, (name,))[0] for name in (*kind, *cls.__fields__)}
        spellings = {wire: name for name, wires in cls.__wire__.items() for wire in wires}
        is_plain = _is_compiled(cls) and cls.__schema__ and cls._complete is Part._complete  # pyright: ignore[reportPrivateUsage] - one family
        tests: Mapping[str, Test] = cls.__rules__.field_tests(cls.__schema__) if is_plain else {}
        quick = {
            name: _as_given(tests[wire])
            for name, wire in names.items()
            if name not in kind and wire in tests and SCALARS.issuperset(tests[wire][0])
        }
        cls.__layout__ = layout = Layout(names, spellings | {name: name for name in names}, kind, quick)
        return layout


def _as_given(test: Test) -> Test:
    """A test of what is sent as it is given, which a number like 3.0 is not."""
    types, more = test
    if float not in types:
        return test
    return types, lambda value: not (type(value) is float and value.is_integer()) and (more is None or more(value))


class Nested:
    """What makes the value of a field that holds another object, or a list of them; anything single becomes one then.

    The classes are one, or several by the value of the field `key`; `base` is for an object that none is known for.
    """

    def __init__(
        self, classes: Classes, *, key: str = "", base: type[Part] | None = None, is_list: bool = False
    ) -> None:
        self.classes, self.key, self.base, self.is_list = classes, key, base, is_list

    def __call__(self, value: object) -> object:
        """The value of an argument. What is not an object stays as it is, so that the rules can say so."""
        return self._made(value if is_list(value) or not self.is_list else [value], "made_of")

    def read(self, value: object) -> object:
        """The value from wire data, unchanged and unchecked."""
        return self._made(value, "from_dict")

    def _made(self, value: Any, how: str) -> object:
        if is_list(value):
            return [self._made(item, how) for item in value]
        if not isinstance(value, Mapping):
            return value
        data, found = cast("Mapping[str, object]", value), self.base
        if not isinstance(self.classes, Mapping):
            found = self.classes
        elif isinstance(kind := data.get(self.key), str):
            found = self.classes.get(kind, self.base)
        return dict(data) if found is None else getattr(found, how)(data)


def _dumped(value: Any, exclude_none: bool, by_alias: bool) -> object:
    if isinstance(value, Part):
        return value.dict(exclude_none=exclude_none, by_alias=by_alias)
    if is_list(value):
        return [_dumped(item, exclude_none, by_alias) for item in value]
    return plain(value)
