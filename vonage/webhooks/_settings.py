"""The settings of a check, as every function that checks takes them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Any, TypeAlias, TypedDict
from uuid import UUID

from vonage.webhooks._replay import Seen

if TYPE_CHECKING:
    from typing_extensions import Unpack as Unpack
else:
    try:
        from typing import Unpack
    except ImportError:  # Python 3.10: only type checkers read the marker, so a stand-in does

        class Unpack:
            def __class_getitem__(cls, item: Any) -> Any:
                return item


Clock: TypeAlias = Callable[[], float]
Secrets: TypeAlias = str | bytes | Collection[str | bytes] | Mapping[str, str | bytes | Collection[str | bytes]]
ApplicationIds: TypeAlias = str | UUID | Collection[str | UUID] | None


class VerifierSettings(TypedDict, total=False):
    """What every check can be told besides the secret; `Verifier` says what each setting means and its default."""

    max_age: float | None
    future_skew: float
    seen: Seen | None
    api_key: str | Collection[str] | None
    application_id: ApplicationIds
    clock: Clock
