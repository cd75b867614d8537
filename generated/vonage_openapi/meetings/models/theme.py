# Written by codegen from specs/meetings.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from typing import Literal

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class Theme(Model):
    """The looks of rooms.

    Attributes:
        theme_id: Identifies the theme.
        theme_name: What it is called.
        domain: The platform that it belongs to.
        account_id: API key of its account.
        application_id: Its application.
        main_color: Its colour, in hexadecimal.
        short_company_url: The part of addresses that stands for the company.
        brand_text: The text beside the logo.
        brand_image_colored: Key of the logo in colour.
        brand_image_white: Key of the white logo.
        branded_favicon: Key of the favicon.
        brand_image_colored_url: Address of the logo in colour.
        brand_image_white_url: Address of the white logo.
        branded_favicon_url: Address of the favicon.
    """

    theme_id: str | Unset = UNSET
    theme_name: str | None | Unset = UNSET
    domain: Literal["VCP", "VBC"] | str | Unset = UNSET
    account_id: str | Unset = UNSET
    application_id: str | Unset = UNSET
    main_color: str | Unset = UNSET
    short_company_url: str | None | Unset = UNSET
    brand_text: str | Unset = UNSET
    brand_image_colored: str | None | Unset = UNSET
    brand_image_white: str | None | Unset = UNSET
    branded_favicon: str | None | Unset = UNSET
    brand_image_colored_url: str | None | Unset = UNSET
    brand_image_white_url: str | None | Unset = UNSET
    branded_favicon_url: str | None | Unset = UNSET
