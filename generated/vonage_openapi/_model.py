# Copied from codegen/runtime by `make generate`. Do not edit here.
"""The base of all generated models, and how decoded JSON becomes models without ever failing.

A *shape* says where models sit inside JSON data: `"Call"` is a model or union of that name, `["Call"]` a list,
`{"*": "Call"}` a map with such values. What a shape does not fit is kept as it came: the platform may be ahead of us.
"""

from __future__ import annotations

from collections.abc import Mapping
from importlib import import_module
from typing import Any, ClassVar, TypeVar

from attrs import NOTHING, Attribute, define, field
from attrs import fields as attrs_fields

from ._runtime import ValidationError
from ._values import UNSET, plain
from .formats import is_list, is_object

M = TypeVar("M", bound="Model")


@define(repr=False)
class Model:
    """A JSON object with named fields. A field that was not given or did not arrive is `UNSET`.

    Attributes:
        additional_properties: Fields that the description does not know, by their wire names.
    """

    additional_properties: dict[str, Any] = field(init=False, factory=dict[str, Any])

    __wire__: ClassVar[Mapping[str, str]] = {}
    """Wire names of the fields whose Python name differs."""
    __shapes__: ClassVar[Mapping[str, Any]] = {}
    """Shapes of the fields that hold models."""
    __secret__: ClassVar[frozenset[str]] = frozenset()
    """Fields whose value a repr must not show."""

    @classmethod
    def from_dict(cls: type[M], data: Mapping[str, Any]) -> M:
        """Read decoded JSON. A missing field becomes `UNSET`, an unknown one is kept in `additional_properties`."""
        rest = dict(data)
        model = cls.__new__(cls)
        models = None
        for attribute in fields_of(cls):
            name = attribute.name
            value = rest.pop(cls.__wire__.get(name, name), UNSET)
            shape = cls.__shapes__.get(name)
            if shape is not None and value is not UNSET:
                models = models or import_module(package_of(cls) + ".models")
                value = read(shape, value, models)
            setattr(model, name, value)
        model.additional_properties = rest
        return model

    def to_dict(self) -> dict[str, Any]:
        """The JSON object, with wire names and without `UNSET` fields. `from_dict(d).to_dict()` equals `d`.

        Raises:
            ValueError: The model contains itself.
        """
        data = {
            self.__wire__.get(attribute.name, attribute.name): plain(value)
            for attribute in fields_of(type(self))
            if (value := getattr(self, attribute.name)) is not UNSET
        }
        data.update(plain(self.additional_properties))
        return data

    def validate(self) -> None:
        """Check this object against its description. Objects that only appear in answers have no rules.

        Raises:
            ValidationError: A field is missing or breaks a rule; lists every problem with its wire path.
        """
        from ._rules import model_problems

        if problems := model_problems(package_of(type(self)), type(self).__name__, self.to_dict()):
            raise ValidationError(problems)

    def __repr__(self) -> str:
        shown = [
            f"{a.name}={'***' if a.name in self.__secret__ else repr(value)}"
            for a in fields_of(type(self))
            if (value := getattr(self, a.name)) is not UNSET
        ]
        shown += [f"{name!r}: {value!r}" for name, value in self.additional_properties.items()]
        return f"{type(self).__name__}({', '.join(shown)})"


def package_of(cls: type[Model]) -> str:
    """The package of the API that a model belongs to: a model is PACKAGE.models.MODULE.CLASS."""
    return cls.__module__.rsplit(".", 2)[0]


def fields_of(cls: type[Model]) -> tuple[Attribute[Any], ...]:
    """The fields that the description names, which is all but `additional_properties`."""
    fields: tuple[Attribute[Any], ...] = attrs_fields(cls)
    return fields[1:]


class OneOf:
    """A union: picks the branch by its discriminator, else by which branch knows most of an object's fields."""

    def __init__(self, branches: Mapping[str, Any] | tuple[Any, ...], discriminator: str | None = None) -> None:
        self.branches = branches
        self.discriminator = discriminator

    def read(self, value: Any, models: Any) -> Any:
        """The value as the branch it belongs to, or as it came if it belongs to none."""
        if isinstance(self.branches, Mapping):
            kind = value.get(self.discriminator or "") if is_object(value) else None
            branch = self.branches.get(kind) if isinstance(kind, str) else None
            return value if branch is None else read(branch, value, models)
        scores = [_fit(branch, value, models) for branch in self.branches]
        best = max(scores, default=-1)
        if best < 0:
            return value
        equals = [branch for branch, score in zip(self.branches, scores, strict=True) if score == best]
        closest = equals[0] if len(equals) == 1 else max(equals, key=lambda branch: _inner_fit(branch, value, models))
        return read(closest, value, models)


def read(shape: Any, value: Any, models: Any) -> Any:
    """Turn decoded JSON into models along a shape; `models` is the package that holds them."""
    if isinstance(shape, str):
        target = getattr(models, shape)
        if isinstance(target, OneOf):
            return target.read(value, models)
        return target.from_dict(value) if is_object(value) else value
    if isinstance(shape, list):
        return [read(shape[0], item, models) for item in value] if is_list(value) else value
    return {k: read(shape["*"], v, models) for k, v in value.items()} if is_object(value) else value


def _fit(branch: Any, value: Any, models: Any) -> int:
    """How well a branch fits a value: -1 not at all, else the number of fields it knows less those it misses."""
    if not isinstance(branch, str):
        return 0 if isinstance(value, list if isinstance(branch, list) else dict) else -1
    target = getattr(models, branch)
    if isinstance(target, OneOf):
        inner = target.branches.values() if isinstance(target.branches, Mapping) else target.branches
        return max((_fit(one, value, models) for one in inner), default=-1)
    if not is_object(value):
        return -1
    known = {target.__wire__.get(a.name, a.name): a.default is NOTHING for a in fields_of(target)}
    missing = sum(required and name not in value for name, required in known.items())
    return max(0, 2 * sum(name in known for name in value) - 3 * missing)


def _inner_fit(branch: Any, value: Any, models: Any) -> int:
    """How well a branch fits the objects inside a value: what tells two branches apart may stand one level down."""
    target = getattr(models, branch) if isinstance(branch, str) else None
    if target is None or isinstance(target, OneOf) or not is_object(value):
        return 0
    total = 0
    shapes: Mapping[str, Any] = target.__shapes__
    for name, shape in shapes.items():
        item = value.get(target.__wire__.get(name, name))
        if is_list(shape) and is_list(item) and item:
            total += _fit(shape[0], item[0], models)
        elif isinstance(shape, str):
            total += _fit(shape, item, models)
    return total
