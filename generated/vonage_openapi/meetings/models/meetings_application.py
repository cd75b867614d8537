# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class MeetingsApplication(Model):
    """An application, as far as rooms go.

    Attributes:
        application_id: The application.
        account_id: API key of its account.
        default_theme_id: The theme of rooms that name none.
    """

    application_id: str | Unset = UNSET
    account_id: str | Unset = UNSET
    default_theme_id: str | Unset = UNSET
