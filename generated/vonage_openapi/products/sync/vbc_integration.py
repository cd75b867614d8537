# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Calls of one person of Vonage Business Communications, and webhooks for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from ...product import Product, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...vbc_integration.api import (
    answer_vis_call as _vbc_integration_answer_vis_call,
    count_vis_calls as _vbc_integration_count_vis_calls,
    count_vis_events as _vbc_integration_count_vis_events,
    create_vis_call as _vbc_integration_create_vis_call,
    create_vis_webhook as _vbc_integration_create_vis_webhook,
    delete_vis_call as _vbc_integration_delete_vis_call,
    delete_vis_webhook as _vbc_integration_delete_vis_webhook,
    get_vis_account as _vbc_integration_get_vis_account,
    get_vis_call as _vbc_integration_get_vis_call,
    get_vis_event as _vbc_integration_get_vis_event,
    get_vis_user as _vbc_integration_get_vis_user,
    get_vis_webhook as _vbc_integration_get_vis_webhook,
    hold_vis_call as _vbc_integration_hold_vis_call,
    list_vis_calls as _vbc_integration_list_vis_calls,
    list_vis_events as _vbc_integration_list_vis_events,
    list_vis_webhooks as _vbc_integration_list_vis_webhooks,
    renew_vis_webhook as _vbc_integration_renew_vis_webhook,
    resume_vis_call as _vbc_integration_resume_vis_call,
    send_vis_call_to_voicemail as _vbc_integration_send_vis_call_to_voicemail,
    transfer_vis_call as _vbc_integration_transfer_vis_call,
)

if TYPE_CHECKING:
    from ...vbc_integration import dicts as vbc_integration_dicts
else:
    vbc_integration_dicts = lazy_module("...vbc_integration.dicts", __package__)


class VbcIntegration(Product):
    """Calls of one person of Vonage Business Communications, and webhooks for them: `client.vbc_integration`.

    Needs an access token, `vbc_token=` of the client.
    """

    def get_user(self) -> vbc_integration_dicts.VisUser:
        """Get the person of the token.

        Who the token belongs to, with roles and connections to phone systems.

        Returns:
            The person. Keys: `id`, `accountId`, `acountLabel`, `firstName`, `lastName`, `emailAddress`,
            `contactNumber`, `status`, `ucis`, `roles`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.get_user()

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisUser = self._call(_vbc_integration_get_vis_user.OP.request())
        return answer

    def get_account(self) -> vbc_integration_dicts.VisAccount:
        """Get the account of the token.

        The account that the person of the token belongs to.

        Returns:
            The account. Keys: `id`, `name`, `org`, `ucis`, `status`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.get_account()

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisAccount = self._call(_vbc_integration_get_vis_account.OP.request())
        return answer

    def list_calls(
        self,
        *,
        direction: str | None = None,
        offset: int | None = None,
        size: int | None = None,
        order: Literal["DESC", "ASC"] | None = None,
    ) -> list[vbc_integration_dicts.VisCall]:
        """List calls.

        One page of the calls that are under way.

        Args:
            direction: Only calls in this direction: INBOUND, OUTBOUND, or both with a comma.
            offset: Which page is wanted.
            size: How many entries a page has.
            order: ASC for the oldest first.

        Returns:
            One page of calls.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.list_calls()

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: list[vbc_integration_dicts.VisCall] = self._call(
            _vbc_integration_list_vis_calls.OP.request(
                query={"direction": direction, "offset": offset, "size": size, "order": order}
            )
        )
        return answer

    def iter_calls(
        self, *, direction: str | None = None, size: int | None = None, order: Literal["DESC", "ASC"] | None = None
    ) -> Iterator[vbc_integration_dicts.VisCall]:
        """List calls: all of them, page by page, each page fetched when it is needed.

        Args:
            direction: Only calls in this direction: INBOUND, OUTBOUND, or both with a comma.
            size: How many entries a page has.
            order: ASC for the oldest first.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            for entry in client.vbc_integration.iter_calls():
                print(entry)

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        return self._iterate(
            _vbc_integration_list_vis_calls.OP.request(query={"direction": direction, "size": size, "order": order})
        )

    def create_call(self, phone_number: str) -> list[vbc_integration_dicts.VisCall]:
        """Make a call.

        Rings the phone of the person, and calls the number once it is answered.

        Args:
            phone_number: The number.

        Returns:
            The call.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.create_call("16175550133")

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: list[vbc_integration_dicts.VisCall] = self._call(
            _vbc_integration_create_vis_call.OP.request(body={"phoneNumber": phone_number})
        )
        return answer

    def count_calls(
        self,
        *,
        from_date: int | None = None,
        to_date: int | None = None,
        direction: str | None = None,
        states: str | None = None,
    ) -> vbc_integration_dicts.VisCountAnswer:
        """Count calls.

        How many calls there are that pass the filters.

        Args:
            from_date: Only calls after this time.
            to_date: Only calls before this time.
            direction: Only calls in this direction: INBOUND, OUTBOUND, or both with a comma.
            states: Only calls in these states, with commas between them.

        Returns:
            The number. Keys: `count`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.count_calls()

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisCountAnswer = self._call(
            _vbc_integration_count_vis_calls.OP.request(
                query={"fromDate": from_date, "toDate": to_date, "direction": direction, "states": states}
            )
        )
        return answer

    def get_call(self, call_id: int | str) -> list[vbc_integration_dicts.VisCall]:
        """Get a call.

        One call.

        Args:
            call_id: The call.

        Returns:
            The call, in an array.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.get_call(81520047)

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: list[vbc_integration_dicts.VisCall] = self._call(
            _vbc_integration_get_vis_call.OP.request(path={"call_id": call_id})
        )
        return answer

    def delete_call(self, call_id: int | str) -> list[vbc_integration_dicts.VisCall]:
        """End a call.

        Hangs up.

        Args:
            call_id: The call.

        Returns:
            The call, in an array.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.delete_call(81520047)

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: list[vbc_integration_dicts.VisCall] = self._call(
            _vbc_integration_delete_vis_call.OP.request(path={"call_id": call_id})
        )
        return answer

    def answer_call(self, call_id: int | str) -> vbc_integration_dicts.VisCall:
        """Answer a call.

        Answers a call that rings, on devices that can do so.

        Args:
            call_id: The call.

        Returns:
            The call. Keys: `id`, `externalId`, `type`, `accountId`, `userId`, `uciId`, `direction`, `callerId`,
            `phoneNumber`, `duration`, `smsData`, `state`, `startTime`, `answerTime`, `endTime`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.answer_call(81520047)

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisCall = self._call(
            _vbc_integration_answer_vis_call.OP.request(path={"call_id": call_id})
        )
        return answer

    def hold_call(self, call_id: int | str) -> vbc_integration_dicts.VisCall:
        """Hold a call.

        Lets the other side wait.

        Args:
            call_id: The call.

        Returns:
            The call. Keys: `id`, `externalId`, `type`, `accountId`, `userId`, `uciId`, `direction`, `callerId`,
            `phoneNumber`, `duration`, `smsData`, `state`, `startTime`, `answerTime`, `endTime`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.hold_call(81520047)

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisCall = self._call(
            _vbc_integration_hold_vis_call.OP.request(path={"call_id": call_id})
        )
        return answer

    def resume_call(self, call_id: int | str) -> vbc_integration_dicts.VisCall:
        """Go on with a call.

        Ends the wait of the other side.

        Args:
            call_id: The call.

        Returns:
            The call. Keys: `id`, `externalId`, `type`, `accountId`, `userId`, `uciId`, `direction`, `callerId`,
            `phoneNumber`, `duration`, `smsData`, `state`, `startTime`, `answerTime`, `endTime`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.resume_call(81520047)

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisCall = self._call(
            _vbc_integration_resume_vis_call.OP.request(path={"call_id": call_id})
        )
        return answer

    def send_call_to_voicemail(self, call_id: int | str) -> vbc_integration_dicts.VisCall:
        """Send a call to voicemail.

        Lets voicemail take a call that rings. Not for Vonage Business Enterprise.

        Args:
            call_id: The call.

        Returns:
            The call. Keys: `id`, `externalId`, `type`, `accountId`, `userId`, `uciId`, `direction`, `callerId`,
            `phoneNumber`, `duration`, `smsData`, `state`, `startTime`, `answerTime`, `endTime`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.send_call_to_voicemail(81520047)

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisCall = self._call(
            _vbc_integration_send_vis_call_to_voicemail.OP.request(path={"call_id": call_id})
        )
        return answer

    def transfer_call(self, call_id: int | str, phone_number: str) -> vbc_integration_dicts.VisCall:
        """Transfer a call.

        Connects the other side with another number.

        Args:
            call_id: The call.
            phone_number: The number.

        Returns:
            The call. Keys: `id`, `externalId`, `type`, `accountId`, `userId`, `uciId`, `direction`, `callerId`,
            `phoneNumber`, `duration`, `smsData`, `state`, `startTime`, `answerTime`, `endTime`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.transfer_call(81520047, "12075550147")

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisCall = self._call(
            _vbc_integration_transfer_vis_call.OP.request(path={"call_id": call_id}, body={"phoneNumber": phone_number})
        )
        return answer

    def list_events(
        self,
        *,
        types: Literal["CALL"] | None = None,
        from_date: int | None = None,
        to_date: int | None = None,
        direction: str | None = None,
        states: str | None = None,
        offset: int | None = None,
        size: int | None = None,
        order: Literal["DESC", "ASC"] | None = None,
        sort: str | None = None,
    ) -> list[vbc_integration_dicts.VisEvent]:
        """List events.

        One page of the calls that are under way or over.

        Args:
            types: Only events of these kinds.
            from_date: Only calls after this time.
            to_date: Only calls before this time.
            direction: Only calls in this direction: INBOUND, OUTBOUND, or both with a comma.
            states: Only events in these states, with commas between them.
            offset: Which page is wanted.
            size: How many entries a page has.
            order: ASC for the oldest first.
            sort: The member that the list is sorted by.

        Returns:
            One page of events.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.list_events()

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: list[vbc_integration_dicts.VisEvent] = self._call(
            _vbc_integration_list_vis_events.OP.request(
                query={
                    "types": types,
                    "fromDate": from_date,
                    "toDate": to_date,
                    "direction": direction,
                    "states": states,
                    "offset": offset,
                    "size": size,
                    "order": order,
                    "sort": sort,
                }
            )
        )
        return answer

    def iter_events(
        self,
        *,
        types: Literal["CALL"] | None = None,
        from_date: int | None = None,
        to_date: int | None = None,
        direction: str | None = None,
        states: str | None = None,
        size: int | None = None,
        order: Literal["DESC", "ASC"] | None = None,
        sort: str | None = None,
    ) -> Iterator[vbc_integration_dicts.VisEvent]:
        """List events: all of them, page by page, each page fetched when it is needed.

        Args:
            types: Only events of these kinds.
            from_date: Only calls after this time.
            to_date: Only calls before this time.
            direction: Only calls in this direction: INBOUND, OUTBOUND, or both with a comma.
            states: Only events in these states, with commas between them.
            size: How many entries a page has.
            order: ASC for the oldest first.
            sort: The member that the list is sorted by.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            for entry in client.vbc_integration.iter_events():
                print(entry)

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        return self._iterate(
            _vbc_integration_list_vis_events.OP.request(
                query={
                    "types": types,
                    "fromDate": from_date,
                    "toDate": to_date,
                    "direction": direction,
                    "states": states,
                    "size": size,
                    "order": order,
                    "sort": sort,
                }
            )
        )

    def count_events(
        self,
        *,
        from_date: int | None = None,
        to_date: int | None = None,
        direction: str | None = None,
        states: str | None = None,
    ) -> vbc_integration_dicts.VisCountAnswer:
        """Count events.

        How many events there are that pass the filters.

        Args:
            from_date: Only calls after this time.
            to_date: Only calls before this time.
            direction: Only calls in this direction: INBOUND, OUTBOUND, or both with a comma.
            states: Only calls in these states, with commas between them.

        Returns:
            The number. Keys: `count`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.count_events()

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisCountAnswer = self._call(
            _vbc_integration_count_vis_events.OP.request(
                query={"fromDate": from_date, "toDate": to_date, "direction": direction, "states": states}
            )
        )
        return answer

    def get_event(self, event_id: int | str) -> list[vbc_integration_dicts.VisEvent]:
        """Get an event.

        One event.

        Args:
            event_id: The event.

        Returns:
            The event, in an array.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.get_event(81520047)

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: list[vbc_integration_dicts.VisEvent] = self._call(
            _vbc_integration_get_vis_event.OP.request(path={"event_id": event_id})
        )
        return answer

    def list_webhooks(self) -> list[vbc_integration_dicts.VisWebhook]:
        """List webhooks.

        All addresses that are told of calls.

        Returns:
            The webhooks.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.list_webhooks()

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: list[vbc_integration_dicts.VisWebhook] = self._call(_vbc_integration_list_vis_webhooks.OP.request())
        return answer

    def create_webhook(
        self,
        params: vbc_integration_dicts.VisNewWebhook = NOT_GIVEN,
        **keywords: Unpack[vbc_integration_dicts.VisNewWebhookKeywords],
    ) -> vbc_integration_dicts.VisWebhook:
        """Have an address told of calls.

        Sends every event of the person's calls to an address by POST. It has to answer 200 within two seconds; else the
        event is sent again, at most five times, ten seconds apart, and then no more events until it is renewed. It
        expires, mostly after ten days.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                url: The address.
                events: The events that it is told of.
                signingAlgo: How the events are signed.
                signingKey: The key that they are signed with.
                metadataPolicy: Where the signature comes: in the headers, in the body, or not at all.

        Returns:
            The webhook. Keys: `id`, `userId`, `accountId`, `url`, `status`, `events`, `signingAlgo`, `signingKey`,
            `metadataPolicy`, `expireAt`, `createdAt`, `renewedAt`, `renewedBy`, `purgeAt`, `statistics`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.create_webhook({
                "url": "https://example.com/calls",
                "events": ["CALL"],
                "signingAlgo": "HMAC_SHA256",
                "signingKey": "a-signing-key",
                "metadataPolicy": "BODY",
            })

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisWebhook = self._call(
            _vbc_integration_create_vis_webhook.OP.request(body=_fields(params, keywords))
        )
        return answer

    def get_webhook(self, webhook_id: str | int) -> vbc_integration_dicts.VisWebhook:
        """Get a webhook.

        One webhook, with how well it was reached.

        Args:
            webhook_id: The webhook.

        Returns:
            The webhook. Keys: `id`, `userId`, `accountId`, `url`, `status`, `events`, `signingAlgo`, `signingKey`,
            `metadataPolicy`, `expireAt`, `createdAt`, `renewedAt`, `renewedBy`, `purgeAt`, `statistics`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.get_webhook("184730")

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisWebhook = self._call(
            _vbc_integration_get_vis_webhook.OP.request(path={"webhook_id": webhook_id})
        )
        return answer

    def delete_webhook(self, webhook_id: str | int) -> None:
        """Delete a webhook.

        Tells an address of no more calls.

        Args:
            webhook_id: The webhook.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            client.vbc_integration.delete_webhook("184730")

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: None = self._call(_vbc_integration_delete_vis_webhook.OP.request(path={"webhook_id": webhook_id}))
        return answer

    def renew_webhook(self, webhook_id: str | int) -> vbc_integration_dicts.VisWebhook:
        """Renew a webhook.

        Lets a webhook expire later, and forgets that it could not be reached.

        Args:
            webhook_id: The webhook.

        Returns:
            The webhook. Keys: `id`, `userId`, `accountId`, `url`, `status`, `events`, `signingAlgo`, `signingKey`,
            `metadataPolicy`, `expireAt`, `createdAt`, `renewedAt`, `renewedBy`, `purgeAt`, `statistics`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request is wrong, and will be so again. 403: The person may not
                do this. 404: There is no such thing. 408: It took too long; the request may be sent again as it is.
                422: Members of the request are wrong.

        Example:
            response = client.vbc_integration.renew_webhook("184730")

        Official page: https://developer.vonage.com/en/vonage-business-communications/vonage-integration-platform/overview
        """
        answer: vbc_integration_dicts.VisWebhook = self._call(
            _vbc_integration_renew_vis_webhook.OP.request(path={"webhook_id": webhook_id})
        )
        return answer
