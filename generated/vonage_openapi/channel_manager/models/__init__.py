# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
"""The models of Channel Manager. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .embedded_messaging_figures import EmbeddedMessagingFigures as EmbeddedMessagingFigures
    from .embedded_wabas import EmbeddedWabas as EmbeddedWabas
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .link import Link as Link
    from .new_rcs_agent import NewRcsAgent as NewRcsAgent
    from .new_rcs_brand import NewRcsBrand as NewRcsBrand
    from .new_rcs_opt_out import NewRcsOptOut as NewRcsOptOut
    from .new_rcs_test_device import NewRcsTestDevice as NewRcsTestDevice
    from ._unions import NewWhatsAppSubscription as NewWhatsAppSubscription
    from .page_links import PageLinks as PageLinks
    from .problem import Problem as Problem
    from .rcs_agent import RcsAgent as RcsAgent
    from .rcs_agent_carriers import RcsAgentCarriers as RcsAgentCarriers
    from .rcs_agent_change import RcsAgentChange as RcsAgentChange
    from .rcs_agent_preview import RcsAgentPreview as RcsAgentPreview
    from ._unions import RcsAgents as RcsAgents
    from .rcs_application_settings import RcsApplicationSettings as RcsApplicationSettings
    from .rcs_basic_info import RcsBasicInfo as RcsBasicInfo
    from .rcs_basic_info_change import RcsBasicInfoChange as RcsBasicInfoChange
    from .rcs_brand import RcsBrand as RcsBrand
    from .rcs_brand_change import RcsBrandChange as RcsBrandChange
    from ._unions import RcsBrands as RcsBrands
    from .rcs_capabilities import RcsCapabilities as RcsCapabilities
    from .rcs_carrier_requirements import RcsCarrierRequirements as RcsCarrierRequirements
    from ._unions import RcsCarriers as RcsCarriers
    from .rcs_contact_email import RcsContactEmail as RcsContactEmail
    from .rcs_contact_number import RcsContactNumber as RcsContactNumber
    from .rcs_contact_website import RcsContactWebsite as RcsContactWebsite
    from .rcs_deeplink import RcsDeeplink as RcsDeeplink
    from .rcs_deeplink_request import RcsDeeplinkRequest as RcsDeeplinkRequest
    from .rcs_device_check import RcsDeviceCheck as RcsDeviceCheck
    from .rcs_opt_out import RcsOptOut as RcsOptOut
    from .rcs_opt_out_action import RcsOptOutAction as RcsOptOutAction
    from .rcs_point_of_contact import RcsPointOfContact as RcsPointOfContact
    from .rcs_representative import RcsRepresentative as RcsRepresentative
    from .rcs_test_device import RcsTestDevice as RcsTestDevice
    from .rcs_test_devices import RcsTestDevices as RcsTestDevices
    from .rcs_traffic_estimates import RcsTrafficEstimates as RcsTrafficEstimates
    from .rcs_user_experience import RcsUserExperience as RcsUserExperience
    from .rcs_visual_design import RcsVisualDesign as RcsVisualDesign
    from .single_waba import SingleWaba as SingleWaba
    from .slack_subscription import SlackSubscription as SlackSubscription
    from .subscription_address import SubscriptionAddress as SubscriptionAddress
    from .waba import Waba as Waba
    from .waba_number_details import WabaNumberDetails as WabaNumberDetails
    from ._unions import WabaNumbers as WabaNumbers
    from .waba_page import WabaPage as WabaPage
    from .webhook_subscription import WebhookSubscription as WebhookSubscription
    from .whats_app_decision import WhatsAppDecision as WhatsAppDecision
    from .whats_app_messaging_figures import WhatsAppMessagingFigures as WhatsAppMessagingFigures
    from .whats_app_messaging_span import WhatsAppMessagingSpan as WhatsAppMessagingSpan
    from .whats_app_notification import WhatsAppNotification as WhatsAppNotification
    from .whats_app_notified_account import WhatsAppNotifiedAccount as WhatsAppNotifiedAccount
    from .whats_app_profile import WhatsAppProfile as WhatsAppProfile
    from .whats_app_profile_change import WhatsAppProfileChange as WhatsAppProfileChange
    from .whats_app_signup import WhatsAppSignup as WhatsAppSignup
    from .whats_app_subscription import WhatsAppSubscription as WhatsAppSubscription
    from ._unions import WhatsAppSubscriptions as WhatsAppSubscriptions
    from .whats_app_username import WhatsAppUsername as WhatsAppUsername
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "EmbeddedMessagingFigures": "embedded_messaging_figures",
            "EmbeddedWabas": "embedded_wabas",
            "InvalidParameter": "invalid_parameter",
            "Link": "link",
            "NewRcsAgent": "new_rcs_agent",
            "NewRcsBrand": "new_rcs_brand",
            "NewRcsOptOut": "new_rcs_opt_out",
            "NewRcsTestDevice": "new_rcs_test_device",
            "NewWhatsAppSubscription": "_unions",
            "PageLinks": "page_links",
            "Problem": "problem",
            "RcsAgent": "rcs_agent",
            "RcsAgentCarriers": "rcs_agent_carriers",
            "RcsAgentChange": "rcs_agent_change",
            "RcsAgentPreview": "rcs_agent_preview",
            "RcsAgents": "_unions",
            "RcsApplicationSettings": "rcs_application_settings",
            "RcsBasicInfo": "rcs_basic_info",
            "RcsBasicInfoChange": "rcs_basic_info_change",
            "RcsBrand": "rcs_brand",
            "RcsBrandChange": "rcs_brand_change",
            "RcsBrands": "_unions",
            "RcsCapabilities": "rcs_capabilities",
            "RcsCarrierRequirements": "rcs_carrier_requirements",
            "RcsCarriers": "_unions",
            "RcsContactEmail": "rcs_contact_email",
            "RcsContactNumber": "rcs_contact_number",
            "RcsContactWebsite": "rcs_contact_website",
            "RcsDeeplink": "rcs_deeplink",
            "RcsDeeplinkRequest": "rcs_deeplink_request",
            "RcsDeviceCheck": "rcs_device_check",
            "RcsOptOut": "rcs_opt_out",
            "RcsOptOutAction": "rcs_opt_out_action",
            "RcsPointOfContact": "rcs_point_of_contact",
            "RcsRepresentative": "rcs_representative",
            "RcsTestDevice": "rcs_test_device",
            "RcsTestDevices": "rcs_test_devices",
            "RcsTrafficEstimates": "rcs_traffic_estimates",
            "RcsUserExperience": "rcs_user_experience",
            "RcsVisualDesign": "rcs_visual_design",
            "SingleWaba": "single_waba",
            "SlackSubscription": "slack_subscription",
            "SubscriptionAddress": "subscription_address",
            "Waba": "waba",
            "WabaNumberDetails": "waba_number_details",
            "WabaNumbers": "_unions",
            "WabaPage": "waba_page",
            "WebhookSubscription": "webhook_subscription",
            "WhatsAppDecision": "whats_app_decision",
            "WhatsAppMessagingFigures": "whats_app_messaging_figures",
            "WhatsAppMessagingSpan": "whats_app_messaging_span",
            "WhatsAppNotification": "whats_app_notification",
            "WhatsAppNotifiedAccount": "whats_app_notified_account",
            "WhatsAppProfile": "whats_app_profile",
            "WhatsAppProfileChange": "whats_app_profile_change",
            "WhatsAppSignup": "whats_app_signup",
            "WhatsAppSubscription": "whats_app_subscription",
            "WhatsAppSubscriptions": "_unions",
            "WhatsAppUsername": "whats_app_username",
        },
    )
