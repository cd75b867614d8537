# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Brands and campaigns of US numbers."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any, Literal

from ...product import AsyncProduct, as_dict as _as_dict, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...ten_dlc.api import (
    create_brand as _ten_dlc_create_brand,
    create_campaign as _ten_dlc_create_campaign,
    create_vetting_request as _ten_dlc_create_vetting_request,
    delete_brand as _ten_dlc_delete_brand,
    delete_campaign as _ten_dlc_delete_campaign,
    get_brand as _ten_dlc_get_brand,
    get_brand_feedback as _ten_dlc_get_brand_feedback,
    get_campaign as _ten_dlc_get_campaign,
    get_campaign_number as _ten_dlc_get_campaign_number,
    import_partner_campaign as _ten_dlc_import_partner_campaign,
    import_vetting_request as _ten_dlc_import_vetting_request,
    link_number as _ten_dlc_link_number,
    list_brands as _ten_dlc_list_brands,
    list_campaign_numbers as _ten_dlc_list_campaign_numbers,
    list_campaigns as _ten_dlc_list_campaigns,
    list_registry_words as _ten_dlc_list_registry_words,
    list_vetting_classes as _ten_dlc_list_vetting_classes,
    list_vetting_providers as _ten_dlc_list_vetting_providers,
    list_vetting_requests as _ten_dlc_list_vetting_requests,
    qualify_brand as _ten_dlc_qualify_brand,
    resubmit_campaign as _ten_dlc_resubmit_campaign,
    revet_brand as _ten_dlc_revet_brand,
    unlink_number as _ten_dlc_unlink_number,
    update_brand as _ten_dlc_update_brand,
    update_campaign as _ten_dlc_update_campaign,
)

if TYPE_CHECKING:
    from ...ten_dlc import dicts as ten_dlc_dicts
else:
    ten_dlc_dicts = lazy_module("...ten_dlc.dicts", __package__)


class AsyncTenDlc(AsyncProduct):
    """Brands and campaigns of US numbers: `client.ten_dlc`."""

    async def list_brands(
        self, *, page: int | None = None, page_size: int | None = None, filter: str | None = None
    ) -> ten_dlc_dicts.BrandPage:
        """List brands.

        Lists the brands of the account, page by page.

        Args:
            page: Which page, from 1.
            page_size: How many entries a page has.
            filter: Conditions as JSON, three at most: an array, all of whose entries hold, of arrays, one of whose
                entries holds, of objects with field (with dots for what is nested), type and value. The type is an
                operator: `==`, `=`, `<`, `<=`, `>`, `>=`, `^=`, `=$`, `~=`, `!=`, `!==`, `!^=`, `!=$`, `!~=` or
                `regexp`.

        Returns:
            One page of brands. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong.

        Example:
            response = await client.ten_dlc.list_brands()

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.BrandPage = await self._call(
            _ten_dlc_list_brands.OP.request(query={"page": page, "page_size": page_size, "filter": filter})
        )
        return answer

    def iter_brands(
        self, *, page_size: int | None = None, filter: str | None = None
    ) -> AsyncIterator[ten_dlc_dicts.Brand]:
        """List brands: all of them, page by page, each page fetched when it is needed.

        Args:
            page_size: How many entries a page has.
            filter: Conditions as JSON, three at most: an array, all of whose entries hold, of arrays, one of whose
                entries holds, of objects with field (with dots for what is nested), type and value. The type is an
                operator: `==`, `=`, `<`, `<=`, `>`, `>=`, `^=`, `=$`, `~=`, `!=`, `!==`, `!^=`, `!=$`, `!~=` or
                `regexp`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong.

        Example:
            async for entry in client.ten_dlc.iter_brands():
                print(entry)

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        return self._iterate(_ten_dlc_list_brands.OP.request(query={"page_size": page_size, "filter": filter}))

    async def create_brand(self, params: ten_dlc_dicts.NewBrand) -> ten_dlc_dicts.Brand:
        """Register a brand.

        Hands in who sends the messages. The registry checks the data, which `identity_status` tells of.

        Args:
            params: What to send. A dict of:
                entity_type (required): What kind of company it is.
                display_name (required): The name that people know.
                company_name (required): The legal name.
                ein (required): The tax number, as 12-3456789.
                phone (required): The phone of the support.
                street (required): Street and house number.
                city (required): The city.
                state (required): The state or province.
                postal_code (required): The postal code.
                country (required): The country, by two letters.
                email (required): The e-mail address of the support.
                account_id: The API key of the account that it belongs to.
                primary_account_id: The primary account above that.
                first_name: First name of a sole proprietor.
                last_name: Last name of a sole proprietor.
                ein_issuing_country: The country that gave out the tax number, by two letters.
                universal_ein: The tax number with its country.
                alt_business_id_type: The kind of another business number.
                alt_business_id: Another business number.
                stock_symbol: The symbol of its shares, of a public company.
                stock_exchange: Where its shares are traded.
                website: Its website.
                vertical: The line of business.
                reference_id: A reference of your own.

        Returns:
            The brand is registered. Keys: `account_id`, `primary_account_id`, `entity_type`, `first_name`, `last_name`,
            `display_name`, `company_name`, `ein`, `ein_issuing_country`, `universal_ein`, `alt_business_id_type`,
            `alt_business_id`, `phone`, `street`, `city`, `state`, `postal_code`, `country`, `email`, `stock_symbol`,
            `stock_exchange`, `website`, `vertical`, `reference_id`, `brand_id`, `identity_status`,
            `brand_relationship`, `campaign_count`, `status`, `partner`, `shared`, `owner`, `reseller`, `created_date`,
            `last_updated`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 409: It
                does not go with what is there already. 422: A field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.create_brand({
                "account_id": "abcd1234",
                "entity_type": "PRIVATE_PROFIT",
                "display_name": "Harbour Parcels",
                "company_name": "Harbour Parcels Inc.",
                "ein": "12-3456789",
                "ein_issuing_country": "US",
                "phone": "12025550142",
                "street": "4 Quay Road",
                "city": "Portland",
                "state": "ME",
                "postal_code": "04101",
                "country": "US",
                "email": "ada@example.com",
                "website": "https://parcels.example.com",
                "vertical": "TRANSPORTATION",
            })

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.Brand = await self._call(_ten_dlc_create_brand.OP.request(body=_as_dict(params)))
        return answer

    async def get_brand(self, brand_id: str) -> ten_dlc_dicts.Brand:
        """Get a brand.

        What was handed in, and what the registry made of it.

        Args:
            brand_id: The brand.

        Returns:
            The brand. Keys: `account_id`, `primary_account_id`, `entity_type`, `first_name`, `last_name`,
            `display_name`, `company_name`, `ein`, `ein_issuing_country`, `universal_ein`, `alt_business_id_type`,
            `alt_business_id`, `phone`, `street`, `city`, `state`, `postal_code`, `country`, `email`, `stock_symbol`,
            `stock_exchange`, `website`, `vertical`, `reference_id`, `brand_id`, `identity_status`,
            `brand_relationship`, `campaign_count`, `status`, `partner`, `shared`, `owner`, `reseller`, `created_date`,
            `last_updated`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 422: A field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.get_brand("B7D03AC")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.Brand = await self._call(_ten_dlc_get_brand.OP.request(path={"brand_id": brand_id}))
        return answer

    async def delete_brand(self, brand_id: str) -> None:
        """Delete a brand.

        Takes a brand away that has no campaign in force.

        Args:
            brand_id: The brand.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 409: It
                does not go with what is there already.

        Example:
            await client.ten_dlc.delete_brand("B7D03AC")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: None = await self._call(_ten_dlc_delete_brand.OP.request(path={"brand_id": brand_id}))
        return answer

    async def update_brand(self, brand_id: str, params: ten_dlc_dicts.BrandFields) -> ten_dlc_dicts.Brand:
        """Change a brand.

        Changes what is given. Some changes are checked anew.

        Args:
            brand_id: The brand.
            params: What to send. A dict of:
                account_id: The API key of the account that it belongs to.
                primary_account_id: The primary account above that.
                entity_type: What kind of company it is.
                first_name: First name of a sole proprietor.
                last_name: Last name of a sole proprietor.
                display_name: The name that people know.
                company_name: The legal name.
                ein: The tax number, as 12-3456789.
                ein_issuing_country: The country that gave out the tax number, by two letters.
                universal_ein: The tax number with its country.
                alt_business_id_type: The kind of another business number.
                alt_business_id: Another business number.
                phone: The phone of the support.
                street: Street and house number.
                city: The city.
                state: The state or province.
                postal_code: The postal code.
                country: The country, by two letters.
                email: The e-mail address of the support.
                stock_symbol: The symbol of its shares, of a public company.
                stock_exchange: Where its shares are traded.
                website: Its website.
                vertical: The line of business.
                reference_id: A reference of your own.

        Returns:
            The brand. Keys: `account_id`, `primary_account_id`, `entity_type`, `first_name`, `last_name`,
            `display_name`, `company_name`, `ein`, `ein_issuing_country`, `universal_ein`, `alt_business_id_type`,
            `alt_business_id`, `phone`, `street`, `city`, `state`, `postal_code`, `country`, `email`, `stock_symbol`,
            `stock_exchange`, `website`, `vertical`, `reference_id`, `brand_id`, `identity_status`,
            `brand_relationship`, `campaign_count`, `status`, `partner`, `shared`, `owner`, `reseller`, `created_date`,
            `last_updated`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 422: A field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.update_brand("B7D03AC", {"website": "https://www.parcels.example.com"})

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.Brand = await self._call(
            _ten_dlc_update_brand.OP.request(path={"brand_id": brand_id}, body=_as_dict(params))
        )
        return answer

    async def get_brand_feedback(self, brand_id: str) -> ten_dlc_dicts.BrandFeedback:
        """Get what is wrong with a brand.

        Which data the registry could not confirm.

        Args:
            brand_id: The brand.

        Returns:
            The points, by category. Keys: `categories`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.ten_dlc.get_brand_feedback("B7D03AC")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.BrandFeedback = await self._call(
            _ten_dlc_get_brand_feedback.OP.request(path={"brand_id": brand_id})
        )
        return answer

    async def qualify_brand(
        self,
        brand_id: str,
        usecase: Literal[
            "2FA",
            "ACCOUNT_NOTIFICATION",
            "CARRIER_EXEMPT",
            "CHARITY",
            "CONVERSATIONAL",
            "CUSTOMER_CARE",
            "DELIVERY_NOTIFICATION",
            "EMERGENCY",
            "FRAUD_ALERT",
            "HIGHER_EDUCATION",
            "LOW_VOLUME",
            "MARKETING",
            "MIXED",
            "POLITICAL",
            "POLLING_VOTING",
            "PUBLIC_SERVICE_ANNOUNCEMENT",
            "SECURITY_ALERT",
            "SOCIAL",
            "SWEEPSTAKE",
            "TRIAL",
        ],
    ) -> ten_dlc_dicts.QualifiedUseCase:
        """Ask whether a brand may have a kind of campaign.

        What a campaign of this kind would cost, and how each carrier would treat it.

        Args:
            brand_id: The brand.
            usecase: What the messages are for.

        Returns:
            It may. Keys: `usecase`, `annual_fee`, `quarterly_fee`, `mno_metadata`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 422: A
                field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.qualify_brand("B7D03AC", "DELIVERY_NOTIFICATION")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.QualifiedUseCase = await self._call(
            _ten_dlc_qualify_brand.OP.request(path={"brand_id": brand_id, "usecase": usecase})
        )
        return answer

    async def list_vetting_requests(self, brand_id: str) -> list[ten_dlc_dicts.VettingRequest]:
        """List vettings of a brand.

        Lists the closer looks at a brand that were asked for, which raise its limits.

        Args:
            brand_id: The brand.

        Returns:
            All of them.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.ten_dlc.list_vetting_requests("B7D03AC")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: list[ten_dlc_dicts.VettingRequest] = await self._call(
            _ten_dlc_list_vetting_requests.OP.request(path={"brand_id": brand_id})
        )
        return answer

    async def import_vetting_request(
        self,
        brand_id: str,
        params: ten_dlc_dicts.VettingImport = NOT_GIVEN,
        **keywords: Unpack[ten_dlc_dicts.VettingImportKeywords],
    ) -> ten_dlc_dicts.VettingRequest:
        """Take over a vetting.

        Takes over a vetting that the brand has got elsewhere.

        Args:
            brand_id: The brand.
            params: What to send. As one dict, or its fields as keywords:
                evp_id (required): Who looks at the brand.
                vetting_id (required): Its id there.
                vetting_token: What proves it.
                vetting_class: Its kind.

        Returns:
            The vetting. Keys: `vetting_id`, `brand_id`, `evp_id`, `vetting_class`, `vetting_score`, `vetting_token`,
            `vetting_status`, `vetting_details`, `vetted_date`, `create_date`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 409: It
                does not go with what is there already. 422: A field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.import_vetting_request(
                "B7D03AC",
                {"evp_id": "Aegis", "vetting_id": "4f2b7d10", "vetting_token": "t0ken"},
            )

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.VettingRequest = await self._call(
            _ten_dlc_import_vetting_request.OP.request(path={"brand_id": brand_id}, body=_fields(params, keywords))
        )
        return answer

    async def create_vetting_request(
        self,
        brand_id: str,
        params: ten_dlc_dicts.NewVettingRequest = NOT_GIVEN,
        **keywords: Unpack[ten_dlc_dicts.NewVettingRequestKeywords],
    ) -> ten_dlc_dicts.VettingRequest:
        """Have a brand vetted.

        Asks an outside provider to look at a brand, which costs a fee.

        Args:
            brand_id: The brand.
            params: What to send. As one dict, or its fields as keywords:
                evp_id (required): Who looks at the brand.
                vetting_class (required): Its kind.
                vetting_political_details: What a political campaign has to say, such as its committee and election
                    date.

        Returns:
            The vetting. Keys: `vetting_id`, `brand_id`, `evp_id`, `vetting_class`, `vetting_score`, `vetting_token`,
            `vetting_status`, `vetting_details`, `vetted_date`, `create_date`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 409: It
                does not go with what is there already. 422: A field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.create_vetting_request(
                "B7D03AC",
                {"evp_id": "Aegis", "vetting_class": "STANDARD"},
            )

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.VettingRequest = await self._call(
            _ten_dlc_create_vetting_request.OP.request(path={"brand_id": brand_id}, body=_fields(params, keywords))
        )
        return answer

    async def revet_brand(self, brand_id: str) -> ten_dlc_dicts.Brand:
        """Have a brand checked anew.

        Sends the data of a brand to the registry once more, for a fee.

        Args:
            brand_id: The brand.

        Returns:
            The brand. Keys: `account_id`, `primary_account_id`, `entity_type`, `first_name`, `last_name`,
            `display_name`, `company_name`, `ein`, `ein_issuing_country`, `universal_ein`, `alt_business_id_type`,
            `alt_business_id`, `phone`, `street`, `city`, `state`, `postal_code`, `country`, `email`, `stock_symbol`,
            `stock_exchange`, `website`, `vertical`, `reference_id`, `brand_id`, `identity_status`,
            `brand_relationship`, `campaign_count`, `status`, `partner`, `shared`, `owner`, `reseller`, `created_date`,
            `last_updated`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 422: A field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.revet_brand("B7D03AC")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.Brand = await self._call(_ten_dlc_revet_brand.OP.request(path={"brand_id": brand_id}))
        return answer

    async def list_campaigns(
        self, brand_id: str, *, page: int | None = None, page_size: int | None = None, filter: str | None = None
    ) -> ten_dlc_dicts.CampaignPage:
        """List campaigns.

        Lists the campaigns of a brand, page by page.

        Args:
            brand_id: The brand.
            page: Which page, from 1.
            page_size: How many entries a page has.
            filter: Conditions as JSON, three at most: an array, all of whose entries hold, of arrays, one of whose
                entries holds, of objects with field (with dots for what is nested), type and value. The type is an
                operator: `==`, `=`, `<`, `<=`, `>`, `>=`, `^=`, `=$`, `~=`, `!=`, `!==`, `!^=`, `!=$`, `!~=` or
                `regexp`.

        Returns:
            One page of campaigns. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 422: A
                field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.list_campaigns("B7D03AC")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.CampaignPage = await self._call(
            _ten_dlc_list_campaigns.OP.request(
                path={"brand_id": brand_id}, query={"page": page, "page_size": page_size, "filter": filter}
            )
        )
        return answer

    def iter_campaigns(
        self, brand_id: str, *, page_size: int | None = None, filter: str | None = None
    ) -> AsyncIterator[ten_dlc_dicts.Campaign]:
        """List campaigns: all of them, page by page, each page fetched when it is needed.

        Args:
            brand_id: The brand.
            page_size: How many entries a page has.
            filter: Conditions as JSON, three at most: an array, all of whose entries hold, of arrays, one of whose
                entries holds, of objects with field (with dots for what is nested), type and value. The type is an
                operator: `==`, `=`, `<`, `<=`, `>`, `>=`, `^=`, `=$`, `~=`, `!=`, `!==`, `!^=`, `!=$`, `!~=` or
                `regexp`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 422: A
                field has a value that it cannot have.

        Example:
            async for entry in client.ten_dlc.iter_campaigns("B7D03AC"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        return self._iterate(
            _ten_dlc_list_campaigns.OP.request(
                path={"brand_id": brand_id}, query={"page_size": page_size, "filter": filter}
            )
        )

    async def create_campaign(self, brand_id: str, params: ten_dlc_dicts.NewCampaign) -> ten_dlc_dicts.Campaign:
        """Register a campaign.

        Hands in what the messages are for. Carriers review it, and a fee is due each quarter.

        Args:
            brand_id: The brand.
            params: What to send. A dict of:
                usecase (required): What the messages are for.
                description (required): What the campaign is for, in at least 40 characters.
                subscriber_opt_in (required): Whether people opt in.
                subscriber_opt_out (required): Whether people can opt out.
                subscriber_help (required): Whether people can ask for help.
                help_message (required): The answer to a call for help.
                account_id: The API key of the account that it belongs to.
                sub_usecases: What else the messages are for, of a mixed campaign.
                reseller_id: Who sells the service.
                label: A name of your own.
                embedded_link: Whether messages have links.
                embedded_phone: Whether messages have phone numbers.
                number_pool: Whether it sends from more than 50 numbers.
                age_gated: Whether it is for adults only.
                direct_lending: Whether it is about loans.
                hipaa: Whether it has data of patients.
                opt_out_assist: Whether the platform answers opt-outs.
                sample_one: A sample message.
                sample_two: A second sample.
                sample_three: A third sample.
                sample_four: A fourth sample.
                sample_five: A fifth sample.
                message_flow: How people opt in.
                message_flow_details: The same by its parts: brand_name, consent_mechanisms, pricing_disclosure,
                    frequency, privacy_policy and terms_and_conditions.
                help_keywords: Words that ask for help, with commas between them.
                opt_in_keywords: Words that opt in, with commas between them.
                opt_in_message: The answer to an opt-in.
                opt_out_keywords: Words that opt out, with commas between them.
                opt_out_message: The answer to an opt-out.
                partner: Whether it came from a partner.

        Returns:
            The campaign is registered. Keys: `account_id`, `usecase`, `sub_usecases`, `reseller_id`, `description`,
            `label`, `embedded_link`, `embedded_phone`, `number_pool`, `age_gated`, `direct_lending`, `hipaa`,
            `subscriber_opt_in`, `subscriber_opt_out`, `subscriber_help`, `opt_out_assist`, `sample_one`, `sample_two`,
            `sample_three`, `sample_four`, `sample_five`, `message_flow`, `message_flow_details`, `help_message`,
            `help_keywords`, `opt_in_keywords`, `opt_in_message`, `opt_out_keywords`, `opt_out_message`, `partner`,
            `campaign_id`, `brand_id`, `status`, `tcr_campaign_id`, `tcr_status`, `traffic_enabled`, `mno_metadata`,
            `last_status_changes`, `carrier_brand_suspensions`, `created_date`, `last_updated`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 409: It does not go with what is there
                already. 422: A field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.create_campaign(
                "B7D03AC",
                {"account_id": "abcd1234", "usecase": "DELIVERY_NOTIFICATION", "description": "Tells people
                that their parcel comes today and how to reach the driver", "sample_one": "Your parcel comes
                today between 2 and 4. Reply STOP to end.", "message_flow": "People tick a box beside their
                number when they order on our website", "help_message": "Call 202 555 0142 or write to
                ada@example.com", "subscriber_opt_in": True, "subscriber_opt_out": True, "subscriber_help":
                True},
            )

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.Campaign = await self._call(
            _ten_dlc_create_campaign.OP.request(path={"brand_id": brand_id}, body=_as_dict(params))
        )
        return answer

    async def get_campaign(self, brand_id: str, campaign_id: str) -> ten_dlc_dicts.Campaign:
        """Get a campaign.

        What was handed in, its status, and how each carrier treats it.

        Args:
            brand_id: The brand.
            campaign_id: The campaign.

        Returns:
            The campaign. Keys: `account_id`, `usecase`, `sub_usecases`, `reseller_id`, `description`, `label`,
            `embedded_link`, `embedded_phone`, `number_pool`, `age_gated`, `direct_lending`, `hipaa`,
            `subscriber_opt_in`, `subscriber_opt_out`, `subscriber_help`, `opt_out_assist`, `sample_one`, `sample_two`,
            `sample_three`, `sample_four`, `sample_five`, `message_flow`, `message_flow_details`, `help_message`,
            `help_keywords`, `opt_in_keywords`, `opt_in_message`, `opt_out_keywords`, `opt_out_message`, `partner`,
            `campaign_id`, `brand_id`, `status`, `tcr_campaign_id`, `tcr_status`, `traffic_enabled`, `mno_metadata`,
            `last_status_changes`, `carrier_brand_suspensions`, `created_date`, `last_updated`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 422: A
                field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.get_campaign("B7D03AC", "C4E91B2")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.Campaign = await self._call(
            _ten_dlc_get_campaign.OP.request(path={"brand_id": brand_id, "campaign_id": campaign_id})
        )
        return answer

    async def delete_campaign(self, brand_id: str, campaign_id: str) -> None:
        """End a campaign.

        Ends a campaign. Its numbers can send no longer.

        Args:
            brand_id: The brand.
            campaign_id: The campaign.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            await client.ten_dlc.delete_campaign("B7D03AC", "C4E91B2")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: None = await self._call(
            _ten_dlc_delete_campaign.OP.request(path={"brand_id": brand_id, "campaign_id": campaign_id})
        )
        return answer

    async def update_campaign(
        self, brand_id: str, campaign_id: str, params: ten_dlc_dicts.CampaignFields
    ) -> ten_dlc_dicts.Campaign:
        """Change a campaign.

        Changes what is given. A change is reviewed anew.

        Args:
            brand_id: The brand.
            campaign_id: The campaign.
            params: What to send. A dict of:
                account_id: The API key of the account that it belongs to.
                usecase: What the messages are for.
                sub_usecases: What else the messages are for, of a mixed campaign.
                reseller_id: Who sells the service.
                description: What the campaign is for, in at least 40 characters.
                label: A name of your own.
                embedded_link: Whether messages have links.
                embedded_phone: Whether messages have phone numbers.
                number_pool: Whether it sends from more than 50 numbers.
                age_gated: Whether it is for adults only.
                direct_lending: Whether it is about loans.
                hipaa: Whether it has data of patients.
                subscriber_opt_in: Whether people opt in.
                subscriber_opt_out: Whether people can opt out.
                subscriber_help: Whether people can ask for help.
                opt_out_assist: Whether the platform answers opt-outs.
                sample_one: A sample message.
                sample_two: A second sample.
                sample_three: A third sample.
                sample_four: A fourth sample.
                sample_five: A fifth sample.
                message_flow: How people opt in.
                message_flow_details: The same by its parts: brand_name, consent_mechanisms, pricing_disclosure,
                    frequency, privacy_policy and terms_and_conditions.
                help_message: The answer to a call for help.
                help_keywords: Words that ask for help, with commas between them.
                opt_in_keywords: Words that opt in, with commas between them.
                opt_in_message: The answer to an opt-in.
                opt_out_keywords: Words that opt out, with commas between them.
                opt_out_message: The answer to an opt-out.
                partner: Whether it came from a partner.

        Returns:
            The campaign. Keys: `account_id`, `usecase`, `sub_usecases`, `reseller_id`, `description`, `label`,
            `embedded_link`, `embedded_phone`, `number_pool`, `age_gated`, `direct_lending`, `hipaa`,
            `subscriber_opt_in`, `subscriber_opt_out`, `subscriber_help`, `opt_out_assist`, `sample_one`, `sample_two`,
            `sample_three`, `sample_four`, `sample_five`, `message_flow`, `message_flow_details`, `help_message`,
            `help_keywords`, `opt_in_keywords`, `opt_in_message`, `opt_out_keywords`, `opt_out_message`, `partner`,
            `campaign_id`, `brand_id`, `status`, `tcr_campaign_id`, `tcr_status`, `traffic_enabled`, `mno_metadata`,
            `last_status_changes`, `carrier_brand_suspensions`, `created_date`, `last_updated`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 422: A
                field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.update_campaign(
                "B7D03AC",
                "C4E91B2",
                {"sample_two": "Your driver is ten minutes away."},
            )

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.Campaign = await self._call(
            _ten_dlc_update_campaign.OP.request(
                path={"brand_id": brand_id, "campaign_id": campaign_id}, body=_as_dict(params)
            )
        )
        return answer

    async def resubmit_campaign(
        self,
        brand_id: str,
        campaign_id: str,
        params: ten_dlc_dicts.CampaignResubmission = NOT_GIVEN,
        **keywords: Unpack[ten_dlc_dicts.CampaignResubmissionKeywords],
    ) -> ten_dlc_dicts.ResubmittedCampaign:
        """Hand a campaign in again.

        Sends a campaign to carriers that have rejected it.

        Args:
            brand_id: The brand.
            campaign_id: The campaign.
            params: What to send. As one dict, or its fields as keywords:
                mno_ids (required): Their ids.

        Returns:
            What the carriers say now. Keys: `campaign_id`, `brand_id`, `mno_metadata`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account. 422: A field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.resubmit_campaign("B7D03AC", "C4E91B2", {"mno_ids": ["10017"]})

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.ResubmittedCampaign = await self._call(
            _ten_dlc_resubmit_campaign.OP.request(
                path={"brand_id": brand_id, "campaign_id": campaign_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def list_campaign_numbers(
        self,
        brand_id: str,
        campaign_id: str,
        *,
        filter: str | None = None,
        page: int | None = None,
        page_size: int | None = None,
    ) -> ten_dlc_dicts.CampaignNumberPage:
        """List numbers of a campaign.

        Lists the numbers that a campaign sends from, page by page.

        Args:
            brand_id: The brand.
            campaign_id: The campaign.
            filter: Conditions as JSON, three at most: an array, all of whose entries hold, of arrays, one of whose
                entries holds, of objects with field (with dots for what is nested), type and value. The type is an
                operator: `==`, `=`, `<`, `<=`, `>`, `>=`, `^=`, `=$`, `~=`, `!=`, `!==`, `!^=`, `!=$`, `!~=` or
                `regexp`.
            page: Which page, from 1.
            page_size: How many entries a page has.

        Returns:
            One page of numbers. Keys: `page_size`, `page`, `total_pages`, `total_items`, `_links`, `_embedded`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.ten_dlc.list_campaign_numbers("B7D03AC", "C4E91B2")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.CampaignNumberPage = await self._call(
            _ten_dlc_list_campaign_numbers.OP.request(
                path={"brand_id": brand_id, "campaign_id": campaign_id},
                query={"filter": filter, "page": page, "page_size": page_size},
            )
        )
        return answer

    def iter_campaign_numbers(
        self, brand_id: str, campaign_id: str, *, filter: str | None = None, page_size: int | None = None
    ) -> AsyncIterator[ten_dlc_dicts.CampaignNumber]:
        """List numbers of a campaign: all of them, page by page, each page fetched when it is needed.

        Args:
            brand_id: The brand.
            campaign_id: The campaign.
            filter: Conditions as JSON, three at most: an array, all of whose entries hold, of arrays, one of whose
                entries holds, of objects with field (with dots for what is nested), type and value. The type is an
                operator: `==`, `=`, `<`, `<=`, `>`, `>=`, `^=`, `=$`, `~=`, `!=`, `!==`, `!^=`, `!=$`, `!~=` or
                `regexp`.
            page_size: How many entries a page has.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            async for entry in client.ten_dlc.iter_campaign_numbers("B7D03AC", "C4E91B2"):
                print(entry)

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        return self._iterate(
            _ten_dlc_list_campaign_numbers.OP.request(
                path={"brand_id": brand_id, "campaign_id": campaign_id},
                query={"filter": filter, "page_size": page_size},
            )
        )

    async def link_number(
        self,
        brand_id: str,
        campaign_id: str,
        params: ten_dlc_dicts.NumberLink = NOT_GIVEN,
        **keywords: Unpack[ten_dlc_dicts.NumberLinkKeywords],
    ) -> ten_dlc_dicts.CampaignNumber:
        """Link a number to a campaign.

        Lets a number of the account send messages of a campaign, once carriers know of it.

        Args:
            brand_id: The brand.
            campaign_id: The campaign.
            params: What to send. As one dict, or its fields as keywords:
                country (required): The country, by two letters.
                number (required): The number, in E.164 form without a plus sign.

        Returns:
            It will be linked. Keys: `number`, `country`, `status`, `compliance`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account. 409: It
                does not go with what is there already. 422: A field has a value that it cannot have.

        Example:
            response = await client.ten_dlc.link_number("B7D03AC", "C4E91B2", {"country": "US", "number": "12025550101"})

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.CampaignNumber = await self._call(
            _ten_dlc_link_number.OP.request(
                path={"brand_id": brand_id, "campaign_id": campaign_id}, body=_fields(params, keywords)
            )
        )
        return answer

    async def get_campaign_number(self, brand_id: str, campaign_id: str, number: str) -> ten_dlc_dicts.CampaignNumber:
        """Get a number of a campaign.

        Whether carriers know of a number.

        Args:
            brand_id: The brand.
            campaign_id: The campaign.
            number: The number, in E.164 form without a plus sign.

        Returns:
            The number. Keys: `number`, `country`, `status`, `compliance`, `_links`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            response = await client.ten_dlc.get_campaign_number("B7D03AC", "C4E91B2", "12025550101")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.CampaignNumber = await self._call(
            _ten_dlc_get_campaign_number.OP.request(
                path={"brand_id": brand_id, "campaign_id": campaign_id, "number": number}
            )
        )
        return answer

    async def unlink_number(self, brand_id: str, campaign_id: str, number: str) -> None:
        """Unlink a number.

        Takes a number out of a campaign.

        Args:
            brand_id: The brand.
            campaign_id: The campaign.
            number: The number, in E.164 form without a plus sign.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 404: There is no such thing, or it belongs to another account.

        Example:
            await client.ten_dlc.unlink_number("B7D03AC", "C4E91B2", "12025550101")

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: None = await self._call(
            _ten_dlc_unlink_number.OP.request(path={"brand_id": brand_id, "campaign_id": campaign_id, "number": number})
        )
        return answer

    async def import_partner_campaign(
        self,
        params: ten_dlc_dicts.PartnerCampaign = NOT_GIVEN,
        **keywords: Unpack[ten_dlc_dicts.PartnerCampaignKeywords],
    ) -> ten_dlc_dicts.ImportedCampaign:
        """Take over a campaign of a partner.

        Takes over a campaign that was registered with another provider and shared with this one.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                account_id: The API key of the account that gets it.
                campaign_id: The campaign.
                label: A name of your own.

        Returns:
            It is taken over. Keys: `brand_id`, `campaign_id`, `sharing_status`, `downstream_cnp_id`, `upstream_cnp_id`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 404:
                There is no such thing, or it belongs to another account.

        Example:
            response = await client.ten_dlc.import_partner_campaign({"account_id": "abcd1234", "campaign_id": "C4E91B2"})

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: ten_dlc_dicts.ImportedCampaign = await self._call(
            _ten_dlc_import_partner_campaign.OP.request(body=_fields(params, keywords))
        )
        return answer

    async def list_vetting_classes(self) -> list[ten_dlc_dicts.VettingClassesItem]:
        """List kinds of vettings.

        The kinds of vettings that can be asked for.

        Returns:
            All kinds.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.ten_dlc.list_vetting_classes()

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: list[ten_dlc_dicts.VettingClassesItem] = await self._call(_ten_dlc_list_vetting_classes.OP.request())
        return answer

    async def list_vetting_providers(self) -> list[ten_dlc_dicts.VettingProvidersItem]:
        """List providers of vettings.

        Who vets brands, and in which kinds.

        Returns:
            All providers.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it.

        Example:
            response = await client.ten_dlc.list_vetting_providers()

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: list[ten_dlc_dicts.VettingProvidersItem] = await self._call(
            _ten_dlc_list_vetting_providers.OP.request()
        )
        return answer

    async def list_registry_words(self) -> dict[str, list[dict[str, Any]]]:
        """List words of the registry.

        The values that fields of brands and campaigns can have.

        Returns:
            The words, by field.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong.

        Example:
            response = await client.ten_dlc.list_registry_words()

        Official page: https://developer.vonage.com/en/api/10dlc
        """
        answer: dict[str, list[dict[str, Any]]] = await self._call(_ten_dlc_list_registry_words.OP.request())
        return answer
