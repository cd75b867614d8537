# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._model import Model


@define(repr=False)
class RcsDeviceCheck(Model):
    """A phone.

    Attributes:
        country: Two capital letters that stand for a country (ISO 3166-1 alpha-2).
        msisdn: A phone number, best in E.164 form without the plus sign. It goes to the platform as it was typed: the
            official patterns are not anchored, and what it makes of plus signs, spaces and local forms is its own
            to say.
    """

    country: str
    msisdn: str
