"""A kind of webhook: as type checkers see it, and how an event tells which it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic

from vonage.webhooks._marks import MARKS

if TYPE_CHECKING:
    from typing_extensions import TypeVar
    from typing_extensions import Unpack as Unpack

    Event = TypeVar("Event", bound="Mapping[str, object]", default="dict[str, Any]")
    Parameters = TypeVar("Parameters", bound="Mapping[str, object]", default="dict[str, str]")
else:  # which have no defaults before Python 3.13
    from typing import TypeVar

    try:  # typing_extensions takes longer to load than this package
        from typing import Unpack
    except ImportError:  # Python 3.10
        from vonage_openapi.hints import Unpack  # noqa: F401 - for the functions that check

    Event, Parameters = TypeVar("Event"), TypeVar("Parameters")

E_co = TypeVar("E_co", covariant=True)


class Kind(Generic[E_co]):
    """Says to type checkers what an event is, and holds nothing. `vonage.webhooks.events` has one for each webhook."""

    __slots__ = ()


def kind_of(event: Mapping[str, Any]) -> str | None:
    """The name of the webhook that an event is; None if it is not known here."""
    members = event.keys()
    for name, has, lacks, values in MARKS:
        if has <= members and not lacks & members and all(event.get(key) == value for key, value in values.items()):
            return name
    return None
