"""Attributes that are made when they are read: the products of a client."""

from __future__ import annotations

from importlib import import_module
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class ProductAttribute(Generic[T]):
    """One product as an attribute of the client, made when it is first read and kept from then on.

    It can be replaced and deleted like any attribute, as tests do that put a mock there.

    Args:
        module: The module that holds its class.
        class_name: The class.
    """

    def __init__(self, module: str, class_name: str) -> None:
        self._module = module
        self._class_name = class_name

    def __set_name__(self, owner: type, name: str) -> None:
        self._name = name

    @overload
    def __get__(self, client: None, owner: type) -> ProductAttribute[T]: ...

    @overload
    def __get__(self, client: Any, owner: type) -> T: ...

    def __get__(self, client: Any, owner: type) -> ProductAttribute[T] | T:
        if client is None:
            return self
        # What was put there stays with copies of the client; what was made holds its client, so a copy makes its own.
        replaced: dict[str, T] = client.__dict__
        if self._name in replaced:
            return replaced[self._name]
        made: dict[str, T] = client._products
        if self._name in made:
            return made[self._name]
        new = getattr(import_module(self._module), self._class_name)(client)
        return made.setdefault(self._name, new)  # another thread may have been faster, and its locks are in use

    def __set__(self, client: Any, value: T) -> None:
        client.__dict__[self._name] = value

    def __delete__(self, client: Any) -> None:
        if self._name not in client.__dict__:
            raise AttributeError(self._name)
        del client.__dict__[self._name]
