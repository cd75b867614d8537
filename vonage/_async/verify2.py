"""Version 2 of the Verify API."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from vonage_openapi.verify2.api import (
    cancel_verification,
    check_code,
    create_template,
    create_template_fragment,
    delete_template,
    delete_template_fragment,
    get_template,
    get_template_fragment,
    list_template_fragments,
    list_templates,
    start_verification,
    trigger_next_workflow,
    update_template,
    update_template_fragment,
)

from vonage._async._product import Product, as_dict
from vonage._attributes import Listed, values_of
from vonage._replies import given
from vonage.errors import InvalidVerificationError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from vonage_openapi.verify2 import dicts, models


class Verify2(Product):
    """Codes by SMS, RCS, WhatsApp, voice and e-mail, and silent authentication: `client.verify2`.

    A request that breaks its description raises `InvalidVerificationError`, a `Verify2Error` as in 3.x.

    Attributes:
        valid_channels: All channels that a step of a workflow can have.
    """

    _invalid = InvalidVerificationError
    valid_channels: Listed[list[str]] = Listed(
        lambda: values_of(start_verification.OP, "channel", "body", "properties", "workflow", "items")
    )

    async def new_request(
        self, params: dicts.StartVerification | models.StartVerification
    ) -> dicts.VerificationStarted:
        """Start a verification.

        Sent with the application's token if the client has one, else with key and secret; webhooks take the former.

        Args:
            params: `brand` and `workflow`, a list of steps that are tried in order, each with `channel` and `to`; and
                `locale`, `channel_timeout` (seconds), `code_length`, `code`, `client_ref`, `template_id`,
                `fraud_check`. It is sent as it is: `fraud_check` has changed its meaning over the years, and what you
                set is what the platform gets.

        Returns:
            `request_id`; `check_url` as well if silent authentication comes first.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.

        Example:
            request = await client.verify2.new_request({
                "brand": "AcmeInc",
                "workflow": [{"channel": "sms", "to": "447700900000"}],
            })

        Official page: Verify API v2 reference.
        """
        return cast("dicts.VerificationStarted", await self._call(start_verification.build(body=as_dict(params))))

    async def check_code(
        self, request_id: str, code: str | int | None = None, *, token: str | None = None
    ) -> dicts.CodeAccepted:
        """Check the code that was entered, or the token of an advanced silent authentication.

        Args:
            request_id: From `new_request`.
            code: As it was entered. Codes may begin with 0, so better keep them as text.
            token: In place of a code.

        Returns:
            `request_id` and `status`, `completed`.

        Raises:
            ClientError: The code is wrong (status 400), or was wrong too often (410).

        Example:
            await client.verify2.check_code(request["request_id"], "1234")

        Official page: Verify API v2 reference.
        """
        body = cast("dicts.CheckCode", given(code=None if code is None else str(code), token=token))
        return cast("dicts.CodeAccepted", await self._call(check_code.build(request_id, body=body)))

    async def cancel_verification(self, request_id: str) -> None:
        """Stop a verification.

        Args:
            request_id: From `new_request`.

        Official page: Verify API v2 reference.
        """
        await self._call(cancel_verification.build(request_id))

    async def trigger_next_workflow(self, request_id: str) -> None:
        """Go to the next step of the workflow without waiting for the present one to time out.

        Args:
            request_id: From `new_request`.

        Raises:
            ClientError: There is no further step (status 409).

        Official page: Verify API v2 reference.
        """
        await self._call(trigger_next_workflow.build(request_id))

    # Templates

    async def list_templates(self, page_size: int | None = None, page: int | None = None) -> dicts.TemplatePage:
        """Read one page of the account's templates; `iter_templates` reads all.

        Args:
            page_size: Entries in a page.
            page: From 1.

        Returns:
            The page; its entries are in `["_embedded"]["templates"]`.

        Official page: Verify API v2 reference.
        """
        request = list_templates.OP.request(query=given(page_size=page_size, page=page))
        return cast("dicts.TemplatePage", await self._call(request))

    def iter_templates(self, page_size: int | None = None) -> AsyncIterator[dicts.Template]:
        """Walk all templates of the account, page by page.

        Args:
            page_size: How many to fetch at once.

        Example:
            async for template in client.verify2.iter_templates():
                print(template["name"])

        Official page: Verify API v2 reference.
        """
        return self._iterate(list_templates.OP.request(query=given(page_size=page_size)))

    async def create_template(self, params: dicts.CreateTemplate | models.CreateTemplate) -> dicts.Template:
        """Create a template. An account may have ten.

        Args:
            params: `name`: letters, digits, `_` and `-`.

        Example:
            template = await client.verify2.create_template({"name": "in-our-words"})

        Official page: Verify API v2 reference.
        """
        return cast("dicts.Template", await self._call(create_template.build(body=params)))

    async def get_template(self, template_id: str) -> dicts.Template:
        """Read a template.

        Args:
            template_id: A UUID.

        Official page: Verify API v2 reference.
        """
        return cast("dicts.Template", await self._call(get_template.build(template_id)))

    async def update_template(
        self, template_id: str, params: dicts.UpdateTemplate | models.UpdateTemplate
    ) -> dicts.Template:
        """Rename a template or make it the default.

        Args:
            template_id: A UUID.
            params: `name`, `is_default`, or both.

        Official page: Verify API v2 reference.
        """
        return cast("dicts.Template", await self._call(update_template.build(template_id, body=params)))

    async def delete_template(self, template_id: str) -> None:
        """Delete a template that has no fragments and is not the default.

        Args:
            template_id: A UUID.

        Official page: Verify API v2 reference.
        """
        await self._call(delete_template.build(template_id))

    # The texts of a template, one for each channel and language

    async def list_template_fragments(
        self, template_id: str, page_size: int | None = None, page: int | None = None
    ) -> dicts.TemplateFragmentPage:
        """Read one page of a template's fragments; `iter_template_fragments` reads all.

        Args:
            template_id: A UUID.
            page_size: Entries in a page.
            page: From 1.

        Returns:
            The page; its entries are in `["_embedded"]["template_fragments"]`.

        Official page: Verify API v2 reference.
        """
        request = list_template_fragments.OP.request(
            path={"template_id": template_id}, query=given(page_size=page_size, page=page)
        )
        return cast("dicts.TemplateFragmentPage", await self._call(request))

    def iter_template_fragments(
        self, template_id: str, page_size: int | None = None
    ) -> AsyncIterator[dicts.TemplateFragment]:
        """Walk all fragments of a template, page by page.

        Args:
            template_id: A UUID.
            page_size: How many to fetch at once.

        Official page: Verify API v2 reference.
        """
        return self._iterate(
            list_template_fragments.OP.request(path={"template_id": template_id}, query=given(page_size=page_size))
        )

    async def create_template_fragment(
        self, template_id: str, params: dicts.CreateTemplateFragment | models.CreateTemplateFragment
    ) -> dicts.TemplateFragment:
        """Add a text to a template.

        Args:
            template_id: A UUID.
            params: `channel`, `locale` (lower case) and `text`, in which `${code}`, `${brand}`, `${time-limit}` and
                `${time-limit-unit}` are filled in.

        Example:
            await client.verify2.create_template_fragment(
                template["template_id"], {"channel": "sms", "locale": "en-gb", "text": "${brand}: ${code}"}
            )

        Official page: Verify API v2 reference.
        """
        request = create_template_fragment.build(template_id, body=params)
        return cast("dicts.TemplateFragment", await self._call(request))

    async def get_template_fragment(self, template_id: str, template_fragment_id: str) -> dicts.TemplateFragment:
        """Read a fragment.

        Args:
            template_id: A UUID.
            template_fragment_id: A UUID.

        Official page: Verify API v2 reference.
        """
        request = get_template_fragment.build(template_id, template_fragment_id)
        return cast("dicts.TemplateFragment", await self._call(request))

    async def update_template_fragment(
        self,
        template_id: str,
        template_fragment_id: str,
        params: dicts.UpdateTemplateFragment | models.UpdateTemplateFragment,
    ) -> dicts.TemplateFragment:
        """Change the text of a fragment.

        Args:
            template_id: A UUID.
            template_fragment_id: A UUID.
            params: `text`.

        Official page: Verify API v2 reference.
        """
        request = update_template_fragment.build(template_id, template_fragment_id, body=params)
        return cast("dicts.TemplateFragment", await self._call(request))

    async def delete_template_fragment(self, template_id: str, template_fragment_id: str) -> None:
        """Delete a fragment.

        Args:
            template_id: A UUID.
            template_fragment_id: A UUID.

        Official page: Verify API v2 reference.
        """
        await self._call(delete_template_fragment.build(template_id, template_fragment_id))
