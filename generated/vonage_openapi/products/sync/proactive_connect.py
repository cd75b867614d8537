# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Lists of people, and events of campaigns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from ...files import Progress, Target
from ...product import Product, Errors, as_dict as _as_dict
from ...hints import lazy_module
from ...proactive_connect.api import (
    clear_list as _proactive_connect_clear_list,
    create_item as _proactive_connect_create_item,
    create_list as _proactive_connect_create_list,
    delete_item as _proactive_connect_delete_item,
    delete_list as _proactive_connect_delete_list,
    download_list_items as _proactive_connect_download_list_items,
    get_item as _proactive_connect_get_item,
    get_list as _proactive_connect_get_list,
    list_all_items as _proactive_connect_list_all_items,
    list_all_lists as _proactive_connect_list_all_lists,
    list_campaign_events as _proactive_connect_list_campaign_events,
    sync_list_from_datasource as _proactive_connect_sync_list_from_datasource,
    update_item as _proactive_connect_update_item,
    update_list as _proactive_connect_update_list,
)

if TYPE_CHECKING:
    from ...proactive_connect import dicts as proactive_connect_dicts
else:
    proactive_connect_dicts = lazy_module("...proactive_connect.dicts", __package__)


class ProactiveConnect(Product):
    """Lists of people, and events of campaigns: `client.proactive_connect`.

    A request that breaks its description raises `InvalidProactiveConnectError`, a `ProactiveConnectError` as in
    3.x. The platform has shut this down; use the Messages API, client.messages, with lists that you keep yourself.
    """

    _errors: Errors = {"": "InvalidProactiveConnectError"}

    _gone = "proactive_connect: the platform has shut this down; use the Messages API, client.messages, with lists that you keep yourself"

    def list_all_lists(
        self, page: int | None = None, page_size: int | None = None, *, order: Literal["asc", "desc"] | None = None
    ) -> proactive_connect_dicts.ContactListPage:
        """List all lists.

        One page of the lists of the application.

        The platform calls this deprecated.

        Args:
            page: Which page is wanted, from 1.
            page_size: How many entries a page has.
            order: Which way the entries run, asc or desc.

        Returns:
            One page of lists. Keys: `page`, `page_size`, `total_items`, `total_pages`, `order`, `_links`, `_embedded`.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.proactive_connect.list_all_lists()

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: proactive_connect_dicts.ContactListPage = self._call(
            _proactive_connect_list_all_lists.OP.request(query={"page": page, "page_size": page_size, "order": order})
        )
        return answer

    def iter_all_lists(
        self, page_size: int | None = None, *, order: Literal["asc", "desc"] | None = None
    ) -> Iterator[proactive_connect_dicts.ContactList]:
        """List all lists: all of them, page by page, each page fetched when it is needed.

        The platform calls this deprecated.

        Args:
            page_size: How many entries a page has.
            order: Which way the entries run, asc or desc.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            for entry in client.proactive_connect.iter_all_lists():
                print(entry)

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        return self._iterate(
            _proactive_connect_list_all_lists.OP.request(query={"page_size": page_size, "order": order})
        )

    def create_list(self, params: proactive_connect_dicts.ContactListDetails) -> proactive_connect_dicts.ContactList:
        """Create a list.

        Makes a list that is filled by hand or from Salesforce.

        The platform calls this deprecated.

        Args:
            params: What to send. A dict of:
                name (required): What it is called, 1 to 255 characters.
                description: What it is for.
                tags: Up to 10 words to sort it by, each of 1 to 15 characters.
                attributes: Its columns.
                datasource: Where its entries come from.

        Returns:
            The list. Keys: `id`, `name`, `description`, `tags`, `attributes`, `datasource`, `items_count`,
            `sync_status`, `created_at`, `updated_at`.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong.

        Example:
            response = client.proactive_connect.create_list({
                "name": "Harbour customers",
                "datasource": {"type": "manual"},
                "attributes": [{"name": "phone", "alias": "mobile", "key": True}],
            })

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: proactive_connect_dicts.ContactList = self._call(
            _proactive_connect_create_list.OP.request(body=_as_dict(params))
        )
        return answer

    def get_list(self, list_id: str) -> proactive_connect_dicts.ContactList:
        """Get a list.

        One list without its entries.

        The platform calls this deprecated.

        Args:
            list_id: The list.

        Returns:
            The list. Keys: `id`, `name`, `description`, `tags`, `attributes`, `datasource`, `items_count`,
            `sync_status`, `created_at`, `updated_at`.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such list or entry.

        Example:
            response = client.proactive_connect.get_list("6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27")

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: proactive_connect_dicts.ContactList = self._call(
            _proactive_connect_get_list.OP.request(path={"list_id": list_id})
        )
        return answer

    def update_list(
        self, list_id: str, params: proactive_connect_dicts.ContactListDetails
    ) -> proactive_connect_dicts.ContactList:
        """Update a list.

        Puts new settings in place of those that a list has.

        The platform calls this deprecated.

        Args:
            list_id: The list.
            params: What to send. A dict of:
                name (required): What it is called, 1 to 255 characters.
                description: What it is for.
                tags: Up to 10 words to sort it by, each of 1 to 15 characters.
                attributes: Its columns.
                datasource: Where its entries come from.

        Returns:
            The list as it is now. Keys: `id`, `name`, `description`, `tags`, `attributes`, `datasource`, `items_count`,
            `sync_status`, `created_at`, `updated_at`.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong. 404: There is no such list or entry.

        Example:
            response = client.proactive_connect.update_list(
                "6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27",
                {"name": "Harbour regulars", "tags": ["berth", "crane"]},
            )

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: proactive_connect_dicts.ContactList = self._call(
            _proactive_connect_update_list.OP.request(path={"list_id": list_id}, body=_as_dict(params))
        )
        return answer

    def delete_list(self, list_id: str) -> None:
        """Delete a list.

        Removes a list with its entries.

        The platform calls this deprecated.

        Args:
            list_id: The list.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such list or entry.

        Example:
            client.proactive_connect.delete_list("6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27")

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: None = self._call(_proactive_connect_delete_list.OP.request(path={"list_id": list_id}))
        return answer

    def clear_list(self, list_id: str) -> None:
        """Clear a list.

        Removes all entries of a list and keeps the list.

        The platform calls this deprecated.

        Args:
            list_id: The list.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such list or entry.

        Example:
            client.proactive_connect.clear_list("6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27")

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: None = self._call(_proactive_connect_clear_list.OP.request(path={"list_id": list_id}))
        return answer

    def sync_list_from_datasource(self, list_id: str) -> None:
        """Sync a list from its source.

        Fetches the entries of a list from Salesforce anew; a list that is filled by hand has nowhere to fetch from.

        The platform calls this deprecated.

        Args:
            list_id: The list.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong. 404: There is no such list or entry.

        Example:
            client.proactive_connect.sync_list_from_datasource("6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27")

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: None = self._call(_proactive_connect_sync_list_from_datasource.OP.request(path={"list_id": list_id}))
        return answer

    def list_all_items(
        self,
        list_id: str,
        page: int | None = None,
        page_size: int | None = None,
        *,
        order: Literal["asc", "desc"] | None = None,
    ) -> proactive_connect_dicts.ListItemPage:
        """List all items.

        One page of the entries of a list.

        The platform calls this deprecated.

        Args:
            list_id: The list.
            page: Which page is wanted, from 1.
            page_size: How many entries a page has.
            order: Which way the entries run, asc or desc.

        Returns:
            One page of entries. Keys: `page`, `page_size`, `total_items`, `total_pages`, `order`, `_links`,
            `_embedded`.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such list or entry.

        Example:
            response = client.proactive_connect.list_all_items("6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27")

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: proactive_connect_dicts.ListItemPage = self._call(
            _proactive_connect_list_all_items.OP.request(
                path={"list_id": list_id}, query={"page": page, "page_size": page_size, "order": order}
            )
        )
        return answer

    def iter_all_items(
        self, list_id: str, page_size: int | None = None, *, order: Literal["asc", "desc"] | None = None
    ) -> Iterator[proactive_connect_dicts.ListItem]:
        """List all items: all of them, page by page, each page fetched when it is needed.

        The platform calls this deprecated.

        Args:
            list_id: The list.
            page_size: How many entries a page has.
            order: Which way the entries run, asc or desc.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such list or entry.

        Example:
            for entry in client.proactive_connect.iter_all_items("6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27"):
                print(entry)

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        return self._iterate(
            _proactive_connect_list_all_items.OP.request(
                path={"list_id": list_id}, query={"page_size": page_size, "order": order}
            )
        )

    def create_item(self, list_id: str, data: dict[str, Any]) -> proactive_connect_dicts.ListItem:
        """Create an item.

        Adds an entry to a list.

        The platform calls this deprecated.

        Args:
            list_id: The list.
            data: A value for each column.

        Returns:
            The entry. Keys: `id`, `list_id`, `data`, `created_at`, `updated_at`.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong. 404: There is no such list or entry.

        Example:
            response = client.proactive_connect.create_item(
                "6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27",
                {"phone": "447700900123", "berth": 14},
            )

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: proactive_connect_dicts.ListItem = self._call(
            _proactive_connect_create_item.OP.request(path={"list_id": list_id}, body={"data": data})
        )
        return answer

    def download_list_items(
        self,
        list_id: str,
        file_path: Target,
        progress: Progress | None = None,
        *,
        order: Literal["asc", "desc"] | None = None,
    ) -> int:
        """Write the entries of a list to a CSV file as they arrive.

        The platform calls this deprecated.

        Args:
            list_id: The list.
            file_path: A path, or a file that is open for writing bytes. At a path, the file appears once it is
                complete; an open file is left open.
            progress: Called after each piece with the number of bytes so far and in total (None if not known). True
                shows a bar instead, for which `vonage[progress]` has to be installed.
            order: Which way the entries run, asc or desc.

        Returns:
            The number of bytes written.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such list or entry.
            TransportError: The connection broke; there is no file at the path.
            OSError: The file cannot be written.

        Example:
            client.proactive_connect.download_list_items("6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27", "file")

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        return self._download(
            _proactive_connect_download_list_items.OP.request(path={"list_id": list_id}, query={"order": order}),
            file_path,
            progress,
        )

    def get_item(self, list_id: str, item_id: str) -> proactive_connect_dicts.ListItem:
        """Get an item.

        One entry of a list.

        The platform calls this deprecated.

        Args:
            list_id: The list.
            item_id: The entry.

        Returns:
            The entry. Keys: `id`, `list_id`, `data`, `created_at`, `updated_at`.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such list or entry.

        Example:
            response = client.proactive_connect.get_item(
                "6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27",
                "b71f3d80-6a2c-4e95-8d04-9c5e2b7a1f68",
            )

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: proactive_connect_dicts.ListItem = self._call(
            _proactive_connect_get_item.OP.request(path={"list_id": list_id, "item_id": item_id})
        )
        return answer

    def update_item(self, list_id: str, item_id: str, data: dict[str, Any]) -> proactive_connect_dicts.ListItem:
        """Update an item.

        Puts new data in place of those that an entry has.

        The platform calls this deprecated.

        Args:
            list_id: The list.
            item_id: The entry.
            data: A value for each column.

        Returns:
            The entry as it is now. Keys: `id`, `list_id`, `data`, `created_at`, `updated_at`.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong. 404: There is no such list or entry.

        Example:
            response = client.proactive_connect.update_item(
                "6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27",
                "b71f3d80-6a2c-4e95-8d04-9c5e2b7a1f68",
                {"phone": "447700900123", "berth": 15},
            )

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: proactive_connect_dicts.ListItem = self._call(
            _proactive_connect_update_item.OP.request(
                path={"list_id": list_id, "item_id": item_id}, body={"data": data}
            )
        )
        return answer

    def delete_item(self, list_id: str, item_id: str) -> None:
        """Delete an item.

        Removes an entry of a list.

        The platform calls this deprecated.

        Args:
            list_id: The list.
            item_id: The entry.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such list or entry.

        Example:
            client.proactive_connect.delete_item(
                "6e0d9b34-1c58-4a7f-92e6-d5b3c8f01a27",
                "b71f3d80-6a2c-4e95-8d04-9c5e2b7a1f68",
            )

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: None = self._call(
            _proactive_connect_delete_item.OP.request(path={"list_id": list_id, "item_id": item_id})
        )
        return answer

    def list_events(
        self,
        page: int | None = None,
        page_size: int | None = None,
        *,
        order: Literal["asc", "desc"] | None = None,
        run_id: str | None = None,
        type: str | None = None,
        action_id: str | None = None,
        invocation_id: str | None = None,
        recipient_id: str | None = None,
        run_item_id: str | None = None,
        src_ctx: str | None = None,
        src_type: str | None = None,
        trace_id: str | None = None,
        date_start: str | None = None,
        date_end: str | None = None,
    ) -> proactive_connect_dicts.CampaignEventPage:
        """List events.

        One page of what happened in campaigns.

        The platform calls this deprecated.

        Args:
            page: Which page is wanted, from 1.
            page_size: How many entries a page has.
            order: Which way the entries run, asc or desc.
            run_id: Only events of this run.
            type: Only events of this type.
            action_id: Only events of this action.
            invocation_id: Only events of this invocation.
            recipient_id: Only events about this recipient.
            run_item_id: Only events of this item of a run.
            src_ctx: Only events from here: the whole name of a segment or matcher.
            src_type: Only events from this type of source.
            trace_id: Only events of this trace.
            date_start: Only events from this time on (ISO 8601).
            date_end: Only events until this time (ISO 8601).

        Returns:
            One page of events. Keys: `page`, `page_size`, `total_items`, `total_pages`, `order`, `_links`, `_embedded`.

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = client.proactive_connect.list_events()

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        answer: proactive_connect_dicts.CampaignEventPage = self._call(
            _proactive_connect_list_campaign_events.OP.request(
                query={
                    "page": page,
                    "page_size": page_size,
                    "order": order,
                    "run_id": run_id,
                    "type": type,
                    "action_id": action_id,
                    "invocation_id": invocation_id,
                    "recipient_id": recipient_id,
                    "run_item_id": run_item_id,
                    "src_ctx": src_ctx,
                    "src_type": src_type,
                    "trace_id": trace_id,
                    "date_start": date_start,
                    "date_end": date_end,
                }
            )
        )
        return answer

    def iter_events(
        self,
        page_size: int | None = None,
        *,
        order: Literal["asc", "desc"] | None = None,
        run_id: str | None = None,
        type: str | None = None,
        action_id: str | None = None,
        invocation_id: str | None = None,
        recipient_id: str | None = None,
        run_item_id: str | None = None,
        src_ctx: str | None = None,
        src_type: str | None = None,
        trace_id: str | None = None,
        date_start: str | None = None,
        date_end: str | None = None,
    ) -> Iterator[proactive_connect_dicts.CampaignEvent]:
        """List events: all of them, page by page, each page fetched when it is needed.

        The platform calls this deprecated.

        Args:
            page_size: How many entries a page has.
            order: Which way the entries run, asc or desc.
            run_id: Only events of this run.
            type: Only events of this type.
            action_id: Only events of this action.
            invocation_id: Only events of this invocation.
            recipient_id: Only events about this recipient.
            run_item_id: Only events of this item of a run.
            src_ctx: Only events from here: the whole name of a segment or matcher.
            src_type: Only events from this type of source.
            trace_id: Only events of this trace.
            date_start: Only events from this time on (ISO 8601).
            date_end: Only events until this time (ISO 8601).

        Raises:
            InvalidProactiveConnectError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            for entry in client.proactive_connect.iter_events():
                print(entry)

        Official page: https://developer.vonage.com/en/proactive-connect/overview
        """
        return self._iterate(
            _proactive_connect_list_campaign_events.OP.request(
                query={
                    "page_size": page_size,
                    "order": order,
                    "run_id": run_id,
                    "type": type,
                    "action_id": action_id,
                    "invocation_id": invocation_id,
                    "recipient_id": recipient_id,
                    "run_item_id": run_item_id,
                    "src_ctx": src_ctx,
                    "src_type": src_type,
                    "trace_id": trace_id,
                    "date_start": date_start,
                    "date_end": date_end,
                }
            )
        )
