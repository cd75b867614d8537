# Written by codegen from specs/psip.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Domain(Model):
    """A SIP domain.

    Attributes:
        name: Its name, 5 to 32 characters, which becomes part of its SIP addresses.
        application_id: The application that answers its calls.
        acl: The IP addresses from which calls may come, single ones or blocks in CIDR notation.
        tls: Whether calls are set up over TLS. Optional leaves that to the caller.
        srtp: Whether sound travels over SRTP. Optional leaves that to the caller.
        digest_auth: Whether users, 200 at most, may log in with a name and a secret.
        domain_type: `app` leads calls into an application, `trunk` is a SIP trunk.
    """

    name: str
    application_id: str
    acl: list[str]
    tls: Literal["always", "never", "optional"] | str | Unset = UNSET
    srtp: Literal["always", "never", "optional"] | str | Unset = UNSET
    digest_auth: bool | Unset = UNSET
    domain_type: Literal["app", "trunk"] | str | Unset = UNSET
