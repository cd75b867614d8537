# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""The types of requests, responses, webhooks and messages of all APIs, for annotations.

    from vonage.types import Call, SendSms

    def ring(call: Call) -> None: ...

All are dictionaries (`TypedDict`) or unions of them, and resolve at run time, as pydantic and FastAPI need it. A
type that is used in requests and in responses exists twice: `...Params` is what you send, the other what comes back.
`...Query` holds the parameters of a query. If several APIs have different types of the same name, the API's name comes
first.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vonage_openapi.account.dicts import Balance as Balance
    from vonage_openapi.account.dicts import EmbeddedSecrets as EmbeddedSecrets
    from vonage_openapi.account.dicts import InvalidParameter as InvalidParameter
    from vonage_openapi.account.dicts import NewSecret as NewSecret
    from vonage_openapi.account.dicts import Problem as Problem
    from vonage_openapi.account.dicts import RestStatus as RestStatus
    from vonage_openapi.account.dicts import Secret as Secret
    from vonage_openapi.account.dicts import SecretLink as SecretLink
    from vonage_openapi.account.dicts import SecretLinks as SecretLinks
    from vonage_openapi.account.dicts import SecretList as SecretList
    from vonage_openapi.account.dicts import Settings as Settings
    from vonage_openapi.account.dicts import SettingsChange as SettingsChange
    from vonage_openapi.account.dicts import TopUp as TopUp
    from vonage_openapi.addresses.dicts import Address as Address
    from vonage_openapi.addresses.dicts import AddressPage as AddressPage
    from vonage_openapi.addresses.dicts import AddressPageEmbedded as AddressPageEmbedded
    from vonage_openapi.addresses.dicts import ListAddressesQuery as ListAddressesQuery
    from vonage_openapi.addresses.dicts import NewAddress as NewAddress
    from vonage_openapi.application.dicts import Application as Application
    from vonage_openapi.application.dicts import ApplicationDetails as ApplicationDetails
    from vonage_openapi.application.dicts import ApplicationPage as ApplicationPage
    from vonage_openapi.application.dicts import Capabilities as Capabilities
    from vonage_openapi.application.dicts import CapabilitiesParams as CapabilitiesParams
    from vonage_openapi.application.dicts import EmbeddedApplications as EmbeddedApplications
    from vonage_openapi.application.dicts import EmbeddedUsers as EmbeddedUsers
    from vonage_openapi.application.dicts import KeyPair as KeyPair
    from vonage_openapi.application.dicts import Link as Link
    from vonage_openapi.application.dicts import ListApplicationsQuery as ListApplicationsQuery
    from vonage_openapi.application.dicts import ListUsersQuery as ListUsersQuery
    from vonage_openapi.application.dicts import MeetingsCapability as MeetingsCapability
    from vonage_openapi.application.dicts import MeetingsCapabilityParams as MeetingsCapabilityParams
    from vonage_openapi.application.dicts import MeetingsWebhook as MeetingsWebhook
    from vonage_openapi.application.dicts import MeetingsWebhookParams as MeetingsWebhookParams
    from vonage_openapi.application.dicts import MeetingsWebhooks as MeetingsWebhooks
    from vonage_openapi.application.dicts import MeetingsWebhooksParams as MeetingsWebhooksParams
    from vonage_openapi.application.dicts import MessagesCapability as MessagesCapability
    from vonage_openapi.application.dicts import MessagesCapabilityParams as MessagesCapabilityParams
    from vonage_openapi.application.dicts import MessagesWebhooks as MessagesWebhooks
    from vonage_openapi.application.dicts import MessagesWebhooksParams as MessagesWebhooksParams
    from vonage_openapi.application.dicts import MessengerChannel as MessengerChannel
    from vonage_openapi.application.dicts import MessengerChannelParams as MessengerChannelParams
    from vonage_openapi.application.dicts import NetworkApisCapability as NetworkApisCapability
    from vonage_openapi.application.dicts import NetworkApisCapabilityParams as NetworkApisCapabilityParams
    from vonage_openapi.application.dicts import NumberChannel as NumberChannel
    from vonage_openapi.application.dicts import NumberChannelParams as NumberChannelParams
    from vonage_openapi.application.dicts import PageLinks as PageLinks
    from vonage_openapi.application.dicts import PostWebhook as PostWebhook
    from vonage_openapi.application.dicts import PostWebhookParams as PostWebhookParams
    from vonage_openapi.application.dicts import Privacy as Privacy
    from vonage_openapi.application.dicts import PrivacyParams as PrivacyParams
    from vonage_openapi.application.dicts import PstnChannel as PstnChannel
    from vonage_openapi.application.dicts import PstnChannelParams as PstnChannelParams
    from vonage_openapi.application.dicts import PublicKey as PublicKey
    from vonage_openapi.application.dicts import RtcCapability as RtcCapability
    from vonage_openapi.application.dicts import RtcCapabilityParams as RtcCapabilityParams
    from vonage_openapi.application.dicts import RtcWebhooks as RtcWebhooks
    from vonage_openapi.application.dicts import RtcWebhooksParams as RtcWebhooksParams
    from vonage_openapi.application.dicts import SelfLinks as SelfLinks
    from vonage_openapi.application.dicts import SipChannel as SipChannel
    from vonage_openapi.application.dicts import SipChannelParams as SipChannelParams
    from vonage_openapi.application.dicts import User as User
    from vonage_openapi.application.dicts import UserChannels as UserChannels
    from vonage_openapi.application.dicts import UserChannelsParams as UserChannelsParams
    from vonage_openapi.application.dicts import UserDetails as UserDetails
    from vonage_openapi.application.dicts import UserPage as UserPage
    from vonage_openapi.application.dicts import UserPageLinks as UserPageLinks
    from vonage_openapi.application.dicts import UserProblem as UserProblem
    from vonage_openapi.application.dicts import UserProperties as UserProperties
    from vonage_openapi.application.dicts import UserPropertiesParams as UserPropertiesParams
    from vonage_openapi.application.dicts import UserSummary as UserSummary
    from vonage_openapi.application.dicts import VbcChannel as VbcChannel
    from vonage_openapi.application.dicts import VbcChannelParams as VbcChannelParams
    from vonage_openapi.application.dicts import VerifyCapability as VerifyCapability
    from vonage_openapi.application.dicts import VerifyCapabilityParams as VerifyCapabilityParams
    from vonage_openapi.application.dicts import VerifyWebhooks as VerifyWebhooks
    from vonage_openapi.application.dicts import VerifyWebhooksParams as VerifyWebhooksParams
    from vonage_openapi.application.dicts import VideoCapability as VideoCapability
    from vonage_openapi.application.dicts import VideoCapabilityParams as VideoCapabilityParams
    from vonage_openapi.application.dicts import VideoStorage as VideoStorage
    from vonage_openapi.application.dicts import VideoStorageParams as VideoStorageParams
    from vonage_openapi.application.dicts import VideoWebhook as VideoWebhook
    from vonage_openapi.application.dicts import VideoWebhookParams as VideoWebhookParams
    from vonage_openapi.application.dicts import VideoWebhooks as VideoWebhooks
    from vonage_openapi.application.dicts import VideoWebhooksParams as VideoWebhooksParams
    from vonage_openapi.application.dicts import VoiceCapability as VoiceCapability
    from vonage_openapi.application.dicts import VoiceCapabilityParams as VoiceCapabilityParams
    from vonage_openapi.application.dicts import VoiceEventWebhook as VoiceEventWebhook
    from vonage_openapi.application.dicts import VoiceEventWebhookParams as VoiceEventWebhookParams
    from vonage_openapi.application.dicts import VoiceWebhook as VoiceWebhook
    from vonage_openapi.application.dicts import VoiceWebhookParams as VoiceWebhookParams
    from vonage_openapi.application.dicts import VoiceWebhooks as VoiceWebhooks
    from vonage_openapi.application.dicts import VoiceWebhooksParams as VoiceWebhooksParams
    from vonage_openapi.application.dicts import Webhook as Webhook
    from vonage_openapi.application.dicts import WebhookParams as WebhookParams
    from vonage_openapi.application.dicts import WebsocketChannel as WebsocketChannel
    from vonage_openapi.application.dicts import WebsocketChannelParams as WebsocketChannelParams
    from vonage_openapi.audit.dicts import AuditError as AuditError
    from vonage_openapi.audit.dicts import AuditEvent as AuditEvent
    from vonage_openapi.audit.dicts import AuditEventPage as AuditEventPage
    from vonage_openapi.audit.dicts import AuditEventPageEmbedded as AuditEventPageEmbedded
    from vonage_openapi.audit.dicts import AuditEventPagePage as AuditEventPagePage
    from vonage_openapi.audit.dicts import EventKindList as EventKindList
    from vonage_openapi.audit.dicts import EventKindListEventTypesItem as EventKindListEventTypesItem
    from vonage_openapi.audit.dicts import ListAuditEventsQuery as ListAuditEventsQuery
    from vonage_openapi.channel_manager.dicts import EmbeddedMessagingFigures as EmbeddedMessagingFigures
    from vonage_openapi.channel_manager.dicts import EmbeddedWabas as EmbeddedWabas
    from vonage_openapi.channel_manager.dicts import (
        GetWhatsappMessagingAnalyticsQuery as GetWhatsappMessagingAnalyticsQuery,
    )
    from vonage_openapi.channel_manager.dicts import (
        GetWhatsappPricingAnalyticsQuery as GetWhatsappPricingAnalyticsQuery,
    )
    from vonage_openapi.channel_manager.dicts import (
        GetWhatsappTemplateAnalyticsQuery as GetWhatsappTemplateAnalyticsQuery,
    )
    from vonage_openapi.channel_manager.dicts import ListWabasQuery as ListWabasQuery
    from vonage_openapi.channel_manager.dicts import NewRcsAgent as NewRcsAgent
    from vonage_openapi.channel_manager.dicts import NewRcsBrand as NewRcsBrand
    from vonage_openapi.channel_manager.dicts import NewRcsOptOut as NewRcsOptOut
    from vonage_openapi.channel_manager.dicts import NewRcsTestDevice as NewRcsTestDevice
    from vonage_openapi.channel_manager.dicts import NewWhatsAppSubscription as NewWhatsAppSubscription
    from vonage_openapi.channel_manager.dicts import RcsAgent as RcsAgent
    from vonage_openapi.channel_manager.dicts import RcsAgentCarriers as RcsAgentCarriers
    from vonage_openapi.channel_manager.dicts import RcsAgentChange as RcsAgentChange
    from vonage_openapi.channel_manager.dicts import RcsAgentPreview as RcsAgentPreview
    from vonage_openapi.channel_manager.dicts import RcsAgents as RcsAgents
    from vonage_openapi.channel_manager.dicts import RcsApplicationSettings as RcsApplicationSettings
    from vonage_openapi.channel_manager.dicts import RcsBasicInfo as RcsBasicInfo
    from vonage_openapi.channel_manager.dicts import RcsBasicInfoChange as RcsBasicInfoChange
    from vonage_openapi.channel_manager.dicts import RcsBrand as RcsBrand
    from vonage_openapi.channel_manager.dicts import RcsBrandChange as RcsBrandChange
    from vonage_openapi.channel_manager.dicts import RcsBrands as RcsBrands
    from vonage_openapi.channel_manager.dicts import RcsCapabilities as RcsCapabilities
    from vonage_openapi.channel_manager.dicts import RcsCarrierRequirements as RcsCarrierRequirements
    from vonage_openapi.channel_manager.dicts import RcsCarriers as RcsCarriers
    from vonage_openapi.channel_manager.dicts import RcsContactEmail as RcsContactEmail
    from vonage_openapi.channel_manager.dicts import RcsContactNumber as RcsContactNumber
    from vonage_openapi.channel_manager.dicts import RcsContactWebsite as RcsContactWebsite
    from vonage_openapi.channel_manager.dicts import RcsDeeplink as RcsDeeplink
    from vonage_openapi.channel_manager.dicts import RcsDeeplinkRequest as RcsDeeplinkRequest
    from vonage_openapi.channel_manager.dicts import RcsDeviceCheck as RcsDeviceCheck
    from vonage_openapi.channel_manager.dicts import RcsOptOut as RcsOptOut
    from vonage_openapi.channel_manager.dicts import RcsOptOutAction as RcsOptOutAction
    from vonage_openapi.channel_manager.dicts import RcsOptOutActionParams as RcsOptOutActionParams
    from vonage_openapi.channel_manager.dicts import RcsPointOfContact as RcsPointOfContact
    from vonage_openapi.channel_manager.dicts import RcsRepresentative as RcsRepresentative
    from vonage_openapi.channel_manager.dicts import RcsTestDevice as RcsTestDevice
    from vonage_openapi.channel_manager.dicts import RcsTestDevices as RcsTestDevices
    from vonage_openapi.channel_manager.dicts import RcsTrafficEstimates as RcsTrafficEstimates
    from vonage_openapi.channel_manager.dicts import RcsUserExperience as RcsUserExperience
    from vonage_openapi.channel_manager.dicts import RcsVisualDesign as RcsVisualDesign
    from vonage_openapi.channel_manager.dicts import SingleWaba as SingleWaba
    from vonage_openapi.channel_manager.dicts import SlackSubscription as SlackSubscription
    from vonage_openapi.channel_manager.dicts import SubscriptionAddress as SubscriptionAddress
    from vonage_openapi.channel_manager.dicts import Waba as Waba
    from vonage_openapi.channel_manager.dicts import WabaNumberDetails as WabaNumberDetails
    from vonage_openapi.channel_manager.dicts import WabaNumbers as WabaNumbers
    from vonage_openapi.channel_manager.dicts import WabaPage as WabaPage
    from vonage_openapi.channel_manager.dicts import WebhookSubscription as WebhookSubscription
    from vonage_openapi.channel_manager.dicts import WhatsAppDecision as WhatsAppDecision
    from vonage_openapi.channel_manager.dicts import WhatsAppMessagingFigures as WhatsAppMessagingFigures
    from vonage_openapi.channel_manager.dicts import WhatsAppMessagingSpan as WhatsAppMessagingSpan
    from vonage_openapi.channel_manager.dicts import WhatsAppNotification as WhatsAppNotification
    from vonage_openapi.channel_manager.dicts import WhatsAppNotifiedAccount as WhatsAppNotifiedAccount
    from vonage_openapi.channel_manager.dicts import WhatsAppProfile as WhatsAppProfile
    from vonage_openapi.channel_manager.dicts import WhatsAppProfileChange as WhatsAppProfileChange
    from vonage_openapi.channel_manager.dicts import WhatsAppSignup as WhatsAppSignup
    from vonage_openapi.channel_manager.dicts import WhatsAppSubscription as WhatsAppSubscription
    from vonage_openapi.channel_manager.dicts import WhatsAppSubscriptions as WhatsAppSubscriptions
    from vonage_openapi.channel_manager.dicts import WhatsAppUsername as WhatsAppUsername
    from vonage_openapi.conversations.dicts import AudioSettings as AudioSettings
    from vonage_openapi.conversations.dicts import AudioSettingsParams as AudioSettingsParams
    from vonage_openapi.conversations.dicts import AudioStream as AudioStream
    from vonage_openapi.conversations.dicts import CallbackParams as CallbackParams
    from vonage_openapi.conversations.dicts import Channel as Channel
    from vonage_openapi.conversations.dicts import ChannelEnd as ChannelEnd
    from vonage_openapi.conversations.dicts import ChannelEndParams as ChannelEndParams
    from vonage_openapi.conversations.dicts import ChannelParams as ChannelParams
    from vonage_openapi.conversations.dicts import Conversation as Conversation
    from vonage_openapi.conversations.dicts import ConversationCallback as ConversationCallback
    from vonage_openapi.conversations.dicts import ConversationEvent as ConversationEvent
    from vonage_openapi.conversations.dicts import ConversationNumber as ConversationNumber
    from vonage_openapi.conversations.dicts import ConversationPage as ConversationPage
    from vonage_openapi.conversations.dicts import ConversationProperties as ConversationProperties
    from vonage_openapi.conversations.dicts import ConversationPropertiesParams as ConversationPropertiesParams
    from vonage_openapi.conversations.dicts import ConversationSummary as ConversationSummary
    from vonage_openapi.conversations.dicts import ConversationTimes as ConversationTimes
    from vonage_openapi.conversations.dicts import EmbeddedConversations as EmbeddedConversations
    from vonage_openapi.conversations.dicts import EmbeddedMembers as EmbeddedMembers
    from vonage_openapi.conversations.dicts import EmbeddedUser as EmbeddedUser
    from vonage_openapi.conversations.dicts import EmbeddedUserConversations as EmbeddedUserConversations
    from vonage_openapi.conversations.dicts import Event as Event
    from vonage_openapi.conversations.dicts import EventBody as EventBody
    from vonage_openapi.conversations.dicts import EventLocation as EventLocation
    from vonage_openapi.conversations.dicts import EventMember as EventMember
    from vonage_openapi.conversations.dicts import EventOrigin as EventOrigin
    from vonage_openapi.conversations.dicts import EventPage as EventPage
    from vonage_openapi.conversations.dicts import EventTemplate as EventTemplate
    from vonage_openapi.conversations.dicts import EventTranscription as EventTranscription
    from vonage_openapi.conversations.dicts import EventUser as EventUser
    from vonage_openapi.conversations.dicts import Initiator as Initiator
    from vonage_openapi.conversations.dicts import InitiatorOf as InitiatorOf
    from vonage_openapi.conversations.dicts import LeaveReason as LeaveReason
    from vonage_openapi.conversations.dicts import LeaveReasonParams as LeaveReasonParams
    from vonage_openapi.conversations.dicts import ListConversationsQuery as ListConversationsQuery
    from vonage_openapi.conversations.dicts import ListEventsQuery as ListEventsQuery
    from vonage_openapi.conversations.dicts import ListMembersQuery as ListMembersQuery
    from vonage_openapi.conversations.dicts import ListUserConversationsQuery as ListUserConversationsQuery
    from vonage_openapi.conversations.dicts import MediaUrl as MediaUrl
    from vonage_openapi.conversations.dicts import Member as Member
    from vonage_openapi.conversations.dicts import MemberChange as MemberChange
    from vonage_openapi.conversations.dicts import MemberLink as MemberLink
    from vonage_openapi.conversations.dicts import MemberMedia as MemberMedia
    from vonage_openapi.conversations.dicts import MemberMediaAudio as MemberMediaAudio
    from vonage_openapi.conversations.dicts import MemberMediaAudioParams as MemberMediaAudioParams
    from vonage_openapi.conversations.dicts import MemberMediaParams as MemberMediaParams
    from vonage_openapi.conversations.dicts import MemberPage as MemberPage
    from vonage_openapi.conversations.dicts import MemberSummary as MemberSummary
    from vonage_openapi.conversations.dicts import MemberTimes as MemberTimes
    from vonage_openapi.conversations.dicts import MemberUser as MemberUser
    from vonage_openapi.conversations.dicts import NewConversation as NewConversation
    from vonage_openapi.conversations.dicts import NewConversationNumbers as NewConversationNumbers
    from vonage_openapi.conversations.dicts import NewEvent as NewEvent
    from vonage_openapi.conversations.dicts import NewMember as NewMember
    from vonage_openapi.conversations.dicts import OwnMembership as OwnMembership
    from vonage_openapi.conversations.dicts import Played as Played
    from vonage_openapi.conversations.dicts import Recording as ConversationsRecording
    from vonage_openapi.conversations.dicts import RecordingTranscription as RecordingTranscription
    from vonage_openapi.conversations.dicts import Talk as Talk
    from vonage_openapi.conversations.dicts import TemplatePolicy as TemplatePolicy
    from vonage_openapi.conversations.dicts import UserChoice as UserChoice
    from vonage_openapi.conversations.dicts import UserConversation as UserConversation
    from vonage_openapi.conversations.dicts import UserConversationPage as UserConversationPage
    from vonage_openapi.conversion.dicts import SubmitConversion as SubmitConversion
    from vonage_openapi.dispatch.dicts import CaptionedFile as CaptionedFile
    from vonage_openapi.dispatch.dicts import Failover as Failover
    from vonage_openapi.dispatch.dicts import MessengerSettings as MessengerSettings
    from vonage_openapi.dispatch.dicts import PlainFile as PlainFile
    from vonage_openapi.dispatch.dicts import SentWorkflowMessage as SentWorkflowMessage
    from vonage_openapi.dispatch.dicts import TemplateValue as TemplateValue
    from vonage_openapi.dispatch.dicts import ViberSettings as ViberSettings
    from vonage_openapi.dispatch.dicts import WhatsappSettings as WhatsappSettings
    from vonage_openapi.dispatch.dicts import Workflow as Workflow
    from vonage_openapi.dispatch.dicts import WorkflowBody as WorkflowBody
    from vonage_openapi.dispatch.dicts import WorkflowContent as WorkflowContent
    from vonage_openapi.dispatch.dicts import WorkflowError as WorkflowError
    from vonage_openapi.dispatch.dicts import WorkflowLink as WorkflowLink
    from vonage_openapi.dispatch.dicts import WorkflowMessage as WorkflowMessage
    from vonage_openapi.dispatch.dicts import WorkflowMessageStatus as WorkflowMessageStatus
    from vonage_openapi.dispatch.dicts import WorkflowParty as WorkflowParty
    from vonage_openapi.dispatch.dicts import WorkflowPartyParams as WorkflowPartyParams
    from vonage_openapi.dispatch.dicts import WorkflowReport as WorkflowReport
    from vonage_openapi.dispatch.dicts import WorkflowReportLinks as WorkflowReportLinks
    from vonage_openapi.dispatch.dicts import WorkflowStarted as WorkflowStarted
    from vonage_openapi.dispatch.dicts import WorkflowStatusLinks as WorkflowStatusLinks
    from vonage_openapi.dispatch.dicts import WorkflowTemplate as WorkflowTemplate
    from vonage_openapi.dispatch.dicts import WorkflowUsage as WorkflowUsage
    from vonage_openapi.emergency.dicts import AddressChoice as AddressChoice
    from vonage_openapi.emergency.dicts import Assignment as Assignment
    from vonage_openapi.emergency.dicts import EmergencyNumber as EmergencyNumber
    from vonage_openapi.external_accounts.dicts import ApplicationToLink as ApplicationToLink
    from vonage_openapi.external_accounts.dicts import ExternalAccount as ExternalAccount
    from vonage_openapi.external_accounts.dicts import ExternalAccountPage as ExternalAccountPage
    from vonage_openapi.external_accounts.dicts import FieldProblem as FieldProblem
    from vonage_openapi.external_accounts.dicts import ListExternalAccountsQuery as ListExternalAccountsQuery
    from vonage_openapi.external_accounts.dicts import MessengerAccount as MessengerAccount
    from vonage_openapi.external_accounts.dicts import MessengerAccountChange as MessengerAccountChange
    from vonage_openapi.external_accounts.dicts import NewMessengerAccount as NewMessengerAccount
    from vonage_openapi.external_accounts.dicts import ShortProblem as ShortProblem
    from vonage_openapi.formats import Json as Json
    from vonage_openapi.identity_insights.dicts import Area as Area
    from vonage_openapi.identity_insights.dicts import Center as Center
    from vonage_openapi.identity_insights.dicts import CurrentCarrier as CurrentCarrier
    from vonage_openapi.identity_insights.dicts import DeviceSwap as DeviceSwap
    from vonage_openapi.identity_insights.dicts import Format as Format
    from vonage_openapi.identity_insights.dicts import FoundInsights as FoundInsights
    from vonage_openapi.identity_insights.dicts import Insights as Insights
    from vonage_openapi.identity_insights.dicts import InsightsRequest as InsightsRequest
    from vonage_openapi.identity_insights.dicts import InsightStatus as InsightStatus
    from vonage_openapi.identity_insights.dicts import LocationVerification as LocationVerification
    from vonage_openapi.identity_insights.dicts import OriginalCarrier as OriginalCarrier
    from vonage_openapi.identity_insights.dicts import Reachability as Reachability
    from vonage_openapi.identity_insights.dicts import Roaming as IdentityInsightsRoaming
    from vonage_openapi.identity_insights.dicts import SimSwap as SimSwap
    from vonage_openapi.identity_insights.dicts import Subscriber as Subscriber
    from vonage_openapi.identity_insights.dicts import SubscriberMatch as SubscriberMatch
    from vonage_openapi.identity_insights.dicts import SubscriberMatchStatus as SubscriberMatchStatus
    from vonage_openapi.identity_insights.dicts import SwapPeriod as SwapPeriod
    from vonage_openapi.identity_insights.dicts import WantedInsights as WantedInsights
    from vonage_openapi.identity_insights.dicts import WantedLocation as WantedLocation
    from vonage_openapi.legs.dicts import Leg as Leg
    from vonage_openapi.legs.dicts import LegList as LegList
    from vonage_openapi.legs.dicts import LegListEmbedded as LegListEmbedded
    from vonage_openapi.legs.dicts import ListUserSessionsQuery as ListUserSessionsQuery
    from vonage_openapi.legs.dicts import SessionOwner as SessionOwner
    from vonage_openapi.legs.dicts import SessionPage as SessionPage
    from vonage_openapi.legs.dicts import SessionPageEmbedded as SessionPageEmbedded
    from vonage_openapi.legs.dicts import SessionProperties as SessionProperties
    from vonage_openapi.legs.dicts import SessionUser as SessionUser
    from vonage_openapi.legs.dicts import UserSession as UserSession
    from vonage_openapi.location_retrieval.dicts import CircularArea as CircularArea
    from vonage_openapi.location_retrieval.dicts import DeviceLocation as DeviceLocation
    from vonage_openapi.location_retrieval.dicts import DeviceLocationLocation as DeviceLocationLocation
    from vonage_openapi.location_retrieval.dicts import GeoPoint as GeoPoint
    from vonage_openapi.location_retrieval.dicts import LocationError as LocationError
    from vonage_openapi.location_retrieval.dicts import LocationRequest as LocationRequest
    from vonage_openapi.location_retrieval.dicts import PolygonalArea as PolygonalArea
    from vonage_openapi.media.dicts import EmbeddedMedia as EmbeddedMedia
    from vonage_openapi.media.dicts import ListMediaQuery as ListMediaQuery
    from vonage_openapi.media.dicts import Media as Media
    from vonage_openapi.media.dicts import MediaChange as MediaChange
    from vonage_openapi.media.dicts import MediaPage as MediaPage
    from vonage_openapi.meetings.dicts import ApplicationChange as ApplicationChange
    from vonage_openapi.meetings.dicts import ApplicationChangeUpdateDetails as ApplicationChangeUpdateDetails
    from vonage_openapi.meetings.dicts import DeleteThemeQuery as DeleteThemeQuery
    from vonage_openapi.meetings.dicts import DialInNumber as DialInNumber
    from vonage_openapi.meetings.dicts import JoinOptions as JoinOptions
    from vonage_openapi.meetings.dicts import JoinOptionsParams as JoinOptionsParams
    from vonage_openapi.meetings.dicts import ListRoomsQuery as ListRoomsQuery
    from vonage_openapi.meetings.dicts import ListRoomsWithThemeQuery as ListRoomsWithThemeQuery
    from vonage_openapi.meetings.dicts import LogosToKeep as LogosToKeep
    from vonage_openapi.meetings.dicts import LogosToKeepKeysItem as LogosToKeepKeysItem
    from vonage_openapi.meetings.dicts import LogoUpload as LogoUpload
    from vonage_openapi.meetings.dicts import LogoUploadFields as LogoUploadFields
    from vonage_openapi.meetings.dicts import MeetingsApplication as MeetingsApplication
    from vonage_openapi.meetings.dicts import MeetingsProblem as MeetingsProblem
    from vonage_openapi.meetings.dicts import NewRoom as NewRoom
    from vonage_openapi.meetings.dicts import NewTheme as NewTheme
    from vonage_openapi.meetings.dicts import ParticipantEvent as ParticipantEvent
    from vonage_openapi.meetings.dicts import Recording as MeetingsRecording
    from vonage_openapi.meetings.dicts import RecordingEvent as RecordingEvent
    from vonage_openapi.meetings.dicts import RecordingLinks as RecordingLinks
    from vonage_openapi.meetings.dicts import RecordingList as RecordingList
    from vonage_openapi.meetings.dicts import RecordingListEmbedded as RecordingListEmbedded
    from vonage_openapi.meetings.dicts import RecordingOptions as RecordingOptions
    from vonage_openapi.meetings.dicts import RecordingOptionsParams as RecordingOptionsParams
    from vonage_openapi.meetings.dicts import Room as Room
    from vonage_openapi.meetings.dicts import RoomCallbacks as RoomCallbacks
    from vonage_openapi.meetings.dicts import RoomCallbacksParams as RoomCallbacksParams
    from vonage_openapi.meetings.dicts import RoomChange as RoomChange
    from vonage_openapi.meetings.dicts import RoomChangeUpdateDetails as RoomChangeUpdateDetails
    from vonage_openapi.meetings.dicts import RoomExpired as RoomExpired
    from vonage_openapi.meetings.dicts import RoomFeatures as RoomFeatures
    from vonage_openapi.meetings.dicts import RoomFeaturesParams as RoomFeaturesParams
    from vonage_openapi.meetings.dicts import RoomInterface as RoomInterface
    from vonage_openapi.meetings.dicts import RoomInterfaceParams as RoomInterfaceParams
    from vonage_openapi.meetings.dicts import RoomLinks as RoomLinks
    from vonage_openapi.meetings.dicts import RoomPage as RoomPage
    from vonage_openapi.meetings.dicts import RoomPageEmbedded as RoomPageEmbedded
    from vonage_openapi.meetings.dicts import SessionEvent as MeetingsSessionEvent
    from vonage_openapi.meetings.dicts import Theme as Theme
    from vonage_openapi.meetings.dicts import ThemeChange as ThemeChange
    from vonage_openapi.meetings.dicts import ThemeDetails as ThemeDetails
    from vonage_openapi.message_search.dicts import FoundMessage as FoundMessage
    from vonage_openapi.message_search.dicts import FoundMessages as FoundMessages
    from vonage_openapi.message_search.dicts import FoundRejections as FoundRejections
    from vonage_openapi.message_search.dicts import GetMessageQuery as GetMessageQuery
    from vonage_openapi.message_search.dicts import Rejection as Rejection
    from vonage_openapi.message_search.dicts import SearchError as SearchError
    from vonage_openapi.message_search.dicts import SearchMessagesIds as SearchMessagesIds
    from vonage_openapi.message_search.dicts import SearchMessagesQuery as SearchMessagesQuery
    from vonage_openapi.message_search.dicts import SearchRejectionsQuery as SearchRejectionsQuery
    from vonage_openapi.messages.dicts import AudioMedia as AudioMedia
    from vonage_openapi.messages.dicts import AudioMediaParams as AudioMediaParams
    from vonage_openapi.messages.dicts import CaptionedMedia as CaptionedMedia
    from vonage_openapi.messages.dicts import ContactAddress as ContactAddress
    from vonage_openapi.messages.dicts import ContactEmail as ContactEmail
    from vonage_openapi.messages.dicts import ContactName as ContactName
    from vonage_openapi.messages.dicts import ContactPhone as ContactPhone
    from vonage_openapi.messages.dicts import ContactUrl as ContactUrl
    from vonage_openapi.messages.dicts import ContentV01 as ContentV01
    from vonage_openapi.messages.dicts import CreateCalendarEventSuggestion as CreateCalendarEventSuggestion
    from vonage_openapi.messages.dicts import DialSuggestion as DialSuggestion
    from vonage_openapi.messages.dicts import EmailAddress as EmailAddress
    from vonage_openapi.messages.dicts import EmailCommon as EmailCommon
    from vonage_openapi.messages.dicts import EmailContent as EmailContent
    from vonage_openapi.messages.dicts import EmailHtml as EmailHtml
    from vonage_openapi.messages.dicts import EmailHtmlPart as EmailHtmlPart
    from vonage_openapi.messages.dicts import EmailMessage as EmailMessage
    from vonage_openapi.messages.dicts import EmailOptions as EmailOptions
    from vonage_openapi.messages.dicts import EmailPart as EmailPart
    from vonage_openapi.messages.dicts import EmailStatus as EmailStatus
    from vonage_openapi.messages.dicts import EmailText as EmailText
    from vonage_openapi.messages.dicts import EmailTextPart as EmailTextPart
    from vonage_openapi.messages.dicts import FailoverPosition as FailoverPosition
    from vonage_openapi.messages.dicts import FailoverPositionParams as FailoverPositionParams
    from vonage_openapi.messages.dicts import FileV01 as FileV01
    from vonage_openapi.messages.dicts import HtmlBody as HtmlBody
    from vonage_openapi.messages.dicts import InboundAudioMedia as InboundAudioMedia
    from vonage_openapi.messages.dicts import InboundCommon as InboundCommon
    from vonage_openapi.messages.dicts import InboundContext as InboundContext
    from vonage_openapi.messages.dicts import InboundContextParams as InboundContextParams
    from vonage_openapi.messages.dicts import InboundLinkMedia as InboundLinkMedia
    from vonage_openapi.messages.dicts import InboundMedia as InboundMedia
    from vonage_openapi.messages.dicts import InboundMessage as InboundMessage
    from vonage_openapi.messages.dicts import InboundMessageV01 as InboundMessageV01
    from vonage_openapi.messages.dicts import InboundMessenger as InboundMessenger
    from vonage_openapi.messages.dicts import InboundMessengerAudio as InboundMessengerAudio
    from vonage_openapi.messages.dicts import InboundMessengerCommon as InboundMessengerCommon
    from vonage_openapi.messages.dicts import InboundMessengerFile as InboundMessengerFile
    from vonage_openapi.messages.dicts import InboundMessengerImage as InboundMessengerImage
    from vonage_openapi.messages.dicts import InboundMessengerText as InboundMessengerText
    from vonage_openapi.messages.dicts import InboundMessengerUnsupported as InboundMessengerUnsupported
    from vonage_openapi.messages.dicts import InboundMessengerVideo as InboundMessengerVideo
    from vonage_openapi.messages.dicts import InboundMms as InboundMms
    from vonage_openapi.messages.dicts import InboundMmsAttachment as InboundMmsAttachment
    from vonage_openapi.messages.dicts import InboundMmsAttachmentParams as InboundMmsAttachmentParams
    from vonage_openapi.messages.dicts import InboundMmsAudio as InboundMmsAudio
    from vonage_openapi.messages.dicts import InboundMmsCommon as InboundMmsCommon
    from vonage_openapi.messages.dicts import InboundMmsFile as InboundMmsFile
    from vonage_openapi.messages.dicts import InboundMmsFileMedia as InboundMmsFileMedia
    from vonage_openapi.messages.dicts import InboundMmsImage as InboundMmsImage
    from vonage_openapi.messages.dicts import InboundMmsImageMedia as InboundMmsImageMedia
    from vonage_openapi.messages.dicts import InboundMmsText as InboundMmsText
    from vonage_openapi.messages.dicts import InboundMmsVcard as InboundMmsVcard
    from vonage_openapi.messages.dicts import InboundMmsVideo as InboundMmsVideo
    from vonage_openapi.messages.dicts import InboundRcs as InboundRcs
    from vonage_openapi.messages.dicts import InboundRcsAudio as InboundRcsAudio
    from vonage_openapi.messages.dicts import InboundRcsButton as InboundRcsButton
    from vonage_openapi.messages.dicts import InboundRcsCommon as InboundRcsCommon
    from vonage_openapi.messages.dicts import InboundRcsFile as InboundRcsFile
    from vonage_openapi.messages.dicts import InboundRcsImage as InboundRcsImage
    from vonage_openapi.messages.dicts import InboundRcsLocation as InboundRcsLocation
    from vonage_openapi.messages.dicts import InboundRcsReply as InboundRcsReply
    from vonage_openapi.messages.dicts import InboundRcsTap as InboundRcsTap
    from vonage_openapi.messages.dicts import InboundRcsText as InboundRcsText
    from vonage_openapi.messages.dicts import InboundRcsVcard as InboundRcsVcard
    from vonage_openapi.messages.dicts import InboundRcsVideo as InboundRcsVideo
    from vonage_openapi.messages.dicts import InboundReply as InboundReply
    from vonage_openapi.messages.dicts import InboundSms as MessagesInboundSms
    from vonage_openapi.messages.dicts import InboundSmsDetails as InboundSmsDetails
    from vonage_openapi.messages.dicts import InboundViber as InboundViber
    from vonage_openapi.messages.dicts import InboundViberCommon as InboundViberCommon
    from vonage_openapi.messages.dicts import InboundViberContext as InboundViberContext
    from vonage_openapi.messages.dicts import InboundViberContextParams as InboundViberContextParams
    from vonage_openapi.messages.dicts import InboundViberFile as InboundViberFile
    from vonage_openapi.messages.dicts import InboundViberImage as InboundViberImage
    from vonage_openapi.messages.dicts import InboundViberText as InboundViberText
    from vonage_openapi.messages.dicts import InboundViberVideo as InboundViberVideo
    from vonage_openapi.messages.dicts import InboundWhatsapp as InboundWhatsapp
    from vonage_openapi.messages.dicts import InboundWhatsappAudio as InboundWhatsappAudio
    from vonage_openapi.messages.dicts import InboundWhatsappButton as InboundWhatsappButton
    from vonage_openapi.messages.dicts import InboundWhatsappCommon as InboundWhatsappCommon
    from vonage_openapi.messages.dicts import InboundWhatsappContacts as InboundWhatsappContacts
    from vonage_openapi.messages.dicts import InboundWhatsappDetails as InboundWhatsappDetails
    from vonage_openapi.messages.dicts import InboundWhatsappDetailsParams as InboundWhatsappDetailsParams
    from vonage_openapi.messages.dicts import InboundWhatsappFile as InboundWhatsappFile
    from vonage_openapi.messages.dicts import InboundWhatsappImage as InboundWhatsappImage
    from vonage_openapi.messages.dicts import InboundWhatsappLocation as InboundWhatsappLocation
    from vonage_openapi.messages.dicts import InboundWhatsappOrder as InboundWhatsappOrder
    from vonage_openapi.messages.dicts import InboundWhatsappReaction as InboundWhatsappReaction
    from vonage_openapi.messages.dicts import InboundWhatsappReply as InboundWhatsappReply
    from vonage_openapi.messages.dicts import InboundWhatsappSticker as InboundWhatsappSticker
    from vonage_openapi.messages.dicts import InboundWhatsappText as InboundWhatsappText
    from vonage_openapi.messages.dicts import InboundWhatsappUnsupported as InboundWhatsappUnsupported
    from vonage_openapi.messages.dicts import InboundWhatsappVideo as InboundWhatsappVideo
    from vonage_openapi.messages.dicts import LocationV01 as LocationV01
    from vonage_openapi.messages.dicts import Media as MessagesMedia
    from vonage_openapi.messages.dicts import MessageAccepted as MessageAccepted
    from vonage_openapi.messages.dicts import MessageCommon as MessageCommon
    from vonage_openapi.messages.dicts import MessageLink as MessageLink
    from vonage_openapi.messages.dicts import MessageLinkParams as MessageLinkParams
    from vonage_openapi.messages.dicts import MessageProblem as MessageProblem
    from vonage_openapi.messages.dicts import MessageStatus as MessageStatus
    from vonage_openapi.messages.dicts import MessageStatusCommon as MessageStatusCommon
    from vonage_openapi.messages.dicts import MessageStatusError as MessageStatusError
    from vonage_openapi.messages.dicts import MessageStatusErrorParams as MessageStatusErrorParams
    from vonage_openapi.messages.dicts import MessageStatusV01 as MessageStatusV01
    from vonage_openapi.messages.dicts import MessageV01 as MessageV01
    from vonage_openapi.messages.dicts import MessengerAudio as MessengerAudio
    from vonage_openapi.messages.dicts import MessengerCommon as MessengerCommon
    from vonage_openapi.messages.dicts import MessengerFile as MessengerFile
    from vonage_openapi.messages.dicts import MessengerImage as MessengerImage
    from vonage_openapi.messages.dicts import MessengerMessage as MessengerMessage
    from vonage_openapi.messages.dicts import MessengerOptions as MessengerOptions
    from vonage_openapi.messages.dicts import MessengerStatus as MessengerStatus
    from vonage_openapi.messages.dicts import MessengerText as MessengerText
    from vonage_openapi.messages.dicts import MessengerVideo as MessengerVideo
    from vonage_openapi.messages.dicts import MmsAttachment as MmsAttachment
    from vonage_openapi.messages.dicts import MmsAudio as MmsAudio
    from vonage_openapi.messages.dicts import MmsCommon as MmsCommon
    from vonage_openapi.messages.dicts import MmsContent as MmsContent
    from vonage_openapi.messages.dicts import MmsFile as MmsFile
    from vonage_openapi.messages.dicts import MmsGroup as MmsGroup
    from vonage_openapi.messages.dicts import MmsGroupParams as MmsGroupParams
    from vonage_openapi.messages.dicts import MmsImage as MmsImage
    from vonage_openapi.messages.dicts import MmsMessage as MmsMessage
    from vonage_openapi.messages.dicts import MmsStatus as MmsStatus
    from vonage_openapi.messages.dicts import MmsText as MmsText
    from vonage_openapi.messages.dicts import MmsVcard as MmsVcard
    from vonage_openapi.messages.dicts import MmsVideo as MmsVideo
    from vonage_openapi.messages.dicts import NamedPlace as NamedPlace
    from vonage_openapi.messages.dicts import Network as Network
    from vonage_openapi.messages.dicts import NetworkParams as NetworkParams
    from vonage_openapi.messages.dicts import OpenUrlInWebviewSuggestion as OpenUrlInWebviewSuggestion
    from vonage_openapi.messages.dicts import OpenUrlSuggestion as OpenUrlSuggestion
    from vonage_openapi.messages.dicts import OutboundMessage as OutboundMessage
    from vonage_openapi.messages.dicts import PartyV01 as PartyV01
    from vonage_openapi.messages.dicts import Place as Place
    from vonage_openapi.messages.dicts import QuotedMessage as QuotedMessage
    from vonage_openapi.messages.dicts import RcsCard as RcsCard
    from vonage_openapi.messages.dicts import RcsCardContent as RcsCardContent
    from vonage_openapi.messages.dicts import RcsCardOptions as RcsCardOptions
    from vonage_openapi.messages.dicts import RcsCarousel as RcsCarousel
    from vonage_openapi.messages.dicts import RcsCarouselContent as RcsCarouselContent
    from vonage_openapi.messages.dicts import RcsCarouselOptions as RcsCarouselOptions
    from vonage_openapi.messages.dicts import RcsCommon as RcsCommon
    from vonage_openapi.messages.dicts import RcsCustom as RcsCustom
    from vonage_openapi.messages.dicts import RcsFile as RcsFile
    from vonage_openapi.messages.dicts import RcsImage as RcsImage
    from vonage_openapi.messages.dicts import RcsMessage as RcsMessage
    from vonage_openapi.messages.dicts import RcsOptions as RcsOptions
    from vonage_openapi.messages.dicts import RcsStatus as RcsStatus
    from vonage_openapi.messages.dicts import RcsSuggestion as RcsSuggestion
    from vonage_openapi.messages.dicts import RcsText as RcsText
    from vonage_openapi.messages.dicts import RcsVideo as RcsVideo
    from vonage_openapi.messages.dicts import Reaction as Reaction
    from vonage_openapi.messages.dicts import ReactionParams as ReactionParams
    from vonage_openapi.messages.dicts import RemoveReaction as RemoveReaction
    from vonage_openapi.messages.dicts import RemoveReactionParams as RemoveReactionParams
    from vonage_openapi.messages.dicts import ReplyingIndicator as ReplyingIndicator
    from vonage_openapi.messages.dicts import ReplySuggestion as ReplySuggestion
    from vonage_openapi.messages.dicts import SetReaction as SetReaction
    from vonage_openapi.messages.dicts import SetReactionParams as SetReactionParams
    from vonage_openapi.messages.dicts import ShareLocationSuggestion as ShareLocationSuggestion
    from vonage_openapi.messages.dicts import SmsMessage as SmsMessage
    from vonage_openapi.messages.dicts import SmsOptions as SmsOptions
    from vonage_openapi.messages.dicts import SmsSegment as SmsSegment
    from vonage_openapi.messages.dicts import SmsStatus as SmsStatus
    from vonage_openapi.messages.dicts import SmsStatusDetails as SmsStatusDetails
    from vonage_openapi.messages.dicts import StatusErrorV01 as StatusErrorV01
    from vonage_openapi.messages.dicts import StickerMedia as StickerMedia
    from vonage_openapi.messages.dicts import SuggestionCommon as SuggestionCommon
    from vonage_openapi.messages.dicts import TemplateContent as TemplateContent
    from vonage_openapi.messages.dicts import TemplateContentParametersItem as TemplateContentParametersItem
    from vonage_openapi.messages.dicts import TemplateOptions as TemplateOptions
    from vonage_openapi.messages.dicts import UpdateMessage as UpdateMessage
    from vonage_openapi.messages.dicts import Usage as Usage
    from vonage_openapi.messages.dicts import UsageV01 as UsageV01
    from vonage_openapi.messages.dicts import ViberAction as ViberAction
    from vonage_openapi.messages.dicts import ViberButtonOptions as ViberButtonOptions
    from vonage_openapi.messages.dicts import ViberCommon as ViberCommon
    from vonage_openapi.messages.dicts import ViberFile as ViberFile
    from vonage_openapi.messages.dicts import ViberFileMedia as ViberFileMedia
    from vonage_openapi.messages.dicts import ViberImage as ViberImage
    from vonage_openapi.messages.dicts import ViberImageMedia as ViberImageMedia
    from vonage_openapi.messages.dicts import ViberMessage as ViberMessage
    from vonage_openapi.messages.dicts import ViberOptions as ViberOptions
    from vonage_openapi.messages.dicts import ViberStatus as ViberStatus
    from vonage_openapi.messages.dicts import ViberText as ViberText
    from vonage_openapi.messages.dicts import ViberVideo as ViberVideo
    from vonage_openapi.messages.dicts import ViberVideoMedia as ViberVideoMedia
    from vonage_openapi.messages.dicts import ViberVideoOptions as ViberVideoOptions
    from vonage_openapi.messages.dicts import ViewLocationSuggestion as ViewLocationSuggestion
    from vonage_openapi.messages.dicts import WhatsappAudio as WhatsappAudio
    from vonage_openapi.messages.dicts import WhatsappCommon as WhatsappCommon
    from vonage_openapi.messages.dicts import WhatsappContact as WhatsappContact
    from vonage_openapi.messages.dicts import WhatsappConversation as WhatsappConversation
    from vonage_openapi.messages.dicts import WhatsappCustom as WhatsappCustom
    from vonage_openapi.messages.dicts import WhatsappFile as WhatsappFile
    from vonage_openapi.messages.dicts import WhatsappFileMedia as WhatsappFileMedia
    from vonage_openapi.messages.dicts import WhatsappImage as WhatsappImage
    from vonage_openapi.messages.dicts import WhatsappMessage as WhatsappMessage
    from vonage_openapi.messages.dicts import WhatsappOrder as WhatsappOrder
    from vonage_openapi.messages.dicts import WhatsappOrderItem as WhatsappOrderItem
    from vonage_openapi.messages.dicts import WhatsappOrigin as WhatsappOrigin
    from vonage_openapi.messages.dicts import WhatsappPricing as WhatsappPricing
    from vonage_openapi.messages.dicts import WhatsappProfile as WhatsappProfile
    from vonage_openapi.messages.dicts import WhatsappProfileParams as WhatsappProfileParams
    from vonage_openapi.messages.dicts import WhatsappReaction as WhatsappReaction
    from vonage_openapi.messages.dicts import WhatsappReferral as WhatsappReferral
    from vonage_openapi.messages.dicts import WhatsappReferralParams as WhatsappReferralParams
    from vonage_openapi.messages.dicts import WhatsappReferredProduct as WhatsappReferredProduct
    from vonage_openapi.messages.dicts import WhatsappReferredProductParams as WhatsappReferredProductParams
    from vonage_openapi.messages.dicts import WhatsappReply as WhatsappReply
    from vonage_openapi.messages.dicts import WhatsappStatus as WhatsappStatus
    from vonage_openapi.messages.dicts import WhatsappStatusDetails as WhatsappStatusDetails
    from vonage_openapi.messages.dicts import WhatsappSticker as WhatsappSticker
    from vonage_openapi.messages.dicts import WhatsappTap as WhatsappTap
    from vonage_openapi.messages.dicts import WhatsappTapPayload as WhatsappTapPayload
    from vonage_openapi.messages.dicts import WhatsappTemplate as WhatsappTemplate
    from vonage_openapi.messages.dicts import WhatsappText as WhatsappText
    from vonage_openapi.messages.dicts import WhatsappUser as WhatsappUser
    from vonage_openapi.messages.dicts import WhatsappUserParams as WhatsappUserParams
    from vonage_openapi.messages.dicts import WhatsappVideo as WhatsappVideo
    from vonage_openapi.messages.dicts import WhatsappVideoMedia as WhatsappVideoMedia
    from vonage_openapi.ncco.dicts import AdvancedMachineDetection as AdvancedMachineDetection
    from vonage_openapi.ncco.dicts import AppEndpoint as AppEndpoint
    from vonage_openapi.ncco.dicts import ConnectAction as ConnectAction
    from vonage_openapi.ncco.dicts import ConnectActionRingbackTone as ConnectActionRingbackTone
    from vonage_openapi.ncco.dicts import ConnectEndpoint as ConnectEndpoint
    from vonage_openapi.ncco.dicts import ConversationAction as ConversationAction
    from vonage_openapi.ncco.dicts import DtmfSettings as DtmfSettings
    from vonage_openapi.ncco.dicts import EventUrls as EventUrls
    from vonage_openapi.ncco.dicts import InputAction as InputAction
    from vonage_openapi.ncco.dicts import InputActionType as InputActionType
    from vonage_openapi.ncco.dicts import NccoAction as NccoAction
    from vonage_openapi.ncco.dicts import NotifyAction as NotifyAction
    from vonage_openapi.ncco.dicts import OnAnswer as OnAnswer
    from vonage_openapi.ncco.dicts import PayAction as PayAction
    from vonage_openapi.ncco.dicts import PayActionPrompts as PayActionPrompts
    from vonage_openapi.ncco.dicts import PayCardNumberErrors as PayCardNumberErrors
    from vonage_openapi.ncco.dicts import PayCardNumberPrompt as PayCardNumberPrompt
    from vonage_openapi.ncco.dicts import PayErrorText as PayErrorText
    from vonage_openapi.ncco.dicts import PayExpirationDateErrors as PayExpirationDateErrors
    from vonage_openapi.ncco.dicts import PayExpirationDatePrompt as PayExpirationDatePrompt
    from vonage_openapi.ncco.dicts import PaySecurityCodeErrors as PaySecurityCodeErrors
    from vonage_openapi.ncco.dicts import PaySecurityCodePrompt as PaySecurityCodePrompt
    from vonage_openapi.ncco.dicts import PayTextPrompt as PayTextPrompt
    from vonage_openapi.ncco.dicts import PayVoicePrompt as PayVoicePrompt
    from vonage_openapi.ncco.dicts import PhoneEndpoint as PhoneEndpoint
    from vonage_openapi.ncco.dicts import RecordAction as RecordAction
    from vonage_openapi.ncco.dicts import SipEndpoint as SipEndpoint
    from vonage_openapi.ncco.dicts import SipStandardHeaders as SipStandardHeaders
    from vonage_openapi.ncco.dicts import SpeechSettings as SpeechSettings
    from vonage_openapi.ncco.dicts import SpeechSettingsUuid as SpeechSettingsUuid
    from vonage_openapi.ncco.dicts import StreamAction as StreamAction
    from vonage_openapi.ncco.dicts import StreamActionStreamUrl as StreamActionStreamUrl
    from vonage_openapi.ncco.dicts import TalkAction as TalkAction
    from vonage_openapi.ncco.dicts import Transcription as NccoTranscription
    from vonage_openapi.ncco.dicts import TransferAction as TransferAction
    from vonage_openapi.ncco.dicts import VbcEndpoint as VbcEndpoint
    from vonage_openapi.ncco.dicts import WaitAction as WaitAction
    from vonage_openapi.ncco.dicts import WebsocketAuthorization as WebsocketAuthorization
    from vonage_openapi.ncco.dicts import WebsocketEndpoint as WebsocketEndpoint
    from vonage_openapi.network_auth.dicts import AuthorizationRequest as AuthorizationRequest
    from vonage_openapi.network_auth.dicts import BackendAuthorization as BackendAuthorization
    from vonage_openapi.network_auth.dicts import NetworkAuthError as NetworkAuthError
    from vonage_openapi.network_auth.dicts import NetworkToken as NetworkToken
    from vonage_openapi.network_auth.dicts import RequestFrontendAuthorizationQuery as RequestFrontendAuthorizationQuery
    from vonage_openapi.network_auth.dicts import TokenRequest as TokenRequest
    from vonage_openapi.network_registry.dicts import ApplicationProfile as ApplicationProfile
    from vonage_openapi.network_registry.dicts import ApplicationProfiles as ApplicationProfiles
    from vonage_openapi.network_registry.dicts import BusinessProfile as BusinessProfile
    from vonage_openapi.network_registry.dicts import BusinessProfiles as BusinessProfiles
    from vonage_openapi.network_registry.dicts import CatalogueValues as CatalogueValues
    from vonage_openapi.network_registry.dicts import NewBusinessProfile as NewBusinessProfile
    from vonage_openapi.number_insight.dicts import AdvancedInsight as AdvancedInsight
    from vonage_openapi.number_insight.dicts import AdvancedInsightRoaming as AdvancedInsightRoaming
    from vonage_openapi.number_insight.dicts import BasicInsight as BasicInsight
    from vonage_openapi.number_insight.dicts import CallerIdentity as CallerIdentity
    from vonage_openapi.number_insight.dicts import CallerIdentityParams as CallerIdentityParams
    from vonage_openapi.number_insight.dicts import Carrier as Carrier
    from vonage_openapi.number_insight.dicts import CarrierParams as CarrierParams
    from vonage_openapi.number_insight.dicts import GetAdvancedInsightAsyncQuery as GetAdvancedInsightAsyncQuery
    from vonage_openapi.number_insight.dicts import GetAdvancedInsightQuery as GetAdvancedInsightQuery
    from vonage_openapi.number_insight.dicts import GetBasicInsightQuery as GetBasicInsightQuery
    from vonage_openapi.number_insight.dicts import GetStandardInsightQuery as GetStandardInsightQuery
    from vonage_openapi.number_insight.dicts import InsightAccepted as InsightAccepted
    from vonage_openapi.number_insight.dicts import NumberFormat as NumberFormat
    from vonage_openapi.number_insight.dicts import OperatorFacts as OperatorFacts
    from vonage_openapi.number_insight.dicts import RealTimeData as RealTimeData
    from vonage_openapi.number_insight.dicts import Roaming as NumberInsightRoaming
    from vonage_openapi.number_insight.dicts import StandardInsight as StandardInsight
    from vonage_openapi.number_insight2.dicts import FraudAnswer as FraudAnswer
    from vonage_openapi.number_insight2.dicts import FraudAnswerFraudScore as FraudAnswerFraudScore
    from vonage_openapi.number_insight2.dicts import FraudAnswerPhone as FraudAnswerPhone
    from vonage_openapi.number_insight2.dicts import FraudAnswerSimSwap as FraudAnswerSimSwap
    from vonage_openapi.number_insight2.dicts import FraudQuestion as FraudQuestion
    from vonage_openapi.number_pools.dicts import LinkParams as LinkParams
    from vonage_openapi.number_pools.dicts import ListPoolNumbersQuery as ListPoolNumbersQuery
    from vonage_openapi.number_pools.dicts import ListPoolsQuery as ListPoolsQuery
    from vonage_openapi.number_pools.dicts import NewPool as NewPool
    from vonage_openapi.number_pools.dicts import PageFacts as PageFacts
    from vonage_openapi.number_pools.dicts import Pool as Pool
    from vonage_openapi.number_pools.dicts import PoolChange as PoolChange
    from vonage_openapi.number_pools.dicts import PoolError as PoolError
    from vonage_openapi.number_pools.dicts import PoolLinks as PoolLinks
    from vonage_openapi.number_pools.dicts import PoolNumberError as PoolNumberError
    from vonage_openapi.number_pools.dicts import PoolNumberPage as PoolNumberPage
    from vonage_openapi.number_pools.dicts import PoolNumberPageEmbedded as PoolNumberPageEmbedded
    from vonage_openapi.number_pools.dicts import PoolNumbers as PoolNumbers
    from vonage_openapi.number_pools.dicts import PoolNumbersDone as PoolNumbersDone
    from vonage_openapi.number_pools.dicts import PoolPage as PoolPage
    from vonage_openapi.number_pools.dicts import PoolPageEmbedded as PoolPageEmbedded
    from vonage_openapi.number_pools.dicts import PoolPageLinks as PoolPageLinks
    from vonage_openapi.number_pools.dicts import PoolPageLinksParams as PoolPageLinksParams
    from vonage_openapi.number_verification.dicts import CamaraError as CamaraError
    from vonage_openapi.number_verification.dicts import NumberToVerify as NumberToVerify
    from vonage_openapi.number_verification.dicts import VerifiedNumber as VerifiedNumber
    from vonage_openapi.numbers.dicts import AvailableNumber as AvailableNumber
    from vonage_openapi.numbers.dicts import AvailableNumbers as AvailableNumbers
    from vonage_openapi.numbers.dicts import ListOwnedNumbersQuery as ListOwnedNumbersQuery
    from vonage_openapi.numbers.dicts import NumberLimitation as NumberLimitation
    from vonage_openapi.numbers.dicts import NumberOrder as NumberOrder
    from vonage_openapi.numbers.dicts import NumberSetup as NumberSetup
    from vonage_openapi.numbers.dicts import OwnedNumber as OwnedNumber
    from vonage_openapi.numbers.dicts import OwnedNumbers as OwnedNumbers
    from vonage_openapi.numbers.dicts import SearchAvailableNumbersQuery as SearchAvailableNumbersQuery
    from vonage_openapi.pricing.dicts import CountriesPricing as CountriesPricing
    from vonage_openapi.pricing.dicts import CountryPricing as CountryPricing
    from vonage_openapi.pricing.dicts import GetCountryPricingQuery as GetCountryPricingQuery
    from vonage_openapi.pricing.dicts import GetPhonePricingQuery as GetPhonePricingQuery
    from vonage_openapi.pricing.dicts import GetPrefixPricingQuery as GetPrefixPricingQuery
    from vonage_openapi.pricing.dicts import NetworkPricing as NetworkPricing
    from vonage_openapi.pricing.dicts import PhonePricing as PhonePricing
    from vonage_openapi.pricing.dicts import PricingLoginError as PricingLoginError
    from vonage_openapi.pricing.dicts import PricingRequestError as PricingRequestError
    from vonage_openapi.pricing.dicts import RefusedParameter as RefusedParameter
    from vonage_openapi.pricing2.dicts import CountryPrice as CountryPrice
    from vonage_openapi.pricing2.dicts import EmbeddedPrices as EmbeddedPrices
    from vonage_openapi.pricing2.dicts import ListPricesQuery as ListPricesQuery
    from vonage_openapi.pricing2.dicts import PricePage as PricePage
    from vonage_openapi.proactive_connect.dicts import BulkPage as BulkPage
    from vonage_openapi.proactive_connect.dicts import CampaignEvent as CampaignEvent
    from vonage_openapi.proactive_connect.dicts import CampaignEventPage as CampaignEventPage
    from vonage_openapi.proactive_connect.dicts import CampaignEventPageEmbedded as CampaignEventPageEmbedded
    from vonage_openapi.proactive_connect.dicts import ContactList as ContactList
    from vonage_openapi.proactive_connect.dicts import ContactListDetails as ContactListDetails
    from vonage_openapi.proactive_connect.dicts import ContactListPage as ContactListPage
    from vonage_openapi.proactive_connect.dicts import ContactListPageEmbedded as ContactListPageEmbedded
    from vonage_openapi.proactive_connect.dicts import ContactListSyncStatus as ContactListSyncStatus
    from vonage_openapi.proactive_connect.dicts import DownloadListItemsQuery as DownloadListItemsQuery
    from vonage_openapi.proactive_connect.dicts import ItemUpload as ItemUpload
    from vonage_openapi.proactive_connect.dicts import ListAllItemsQuery as ListAllItemsQuery
    from vonage_openapi.proactive_connect.dicts import ListAllListsQuery as ListAllListsQuery
    from vonage_openapi.proactive_connect.dicts import ListAttribute as ListAttribute
    from vonage_openapi.proactive_connect.dicts import ListAttributeParams as ListAttributeParams
    from vonage_openapi.proactive_connect.dicts import ListCampaignEventsQuery as ListCampaignEventsQuery
    from vonage_openapi.proactive_connect.dicts import ListItem as ListItem
    from vonage_openapi.proactive_connect.dicts import ListItemDetails as ListItemDetails
    from vonage_openapi.proactive_connect.dicts import ListItemPage as ListItemPage
    from vonage_openapi.proactive_connect.dicts import ListItemPageEmbedded as ListItemPageEmbedded
    from vonage_openapi.proactive_connect.dicts import ListProblem as ListProblem
    from vonage_openapi.proactive_connect.dicts import ListSource as ListSource
    from vonage_openapi.proactive_connect.dicts import ListSourceParams as ListSourceParams
    from vonage_openapi.proactive_connect.dicts import ManualSource as ManualSource
    from vonage_openapi.proactive_connect.dicts import ManualSourceParams as ManualSourceParams
    from vonage_openapi.proactive_connect.dicts import PageLinksParams as PageLinksParams
    from vonage_openapi.proactive_connect.dicts import SalesforceSource as SalesforceSource
    from vonage_openapi.proactive_connect.dicts import SalesforceSourceParams as SalesforceSourceParams
    from vonage_openapi.proactive_connect.dicts import UploadOutcome as UploadOutcome
    from vonage_openapi.psip.dicts import DeleteDomainQuery as DeleteDomainQuery
    from vonage_openapi.psip.dicts import Domain as Domain
    from vonage_openapi.psip.dicts import DomainEndpoint as DomainEndpoint
    from vonage_openapi.psip.dicts import DomainParams as DomainParams
    from vonage_openapi.psip.dicts import DomainUser as DomainUser
    from vonage_openapi.psip.dicts import NewDomainUser as NewDomainUser
    from vonage_openapi.quality_on_demand.dicts import NewQodSession as NewQodSession
    from vonage_openapi.quality_on_demand.dicts import QodChannel as QodChannel
    from vonage_openapi.quality_on_demand.dicts import QodDestination as QodDestination
    from vonage_openapi.quality_on_demand.dicts import QodDestinationParams as QodDestinationParams
    from vonage_openapi.quality_on_demand.dicts import QodSession as QodSession
    from vonage_openapi.quality_on_demand.dicts import QodSessionChannel as QodSessionChannel
    from vonage_openapi.quality_on_demand.dicts import QodSource as QodSource
    from vonage_openapi.quality_on_demand.dicts import QodSourceParams as QodSourceParams
    from vonage_openapi.quality_on_demand.dicts import QodStatus as QodStatus
    from vonage_openapi.redact.dicts import RedactError as RedactError
    from vonage_openapi.redact.dicts import RedactTransaction as RedactTransaction
    from vonage_openapi.redact.dicts import RedactUnauthorized as RedactUnauthorized
    from vonage_openapi.reports.dicts import ListRecordsQuery as ListRecordsQuery
    from vonage_openapi.reports.dicts import ListReportsQuery as ListReportsQuery
    from vonage_openapi.reports.dicts import NewReport as NewReport
    from vonage_openapi.reports.dicts import Record as Record
    from vonage_openapi.reports.dicts import RecordPage as RecordPage
    from vonage_openapi.reports.dicts import Report as Report
    from vonage_openapi.reports.dicts import ReportLinks as ReportLinks
    from vonage_openapi.reports.dicts import ReportList as ReportList
    from vonage_openapi.short_codes.dicts import EventAlert as EventAlert
    from vonage_openapi.short_codes.dicts import ListEventAlertOptInsQuery as ListEventAlertOptInsQuery
    from vonage_openapi.short_codes.dicts import MarketingMessage as MarketingMessage
    from vonage_openapi.short_codes.dicts import OptIn as OptIn
    from vonage_openapi.short_codes.dicts import OptInList as OptInList
    from vonage_openapi.short_codes.dicts import ResubscribeNumber as ResubscribeNumber
    from vonage_openapi.short_codes.dicts import SmsAnswer as SmsAnswer
    from vonage_openapi.short_codes.dicts import SmsPart as SmsPart
    from vonage_openapi.short_codes.dicts import TwoFactorMessage as TwoFactorMessage
    from vonage_openapi.sim_swap.dicts import SimSwapAnswer as SimSwapAnswer
    from vonage_openapi.sim_swap.dicts import SimSwapDate as SimSwapDate
    from vonage_openapi.sim_swap.dicts import SimSwapDateQuestion as SimSwapDateQuestion
    from vonage_openapi.sim_swap.dicts import SimSwapQuestion as SimSwapQuestion
    from vonage_openapi.sms.dicts import DeliveryReceipt as DeliveryReceipt
    from vonage_openapi.sms.dicts import InboundSms as InboundSms
    from vonage_openapi.sms.dicts import SendSms as SendSms
    from vonage_openapi.subaccounts.dicts import BalanceTransfer as BalanceTransfer
    from vonage_openapi.subaccounts.dicts import BalanceTransferList as BalanceTransferList
    from vonage_openapi.subaccounts.dicts import BalanceTransferListEmbedded as BalanceTransferListEmbedded
    from vonage_openapi.subaccounts.dicts import CreatedSubaccount as CreatedSubaccount
    from vonage_openapi.subaccounts.dicts import CreditTransfer as CreditTransfer
    from vonage_openapi.subaccounts.dicts import CreditTransferList as CreditTransferList
    from vonage_openapi.subaccounts.dicts import CreditTransferListEmbedded as CreditTransferListEmbedded
    from vonage_openapi.subaccounts.dicts import ListBalanceTransfersQuery as ListBalanceTransfersQuery
    from vonage_openapi.subaccounts.dicts import ListCreditTransfersQuery as ListCreditTransfersQuery
    from vonage_openapi.subaccounts.dicts import NewSubaccount as NewSubaccount
    from vonage_openapi.subaccounts.dicts import NewTransfer as NewTransfer
    from vonage_openapi.subaccounts.dicts import NumberToTransfer as NumberToTransfer
    from vonage_openapi.subaccounts.dicts import OfSubaccount as OfSubaccount
    from vonage_openapi.subaccounts.dicts import Subaccount as Subaccount
    from vonage_openapi.subaccounts.dicts import SubaccountChange as SubaccountChange
    from vonage_openapi.subaccounts.dicts import SubaccountList as SubaccountList
    from vonage_openapi.subaccounts.dicts import SubaccountListEmbedded as SubaccountListEmbedded
    from vonage_openapi.subaccounts.dicts import Transfer as Transfer
    from vonage_openapi.subaccounts.dicts import TransferredNumber as TransferredNumber
    from vonage_openapi.ten_dlc.dicts import Brand as Brand
    from vonage_openapi.ten_dlc.dicts import BrandFeedback as BrandFeedback
    from vonage_openapi.ten_dlc.dicts import BrandFeedbackCategoriesItem as BrandFeedbackCategoriesItem
    from vonage_openapi.ten_dlc.dicts import BrandFields as BrandFields
    from vonage_openapi.ten_dlc.dicts import BrandPage as BrandPage
    from vonage_openapi.ten_dlc.dicts import BrandPageEmbedded as BrandPageEmbedded
    from vonage_openapi.ten_dlc.dicts import Campaign as Campaign
    from vonage_openapi.ten_dlc.dicts import CampaignFields as CampaignFields
    from vonage_openapi.ten_dlc.dicts import CampaignNumber as CampaignNumber
    from vonage_openapi.ten_dlc.dicts import CampaignNumberPage as CampaignNumberPage
    from vonage_openapi.ten_dlc.dicts import CampaignNumberPageEmbedded as CampaignNumberPageEmbedded
    from vonage_openapi.ten_dlc.dicts import CampaignPage as CampaignPage
    from vonage_openapi.ten_dlc.dicts import CampaignPageEmbedded as CampaignPageEmbedded
    from vonage_openapi.ten_dlc.dicts import CampaignResubmission as CampaignResubmission
    from vonage_openapi.ten_dlc.dicts import CarrierTerms as CarrierTerms
    from vonage_openapi.ten_dlc.dicts import ImportedCampaign as ImportedCampaign
    from vonage_openapi.ten_dlc.dicts import ListBrandsQuery as ListBrandsQuery
    from vonage_openapi.ten_dlc.dicts import ListCampaignNumbersQuery as ListCampaignNumbersQuery
    from vonage_openapi.ten_dlc.dicts import ListCampaignsQuery as ListCampaignsQuery
    from vonage_openapi.ten_dlc.dicts import NewBrand as NewBrand
    from vonage_openapi.ten_dlc.dicts import NewCampaign as NewCampaign
    from vonage_openapi.ten_dlc.dicts import NewVettingRequest as NewVettingRequest
    from vonage_openapi.ten_dlc.dicts import NumberLink as NumberLink
    from vonage_openapi.ten_dlc.dicts import PartnerCampaign as PartnerCampaign
    from vonage_openapi.ten_dlc.dicts import QualifiedUseCase as QualifiedUseCase
    from vonage_openapi.ten_dlc.dicts import ResubmittedCampaign as ResubmittedCampaign
    from vonage_openapi.ten_dlc.dicts import VettingClassesItem as VettingClassesItem
    from vonage_openapi.ten_dlc.dicts import VettingImport as VettingImport
    from vonage_openapi.ten_dlc.dicts import VettingProvidersItem as VettingProvidersItem
    from vonage_openapi.ten_dlc.dicts import VettingRequest as VettingRequest
    from vonage_openapi.toll_free.dicts import NewTollFreeRegistration as NewTollFreeRegistration
    from vonage_openapi.toll_free.dicts import TollFreeAddress as TollFreeAddress
    from vonage_openapi.toll_free.dicts import TollFreeBusiness as TollFreeBusiness
    from vonage_openapi.toll_free.dicts import TollFreeContact as TollFreeContact
    from vonage_openapi.toll_free.dicts import TollFreeEvents as TollFreeEvents
    from vonage_openapi.toll_free.dicts import TollFreeNumbers as TollFreeNumbers
    from vonage_openapi.toll_free.dicts import TollFreeRegistration as TollFreeRegistration
    from vonage_openapi.toll_free.dicts import TollFreeRegistrationChange as TollFreeRegistrationChange
    from vonage_openapi.ussd.dicts import UssdMessage as UssdMessage
    from vonage_openapi.vbc_call_recording.dicts import GetVbcExportFileQuery as GetVbcExportFileQuery
    from vonage_openapi.vbc_call_recording.dicts import ListVbcCompanyRecordingsQuery as ListVbcCompanyRecordingsQuery
    from vonage_openapi.vbc_call_recording.dicts import ListVbcExportJobsQuery as ListVbcExportJobsQuery
    from vonage_openapi.vbc_call_recording.dicts import ListVbcUserRecordingsQuery as ListVbcUserRecordingsQuery
    from vonage_openapi.vbc_call_recording.dicts import VbcExportFilters as VbcExportFilters
    from vonage_openapi.vbc_call_recording.dicts import VbcExportJob as VbcExportJob
    from vonage_openapi.vbc_call_recording.dicts import VbcExportJobPage as VbcExportJobPage
    from vonage_openapi.vbc_call_recording.dicts import VbcExportJobPageEmbedded as VbcExportJobPageEmbedded
    from vonage_openapi.vbc_call_recording.dicts import VbcExportOrder as VbcExportOrder
    from vonage_openapi.vbc_call_recording.dicts import VbcPage as VbcPage
    from vonage_openapi.vbc_call_recording.dicts import VbcRecording as VbcRecording
    from vonage_openapi.vbc_call_recording.dicts import VbcRecordingPage as VbcRecordingPage
    from vonage_openapi.vbc_call_recording.dicts import VbcRecordingPageEmbedded as VbcRecordingPageEmbedded
    from vonage_openapi.vbc_integration.dicts import CountVisCallsQuery as CountVisCallsQuery
    from vonage_openapi.vbc_integration.dicts import CountVisEventsQuery as CountVisEventsQuery
    from vonage_openapi.vbc_integration.dicts import ListVisCallsQuery as ListVisCallsQuery
    from vonage_openapi.vbc_integration.dicts import ListVisEventsQuery as ListVisEventsQuery
    from vonage_openapi.vbc_integration.dicts import VisAccount as VisAccount
    from vonage_openapi.vbc_integration.dicts import VisAccountUcisItem as VisAccountUcisItem
    from vonage_openapi.vbc_integration.dicts import VisCall as VisCall
    from vonage_openapi.vbc_integration.dicts import VisCallNotification as VisCallNotification
    from vonage_openapi.vbc_integration.dicts import VisCallNotificationEvent as VisCallNotificationEvent
    from vonage_openapi.vbc_integration.dicts import VisCallNotificationMetadata as VisCallNotificationMetadata
    from vonage_openapi.vbc_integration.dicts import VisCountAnswer as VisCountAnswer
    from vonage_openapi.vbc_integration.dicts import VisError as VisError
    from vonage_openapi.vbc_integration.dicts import VisErrorErrorsItem as VisErrorErrorsItem
    from vonage_openapi.vbc_integration.dicts import VisEvent as VisEvent
    from vonage_openapi.vbc_integration.dicts import VisHealth as VisHealth
    from vonage_openapi.vbc_integration.dicts import VisNewWebhook as VisNewWebhook
    from vonage_openapi.vbc_integration.dicts import VisPhoneNumber as VisPhoneNumber
    from vonage_openapi.vbc_integration.dicts import VisUser as VisUser
    from vonage_openapi.vbc_integration.dicts import VisUserRolesItem as VisUserRolesItem
    from vonage_openapi.vbc_integration.dicts import VisUserUcisItem as VisUserUcisItem
    from vonage_openapi.vbc_integration.dicts import VisWebhook as VisWebhook
    from vonage_openapi.vbc_integration.dicts import VisWebhookStatistics as VisWebhookStatistics
    from vonage_openapi.vbc_provisioning.dicts import ListVbcExtensionsQuery as ListVbcExtensionsQuery
    from vonage_openapi.vbc_provisioning.dicts import ListVbcUsersQuery as ListVbcUsersQuery
    from vonage_openapi.vbc_provisioning.dicts import VbcAccount as VbcAccount
    from vonage_openapi.vbc_provisioning.dicts import VbcAccountAnswer as VbcAccountAnswer
    from vonage_openapi.vbc_provisioning.dicts import VbcAccountAnswerEmbedded as VbcAccountAnswerEmbedded
    from vonage_openapi.vbc_provisioning.dicts import VbcAddress as VbcAddress
    from vonage_openapi.vbc_provisioning.dicts import VbcContact as VbcContact
    from vonage_openapi.vbc_provisioning.dicts import VbcError as VbcError
    from vonage_openapi.vbc_provisioning.dicts import VbcExtension as VbcExtension
    from vonage_openapi.vbc_provisioning.dicts import VbcExtensionAnswer as VbcExtensionAnswer
    from vonage_openapi.vbc_provisioning.dicts import VbcExtensionAnswerEmbedded as VbcExtensionAnswerEmbedded
    from vonage_openapi.vbc_provisioning.dicts import VbcExtensionDetails as VbcExtensionDetails
    from vonage_openapi.vbc_provisioning.dicts import VbcExtensionOfUser as VbcExtensionOfUser
    from vonage_openapi.vbc_provisioning.dicts import VbcExtensionPage as VbcExtensionPage
    from vonage_openapi.vbc_provisioning.dicts import VbcExtensionPageEmbedded as VbcExtensionPageEmbedded
    from vonage_openapi.vbc_provisioning.dicts import VbcHandset as VbcHandset
    from vonage_openapi.vbc_provisioning.dicts import VbcInvalid as VbcInvalid
    from vonage_openapi.vbc_provisioning.dicts import VbcLocation as VbcLocation
    from vonage_openapi.vbc_provisioning.dicts import VbcLocationAddress as VbcLocationAddress
    from vonage_openapi.vbc_provisioning.dicts import VbcLocationAnswer as VbcLocationAnswer
    from vonage_openapi.vbc_provisioning.dicts import VbcLocationAnswerEmbedded as VbcLocationAnswerEmbedded
    from vonage_openapi.vbc_provisioning.dicts import VbcLocationPage as VbcLocationPage
    from vonage_openapi.vbc_provisioning.dicts import VbcLocationPageEmbedded as VbcLocationPageEmbedded
    from vonage_openapi.vbc_provisioning.dicts import VbcNumber as VbcNumber
    from vonage_openapi.vbc_provisioning.dicts import VbcPerson as VbcPerson
    from vonage_openapi.vbc_provisioning.dicts import VbcUser as VbcUser
    from vonage_openapi.vbc_provisioning.dicts import VbcUserAnswer as VbcUserAnswer
    from vonage_openapi.vbc_provisioning.dicts import VbcUserAnswerEmbedded as VbcUserAnswerEmbedded
    from vonage_openapi.vbc_provisioning.dicts import VbcUserPage as VbcUserPage
    from vonage_openapi.vbc_provisioning.dicts import VbcUserPageEmbedded as VbcUserPageEmbedded
    from vonage_openapi.vbc_reports.dicts import ListVbcCallLogsQuery as ListVbcCallLogsQuery
    from vonage_openapi.vbc_reports.dicts import VbcCallLog as VbcCallLog
    from vonage_openapi.vbc_reports.dicts import VbcCallLogPage as VbcCallLogPage
    from vonage_openapi.vbc_reports.dicts import VbcCallLogPageEmbedded as VbcCallLogPageEmbedded
    from vonage_openapi.vbc_telephony.dicts import ListVbcCallsQuery as ListVbcCallsQuery
    from vonage_openapi.vbc_telephony.dicts import ListVbcDevicesQuery as ListVbcDevicesQuery
    from vonage_openapi.vbc_telephony.dicts import VbcCall as VbcCall
    from vonage_openapi.vbc_telephony.dicts import VbcCallChange as VbcCallChange
    from vonage_openapi.vbc_telephony.dicts import VbcCallChanged as VbcCallChanged
    from vonage_openapi.vbc_telephony.dicts import VbcCallPage as VbcCallPage
    from vonage_openapi.vbc_telephony.dicts import VbcDestination as VbcDestination
    from vonage_openapi.vbc_telephony.dicts import VbcDevice as VbcDevice
    from vonage_openapi.vbc_telephony.dicts import VbcDevicePage as VbcDevicePage
    from vonage_openapi.vbc_telephony.dicts import VbcDeviceProvisioned as VbcDeviceProvisioned
    from vonage_openapi.vbc_telephony.dicts import VbcDeviceRegistration as VbcDeviceRegistration
    from vonage_openapi.vbc_telephony.dicts import VbcLeg as VbcLeg
    from vonage_openapi.vbc_telephony.dicts import VbcLegChange as VbcLegChange
    from vonage_openapi.vbc_telephony.dicts import VbcLegChanged as VbcLegChanged
    from vonage_openapi.vbc_telephony.dicts import VbcLegChangeTo as VbcLegChangeTo
    from vonage_openapi.vbc_telephony.dicts import VbcNewCall as VbcNewCall
    from vonage_openapi.vbc_telephony.dicts import VbcNewCallFrom as VbcNewCallFrom
    from vonage_openapi.vbc_telephony.dicts import VbcNewCallTo as VbcNewCallTo
    from vonage_openapi.vbc_telephony.dicts import VbcPagePlace as VbcPagePlace
    from vonage_openapi.vbc_telephony.dicts import VbcTelephonyError as VbcTelephonyError
    from vonage_openapi.verify.dicts import CheckAnswer as CheckAnswer
    from vonage_openapi.verify.dicts import CheckVerification as CheckVerification
    from vonage_openapi.verify.dicts import ControlAnswer as ControlAnswer
    from vonage_openapi.verify.dicts import ControlVerification as ControlVerification
    from vonage_openapi.verify.dicts import NetworkUnblocked as NetworkUnblocked
    from vonage_openapi.verify.dicts import SearchAnswer as SearchAnswer
    from vonage_openapi.verify.dicts import SearchVerificationQuery as SearchVerificationQuery
    from vonage_openapi.verify.dicts import StartAnswer as StartAnswer
    from vonage_openapi.verify.dicts import StartPsd2Verification as StartPsd2Verification
    from vonage_openapi.verify.dicts import StartVerification as VerifyStartVerification
    from vonage_openapi.verify.dicts import UnblockNetwork as UnblockNetwork
    from vonage_openapi.verify.dicts import Verification as Verification
    from vonage_openapi.verify.dicts import VerificationCheck as VerificationCheck
    from vonage_openapi.verify.dicts import VerificationEvent as VerifyVerificationEvent
    from vonage_openapi.verify2.dicts import AlreadyRunningProblem as AlreadyRunningProblem
    from vonage_openapi.verify2.dicts import CheckCode as CheckCode
    from vonage_openapi.verify2.dicts import CodeAccepted as CodeAccepted
    from vonage_openapi.verify2.dicts import CreateTemplate as CreateTemplate
    from vonage_openapi.verify2.dicts import CreateTemplateFragment as CreateTemplateFragment
    from vonage_openapi.verify2.dicts import EmailStep as EmailStep
    from vonage_openapi.verify2.dicts import EmbeddedTemplateFragments as EmbeddedTemplateFragments
    from vonage_openapi.verify2.dicts import EmbeddedTemplates as EmbeddedTemplates
    from vonage_openapi.verify2.dicts import ListTemplateFragmentsQuery as ListTemplateFragmentsQuery
    from vonage_openapi.verify2.dicts import ListTemplatesQuery as ListTemplatesQuery
    from vonage_openapi.verify2.dicts import RcsStep as RcsStep
    from vonage_openapi.verify2.dicts import SilentAuthAction as SilentAuthAction
    from vonage_openapi.verify2.dicts import SilentAuthCode as SilentAuthCode
    from vonage_openapi.verify2.dicts import SilentAuthEvent as SilentAuthEvent
    from vonage_openapi.verify2.dicts import SilentAuthStep as SilentAuthStep
    from vonage_openapi.verify2.dicts import SmsStep as SmsStep
    from vonage_openapi.verify2.dicts import StartVerification as Verify2StartVerification
    from vonage_openapi.verify2.dicts import StepSummary as StepSummary
    from vonage_openapi.verify2.dicts import Template as Template
    from vonage_openapi.verify2.dicts import TemplateFragment as TemplateFragment
    from vonage_openapi.verify2.dicts import TemplateFragmentLinks as TemplateFragmentLinks
    from vonage_openapi.verify2.dicts import TemplateFragmentPage as TemplateFragmentPage
    from vonage_openapi.verify2.dicts import TemplateLinks as TemplateLinks
    from vonage_openapi.verify2.dicts import TemplatePage as TemplatePage
    from vonage_openapi.verify2.dicts import UpdateTemplate as UpdateTemplate
    from vonage_openapi.verify2.dicts import UpdateTemplateFragment as UpdateTemplateFragment
    from vonage_openapi.verify2.dicts import VerificationEvent as Verify2VerificationEvent
    from vonage_openapi.verify2.dicts import VerificationStarted as VerificationStarted
    from vonage_openapi.verify2.dicts import VerificationSummary as VerificationSummary
    from vonage_openapi.verify2.dicts import VoiceStep as VoiceStep
    from vonage_openapi.verify2.dicts import WhatsappInteractiveStep as WhatsappInteractiveStep
    from vonage_openapi.verify2.dicts import WhatsappStep as WhatsappStep
    from vonage_openapi.verify2.dicts import WorkflowStep as WorkflowStep
    from vonage_openapi.video.dicts import Archive as Archive
    from vonage_openapi.video.dicts import ArchiveEvent as ArchiveEvent
    from vonage_openapi.video.dicts import ArchiveList as ArchiveList
    from vonage_openapi.video.dicts import AudioConnection as AudioConnection
    from vonage_openapi.video.dicts import AudioSocket as AudioSocket
    from vonage_openapi.video.dicts import AudioTransport as AudioTransport
    from vonage_openapi.video.dicts import Broadcast as Broadcast
    from vonage_openapi.video.dicts import BroadcastEvent as BroadcastEvent
    from vonage_openapi.video.dicts import BroadcastLayout as BroadcastLayout
    from vonage_openapi.video.dicts import BroadcastList as BroadcastList
    from vonage_openapi.video.dicts import BroadcastOutputs as BroadcastOutputs
    from vonage_openapi.video.dicts import BroadcastSettings as BroadcastSettings
    from vonage_openapi.video.dicts import BroadcastUrls as BroadcastUrls
    from vonage_openapi.video.dicts import CaptionsEvent as CaptionsEvent
    from vonage_openapi.video.dicts import CaptionsId as CaptionsId
    from vonage_openapi.video.dicts import Connection as Connection
    from vonage_openapi.video.dicts import ConnectionEvent as ConnectionEvent
    from vonage_openapi.video.dicts import ConnectionList as ConnectionList
    from vonage_openapi.video.dicts import Error as Error
    from vonage_openapi.video.dicts import EventConnection as EventConnection
    from vonage_openapi.video.dicts import EventStream as EventStream
    from vonage_openapi.video.dicts import HlsSettings as HlsSettings
    from vonage_openapi.video.dicts import HlsSettingsParams as HlsSettingsParams
    from vonage_openapi.video.dicts import Layout as Layout
    from vonage_openapi.video.dicts import ListArchivesQuery as ListArchivesQuery
    from vonage_openapi.video.dicts import ListBroadcastsQuery as ListBroadcastsQuery
    from vonage_openapi.video.dicts import ListExperienceComposersQuery as ListExperienceComposersQuery
    from vonage_openapi.video.dicts import Migration as Migration
    from vonage_openapi.video.dicts import MixedStream as MixedStream
    from vonage_openapi.video.dicts import MuteAll as MuteAll
    from vonage_openapi.video.dicts import NewArchive as NewArchive
    from vonage_openapi.video.dicts import NewAudioConnection as NewAudioConnection
    from vonage_openapi.video.dicts import NewBroadcast as NewBroadcast
    from vonage_openapi.video.dicts import NewCaptions as NewCaptions
    from vonage_openapi.video.dicts import NewRender as NewRender
    from vonage_openapi.video.dicts import NewSession as NewSession
    from vonage_openapi.video.dicts import NewSipCall as NewSipCall
    from vonage_openapi.video.dicts import Project as Project
    from vonage_openapi.video.dicts import Render as Render
    from vonage_openapi.video.dicts import RenderEvent as RenderEvent
    from vonage_openapi.video.dicts import RenderList as RenderList
    from vonage_openapi.video.dicts import RenderProperties as RenderProperties
    from vonage_openapi.video.dicts import RtmpStatus as RtmpStatus
    from vonage_openapi.video.dicts import RtmpTarget as RtmpTarget
    from vonage_openapi.video.dicts import Session as Session
    from vonage_openapi.video.dicts import SessionEvent as VideoSessionEvent
    from vonage_openapi.video.dicts import Signal as Signal
    from vonage_openapi.video.dicts import SipAuth as SipAuth
    from vonage_openapi.video.dicts import SipCall as SipCall
    from vonage_openapi.video.dicts import SipCallEvent as SipCallEvent
    from vonage_openapi.video.dicts import SipTarget as SipTarget
    from vonage_openapi.video.dicts import Stream as Stream
    from vonage_openapi.video.dicts import StreamChange as StreamChange
    from vonage_openapi.video.dicts import StreamEvent as StreamEvent
    from vonage_openapi.video.dicts import StreamLayout as StreamLayout
    from vonage_openapi.video.dicts import StreamLayouts as StreamLayouts
    from vonage_openapi.video.dicts import StreamList as StreamList
    from vonage_openapi.video.dicts import Tones as Tones
    from vonage_openapi.video.dicts import Transcription as VideoTranscription
    from vonage_openapi.video.dicts import TranscriptionProperties as TranscriptionProperties
    from vonage_openapi.voice.dicts import AnswerRequest as AnswerRequest
    from vonage_openapi.voice.dicts import AnswerRequestCustomData as AnswerRequestCustomData
    from vonage_openapi.voice.dicts import Call as Call
    from vonage_openapi.voice.dicts import CallEndpoint as CallEndpoint
    from vonage_openapi.voice.dicts import Caller as Caller
    from vonage_openapi.voice.dicts import CallerApp as CallerApp
    from vonage_openapi.voice.dicts import CallerPhone as CallerPhone
    from vonage_openapi.voice.dicts import CallError as CallError
    from vonage_openapi.voice.dicts import CallerSip as CallerSip
    from vonage_openapi.voice.dicts import CallerVbc as CallerVbc
    from vonage_openapi.voice.dicts import CallEvent as CallEvent
    from vonage_openapi.voice.dicts import CallMessage as CallMessage
    from vonage_openapi.voice.dicts import CallPage as CallPage
    from vonage_openapi.voice.dicts import CallPageContent as CallPageContent
    from vonage_openapi.voice.dicts import CallParty as CallParty
    from vonage_openapi.voice.dicts import CallPhoneEndpoint as CallPhoneEndpoint
    from vonage_openapi.voice.dicts import CallSipEndpoint as CallSipEndpoint
    from vonage_openapi.voice.dicts import CallWebsocketEndpoint as CallWebsocketEndpoint
    from vonage_openapi.voice.dicts import CreateCall as CreateCall
    from vonage_openapi.voice.dicts import CreateCallFrom as CreateCallFrom
    from vonage_openapi.voice.dicts import CreatedCall as CreatedCall
    from vonage_openapi.voice.dicts import DtmfInput as DtmfInput
    from vonage_openapi.voice.dicts import EarmuffCall as EarmuffCall
    from vonage_openapi.voice.dicts import ErrorEvent as ErrorEvent
    from vonage_openapi.voice.dicts import FallbackRequest as FallbackRequest
    from vonage_openapi.voice.dicts import HangUpCall as HangUpCall
    from vonage_openapi.voice.dicts import InputEvent as InputEvent
    from vonage_openapi.voice.dicts import InputEventDtmf as InputEventDtmf
    from vonage_openapi.voice.dicts import ListCallsQuery as ListCallsQuery
    from vonage_openapi.voice.dicts import MuteCall as MuteCall
    from vonage_openapi.voice.dicts import NotificationEvent as NotificationEvent
    from vonage_openapi.voice.dicts import RecordEvent as RecordEvent
    from vonage_openapi.voice.dicts import SendDtmf as SendDtmf
    from vonage_openapi.voice.dicts import SpeechInput as SpeechInput
    from vonage_openapi.voice.dicts import SpeechResult as SpeechResult
    from vonage_openapi.voice.dicts import StartDtmfInput as StartDtmfInput
    from vonage_openapi.voice.dicts import StartStream as StartStream
    from vonage_openapi.voice.dicts import StartStreamStreamUrl as StartStreamStreamUrl
    from vonage_openapi.voice.dicts import StartTalk as StartTalk
    from vonage_openapi.voice.dicts import Transcript as Transcript
    from vonage_openapi.voice.dicts import TranscriptChannel as TranscriptChannel
    from vonage_openapi.voice.dicts import TranscriptionEvent as TranscriptionEvent
    from vonage_openapi.voice.dicts import TranscriptSentence as TranscriptSentence
    from vonage_openapi.voice.dicts import TranscriptWord as TranscriptWord
    from vonage_openapi.voice.dicts import TransferCall as TransferCall
    from vonage_openapi.voice.dicts import TransferDestination as TransferDestination
    from vonage_openapi.voice.dicts import TransferDestinationUrl as TransferDestinationUrl
    from vonage_openapi.voice.dicts import TransferEvent as TransferEvent
    from vonage_openapi.voice.dicts import UnearmuffCall as UnearmuffCall
    from vonage_openapi.voice.dicts import UnmuteCall as UnmuteCall
    from vonage_openapi.voice.dicts import UpdateCall as UpdateCall
    from vonage_openapi.voice2.dicts import IpCallPlaced as IpCallPlaced
    from vonage_openapi.voice2.dicts import NewIpCall as NewIpCall
    from vonage_openapi.whatsapp_templates.dicts import CreatedWhatsAppTemplate as CreatedWhatsAppTemplate
    from vonage_openapi.whatsapp_templates.dicts import DeleteWhatsappTemplateQuery as DeleteWhatsappTemplateQuery
    from vonage_openapi.whatsapp_templates.dicts import ListWhatsappTemplatesQuery as ListWhatsappTemplatesQuery
    from vonage_openapi.whatsapp_templates.dicts import NewWhatsAppTemplate as NewWhatsAppTemplate
    from vonage_openapi.whatsapp_templates.dicts import NewWhatsAppTemplateComponent as NewWhatsAppTemplateComponent
    from vonage_openapi.whatsapp_templates.dicts import (
        NewWhatsAppTemplateComponentExample as NewWhatsAppTemplateComponentExample,
    )
    from vonage_openapi.whatsapp_templates.dicts import (
        NewWhatsAppTemplateComponentExampleHeaderHandle as NewWhatsAppTemplateComponentExampleHeaderHandle,
    )
    from vonage_openapi.whatsapp_templates.dicts import UploadWhatsappMediaBody as UploadWhatsappMediaBody
    from vonage_openapi.whatsapp_templates.dicts import UploadWhatsappMediaQuery as UploadWhatsappMediaQuery
    from vonage_openapi.whatsapp_templates.dicts import WhatsAppCursors as WhatsAppCursors
    from vonage_openapi.whatsapp_templates.dicts import WhatsAppError as WhatsAppError
    from vonage_openapi.whatsapp_templates.dicts import WhatsAppMedia as WhatsAppMedia
    from vonage_openapi.whatsapp_templates.dicts import WhatsAppPaging as WhatsAppPaging
    from vonage_openapi.whatsapp_templates.dicts import WhatsAppTemplate as WhatsAppTemplate
    from vonage_openapi.whatsapp_templates.dicts import WhatsAppTemplateButton as WhatsAppTemplateButton
    from vonage_openapi.whatsapp_templates.dicts import WhatsAppTemplateButtonParams as WhatsAppTemplateButtonParams
    from vonage_openapi.whatsapp_templates.dicts import WhatsAppTemplateComponent as WhatsAppTemplateComponent
    from vonage_openapi.whatsapp_templates.dicts import WhatsAppTemplatePage as WhatsAppTemplatePage

__all__ = [
    "Address",
    "AddressChoice",
    "AddressPage",
    "AddressPageEmbedded",
    "AdvancedInsight",
    "AdvancedInsightRoaming",
    "AdvancedMachineDetection",
    "AlreadyRunningProblem",
    "AnswerRequest",
    "AnswerRequestCustomData",
    "AppEndpoint",
    "Application",
    "ApplicationChange",
    "ApplicationChangeUpdateDetails",
    "ApplicationDetails",
    "ApplicationPage",
    "ApplicationProfile",
    "ApplicationProfiles",
    "ApplicationToLink",
    "Archive",
    "ArchiveEvent",
    "ArchiveList",
    "Area",
    "Assignment",
    "AudioConnection",
    "AudioMedia",
    "AudioMediaParams",
    "AudioSettings",
    "AudioSettingsParams",
    "AudioSocket",
    "AudioStream",
    "AudioTransport",
    "AuditError",
    "AuditEvent",
    "AuditEventPage",
    "AuditEventPageEmbedded",
    "AuditEventPagePage",
    "AuthorizationRequest",
    "AvailableNumber",
    "AvailableNumbers",
    "BackendAuthorization",
    "Balance",
    "BalanceTransfer",
    "BalanceTransferList",
    "BalanceTransferListEmbedded",
    "BasicInsight",
    "Brand",
    "BrandFeedback",
    "BrandFeedbackCategoriesItem",
    "BrandFields",
    "BrandPage",
    "BrandPageEmbedded",
    "Broadcast",
    "BroadcastEvent",
    "BroadcastLayout",
    "BroadcastList",
    "BroadcastOutputs",
    "BroadcastSettings",
    "BroadcastUrls",
    "BulkPage",
    "BusinessProfile",
    "BusinessProfiles",
    "Call",
    "CallEndpoint",
    "CallError",
    "CallEvent",
    "CallMessage",
    "CallPage",
    "CallPageContent",
    "CallParty",
    "CallPhoneEndpoint",
    "CallSipEndpoint",
    "CallWebsocketEndpoint",
    "CallbackParams",
    "Caller",
    "CallerApp",
    "CallerIdentity",
    "CallerIdentityParams",
    "CallerPhone",
    "CallerSip",
    "CallerVbc",
    "CamaraError",
    "Campaign",
    "CampaignEvent",
    "CampaignEventPage",
    "CampaignEventPageEmbedded",
    "CampaignFields",
    "CampaignNumber",
    "CampaignNumberPage",
    "CampaignNumberPageEmbedded",
    "CampaignPage",
    "CampaignPageEmbedded",
    "CampaignResubmission",
    "Capabilities",
    "CapabilitiesParams",
    "CaptionedFile",
    "CaptionedMedia",
    "CaptionsEvent",
    "CaptionsId",
    "Carrier",
    "CarrierParams",
    "CarrierTerms",
    "CatalogueValues",
    "Center",
    "Channel",
    "ChannelEnd",
    "ChannelEndParams",
    "ChannelParams",
    "CheckAnswer",
    "CheckCode",
    "CheckVerification",
    "CircularArea",
    "CodeAccepted",
    "ConnectAction",
    "ConnectActionRingbackTone",
    "ConnectEndpoint",
    "Connection",
    "ConnectionEvent",
    "ConnectionList",
    "ContactAddress",
    "ContactEmail",
    "ContactList",
    "ContactListDetails",
    "ContactListPage",
    "ContactListPageEmbedded",
    "ContactListSyncStatus",
    "ContactName",
    "ContactPhone",
    "ContactUrl",
    "ContentV01",
    "ControlAnswer",
    "ControlVerification",
    "Conversation",
    "ConversationAction",
    "ConversationCallback",
    "ConversationEvent",
    "ConversationNumber",
    "ConversationPage",
    "ConversationProperties",
    "ConversationPropertiesParams",
    "ConversationSummary",
    "ConversationTimes",
    "ConversationsRecording",
    "CountVisCallsQuery",
    "CountVisEventsQuery",
    "CountriesPricing",
    "CountryPrice",
    "CountryPricing",
    "CreateCalendarEventSuggestion",
    "CreateCall",
    "CreateCallFrom",
    "CreateTemplate",
    "CreateTemplateFragment",
    "CreatedCall",
    "CreatedSubaccount",
    "CreatedWhatsAppTemplate",
    "CreditTransfer",
    "CreditTransferList",
    "CreditTransferListEmbedded",
    "CurrentCarrier",
    "DeleteDomainQuery",
    "DeleteThemeQuery",
    "DeleteWhatsappTemplateQuery",
    "DeliveryReceipt",
    "DeviceLocation",
    "DeviceLocationLocation",
    "DeviceSwap",
    "DialInNumber",
    "DialSuggestion",
    "Domain",
    "DomainEndpoint",
    "DomainParams",
    "DomainUser",
    "DownloadListItemsQuery",
    "DtmfInput",
    "DtmfSettings",
    "EarmuffCall",
    "EmailAddress",
    "EmailCommon",
    "EmailContent",
    "EmailHtml",
    "EmailHtmlPart",
    "EmailMessage",
    "EmailOptions",
    "EmailPart",
    "EmailStatus",
    "EmailStep",
    "EmailText",
    "EmailTextPart",
    "EmbeddedApplications",
    "EmbeddedConversations",
    "EmbeddedMedia",
    "EmbeddedMembers",
    "EmbeddedMessagingFigures",
    "EmbeddedPrices",
    "EmbeddedSecrets",
    "EmbeddedTemplateFragments",
    "EmbeddedTemplates",
    "EmbeddedUser",
    "EmbeddedUserConversations",
    "EmbeddedUsers",
    "EmbeddedWabas",
    "EmergencyNumber",
    "Error",
    "ErrorEvent",
    "Event",
    "EventAlert",
    "EventBody",
    "EventConnection",
    "EventKindList",
    "EventKindListEventTypesItem",
    "EventLocation",
    "EventMember",
    "EventOrigin",
    "EventPage",
    "EventStream",
    "EventTemplate",
    "EventTranscription",
    "EventUrls",
    "EventUser",
    "ExternalAccount",
    "ExternalAccountPage",
    "Failover",
    "FailoverPosition",
    "FailoverPositionParams",
    "FallbackRequest",
    "FieldProblem",
    "FileV01",
    "Format",
    "FoundInsights",
    "FoundMessage",
    "FoundMessages",
    "FoundRejections",
    "FraudAnswer",
    "FraudAnswerFraudScore",
    "FraudAnswerPhone",
    "FraudAnswerSimSwap",
    "FraudQuestion",
    "GeoPoint",
    "GetAdvancedInsightAsyncQuery",
    "GetAdvancedInsightQuery",
    "GetBasicInsightQuery",
    "GetCountryPricingQuery",
    "GetMessageQuery",
    "GetPhonePricingQuery",
    "GetPrefixPricingQuery",
    "GetStandardInsightQuery",
    "GetVbcExportFileQuery",
    "GetWhatsappMessagingAnalyticsQuery",
    "GetWhatsappPricingAnalyticsQuery",
    "GetWhatsappTemplateAnalyticsQuery",
    "HangUpCall",
    "HlsSettings",
    "HlsSettingsParams",
    "HtmlBody",
    "IdentityInsightsRoaming",
    "ImportedCampaign",
    "InboundAudioMedia",
    "InboundCommon",
    "InboundContext",
    "InboundContextParams",
    "InboundLinkMedia",
    "InboundMedia",
    "InboundMessage",
    "InboundMessageV01",
    "InboundMessenger",
    "InboundMessengerAudio",
    "InboundMessengerCommon",
    "InboundMessengerFile",
    "InboundMessengerImage",
    "InboundMessengerText",
    "InboundMessengerUnsupported",
    "InboundMessengerVideo",
    "InboundMms",
    "InboundMmsAttachment",
    "InboundMmsAttachmentParams",
    "InboundMmsAudio",
    "InboundMmsCommon",
    "InboundMmsFile",
    "InboundMmsFileMedia",
    "InboundMmsImage",
    "InboundMmsImageMedia",
    "InboundMmsText",
    "InboundMmsVcard",
    "InboundMmsVideo",
    "InboundRcs",
    "InboundRcsAudio",
    "InboundRcsButton",
    "InboundRcsCommon",
    "InboundRcsFile",
    "InboundRcsImage",
    "InboundRcsLocation",
    "InboundRcsReply",
    "InboundRcsTap",
    "InboundRcsText",
    "InboundRcsVcard",
    "InboundRcsVideo",
    "InboundReply",
    "InboundSms",
    "InboundSmsDetails",
    "InboundViber",
    "InboundViberCommon",
    "InboundViberContext",
    "InboundViberContextParams",
    "InboundViberFile",
    "InboundViberImage",
    "InboundViberText",
    "InboundViberVideo",
    "InboundWhatsapp",
    "InboundWhatsappAudio",
    "InboundWhatsappButton",
    "InboundWhatsappCommon",
    "InboundWhatsappContacts",
    "InboundWhatsappDetails",
    "InboundWhatsappDetailsParams",
    "InboundWhatsappFile",
    "InboundWhatsappImage",
    "InboundWhatsappLocation",
    "InboundWhatsappOrder",
    "InboundWhatsappReaction",
    "InboundWhatsappReply",
    "InboundWhatsappSticker",
    "InboundWhatsappText",
    "InboundWhatsappUnsupported",
    "InboundWhatsappVideo",
    "Initiator",
    "InitiatorOf",
    "InputAction",
    "InputActionType",
    "InputEvent",
    "InputEventDtmf",
    "InsightAccepted",
    "InsightStatus",
    "Insights",
    "InsightsRequest",
    "InvalidParameter",
    "IpCallPlaced",
    "ItemUpload",
    "JoinOptions",
    "JoinOptionsParams",
    "Json",
    "KeyPair",
    "Layout",
    "LeaveReason",
    "LeaveReasonParams",
    "Leg",
    "LegList",
    "LegListEmbedded",
    "Link",
    "LinkParams",
    "ListAddressesQuery",
    "ListAllItemsQuery",
    "ListAllListsQuery",
    "ListApplicationsQuery",
    "ListArchivesQuery",
    "ListAttribute",
    "ListAttributeParams",
    "ListAuditEventsQuery",
    "ListBalanceTransfersQuery",
    "ListBrandsQuery",
    "ListBroadcastsQuery",
    "ListCallsQuery",
    "ListCampaignEventsQuery",
    "ListCampaignNumbersQuery",
    "ListCampaignsQuery",
    "ListConversationsQuery",
    "ListCreditTransfersQuery",
    "ListEventAlertOptInsQuery",
    "ListEventsQuery",
    "ListExperienceComposersQuery",
    "ListExternalAccountsQuery",
    "ListItem",
    "ListItemDetails",
    "ListItemPage",
    "ListItemPageEmbedded",
    "ListMediaQuery",
    "ListMembersQuery",
    "ListOwnedNumbersQuery",
    "ListPoolNumbersQuery",
    "ListPoolsQuery",
    "ListPricesQuery",
    "ListProblem",
    "ListRecordsQuery",
    "ListReportsQuery",
    "ListRoomsQuery",
    "ListRoomsWithThemeQuery",
    "ListSource",
    "ListSourceParams",
    "ListTemplateFragmentsQuery",
    "ListTemplatesQuery",
    "ListUserConversationsQuery",
    "ListUserSessionsQuery",
    "ListUsersQuery",
    "ListVbcCallLogsQuery",
    "ListVbcCallsQuery",
    "ListVbcCompanyRecordingsQuery",
    "ListVbcDevicesQuery",
    "ListVbcExportJobsQuery",
    "ListVbcExtensionsQuery",
    "ListVbcUserRecordingsQuery",
    "ListVbcUsersQuery",
    "ListVisCallsQuery",
    "ListVisEventsQuery",
    "ListWabasQuery",
    "ListWhatsappTemplatesQuery",
    "LocationError",
    "LocationRequest",
    "LocationV01",
    "LocationVerification",
    "LogoUpload",
    "LogoUploadFields",
    "LogosToKeep",
    "LogosToKeepKeysItem",
    "ManualSource",
    "ManualSourceParams",
    "MarketingMessage",
    "Media",
    "MediaChange",
    "MediaPage",
    "MediaUrl",
    "MeetingsApplication",
    "MeetingsCapability",
    "MeetingsCapabilityParams",
    "MeetingsProblem",
    "MeetingsRecording",
    "MeetingsSessionEvent",
    "MeetingsWebhook",
    "MeetingsWebhookParams",
    "MeetingsWebhooks",
    "MeetingsWebhooksParams",
    "Member",
    "MemberChange",
    "MemberLink",
    "MemberMedia",
    "MemberMediaAudio",
    "MemberMediaAudioParams",
    "MemberMediaParams",
    "MemberPage",
    "MemberSummary",
    "MemberTimes",
    "MemberUser",
    "MessageAccepted",
    "MessageCommon",
    "MessageLink",
    "MessageLinkParams",
    "MessageProblem",
    "MessageStatus",
    "MessageStatusCommon",
    "MessageStatusError",
    "MessageStatusErrorParams",
    "MessageStatusV01",
    "MessageV01",
    "MessagesCapability",
    "MessagesCapabilityParams",
    "MessagesInboundSms",
    "MessagesMedia",
    "MessagesWebhooks",
    "MessagesWebhooksParams",
    "MessengerAccount",
    "MessengerAccountChange",
    "MessengerAudio",
    "MessengerChannel",
    "MessengerChannelParams",
    "MessengerCommon",
    "MessengerFile",
    "MessengerImage",
    "MessengerMessage",
    "MessengerOptions",
    "MessengerSettings",
    "MessengerStatus",
    "MessengerText",
    "MessengerVideo",
    "Migration",
    "MixedStream",
    "MmsAttachment",
    "MmsAudio",
    "MmsCommon",
    "MmsContent",
    "MmsFile",
    "MmsGroup",
    "MmsGroupParams",
    "MmsImage",
    "MmsMessage",
    "MmsStatus",
    "MmsText",
    "MmsVcard",
    "MmsVideo",
    "MuteAll",
    "MuteCall",
    "NamedPlace",
    "NccoAction",
    "NccoTranscription",
    "Network",
    "NetworkApisCapability",
    "NetworkApisCapabilityParams",
    "NetworkAuthError",
    "NetworkParams",
    "NetworkPricing",
    "NetworkToken",
    "NetworkUnblocked",
    "NewAddress",
    "NewArchive",
    "NewAudioConnection",
    "NewBrand",
    "NewBroadcast",
    "NewBusinessProfile",
    "NewCampaign",
    "NewCaptions",
    "NewConversation",
    "NewConversationNumbers",
    "NewDomainUser",
    "NewEvent",
    "NewIpCall",
    "NewMember",
    "NewMessengerAccount",
    "NewPool",
    "NewQodSession",
    "NewRcsAgent",
    "NewRcsBrand",
    "NewRcsOptOut",
    "NewRcsTestDevice",
    "NewRender",
    "NewReport",
    "NewRoom",
    "NewSecret",
    "NewSession",
    "NewSipCall",
    "NewSubaccount",
    "NewTheme",
    "NewTollFreeRegistration",
    "NewTransfer",
    "NewVettingRequest",
    "NewWhatsAppSubscription",
    "NewWhatsAppTemplate",
    "NewWhatsAppTemplateComponent",
    "NewWhatsAppTemplateComponentExample",
    "NewWhatsAppTemplateComponentExampleHeaderHandle",
    "NotificationEvent",
    "NotifyAction",
    "NumberChannel",
    "NumberChannelParams",
    "NumberFormat",
    "NumberInsightRoaming",
    "NumberLimitation",
    "NumberLink",
    "NumberOrder",
    "NumberSetup",
    "NumberToTransfer",
    "NumberToVerify",
    "OfSubaccount",
    "OnAnswer",
    "OpenUrlInWebviewSuggestion",
    "OpenUrlSuggestion",
    "OperatorFacts",
    "OptIn",
    "OptInList",
    "OriginalCarrier",
    "OutboundMessage",
    "OwnMembership",
    "OwnedNumber",
    "OwnedNumbers",
    "PageFacts",
    "PageLinks",
    "PageLinksParams",
    "ParticipantEvent",
    "PartnerCampaign",
    "PartyV01",
    "PayAction",
    "PayActionPrompts",
    "PayCardNumberErrors",
    "PayCardNumberPrompt",
    "PayErrorText",
    "PayExpirationDateErrors",
    "PayExpirationDatePrompt",
    "PaySecurityCodeErrors",
    "PaySecurityCodePrompt",
    "PayTextPrompt",
    "PayVoicePrompt",
    "PhoneEndpoint",
    "PhonePricing",
    "Place",
    "PlainFile",
    "Played",
    "PolygonalArea",
    "Pool",
    "PoolChange",
    "PoolError",
    "PoolLinks",
    "PoolNumberError",
    "PoolNumberPage",
    "PoolNumberPageEmbedded",
    "PoolNumbers",
    "PoolNumbersDone",
    "PoolPage",
    "PoolPageEmbedded",
    "PoolPageLinks",
    "PoolPageLinksParams",
    "PostWebhook",
    "PostWebhookParams",
    "PricePage",
    "PricingLoginError",
    "PricingRequestError",
    "Privacy",
    "PrivacyParams",
    "Problem",
    "Project",
    "PstnChannel",
    "PstnChannelParams",
    "PublicKey",
    "QodChannel",
    "QodDestination",
    "QodDestinationParams",
    "QodSession",
    "QodSessionChannel",
    "QodSource",
    "QodSourceParams",
    "QodStatus",
    "QualifiedUseCase",
    "QuotedMessage",
    "RcsAgent",
    "RcsAgentCarriers",
    "RcsAgentChange",
    "RcsAgentPreview",
    "RcsAgents",
    "RcsApplicationSettings",
    "RcsBasicInfo",
    "RcsBasicInfoChange",
    "RcsBrand",
    "RcsBrandChange",
    "RcsBrands",
    "RcsCapabilities",
    "RcsCard",
    "RcsCardContent",
    "RcsCardOptions",
    "RcsCarousel",
    "RcsCarouselContent",
    "RcsCarouselOptions",
    "RcsCarrierRequirements",
    "RcsCarriers",
    "RcsCommon",
    "RcsContactEmail",
    "RcsContactNumber",
    "RcsContactWebsite",
    "RcsCustom",
    "RcsDeeplink",
    "RcsDeeplinkRequest",
    "RcsDeviceCheck",
    "RcsFile",
    "RcsImage",
    "RcsMessage",
    "RcsOptOut",
    "RcsOptOutAction",
    "RcsOptOutActionParams",
    "RcsOptions",
    "RcsPointOfContact",
    "RcsRepresentative",
    "RcsStatus",
    "RcsStep",
    "RcsSuggestion",
    "RcsTestDevice",
    "RcsTestDevices",
    "RcsText",
    "RcsTrafficEstimates",
    "RcsUserExperience",
    "RcsVideo",
    "RcsVisualDesign",
    "Reachability",
    "Reaction",
    "ReactionParams",
    "RealTimeData",
    "Record",
    "RecordAction",
    "RecordEvent",
    "RecordPage",
    "RecordingEvent",
    "RecordingLinks",
    "RecordingList",
    "RecordingListEmbedded",
    "RecordingOptions",
    "RecordingOptionsParams",
    "RecordingTranscription",
    "RedactError",
    "RedactTransaction",
    "RedactUnauthorized",
    "RefusedParameter",
    "Rejection",
    "RemoveReaction",
    "RemoveReactionParams",
    "Render",
    "RenderEvent",
    "RenderList",
    "RenderProperties",
    "ReplySuggestion",
    "ReplyingIndicator",
    "Report",
    "ReportLinks",
    "ReportList",
    "RequestFrontendAuthorizationQuery",
    "RestStatus",
    "ResubmittedCampaign",
    "ResubscribeNumber",
    "Room",
    "RoomCallbacks",
    "RoomCallbacksParams",
    "RoomChange",
    "RoomChangeUpdateDetails",
    "RoomExpired",
    "RoomFeatures",
    "RoomFeaturesParams",
    "RoomInterface",
    "RoomInterfaceParams",
    "RoomLinks",
    "RoomPage",
    "RoomPageEmbedded",
    "RtcCapability",
    "RtcCapabilityParams",
    "RtcWebhooks",
    "RtcWebhooksParams",
    "RtmpStatus",
    "RtmpTarget",
    "SalesforceSource",
    "SalesforceSourceParams",
    "SearchAnswer",
    "SearchAvailableNumbersQuery",
    "SearchError",
    "SearchMessagesIds",
    "SearchMessagesQuery",
    "SearchRejectionsQuery",
    "SearchVerificationQuery",
    "Secret",
    "SecretLink",
    "SecretLinks",
    "SecretList",
    "SelfLinks",
    "SendDtmf",
    "SendSms",
    "SentWorkflowMessage",
    "Session",
    "SessionOwner",
    "SessionPage",
    "SessionPageEmbedded",
    "SessionProperties",
    "SessionUser",
    "SetReaction",
    "SetReactionParams",
    "Settings",
    "SettingsChange",
    "ShareLocationSuggestion",
    "ShortProblem",
    "Signal",
    "SilentAuthAction",
    "SilentAuthCode",
    "SilentAuthEvent",
    "SilentAuthStep",
    "SimSwap",
    "SimSwapAnswer",
    "SimSwapDate",
    "SimSwapDateQuestion",
    "SimSwapQuestion",
    "SingleWaba",
    "SipAuth",
    "SipCall",
    "SipCallEvent",
    "SipChannel",
    "SipChannelParams",
    "SipEndpoint",
    "SipStandardHeaders",
    "SipTarget",
    "SlackSubscription",
    "SmsAnswer",
    "SmsMessage",
    "SmsOptions",
    "SmsPart",
    "SmsSegment",
    "SmsStatus",
    "SmsStatusDetails",
    "SmsStep",
    "SpeechInput",
    "SpeechResult",
    "SpeechSettings",
    "SpeechSettingsUuid",
    "StandardInsight",
    "StartAnswer",
    "StartDtmfInput",
    "StartPsd2Verification",
    "StartStream",
    "StartStreamStreamUrl",
    "StartTalk",
    "StatusErrorV01",
    "StepSummary",
    "StickerMedia",
    "Stream",
    "StreamAction",
    "StreamActionStreamUrl",
    "StreamChange",
    "StreamEvent",
    "StreamLayout",
    "StreamLayouts",
    "StreamList",
    "Subaccount",
    "SubaccountChange",
    "SubaccountList",
    "SubaccountListEmbedded",
    "SubmitConversion",
    "Subscriber",
    "SubscriberMatch",
    "SubscriberMatchStatus",
    "SubscriptionAddress",
    "SuggestionCommon",
    "SwapPeriod",
    "Talk",
    "TalkAction",
    "Template",
    "TemplateContent",
    "TemplateContentParametersItem",
    "TemplateFragment",
    "TemplateFragmentLinks",
    "TemplateFragmentPage",
    "TemplateLinks",
    "TemplateOptions",
    "TemplatePage",
    "TemplatePolicy",
    "TemplateValue",
    "Theme",
    "ThemeChange",
    "ThemeDetails",
    "TokenRequest",
    "TollFreeAddress",
    "TollFreeBusiness",
    "TollFreeContact",
    "TollFreeEvents",
    "TollFreeNumbers",
    "TollFreeRegistration",
    "TollFreeRegistrationChange",
    "Tones",
    "TopUp",
    "Transcript",
    "TranscriptChannel",
    "TranscriptSentence",
    "TranscriptWord",
    "TranscriptionEvent",
    "TranscriptionProperties",
    "Transfer",
    "TransferAction",
    "TransferCall",
    "TransferDestination",
    "TransferDestinationUrl",
    "TransferEvent",
    "TransferredNumber",
    "TwoFactorMessage",
    "UnblockNetwork",
    "UnearmuffCall",
    "UnmuteCall",
    "UpdateCall",
    "UpdateMessage",
    "UpdateTemplate",
    "UpdateTemplateFragment",
    "UploadOutcome",
    "UploadWhatsappMediaBody",
    "UploadWhatsappMediaQuery",
    "Usage",
    "UsageV01",
    "User",
    "UserChannels",
    "UserChannelsParams",
    "UserChoice",
    "UserConversation",
    "UserConversationPage",
    "UserDetails",
    "UserPage",
    "UserPageLinks",
    "UserProblem",
    "UserProperties",
    "UserPropertiesParams",
    "UserSession",
    "UserSummary",
    "UssdMessage",
    "VbcAccount",
    "VbcAccountAnswer",
    "VbcAccountAnswerEmbedded",
    "VbcAddress",
    "VbcCall",
    "VbcCallChange",
    "VbcCallChanged",
    "VbcCallLog",
    "VbcCallLogPage",
    "VbcCallLogPageEmbedded",
    "VbcCallPage",
    "VbcChannel",
    "VbcChannelParams",
    "VbcContact",
    "VbcDestination",
    "VbcDevice",
    "VbcDevicePage",
    "VbcDeviceProvisioned",
    "VbcDeviceRegistration",
    "VbcEndpoint",
    "VbcError",
    "VbcExportFilters",
    "VbcExportJob",
    "VbcExportJobPage",
    "VbcExportJobPageEmbedded",
    "VbcExportOrder",
    "VbcExtension",
    "VbcExtensionAnswer",
    "VbcExtensionAnswerEmbedded",
    "VbcExtensionDetails",
    "VbcExtensionOfUser",
    "VbcExtensionPage",
    "VbcExtensionPageEmbedded",
    "VbcHandset",
    "VbcInvalid",
    "VbcLeg",
    "VbcLegChange",
    "VbcLegChangeTo",
    "VbcLegChanged",
    "VbcLocation",
    "VbcLocationAddress",
    "VbcLocationAnswer",
    "VbcLocationAnswerEmbedded",
    "VbcLocationPage",
    "VbcLocationPageEmbedded",
    "VbcNewCall",
    "VbcNewCallFrom",
    "VbcNewCallTo",
    "VbcNumber",
    "VbcPage",
    "VbcPagePlace",
    "VbcPerson",
    "VbcRecording",
    "VbcRecordingPage",
    "VbcRecordingPageEmbedded",
    "VbcTelephonyError",
    "VbcUser",
    "VbcUserAnswer",
    "VbcUserAnswerEmbedded",
    "VbcUserPage",
    "VbcUserPageEmbedded",
    "Verification",
    "VerificationCheck",
    "VerificationStarted",
    "VerificationSummary",
    "VerifiedNumber",
    "Verify2StartVerification",
    "Verify2VerificationEvent",
    "VerifyCapability",
    "VerifyCapabilityParams",
    "VerifyStartVerification",
    "VerifyVerificationEvent",
    "VerifyWebhooks",
    "VerifyWebhooksParams",
    "VettingClassesItem",
    "VettingImport",
    "VettingProvidersItem",
    "VettingRequest",
    "ViberAction",
    "ViberButtonOptions",
    "ViberCommon",
    "ViberFile",
    "ViberFileMedia",
    "ViberImage",
    "ViberImageMedia",
    "ViberMessage",
    "ViberOptions",
    "ViberSettings",
    "ViberStatus",
    "ViberText",
    "ViberVideo",
    "ViberVideoMedia",
    "ViberVideoOptions",
    "VideoCapability",
    "VideoCapabilityParams",
    "VideoSessionEvent",
    "VideoStorage",
    "VideoStorageParams",
    "VideoTranscription",
    "VideoWebhook",
    "VideoWebhookParams",
    "VideoWebhooks",
    "VideoWebhooksParams",
    "ViewLocationSuggestion",
    "VisAccount",
    "VisAccountUcisItem",
    "VisCall",
    "VisCallNotification",
    "VisCallNotificationEvent",
    "VisCallNotificationMetadata",
    "VisCountAnswer",
    "VisError",
    "VisErrorErrorsItem",
    "VisEvent",
    "VisHealth",
    "VisNewWebhook",
    "VisPhoneNumber",
    "VisUser",
    "VisUserRolesItem",
    "VisUserUcisItem",
    "VisWebhook",
    "VisWebhookStatistics",
    "VoiceCapability",
    "VoiceCapabilityParams",
    "VoiceEventWebhook",
    "VoiceEventWebhookParams",
    "VoiceStep",
    "VoiceWebhook",
    "VoiceWebhookParams",
    "VoiceWebhooks",
    "VoiceWebhooksParams",
    "Waba",
    "WabaNumberDetails",
    "WabaNumbers",
    "WabaPage",
    "WaitAction",
    "WantedInsights",
    "WantedLocation",
    "Webhook",
    "WebhookParams",
    "WebhookSubscription",
    "WebsocketAuthorization",
    "WebsocketChannel",
    "WebsocketChannelParams",
    "WebsocketEndpoint",
    "WhatsAppCursors",
    "WhatsAppDecision",
    "WhatsAppError",
    "WhatsAppMedia",
    "WhatsAppMessagingFigures",
    "WhatsAppMessagingSpan",
    "WhatsAppNotification",
    "WhatsAppNotifiedAccount",
    "WhatsAppPaging",
    "WhatsAppProfile",
    "WhatsAppProfileChange",
    "WhatsAppSignup",
    "WhatsAppSubscription",
    "WhatsAppSubscriptions",
    "WhatsAppTemplate",
    "WhatsAppTemplateButton",
    "WhatsAppTemplateButtonParams",
    "WhatsAppTemplateComponent",
    "WhatsAppTemplatePage",
    "WhatsAppUsername",
    "WhatsappAudio",
    "WhatsappCommon",
    "WhatsappContact",
    "WhatsappConversation",
    "WhatsappCustom",
    "WhatsappFile",
    "WhatsappFileMedia",
    "WhatsappImage",
    "WhatsappInteractiveStep",
    "WhatsappMessage",
    "WhatsappOrder",
    "WhatsappOrderItem",
    "WhatsappOrigin",
    "WhatsappPricing",
    "WhatsappProfile",
    "WhatsappProfileParams",
    "WhatsappReaction",
    "WhatsappReferral",
    "WhatsappReferralParams",
    "WhatsappReferredProduct",
    "WhatsappReferredProductParams",
    "WhatsappReply",
    "WhatsappSettings",
    "WhatsappStatus",
    "WhatsappStatusDetails",
    "WhatsappStep",
    "WhatsappSticker",
    "WhatsappTap",
    "WhatsappTapPayload",
    "WhatsappTemplate",
    "WhatsappText",
    "WhatsappUser",
    "WhatsappUserParams",
    "WhatsappVideo",
    "WhatsappVideoMedia",
    "Workflow",
    "WorkflowBody",
    "WorkflowContent",
    "WorkflowError",
    "WorkflowLink",
    "WorkflowMessage",
    "WorkflowMessageStatus",
    "WorkflowParty",
    "WorkflowPartyParams",
    "WorkflowReport",
    "WorkflowReportLinks",
    "WorkflowStarted",
    "WorkflowStatusLinks",
    "WorkflowStep",
    "WorkflowTemplate",
    "WorkflowUsage",
]

_PLACES = {
    "Json": ("formats", "Json"),
    "Address": ("addresses.dicts", "Address"),
    "AddressChoice": ("emergency.dicts", "AddressChoice"),
    "AddressPage": ("addresses.dicts", "AddressPage"),
    "AddressPageEmbedded": ("addresses.dicts", "AddressPageEmbedded"),
    "AdvancedInsight": ("number_insight.dicts", "AdvancedInsight"),
    "AdvancedInsightRoaming": ("number_insight.dicts", "AdvancedInsightRoaming"),
    "AdvancedMachineDetection": ("ncco.dicts", "AdvancedMachineDetection"),
    "AlreadyRunningProblem": ("verify2.dicts", "AlreadyRunningProblem"),
    "AnswerRequest": ("voice.dicts", "AnswerRequest"),
    "AnswerRequestCustomData": ("voice.dicts", "AnswerRequestCustomData"),
    "AppEndpoint": ("ncco.dicts", "AppEndpoint"),
    "Application": ("application.dicts", "Application"),
    "ApplicationChange": ("meetings.dicts", "ApplicationChange"),
    "ApplicationChangeUpdateDetails": ("meetings.dicts", "ApplicationChangeUpdateDetails"),
    "ApplicationDetails": ("application.dicts", "ApplicationDetails"),
    "ApplicationPage": ("application.dicts", "ApplicationPage"),
    "ApplicationProfile": ("network_registry.dicts", "ApplicationProfile"),
    "ApplicationProfiles": ("network_registry.dicts", "ApplicationProfiles"),
    "ApplicationToLink": ("external_accounts.dicts", "ApplicationToLink"),
    "Archive": ("video.dicts", "Archive"),
    "ArchiveEvent": ("video.dicts", "ArchiveEvent"),
    "ArchiveList": ("video.dicts", "ArchiveList"),
    "Area": ("identity_insights.dicts", "Area"),
    "Assignment": ("emergency.dicts", "Assignment"),
    "AudioConnection": ("video.dicts", "AudioConnection"),
    "AudioMedia": ("messages.dicts", "AudioMedia"),
    "AudioMediaParams": ("messages.dicts", "AudioMediaParams"),
    "AudioSettings": ("conversations.dicts", "AudioSettings"),
    "AudioSettingsParams": ("conversations.dicts", "AudioSettingsParams"),
    "AudioSocket": ("video.dicts", "AudioSocket"),
    "AudioStream": ("conversations.dicts", "AudioStream"),
    "AudioTransport": ("video.dicts", "AudioTransport"),
    "AuditError": ("audit.dicts", "AuditError"),
    "AuditEvent": ("audit.dicts", "AuditEvent"),
    "AuditEventPage": ("audit.dicts", "AuditEventPage"),
    "AuditEventPageEmbedded": ("audit.dicts", "AuditEventPageEmbedded"),
    "AuditEventPagePage": ("audit.dicts", "AuditEventPagePage"),
    "AuthorizationRequest": ("network_auth.dicts", "AuthorizationRequest"),
    "AvailableNumber": ("numbers.dicts", "AvailableNumber"),
    "AvailableNumbers": ("numbers.dicts", "AvailableNumbers"),
    "BackendAuthorization": ("network_auth.dicts", "BackendAuthorization"),
    "Balance": ("account.dicts", "Balance"),
    "BalanceTransfer": ("subaccounts.dicts", "BalanceTransfer"),
    "BalanceTransferList": ("subaccounts.dicts", "BalanceTransferList"),
    "BalanceTransferListEmbedded": ("subaccounts.dicts", "BalanceTransferListEmbedded"),
    "BasicInsight": ("number_insight.dicts", "BasicInsight"),
    "Brand": ("ten_dlc.dicts", "Brand"),
    "BrandFeedback": ("ten_dlc.dicts", "BrandFeedback"),
    "BrandFeedbackCategoriesItem": ("ten_dlc.dicts", "BrandFeedbackCategoriesItem"),
    "BrandFields": ("ten_dlc.dicts", "BrandFields"),
    "BrandPage": ("ten_dlc.dicts", "BrandPage"),
    "BrandPageEmbedded": ("ten_dlc.dicts", "BrandPageEmbedded"),
    "Broadcast": ("video.dicts", "Broadcast"),
    "BroadcastEvent": ("video.dicts", "BroadcastEvent"),
    "BroadcastLayout": ("video.dicts", "BroadcastLayout"),
    "BroadcastList": ("video.dicts", "BroadcastList"),
    "BroadcastOutputs": ("video.dicts", "BroadcastOutputs"),
    "BroadcastSettings": ("video.dicts", "BroadcastSettings"),
    "BroadcastUrls": ("video.dicts", "BroadcastUrls"),
    "BulkPage": ("proactive_connect.dicts", "BulkPage"),
    "BusinessProfile": ("network_registry.dicts", "BusinessProfile"),
    "BusinessProfiles": ("network_registry.dicts", "BusinessProfiles"),
    "Call": ("voice.dicts", "Call"),
    "CallEndpoint": ("voice.dicts", "CallEndpoint"),
    "CallError": ("voice.dicts", "CallError"),
    "CallEvent": ("voice.dicts", "CallEvent"),
    "CallMessage": ("voice.dicts", "CallMessage"),
    "CallPage": ("voice.dicts", "CallPage"),
    "CallPageContent": ("voice.dicts", "CallPageContent"),
    "CallParty": ("voice.dicts", "CallParty"),
    "CallPhoneEndpoint": ("voice.dicts", "CallPhoneEndpoint"),
    "CallSipEndpoint": ("voice.dicts", "CallSipEndpoint"),
    "CallWebsocketEndpoint": ("voice.dicts", "CallWebsocketEndpoint"),
    "CallbackParams": ("conversations.dicts", "CallbackParams"),
    "Caller": ("voice.dicts", "Caller"),
    "CallerApp": ("voice.dicts", "CallerApp"),
    "CallerIdentity": ("number_insight.dicts", "CallerIdentity"),
    "CallerIdentityParams": ("number_insight.dicts", "CallerIdentityParams"),
    "CallerPhone": ("voice.dicts", "CallerPhone"),
    "CallerSip": ("voice.dicts", "CallerSip"),
    "CallerVbc": ("voice.dicts", "CallerVbc"),
    "CamaraError": ("number_verification.dicts", "CamaraError"),
    "Campaign": ("ten_dlc.dicts", "Campaign"),
    "CampaignEvent": ("proactive_connect.dicts", "CampaignEvent"),
    "CampaignEventPage": ("proactive_connect.dicts", "CampaignEventPage"),
    "CampaignEventPageEmbedded": ("proactive_connect.dicts", "CampaignEventPageEmbedded"),
    "CampaignFields": ("ten_dlc.dicts", "CampaignFields"),
    "CampaignNumber": ("ten_dlc.dicts", "CampaignNumber"),
    "CampaignNumberPage": ("ten_dlc.dicts", "CampaignNumberPage"),
    "CampaignNumberPageEmbedded": ("ten_dlc.dicts", "CampaignNumberPageEmbedded"),
    "CampaignPage": ("ten_dlc.dicts", "CampaignPage"),
    "CampaignPageEmbedded": ("ten_dlc.dicts", "CampaignPageEmbedded"),
    "CampaignResubmission": ("ten_dlc.dicts", "CampaignResubmission"),
    "Capabilities": ("application.dicts", "Capabilities"),
    "CapabilitiesParams": ("application.dicts", "CapabilitiesParams"),
    "CaptionedFile": ("dispatch.dicts", "CaptionedFile"),
    "CaptionedMedia": ("messages.dicts", "CaptionedMedia"),
    "CaptionsEvent": ("video.dicts", "CaptionsEvent"),
    "CaptionsId": ("video.dicts", "CaptionsId"),
    "Carrier": ("number_insight.dicts", "Carrier"),
    "CarrierParams": ("number_insight.dicts", "CarrierParams"),
    "CarrierTerms": ("ten_dlc.dicts", "CarrierTerms"),
    "CatalogueValues": ("network_registry.dicts", "CatalogueValues"),
    "Center": ("identity_insights.dicts", "Center"),
    "Channel": ("conversations.dicts", "Channel"),
    "ChannelEnd": ("conversations.dicts", "ChannelEnd"),
    "ChannelEndParams": ("conversations.dicts", "ChannelEndParams"),
    "ChannelParams": ("conversations.dicts", "ChannelParams"),
    "CheckAnswer": ("verify.dicts", "CheckAnswer"),
    "CheckCode": ("verify2.dicts", "CheckCode"),
    "CheckVerification": ("verify.dicts", "CheckVerification"),
    "CircularArea": ("location_retrieval.dicts", "CircularArea"),
    "CodeAccepted": ("verify2.dicts", "CodeAccepted"),
    "ConnectAction": ("ncco.dicts", "ConnectAction"),
    "ConnectActionRingbackTone": ("ncco.dicts", "ConnectActionRingbackTone"),
    "ConnectEndpoint": ("ncco.dicts", "ConnectEndpoint"),
    "Connection": ("video.dicts", "Connection"),
    "ConnectionEvent": ("video.dicts", "ConnectionEvent"),
    "ConnectionList": ("video.dicts", "ConnectionList"),
    "ContactAddress": ("messages.dicts", "ContactAddress"),
    "ContactEmail": ("messages.dicts", "ContactEmail"),
    "ContactList": ("proactive_connect.dicts", "ContactList"),
    "ContactListDetails": ("proactive_connect.dicts", "ContactListDetails"),
    "ContactListPage": ("proactive_connect.dicts", "ContactListPage"),
    "ContactListPageEmbedded": ("proactive_connect.dicts", "ContactListPageEmbedded"),
    "ContactListSyncStatus": ("proactive_connect.dicts", "ContactListSyncStatus"),
    "ContactName": ("messages.dicts", "ContactName"),
    "ContactPhone": ("messages.dicts", "ContactPhone"),
    "ContactUrl": ("messages.dicts", "ContactUrl"),
    "ContentV01": ("messages.dicts", "ContentV01"),
    "ControlAnswer": ("verify.dicts", "ControlAnswer"),
    "ControlVerification": ("verify.dicts", "ControlVerification"),
    "Conversation": ("conversations.dicts", "Conversation"),
    "ConversationAction": ("ncco.dicts", "ConversationAction"),
    "ConversationCallback": ("conversations.dicts", "ConversationCallback"),
    "ConversationEvent": ("conversations.dicts", "ConversationEvent"),
    "ConversationNumber": ("conversations.dicts", "ConversationNumber"),
    "ConversationPage": ("conversations.dicts", "ConversationPage"),
    "ConversationProperties": ("conversations.dicts", "ConversationProperties"),
    "ConversationPropertiesParams": ("conversations.dicts", "ConversationPropertiesParams"),
    "ConversationSummary": ("conversations.dicts", "ConversationSummary"),
    "ConversationTimes": ("conversations.dicts", "ConversationTimes"),
    "ConversationsRecording": ("conversations.dicts", "Recording"),
    "CountVisCallsQuery": ("vbc_integration.dicts", "CountVisCallsQuery"),
    "CountVisEventsQuery": ("vbc_integration.dicts", "CountVisEventsQuery"),
    "CountriesPricing": ("pricing.dicts", "CountriesPricing"),
    "CountryPrice": ("pricing2.dicts", "CountryPrice"),
    "CountryPricing": ("pricing.dicts", "CountryPricing"),
    "CreateCalendarEventSuggestion": ("messages.dicts", "CreateCalendarEventSuggestion"),
    "CreateCall": ("voice.dicts", "CreateCall"),
    "CreateCallFrom": ("voice.dicts", "CreateCallFrom"),
    "CreateTemplate": ("verify2.dicts", "CreateTemplate"),
    "CreateTemplateFragment": ("verify2.dicts", "CreateTemplateFragment"),
    "CreatedCall": ("voice.dicts", "CreatedCall"),
    "CreatedSubaccount": ("subaccounts.dicts", "CreatedSubaccount"),
    "CreatedWhatsAppTemplate": ("whatsapp_templates.dicts", "CreatedWhatsAppTemplate"),
    "CreditTransfer": ("subaccounts.dicts", "CreditTransfer"),
    "CreditTransferList": ("subaccounts.dicts", "CreditTransferList"),
    "CreditTransferListEmbedded": ("subaccounts.dicts", "CreditTransferListEmbedded"),
    "CurrentCarrier": ("identity_insights.dicts", "CurrentCarrier"),
    "DeleteDomainQuery": ("psip.dicts", "DeleteDomainQuery"),
    "DeleteThemeQuery": ("meetings.dicts", "DeleteThemeQuery"),
    "DeleteWhatsappTemplateQuery": ("whatsapp_templates.dicts", "DeleteWhatsappTemplateQuery"),
    "DeliveryReceipt": ("sms.dicts", "DeliveryReceipt"),
    "DeviceLocation": ("location_retrieval.dicts", "DeviceLocation"),
    "DeviceLocationLocation": ("location_retrieval.dicts", "DeviceLocationLocation"),
    "DeviceSwap": ("identity_insights.dicts", "DeviceSwap"),
    "DialInNumber": ("meetings.dicts", "DialInNumber"),
    "DialSuggestion": ("messages.dicts", "DialSuggestion"),
    "Domain": ("psip.dicts", "Domain"),
    "DomainEndpoint": ("psip.dicts", "DomainEndpoint"),
    "DomainParams": ("psip.dicts", "DomainParams"),
    "DomainUser": ("psip.dicts", "DomainUser"),
    "DownloadListItemsQuery": ("proactive_connect.dicts", "DownloadListItemsQuery"),
    "DtmfInput": ("voice.dicts", "DtmfInput"),
    "DtmfSettings": ("ncco.dicts", "DtmfSettings"),
    "EarmuffCall": ("voice.dicts", "EarmuffCall"),
    "EmailAddress": ("messages.dicts", "EmailAddress"),
    "EmailCommon": ("messages.dicts", "EmailCommon"),
    "EmailContent": ("messages.dicts", "EmailContent"),
    "EmailHtml": ("messages.dicts", "EmailHtml"),
    "EmailHtmlPart": ("messages.dicts", "EmailHtmlPart"),
    "EmailMessage": ("messages.dicts", "EmailMessage"),
    "EmailOptions": ("messages.dicts", "EmailOptions"),
    "EmailPart": ("messages.dicts", "EmailPart"),
    "EmailStatus": ("messages.dicts", "EmailStatus"),
    "EmailStep": ("verify2.dicts", "EmailStep"),
    "EmailText": ("messages.dicts", "EmailText"),
    "EmailTextPart": ("messages.dicts", "EmailTextPart"),
    "EmbeddedApplications": ("application.dicts", "EmbeddedApplications"),
    "EmbeddedConversations": ("conversations.dicts", "EmbeddedConversations"),
    "EmbeddedMedia": ("media.dicts", "EmbeddedMedia"),
    "EmbeddedMembers": ("conversations.dicts", "EmbeddedMembers"),
    "EmbeddedMessagingFigures": ("channel_manager.dicts", "EmbeddedMessagingFigures"),
    "EmbeddedPrices": ("pricing2.dicts", "EmbeddedPrices"),
    "EmbeddedSecrets": ("account.dicts", "EmbeddedSecrets"),
    "EmbeddedTemplateFragments": ("verify2.dicts", "EmbeddedTemplateFragments"),
    "EmbeddedTemplates": ("verify2.dicts", "EmbeddedTemplates"),
    "EmbeddedUser": ("conversations.dicts", "EmbeddedUser"),
    "EmbeddedUserConversations": ("conversations.dicts", "EmbeddedUserConversations"),
    "EmbeddedUsers": ("application.dicts", "EmbeddedUsers"),
    "EmbeddedWabas": ("channel_manager.dicts", "EmbeddedWabas"),
    "EmergencyNumber": ("emergency.dicts", "EmergencyNumber"),
    "Error": ("video.dicts", "Error"),
    "ErrorEvent": ("voice.dicts", "ErrorEvent"),
    "Event": ("conversations.dicts", "Event"),
    "EventAlert": ("short_codes.dicts", "EventAlert"),
    "EventBody": ("conversations.dicts", "EventBody"),
    "EventConnection": ("video.dicts", "EventConnection"),
    "EventKindList": ("audit.dicts", "EventKindList"),
    "EventKindListEventTypesItem": ("audit.dicts", "EventKindListEventTypesItem"),
    "EventLocation": ("conversations.dicts", "EventLocation"),
    "EventMember": ("conversations.dicts", "EventMember"),
    "EventOrigin": ("conversations.dicts", "EventOrigin"),
    "EventPage": ("conversations.dicts", "EventPage"),
    "EventStream": ("video.dicts", "EventStream"),
    "EventTemplate": ("conversations.dicts", "EventTemplate"),
    "EventTranscription": ("conversations.dicts", "EventTranscription"),
    "EventUrls": ("ncco.dicts", "EventUrls"),
    "EventUser": ("conversations.dicts", "EventUser"),
    "ExternalAccount": ("external_accounts.dicts", "ExternalAccount"),
    "ExternalAccountPage": ("external_accounts.dicts", "ExternalAccountPage"),
    "Failover": ("dispatch.dicts", "Failover"),
    "FailoverPosition": ("messages.dicts", "FailoverPosition"),
    "FailoverPositionParams": ("messages.dicts", "FailoverPositionParams"),
    "FallbackRequest": ("voice.dicts", "FallbackRequest"),
    "FieldProblem": ("external_accounts.dicts", "FieldProblem"),
    "FileV01": ("messages.dicts", "FileV01"),
    "Format": ("identity_insights.dicts", "Format"),
    "FoundInsights": ("identity_insights.dicts", "FoundInsights"),
    "FoundMessage": ("message_search.dicts", "FoundMessage"),
    "FoundMessages": ("message_search.dicts", "FoundMessages"),
    "FoundRejections": ("message_search.dicts", "FoundRejections"),
    "FraudAnswer": ("number_insight2.dicts", "FraudAnswer"),
    "FraudAnswerFraudScore": ("number_insight2.dicts", "FraudAnswerFraudScore"),
    "FraudAnswerPhone": ("number_insight2.dicts", "FraudAnswerPhone"),
    "FraudAnswerSimSwap": ("number_insight2.dicts", "FraudAnswerSimSwap"),
    "FraudQuestion": ("number_insight2.dicts", "FraudQuestion"),
    "GeoPoint": ("location_retrieval.dicts", "GeoPoint"),
    "GetAdvancedInsightAsyncQuery": ("number_insight.dicts", "GetAdvancedInsightAsyncQuery"),
    "GetAdvancedInsightQuery": ("number_insight.dicts", "GetAdvancedInsightQuery"),
    "GetBasicInsightQuery": ("number_insight.dicts", "GetBasicInsightQuery"),
    "GetCountryPricingQuery": ("pricing.dicts", "GetCountryPricingQuery"),
    "GetMessageQuery": ("message_search.dicts", "GetMessageQuery"),
    "GetPhonePricingQuery": ("pricing.dicts", "GetPhonePricingQuery"),
    "GetPrefixPricingQuery": ("pricing.dicts", "GetPrefixPricingQuery"),
    "GetStandardInsightQuery": ("number_insight.dicts", "GetStandardInsightQuery"),
    "GetVbcExportFileQuery": ("vbc_call_recording.dicts", "GetVbcExportFileQuery"),
    "GetWhatsappMessagingAnalyticsQuery": ("channel_manager.dicts", "GetWhatsappMessagingAnalyticsQuery"),
    "GetWhatsappPricingAnalyticsQuery": ("channel_manager.dicts", "GetWhatsappPricingAnalyticsQuery"),
    "GetWhatsappTemplateAnalyticsQuery": ("channel_manager.dicts", "GetWhatsappTemplateAnalyticsQuery"),
    "HangUpCall": ("voice.dicts", "HangUpCall"),
    "HlsSettings": ("video.dicts", "HlsSettings"),
    "HlsSettingsParams": ("video.dicts", "HlsSettingsParams"),
    "HtmlBody": ("messages.dicts", "HtmlBody"),
    "IdentityInsightsRoaming": ("identity_insights.dicts", "Roaming"),
    "ImportedCampaign": ("ten_dlc.dicts", "ImportedCampaign"),
    "InboundAudioMedia": ("messages.dicts", "InboundAudioMedia"),
    "InboundCommon": ("messages.dicts", "InboundCommon"),
    "InboundContext": ("messages.dicts", "InboundContext"),
    "InboundContextParams": ("messages.dicts", "InboundContextParams"),
    "InboundLinkMedia": ("messages.dicts", "InboundLinkMedia"),
    "InboundMedia": ("messages.dicts", "InboundMedia"),
    "InboundMessage": ("messages.dicts", "InboundMessage"),
    "InboundMessageV01": ("messages.dicts", "InboundMessageV01"),
    "InboundMessenger": ("messages.dicts", "InboundMessenger"),
    "InboundMessengerAudio": ("messages.dicts", "InboundMessengerAudio"),
    "InboundMessengerCommon": ("messages.dicts", "InboundMessengerCommon"),
    "InboundMessengerFile": ("messages.dicts", "InboundMessengerFile"),
    "InboundMessengerImage": ("messages.dicts", "InboundMessengerImage"),
    "InboundMessengerText": ("messages.dicts", "InboundMessengerText"),
    "InboundMessengerUnsupported": ("messages.dicts", "InboundMessengerUnsupported"),
    "InboundMessengerVideo": ("messages.dicts", "InboundMessengerVideo"),
    "InboundMms": ("messages.dicts", "InboundMms"),
    "InboundMmsAttachment": ("messages.dicts", "InboundMmsAttachment"),
    "InboundMmsAttachmentParams": ("messages.dicts", "InboundMmsAttachmentParams"),
    "InboundMmsAudio": ("messages.dicts", "InboundMmsAudio"),
    "InboundMmsCommon": ("messages.dicts", "InboundMmsCommon"),
    "InboundMmsFile": ("messages.dicts", "InboundMmsFile"),
    "InboundMmsFileMedia": ("messages.dicts", "InboundMmsFileMedia"),
    "InboundMmsImage": ("messages.dicts", "InboundMmsImage"),
    "InboundMmsImageMedia": ("messages.dicts", "InboundMmsImageMedia"),
    "InboundMmsText": ("messages.dicts", "InboundMmsText"),
    "InboundMmsVcard": ("messages.dicts", "InboundMmsVcard"),
    "InboundMmsVideo": ("messages.dicts", "InboundMmsVideo"),
    "InboundRcs": ("messages.dicts", "InboundRcs"),
    "InboundRcsAudio": ("messages.dicts", "InboundRcsAudio"),
    "InboundRcsButton": ("messages.dicts", "InboundRcsButton"),
    "InboundRcsCommon": ("messages.dicts", "InboundRcsCommon"),
    "InboundRcsFile": ("messages.dicts", "InboundRcsFile"),
    "InboundRcsImage": ("messages.dicts", "InboundRcsImage"),
    "InboundRcsLocation": ("messages.dicts", "InboundRcsLocation"),
    "InboundRcsReply": ("messages.dicts", "InboundRcsReply"),
    "InboundRcsTap": ("messages.dicts", "InboundRcsTap"),
    "InboundRcsText": ("messages.dicts", "InboundRcsText"),
    "InboundRcsVcard": ("messages.dicts", "InboundRcsVcard"),
    "InboundRcsVideo": ("messages.dicts", "InboundRcsVideo"),
    "InboundReply": ("messages.dicts", "InboundReply"),
    "InboundSms": ("sms.dicts", "InboundSms"),
    "InboundSmsDetails": ("messages.dicts", "InboundSmsDetails"),
    "InboundViber": ("messages.dicts", "InboundViber"),
    "InboundViberCommon": ("messages.dicts", "InboundViberCommon"),
    "InboundViberContext": ("messages.dicts", "InboundViberContext"),
    "InboundViberContextParams": ("messages.dicts", "InboundViberContextParams"),
    "InboundViberFile": ("messages.dicts", "InboundViberFile"),
    "InboundViberImage": ("messages.dicts", "InboundViberImage"),
    "InboundViberText": ("messages.dicts", "InboundViberText"),
    "InboundViberVideo": ("messages.dicts", "InboundViberVideo"),
    "InboundWhatsapp": ("messages.dicts", "InboundWhatsapp"),
    "InboundWhatsappAudio": ("messages.dicts", "InboundWhatsappAudio"),
    "InboundWhatsappButton": ("messages.dicts", "InboundWhatsappButton"),
    "InboundWhatsappCommon": ("messages.dicts", "InboundWhatsappCommon"),
    "InboundWhatsappContacts": ("messages.dicts", "InboundWhatsappContacts"),
    "InboundWhatsappDetails": ("messages.dicts", "InboundWhatsappDetails"),
    "InboundWhatsappDetailsParams": ("messages.dicts", "InboundWhatsappDetailsParams"),
    "InboundWhatsappFile": ("messages.dicts", "InboundWhatsappFile"),
    "InboundWhatsappImage": ("messages.dicts", "InboundWhatsappImage"),
    "InboundWhatsappLocation": ("messages.dicts", "InboundWhatsappLocation"),
    "InboundWhatsappOrder": ("messages.dicts", "InboundWhatsappOrder"),
    "InboundWhatsappReaction": ("messages.dicts", "InboundWhatsappReaction"),
    "InboundWhatsappReply": ("messages.dicts", "InboundWhatsappReply"),
    "InboundWhatsappSticker": ("messages.dicts", "InboundWhatsappSticker"),
    "InboundWhatsappText": ("messages.dicts", "InboundWhatsappText"),
    "InboundWhatsappUnsupported": ("messages.dicts", "InboundWhatsappUnsupported"),
    "InboundWhatsappVideo": ("messages.dicts", "InboundWhatsappVideo"),
    "Initiator": ("conversations.dicts", "Initiator"),
    "InitiatorOf": ("conversations.dicts", "InitiatorOf"),
    "InputAction": ("ncco.dicts", "InputAction"),
    "InputActionType": ("ncco.dicts", "InputActionType"),
    "InputEvent": ("voice.dicts", "InputEvent"),
    "InputEventDtmf": ("voice.dicts", "InputEventDtmf"),
    "InsightAccepted": ("number_insight.dicts", "InsightAccepted"),
    "InsightStatus": ("identity_insights.dicts", "InsightStatus"),
    "Insights": ("identity_insights.dicts", "Insights"),
    "InsightsRequest": ("identity_insights.dicts", "InsightsRequest"),
    "InvalidParameter": ("account.dicts", "InvalidParameter"),
    "IpCallPlaced": ("voice2.dicts", "IpCallPlaced"),
    "ItemUpload": ("proactive_connect.dicts", "ItemUpload"),
    "JoinOptions": ("meetings.dicts", "JoinOptions"),
    "JoinOptionsParams": ("meetings.dicts", "JoinOptionsParams"),
    "KeyPair": ("application.dicts", "KeyPair"),
    "Layout": ("video.dicts", "Layout"),
    "LeaveReason": ("conversations.dicts", "LeaveReason"),
    "LeaveReasonParams": ("conversations.dicts", "LeaveReasonParams"),
    "Leg": ("legs.dicts", "Leg"),
    "LegList": ("legs.dicts", "LegList"),
    "LegListEmbedded": ("legs.dicts", "LegListEmbedded"),
    "Link": ("application.dicts", "Link"),
    "LinkParams": ("number_pools.dicts", "LinkParams"),
    "ListAddressesQuery": ("addresses.dicts", "ListAddressesQuery"),
    "ListAllItemsQuery": ("proactive_connect.dicts", "ListAllItemsQuery"),
    "ListAllListsQuery": ("proactive_connect.dicts", "ListAllListsQuery"),
    "ListApplicationsQuery": ("application.dicts", "ListApplicationsQuery"),
    "ListArchivesQuery": ("video.dicts", "ListArchivesQuery"),
    "ListAttribute": ("proactive_connect.dicts", "ListAttribute"),
    "ListAttributeParams": ("proactive_connect.dicts", "ListAttributeParams"),
    "ListAuditEventsQuery": ("audit.dicts", "ListAuditEventsQuery"),
    "ListBalanceTransfersQuery": ("subaccounts.dicts", "ListBalanceTransfersQuery"),
    "ListBrandsQuery": ("ten_dlc.dicts", "ListBrandsQuery"),
    "ListBroadcastsQuery": ("video.dicts", "ListBroadcastsQuery"),
    "ListCallsQuery": ("voice.dicts", "ListCallsQuery"),
    "ListCampaignEventsQuery": ("proactive_connect.dicts", "ListCampaignEventsQuery"),
    "ListCampaignNumbersQuery": ("ten_dlc.dicts", "ListCampaignNumbersQuery"),
    "ListCampaignsQuery": ("ten_dlc.dicts", "ListCampaignsQuery"),
    "ListConversationsQuery": ("conversations.dicts", "ListConversationsQuery"),
    "ListCreditTransfersQuery": ("subaccounts.dicts", "ListCreditTransfersQuery"),
    "ListEventAlertOptInsQuery": ("short_codes.dicts", "ListEventAlertOptInsQuery"),
    "ListEventsQuery": ("conversations.dicts", "ListEventsQuery"),
    "ListExperienceComposersQuery": ("video.dicts", "ListExperienceComposersQuery"),
    "ListExternalAccountsQuery": ("external_accounts.dicts", "ListExternalAccountsQuery"),
    "ListItem": ("proactive_connect.dicts", "ListItem"),
    "ListItemDetails": ("proactive_connect.dicts", "ListItemDetails"),
    "ListItemPage": ("proactive_connect.dicts", "ListItemPage"),
    "ListItemPageEmbedded": ("proactive_connect.dicts", "ListItemPageEmbedded"),
    "ListMediaQuery": ("media.dicts", "ListMediaQuery"),
    "ListMembersQuery": ("conversations.dicts", "ListMembersQuery"),
    "ListOwnedNumbersQuery": ("numbers.dicts", "ListOwnedNumbersQuery"),
    "ListPoolNumbersQuery": ("number_pools.dicts", "ListPoolNumbersQuery"),
    "ListPoolsQuery": ("number_pools.dicts", "ListPoolsQuery"),
    "ListPricesQuery": ("pricing2.dicts", "ListPricesQuery"),
    "ListProblem": ("proactive_connect.dicts", "ListProblem"),
    "ListRecordsQuery": ("reports.dicts", "ListRecordsQuery"),
    "ListReportsQuery": ("reports.dicts", "ListReportsQuery"),
    "ListRoomsQuery": ("meetings.dicts", "ListRoomsQuery"),
    "ListRoomsWithThemeQuery": ("meetings.dicts", "ListRoomsWithThemeQuery"),
    "ListSource": ("proactive_connect.dicts", "ListSource"),
    "ListSourceParams": ("proactive_connect.dicts", "ListSourceParams"),
    "ListTemplateFragmentsQuery": ("verify2.dicts", "ListTemplateFragmentsQuery"),
    "ListTemplatesQuery": ("verify2.dicts", "ListTemplatesQuery"),
    "ListUserConversationsQuery": ("conversations.dicts", "ListUserConversationsQuery"),
    "ListUserSessionsQuery": ("legs.dicts", "ListUserSessionsQuery"),
    "ListUsersQuery": ("application.dicts", "ListUsersQuery"),
    "ListVbcCallLogsQuery": ("vbc_reports.dicts", "ListVbcCallLogsQuery"),
    "ListVbcCallsQuery": ("vbc_telephony.dicts", "ListVbcCallsQuery"),
    "ListVbcCompanyRecordingsQuery": ("vbc_call_recording.dicts", "ListVbcCompanyRecordingsQuery"),
    "ListVbcDevicesQuery": ("vbc_telephony.dicts", "ListVbcDevicesQuery"),
    "ListVbcExportJobsQuery": ("vbc_call_recording.dicts", "ListVbcExportJobsQuery"),
    "ListVbcExtensionsQuery": ("vbc_provisioning.dicts", "ListVbcExtensionsQuery"),
    "ListVbcUserRecordingsQuery": ("vbc_call_recording.dicts", "ListVbcUserRecordingsQuery"),
    "ListVbcUsersQuery": ("vbc_provisioning.dicts", "ListVbcUsersQuery"),
    "ListVisCallsQuery": ("vbc_integration.dicts", "ListVisCallsQuery"),
    "ListVisEventsQuery": ("vbc_integration.dicts", "ListVisEventsQuery"),
    "ListWabasQuery": ("channel_manager.dicts", "ListWabasQuery"),
    "ListWhatsappTemplatesQuery": ("whatsapp_templates.dicts", "ListWhatsappTemplatesQuery"),
    "LocationError": ("location_retrieval.dicts", "LocationError"),
    "LocationRequest": ("location_retrieval.dicts", "LocationRequest"),
    "LocationV01": ("messages.dicts", "LocationV01"),
    "LocationVerification": ("identity_insights.dicts", "LocationVerification"),
    "LogoUpload": ("meetings.dicts", "LogoUpload"),
    "LogoUploadFields": ("meetings.dicts", "LogoUploadFields"),
    "LogosToKeep": ("meetings.dicts", "LogosToKeep"),
    "LogosToKeepKeysItem": ("meetings.dicts", "LogosToKeepKeysItem"),
    "ManualSource": ("proactive_connect.dicts", "ManualSource"),
    "ManualSourceParams": ("proactive_connect.dicts", "ManualSourceParams"),
    "MarketingMessage": ("short_codes.dicts", "MarketingMessage"),
    "Media": ("media.dicts", "Media"),
    "MediaChange": ("media.dicts", "MediaChange"),
    "MediaPage": ("media.dicts", "MediaPage"),
    "MediaUrl": ("conversations.dicts", "MediaUrl"),
    "MeetingsApplication": ("meetings.dicts", "MeetingsApplication"),
    "MeetingsCapability": ("application.dicts", "MeetingsCapability"),
    "MeetingsCapabilityParams": ("application.dicts", "MeetingsCapabilityParams"),
    "MeetingsProblem": ("meetings.dicts", "MeetingsProblem"),
    "MeetingsRecording": ("meetings.dicts", "Recording"),
    "MeetingsSessionEvent": ("meetings.dicts", "SessionEvent"),
    "MeetingsWebhook": ("application.dicts", "MeetingsWebhook"),
    "MeetingsWebhookParams": ("application.dicts", "MeetingsWebhookParams"),
    "MeetingsWebhooks": ("application.dicts", "MeetingsWebhooks"),
    "MeetingsWebhooksParams": ("application.dicts", "MeetingsWebhooksParams"),
    "Member": ("conversations.dicts", "Member"),
    "MemberChange": ("conversations.dicts", "MemberChange"),
    "MemberLink": ("conversations.dicts", "MemberLink"),
    "MemberMedia": ("conversations.dicts", "MemberMedia"),
    "MemberMediaAudio": ("conversations.dicts", "MemberMediaAudio"),
    "MemberMediaAudioParams": ("conversations.dicts", "MemberMediaAudioParams"),
    "MemberMediaParams": ("conversations.dicts", "MemberMediaParams"),
    "MemberPage": ("conversations.dicts", "MemberPage"),
    "MemberSummary": ("conversations.dicts", "MemberSummary"),
    "MemberTimes": ("conversations.dicts", "MemberTimes"),
    "MemberUser": ("conversations.dicts", "MemberUser"),
    "MessageAccepted": ("messages.dicts", "MessageAccepted"),
    "MessageCommon": ("messages.dicts", "MessageCommon"),
    "MessageLink": ("messages.dicts", "MessageLink"),
    "MessageLinkParams": ("messages.dicts", "MessageLinkParams"),
    "MessageProblem": ("messages.dicts", "MessageProblem"),
    "MessageStatus": ("messages.dicts", "MessageStatus"),
    "MessageStatusCommon": ("messages.dicts", "MessageStatusCommon"),
    "MessageStatusError": ("messages.dicts", "MessageStatusError"),
    "MessageStatusErrorParams": ("messages.dicts", "MessageStatusErrorParams"),
    "MessageStatusV01": ("messages.dicts", "MessageStatusV01"),
    "MessageV01": ("messages.dicts", "MessageV01"),
    "MessagesCapability": ("application.dicts", "MessagesCapability"),
    "MessagesCapabilityParams": ("application.dicts", "MessagesCapabilityParams"),
    "MessagesInboundSms": ("messages.dicts", "InboundSms"),
    "MessagesMedia": ("messages.dicts", "Media"),
    "MessagesWebhooks": ("application.dicts", "MessagesWebhooks"),
    "MessagesWebhooksParams": ("application.dicts", "MessagesWebhooksParams"),
    "MessengerAccount": ("external_accounts.dicts", "MessengerAccount"),
    "MessengerAccountChange": ("external_accounts.dicts", "MessengerAccountChange"),
    "MessengerAudio": ("messages.dicts", "MessengerAudio"),
    "MessengerChannel": ("application.dicts", "MessengerChannel"),
    "MessengerChannelParams": ("application.dicts", "MessengerChannelParams"),
    "MessengerCommon": ("messages.dicts", "MessengerCommon"),
    "MessengerFile": ("messages.dicts", "MessengerFile"),
    "MessengerImage": ("messages.dicts", "MessengerImage"),
    "MessengerMessage": ("messages.dicts", "MessengerMessage"),
    "MessengerOptions": ("messages.dicts", "MessengerOptions"),
    "MessengerSettings": ("dispatch.dicts", "MessengerSettings"),
    "MessengerStatus": ("messages.dicts", "MessengerStatus"),
    "MessengerText": ("messages.dicts", "MessengerText"),
    "MessengerVideo": ("messages.dicts", "MessengerVideo"),
    "Migration": ("video.dicts", "Migration"),
    "MixedStream": ("video.dicts", "MixedStream"),
    "MmsAttachment": ("messages.dicts", "MmsAttachment"),
    "MmsAudio": ("messages.dicts", "MmsAudio"),
    "MmsCommon": ("messages.dicts", "MmsCommon"),
    "MmsContent": ("messages.dicts", "MmsContent"),
    "MmsFile": ("messages.dicts", "MmsFile"),
    "MmsGroup": ("messages.dicts", "MmsGroup"),
    "MmsGroupParams": ("messages.dicts", "MmsGroupParams"),
    "MmsImage": ("messages.dicts", "MmsImage"),
    "MmsMessage": ("messages.dicts", "MmsMessage"),
    "MmsStatus": ("messages.dicts", "MmsStatus"),
    "MmsText": ("messages.dicts", "MmsText"),
    "MmsVcard": ("messages.dicts", "MmsVcard"),
    "MmsVideo": ("messages.dicts", "MmsVideo"),
    "MuteAll": ("video.dicts", "MuteAll"),
    "MuteCall": ("voice.dicts", "MuteCall"),
    "NamedPlace": ("messages.dicts", "NamedPlace"),
    "NccoAction": ("ncco.dicts", "NccoAction"),
    "NccoTranscription": ("ncco.dicts", "Transcription"),
    "Network": ("messages.dicts", "Network"),
    "NetworkApisCapability": ("application.dicts", "NetworkApisCapability"),
    "NetworkApisCapabilityParams": ("application.dicts", "NetworkApisCapabilityParams"),
    "NetworkAuthError": ("network_auth.dicts", "NetworkAuthError"),
    "NetworkParams": ("messages.dicts", "NetworkParams"),
    "NetworkPricing": ("pricing.dicts", "NetworkPricing"),
    "NetworkToken": ("network_auth.dicts", "NetworkToken"),
    "NetworkUnblocked": ("verify.dicts", "NetworkUnblocked"),
    "NewAddress": ("addresses.dicts", "NewAddress"),
    "NewArchive": ("video.dicts", "NewArchive"),
    "NewAudioConnection": ("video.dicts", "NewAudioConnection"),
    "NewBrand": ("ten_dlc.dicts", "NewBrand"),
    "NewBroadcast": ("video.dicts", "NewBroadcast"),
    "NewBusinessProfile": ("network_registry.dicts", "NewBusinessProfile"),
    "NewCampaign": ("ten_dlc.dicts", "NewCampaign"),
    "NewCaptions": ("video.dicts", "NewCaptions"),
    "NewConversation": ("conversations.dicts", "NewConversation"),
    "NewConversationNumbers": ("conversations.dicts", "NewConversationNumbers"),
    "NewDomainUser": ("psip.dicts", "NewDomainUser"),
    "NewEvent": ("conversations.dicts", "NewEvent"),
    "NewIpCall": ("voice2.dicts", "NewIpCall"),
    "NewMember": ("conversations.dicts", "NewMember"),
    "NewMessengerAccount": ("external_accounts.dicts", "NewMessengerAccount"),
    "NewPool": ("number_pools.dicts", "NewPool"),
    "NewQodSession": ("quality_on_demand.dicts", "NewQodSession"),
    "NewRcsAgent": ("channel_manager.dicts", "NewRcsAgent"),
    "NewRcsBrand": ("channel_manager.dicts", "NewRcsBrand"),
    "NewRcsOptOut": ("channel_manager.dicts", "NewRcsOptOut"),
    "NewRcsTestDevice": ("channel_manager.dicts", "NewRcsTestDevice"),
    "NewRender": ("video.dicts", "NewRender"),
    "NewReport": ("reports.dicts", "NewReport"),
    "NewRoom": ("meetings.dicts", "NewRoom"),
    "NewSecret": ("account.dicts", "NewSecret"),
    "NewSession": ("video.dicts", "NewSession"),
    "NewSipCall": ("video.dicts", "NewSipCall"),
    "NewSubaccount": ("subaccounts.dicts", "NewSubaccount"),
    "NewTheme": ("meetings.dicts", "NewTheme"),
    "NewTollFreeRegistration": ("toll_free.dicts", "NewTollFreeRegistration"),
    "NewTransfer": ("subaccounts.dicts", "NewTransfer"),
    "NewVettingRequest": ("ten_dlc.dicts", "NewVettingRequest"),
    "NewWhatsAppSubscription": ("channel_manager.dicts", "NewWhatsAppSubscription"),
    "NewWhatsAppTemplate": ("whatsapp_templates.dicts", "NewWhatsAppTemplate"),
    "NewWhatsAppTemplateComponent": ("whatsapp_templates.dicts", "NewWhatsAppTemplateComponent"),
    "NewWhatsAppTemplateComponentExample": ("whatsapp_templates.dicts", "NewWhatsAppTemplateComponentExample"),
    "NewWhatsAppTemplateComponentExampleHeaderHandle": (
        "whatsapp_templates.dicts",
        "NewWhatsAppTemplateComponentExampleHeaderHandle",
    ),
    "NotificationEvent": ("voice.dicts", "NotificationEvent"),
    "NotifyAction": ("ncco.dicts", "NotifyAction"),
    "NumberChannel": ("application.dicts", "NumberChannel"),
    "NumberChannelParams": ("application.dicts", "NumberChannelParams"),
    "NumberFormat": ("number_insight.dicts", "NumberFormat"),
    "NumberInsightRoaming": ("number_insight.dicts", "Roaming"),
    "NumberLimitation": ("numbers.dicts", "NumberLimitation"),
    "NumberLink": ("ten_dlc.dicts", "NumberLink"),
    "NumberOrder": ("numbers.dicts", "NumberOrder"),
    "NumberSetup": ("numbers.dicts", "NumberSetup"),
    "NumberToTransfer": ("subaccounts.dicts", "NumberToTransfer"),
    "NumberToVerify": ("number_verification.dicts", "NumberToVerify"),
    "OfSubaccount": ("subaccounts.dicts", "OfSubaccount"),
    "OnAnswer": ("ncco.dicts", "OnAnswer"),
    "OpenUrlInWebviewSuggestion": ("messages.dicts", "OpenUrlInWebviewSuggestion"),
    "OpenUrlSuggestion": ("messages.dicts", "OpenUrlSuggestion"),
    "OperatorFacts": ("number_insight.dicts", "OperatorFacts"),
    "OptIn": ("short_codes.dicts", "OptIn"),
    "OptInList": ("short_codes.dicts", "OptInList"),
    "OriginalCarrier": ("identity_insights.dicts", "OriginalCarrier"),
    "OutboundMessage": ("messages.dicts", "OutboundMessage"),
    "OwnMembership": ("conversations.dicts", "OwnMembership"),
    "OwnedNumber": ("numbers.dicts", "OwnedNumber"),
    "OwnedNumbers": ("numbers.dicts", "OwnedNumbers"),
    "PageFacts": ("number_pools.dicts", "PageFacts"),
    "PageLinks": ("application.dicts", "PageLinks"),
    "PageLinksParams": ("proactive_connect.dicts", "PageLinksParams"),
    "ParticipantEvent": ("meetings.dicts", "ParticipantEvent"),
    "PartnerCampaign": ("ten_dlc.dicts", "PartnerCampaign"),
    "PartyV01": ("messages.dicts", "PartyV01"),
    "PayAction": ("ncco.dicts", "PayAction"),
    "PayActionPrompts": ("ncco.dicts", "PayActionPrompts"),
    "PayCardNumberErrors": ("ncco.dicts", "PayCardNumberErrors"),
    "PayCardNumberPrompt": ("ncco.dicts", "PayCardNumberPrompt"),
    "PayErrorText": ("ncco.dicts", "PayErrorText"),
    "PayExpirationDateErrors": ("ncco.dicts", "PayExpirationDateErrors"),
    "PayExpirationDatePrompt": ("ncco.dicts", "PayExpirationDatePrompt"),
    "PaySecurityCodeErrors": ("ncco.dicts", "PaySecurityCodeErrors"),
    "PaySecurityCodePrompt": ("ncco.dicts", "PaySecurityCodePrompt"),
    "PayTextPrompt": ("ncco.dicts", "PayTextPrompt"),
    "PayVoicePrompt": ("ncco.dicts", "PayVoicePrompt"),
    "PhoneEndpoint": ("ncco.dicts", "PhoneEndpoint"),
    "PhonePricing": ("pricing.dicts", "PhonePricing"),
    "Place": ("messages.dicts", "Place"),
    "PlainFile": ("dispatch.dicts", "PlainFile"),
    "Played": ("conversations.dicts", "Played"),
    "PolygonalArea": ("location_retrieval.dicts", "PolygonalArea"),
    "Pool": ("number_pools.dicts", "Pool"),
    "PoolChange": ("number_pools.dicts", "PoolChange"),
    "PoolError": ("number_pools.dicts", "PoolError"),
    "PoolLinks": ("number_pools.dicts", "PoolLinks"),
    "PoolNumberError": ("number_pools.dicts", "PoolNumberError"),
    "PoolNumberPage": ("number_pools.dicts", "PoolNumberPage"),
    "PoolNumberPageEmbedded": ("number_pools.dicts", "PoolNumberPageEmbedded"),
    "PoolNumbers": ("number_pools.dicts", "PoolNumbers"),
    "PoolNumbersDone": ("number_pools.dicts", "PoolNumbersDone"),
    "PoolPage": ("number_pools.dicts", "PoolPage"),
    "PoolPageEmbedded": ("number_pools.dicts", "PoolPageEmbedded"),
    "PoolPageLinks": ("number_pools.dicts", "PoolPageLinks"),
    "PoolPageLinksParams": ("number_pools.dicts", "PoolPageLinksParams"),
    "PostWebhook": ("application.dicts", "PostWebhook"),
    "PostWebhookParams": ("application.dicts", "PostWebhookParams"),
    "PricePage": ("pricing2.dicts", "PricePage"),
    "PricingLoginError": ("pricing.dicts", "PricingLoginError"),
    "PricingRequestError": ("pricing.dicts", "PricingRequestError"),
    "Privacy": ("application.dicts", "Privacy"),
    "PrivacyParams": ("application.dicts", "PrivacyParams"),
    "Problem": ("account.dicts", "Problem"),
    "Project": ("video.dicts", "Project"),
    "PstnChannel": ("application.dicts", "PstnChannel"),
    "PstnChannelParams": ("application.dicts", "PstnChannelParams"),
    "PublicKey": ("application.dicts", "PublicKey"),
    "QodChannel": ("quality_on_demand.dicts", "QodChannel"),
    "QodDestination": ("quality_on_demand.dicts", "QodDestination"),
    "QodDestinationParams": ("quality_on_demand.dicts", "QodDestinationParams"),
    "QodSession": ("quality_on_demand.dicts", "QodSession"),
    "QodSessionChannel": ("quality_on_demand.dicts", "QodSessionChannel"),
    "QodSource": ("quality_on_demand.dicts", "QodSource"),
    "QodSourceParams": ("quality_on_demand.dicts", "QodSourceParams"),
    "QodStatus": ("quality_on_demand.dicts", "QodStatus"),
    "QualifiedUseCase": ("ten_dlc.dicts", "QualifiedUseCase"),
    "QuotedMessage": ("messages.dicts", "QuotedMessage"),
    "RcsAgent": ("channel_manager.dicts", "RcsAgent"),
    "RcsAgentCarriers": ("channel_manager.dicts", "RcsAgentCarriers"),
    "RcsAgentChange": ("channel_manager.dicts", "RcsAgentChange"),
    "RcsAgentPreview": ("channel_manager.dicts", "RcsAgentPreview"),
    "RcsAgents": ("channel_manager.dicts", "RcsAgents"),
    "RcsApplicationSettings": ("channel_manager.dicts", "RcsApplicationSettings"),
    "RcsBasicInfo": ("channel_manager.dicts", "RcsBasicInfo"),
    "RcsBasicInfoChange": ("channel_manager.dicts", "RcsBasicInfoChange"),
    "RcsBrand": ("channel_manager.dicts", "RcsBrand"),
    "RcsBrandChange": ("channel_manager.dicts", "RcsBrandChange"),
    "RcsBrands": ("channel_manager.dicts", "RcsBrands"),
    "RcsCapabilities": ("channel_manager.dicts", "RcsCapabilities"),
    "RcsCard": ("messages.dicts", "RcsCard"),
    "RcsCardContent": ("messages.dicts", "RcsCardContent"),
    "RcsCardOptions": ("messages.dicts", "RcsCardOptions"),
    "RcsCarousel": ("messages.dicts", "RcsCarousel"),
    "RcsCarouselContent": ("messages.dicts", "RcsCarouselContent"),
    "RcsCarouselOptions": ("messages.dicts", "RcsCarouselOptions"),
    "RcsCarrierRequirements": ("channel_manager.dicts", "RcsCarrierRequirements"),
    "RcsCarriers": ("channel_manager.dicts", "RcsCarriers"),
    "RcsCommon": ("messages.dicts", "RcsCommon"),
    "RcsContactEmail": ("channel_manager.dicts", "RcsContactEmail"),
    "RcsContactNumber": ("channel_manager.dicts", "RcsContactNumber"),
    "RcsContactWebsite": ("channel_manager.dicts", "RcsContactWebsite"),
    "RcsCustom": ("messages.dicts", "RcsCustom"),
    "RcsDeeplink": ("channel_manager.dicts", "RcsDeeplink"),
    "RcsDeeplinkRequest": ("channel_manager.dicts", "RcsDeeplinkRequest"),
    "RcsDeviceCheck": ("channel_manager.dicts", "RcsDeviceCheck"),
    "RcsFile": ("messages.dicts", "RcsFile"),
    "RcsImage": ("messages.dicts", "RcsImage"),
    "RcsMessage": ("messages.dicts", "RcsMessage"),
    "RcsOptOut": ("channel_manager.dicts", "RcsOptOut"),
    "RcsOptOutAction": ("channel_manager.dicts", "RcsOptOutAction"),
    "RcsOptOutActionParams": ("channel_manager.dicts", "RcsOptOutActionParams"),
    "RcsOptions": ("messages.dicts", "RcsOptions"),
    "RcsPointOfContact": ("channel_manager.dicts", "RcsPointOfContact"),
    "RcsRepresentative": ("channel_manager.dicts", "RcsRepresentative"),
    "RcsStatus": ("messages.dicts", "RcsStatus"),
    "RcsStep": ("verify2.dicts", "RcsStep"),
    "RcsSuggestion": ("messages.dicts", "RcsSuggestion"),
    "RcsTestDevice": ("channel_manager.dicts", "RcsTestDevice"),
    "RcsTestDevices": ("channel_manager.dicts", "RcsTestDevices"),
    "RcsText": ("messages.dicts", "RcsText"),
    "RcsTrafficEstimates": ("channel_manager.dicts", "RcsTrafficEstimates"),
    "RcsUserExperience": ("channel_manager.dicts", "RcsUserExperience"),
    "RcsVideo": ("messages.dicts", "RcsVideo"),
    "RcsVisualDesign": ("channel_manager.dicts", "RcsVisualDesign"),
    "Reachability": ("identity_insights.dicts", "Reachability"),
    "Reaction": ("messages.dicts", "Reaction"),
    "ReactionParams": ("messages.dicts", "ReactionParams"),
    "RealTimeData": ("number_insight.dicts", "RealTimeData"),
    "Record": ("reports.dicts", "Record"),
    "RecordAction": ("ncco.dicts", "RecordAction"),
    "RecordEvent": ("voice.dicts", "RecordEvent"),
    "RecordPage": ("reports.dicts", "RecordPage"),
    "RecordingEvent": ("meetings.dicts", "RecordingEvent"),
    "RecordingLinks": ("meetings.dicts", "RecordingLinks"),
    "RecordingList": ("meetings.dicts", "RecordingList"),
    "RecordingListEmbedded": ("meetings.dicts", "RecordingListEmbedded"),
    "RecordingOptions": ("meetings.dicts", "RecordingOptions"),
    "RecordingOptionsParams": ("meetings.dicts", "RecordingOptionsParams"),
    "RecordingTranscription": ("conversations.dicts", "RecordingTranscription"),
    "RedactError": ("redact.dicts", "RedactError"),
    "RedactTransaction": ("redact.dicts", "RedactTransaction"),
    "RedactUnauthorized": ("redact.dicts", "RedactUnauthorized"),
    "RefusedParameter": ("pricing.dicts", "RefusedParameter"),
    "Rejection": ("message_search.dicts", "Rejection"),
    "RemoveReaction": ("messages.dicts", "RemoveReaction"),
    "RemoveReactionParams": ("messages.dicts", "RemoveReactionParams"),
    "Render": ("video.dicts", "Render"),
    "RenderEvent": ("video.dicts", "RenderEvent"),
    "RenderList": ("video.dicts", "RenderList"),
    "RenderProperties": ("video.dicts", "RenderProperties"),
    "ReplySuggestion": ("messages.dicts", "ReplySuggestion"),
    "ReplyingIndicator": ("messages.dicts", "ReplyingIndicator"),
    "Report": ("reports.dicts", "Report"),
    "ReportLinks": ("reports.dicts", "ReportLinks"),
    "ReportList": ("reports.dicts", "ReportList"),
    "RequestFrontendAuthorizationQuery": ("network_auth.dicts", "RequestFrontendAuthorizationQuery"),
    "RestStatus": ("account.dicts", "RestStatus"),
    "ResubmittedCampaign": ("ten_dlc.dicts", "ResubmittedCampaign"),
    "ResubscribeNumber": ("short_codes.dicts", "ResubscribeNumber"),
    "Room": ("meetings.dicts", "Room"),
    "RoomCallbacks": ("meetings.dicts", "RoomCallbacks"),
    "RoomCallbacksParams": ("meetings.dicts", "RoomCallbacksParams"),
    "RoomChange": ("meetings.dicts", "RoomChange"),
    "RoomChangeUpdateDetails": ("meetings.dicts", "RoomChangeUpdateDetails"),
    "RoomExpired": ("meetings.dicts", "RoomExpired"),
    "RoomFeatures": ("meetings.dicts", "RoomFeatures"),
    "RoomFeaturesParams": ("meetings.dicts", "RoomFeaturesParams"),
    "RoomInterface": ("meetings.dicts", "RoomInterface"),
    "RoomInterfaceParams": ("meetings.dicts", "RoomInterfaceParams"),
    "RoomLinks": ("meetings.dicts", "RoomLinks"),
    "RoomPage": ("meetings.dicts", "RoomPage"),
    "RoomPageEmbedded": ("meetings.dicts", "RoomPageEmbedded"),
    "RtcCapability": ("application.dicts", "RtcCapability"),
    "RtcCapabilityParams": ("application.dicts", "RtcCapabilityParams"),
    "RtcWebhooks": ("application.dicts", "RtcWebhooks"),
    "RtcWebhooksParams": ("application.dicts", "RtcWebhooksParams"),
    "RtmpStatus": ("video.dicts", "RtmpStatus"),
    "RtmpTarget": ("video.dicts", "RtmpTarget"),
    "SalesforceSource": ("proactive_connect.dicts", "SalesforceSource"),
    "SalesforceSourceParams": ("proactive_connect.dicts", "SalesforceSourceParams"),
    "SearchAnswer": ("verify.dicts", "SearchAnswer"),
    "SearchAvailableNumbersQuery": ("numbers.dicts", "SearchAvailableNumbersQuery"),
    "SearchError": ("message_search.dicts", "SearchError"),
    "SearchMessagesIds": ("message_search.dicts", "SearchMessagesIds"),
    "SearchMessagesQuery": ("message_search.dicts", "SearchMessagesQuery"),
    "SearchRejectionsQuery": ("message_search.dicts", "SearchRejectionsQuery"),
    "SearchVerificationQuery": ("verify.dicts", "SearchVerificationQuery"),
    "Secret": ("account.dicts", "Secret"),
    "SecretLink": ("account.dicts", "SecretLink"),
    "SecretLinks": ("account.dicts", "SecretLinks"),
    "SecretList": ("account.dicts", "SecretList"),
    "SelfLinks": ("application.dicts", "SelfLinks"),
    "SendDtmf": ("voice.dicts", "SendDtmf"),
    "SendSms": ("sms.dicts", "SendSms"),
    "SentWorkflowMessage": ("dispatch.dicts", "SentWorkflowMessage"),
    "Session": ("video.dicts", "Session"),
    "SessionOwner": ("legs.dicts", "SessionOwner"),
    "SessionPage": ("legs.dicts", "SessionPage"),
    "SessionPageEmbedded": ("legs.dicts", "SessionPageEmbedded"),
    "SessionProperties": ("legs.dicts", "SessionProperties"),
    "SessionUser": ("legs.dicts", "SessionUser"),
    "SetReaction": ("messages.dicts", "SetReaction"),
    "SetReactionParams": ("messages.dicts", "SetReactionParams"),
    "Settings": ("account.dicts", "Settings"),
    "SettingsChange": ("account.dicts", "SettingsChange"),
    "ShareLocationSuggestion": ("messages.dicts", "ShareLocationSuggestion"),
    "ShortProblem": ("external_accounts.dicts", "ShortProblem"),
    "Signal": ("video.dicts", "Signal"),
    "SilentAuthAction": ("verify2.dicts", "SilentAuthAction"),
    "SilentAuthCode": ("verify2.dicts", "SilentAuthCode"),
    "SilentAuthEvent": ("verify2.dicts", "SilentAuthEvent"),
    "SilentAuthStep": ("verify2.dicts", "SilentAuthStep"),
    "SimSwap": ("identity_insights.dicts", "SimSwap"),
    "SimSwapAnswer": ("sim_swap.dicts", "SimSwapAnswer"),
    "SimSwapDate": ("sim_swap.dicts", "SimSwapDate"),
    "SimSwapDateQuestion": ("sim_swap.dicts", "SimSwapDateQuestion"),
    "SimSwapQuestion": ("sim_swap.dicts", "SimSwapQuestion"),
    "SingleWaba": ("channel_manager.dicts", "SingleWaba"),
    "SipAuth": ("video.dicts", "SipAuth"),
    "SipCall": ("video.dicts", "SipCall"),
    "SipCallEvent": ("video.dicts", "SipCallEvent"),
    "SipChannel": ("application.dicts", "SipChannel"),
    "SipChannelParams": ("application.dicts", "SipChannelParams"),
    "SipEndpoint": ("ncco.dicts", "SipEndpoint"),
    "SipStandardHeaders": ("ncco.dicts", "SipStandardHeaders"),
    "SipTarget": ("video.dicts", "SipTarget"),
    "SlackSubscription": ("channel_manager.dicts", "SlackSubscription"),
    "SmsAnswer": ("short_codes.dicts", "SmsAnswer"),
    "SmsMessage": ("messages.dicts", "SmsMessage"),
    "SmsOptions": ("messages.dicts", "SmsOptions"),
    "SmsPart": ("short_codes.dicts", "SmsPart"),
    "SmsSegment": ("messages.dicts", "SmsSegment"),
    "SmsStatus": ("messages.dicts", "SmsStatus"),
    "SmsStatusDetails": ("messages.dicts", "SmsStatusDetails"),
    "SmsStep": ("verify2.dicts", "SmsStep"),
    "SpeechInput": ("voice.dicts", "SpeechInput"),
    "SpeechResult": ("voice.dicts", "SpeechResult"),
    "SpeechSettings": ("ncco.dicts", "SpeechSettings"),
    "SpeechSettingsUuid": ("ncco.dicts", "SpeechSettingsUuid"),
    "StandardInsight": ("number_insight.dicts", "StandardInsight"),
    "StartAnswer": ("verify.dicts", "StartAnswer"),
    "StartDtmfInput": ("voice.dicts", "StartDtmfInput"),
    "StartPsd2Verification": ("verify.dicts", "StartPsd2Verification"),
    "StartStream": ("voice.dicts", "StartStream"),
    "StartStreamStreamUrl": ("voice.dicts", "StartStreamStreamUrl"),
    "StartTalk": ("voice.dicts", "StartTalk"),
    "StatusErrorV01": ("messages.dicts", "StatusErrorV01"),
    "StepSummary": ("verify2.dicts", "StepSummary"),
    "StickerMedia": ("messages.dicts", "StickerMedia"),
    "Stream": ("video.dicts", "Stream"),
    "StreamAction": ("ncco.dicts", "StreamAction"),
    "StreamActionStreamUrl": ("ncco.dicts", "StreamActionStreamUrl"),
    "StreamChange": ("video.dicts", "StreamChange"),
    "StreamEvent": ("video.dicts", "StreamEvent"),
    "StreamLayout": ("video.dicts", "StreamLayout"),
    "StreamLayouts": ("video.dicts", "StreamLayouts"),
    "StreamList": ("video.dicts", "StreamList"),
    "Subaccount": ("subaccounts.dicts", "Subaccount"),
    "SubaccountChange": ("subaccounts.dicts", "SubaccountChange"),
    "SubaccountList": ("subaccounts.dicts", "SubaccountList"),
    "SubaccountListEmbedded": ("subaccounts.dicts", "SubaccountListEmbedded"),
    "SubmitConversion": ("conversion.dicts", "SubmitConversion"),
    "Subscriber": ("identity_insights.dicts", "Subscriber"),
    "SubscriberMatch": ("identity_insights.dicts", "SubscriberMatch"),
    "SubscriberMatchStatus": ("identity_insights.dicts", "SubscriberMatchStatus"),
    "SubscriptionAddress": ("channel_manager.dicts", "SubscriptionAddress"),
    "SuggestionCommon": ("messages.dicts", "SuggestionCommon"),
    "SwapPeriod": ("identity_insights.dicts", "SwapPeriod"),
    "Talk": ("conversations.dicts", "Talk"),
    "TalkAction": ("ncco.dicts", "TalkAction"),
    "Template": ("verify2.dicts", "Template"),
    "TemplateContent": ("messages.dicts", "TemplateContent"),
    "TemplateContentParametersItem": ("messages.dicts", "TemplateContentParametersItem"),
    "TemplateFragment": ("verify2.dicts", "TemplateFragment"),
    "TemplateFragmentLinks": ("verify2.dicts", "TemplateFragmentLinks"),
    "TemplateFragmentPage": ("verify2.dicts", "TemplateFragmentPage"),
    "TemplateLinks": ("verify2.dicts", "TemplateLinks"),
    "TemplateOptions": ("messages.dicts", "TemplateOptions"),
    "TemplatePage": ("verify2.dicts", "TemplatePage"),
    "TemplatePolicy": ("conversations.dicts", "TemplatePolicy"),
    "TemplateValue": ("dispatch.dicts", "TemplateValue"),
    "Theme": ("meetings.dicts", "Theme"),
    "ThemeChange": ("meetings.dicts", "ThemeChange"),
    "ThemeDetails": ("meetings.dicts", "ThemeDetails"),
    "TokenRequest": ("network_auth.dicts", "TokenRequest"),
    "TollFreeAddress": ("toll_free.dicts", "TollFreeAddress"),
    "TollFreeBusiness": ("toll_free.dicts", "TollFreeBusiness"),
    "TollFreeContact": ("toll_free.dicts", "TollFreeContact"),
    "TollFreeEvents": ("toll_free.dicts", "TollFreeEvents"),
    "TollFreeNumbers": ("toll_free.dicts", "TollFreeNumbers"),
    "TollFreeRegistration": ("toll_free.dicts", "TollFreeRegistration"),
    "TollFreeRegistrationChange": ("toll_free.dicts", "TollFreeRegistrationChange"),
    "Tones": ("video.dicts", "Tones"),
    "TopUp": ("account.dicts", "TopUp"),
    "Transcript": ("voice.dicts", "Transcript"),
    "TranscriptChannel": ("voice.dicts", "TranscriptChannel"),
    "TranscriptSentence": ("voice.dicts", "TranscriptSentence"),
    "TranscriptWord": ("voice.dicts", "TranscriptWord"),
    "TranscriptionEvent": ("voice.dicts", "TranscriptionEvent"),
    "TranscriptionProperties": ("video.dicts", "TranscriptionProperties"),
    "Transfer": ("subaccounts.dicts", "Transfer"),
    "TransferAction": ("ncco.dicts", "TransferAction"),
    "TransferCall": ("voice.dicts", "TransferCall"),
    "TransferDestination": ("voice.dicts", "TransferDestination"),
    "TransferDestinationUrl": ("voice.dicts", "TransferDestinationUrl"),
    "TransferEvent": ("voice.dicts", "TransferEvent"),
    "TransferredNumber": ("subaccounts.dicts", "TransferredNumber"),
    "TwoFactorMessage": ("short_codes.dicts", "TwoFactorMessage"),
    "UnblockNetwork": ("verify.dicts", "UnblockNetwork"),
    "UnearmuffCall": ("voice.dicts", "UnearmuffCall"),
    "UnmuteCall": ("voice.dicts", "UnmuteCall"),
    "UpdateCall": ("voice.dicts", "UpdateCall"),
    "UpdateMessage": ("messages.dicts", "UpdateMessage"),
    "UpdateTemplate": ("verify2.dicts", "UpdateTemplate"),
    "UpdateTemplateFragment": ("verify2.dicts", "UpdateTemplateFragment"),
    "UploadOutcome": ("proactive_connect.dicts", "UploadOutcome"),
    "UploadWhatsappMediaBody": ("whatsapp_templates.dicts", "UploadWhatsappMediaBody"),
    "UploadWhatsappMediaQuery": ("whatsapp_templates.dicts", "UploadWhatsappMediaQuery"),
    "Usage": ("messages.dicts", "Usage"),
    "UsageV01": ("messages.dicts", "UsageV01"),
    "User": ("application.dicts", "User"),
    "UserChannels": ("application.dicts", "UserChannels"),
    "UserChannelsParams": ("application.dicts", "UserChannelsParams"),
    "UserChoice": ("conversations.dicts", "UserChoice"),
    "UserConversation": ("conversations.dicts", "UserConversation"),
    "UserConversationPage": ("conversations.dicts", "UserConversationPage"),
    "UserDetails": ("application.dicts", "UserDetails"),
    "UserPage": ("application.dicts", "UserPage"),
    "UserPageLinks": ("application.dicts", "UserPageLinks"),
    "UserProblem": ("application.dicts", "UserProblem"),
    "UserProperties": ("application.dicts", "UserProperties"),
    "UserPropertiesParams": ("application.dicts", "UserPropertiesParams"),
    "UserSession": ("legs.dicts", "UserSession"),
    "UserSummary": ("application.dicts", "UserSummary"),
    "UssdMessage": ("ussd.dicts", "UssdMessage"),
    "VbcAccount": ("vbc_provisioning.dicts", "VbcAccount"),
    "VbcAccountAnswer": ("vbc_provisioning.dicts", "VbcAccountAnswer"),
    "VbcAccountAnswerEmbedded": ("vbc_provisioning.dicts", "VbcAccountAnswerEmbedded"),
    "VbcAddress": ("vbc_provisioning.dicts", "VbcAddress"),
    "VbcCall": ("vbc_telephony.dicts", "VbcCall"),
    "VbcCallChange": ("vbc_telephony.dicts", "VbcCallChange"),
    "VbcCallChanged": ("vbc_telephony.dicts", "VbcCallChanged"),
    "VbcCallLog": ("vbc_reports.dicts", "VbcCallLog"),
    "VbcCallLogPage": ("vbc_reports.dicts", "VbcCallLogPage"),
    "VbcCallLogPageEmbedded": ("vbc_reports.dicts", "VbcCallLogPageEmbedded"),
    "VbcCallPage": ("vbc_telephony.dicts", "VbcCallPage"),
    "VbcChannel": ("application.dicts", "VbcChannel"),
    "VbcChannelParams": ("application.dicts", "VbcChannelParams"),
    "VbcContact": ("vbc_provisioning.dicts", "VbcContact"),
    "VbcDestination": ("vbc_telephony.dicts", "VbcDestination"),
    "VbcDevice": ("vbc_telephony.dicts", "VbcDevice"),
    "VbcDevicePage": ("vbc_telephony.dicts", "VbcDevicePage"),
    "VbcDeviceProvisioned": ("vbc_telephony.dicts", "VbcDeviceProvisioned"),
    "VbcDeviceRegistration": ("vbc_telephony.dicts", "VbcDeviceRegistration"),
    "VbcEndpoint": ("ncco.dicts", "VbcEndpoint"),
    "VbcError": ("vbc_provisioning.dicts", "VbcError"),
    "VbcExportFilters": ("vbc_call_recording.dicts", "VbcExportFilters"),
    "VbcExportJob": ("vbc_call_recording.dicts", "VbcExportJob"),
    "VbcExportJobPage": ("vbc_call_recording.dicts", "VbcExportJobPage"),
    "VbcExportJobPageEmbedded": ("vbc_call_recording.dicts", "VbcExportJobPageEmbedded"),
    "VbcExportOrder": ("vbc_call_recording.dicts", "VbcExportOrder"),
    "VbcExtension": ("vbc_provisioning.dicts", "VbcExtension"),
    "VbcExtensionAnswer": ("vbc_provisioning.dicts", "VbcExtensionAnswer"),
    "VbcExtensionAnswerEmbedded": ("vbc_provisioning.dicts", "VbcExtensionAnswerEmbedded"),
    "VbcExtensionDetails": ("vbc_provisioning.dicts", "VbcExtensionDetails"),
    "VbcExtensionOfUser": ("vbc_provisioning.dicts", "VbcExtensionOfUser"),
    "VbcExtensionPage": ("vbc_provisioning.dicts", "VbcExtensionPage"),
    "VbcExtensionPageEmbedded": ("vbc_provisioning.dicts", "VbcExtensionPageEmbedded"),
    "VbcHandset": ("vbc_provisioning.dicts", "VbcHandset"),
    "VbcInvalid": ("vbc_provisioning.dicts", "VbcInvalid"),
    "VbcLeg": ("vbc_telephony.dicts", "VbcLeg"),
    "VbcLegChange": ("vbc_telephony.dicts", "VbcLegChange"),
    "VbcLegChangeTo": ("vbc_telephony.dicts", "VbcLegChangeTo"),
    "VbcLegChanged": ("vbc_telephony.dicts", "VbcLegChanged"),
    "VbcLocation": ("vbc_provisioning.dicts", "VbcLocation"),
    "VbcLocationAddress": ("vbc_provisioning.dicts", "VbcLocationAddress"),
    "VbcLocationAnswer": ("vbc_provisioning.dicts", "VbcLocationAnswer"),
    "VbcLocationAnswerEmbedded": ("vbc_provisioning.dicts", "VbcLocationAnswerEmbedded"),
    "VbcLocationPage": ("vbc_provisioning.dicts", "VbcLocationPage"),
    "VbcLocationPageEmbedded": ("vbc_provisioning.dicts", "VbcLocationPageEmbedded"),
    "VbcNewCall": ("vbc_telephony.dicts", "VbcNewCall"),
    "VbcNewCallFrom": ("vbc_telephony.dicts", "VbcNewCallFrom"),
    "VbcNewCallTo": ("vbc_telephony.dicts", "VbcNewCallTo"),
    "VbcNumber": ("vbc_provisioning.dicts", "VbcNumber"),
    "VbcPage": ("vbc_call_recording.dicts", "VbcPage"),
    "VbcPagePlace": ("vbc_telephony.dicts", "VbcPagePlace"),
    "VbcPerson": ("vbc_provisioning.dicts", "VbcPerson"),
    "VbcRecording": ("vbc_call_recording.dicts", "VbcRecording"),
    "VbcRecordingPage": ("vbc_call_recording.dicts", "VbcRecordingPage"),
    "VbcRecordingPageEmbedded": ("vbc_call_recording.dicts", "VbcRecordingPageEmbedded"),
    "VbcTelephonyError": ("vbc_telephony.dicts", "VbcTelephonyError"),
    "VbcUser": ("vbc_provisioning.dicts", "VbcUser"),
    "VbcUserAnswer": ("vbc_provisioning.dicts", "VbcUserAnswer"),
    "VbcUserAnswerEmbedded": ("vbc_provisioning.dicts", "VbcUserAnswerEmbedded"),
    "VbcUserPage": ("vbc_provisioning.dicts", "VbcUserPage"),
    "VbcUserPageEmbedded": ("vbc_provisioning.dicts", "VbcUserPageEmbedded"),
    "Verification": ("verify.dicts", "Verification"),
    "VerificationCheck": ("verify.dicts", "VerificationCheck"),
    "VerificationStarted": ("verify2.dicts", "VerificationStarted"),
    "VerificationSummary": ("verify2.dicts", "VerificationSummary"),
    "VerifiedNumber": ("number_verification.dicts", "VerifiedNumber"),
    "Verify2StartVerification": ("verify2.dicts", "StartVerification"),
    "Verify2VerificationEvent": ("verify2.dicts", "VerificationEvent"),
    "VerifyCapability": ("application.dicts", "VerifyCapability"),
    "VerifyCapabilityParams": ("application.dicts", "VerifyCapabilityParams"),
    "VerifyStartVerification": ("verify.dicts", "StartVerification"),
    "VerifyVerificationEvent": ("verify.dicts", "VerificationEvent"),
    "VerifyWebhooks": ("application.dicts", "VerifyWebhooks"),
    "VerifyWebhooksParams": ("application.dicts", "VerifyWebhooksParams"),
    "VettingClassesItem": ("ten_dlc.dicts", "VettingClassesItem"),
    "VettingImport": ("ten_dlc.dicts", "VettingImport"),
    "VettingProvidersItem": ("ten_dlc.dicts", "VettingProvidersItem"),
    "VettingRequest": ("ten_dlc.dicts", "VettingRequest"),
    "ViberAction": ("messages.dicts", "ViberAction"),
    "ViberButtonOptions": ("messages.dicts", "ViberButtonOptions"),
    "ViberCommon": ("messages.dicts", "ViberCommon"),
    "ViberFile": ("messages.dicts", "ViberFile"),
    "ViberFileMedia": ("messages.dicts", "ViberFileMedia"),
    "ViberImage": ("messages.dicts", "ViberImage"),
    "ViberImageMedia": ("messages.dicts", "ViberImageMedia"),
    "ViberMessage": ("messages.dicts", "ViberMessage"),
    "ViberOptions": ("messages.dicts", "ViberOptions"),
    "ViberSettings": ("dispatch.dicts", "ViberSettings"),
    "ViberStatus": ("messages.dicts", "ViberStatus"),
    "ViberText": ("messages.dicts", "ViberText"),
    "ViberVideo": ("messages.dicts", "ViberVideo"),
    "ViberVideoMedia": ("messages.dicts", "ViberVideoMedia"),
    "ViberVideoOptions": ("messages.dicts", "ViberVideoOptions"),
    "VideoCapability": ("application.dicts", "VideoCapability"),
    "VideoCapabilityParams": ("application.dicts", "VideoCapabilityParams"),
    "VideoSessionEvent": ("video.dicts", "SessionEvent"),
    "VideoStorage": ("application.dicts", "VideoStorage"),
    "VideoStorageParams": ("application.dicts", "VideoStorageParams"),
    "VideoTranscription": ("video.dicts", "Transcription"),
    "VideoWebhook": ("application.dicts", "VideoWebhook"),
    "VideoWebhookParams": ("application.dicts", "VideoWebhookParams"),
    "VideoWebhooks": ("application.dicts", "VideoWebhooks"),
    "VideoWebhooksParams": ("application.dicts", "VideoWebhooksParams"),
    "ViewLocationSuggestion": ("messages.dicts", "ViewLocationSuggestion"),
    "VisAccount": ("vbc_integration.dicts", "VisAccount"),
    "VisAccountUcisItem": ("vbc_integration.dicts", "VisAccountUcisItem"),
    "VisCall": ("vbc_integration.dicts", "VisCall"),
    "VisCallNotification": ("vbc_integration.dicts", "VisCallNotification"),
    "VisCallNotificationEvent": ("vbc_integration.dicts", "VisCallNotificationEvent"),
    "VisCallNotificationMetadata": ("vbc_integration.dicts", "VisCallNotificationMetadata"),
    "VisCountAnswer": ("vbc_integration.dicts", "VisCountAnswer"),
    "VisError": ("vbc_integration.dicts", "VisError"),
    "VisErrorErrorsItem": ("vbc_integration.dicts", "VisErrorErrorsItem"),
    "VisEvent": ("vbc_integration.dicts", "VisEvent"),
    "VisHealth": ("vbc_integration.dicts", "VisHealth"),
    "VisNewWebhook": ("vbc_integration.dicts", "VisNewWebhook"),
    "VisPhoneNumber": ("vbc_integration.dicts", "VisPhoneNumber"),
    "VisUser": ("vbc_integration.dicts", "VisUser"),
    "VisUserRolesItem": ("vbc_integration.dicts", "VisUserRolesItem"),
    "VisUserUcisItem": ("vbc_integration.dicts", "VisUserUcisItem"),
    "VisWebhook": ("vbc_integration.dicts", "VisWebhook"),
    "VisWebhookStatistics": ("vbc_integration.dicts", "VisWebhookStatistics"),
    "VoiceCapability": ("application.dicts", "VoiceCapability"),
    "VoiceCapabilityParams": ("application.dicts", "VoiceCapabilityParams"),
    "VoiceEventWebhook": ("application.dicts", "VoiceEventWebhook"),
    "VoiceEventWebhookParams": ("application.dicts", "VoiceEventWebhookParams"),
    "VoiceStep": ("verify2.dicts", "VoiceStep"),
    "VoiceWebhook": ("application.dicts", "VoiceWebhook"),
    "VoiceWebhookParams": ("application.dicts", "VoiceWebhookParams"),
    "VoiceWebhooks": ("application.dicts", "VoiceWebhooks"),
    "VoiceWebhooksParams": ("application.dicts", "VoiceWebhooksParams"),
    "Waba": ("channel_manager.dicts", "Waba"),
    "WabaNumberDetails": ("channel_manager.dicts", "WabaNumberDetails"),
    "WabaNumbers": ("channel_manager.dicts", "WabaNumbers"),
    "WabaPage": ("channel_manager.dicts", "WabaPage"),
    "WaitAction": ("ncco.dicts", "WaitAction"),
    "WantedInsights": ("identity_insights.dicts", "WantedInsights"),
    "WantedLocation": ("identity_insights.dicts", "WantedLocation"),
    "Webhook": ("application.dicts", "Webhook"),
    "WebhookParams": ("application.dicts", "WebhookParams"),
    "WebhookSubscription": ("channel_manager.dicts", "WebhookSubscription"),
    "WebsocketAuthorization": ("ncco.dicts", "WebsocketAuthorization"),
    "WebsocketChannel": ("application.dicts", "WebsocketChannel"),
    "WebsocketChannelParams": ("application.dicts", "WebsocketChannelParams"),
    "WebsocketEndpoint": ("ncco.dicts", "WebsocketEndpoint"),
    "WhatsAppCursors": ("whatsapp_templates.dicts", "WhatsAppCursors"),
    "WhatsAppDecision": ("channel_manager.dicts", "WhatsAppDecision"),
    "WhatsAppError": ("whatsapp_templates.dicts", "WhatsAppError"),
    "WhatsAppMedia": ("whatsapp_templates.dicts", "WhatsAppMedia"),
    "WhatsAppMessagingFigures": ("channel_manager.dicts", "WhatsAppMessagingFigures"),
    "WhatsAppMessagingSpan": ("channel_manager.dicts", "WhatsAppMessagingSpan"),
    "WhatsAppNotification": ("channel_manager.dicts", "WhatsAppNotification"),
    "WhatsAppNotifiedAccount": ("channel_manager.dicts", "WhatsAppNotifiedAccount"),
    "WhatsAppPaging": ("whatsapp_templates.dicts", "WhatsAppPaging"),
    "WhatsAppProfile": ("channel_manager.dicts", "WhatsAppProfile"),
    "WhatsAppProfileChange": ("channel_manager.dicts", "WhatsAppProfileChange"),
    "WhatsAppSignup": ("channel_manager.dicts", "WhatsAppSignup"),
    "WhatsAppSubscription": ("channel_manager.dicts", "WhatsAppSubscription"),
    "WhatsAppSubscriptions": ("channel_manager.dicts", "WhatsAppSubscriptions"),
    "WhatsAppTemplate": ("whatsapp_templates.dicts", "WhatsAppTemplate"),
    "WhatsAppTemplateButton": ("whatsapp_templates.dicts", "WhatsAppTemplateButton"),
    "WhatsAppTemplateButtonParams": ("whatsapp_templates.dicts", "WhatsAppTemplateButtonParams"),
    "WhatsAppTemplateComponent": ("whatsapp_templates.dicts", "WhatsAppTemplateComponent"),
    "WhatsAppTemplatePage": ("whatsapp_templates.dicts", "WhatsAppTemplatePage"),
    "WhatsAppUsername": ("channel_manager.dicts", "WhatsAppUsername"),
    "WhatsappAudio": ("messages.dicts", "WhatsappAudio"),
    "WhatsappCommon": ("messages.dicts", "WhatsappCommon"),
    "WhatsappContact": ("messages.dicts", "WhatsappContact"),
    "WhatsappConversation": ("messages.dicts", "WhatsappConversation"),
    "WhatsappCustom": ("messages.dicts", "WhatsappCustom"),
    "WhatsappFile": ("messages.dicts", "WhatsappFile"),
    "WhatsappFileMedia": ("messages.dicts", "WhatsappFileMedia"),
    "WhatsappImage": ("messages.dicts", "WhatsappImage"),
    "WhatsappInteractiveStep": ("verify2.dicts", "WhatsappInteractiveStep"),
    "WhatsappMessage": ("messages.dicts", "WhatsappMessage"),
    "WhatsappOrder": ("messages.dicts", "WhatsappOrder"),
    "WhatsappOrderItem": ("messages.dicts", "WhatsappOrderItem"),
    "WhatsappOrigin": ("messages.dicts", "WhatsappOrigin"),
    "WhatsappPricing": ("messages.dicts", "WhatsappPricing"),
    "WhatsappProfile": ("messages.dicts", "WhatsappProfile"),
    "WhatsappProfileParams": ("messages.dicts", "WhatsappProfileParams"),
    "WhatsappReaction": ("messages.dicts", "WhatsappReaction"),
    "WhatsappReferral": ("messages.dicts", "WhatsappReferral"),
    "WhatsappReferralParams": ("messages.dicts", "WhatsappReferralParams"),
    "WhatsappReferredProduct": ("messages.dicts", "WhatsappReferredProduct"),
    "WhatsappReferredProductParams": ("messages.dicts", "WhatsappReferredProductParams"),
    "WhatsappReply": ("messages.dicts", "WhatsappReply"),
    "WhatsappSettings": ("dispatch.dicts", "WhatsappSettings"),
    "WhatsappStatus": ("messages.dicts", "WhatsappStatus"),
    "WhatsappStatusDetails": ("messages.dicts", "WhatsappStatusDetails"),
    "WhatsappStep": ("verify2.dicts", "WhatsappStep"),
    "WhatsappSticker": ("messages.dicts", "WhatsappSticker"),
    "WhatsappTap": ("messages.dicts", "WhatsappTap"),
    "WhatsappTapPayload": ("messages.dicts", "WhatsappTapPayload"),
    "WhatsappTemplate": ("messages.dicts", "WhatsappTemplate"),
    "WhatsappText": ("messages.dicts", "WhatsappText"),
    "WhatsappUser": ("messages.dicts", "WhatsappUser"),
    "WhatsappUserParams": ("messages.dicts", "WhatsappUserParams"),
    "WhatsappVideo": ("messages.dicts", "WhatsappVideo"),
    "WhatsappVideoMedia": ("messages.dicts", "WhatsappVideoMedia"),
    "Workflow": ("dispatch.dicts", "Workflow"),
    "WorkflowBody": ("dispatch.dicts", "WorkflowBody"),
    "WorkflowContent": ("dispatch.dicts", "WorkflowContent"),
    "WorkflowError": ("dispatch.dicts", "WorkflowError"),
    "WorkflowLink": ("dispatch.dicts", "WorkflowLink"),
    "WorkflowMessage": ("dispatch.dicts", "WorkflowMessage"),
    "WorkflowMessageStatus": ("dispatch.dicts", "WorkflowMessageStatus"),
    "WorkflowParty": ("dispatch.dicts", "WorkflowParty"),
    "WorkflowPartyParams": ("dispatch.dicts", "WorkflowPartyParams"),
    "WorkflowReport": ("dispatch.dicts", "WorkflowReport"),
    "WorkflowReportLinks": ("dispatch.dicts", "WorkflowReportLinks"),
    "WorkflowStarted": ("dispatch.dicts", "WorkflowStarted"),
    "WorkflowStatusLinks": ("dispatch.dicts", "WorkflowStatusLinks"),
    "WorkflowStep": ("verify2.dicts", "WorkflowStep"),
    "WorkflowTemplate": ("dispatch.dicts", "WorkflowTemplate"),
    "WorkflowUsage": ("dispatch.dicts", "WorkflowUsage"),
}

if not TYPE_CHECKING:  # a type checker shall know which types there are

    def __getattr__(name):
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module, original = _PLACES[name]
        value = getattr(import_module(f"vonage_openapi.{module}"), original)
        globals()[name] = value  # the next look-up finds it without asking here
        return value

    def __dir__():
        return sorted({*__all__, *globals()})
