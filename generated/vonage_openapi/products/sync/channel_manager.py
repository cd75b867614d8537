# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""RCS brands and agents, WhatsApp accounts, and subscriptions to what becomes of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from ...product import Product, as_dict as _as_dict, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...channel_manager.api import (
    add_rcs_agent_carriers as _channel_manager_add_rcs_agent_carriers,
    add_rcs_test_device as _channel_manager_add_rcs_test_device,
    check_rcs_device as _channel_manager_check_rcs_device,
    create_rcs_agent as _channel_manager_create_rcs_agent,
    create_rcs_brand as _channel_manager_create_rcs_brand,
    create_whatsapp_subscription as _channel_manager_create_whatsapp_subscription,
    delete_rcs_brand as _channel_manager_delete_rcs_brand,
    delete_whatsapp_subscription as _channel_manager_delete_whatsapp_subscription,
    generate_rcs_deeplink as _channel_manager_generate_rcs_deeplink,
    generate_whatsapp_signup_url as _channel_manager_generate_whatsapp_signup_url,
    get_rcs_agent as _channel_manager_get_rcs_agent,
    get_rcs_capabilities as _channel_manager_get_rcs_capabilities,
    get_rcs_opt_out as _channel_manager_get_rcs_opt_out,
    get_waba as _channel_manager_get_waba,
    get_waba_number as _channel_manager_get_waba_number,
    get_whatsapp_messaging_analytics as _channel_manager_get_whatsapp_messaging_analytics,
    get_whatsapp_pricing_analytics as _channel_manager_get_whatsapp_pricing_analytics,
    get_whatsapp_profile as _channel_manager_get_whatsapp_profile,
    get_whatsapp_template_analytics as _channel_manager_get_whatsapp_template_analytics,
    launch_rcs_agent as _channel_manager_launch_rcs_agent,
    list_rcs_agents as _channel_manager_list_rcs_agents,
    list_rcs_brands as _channel_manager_list_rcs_brands,
    list_rcs_carriers as _channel_manager_list_rcs_carriers,
    list_rcs_test_devices as _channel_manager_list_rcs_test_devices,
    list_waba_numbers as _channel_manager_list_waba_numbers,
    list_wabas as _channel_manager_list_wabas,
    list_whatsapp_subscriptions as _channel_manager_list_whatsapp_subscriptions,
    remove_rcs_test_device as _channel_manager_remove_rcs_test_device,
    replace_rcs_agent as _channel_manager_replace_rcs_agent,
    set_rcs_opt_out as _channel_manager_set_rcs_opt_out,
    set_whatsapp_username as _channel_manager_set_whatsapp_username,
    update_rcs_agent as _channel_manager_update_rcs_agent,
    update_rcs_brand as _channel_manager_update_rcs_brand,
    update_whatsapp_profile as _channel_manager_update_whatsapp_profile,
)

if TYPE_CHECKING:
    from ...channel_manager import dicts as channel_manager_dicts
else:
    channel_manager_dicts = lazy_module("...channel_manager.dicts", __package__)


class ChannelManager(Product):
    """RCS brands and agents, WhatsApp accounts, and subscriptions to what becomes of them: `client.channel_manager`."""

    def list_rcs_brands(self) -> channel_manager_dicts.RcsBrands:
        """List RCS brands.

        All brands of the account.

        In beta: it may change without notice.

        Returns:
            The brands, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this.

        Example:
            response = client.channel_manager.list_rcs_brands()

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsBrands = self._call(_channel_manager_list_rcs_brands.OP.request())
        return answer

    def create_rcs_brand(
        self,
        params: channel_manager_dicts.NewRcsBrand = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.NewRcsBrandKeywords],
    ) -> channel_manager_dicts.RcsBrand:
        """Create an RCS brand.

        A brand is the organisation that agents speak for.

        In beta: it may change without notice.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                display_name (required): What the brand is called.

        Returns:
            The brand. Keys: `id`, `display_name`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 409: The request conflicts with the current state. 422: The request is
                well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.create_rcs_brand({"display_name": "Harbour Parcels"})

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsBrand = self._call(
            _channel_manager_create_rcs_brand.OP.request(body=_fields(params, keywords))
        )
        return answer

    def delete_rcs_brand(self, brand_id: str) -> None:
        """Delete an RCS brand.

        Takes a brand away.

        In beta: it may change without notice.

        Args:
            brand_id: The brand.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account. 409: The request conflicts with the current state.

        Example:
            client.channel_manager.delete_rcs_brand("0c7a5e21-94d3-4b6f-8a10-d2e6f3b7c958")

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: None = self._call(_channel_manager_delete_rcs_brand.OP.request(path={"brand_id": brand_id}))
        return answer

    def update_rcs_brand(
        self,
        brand_id: str,
        params: channel_manager_dicts.RcsBrandChange = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.RcsBrandChangeKeywords],
    ) -> channel_manager_dicts.RcsBrand | None:
        """Change an RCS brand.

        Gives a brand another name.

        In beta: it may change without notice.

        Args:
            brand_id: The brand.
            params: What to send. As one dict, or its fields as keywords:
                display_name: What the brand is called.

        Returns:
            The brand as it is now. Or: The brand has changed. Keys: `id`, `display_name`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 422: The request
                is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.update_rcs_brand(
                "0c7a5e21-94d3-4b6f-8a10-d2e6f3b7c958",
                {"display_name": "Harbour & Quay Parcels"},
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsBrand | None = self._call(
            _channel_manager_update_rcs_brand.OP.request(path={"brand_id": brand_id}, body=_fields(params, keywords))
        )
        return answer

    def list_rcs_agents(self) -> channel_manager_dicts.RcsAgents:
        """List RCS agents.

        All agents of the account.

        In beta: it may change without notice.

        Returns:
            The agents, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this.

        Example:
            response = client.channel_manager.list_rcs_agents()

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsAgents = self._call(_channel_manager_list_rcs_agents.OP.request())
        return answer

    def create_rcs_agent(
        self,
        params: channel_manager_dicts.NewRcsAgent = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.NewRcsAgentKeywords],
    ) -> channel_manager_dicts.RcsAgent:
        """Create an RCS agent.

        An agent sends messages in the name of a brand, under a sender id that does not change. Until carriers have
        accepted it, only its test devices can be reached.

        In beta: it may change without notice.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                basic_info (required): Who an agent is.
                visual_design: What people see of an agent. Its logo and its banner have fields that are not known.
                application_settings: What an agent works with.
                representative: Who confirms in the name of the brand that the agent may speak for it.
                carrier_requirements: What carriers want to know of an agent.

        Returns:
            The agent. Keys: `id`, `basic_info`, `application_settings`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 409: The request
                conflicts with the current state. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.create_rcs_agent({
                "basic_info": {"display_name": "Harbour Parcels", "sender_id": "HarbourParcels",
                "hosting_region": "EUROPE", "agent_purpose": "TRANSACTIONAL", "billing_category":
                "CONVERSATIONAL", "brand_id": "0c7a5e21-94d3-4b6f-8a10-d2e6f3b7c958"},
                "visual_design": {"tagline": "Your parcel is on its way", "brand_color": "#0B5FA5", "phone":
                [{"number": "34930001122"}], "email": [{"address": "help@parcels.example.com"}], "website":
                [{"url": "https://parcels.example.com"}]},
                "application_settings": {"application_id": "5b0e3a6c-9f41-4a58-8c1d-7e2f6a9b0c3d"},
            })

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsAgent = self._call(
            _channel_manager_create_rcs_agent.OP.request(body=_fields(params, keywords))
        )
        return answer

    def get_rcs_agent(self, agent_id: str) -> channel_manager_dicts.RcsAgent:
        """Get an RCS agent.

        An agent with all that is known of it.

        In beta: it may change without notice.

        Args:
            agent_id: The agent.

        Returns:
            The agent. Keys: `id`, `basic_info`, `application_settings`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account.

        Example:
            response = client.channel_manager.get_rcs_agent("5e9d1c70-2b84-4f3a-a6c7-18f0b3d9e452")

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsAgent = self._call(
            _channel_manager_get_rcs_agent.OP.request(path={"agent_id": agent_id})
        )
        return answer

    def replace_rcs_agent(
        self,
        agent_id: str,
        params: channel_manager_dicts.NewRcsAgent = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.NewRcsAgentKeywords],
    ) -> channel_manager_dicts.RcsAgent | None:
        """Replace an RCS agent.

        Gives all sections of an agent anew.

        In beta: it may change without notice.

        Args:
            agent_id: The agent.
            params: What to send. As one dict, or its fields as keywords:
                basic_info (required): Who an agent is.
                visual_design: What people see of an agent. Its logo and its banner have fields that are not known.
                application_settings: What an agent works with.
                representative: Who confirms in the name of the brand that the agent may speak for it.
                carrier_requirements: What carriers want to know of an agent.

        Returns:
            The agent as it is now. Or: The agent has changed. Keys: `id`, `basic_info`, `application_settings`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 409: The request
                conflicts with the current state. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.replace_rcs_agent(
                "5e9d1c70-2b84-4f3a-a6c7-18f0b3d9e452",
                {"basic_info": {"display_name": "Harbour Parcels", "sender_id": "HarbourParcels",
                "hosting_region": "EUROPE", "agent_purpose": "TRANSACTIONAL", "billing_category":
                "CONVERSATIONAL", "brand_id": "0c7a5e21-94d3-4b6f-8a10-d2e6f3b7c958"}, "visual_design":
                {"tagline": "Your parcel is at the door", "brand_color": "#0B5FA5", "phone": [{"number":
                "34930001122"}], "email": [{"address": "help@parcels.example.com"}], "website": [{"url":
                "https://parcels.example.com"}]}, "application_settings": {"application_id":
                "5b0e3a6c-9f41-4a58-8c1d-7e2f6a9b0c3d"}, "representative": {"first_name": "Ada",
                "last_name": "Byron", "email": "ada@parcels.example.com"}},
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsAgent | None = self._call(
            _channel_manager_replace_rcs_agent.OP.request(path={"agent_id": agent_id}, body=_fields(params, keywords))
        )
        return answer

    def update_rcs_agent(
        self,
        agent_id: str,
        params: channel_manager_dicts.RcsAgentChange = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.RcsAgentChangeKeywords],
    ) -> channel_manager_dicts.RcsAgent | None:
        """Change an RCS agent.

        Changes those sections of an agent that are given.

        In beta: it may change without notice.

        Args:
            agent_id: The agent.
            params: What to send. As one dict, or its fields as keywords:
                basic_info: What is to change of who an agent is.
                visual_design: What people see of an agent. Its logo and its banner have fields that are not known.
                application_settings: What an agent works with.
                representative: Who confirms in the name of the brand that the agent may speak for it.
                carrier_requirements: What carriers want to know of an agent.

        Returns:
            The agent as it is now. Or: The agent has changed. Keys: `id`, `basic_info`, `application_settings`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 409: The request
                conflicts with the current state. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.update_rcs_agent(
                "5e9d1c70-2b84-4f3a-a6c7-18f0b3d9e452",
                {"representative": {"first_name": "Ada", "last_name": "Byron", "email":
                "ada@parcels.example.com"}},
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsAgent | None = self._call(
            _channel_manager_update_rcs_agent.OP.request(path={"agent_id": agent_id}, body=_fields(params, keywords))
        )
        return answer

    def add_rcs_agent_carriers(
        self,
        agent_id: str,
        params: channel_manager_dicts.RcsAgentCarriers = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.RcsAgentCarriersKeywords],
    ) -> channel_manager_dicts.RcsAgent | None:
        """Hand an agent to carriers.

        Asks carriers to let an agent send to their customers. They look at `carrier_requirements` of the agent.

        In beta: it may change without notice.

        Args:
            agent_id: The agent.
            params: What to send. As one dict, or its fields as keywords:
                carriers (required): Their ids.

        Returns:
            The carriers are asked. Keys: `id`, `basic_info`, `application_settings`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 409: The request
                conflicts with the current state. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.add_rcs_agent_carriers(
                "5e9d1c70-2b84-4f3a-a6c7-18f0b3d9e452",
                {"carriers": ["1f6e0c4b-83a7-4d25-9b60-c5d2e7f1a398"]},
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsAgent | None = self._call(
            _channel_manager_add_rcs_agent_carriers.OP.request(
                path={"agent_id": agent_id}, body=_fields(params, keywords)
            )
        )
        return answer

    def launch_rcs_agent(self, agent_id: str) -> channel_manager_dicts.RcsAgent | None:
        """Launch an RCS agent.

        Has an agent looked at and launched by its carriers. Its brand needs `details` before.

        In beta: it may change without notice.

        Args:
            agent_id: The agent.

        Returns:
            The agent will be launched. Keys: `id`, `basic_info`, `application_settings`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 409: The request
                conflicts with the current state. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.launch_rcs_agent("5e9d1c70-2b84-4f3a-a6c7-18f0b3d9e452")

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsAgent | None = self._call(
            _channel_manager_launch_rcs_agent.OP.request(path={"agent_id": agent_id})
        )
        return answer

    def list_rcs_carriers(self) -> channel_manager_dicts.RcsCarriers:
        """List carriers.

        The carriers that an agent can be handed to.

        In beta: it may change without notice.

        Returns:
            The carriers, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this.

        Example:
            response = client.channel_manager.list_rcs_carriers()

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsCarriers = self._call(_channel_manager_list_rcs_carriers.OP.request())
        return answer

    def add_rcs_test_device(
        self,
        agent_id: str,
        params: channel_manager_dicts.NewRcsTestDevice = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.NewRcsTestDeviceKeywords],
    ) -> channel_manager_dicts.RcsTestDevice | None:
        """Add a test device.

        Invites a phone to test an agent that is not launched. Somebody has to accept on the phone.

        In beta: it may change without notice.

        Args:
            agent_id: The agent.
            params: What to send. As one dict, or its fields as keywords:
                phone (required): A phone number, best in E.164 form without the plus sign. It goes to the platform as
                    it was typed: the official patterns are not anchored, and what it makes of plus signs, spaces and
                    local forms is its own to say.

        Returns:
            The phone is invited. Keys: `id`, `phone`, `status`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 409: The request
                conflicts with the current state. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.add_rcs_test_device(
                "5e9d1c70-2b84-4f3a-a6c7-18f0b3d9e452",
                {"phone": "34600123456"},
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsTestDevice | None = self._call(
            _channel_manager_add_rcs_test_device.OP.request(path={"agent_id": agent_id}, body=_fields(params, keywords))
        )
        return answer

    def list_rcs_test_devices(self, agent_id: str) -> channel_manager_dicts.RcsTestDevices:
        """List test devices.

        The phones that were invited to test an agent, each with what became of the invitation.

        In beta: it may change without notice.

        Args:
            agent_id: The agent.

        Returns:
            The phones. Keys: `testers`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account.

        Example:
            response = client.channel_manager.list_rcs_test_devices("5e9d1c70-2b84-4f3a-a6c7-18f0b3d9e452")

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsTestDevices = self._call(
            _channel_manager_list_rcs_test_devices.OP.request(path={"agent_id": agent_id})
        )
        return answer

    def remove_rcs_test_device(self, agent_id: str, device_id: str) -> None:
        """Remove a test device.

        From now on the phone does not test the agent.

        In beta: it may change without notice.

        Args:
            agent_id: The agent.
            device_id: The phone.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account. 409: The request conflicts with the current state.

        Example:
            client.channel_manager.remove_rcs_test_device(
                "5e9d1c70-2b84-4f3a-a6c7-18f0b3d9e452",
                "34600123456",
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: None = self._call(
            _channel_manager_remove_rcs_test_device.OP.request(path={"agent_id": agent_id, "device_id": device_id})
        )
        return answer

    def get_rcs_capabilities(self, sender_id: str, phone_number: str) -> channel_manager_dicts.RcsCapabilities:
        """Check what a phone can do.

        What an agent can send to a phone. Needs the token of the application that the agent belongs to. An agent that
        is not launched can ask about its test devices alone.

        In beta: it may change without notice.

        Args:
            sender_id: The sender id of the agent.
            phone_number: The phone, in E.164 form without the plus sign.

        Returns:
            The phone can be reached over RCS. Keys: `features`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.channel_manager.get_rcs_capabilities("HarbourParcels", "34600123456")

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsCapabilities = self._call(
            _channel_manager_get_rcs_capabilities.OP.request(
                path={"sender_id": sender_id, "phone_number": phone_number}
            )
        )
        return answer

    def check_rcs_device(
        self,
        sender_id: str,
        params: channel_manager_dicts.RcsDeviceCheck = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.RcsDeviceCheckKeywords],
    ) -> dict[str, Any]:
        """Check whether a phone can be reached.

        Whether a phone and its network can be reached over RCS, in the form that is not bound to one network.

        In beta: it may change without notice.

        Args:
            sender_id: The sender id of the agent.
            params: What to send. As one dict, or its fields as keywords:
                country (required): Two capital letters that stand for a country (ISO 3166-1 alpha-2).
                msisdn (required): A phone number, best in E.164 form without the plus sign. It goes to the platform as
                    it was typed: the official patterns are not anchored, and what it makes of plus signs, spaces and
                    local forms is its own to say.

        Returns:
            What is known of the phone.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.channel_manager.check_rcs_device(
                "HarbourParcels",
                {"country": "ES", "msisdn": "34600123456"},
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: dict[str, Any] = self._call(
            _channel_manager_check_rcs_device.OP.request(path={"sender_id": sender_id}, body=_fields(params, keywords))
        )
        return answer

    def generate_rcs_deeplink(
        self,
        params: channel_manager_dicts.RcsDeeplinkRequest = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.RcsDeeplinkRequestKeywords],
    ) -> channel_manager_dicts.RcsDeeplink:
        """Make a link to a conversation.

        A link, for web pages or QR codes, that opens a conversation with an agent, or one by SMS where RCS is missing.

        In beta: it may change without notice.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                sender_id (required): The name that messages are sent from. It has no spaces, and does not change.
                country (required): The country of the people who get it.
                fallback_number: The number for SMS where RCS is missing, in E.164 form with its plus sign.
                prefilled_message: What stands in the field for a message, not encoded.

        Returns:
            The link. Keys: `deep_link`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 422: The request
                is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.generate_rcs_deeplink({
                "sender_id": "HarbourParcels",
                "country": "ES",
                "fallback_number": "+34930001122",
                "prefilled_message": "Where is my parcel?",
            })

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsDeeplink = self._call(
            _channel_manager_generate_rcs_deeplink.OP.request(body=_fields(params, keywords))
        )
        return answer

    def get_rcs_opt_out(self, sender_id: str) -> channel_manager_dicts.RcsOptOut:
        """Get what an agent does with STOP.

        Which words of a person make an agent answer by itself, and block or unblock the person.

        In beta: it may change without notice.

        Args:
            sender_id: The sender id of the agent.

        Returns:
            What it does. Keys: `actions`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account.

        Example:
            response = client.channel_manager.get_rcs_opt_out("HarbourParcels")

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsOptOut = self._call(
            _channel_manager_get_rcs_opt_out.OP.request(path={"sender_id": sender_id})
        )
        return answer

    def set_rcs_opt_out(
        self,
        sender_id: str,
        params: channel_manager_dicts.NewRcsOptOut = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.NewRcsOptOutKeywords],
    ) -> channel_manager_dicts.RcsOptOut | None:
        """Set what an agent does with STOP.

        Gives all words anew.

        In beta: it may change without notice.

        Args:
            sender_id: The sender id of the agent.
            params: What to send. As one dict, or its fields as keywords:
                actions (required): What is done on which words.

        Returns:
            What it does now. Or: It is set. Keys: `actions`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 422: The request
                is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.set_rcs_opt_out(
                "HarbourParcels",
                {"actions": [{"keywords": ["STOP", "END"], "auto-reply": "You will hear no more from us.",
                "action": "STOP"}]},
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.RcsOptOut | None = self._call(
            _channel_manager_set_rcs_opt_out.OP.request(path={"sender_id": sender_id}, body=_fields(params, keywords))
        )
        return answer

    def list_wabas(
        self, *, page: int | None = None, page_size: int | None = None, order: Literal["asc", "desc"] | None = None
    ) -> channel_manager_dicts.WabaPage:
        """List WhatsApp Business Accounts.

        The WhatsApp Business Accounts of the account. They belong to a primary account; subaccounts see none.

        In beta: it may change without notice.

        Args:
            page: Which page.
            page_size: How many accounts a page has.
            order: In which order.

        Returns:
            One page of accounts. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_embedded`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this.

        Example:
            response = client.channel_manager.list_wabas()

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.WabaPage = self._call(
            _channel_manager_list_wabas.OP.request(query={"page": page, "page_size": page_size, "order": order})
        )
        return answer

    def iter_wabas(
        self, *, page_size: int | None = None, order: Literal["asc", "desc"] | None = None
    ) -> Iterator[channel_manager_dicts.Waba]:
        """List WhatsApp Business Accounts: all of them, page by page, each page fetched when it is needed.

        In beta: it may change without notice.

        Args:
            page_size: How many accounts a page has.
            order: In which order.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this.

        Example:
            for entry in client.channel_manager.iter_wabas():
                print(entry)

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        return self._iterate(_channel_manager_list_wabas.OP.request(query={"page_size": page_size, "order": order}))

    def get_waba(self, waba_id: str) -> channel_manager_dicts.SingleWaba:
        """Get a WhatsApp Business Account.

        One WhatsApp Business Account.

        In beta: it may change without notice.

        Args:
            waba_id: The WhatsApp Business Account.

        Returns:
            The account. Keys: `waba_id`, `api_key`, `name`, `account_review_status`, `currency`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account.

        Example:
            response = client.channel_manager.get_waba("115588020071234")

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.SingleWaba = self._call(
            _channel_manager_get_waba.OP.request(path={"waba_id": waba_id})
        )
        return answer

    def list_waba_numbers(self, waba_id: str) -> channel_manager_dicts.WabaNumbers:
        """List the numbers of a WhatsApp Business Account.

        The numbers that a WhatsApp Business Account sends from.

        In beta: it may change without notice.

        Args:
            waba_id: The WhatsApp Business Account.

        Returns:
            The numbers, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account.

        Example:
            response = client.channel_manager.list_waba_numbers("115588020071234")

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.WabaNumbers = self._call(
            _channel_manager_list_waba_numbers.OP.request(path={"waba_id": waba_id})
        )
        return answer

    def get_waba_number(self, waba_id: str, number: str) -> channel_manager_dicts.WabaNumberDetails:
        """Get a number of a WhatsApp Business Account.

        One number that a WhatsApp Business Account sends from.

        In beta: it may change without notice.

        Args:
            waba_id: The WhatsApp Business Account.
            number: The number.

        Returns:
            The number. Keys: `number`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account.

        Example:
            response = client.channel_manager.get_waba_number("115588020071234", "34930001122")

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.WabaNumberDetails = self._call(
            _channel_manager_get_waba_number.OP.request(path={"waba_id": waba_id, "number": number})
        )
        return answer

    def get_whatsapp_profile(self, waba_id: str, number: str) -> channel_manager_dicts.WhatsAppProfile:
        """Get the profile of a number.

        What people see of the business behind a number.

        In beta: it may change without notice.

        Args:
            waba_id: The WhatsApp Business Account.
            number: The number.

        Returns:
            The profile. Keys: `about`, `address`, `description`, `email`, `profile_picture_url`, `websites`,
            `vertical`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account.

        Example:
            response = client.channel_manager.get_whatsapp_profile("115588020071234", "34930001122")

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.WhatsAppProfile = self._call(
            _channel_manager_get_whatsapp_profile.OP.request(path={"waba_id": waba_id, "number": number})
        )
        return answer

    def update_whatsapp_profile(
        self,
        number: str,
        params: channel_manager_dicts.WhatsAppProfileChange = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.WhatsAppProfileChangeKeywords],
    ) -> dict[str, Any] | None:
        """Change the profile of a number.

        Changes what is given of what people see of the business behind a number.

        In beta: it may change without notice.

        Args:
            number: The number.
            params: What to send. As one dict, or its fields as keywords:
                about: A short line about the business.
                address: Where it is.
                description: What it does.
                email: Where people can write to.
                profile_picture_url: Address of its picture.
                websites: Its pages.
                vertical: What field it works in, such as OTHER.

        Returns:
            What is changed is changed; in a form that is not known. Or: What is changed is changed.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 422: The request
                is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.update_whatsapp_profile(
                "34930001122",
                {"about": "Parcels, on time", "websites": ["https://parcels.example.com"], "vertical":
                "OTHER"},
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: dict[str, Any] | None = self._call(
            _channel_manager_update_whatsapp_profile.OP.request(path={"number": number}, body=_fields(params, keywords))
        )
        return answer

    def set_whatsapp_username(
        self,
        number: str,
        params: channel_manager_dicts.WhatsAppUsername = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.WhatsAppUsernameKeywords],
    ) -> dict[str, Any] | None:
        """Set the username of a number.

        Gives the business behind a number a name by which people find it.

        In beta: it may change without notice.

        Args:
            number: The number.
            params: What to send. As one dict, or its fields as keywords:
                username (required): The name.

        Returns:
            What is changed is changed; in a form that is not known. Or: What is changed is changed.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account. 422: The request
                is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.set_whatsapp_username("34930001122", {"username": "harbour.parcels"})

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: dict[str, Any] | None = self._call(
            _channel_manager_set_whatsapp_username.OP.request(path={"number": number}, body=_fields(params, keywords))
        )
        return answer

    def get_whatsapp_messaging_analytics(
        self,
        waba_id: str,
        *,
        start: str,
        end: str,
        granularity: str,
        phone_number: list[str] | None = None,
        product_types: list[str] | None = None,
        country_codes: list[str] | None = None,
    ) -> channel_manager_dicts.WhatsAppMessagingFigures:
        """Get figures of messages.

        How many messages the numbers of a WhatsApp Business Account have sent, and how many arrived.

        In beta: it may change without notice.

        Args:
            waba_id: The WhatsApp Business Account.
            start: The first day, as YYYY-MM-DD in UTC.
            end: The last day, as YYYY-MM-DD in UTC; 90 days after the first at most.
            granularity: How fine the figures are: half_hour, daily or monthly.
            phone_number: Only these numbers.
            product_types: Only these kinds of messages: 0 for notifications, 2 for customer support.
            country_codes: Only these countries, by two letters.

        Returns:
            The figures. Keys: `id`, `granularity`, `phone_numbers`, `country_codes`, `_embedded`, `paging`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.channel_manager.get_whatsapp_messaging_analytics(
                "115588020071234",
                start="2026-10-01",
                end="2026-10-02",
                granularity="half_hour",
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.WhatsAppMessagingFigures = self._call(
            _channel_manager_get_whatsapp_messaging_analytics.OP.request(
                path={"waba_id": waba_id},
                query={
                    "start": start,
                    "end": end,
                    "granularity": granularity,
                    "phone_number": phone_number,
                    "product_types": product_types,
                    "country_codes": country_codes,
                },
            )
        )
        return answer

    def get_whatsapp_pricing_analytics(self, waba_id: str, *, start: str, end: str, granularity: str) -> dict[str, Any]:
        """Get figures of prices.

        What messages that arrived have cost, and in which tier they were.

        In beta: it may change without notice.

        Args:
            waba_id: The WhatsApp Business Account.
            start: The first day, as YYYY-MM-DD in UTC.
            end: The last day, as YYYY-MM-DD in UTC; 90 days after the first at most.
            granularity: How fine the figures are: half_hour, daily or monthly.

        Returns:
            The figures, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.channel_manager.get_whatsapp_pricing_analytics(
                "115588020071234",
                start="2026-10-01",
                end="2026-10-02",
                granularity="half_hour",
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: dict[str, Any] = self._call(
            _channel_manager_get_whatsapp_pricing_analytics.OP.request(
                path={"waba_id": waba_id}, query={"start": start, "end": end, "granularity": granularity}
            )
        )
        return answer

    def get_whatsapp_template_analytics(
        self, waba_id: str, *, start: str, end: str, template_ids: str
    ) -> dict[str, Any]:
        """Get figures of templates.

        How often templates were sent, arrived and were read, and their buttons pressed; the last of MARKETING and
        UTILITY templates alone. Day by day, for 90 days at most.

        In beta: it may change without notice.

        Args:
            waba_id: The WhatsApp Business Account.
            start: The first day, as YYYY-MM-DD in UTC.
            end: The last day, as YYYY-MM-DD in UTC; 90 days after the first at most.
            template_ids: The templates, as a JSON array of their ids.

        Returns:
            The figures, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 404: There is no such thing, or it belongs to another account.

        Example:
            response = client.channel_manager.get_whatsapp_template_analytics(
                "115588020071234",
                start="2026-10-01",
                end="2026-10-02",
                template_ids="[\\"1045638762820500\\"]",
            )

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: dict[str, Any] = self._call(
            _channel_manager_get_whatsapp_template_analytics.OP.request(
                path={"waba_id": waba_id}, query={"start": start, "end": end, "template_ids": template_ids}
            )
        )
        return answer

    def generate_whatsapp_signup_url(
        self,
        params: channel_manager_dicts.WhatsAppSignup = NOT_GIVEN,
        **keywords: Unpack[channel_manager_dicts.WhatsAppSignupKeywords],
    ) -> dict[str, Any]:
        """Make an address to sign up at.

        An address at which customers of a partner register their WhatsApp Business Account and number.

        In beta: it may change without notice.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                solution_id (required): The solution of the partner.
                api_key: The subaccount that gets the new account.
                ttl: How long the address lasts.

        Returns:
            The address, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.generate_whatsapp_signup_url({
                "solution_id": "123450098761111",
                "api_key": "abcd1234",
                "ttl": 300,
            })

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: dict[str, Any] = self._call(
            _channel_manager_generate_whatsapp_signup_url.OP.request(body=_fields(params, keywords))
        )
        return answer

    def list_whatsapp_subscriptions(self) -> channel_manager_dicts.WhatsAppSubscriptions:
        """List subscriptions.

        Who is told what WhatsApp decides. Subaccounts share the subscriptions of their primary account.

        In beta: it may change without notice.

        Returns:
            The subscriptions, in a form that is not known.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this.

        Example:
            response = client.channel_manager.list_whatsapp_subscriptions()

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.WhatsAppSubscriptions = self._call(
            _channel_manager_list_whatsapp_subscriptions.OP.request()
        )
        return answer

    def create_whatsapp_subscription(
        self, params: channel_manager_dicts.NewWhatsAppSubscription
    ) -> channel_manager_dicts.WhatsAppSubscription:
        """Subscribe to notifications.

        Has a program, or a channel of Slack, told what WhatsApp decides about accounts, numbers and templates:
        `whatsapp_notification` webhooks.

        In beta: it may change without notice.

        Args:
            params: What to send. A dict of:
                type (required): Who is told.
                webhook: Where it is told.
                whatsapp_subscribe_types: Only these notifications of WhatsApp, with commas between them. All, if
                    absent.
                vonage_subscribe_types: Only these notifications of the platform, with commas between them. All, if
                    absent.
                slack: Where it is told.

        Returns:
            The subscription. Keys: `id`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 409: The request conflicts with the current state. 422: The request is
                well-formed but its contents are not acceptable.

        Example:
            response = client.channel_manager.create_whatsapp_subscription({
                "type": "webhook",
                "webhook": {"url": "https://example.com/whatsapp"},
                "whatsapp_subscribe_types": "account_alerts,account_update",
                "vonage_subscribe_types": "vonage_number_onboarded",
            })

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: channel_manager_dicts.WhatsAppSubscription = self._call(
            _channel_manager_create_whatsapp_subscription.OP.request(body=_as_dict(params))
        )
        return answer

    def delete_whatsapp_subscription(self, id: str) -> None:
        """End a subscription.

        From now on nobody is told by it.

        In beta: it may change without notice.

        Args:
            id: The subscription.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account. 409: The request conflicts with the current state.

        Example:
            client.channel_manager.delete_whatsapp_subscription("d4b2f816-0c59-4e7a-93f6-5a1e8c7b0d24")

        Official page: https://developer.vonage.com/en/api/channel-manager
        """
        answer: None = self._call(_channel_manager_delete_whatsapp_subscription.OP.request(path={"id": id}))
        return answer
