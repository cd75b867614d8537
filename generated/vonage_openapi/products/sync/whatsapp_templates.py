# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Templates of WhatsApp messages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...files import File as _File
from ...product import Product, as_dict as _as_dict
from ...hints import lazy_module
from ...whatsapp_templates.api import (
    create_whatsapp_template as _whatsapp_templates_create_whatsapp_template,
    delete_whatsapp_template as _whatsapp_templates_delete_whatsapp_template,
    list_whatsapp_templates as _whatsapp_templates_list_whatsapp_templates,
    upload_whatsapp_media as _whatsapp_templates_upload_whatsapp_media,
)

if TYPE_CHECKING:
    from ...whatsapp_templates import dicts as whatsapp_templates_dicts
else:
    whatsapp_templates_dicts = lazy_module("...whatsapp_templates.dicts", __package__)


class WhatsappTemplates(Product):
    """Templates of WhatsApp messages: `client.whatsapp_templates`."""

    def list_templates(
        self,
        waba_id: str,
        *,
        limit: int | None = None,
        status: str | None = None,
        language: str | None = None,
        name_or_content: str | None = None,
        before: str | None = None,
        after: str | None = None,
    ) -> whatsapp_templates_dicts.WhatsAppTemplatePage:
        """List templates.

        The templates of a WhatsApp Business Account, each language on its own.

        In beta: it may change without notice.

        Args:
            waba_id: The WhatsApp Business Account.
            limit: How many templates a page has.
            status: Only this status, such as APPROVED, PENDING, REJECTED or PAUSED.
            language: Only this language, by its code.
            name_or_content: Only those with this in the name or the text.
            before: Only templates before this cursor.
            after: Only templates after this cursor.

        Returns:
            One page of templates. Keys: `paging`, `templates`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: WhatsApp or the platform does not accept the request; the detail
                says why. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.whatsapp_templates.list_templates("115588020071234")

        Official page: https://developer.vonage.com/en/api/whatsapp-template-management
        """
        answer: whatsapp_templates_dicts.WhatsAppTemplatePage = self._call(
            _whatsapp_templates_list_whatsapp_templates.OP.request(
                path={"waba_id": waba_id},
                query={
                    "limit": limit,
                    "status": status,
                    "language": language,
                    "name_or_content": name_or_content,
                    "before": before,
                    "after": after,
                },
            )
        )
        return answer

    def iter_templates(
        self,
        waba_id: str,
        *,
        limit: int | None = None,
        status: str | None = None,
        language: str | None = None,
        name_or_content: str | None = None,
        before: str | None = None,
    ) -> Iterator[whatsapp_templates_dicts.WhatsAppTemplate]:
        """List templates: all of them, page by page, each page fetched when it is needed.

        In beta: it may change without notice.

        Args:
            waba_id: The WhatsApp Business Account.
            limit: How many templates a page has.
            status: Only this status, such as APPROVED, PENDING, REJECTED or PAUSED.
            language: Only this language, by its code.
            name_or_content: Only those with this in the name or the text.
            before: Only templates before this cursor.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: WhatsApp or the platform does not accept the request; the detail
                says why. 404: There is no such thing, or it belongs to another account.

        Example:
            for entry in client.whatsapp_templates.iter_templates("115588020071234"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/whatsapp-template-management
        """
        return self._iterate(
            _whatsapp_templates_list_whatsapp_templates.OP.request(
                path={"waba_id": waba_id},
                query={
                    "limit": limit,
                    "status": status,
                    "language": language,
                    "name_or_content": name_or_content,
                    "before": before,
                },
            )
        )

    def create_template(
        self, waba_id: str, params: whatsapp_templates_dicts.NewWhatsAppTemplate
    ) -> whatsapp_templates_dicts.CreatedWhatsAppTemplate:
        """Create a template.

        Hands in a template for one language. It can be sent once WhatsApp has approved it.

        In beta: it may change without notice.

        Args:
            waba_id: The WhatsApp Business Account.
            params: What to send. A dict of:
                name (required): Its name; the same for all languages.
                language (required): The language, by the code that WhatsApp has for it.
                category (required): What the template is for: MARKETING, UTILITY or AUTHENTICATION; older templates
                    have TRANSACTIONAL, OTP and others.
                components (required): The parts; there is always a body.

        Returns:
            The template is handed in. Keys: `id`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 422:
                WhatsApp or the platform does not accept the request; the detail says why.

        Example:
            response = client.whatsapp_templates.create_template(
                "115588020071234",
                {"name": "parcel_on_its_way", "language": "en_GB", "category": "UTILITY", "components":
                [{"type": "BODY", "text": "Your parcel {{1}} comes on {{2}}.", "example": {"body_text":
                [["P-17", "Monday"]]}}]},
            )

        Official page: https://developer.vonage.com/en/api/whatsapp-template-management
        """
        answer: whatsapp_templates_dicts.CreatedWhatsAppTemplate = self._call(
            _whatsapp_templates_create_whatsapp_template.OP.request(path={"waba_id": waba_id}, body=_as_dict(params))
        )
        return answer

    def delete_template(self, waba_id: str, name: str) -> None:
        """Delete a template.

        Deletes the template of that name in all its languages.

        In beta: it may change without notice.

        Args:
            waba_id: The WhatsApp Business Account.
            name: Name of the template.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: WhatsApp or the platform does not accept the request; the detail
                says why. 404: There is no such thing, or it belongs to another account.

        Example:
            client.whatsapp_templates.delete_template("115588020071234", "parcel_on_its_way")

        Official page: https://developer.vonage.com/en/api/whatsapp-template-management
        """
        answer: None = self._call(
            _whatsapp_templates_delete_whatsapp_template.OP.request(path={"waba_id": waba_id}, query={"name": name})
        )
        return answer

    def upload_media(self, file: _File, file_type: str) -> whatsapp_templates_dicts.WhatsAppMedia:
        """Upload a file.

        Uploads a picture, video or document; its handle stands in the example of a template's header.

        In beta: it may change without notice.

        Args:
            file: The bytes of the file.
            file_type: What the file is: image/jpeg, image/jpg, image/png or video/mp4.

        Returns:
            The file is kept. Keys: `h`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: WhatsApp or the platform does not accept the request; the detail
                says why.

        Example:
            response = client.whatsapp_templates.upload_media(b"bytes of the file", "image/png")

        Official page: https://developer.vonage.com/en/api/whatsapp-template-management
        """
        answer: whatsapp_templates_dicts.WhatsAppMedia = self._call(
            _whatsapp_templates_upload_whatsapp_media.OP.request(query={"file_type": file_type}, body={"file": file})
        )
        return answer
