# Written by codegen from specs/video.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class NewSession(Model):
    """What the session shall be like.

    Attributes:
        archive_mode: Whether all of it is recorded; `always` needs `p2p.preference` to be `disabled`.
        location: An IPv4 address near the clients; chooses the media server.
        p2p_preference: `disabled` sends streams by way of the platform (routed), `enabled` from client to client where that
            works (relayed).
        e2ee: Whether streams are encrypted from end to end.
    """

    archive_mode: Literal["manual", "always"] | str | Unset = UNSET
    location: str | Unset = UNSET
    p2p_preference: Literal["disabled", "enabled"] | str | Unset = UNSET
    e2ee: bool | Unset = UNSET

    __wire__: ClassVar[Mapping[str, str]] = {"archive_mode": "archiveMode", "p2p_preference": "p2p.preference"}
