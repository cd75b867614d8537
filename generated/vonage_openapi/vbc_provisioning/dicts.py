# Written by codegen from specs/vbc_provisioning.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of VBC Provisioning: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal

from ..hints import NotRequired, TypedDict


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class LinkParams(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class Link(TypedDict):
    """A HAL link."""

    href: str
    """Where the link leads; absolute or relative to the host."""


class PageLinksParams(TypedDict):
    """HAL links from one page of a list to its neighbours."""

    self: NotRequired[LinkParams]
    """This page."""
    first: NotRequired[LinkParams]
    """The first page."""
    last: NotRequired[LinkParams]
    """The last page."""
    next: NotRequired[LinkParams]
    """The page after this one; absent on the last page."""
    prev: NotRequired[LinkParams]
    """The page before this one; absent on the first page."""


class PageLinks(TypedDict):
    """HAL links from one page of a list to its neighbours."""

    self: NotRequired[Link]
    """This page."""
    first: NotRequired[Link]
    """The first page."""
    last: NotRequired[Link]
    """The last page."""
    next: NotRequired[Link]
    """The page after this one; absent on the last page."""
    prev: NotRequired[Link]
    """The page before this one; absent on the first page."""


class SelfLinks(TypedDict):
    """The HAL links of a thing that links to nothing but itself."""

    self: NotRequired[Link]
    """This one."""


class VbcAccount(TypedDict):
    """An account."""

    id: NotRequired[int]
    """Identifies the account."""
    name: NotRequired[str]
    """Its name."""
    status: NotRequired[str]
    """Its status."""
    address: NotRequired[VbcAddress]
    """Where it is."""


class VbcAccountAnswer(TypedDict):
    """An account, in the form of a page."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """The page."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are on all pages."""
    _links: NotRequired[PageLinks]
    """Links to the neighbours."""
    _embedded: NotRequired[VbcAccountAnswerEmbedded]
    """What the answer is about."""


class VbcAccountAnswerEmbedded(TypedDict):
    """What the answer is about."""

    data: NotRequired[VbcAccount]
    """The account."""


class VbcAddress(TypedDict):
    """A postal address."""

    address_1: NotRequired[str]
    """Street and number."""
    address_2: NotRequired[str]
    """What else belongs to the address."""
    country: NotRequired[str]
    """The country by its two letters."""
    state: NotRequired[str]
    """The state or province by its letters."""
    city: NotRequired[str]
    """The city."""
    postal_code: NotRequired[str]
    """The postal code."""


class VbcContact(TypedDict):
    """A number at which somebody can be reached."""

    type: NotRequired[str]
    """What kind of number it is."""
    value: NotRequired[str]
    """The number."""


class VbcError(TypedDict):
    """Why a request was refused."""

    msg: NotRequired[str]
    """The reason."""
    status: NotRequired[int]
    """The HTTP status."""


class VbcExtension(TypedDict):
    """An extension."""

    extension_number: NotRequired[str]
    """What is dialled inside the account."""
    user: NotRequired[VbcPerson]
    """Who has it."""
    location_id: NotRequired[int]
    """Where it is."""
    vtt_enabled: NotRequired[bool]
    """Whether voicemail is transcribed at its location."""
    dnd_enabled: NotRequired[bool]
    """Whether it does not ring."""
    caller_id: NotRequired[str]
    """What callees see."""
    external_id: NotRequired[str]
    """Identifies the extension."""
    block_caller_id: NotRequired[bool]
    """Whether callees see nothing."""
    dids: NotRequired[list[VbcNumber]]
    """The numbers that lead to it."""
    extension_handsets: NotRequired[list[VbcHandset]]
    """The phones that belong to it."""


class VbcExtensionAnswer(TypedDict):
    """One extension."""

    _links: NotRequired[SelfLinks]
    """Links."""
    _embedded: NotRequired[VbcExtensionAnswerEmbedded]
    """What the answer is about."""


class VbcExtensionAnswerEmbedded(TypedDict):
    """What the answer is about."""

    extension: NotRequired[VbcExtensionDetails]
    """The extension."""


class VbcExtensionDetails(TypedDict):
    """An extension, with its kind."""

    extension_number: NotRequired[str]
    """What is dialled inside the account."""
    user: NotRequired[VbcPerson]
    """Who has it."""
    location_id: NotRequired[int]
    """Where it is."""
    vtt_enabled: NotRequired[bool]
    """Whether voicemail is transcribed at its location."""
    dnd_enabled: NotRequired[bool]
    """Whether it does not ring."""
    caller_id: NotRequired[str]
    """What callees see."""
    external_id: NotRequired[str]
    """Identifies the extension."""
    block_caller_id: NotRequired[bool]
    """Whether callees see nothing."""
    dids: NotRequired[list[VbcNumber]]
    """The numbers that lead to it."""
    extension_handsets: NotRequired[list[VbcHandset]]
    """The phones that belong to it."""
    service_type_name: NotRequired[str]
    """The kind of extension."""


class VbcExtensionOfUser(TypedDict):
    """An extension, in short."""

    extension_number: NotRequired[str]
    """What is dialled inside the account."""
    dids: NotRequired[list[VbcNumber]]
    """The numbers that lead to it."""


class VbcExtensionPage(TypedDict):
    """One page of extensions."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """The page."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are on all pages."""
    _links: NotRequired[PageLinks]
    """Links to the neighbours."""
    _embedded: NotRequired[VbcExtensionPageEmbedded]
    """What the page holds."""


class VbcExtensionPageEmbedded(TypedDict):
    """What the page holds."""

    data: NotRequired[list[VbcExtension]]
    """The extensions."""


class VbcHandset(TypedDict):
    """A phone that belongs to an extension."""

    handset_name: NotRequired[str]
    """Its name."""
    sip_id: NotRequired[str]
    """Its name in SIP; the Telephony API takes it as a device."""


class VbcInvalid(TypedDict):
    """Which parameters were refused."""

    status: NotRequired[int]
    """The HTTP status."""
    title: NotRequired[str]
    """The kind of error."""
    instance: NotRequired[str]
    """Identifies this one refusal."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The parameters."""


class VbcLocation(TypedDict):
    """A place of an account."""

    id: NotRequired[int]
    """Identifies the location."""
    name: NotRequired[str]
    """Its name."""
    address: NotRequired[VbcLocationAddress]
    """Where it is, and in which time zone."""


class VbcLocationAddress(TypedDict):
    """Where it is, and in which time zone."""

    address_1: NotRequired[str]
    """Street and number."""
    address_2: NotRequired[str]
    """What else belongs to the address."""
    country: NotRequired[str]
    """The country by its two letters."""
    state: NotRequired[str]
    """The state or province by its letters."""
    city: NotRequired[str]
    """The city."""
    postal_code: NotRequired[str]
    """The postal code."""
    time_zone: NotRequired[str]
    """The time zone."""


class VbcLocationAnswer(TypedDict):
    """One location, in the form of a page."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """The page."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are on all pages."""
    _links: NotRequired[PageLinks]
    """Links to the neighbours."""
    _embedded: NotRequired[VbcLocationAnswerEmbedded]
    """What the answer is about."""


class VbcLocationAnswerEmbedded(TypedDict):
    """What the answer is about."""

    data: NotRequired[VbcLocation]
    """The location."""


class VbcLocationPage(TypedDict):
    """The locations of an account."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """The page."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are on all pages."""
    _links: NotRequired[PageLinks]
    """Links to the neighbours."""
    _embedded: NotRequired[VbcLocationPageEmbedded]
    """What the page holds."""


class VbcLocationPageEmbedded(TypedDict):
    """What the page holds."""

    data: NotRequired[list[VbcLocation]]
    """The locations."""


class VbcNumber(TypedDict):
    """A number that leads to an extension."""

    phone_number: NotRequired[str]
    """The number."""
    custom_tag: NotRequired[str]
    """A note on it."""


class VbcPage(TypedDict):
    """Which part of a list an answer is."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """The page."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are on all pages."""
    _links: NotRequired[PageLinksParams]
    """Links to the neighbours."""


class VbcPerson(TypedDict):
    """Who has an extension."""

    id: NotRequired[int]
    """Identifies the user."""
    email: NotRequired[str]
    """The user's e-mail address."""
    login_name: NotRequired[str]
    """The name to log in with."""
    first_name: NotRequired[str]
    """The first name."""
    last_name: NotRequired[str]
    """The last name."""


class VbcUser(TypedDict):
    """A person who uses an account."""

    id: NotRequired[int]
    """Identifies the user."""
    email: NotRequired[str]
    """The user's e-mail address."""
    login_name: NotRequired[str]
    """The name to log in with."""
    first_name: NotRequired[str]
    """The first name."""
    last_name: NotRequired[str]
    """The last name."""
    contact_numbers: NotRequired[list[VbcContact]]
    """Where the user can be reached as well."""
    extensions: NotRequired[list[VbcExtensionOfUser]]
    """The user's extensions."""


class VbcUserAnswer(TypedDict):
    """One user, in the form of a page."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """The page."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are on all pages."""
    _links: NotRequired[PageLinks]
    """Links to the neighbours."""
    _embedded: NotRequired[VbcUserAnswerEmbedded]
    """What the answer is about."""


class VbcUserAnswerEmbedded(TypedDict):
    """What the answer is about."""

    data: NotRequired[VbcUser]
    """The user."""


class VbcUserPage(TypedDict):
    """One page of users."""

    page_size: NotRequired[int]
    """How many entries a page has."""
    page: NotRequired[int]
    """The page."""
    total_pages: NotRequired[int]
    """How many pages there are."""
    total_items: NotRequired[int]
    """How many entries there are on all pages."""
    _links: NotRequired[PageLinks]
    """Links to the neighbours."""
    _embedded: NotRequired[VbcUserPageEmbedded]
    """What the page holds."""


class VbcUserPageEmbedded(TypedDict):
    """What the page holds."""

    data: NotRequired[list[VbcUser]]
    """The users."""


class ListVbcExtensionsQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page_size: NotRequired[int]
    page: NotRequired[int]
    location_id: NotRequired[int | str]
    phone_number: NotRequired[str]
    login_name: NotRequired[str]
    email: NotRequired[str]


class ListVbcUsersQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    page_size: NotRequired[int]
    page: NotRequired[int]
    first_name: NotRequired[str]
    last_name: NotRequired[str]
    login_name: NotRequired[str]
    email: NotRequired[str]
