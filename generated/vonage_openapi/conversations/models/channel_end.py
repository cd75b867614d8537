# Written by codegen from specs/conversations.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ChannelEnd(Model):
    """One end of a channel.

    Attributes:
        type_: The kind; of `from`, several with commas between.
        user: The user, of an app.
        number: The number.
        id: The account at Viber or Messenger.
        uri: The SIP or websocket address.
        username: The name to log in with.
        usenname: The same as the official text spells it.
        password: The password to log in with.
        extension: The extension.
        content_type: How the sound of a websocket is coded.
    """

    type_: str | Unset = UNSET
    user: str | Unset = UNSET
    number: str | Unset = UNSET
    id: str | Unset = UNSET
    uri: str | Unset = UNSET
    username: str | Unset = UNSET
    usenname: str | Unset = UNSET
    password: str | Unset = UNSET
    extension: str | Unset = UNSET
    content_type: str | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
    __secret__: ClassVar[frozenset[str]] = frozenset(["password"])
