# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Calls of Vonage Business Communications that are under way, and registered phones."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Literal

from ...product import AsyncProduct, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...vbc_telephony.api import (
    create_vbc_call as _vbc_telephony_create_vbc_call,
    delete_vbc_call as _vbc_telephony_delete_vbc_call,
    delete_vbc_leg as _vbc_telephony_delete_vbc_leg,
    get_vbc_call as _vbc_telephony_get_vbc_call,
    get_vbc_device as _vbc_telephony_get_vbc_device,
    get_vbc_leg as _vbc_telephony_get_vbc_leg,
    list_vbc_calls as _vbc_telephony_list_vbc_calls,
    list_vbc_devices as _vbc_telephony_list_vbc_devices,
    list_vbc_legs as _vbc_telephony_list_vbc_legs,
    update_vbc_call as _vbc_telephony_update_vbc_call,
    update_vbc_leg as _vbc_telephony_update_vbc_leg,
)

if TYPE_CHECKING:
    from ...vbc_telephony import dicts as vbc_telephony_dicts
else:
    vbc_telephony_dicts = lazy_module("...vbc_telephony.dicts", __package__)


class AsyncVbcTelephony(AsyncProduct):
    """Calls of Vonage Business Communications that are under way, and registered phones: `client.vbc_telephony`.

    Needs an access token, `vbc_token=` of the client.
    """

    async def list_calls(
        self,
        account_id: str | int,
        *,
        extension: str | int | None = None,
        page_size: int | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        start_time: int | str | None = None,
        end_time: int | str | None = None,
    ) -> vbc_telephony_dicts.VbcCallPage:
        """List calls.

        One page of the calls that are under way. Those that are over are in the Reports API.

        Args:
            account_id: The account.
            extension: Only calls with this extension.
            page_size: How many calls a page has at most.
            order: asc for the oldest first, desc for the newest first.
            start_time: Only calls after this time, in seconds since 1970.
            end_time: Only calls before this time, in seconds since 1970.

        Returns:
            One page of calls. Keys: `current_page`, `first_page_uri`, `next_page`, `next_page_uri`,
            `previous_page_uri`, `order`, `page_size`, `pages`, `calls`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.vbc_telephony.list_calls("480215")

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        answer: vbc_telephony_dicts.VbcCallPage = await self._call(
            _vbc_telephony_list_vbc_calls.OP.request(
                path={"account_id": account_id},
                query={
                    "extension": extension,
                    "page_size": page_size,
                    "order": order,
                    "start_time": start_time,
                    "end_time": end_time,
                },
            )
        )
        return answer

    def iter_calls(
        self,
        account_id: str | int,
        *,
        extension: str | int | None = None,
        page_size: int | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        start_time: int | str | None = None,
        end_time: int | str | None = None,
    ) -> AsyncIterator[vbc_telephony_dicts.VbcCall]:
        """List calls: all of them, page by page, each page fetched when it is needed.

        Args:
            account_id: The account.
            extension: Only calls with this extension.
            page_size: How many calls a page has at most.
            order: asc for the oldest first, desc for the newest first.
            start_time: Only calls after this time, in seconds since 1970.
            end_time: Only calls before this time, in seconds since 1970.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            async for entry in client.vbc_telephony.iter_calls("480215"):
                print(entry)

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        return self._iterate(
            _vbc_telephony_list_vbc_calls.OP.request(
                path={"account_id": account_id},
                query={
                    "extension": extension,
                    "page_size": page_size,
                    "order": order,
                    "start_time": start_time,
                    "end_time": end_time,
                },
            )
        )

    async def create_call(
        self,
        account_id: str | int,
        params: vbc_telephony_dicts.VbcNewCall = NOT_GIVEN,
        **keywords: Unpack[vbc_telephony_dicts.VbcNewCallKeywords],
    ) -> str:
        """Make a call.

        Calls a device or extension of the account, and connects it with somebody once it answers.

        Args:
            account_id: The account.
            params: What to send. As one dict, or its fields as keywords:
                from: Who calls, and is rung first.
                to: Who is called.
                type: In which way the call is made.

        Returns:
            The id of the call.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A member of the request is wrong.

        Example:
            response = await client.vbc_telephony.create_call(
                "480215",
                {"from": {"destination": "204", "type": "extension"}, "to": {"destination": "16175550133",
                "type": "pstn"}, "type": "click2dial"},
            )

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        answer: str = await self._call(
            _vbc_telephony_create_vbc_call.OP.request(path={"account_id": account_id}, body=_fields(params, keywords))
        )
        return answer

    async def get_call(self, account_id: str | int, call_id: str) -> vbc_telephony_dicts.VbcCall:
        """Get a call.

        One call that is under way, with its legs.

        Args:
            account_id: The account.
            call_id: The call.

        Returns:
            The call. Keys: `account_id`, `call_id`, `direction`, `from`, `to`, `start_time`, `end_time`, `status`,
            `legs`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.vbc_telephony.get_call("480215", "2f6b9d04-e1a7-4c58-93b0-d7f415c8a26e")

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        answer: vbc_telephony_dicts.VbcCall = await self._call(
            _vbc_telephony_get_vbc_call.OP.request(path={"account_id": account_id, "call_id": call_id})
        )
        return answer

    async def update_call(
        self,
        account_id: str | int,
        call_id: str,
        params: vbc_telephony_dicts.VbcCallChange = NOT_GIVEN,
        **keywords: Unpack[vbc_telephony_dicts.VbcCallChangeKeywords],
    ) -> vbc_telephony_dicts.VbcCallChanged:
        """Answer, transfer or park a call.

        Answers a call with the state active and, in `to`, the device that takes it. Transfers it with `from` and `to`
        and no state. Parks it with the state parked and `from`.

        Args:
            account_id: The account.
            call_id: The call.
            params: What to send. As one dict, or its fields as keywords:
                state: active to answer, parked to park; absent to transfer.
                from: Who has the call so far.
                to: Who is to have it.

        Returns:
            What has become of the call. Keys: `account_id`, `call_id`, `call_state`, `destination`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A member of the request is wrong. 404: There is no such thing.

        Example:
            response = await client.vbc_telephony.update_call(
                "480215",
                "2f6b9d04-e1a7-4c58-93b0-d7f415c8a26e",
                {"state": "active", "to": {"destination": "VH14410928", "type": "device"}},
            )

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        answer: vbc_telephony_dicts.VbcCallChanged = await self._call(
            _vbc_telephony_update_vbc_call.OP.request(
                path={"account_id": account_id, "call_id": call_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def delete_call(self, account_id: str | int, call_id: str) -> vbc_telephony_dicts.VbcCallChanged:
        """End a call.

        Hangs up all legs of a call.

        Args:
            account_id: The account.
            call_id: The call.

        Returns:
            What has become of the call. Keys: `account_id`, `call_id`, `call_state`, `destination`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.vbc_telephony.delete_call("480215", "2f6b9d04-e1a7-4c58-93b0-d7f415c8a26e")

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        answer: vbc_telephony_dicts.VbcCallChanged = await self._call(
            _vbc_telephony_delete_vbc_call.OP.request(path={"account_id": account_id, "call_id": call_id})
        )
        return answer

    async def list_legs(self, account_id: str | int, call_id: str) -> list[vbc_telephony_dicts.VbcLeg]:
        """List the legs of a call.

        All legs of a call that is under way.

        Args:
            account_id: The account.
            call_id: The call.

        Returns:
            The legs.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.vbc_telephony.list_legs("480215", "2f6b9d04-e1a7-4c58-93b0-d7f415c8a26e")

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        answer: list[vbc_telephony_dicts.VbcLeg] = await self._call(
            _vbc_telephony_list_vbc_legs.OP.request(path={"account_id": account_id, "call_id": call_id})
        )
        return answer

    async def get_leg(self, account_id: str | int, call_id: str, leg_id: str) -> vbc_telephony_dicts.VbcLeg:
        """Get a leg.

        One leg of a call.

        Args:
            account_id: The account.
            call_id: The call.
            leg_id: The leg.

        Returns:
            The leg. Keys: `account_id`, `call_id`, `leg_id`, `direction`, `from`, `to`, `start_time`, `end_time`,
            `status`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.vbc_telephony.get_leg(
                "480215",
                "2f6b9d04-e1a7-4c58-93b0-d7f415c8a26e",
                "8c30e7b1-6f24-4d9a-b518-a2c7d90f4e63",
            )

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        answer: vbc_telephony_dicts.VbcLeg = await self._call(
            _vbc_telephony_get_vbc_leg.OP.request(path={"account_id": account_id, "call_id": call_id, "leg_id": leg_id})
        )
        return answer

    async def update_leg(
        self,
        account_id: str | int,
        call_id: str,
        leg_id: str,
        params: vbc_telephony_dicts.VbcLegChange = NOT_GIVEN,
        **keywords: Unpack[vbc_telephony_dicts.VbcLegChangeKeywords],
    ) -> vbc_telephony_dicts.VbcLegChanged:
        """Hold, transfer or record a leg, or play into it.

        Holds a leg or goes on with it (`state`), sends keys into it (`dtmf`), plays or stops a sound (`stream`),
        transfers it to somebody or to another leg (`to`, with the state active), and starts or stops a recording
        (`recording`).

        Args:
            account_id: The account.
            call_id: The call.
            leg_id: The leg.
            params: What to send. As one dict, or its fields as keywords:
                state: held to hold it, active to go on or to transfer.
                dtmf: The keys that are pressed.
                stream: Whether a sound is played; false stops it.
                stream_url: The address of the sound.
                to: Who or which leg it is transferred to.
                recording: Whether recording begins or ends.
                service: Which recording: ccr of the company, ocr on demand.

        Returns:
            What has become of the leg. Keys: `account_id`, `call_id`, `call_state`, `destination`, `leg_id`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A member of the request is wrong. 404: There is no such thing. 409:
                The leg is not in a state for this.

        Example:
            response = await client.vbc_telephony.update_leg(
                "480215",
                "2f6b9d04-e1a7-4c58-93b0-d7f415c8a26e",
                "8c30e7b1-6f24-4d9a-b518-a2c7d90f4e63",
                {"state": "held"},
            )

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        answer: vbc_telephony_dicts.VbcLegChanged = await self._call(
            _vbc_telephony_update_vbc_leg.OP.request(
                path={"account_id": account_id, "call_id": call_id, "leg_id": leg_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def delete_leg(self, account_id: str | int, call_id: str, leg_id: str) -> None:
        """End a leg.

        Hangs up one leg of a call.

        Args:
            account_id: The account.
            call_id: The call.
            leg_id: The leg.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A member of the request is wrong. 404: There is no such thing. 409:
                The leg is not in a state for this.

        Example:
            await client.vbc_telephony.delete_leg(
                "480215",
                "2f6b9d04-e1a7-4c58-93b0-d7f415c8a26e",
                "8c30e7b1-6f24-4d9a-b518-a2c7d90f4e63",
            )

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        answer: None = await self._call(
            _vbc_telephony_delete_vbc_leg.OP.request(
                path={"account_id": account_id, "call_id": call_id, "leg_id": leg_id}
            )
        )
        return answer

    async def list_devices(
        self,
        account_id: str | int,
        *,
        page_size: int | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        start_time: int | str | None = None,
        end_time: int | str | None = None,
    ) -> vbc_telephony_dicts.VbcDevicePage:
        """List devices.

        One page of the phones of an account, with the times of their registration.

        Args:
            account_id: The account.
            page_size: How many devices a page has at most.
            order: asc for the oldest first, desc for the newest first.
            start_time: Only devices that were registered after this time, in seconds since 1970.
            end_time: Only devices that were registered before this time, in seconds since 1970.

        Returns:
            One page of devices. Keys: `current_page`, `first_page_uri`, `next_page`, `next_page_uri`,
            `previous_page_uri`, `order`, `page_size`, `pages`, `devices`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.vbc_telephony.list_devices("480215")

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        answer: vbc_telephony_dicts.VbcDevicePage = await self._call(
            _vbc_telephony_list_vbc_devices.OP.request(
                path={"account_id": account_id},
                query={"page_size": page_size, "order": order, "start_time": start_time, "end_time": end_time},
            )
        )
        return answer

    def iter_devices(
        self,
        account_id: str | int,
        *,
        page_size: int | str | None = None,
        order: Literal["asc", "desc"] | None = None,
        start_time: int | str | None = None,
        end_time: int | str | None = None,
    ) -> AsyncIterator[vbc_telephony_dicts.VbcDevice]:
        """List devices: all of them, page by page, each page fetched when it is needed.

        Args:
            account_id: The account.
            page_size: How many devices a page has at most.
            order: asc for the oldest first, desc for the newest first.
            start_time: Only devices that were registered after this time, in seconds since 1970.
            end_time: Only devices that were registered before this time, in seconds since 1970.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            async for entry in client.vbc_telephony.iter_devices("480215"):
                print(entry)

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        return self._iterate(
            _vbc_telephony_list_vbc_devices.OP.request(
                path={"account_id": account_id},
                query={"page_size": page_size, "order": order, "start_time": start_time, "end_time": end_time},
            )
        )

    async def get_device(self, account_id: str | int, device_id: str) -> vbc_telephony_dicts.VbcDevice:
        """Get a device.

        One phone, with the times of its registration.

        Args:
            account_id: The account.
            device_id: The MAC address of the device.

        Returns:
            The device. Keys: `account_id`, `device_ip`, `last_request`, `last_success`, `mac_address`, `registration`,
            `provisioned`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing.

        Example:
            response = await client.vbc_telephony.get_device("480215", "5A-10-7C-E4-9B-02")

        Official page: https://developer.vonage.com/en/vonage-business-communications/telephony/overview
        """
        answer: vbc_telephony_dicts.VbcDevice = await self._call(
            _vbc_telephony_get_vbc_device.OP.request(path={"account_id": account_id, "device_id": device_id})
        )
        return answer
