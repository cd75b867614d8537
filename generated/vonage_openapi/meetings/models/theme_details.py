# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class ThemeDetails(Model):
    """What can be set of a theme.

    Attributes:
        theme_name: What to call it, up to 200 characters.
        main_color: Its colour: a hash and three or six hexadecimal digits.
        brand_text: The text beside the logo, up to 200 characters.
        short_company_url: The part of addresses that stands for the company, up to 128 characters.
    """

    theme_name: str | Unset = UNSET
    main_color: str | Unset = UNSET
    brand_text: str | Unset = UNSET
    short_company_url: str | Unset = UNSET
