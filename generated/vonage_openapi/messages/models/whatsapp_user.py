# Written by codegen from specs/messages.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class WhatsappUser(Model):
    """Who a WhatsApp user is.

    Attributes:
        user_id: The business-scoped user id.
        parent_user_id: The same over all portfolios of the business, if it takes part in that.
        wa_id: The WhatsApp id, which is a number.
    """

    user_id: str | Unset = UNSET
    parent_user_id: str | Unset = UNSET
    wa_id: str | Unset = UNSET
