# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Conversations, their members, events, legs and sessions."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Literal

from ..._runtime import UNSET
from ...product import AsyncProduct, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...conversations.api import (
    create_conversation as _conversations_create_conversation,
    create_event as _conversations_create_event,
    create_member as _conversations_create_member,
    delete_conversation as _conversations_delete_conversation,
    delete_event as _conversations_delete_event,
    get_conversation as _conversations_get_conversation,
    get_event as _conversations_get_event,
    get_member as _conversations_get_member,
    get_own_member as _conversations_get_own_member,
    list_conversations as _conversations_list_conversations,
    list_events as _conversations_list_events,
    list_members as _conversations_list_members,
    list_user_conversations as _conversations_list_user_conversations,
    replace_conversation as _conversations_replace_conversation,
    set_conversation_recording as _conversations_set_conversation_recording,
    start_conversation_stream as _conversations_start_conversation_stream,
    start_conversation_talk as _conversations_start_conversation_talk,
    stop_conversation_stream as _conversations_stop_conversation_stream,
    stop_conversation_talk as _conversations_stop_conversation_talk,
    update_member as _conversations_update_member,
)
from ...legs.api import (
    delete_leg as _legs_delete_leg,
    list_legs as _legs_list_legs,
    list_user_sessions as _legs_list_user_sessions,
)

if TYPE_CHECKING:
    from ...conversations import dicts as conversations_dicts
    from ...legs import dicts as legs_dicts
else:
    conversations_dicts = lazy_module("...conversations.dicts", __package__)
    legs_dicts = lazy_module("...legs.dicts", __package__)


class AsyncConversations(AsyncProduct):
    """Conversations, their members, events, legs and sessions: `client.conversations`.

    Needs an application and its private key.
    """

    async def list_conversations(
        self,
        *,
        date_start: str | None = None,
        date_end: str | None = None,
        page_size: int | None = None,
        order: Literal["asc", "desc", "ASC", "DESC"] | None = None,
        cursor: str | None = None,
    ) -> conversations_dicts.ConversationPage:
        """List conversations.

        One page of the conversations of the application.

        Args:
            date_start: Only those made at this time or later, in ISO 8601.
            date_end: Only those made before this time, in ISO 8601.
            page_size: How many entries a page has.
            order: The oldest first or the newest.
            cursor: Where to go on, out of the link to the next page.

        Returns:
            One page of conversations. Keys: `page_size`, `_embedded`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong.

        Example:
            response = await client.conversations.list_conversations()

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.ConversationPage = await self._call(
            _conversations_list_conversations.OP.request(
                query={
                    "date_start": date_start,
                    "date_end": date_end,
                    "page_size": page_size,
                    "order": order,
                    "cursor": cursor,
                }
            )
        )
        return answer

    def iter_conversations(
        self,
        *,
        date_start: str | None = None,
        date_end: str | None = None,
        page_size: int | None = None,
        order: Literal["asc", "desc", "ASC", "DESC"] | None = None,
    ) -> AsyncIterator[conversations_dicts.ConversationSummary]:
        """List conversations: all of them, page by page, each page fetched when it is needed.

        Args:
            date_start: Only those made at this time or later, in ISO 8601.
            date_end: Only those made before this time, in ISO 8601.
            page_size: How many entries a page has.
            order: The oldest first or the newest.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong.

        Example:
            async for entry in client.conversations.iter_conversations():
                print(entry)

        Official page: https://developer.vonage.com/en/api/conversation
        """
        return self._iterate(
            _conversations_list_conversations.OP.request(
                query={"date_start": date_start, "date_end": date_end, "page_size": page_size, "order": order}
            )
        )

    async def create_conversation(
        self,
        params: conversations_dicts.NewConversation = NOT_GIVEN,
        **keywords: Unpack[conversations_dicts.NewConversationKeywords],
    ) -> conversations_dicts.Conversation:
        """Create a conversation.

        Makes a conversation, in which nobody is yet.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                name: A name for programs, unlike all others; made up where it is absent.
                display_name: A name for people.
                image_url: A picture.
                properties: Settings and data of your own.
                numbers: Numbers that belong to it.
                callback: Who is told of events.

        Returns:
            The new conversation. Keys: `id`, `name`, `display_name`, `image_url`, `state`, `sequence_number`,
            `timestamp`, `properties`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 409: The
                request conflicts with the current state.

        Example:
            response = await client.conversations.create_conversation({
                "name": "parcel-4711",
                "display_name": "Parcel 4711",
                "image_url": "https://example.com/parcel.png",
                "properties": {"ttl": 3600, "custom_data": {"parcel": "4711"}},
                "callback": {"url": "https://example.com/conversations", "event_mask":
                "member:joined,message", "params": {"applicationId": "5b0e3a6c-9f41-4a58-8c1d-7e2f6a9b0c3d",
                "ncco_url": "https://example.com/answer"}, "method": "POST"},
            })

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Conversation = await self._call(
            _conversations_create_conversation.OP.request(body=_fields(params, keywords) or UNSET)
        )
        return answer

    async def get_conversation(self, conversation_id: str) -> conversations_dicts.Conversation:
        """Get a conversation.

        One conversation.

        Args:
            conversation_id: The conversation.

        Returns:
            The conversation. Keys: `id`, `name`, `display_name`, `image_url`, `state`, `sequence_number`, `timestamp`,
            `properties`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.get_conversation("CON-7c9e6679-7425-40de-944b-e07fc1f90ae7")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Conversation = await self._call(
            _conversations_get_conversation.OP.request(path={"conversation_id": conversation_id})
        )
        return answer

    async def replace_conversation(
        self,
        conversation_id: str,
        params: conversations_dicts.NewConversation = NOT_GIVEN,
        **keywords: Unpack[conversations_dicts.NewConversationKeywords],
    ) -> conversations_dicts.Conversation:
        """Replace a conversation.

        Puts this body in place of what the conversation says of itself.

        Args:
            conversation_id: The conversation.
            params: What to send. As one dict, or its fields as keywords:
                name: A name for programs, unlike all others; made up where it is absent.
                display_name: A name for people.
                image_url: A picture.
                properties: Settings and data of your own.
                numbers: Numbers that belong to it.
                callback: Who is told of events.

        Returns:
            The conversation as it is now. Keys: `id`, `name`, `display_name`, `image_url`, `state`, `sequence_number`,
            `timestamp`, `properties`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 409: The request conflicts with the current
                state.

        Example:
            response = await client.conversations.replace_conversation(
                "CON-7c9e6679-7425-40de-944b-e07fc1f90ae7",
                {"name": "parcel-4711", "display_name": "Parcel 4711 (delivered)"},
            )

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Conversation = await self._call(
            _conversations_replace_conversation.OP.request(
                path={"conversation_id": conversation_id}, body=_fields(params, keywords) or UNSET
            )
        )
        return answer

    async def delete_conversation(self, conversation_id: str) -> None:
        """Delete a conversation.

        Deletes a conversation with its members and events.

        Args:
            conversation_id: The conversation.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            await client.conversations.delete_conversation("CON-7c9e6679-7425-40de-944b-e07fc1f90ae7")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: None = await self._call(
            _conversations_delete_conversation.OP.request(path={"conversation_id": conversation_id})
        )
        return answer

    async def list_members(
        self,
        conversation_id: str,
        *,
        page_size: int | None = None,
        order: Literal["asc", "desc", "ASC", "DESC"] | None = None,
        cursor: str | None = None,
    ) -> conversations_dicts.MemberPage:
        """List members.

        One page of the members of a conversation, those who have left among them.

        Args:
            conversation_id: The conversation.
            page_size: How many entries a page has.
            order: The oldest first or the newest.
            cursor: Where to go on, out of the link to the next page.

        Returns:
            One page of members. Keys: `page_size`, `_embedded`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.list_members("CON-7c9e6679-7425-40de-944b-e07fc1f90ae7")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.MemberPage = await self._call(
            _conversations_list_members.OP.request(
                path={"conversation_id": conversation_id},
                query={"page_size": page_size, "order": order, "cursor": cursor},
            )
        )
        return answer

    def iter_members(
        self,
        conversation_id: str,
        *,
        page_size: int | None = None,
        order: Literal["asc", "desc", "ASC", "DESC"] | None = None,
    ) -> AsyncIterator[conversations_dicts.MemberSummary]:
        """List members: all of them, page by page, each page fetched when it is needed.

        Args:
            conversation_id: The conversation.
            page_size: How many entries a page has.
            order: The oldest first or the newest.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            async for entry in client.conversations.iter_members("CON-7c9e6679-7425-40de-944b-e07fc1f90ae7"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/conversation
        """
        return self._iterate(
            _conversations_list_members.OP.request(
                path={"conversation_id": conversation_id}, query={"page_size": page_size, "order": order}
            )
        )

    async def create_member(
        self,
        conversation_id: str,
        params: conversations_dicts.NewMember = NOT_GIVEN,
        **keywords: Unpack[conversations_dicts.NewMemberKeywords],
    ) -> conversations_dicts.Member:
        """Add a member.

        Invites a user to a conversation, or has the user join it at once.

        Args:
            conversation_id: The conversation.
            params: What to send. As one dict, or its fields as keywords:
                state (required): Whether the user is in at once.
                user (required): A user, by id or by name.
                channel (required): How a member takes part. `to` fits the type; custom headers are for SIP and
                    websockets.
                media: The sound of a member.
                knocking_id: A knocking that is answered with this.
                member_id_inviting: The member who invites.
                from: The member who does this.

        Returns:
            The new member. Keys: `id`, `conversation_id`, `_embedded`, `state`, `timestamp`, `initiator`, `channel`,
            `media`, `knocking_id`, `invited_by`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.create_member(
                "CON-7c9e6679-7425-40de-944b-e07fc1f90ae7",
                {"state": "joined", "user": {"name": "ada"}, "channel": {"type": "app"}, "media":
                {"audio_settings": {"enabled": True, "earmuffed": False, "muted": False}, "audio": True}},
            )

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Member = await self._call(
            _conversations_create_member.OP.request(
                path={"conversation_id": conversation_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def get_own_member(self, conversation_id: str) -> conversations_dicts.Member:
        """Get the member that the token speaks for.

        The member of the user named by `sub` in the token; needs a token that has one.

        Args:
            conversation_id: The conversation.

        Returns:
            The member. Keys: `id`, `conversation_id`, `_embedded`, `state`, `timestamp`, `initiator`, `channel`,
            `media`, `knocking_id`, `invited_by`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.get_own_member("CON-7c9e6679-7425-40de-944b-e07fc1f90ae7")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Member = await self._call(
            _conversations_get_own_member.OP.request(path={"conversation_id": conversation_id})
        )
        return answer

    async def get_member(self, conversation_id: str, member_id: str) -> conversations_dicts.Member:
        """Get a member.

        One member of a conversation.

        Args:
            conversation_id: The conversation.
            member_id: The member.

        Returns:
            The member. Keys: `id`, `conversation_id`, `_embedded`, `state`, `timestamp`, `initiator`, `channel`,
            `media`, `knocking_id`, `invited_by`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.get_member(
                "CON-7c9e6679-7425-40de-944b-e07fc1f90ae7",
                "MEM-16fd2706-8baf-433b-82eb-8c7fada847da",
            )

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Member = await self._call(
            _conversations_get_member.OP.request(path={"conversation_id": conversation_id, "member_id": member_id})
        )
        return answer

    async def update_member(
        self,
        conversation_id: str,
        member_id: str,
        params: conversations_dicts.MemberChange = NOT_GIVEN,
        **keywords: Unpack[conversations_dicts.MemberChangeKeywords],
    ) -> conversations_dicts.Member:
        """Let a member join or leave.

        An invited member joins, or a member leaves, perhaps with a reason.

        Args:
            conversation_id: The conversation.
            member_id: The member.
            params: What to send. As one dict, or its fields as keywords:
                state (required): Whether the member comes or goes.
                from: The member who does this.
                reason: Why a member leaves.

        Returns:
            The member as it is now. Keys: `id`, `conversation_id`, `_embedded`, `state`, `timestamp`, `initiator`,
            `channel`, `media`, `knocking_id`, `invited_by`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.update_member(
                "CON-7c9e6679-7425-40de-944b-e07fc1f90ae7",
                "MEM-16fd2706-8baf-433b-82eb-8c7fada847da",
                {"state": "joined"},
            )

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Member = await self._call(
            _conversations_update_member.OP.request(
                path={"conversation_id": conversation_id, "member_id": member_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def list_events(
        self,
        conversation_id: str,
        *,
        start_id: str | None = None,
        end_id: str | None = None,
        event_type: Literal[
            "leg:status:update",
            "audio:dtmf",
            "audio:earmuff:off",
            "audio:earmuff:on",
            "audio:mute:off",
            "audio:mute:on",
            "audio:play:stop",
            "audio:play:done",
            "audio:play",
            "audio:record:stop",
            "audio:record:done",
            "audio:record",
            "audio:asr:done",
            "audio:asr:record:done",
            "audio:say:stop",
            "audio:say:done",
            "audio:say",
            "audio:speaking:on",
            "audio:speaking:off",
            "message",
            "message:submitted",
            "message:rejected",
            "message:undeliverable",
            "message:seen",
            "message:delivered",
            "member:joined",
            "member:left",
            "member:media",
            "member:message:status",
            "member:invited",
            "conversation:updated",
            "event:delete",
            "rtc:status",
            "rtc:transfer",
            "rtc:hangup",
            "rtc:answered",
            "rtc:ringing",
            "rtc:answer",
            "rtc:terminate",
            "sip:status",
            "sip:hangup",
            "sip:answered",
            "sip:machine",
            "sip:amd_machine",
            "sip:ringing",
        ]
        | None = None,
        page_size: int | None = None,
        order: Literal["asc", "desc", "ASC", "DESC"] | None = None,
        cursor: str | None = None,
        exclude_deleted_events: bool | None = None,
    ) -> conversations_dicts.EventPage:
        """List events.

        One page of what has happened in a conversation.

        Args:
            conversation_id: The conversation.
            start_id: From this event on.
            end_id: Up to this event.
            event_type: Only events of this type.
            page_size: How many entries a page has.
            order: The oldest first or the newest.
            cursor: Where to go on, out of the link to the next page.
            exclude_deleted_events: Whether events that were deleted are left out.

        Returns:
            One page of events. Keys: `page_size`, `_embedded`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.list_events("CON-7c9e6679-7425-40de-944b-e07fc1f90ae7")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.EventPage = await self._call(
            _conversations_list_events.OP.request(
                path={"conversation_id": conversation_id},
                query={
                    "start_id": start_id,
                    "end_id": end_id,
                    "event_type": event_type,
                    "page_size": page_size,
                    "order": order,
                    "cursor": cursor,
                    "exclude_deleted_events": exclude_deleted_events,
                },
            )
        )
        return answer

    def iter_events(
        self,
        conversation_id: str,
        *,
        start_id: str | None = None,
        end_id: str | None = None,
        event_type: Literal[
            "leg:status:update",
            "audio:dtmf",
            "audio:earmuff:off",
            "audio:earmuff:on",
            "audio:mute:off",
            "audio:mute:on",
            "audio:play:stop",
            "audio:play:done",
            "audio:play",
            "audio:record:stop",
            "audio:record:done",
            "audio:record",
            "audio:asr:done",
            "audio:asr:record:done",
            "audio:say:stop",
            "audio:say:done",
            "audio:say",
            "audio:speaking:on",
            "audio:speaking:off",
            "message",
            "message:submitted",
            "message:rejected",
            "message:undeliverable",
            "message:seen",
            "message:delivered",
            "member:joined",
            "member:left",
            "member:media",
            "member:message:status",
            "member:invited",
            "conversation:updated",
            "event:delete",
            "rtc:status",
            "rtc:transfer",
            "rtc:hangup",
            "rtc:answered",
            "rtc:ringing",
            "rtc:answer",
            "rtc:terminate",
            "sip:status",
            "sip:hangup",
            "sip:answered",
            "sip:machine",
            "sip:amd_machine",
            "sip:ringing",
        ]
        | None = None,
        page_size: int | None = None,
        order: Literal["asc", "desc", "ASC", "DESC"] | None = None,
        exclude_deleted_events: bool | None = None,
    ) -> AsyncIterator[conversations_dicts.Event]:
        """List events: all of them, page by page, each page fetched when it is needed.

        Args:
            conversation_id: The conversation.
            start_id: From this event on.
            end_id: Up to this event.
            event_type: Only events of this type.
            page_size: How many entries a page has.
            order: The oldest first or the newest.
            exclude_deleted_events: Whether events that were deleted are left out.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            async for entry in client.conversations.iter_events("CON-7c9e6679-7425-40de-944b-e07fc1f90ae7"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/conversation
        """
        return self._iterate(
            _conversations_list_events.OP.request(
                path={"conversation_id": conversation_id},
                query={
                    "start_id": start_id,
                    "end_id": end_id,
                    "event_type": event_type,
                    "page_size": page_size,
                    "order": order,
                    "exclude_deleted_events": exclude_deleted_events,
                },
            )
        )

    async def create_event(
        self,
        conversation_id: str,
        params: conversations_dicts.NewEvent = NOT_GIVEN,
        **keywords: Unpack[conversations_dicts.NewEventKeywords],
    ) -> conversations_dicts.Event:
        """Create an event.

        Sends a message, plays sound, or tells something of your own. May be created: `message` and its five states,
        `ephemeral`, `custom:...`, and of `audio:` play, say, record, each with stop, dtmf, mute and earmuff.

        Args:
            conversation_id: The conversation.
            params: What to send. As one dict, or its fields as keywords:
                type (required): What kind of event it is; your own begin with `custom:`.
                body (required): What there is to say, as in `body` of an event of this type; of your own types
                    anything.
                from: The member who does this.

        Returns:
            The new event. Keys: `id`, `type`, `from`, `body`, `timestamp`, `_embedded`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.create_event(
                "CON-7c9e6679-7425-40de-944b-e07fc1f90ae7",
                {"type": "message", "from": "MEM-16fd2706-8baf-433b-82eb-8c7fada847da", "body":
                {"message_type": "text", "text": "It is at the gate."}},
            )

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Event = await self._call(
            _conversations_create_event.OP.request(
                path={"conversation_id": conversation_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def get_event(self, conversation_id: str, event_id: str) -> conversations_dicts.Event:
        """Get an event.

        One event of a conversation.

        Args:
            conversation_id: The conversation.
            event_id: The event, by its number.

        Returns:
            The event. Keys: `id`, `type`, `from`, `body`, `timestamp`, `_embedded`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.get_event("CON-7c9e6679-7425-40de-944b-e07fc1f90ae7", "3")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Event = await self._call(
            _conversations_get_event.OP.request(path={"conversation_id": conversation_id, "event_id": event_id})
        )
        return answer

    async def delete_event(self, conversation_id: str, event_id: str) -> None:
        """Delete an event.

        Deletes a message, or an event of your own; others cannot be deleted.

        Args:
            conversation_id: The conversation.
            event_id: The event, by its number.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            await client.conversations.delete_event("CON-7c9e6679-7425-40de-944b-e07fc1f90ae7", "3")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: None = await self._call(
            _conversations_delete_event.OP.request(path={"conversation_id": conversation_id, "event_id": event_id})
        )
        return answer

    async def list_user_conversations(
        self,
        user_id: str,
        *,
        date_start: str | None = None,
        page_size: int | None = None,
        order: Literal["asc", "desc", "ASC", "DESC"] | None = None,
        cursor: str | None = None,
        state: Literal["INVITED", "JOINED", "LEFT"] | None = None,
        order_by: Literal["created"] | None = None,
        include_custom_data: bool | None = None,
    ) -> conversations_dicts.UserConversationPage:
        """List the conversations of a user.

        One page of the conversations that a user is in, was in, or is invited to.

        Args:
            user_id: The user.
            date_start: Only those made at this time or later, in ISO 8601.
            page_size: How many entries a page has.
            order: The oldest first or the newest.
            cursor: Where to go on, out of the link to the next page.
            state: Only those where the user is in this state.
            order_by: What they are sorted by.
            include_custom_data: Whether `custom_data` of each conversation is told.

        Returns:
            One page of conversations. Keys: `page_size`, `_embedded`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.list_user_conversations("USR-6fa459ea-ee8a-4ca4-894e-db77e160355e")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.UserConversationPage = await self._call(
            _conversations_list_user_conversations.OP.request(
                path={"user_id": user_id},
                query={
                    "date_start": date_start,
                    "page_size": page_size,
                    "order": order,
                    "cursor": cursor,
                    "state": state,
                    "order_by": order_by,
                    "include_custom_data": include_custom_data,
                },
            )
        )
        return answer

    def iter_user_conversations(
        self,
        user_id: str,
        *,
        date_start: str | None = None,
        page_size: int | None = None,
        order: Literal["asc", "desc", "ASC", "DESC"] | None = None,
        state: Literal["INVITED", "JOINED", "LEFT"] | None = None,
        order_by: Literal["created"] | None = None,
        include_custom_data: bool | None = None,
    ) -> AsyncIterator[conversations_dicts.UserConversation]:
        """List the conversations of a user: all of them, page by page, each page fetched when it is needed.

        Args:
            user_id: The user.
            date_start: Only those made at this time or later, in ISO 8601.
            page_size: How many entries a page has.
            order: The oldest first or the newest.
            state: Only those where the user is in this state.
            order_by: What they are sorted by.
            include_custom_data: Whether `custom_data` of each conversation is told.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            async for entry in client.conversations.iter_user_conversations("USR-6fa459ea-ee8a-4ca4-894e-db77e160355e"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/conversation
        """
        return self._iterate(
            _conversations_list_user_conversations.OP.request(
                path={"user_id": user_id},
                query={
                    "date_start": date_start,
                    "page_size": page_size,
                    "order": order,
                    "state": state,
                    "order_by": order_by,
                    "include_custom_data": include_custom_data,
                },
            )
        )

    async def start_talk(
        self,
        conversation_id: str,
        params: conversations_dicts.Talk = NOT_GIVEN,
        **keywords: Unpack[conversations_dicts.TalkKeywords],
    ) -> conversations_dicts.Played:
        """Say something to everybody.

        Speaks a text into a conversation.

        Args:
            conversation_id: The conversation.
            params: What to send. As one dict, or its fields as keywords:
                text: The text, or SSML.
                language: The language of the voice.
                style: The style of the voice.
                premium: Whether the better voice is used.
                loop: How often; 0 for ever.
                level: How loud, from -1 to 1.

        Returns:
            The text is being spoken. Keys: `message`, `uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.start_talk(
                "CON-7c9e6679-7425-40de-944b-e07fc1f90ae7",
                {"text": "The parcel is here.", "language": "en-GB", "style": 1, "premium": False, "loop":
                2, "level": "0.4"},
            )

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Played = await self._call(
            _conversations_start_conversation_talk.OP.request(
                path={"conversation_id": conversation_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def stop_talk(self, conversation_id: str) -> conversations_dicts.Played:
        """Stop speaking.

        Ends a text that is being spoken.

        Args:
            conversation_id: The conversation.

        Returns:
            The text has ended. Keys: `message`, `uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.stop_talk("CON-7c9e6679-7425-40de-944b-e07fc1f90ae7")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Played = await self._call(
            _conversations_stop_conversation_talk.OP.request(path={"conversation_id": conversation_id})
        )
        return answer

    async def start_stream(
        self,
        conversation_id: str,
        params: conversations_dicts.AudioStream = NOT_GIVEN,
        **keywords: Unpack[conversations_dicts.AudioStreamKeywords],
    ) -> conversations_dicts.Played:
        """Play a file to everybody.

        Plays a sound file into a conversation.

        Args:
            conversation_id: The conversation.
            params: What to send. As one dict, or its fields as keywords:
                stream_url (required): The file, a list of one.
                loop: How often; 0 for ever.
                level: How loud, from -1 to 1.

        Returns:
            The file is being played. Keys: `message`, `uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.start_stream(
                "CON-7c9e6679-7425-40de-944b-e07fc1f90ae7",
                {"stream_url": ["https://example.com/chime.mp3"], "loop": 2, "level": "-0.2"},
            )

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Played = await self._call(
            _conversations_start_conversation_stream.OP.request(
                path={"conversation_id": conversation_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def stop_stream(self, conversation_id: str) -> conversations_dicts.Played:
        """Stop playing.

        Ends a file that is being played.

        Args:
            conversation_id: The conversation.

        Returns:
            The file has ended. Keys: `message`, `uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.stop_stream("CON-7c9e6679-7425-40de-944b-e07fc1f90ae7")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: conversations_dicts.Played = await self._call(
            _conversations_stop_conversation_stream.OP.request(path={"conversation_id": conversation_id})
        )
        return answer

    async def set_recording(
        self,
        conversation_id: str,
        params: conversations_dicts.Recording = NOT_GIVEN,
        **keywords: Unpack[conversations_dicts.RecordingKeywords],
    ) -> None:
        """Start or stop a recording.

        Records the sound of a conversation, or ends that.

        Args:
            conversation_id: The conversation.
            params: What to send. As one dict, or its fields as keywords:
                action (required): Begin or end.
                event_url: Who is told when it is ready, a list of one.
                event_method: How.
                split: Whether sides have channels of their own.
                format: How it is coded.
                retention_ttl: For how many days it is kept.
                timeout: Ends after this many seconds.
                transcription: How it is transcribed.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            await client.conversations.set_recording(
                "CON-7c9e6679-7425-40de-944b-e07fc1f90ae7",
                {"action": "start", "event_url": ["https://example.com/recordings"], "event_method": "POST",
                "split": "conversation", "format": "wav", "retention_ttl": 90, "timeout": 3600,
                "transcription": {"language": "en-GB", "sentiment_analysis": True, "event_url":
                ["https://example.com/transcripts"], "event_method": "POST"}},
            )

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: None = await self._call(
            _conversations_set_conversation_recording.OP.request(
                path={"conversation_id": conversation_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def list_legs(self) -> legs_dicts.LegList:
        """List legs.

        The legs that took place in an application.

        In beta: it may change without notice.

        Returns:
            The legs. Keys: `count`, `page_size`, `record_index`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.conversations.list_legs()

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: legs_dicts.LegList = await self._call(_legs_list_legs.OP.request())
        return answer

    async def delete_leg(self, leg_id: str) -> dict[str, Any] | None:
        """Delete a leg.

        Ends a leg and takes it away.

        In beta: it may change without notice.

        Args:
            leg_id: The leg.

        Returns:
            The leg is gone.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.delete_leg("5d2f8c1a-7b3e-4a60-9c84-1e0f2d3b4a59")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: dict[str, Any] | None = await self._call(_legs_delete_leg.OP.request(path={"leg_id": leg_id}))
        return answer

    async def list_user_sessions(
        self,
        user_id: str,
        *,
        page_size: int | None = None,
        order: Literal["asc", "desc"] | None = None,
        cursor: str | None = None,
    ) -> legs_dicts.SessionPage:
        """List the sessions of a user.

        One page of the sessions with which a user is connected.

        In beta: it may change without notice.

        Args:
            user_id: The user.
            page_size: How many sessions a page has.
            order: The oldest first or the newest.
            cursor: Where to go on, out of the link to the next page.

        Returns:
            One page of sessions. Keys: `page_size`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.conversations.list_user_sessions("USR-6fa459ea-ee8a-4ca4-894e-db77e160355e")

        Official page: https://developer.vonage.com/en/api/conversation
        """
        answer: legs_dicts.SessionPage = await self._call(
            _legs_list_user_sessions.OP.request(
                path={"user_id": user_id}, query={"page_size": page_size, "order": order, "cursor": cursor}
            )
        )
        return answer

    def iter_user_sessions(
        self, user_id: str, *, page_size: int | None = None, order: Literal["asc", "desc"] | None = None
    ) -> AsyncIterator[legs_dicts.UserSession]:
        """List the sessions of a user: all of them, page by page, each page fetched when it is needed.

        In beta: it may change without notice.

        Args:
            user_id: The user.
            page_size: How many sessions a page has.
            order: The oldest first or the newest.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            async for entry in client.conversations.iter_user_sessions("USR-6fa459ea-ee8a-4ca4-894e-db77e160355e"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/conversation
        """
        return self._iterate(
            _legs_list_user_sessions.OP.request(
                path={"user_id": user_id}, query={"page_size": page_size, "order": order}
            )
        )
