# Written by codegen from specs/redact.yaml. Do not edit: change the description and run `make generate`.
"""The models of Redact. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .redact_error import RedactError as RedactError
    from .redact_transaction import RedactTransaction as RedactTransaction
    from .redact_unauthorized import RedactUnauthorized as RedactUnauthorized
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "RedactError": "redact_error",
            "RedactTransaction": "redact_transaction",
            "RedactUnauthorized": "redact_unauthorized",
        },
    )
