# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from ._unions import WorkflowStep


@define(repr=False)
class StartVerification(Model):
    """Whom to verify, and how.

    Attributes:
        brand: Your name, as the user sees it.
        workflow: The channels, in the order in which they are tried. silent_auth can only be the first.
        locale: The language of the message, as a lower-case BCP 47 tag. Has no effect on silent_auth.
        channel_timeout: After how many seconds the next step begins. Always 60 for silent_auth; at least 60 on the success
            pricing plan.
        client_ref: A reference of your own that comes back in callbacks.
        code_length: How many characters the code has, on all channels.
        code: A code of your own. Only on the conversion pricing plan; has no effect on silent_auth.
        template_id: The template that supplies the text.
        fraud_check: Whether the fraud rules are applied. The account must be allowed to choose.
    """

    brand: str
    workflow: list[WorkflowStep]
    locale: str | Unset = UNSET
    channel_timeout: int | Unset = UNSET
    client_ref: str | Unset = UNSET
    code_length: int | Unset = UNSET
    code: str | Unset = UNSET
    template_id: str | Unset = UNSET
    fraud_check: bool | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {"workflow": ["WorkflowStep"]}
