# Written by codegen from specs/application.yaml. Do not edit: change the description and run `make generate`.
"""The models of Application. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .application import Application as Application
    from .application_details import ApplicationDetails as ApplicationDetails
    from .application_page import ApplicationPage as ApplicationPage
    from .capabilities import Capabilities as Capabilities
    from .embedded_applications import EmbeddedApplications as EmbeddedApplications
    from .embedded_users import EmbeddedUsers as EmbeddedUsers
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .key_pair import KeyPair as KeyPair
    from .link import Link as Link
    from .meetings_capability import MeetingsCapability as MeetingsCapability
    from .meetings_webhook import MeetingsWebhook as MeetingsWebhook
    from .meetings_webhooks import MeetingsWebhooks as MeetingsWebhooks
    from .messages_capability import MessagesCapability as MessagesCapability
    from .messages_webhooks import MessagesWebhooks as MessagesWebhooks
    from .messenger_channel import MessengerChannel as MessengerChannel
    from .network_apis_capability import NetworkApisCapability as NetworkApisCapability
    from .number_channel import NumberChannel as NumberChannel
    from .page_links import PageLinks as PageLinks
    from .post_webhook import PostWebhook as PostWebhook
    from .privacy import Privacy as Privacy
    from .problem import Problem as Problem
    from .pstn_channel import PstnChannel as PstnChannel
    from .public_key import PublicKey as PublicKey
    from .rtc_capability import RtcCapability as RtcCapability
    from .rtc_webhooks import RtcWebhooks as RtcWebhooks
    from .self_links import SelfLinks as SelfLinks
    from .sip_channel import SipChannel as SipChannel
    from .user import User as User
    from .user_channels import UserChannels as UserChannels
    from .user_details import UserDetails as UserDetails
    from .user_page import UserPage as UserPage
    from .user_page_links import UserPageLinks as UserPageLinks
    from .user_problem import UserProblem as UserProblem
    from .user_properties import UserProperties as UserProperties
    from .user_summary import UserSummary as UserSummary
    from .vbc_channel import VbcChannel as VbcChannel
    from .verify_capability import VerifyCapability as VerifyCapability
    from .verify_webhooks import VerifyWebhooks as VerifyWebhooks
    from .video_capability import VideoCapability as VideoCapability
    from .video_storage import VideoStorage as VideoStorage
    from .video_webhook import VideoWebhook as VideoWebhook
    from .video_webhooks import VideoWebhooks as VideoWebhooks
    from .voice_capability import VoiceCapability as VoiceCapability
    from .voice_event_webhook import VoiceEventWebhook as VoiceEventWebhook
    from .voice_webhook import VoiceWebhook as VoiceWebhook
    from .voice_webhooks import VoiceWebhooks as VoiceWebhooks
    from .webhook import Webhook as Webhook
    from .websocket_channel import WebsocketChannel as WebsocketChannel
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Application": "application",
            "ApplicationDetails": "application_details",
            "ApplicationPage": "application_page",
            "Capabilities": "capabilities",
            "EmbeddedApplications": "embedded_applications",
            "EmbeddedUsers": "embedded_users",
            "InvalidParameter": "invalid_parameter",
            "KeyPair": "key_pair",
            "Link": "link",
            "MeetingsCapability": "meetings_capability",
            "MeetingsWebhook": "meetings_webhook",
            "MeetingsWebhooks": "meetings_webhooks",
            "MessagesCapability": "messages_capability",
            "MessagesWebhooks": "messages_webhooks",
            "MessengerChannel": "messenger_channel",
            "NetworkApisCapability": "network_apis_capability",
            "NumberChannel": "number_channel",
            "PageLinks": "page_links",
            "PostWebhook": "post_webhook",
            "Privacy": "privacy",
            "Problem": "problem",
            "PstnChannel": "pstn_channel",
            "PublicKey": "public_key",
            "RtcCapability": "rtc_capability",
            "RtcWebhooks": "rtc_webhooks",
            "SelfLinks": "self_links",
            "SipChannel": "sip_channel",
            "User": "user",
            "UserChannels": "user_channels",
            "UserDetails": "user_details",
            "UserPage": "user_page",
            "UserPageLinks": "user_page_links",
            "UserProblem": "user_problem",
            "UserProperties": "user_properties",
            "UserSummary": "user_summary",
            "VbcChannel": "vbc_channel",
            "VerifyCapability": "verify_capability",
            "VerifyWebhooks": "verify_webhooks",
            "VideoCapability": "video_capability",
            "VideoStorage": "video_storage",
            "VideoWebhook": "video_webhook",
            "VideoWebhooks": "video_webhooks",
            "VoiceCapability": "voice_capability",
            "VoiceEventWebhook": "voice_event_webhook",
            "VoiceWebhook": "voice_webhook",
            "VoiceWebhooks": "voice_webhooks",
            "Webhook": "webhook",
            "WebsocketChannel": "websocket_channel",
        },
    )
