# Written by codegen from specs/ten_dlc.yaml. Do not edit: change the description and run `make generate`.
"""The models of 10DLC. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .brand import Brand as Brand
    from .brand_feedback import BrandFeedback as BrandFeedback
    from .brand_feedback_categories_item import BrandFeedbackCategoriesItem as BrandFeedbackCategoriesItem
    from .brand_fields import BrandFields as BrandFields
    from .brand_page import BrandPage as BrandPage
    from .brand_page_embedded import BrandPageEmbedded as BrandPageEmbedded
    from .campaign import Campaign as Campaign
    from .campaign_fields import CampaignFields as CampaignFields
    from .campaign_number import CampaignNumber as CampaignNumber
    from .campaign_number_page import CampaignNumberPage as CampaignNumberPage
    from .campaign_number_page_embedded import CampaignNumberPageEmbedded as CampaignNumberPageEmbedded
    from .campaign_page import CampaignPage as CampaignPage
    from .campaign_page_embedded import CampaignPageEmbedded as CampaignPageEmbedded
    from .campaign_resubmission import CampaignResubmission as CampaignResubmission
    from .carrier_terms import CarrierTerms as CarrierTerms
    from .imported_campaign import ImportedCampaign as ImportedCampaign
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .new_brand import NewBrand as NewBrand
    from .new_campaign import NewCampaign as NewCampaign
    from .new_vetting_request import NewVettingRequest as NewVettingRequest
    from .number_link import NumberLink as NumberLink
    from .partner_campaign import PartnerCampaign as PartnerCampaign
    from .problem import Problem as Problem
    from .qualified_use_case import QualifiedUseCase as QualifiedUseCase
    from .resubmitted_campaign import ResubmittedCampaign as ResubmittedCampaign
    from .vetting_classes_item import VettingClassesItem as VettingClassesItem
    from .vetting_import import VettingImport as VettingImport
    from .vetting_providers_item import VettingProvidersItem as VettingProvidersItem
    from .vetting_request import VettingRequest as VettingRequest
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Brand": "brand",
            "BrandFeedback": "brand_feedback",
            "BrandFeedbackCategoriesItem": "brand_feedback_categories_item",
            "BrandFields": "brand_fields",
            "BrandPage": "brand_page",
            "BrandPageEmbedded": "brand_page_embedded",
            "Campaign": "campaign",
            "CampaignFields": "campaign_fields",
            "CampaignNumber": "campaign_number",
            "CampaignNumberPage": "campaign_number_page",
            "CampaignNumberPageEmbedded": "campaign_number_page_embedded",
            "CampaignPage": "campaign_page",
            "CampaignPageEmbedded": "campaign_page_embedded",
            "CampaignResubmission": "campaign_resubmission",
            "CarrierTerms": "carrier_terms",
            "ImportedCampaign": "imported_campaign",
            "InvalidParameter": "invalid_parameter",
            "NewBrand": "new_brand",
            "NewCampaign": "new_campaign",
            "NewVettingRequest": "new_vetting_request",
            "NumberLink": "number_link",
            "PartnerCampaign": "partner_campaign",
            "Problem": "problem",
            "QualifiedUseCase": "qualified_use_case",
            "ResubmittedCampaign": "resubmitted_campaign",
            "VettingClassesItem": "vetting_classes_item",
            "VettingImport": "vetting_import",
            "VettingProvidersItem": "vetting_providers_item",
            "VettingRequest": "vetting_request",
        },
    )
