# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model


@define(repr=False)
class VbcPagePlace(Model):
    """Which part of a list an answer is.

    Attributes:
        current_page: The page.
        first_page_uri: The link to the first page.
        next_page: The page after this one.
        next_page_uri: The link to the page after this one.
        previous_page_uri: The link to the page before this one.
        order: How the list is sorted.
        page_size: How many entries a page has at most.
        pages: How many pages there are.
    """

    current_page: str | int | Unset = UNSET
    first_page_uri: str | Unset = UNSET
    next_page: str | int | Unset = UNSET
    next_page_uri: str | Unset = UNSET
    previous_page_uri: str | Unset = UNSET
    order: str | Unset = UNSET
    page_size: str | int | Unset = UNSET
    pages: str | int | Unset = UNSET
