"""What annotations take that resolve at run time on all versions of Python, and cost nothing until then.

Pydantic reads dictionary types of `typing` from Python 3.12 on alone, and those of `typing_extensions` (which httpx or
PyJWT bring on the versions before) on all.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from .lazy import lazy_module as lazy_module

if TYPE_CHECKING:
    from typing_extensions import NotRequired as NotRequired
    from typing_extensions import TypedDict as TypedDict
    from typing_extensions import Unpack as Unpack
elif sys.version_info >= (3, 12):
    from typing import NotRequired, TypedDict, Unpack
else:
    try:
        from typing_extensions import NotRequired, TypedDict, Unpack  # noqa: F401 - for dictionary types
    except ImportError:  # nothing then resolves them but type checkers, which read the lines above

        class NotRequired:
            def __class_getitem__(cls, item: Any) -> Any:
                return item

        Unpack = NotRequired
