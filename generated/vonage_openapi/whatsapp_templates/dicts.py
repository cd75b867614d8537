# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of WhatsApp templates: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..files import File as _File
from ..hints import NotRequired, TypedDict


class CreatedWhatsAppTemplate(TypedDict):
    """A template that was handed in."""

    id: str
    """Identifies it."""


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class NewWhatsAppTemplate(TypedDict):
    """A template for one language."""

    name: str
    """Its name; the same for all languages."""
    language: str
    """The language, by the code that WhatsApp has for it."""
    category: str
    """What the template is for: MARKETING, UTILITY or AUTHENTICATION; older templates have TRANSACTIONAL, OTP and
    others."""
    components: list[NewWhatsAppTemplateComponent]
    """The parts; there is always a body."""


class NewWhatsAppTemplateComponent(TypedDict):
    """A part of a template."""

    type: str
    """Which part: HEADER, BODY, FOOTER or BUTTONS."""
    format: NotRequired[str]
    """TEXT; a header may also be IMAGE, VIDEO or DOCUMENT."""
    text: NotRequired[str]
    """The text, with placeholders such as {{1}}."""
    example: NotRequired[NewWhatsAppTemplateComponentExample]
    """What fills the placeholders, and for a header with a file `header_handle` with the handle of an upload."""
    buttons: NotRequired[list[WhatsAppTemplateButtonParams]]
    """The buttons of a part of type BUTTONS."""


class NewWhatsAppTemplateComponentExample(TypedDict):
    """What fills the placeholders, and for a header with a file `header_handle` with the handle of an upload."""

    header_handle: NotRequired[NewWhatsAppTemplateComponentExampleHeaderHandle]
    """Handle of an uploaded file."""


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


class UploadWhatsappMediaBody(TypedDict):
    """The file."""

    file: _File
    """The bytes of the file."""


class WhatsAppCursors(TypedDict):
    """Marks in the list."""

    before: NotRequired[str]
    """To ask for what is before this page."""
    after: NotRequired[str]
    """To ask for what is after this page."""


class WhatsAppError(TypedDict):
    """Why something was refused."""

    type: NotRequired[str]
    """Page about this kind of error."""
    title: NotRequired[str]
    """The kind of error."""
    detail: NotRequired[str]
    """What is wrong this time."""
    instance_id: NotRequired[str]
    """Identifies this one error."""


class WhatsAppMedia(TypedDict):
    """A file that was uploaded."""

    h: NotRequired[str]
    """Its handle."""


class WhatsAppPaging(TypedDict):
    """Where this page stands."""

    cursors: NotRequired[WhatsAppCursors]
    """Marks in the list."""
    next: NotRequired[str]
    """Address of the next page; absent on the last one."""
    previous: NotRequired[str]
    """Address of the page before; absent on the first one."""


class WhatsAppTemplate(TypedDict):
    """A template."""

    id: NotRequired[str]
    """Identifies it."""
    name: NotRequired[str]
    """Its name."""
    language: NotRequired[str]
    """Its language."""
    status: NotRequired[str]
    """APPROVED, PENDING, REJECTED, IN_APPEAL, PENDING_DELETION, DELETED, DISABLED, LOCKED, PAUSED or a newer one."""
    category: NotRequired[str]
    """What the template is for: MARKETING, UTILITY or AUTHENTICATION; older templates have TRANSACTIONAL, OTP and
    others."""
    components: NotRequired[list[WhatsAppTemplateComponent]]
    """The parts."""


class WhatsAppTemplateButtonParams(TypedDict):
    """A button below a message."""

    type: NotRequired[str]
    """QUICK_REPLY, URL, PHONE_NUMBER or a newer kind."""
    text: NotRequired[str]
    """What stands on it."""
    url: NotRequired[str]
    """For URL. What it opens."""
    phone_number: NotRequired[str]
    """For PHONE_NUMBER. Whom it calls."""


class WhatsAppTemplateButton(TypedDict):
    """A button below a message."""

    type: NotRequired[str]
    """QUICK_REPLY, URL, PHONE_NUMBER or a newer kind."""
    text: NotRequired[str]
    """What stands on it."""
    url: NotRequired[str]
    """For URL. What it opens."""
    phone_number: NotRequired[str]
    """For PHONE_NUMBER. Whom it calls."""


class WhatsAppTemplateComponent(TypedDict):
    """A part of a template."""

    type: NotRequired[str]
    """Which part: HEADER, BODY, FOOTER or BUTTONS."""
    format: NotRequired[str]
    """TEXT, IMAGE, VIDEO or DOCUMENT."""
    text: NotRequired[str]
    """The text."""
    buttons: NotRequired[list[WhatsAppTemplateButton]]
    """The buttons."""


class WhatsAppTemplatePage(TypedDict):
    """One page of templates."""

    paging: NotRequired[WhatsAppPaging]
    """Where this page stands."""
    templates: NotRequired[list[WhatsAppTemplate]]
    """The templates."""


class ListWhatsappTemplatesQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    limit: NotRequired[int]
    status: NotRequired[str]
    language: NotRequired[str]
    name_or_content: NotRequired[str]
    before: NotRequired[str]
    after: NotRequired[str]


class NewWhatsAppTemplateKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    name: NotRequired[str]
    language: NotRequired[str]
    category: NotRequired[str]
    components: NotRequired[list[NewWhatsAppTemplateComponent]]


class DeleteWhatsappTemplateQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    name: NotRequired[str]


class UploadWhatsappMediaQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    file_type: NotRequired[str]


class UploadWhatsappMediaBodyKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    file: NotRequired[_File]


NewWhatsAppTemplateComponentExampleHeaderHandle: TypeAlias = str | list[str]
