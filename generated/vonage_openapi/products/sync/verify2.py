# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Codes by SMS, RCS, WhatsApp, voice and e-mail, and silent authentication."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...product import Product, Errors, as_dict as _as_dict, given as _given, as_string as _as_string, Listed, values_of
from ...hints import lazy_module
from ...verify2.api import (
    cancel_verification as _verify2_cancel_verification,
    check_code as _verify2_check_code,
    create_template as _verify2_create_template,
    create_template_fragment as _verify2_create_template_fragment,
    delete_template as _verify2_delete_template,
    delete_template_fragment as _verify2_delete_template_fragment,
    get_template as _verify2_get_template,
    get_template_fragment as _verify2_get_template_fragment,
    list_template_fragments as _verify2_list_template_fragments,
    list_templates as _verify2_list_templates,
    start_verification as _verify2_start_verification,
    trigger_next_workflow as _verify2_trigger_next_workflow,
    update_template as _verify2_update_template,
    update_template_fragment as _verify2_update_template_fragment,
)

if TYPE_CHECKING:
    from ...verify2 import dicts as verify2_dicts
else:
    verify2_dicts = lazy_module("...verify2.dicts", __package__)


class Verify2(Product):
    """Codes by SMS, RCS, WhatsApp, voice and e-mail, and silent authentication: `client.verify2`.

    A request that breaks its description raises `InvalidVerificationError`, a `Verify2Error` as in 3.x.

    Attributes:
        valid_channels: All channels that a step of a workflow can have.
    """

    valid_channels: Listed[list[str]] = Listed(
        lambda: values_of(_verify2_start_verification.OP, "channel", "body", "properties", "workflow", "items")
    )

    _errors: Errors = {"": "InvalidVerificationError"}

    def new_request(self, params: verify2_dicts.StartVerification) -> verify2_dicts.VerificationStarted:
        """Start a verification.

        Contacts the user with the first step of the workflow, and continues with the next when a step fails or times
        out. Callbacks are sent only for requests that were made with a JWT.

        Args:
            params: What to send. A dict of:
                brand (required): Your name, as the user sees it.
                workflow (required): The channels, in the order in which they are tried. silent_auth can only be the
                    first.
                locale: The language of the message, as a lower-case BCP 47 tag. Has no effect on silent_auth.
                channel_timeout: After how many seconds the next step begins. Always 60 for silent_auth; at least 60 on
                    the success pricing plan.
                client_ref: A reference of your own that comes back in callbacks.
                code_length: How many characters the code has, on all channels.
                code: A code of your own. Only on the conversion pricing plan; has no effect on silent_auth.
                template_id: The template that supplies the text.
                fraud_check: Whether the fraud rules are applied. The account must be allowed to choose.

        Returns:
            The verification has begun. Keys: `request_id`, `check_url`.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 409: A
                verification of this number is still under way. 412: Silent authentication cannot start, or the operator
                of this number does not take part. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.verify2.new_request({
                "brand": "Acme",
                "workflow": [{"channel": "sms", "to": "447700900000"}],
            })

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: verify2_dicts.VerificationStarted = self._call(
            _verify2_start_verification.OP.request(body=_as_dict(params))
        )
        return answer

    def check_code(
        self, request_id: str, code: str | int | None = None, *, token: str | None = None
    ) -> verify2_dicts.CodeAccepted:
        """Check a code.

        Compares what the user typed with the code that was sent. Three tries are allowed, for silent authentication
        one.

        Args:
            request_id: The verification, as named when it was started.
            code: The code that the user typed.
            token: The signed token, in place of a code.

        Returns:
            The code is right. Keys: `request_id`, `status`.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The code is wrong; the user may try again. 402: The balance of the
                account does not cover this request. 404: There is no such thing, or it belongs to another account. 409:
                The current step does not work with a code. 410: The code was wrong once too often; the verification is
                over.

        Example:
            response = client.verify2.check_code("0d9c2c1e-5f3b-4a77-9b1e-2c4d6e8f0a12", "4711")

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: verify2_dicts.CodeAccepted = self._call(
            _verify2_check_code.OP.request(
                path={"request_id": request_id}, body=_given({"code": _as_string(code), "token": token})
            )
        )
        return answer

    def cancel_verification(self, request_id: str) -> None:
        """Cancel a verification.

        Stops the workflow. Possible from 30 seconds after the start until the second step begins.

        Args:
            request_id: The verification, as named when it was started.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 404: There
                is no such thing, or it belongs to another account.

        Example:
            client.verify2.cancel_verification("0d9c2c1e-5f3b-4a77-9b1e-2c4d6e8f0a12")

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: None = self._call(_verify2_cancel_verification.OP.request(path={"request_id": request_id}))
        return answer

    def trigger_next_workflow(self, request_id: str) -> None:
        """Go on to the next step.

        Ends the current step of the workflow immediately, without waiting for its timeout.

        Args:
            request_id: The verification, as named when it was started.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 404: There
                is no such thing, or it belongs to another account. 409: There is no further step, or the platform is
                not ready to go on yet.

        Example:
            client.verify2.trigger_next_workflow("0d9c2c1e-5f3b-4a77-9b1e-2c4d6e8f0a12")

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: None = self._call(_verify2_trigger_next_workflow.OP.request(path={"request_id": request_id}))
        return answer

    def list_templates(self, page_size: int | None = None, page: int | None = None) -> verify2_dicts.TemplatePage:
        """List the templates.

        One page of the account's templates. Needs no special permission.

        In beta: it may change without notice.

        Args:
            page_size: How many entries a page has.
            page: Which page to show.

        Returns:
            One page. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_embedded`, `_links`.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 422: The
                request is well-formed but its contents are not acceptable.

        Example:
            response = client.verify2.list_templates()

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: verify2_dicts.TemplatePage = self._call(
            _verify2_list_templates.OP.request(query={"page_size": page_size, "page": page})
        )
        return answer

    def iter_templates(self, page_size: int | None = None) -> Iterator[verify2_dicts.Template]:
        """List the templates: all of them, page by page, each page fetched when it is needed.

        In beta: it may change without notice.

        Args:
            page_size: How many entries a page has.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 422: The
                request is well-formed but its contents are not acceptable.

        Example:
            for entry in client.verify2.iter_templates():
                print(entry)

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        return self._iterate(_verify2_list_templates.OP.request(query={"page_size": page_size}))

    def create_template(self, params: verify2_dicts.CreateTemplate) -> verify2_dicts.Template:
        """Create a template.

        Makes an empty template; an account may have ten. Support must have switched writing on.

        In beta: it may change without notice.

        Args:
            params: What to send. A dict of:
                name (required): What you call it.

        Returns:
            The template. Keys: `template_id`, `name`, `is_default`, `_links`.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 403: The
                account may not do this. 409: The request conflicts with the current state. 422: The request is
                well-formed but its contents are not acceptable.

        Example:
            response = client.verify2.create_template({"name": "checkout"})

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: verify2_dicts.Template = self._call(_verify2_create_template.OP.request(body=_as_dict(params)))
        return answer

    def get_template(self, template_id: str) -> verify2_dicts.Template:
        """Get a template.

        In beta: it may change without notice.

        Args:
            template_id: The template.

        Returns:
            The template. Keys: `template_id`, `name`, `is_default`, `_links`.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 404: There
                is no such thing, or it belongs to another account.

        Example:
            response = client.verify2.get_template("5a0f1c3e-7b2d-4e6f-8a90-b1c2d3e4f506")

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: verify2_dicts.Template = self._call(_verify2_get_template.OP.request(path={"template_id": template_id}))
        return answer

    def delete_template(self, template_id: str) -> None:
        """Delete a template.

        Refused with 409 while the template still has fragments.

        In beta: it may change without notice.

        Args:
            template_id: The template.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 409: The request
                conflicts with the current state.

        Example:
            client.verify2.delete_template("5a0f1c3e-7b2d-4e6f-8a90-b1c2d3e4f506")

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: None = self._call(_verify2_delete_template.OP.request(path={"template_id": template_id}))
        return answer

    def update_template(self, template_id: str, params: verify2_dicts.UpdateTemplate) -> verify2_dicts.Template:
        """Change a template.

        Renames a template or makes it the one that requests without `template_id` use.

        In beta: it may change without notice.

        Args:
            template_id: The template.
            params: What to send. A dict of:
                name: What you call it.
                is_default: Whether requests without `template_id` use it.

        Returns:
            The template. Keys: `template_id`, `name`, `is_default`, `_links`.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 409: The request
                conflicts with the current state. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.verify2.update_template("5a0f1c3e-7b2d-4e6f-8a90-b1c2d3e4f506", {"is_default": True})

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: verify2_dicts.Template = self._call(
            _verify2_update_template.OP.request(path={"template_id": template_id}, body=_as_dict(params))
        )
        return answer

    def list_template_fragments(
        self, template_id: str, page_size: int | None = None, page: int | None = None
    ) -> verify2_dicts.TemplateFragmentPage:
        """List the fragments of a template.

        In beta: it may change without notice.

        Args:
            template_id: The template.
            page_size: How many entries a page has.
            page: Which page to show.

        Returns:
            One page. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_embedded`, `_links`.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 404: There
                is no such thing, or it belongs to another account. 422: The request is well-formed but its contents are
                not acceptable.

        Example:
            response = client.verify2.list_template_fragments("5a0f1c3e-7b2d-4e6f-8a90-b1c2d3e4f506")

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: verify2_dicts.TemplateFragmentPage = self._call(
            _verify2_list_template_fragments.OP.request(
                path={"template_id": template_id}, query={"page_size": page_size, "page": page}
            )
        )
        return answer

    def iter_template_fragments(
        self, template_id: str, page_size: int | None = None
    ) -> Iterator[verify2_dicts.TemplateFragment]:
        """List the fragments of a template: all of them, page by page, each page fetched when it is needed.

        In beta: it may change without notice.

        Args:
            template_id: The template.
            page_size: How many entries a page has.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 404: There
                is no such thing, or it belongs to another account. 422: The request is well-formed but its contents are
                not acceptable.

        Example:
            for entry in client.verify2.iter_template_fragments("5a0f1c3e-7b2d-4e6f-8a90-b1c2d3e4f506"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        return self._iterate(
            _verify2_list_template_fragments.OP.request(
                path={"template_id": template_id}, query={"page_size": page_size}
            )
        )

    def create_template_fragment(
        self, template_id: str, params: verify2_dicts.CreateTemplateFragment
    ) -> verify2_dicts.TemplateFragment:
        """Add a fragment to a template.

        Adds the text for one channel in one language. Each pair may exist once in a template.

        In beta: it may change without notice.

        Args:
            template_id: The template.
            params: What to send. A dict of:
                channel (required): Where the text is used.
                locale (required): Its language, as a lower-case tag.
                text (required): The text. `${code}`, `${brand}`, `${time-limit}` and `${time-limit-unit}` are filled
                    in.

        Returns:
            The fragment. Keys: `template_fragment_id`, `channel`, `locale`, `text`, `date_created`, `date_updated`,
            `_links`.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 409: The request
                conflicts with the current state. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.verify2.create_template_fragment(
                "5a0f1c3e-7b2d-4e6f-8a90-b1c2d3e4f506",
                {"channel": "sms", "locale": "en-gb", "text": "Use ${code} to sign in at ${brand}."},
            )

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: verify2_dicts.TemplateFragment = self._call(
            _verify2_create_template_fragment.OP.request(path={"template_id": template_id}, body=_as_dict(params))
        )
        return answer

    def get_template_fragment(self, template_id: str, template_fragment_id: str) -> verify2_dicts.TemplateFragment:
        """Get a fragment.

        In beta: it may change without notice.

        Args:
            template_id: The template.
            template_fragment_id: The fragment.

        Returns:
            The fragment. Keys: `template_fragment_id`, `channel`, `locale`, `text`, `date_created`, `date_updated`,
            `_links`.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 404: There
                is no such thing, or it belongs to another account.

        Example:
            response = client.verify2.get_template_fragment(
                "5a0f1c3e-7b2d-4e6f-8a90-b1c2d3e4f506",
                "9e1d2c3b-4a5f-4607-9182-a3b4c5d6e7f8",
            )

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: verify2_dicts.TemplateFragment = self._call(
            _verify2_get_template_fragment.OP.request(
                path={"template_id": template_id, "template_fragment_id": template_fragment_id}
            )
        )
        return answer

    def delete_template_fragment(self, template_id: str, template_fragment_id: str) -> None:
        """Delete a fragment.

        In beta: it may change without notice.

        Args:
            template_id: The template.
            template_fragment_id: The fragment.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account.

        Example:
            client.verify2.delete_template_fragment(
                "5a0f1c3e-7b2d-4e6f-8a90-b1c2d3e4f506",
                "9e1d2c3b-4a5f-4607-9182-a3b4c5d6e7f8",
            )

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: None = self._call(
            _verify2_delete_template_fragment.OP.request(
                path={"template_id": template_id, "template_fragment_id": template_fragment_id}
            )
        )
        return answer

    def update_template_fragment(
        self, template_id: str, template_fragment_id: str, params: verify2_dicts.UpdateTemplateFragment
    ) -> verify2_dicts.TemplateFragment:
        """Change the text of a fragment.

        In beta: it may change without notice.

        Args:
            template_id: The template.
            template_fragment_id: The fragment.
            params: What to send. A dict of:
                text (required): The text. `${code}`, `${brand}`, `${time-limit}` and `${time-limit-unit}` are filled
                    in.

        Returns:
            The fragment. Keys: `template_fragment_id`, `channel`, `locale`, `text`, `date_created`, `date_updated`,
            `_links`.

        Raises:
            InvalidVerificationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 402: The balance of the account does not cover this request. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 409: The request
                conflicts with the current state. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.verify2.update_template_fragment(
                "5a0f1c3e-7b2d-4e6f-8a90-b1c2d3e4f506",
                "9e1d2c3b-4a5f-4607-9182-a3b4c5d6e7f8",
                {"text": "${brand}: ${code}, good for ${time-limit} ${time-limit-unit}."},
            )

        Official page: https://developer.vonage.com/en/api/verify.v2
        """
        answer: verify2_dicts.TemplateFragment = self._call(
            _verify2_update_template_fragment.OP.request(
                path={"template_id": template_id, "template_fragment_id": template_fragment_id}, body=_as_dict(params)
            )
        )
        return answer
