# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""The products: their classes and modules, and the attributes of the clients that hold them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from vonage_openapi.lazy import lazy_module

from vonage._client.attributes import ProductAttribute

if TYPE_CHECKING:
    from vonage_openapi.products.aio.account import AsyncAccount as AsyncAccount
    from vonage_openapi.products.aio.addresses import AsyncAddresses as AsyncAddresses
    from vonage_openapi.products.aio.audit import AsyncAudit as AsyncAudit
    from vonage_openapi.products.aio.channel_manager import AsyncChannelManager as AsyncChannelManager
    from vonage_openapi.products.aio.dispatch import AsyncDispatch as AsyncDispatch
    from vonage_openapi.products.aio.emergency import AsyncEmergency as AsyncEmergency
    from vonage_openapi.products.aio.external_accounts import AsyncExternalAccounts as AsyncExternalAccounts
    from vonage_openapi.products.aio.identity_insights import AsyncIdentityInsights as AsyncIdentityInsights
    from vonage_openapi.products.aio.location_retrieval import AsyncLocationRetrieval as AsyncLocationRetrieval
    from vonage_openapi.products.aio.media import AsyncMedia as AsyncMedia
    from vonage_openapi.products.aio.message_search import AsyncMessageSearch as AsyncMessageSearch
    from vonage_openapi.products.aio.network_registry import AsyncNetworkRegistry as AsyncNetworkRegistry
    from vonage_openapi.products.aio.number_insight2 import AsyncNumberInsight2 as AsyncNumberInsight2
    from vonage_openapi.products.aio.number_pools import AsyncNumberPools as AsyncNumberPools
    from vonage_openapi.products.aio.numbers import AsyncNumbers as AsyncNumbers
    from vonage_openapi.products.aio.psip import AsyncPsip as AsyncPsip
    from vonage_openapi.products.aio.quality_on_demand import AsyncQualityOnDemand as AsyncQualityOnDemand
    from vonage_openapi.products.aio.redact import AsyncRedact as AsyncRedact
    from vonage_openapi.products.aio.short_codes import AsyncShortCodes as AsyncShortCodes
    from vonage_openapi.products.aio.sms import AsyncSms as AsyncSms
    from vonage_openapi.products.aio.subaccounts import AsyncSubaccounts as AsyncSubaccounts
    from vonage_openapi.products.aio.ten_dlc import AsyncTenDlc as AsyncTenDlc
    from vonage_openapi.products.aio.toll_free import AsyncTollFree as AsyncTollFree
    from vonage_openapi.products.aio.users import AsyncUsers as AsyncUsers
    from vonage_openapi.products.aio.ussd import AsyncUssd as AsyncUssd
    from vonage_openapi.products.aio.vbc_call_recording import AsyncVbcCallRecording as AsyncVbcCallRecording
    from vonage_openapi.products.aio.vbc_integration import AsyncVbcIntegration as AsyncVbcIntegration
    from vonage_openapi.products.aio.vbc_provisioning import AsyncVbcProvisioning as AsyncVbcProvisioning
    from vonage_openapi.products.aio.vbc_reports import AsyncVbcReports as AsyncVbcReports
    from vonage_openapi.products.aio.vbc_telephony import AsyncVbcTelephony as AsyncVbcTelephony
    from vonage_openapi.products.aio.verify2 import AsyncVerify2 as AsyncVerify2
    from vonage_openapi.products.aio.whatsapp_templates import AsyncWhatsappTemplates as AsyncWhatsappTemplates
    from vonage_openapi.products.sync.account import Account as Account
    from vonage_openapi.products.sync.addresses import Addresses as Addresses
    from vonage_openapi.products.sync.audit import Audit as Audit
    from vonage_openapi.products.sync.channel_manager import ChannelManager as ChannelManager
    from vonage_openapi.products.sync.dispatch import Dispatch as Dispatch
    from vonage_openapi.products.sync.emergency import Emergency as Emergency
    from vonage_openapi.products.sync.external_accounts import ExternalAccounts as ExternalAccounts
    from vonage_openapi.products.sync.identity_insights import IdentityInsights as IdentityInsights
    from vonage_openapi.products.sync.location_retrieval import LocationRetrieval as LocationRetrieval
    from vonage_openapi.products.sync.media import Media as Media
    from vonage_openapi.products.sync.message_search import MessageSearch as MessageSearch
    from vonage_openapi.products.sync.network_registry import NetworkRegistry as NetworkRegistry
    from vonage_openapi.products.sync.number_insight2 import NumberInsight2 as NumberInsight2
    from vonage_openapi.products.sync.number_pools import NumberPools as NumberPools
    from vonage_openapi.products.sync.numbers import Numbers as Numbers
    from vonage_openapi.products.sync.psip import Psip as Psip
    from vonage_openapi.products.sync.quality_on_demand import QualityOnDemand as QualityOnDemand
    from vonage_openapi.products.sync.redact import Redact as Redact
    from vonage_openapi.products.sync.short_codes import ShortCodes as ShortCodes
    from vonage_openapi.products.sync.sms import Sms as Sms
    from vonage_openapi.products.sync.subaccounts import Subaccounts as Subaccounts
    from vonage_openapi.products.sync.ten_dlc import TenDlc as TenDlc
    from vonage_openapi.products.sync.toll_free import TollFree as TollFree
    from vonage_openapi.products.sync.users import Users as Users
    from vonage_openapi.products.sync.ussd import Ussd as Ussd
    from vonage_openapi.products.sync.vbc_call_recording import VbcCallRecording as VbcCallRecording
    from vonage_openapi.products.sync.vbc_integration import VbcIntegration as VbcIntegration
    from vonage_openapi.products.sync.vbc_provisioning import VbcProvisioning as VbcProvisioning
    from vonage_openapi.products.sync.vbc_reports import VbcReports as VbcReports
    from vonage_openapi.products.sync.vbc_telephony import VbcTelephony as VbcTelephony
    from vonage_openapi.products.sync.verify2 import Verify2 as Verify2
    from vonage_openapi.products.sync.whatsapp_templates import WhatsappTemplates as WhatsappTemplates

    from vonage import account as _account
    from vonage import account as account
    from vonage import addresses as _addresses
    from vonage import addresses as addresses
    from vonage import application as _application
    from vonage import application as application
    from vonage import audit as _audit
    from vonage import audit as audit
    from vonage import camara_auth as _camara_auth
    from vonage import camara_auth as camara_auth
    from vonage import channel_manager as _channel_manager
    from vonage import channel_manager as channel_manager
    from vonage import conversations as _conversations
    from vonage import conversations as conversations
    from vonage import dispatch as _dispatch
    from vonage import dispatch as dispatch
    from vonage import emergency as _emergency
    from vonage import emergency as emergency
    from vonage import external_accounts as _external_accounts
    from vonage import external_accounts as external_accounts
    from vonage import identity_insights as _identity_insights
    from vonage import identity_insights as identity_insights
    from vonage import location_retrieval as _location_retrieval
    from vonage import location_retrieval as location_retrieval
    from vonage import media as _media
    from vonage import media as media
    from vonage import meetings as _meetings
    from vonage import meetings as meetings
    from vonage import message_search as _message_search
    from vonage import message_search as message_search
    from vonage import messages as _messages
    from vonage import messages as messages
    from vonage import network_registry as _network_registry
    from vonage import network_registry as network_registry
    from vonage import number_insight as _number_insight
    from vonage import number_insight as number_insight
    from vonage import number_insight2 as _number_insight2
    from vonage import number_insight2 as number_insight2
    from vonage import number_management as _number_management
    from vonage import number_management as number_management
    from vonage import number_pools as _number_pools
    from vonage import number_pools as number_pools
    from vonage import number_verification as _number_verification
    from vonage import number_verification as number_verification
    from vonage import proactive_connect as _proactive_connect
    from vonage import proactive_connect as proactive_connect
    from vonage import psip as _psip
    from vonage import psip as psip
    from vonage import quality_on_demand as _quality_on_demand
    from vonage import quality_on_demand as quality_on_demand
    from vonage import redact as _redact
    from vonage import redact as redact
    from vonage import reports as _reports
    from vonage import reports as reports
    from vonage import short_codes as _short_codes
    from vonage import short_codes as short_codes
    from vonage import sim_swap as _sim_swap
    from vonage import sim_swap as sim_swap
    from vonage import sms as _sms
    from vonage import sms as sms
    from vonage import subaccounts as _subaccounts
    from vonage import subaccounts as subaccounts
    from vonage import ten_dlc as _ten_dlc
    from vonage import ten_dlc as ten_dlc
    from vonage import toll_free as _toll_free
    from vonage import toll_free as toll_free
    from vonage import users as _users
    from vonage import users as users
    from vonage import ussd as _ussd
    from vonage import ussd as ussd
    from vonage import vbc_call_recording as _vbc_call_recording
    from vonage import vbc_call_recording as vbc_call_recording
    from vonage import vbc_integration as _vbc_integration
    from vonage import vbc_integration as vbc_integration
    from vonage import vbc_provisioning as _vbc_provisioning
    from vonage import vbc_provisioning as vbc_provisioning
    from vonage import vbc_reports as _vbc_reports
    from vonage import vbc_reports as vbc_reports
    from vonage import vbc_telephony as _vbc_telephony
    from vonage import vbc_telephony as vbc_telephony
    from vonage import verify as _verify
    from vonage import verify as verify
    from vonage import verify2 as _verify2
    from vonage import verify2 as verify2
    from vonage import video as _video
    from vonage import video as video
    from vonage import voice as _voice
    from vonage import voice as voice
    from vonage import whatsapp_templates as _whatsapp_templates
    from vonage import whatsapp_templates as whatsapp_templates
    from vonage._async.application import AsyncApplication as AsyncApplication
    from vonage._async.camara_auth import AsyncCamaraAuth as AsyncCamaraAuth
    from vonage._async.conversations import AsyncConversations as AsyncConversations
    from vonage._async.meetings import AsyncMeetings as AsyncMeetings
    from vonage._async.messages import AsyncMessages as AsyncMessages
    from vonage._async.number_insight import AsyncNumberInsight as AsyncNumberInsight
    from vonage._async.number_verification import AsyncNumberVerification as AsyncNumberVerification
    from vonage._async.proactive_connect import AsyncProactiveConnect as AsyncProactiveConnect
    from vonage._async.reports import AsyncReports as AsyncReports
    from vonage._async.sim_swap import AsyncSimSwap as AsyncSimSwap
    from vonage._async.verify import AsyncVerify as AsyncVerify
    from vonage._async.video import AsyncVideo as AsyncVideo
    from vonage._async.voice import AsyncVoice as AsyncVoice
    from vonage._sync.application import Application as Application
    from vonage._sync.application import ApplicationV2 as ApplicationV2
    from vonage._sync.camara_auth import CamaraAuth as CamaraAuth
    from vonage._sync.conversations import Conversations as Conversations
    from vonage._sync.meetings import Meetings as Meetings
    from vonage._sync.messages import Messages as Messages
    from vonage._sync.number_insight import NumberInsight as NumberInsight
    from vonage._sync.number_verification import NumberVerification as NumberVerification
    from vonage._sync.proactive_connect import ProactiveConnect as ProactiveConnect
    from vonage._sync.reports import Reports as Reports
    from vonage._sync.sim_swap import SimSwap as SimSwap
    from vonage._sync.verify import Verify as Verify
    from vonage._sync.video import Video as Video
    from vonage._sync.voice import Voice as Voice
    from vonage.gsm import TextParts as TextParts
else:
    _account = lazy_module("vonage.account")
    _addresses = lazy_module("vonage.addresses")
    _application = lazy_module("vonage.application")
    _audit = lazy_module("vonage.audit")
    _camara_auth = lazy_module("vonage.camara_auth")
    _channel_manager = lazy_module("vonage.channel_manager")
    _conversations = lazy_module("vonage.conversations")
    _dispatch = lazy_module("vonage.dispatch")
    _emergency = lazy_module("vonage.emergency")
    _external_accounts = lazy_module("vonage.external_accounts")
    _identity_insights = lazy_module("vonage.identity_insights")
    _location_retrieval = lazy_module("vonage.location_retrieval")
    _media = lazy_module("vonage.media")
    _meetings = lazy_module("vonage.meetings")
    _message_search = lazy_module("vonage.message_search")
    _messages = lazy_module("vonage.messages")
    _network_registry = lazy_module("vonage.network_registry")
    _number_insight = lazy_module("vonage.number_insight")
    _number_insight2 = lazy_module("vonage.number_insight2")
    _number_management = lazy_module("vonage.number_management")
    _number_pools = lazy_module("vonage.number_pools")
    _number_verification = lazy_module("vonage.number_verification")
    _proactive_connect = lazy_module("vonage.proactive_connect")
    _psip = lazy_module("vonage.psip")
    _quality_on_demand = lazy_module("vonage.quality_on_demand")
    _redact = lazy_module("vonage.redact")
    _reports = lazy_module("vonage.reports")
    _short_codes = lazy_module("vonage.short_codes")
    _sim_swap = lazy_module("vonage.sim_swap")
    _sms = lazy_module("vonage.sms")
    _subaccounts = lazy_module("vonage.subaccounts")
    _ten_dlc = lazy_module("vonage.ten_dlc")
    _toll_free = lazy_module("vonage.toll_free")
    _users = lazy_module("vonage.users")
    _ussd = lazy_module("vonage.ussd")
    _vbc_call_recording = lazy_module("vonage.vbc_call_recording")
    _vbc_integration = lazy_module("vonage.vbc_integration")
    _vbc_provisioning = lazy_module("vonage.vbc_provisioning")
    _vbc_reports = lazy_module("vonage.vbc_reports")
    _vbc_telephony = lazy_module("vonage.vbc_telephony")
    _verify = lazy_module("vonage.verify")
    _verify2 = lazy_module("vonage.verify2")
    _video = lazy_module("vonage.video")
    _voice = lazy_module("vonage.voice")
    _whatsapp_templates = lazy_module("vonage.whatsapp_templates")

__all__ = [
    "Account",
    "Addresses",
    "Application",
    "ApplicationV2",
    "AsyncAccount",
    "AsyncAddresses",
    "AsyncApplication",
    "AsyncAudit",
    "AsyncCamaraAuth",
    "AsyncChannelManager",
    "AsyncConversations",
    "AsyncDispatch",
    "AsyncEmergency",
    "AsyncExternalAccounts",
    "AsyncIdentityInsights",
    "AsyncLocationRetrieval",
    "AsyncMedia",
    "AsyncMeetings",
    "AsyncMessageSearch",
    "AsyncMessages",
    "AsyncNetworkRegistry",
    "AsyncNumberInsight",
    "AsyncNumberInsight2",
    "AsyncNumberPools",
    "AsyncNumberVerification",
    "AsyncNumbers",
    "AsyncProactiveConnect",
    "AsyncPsip",
    "AsyncQualityOnDemand",
    "AsyncRedact",
    "AsyncReports",
    "AsyncShortCodes",
    "AsyncSimSwap",
    "AsyncSms",
    "AsyncSubaccounts",
    "AsyncTenDlc",
    "AsyncTollFree",
    "AsyncUsers",
    "AsyncUssd",
    "AsyncVbcCallRecording",
    "AsyncVbcIntegration",
    "AsyncVbcProvisioning",
    "AsyncVbcReports",
    "AsyncVbcTelephony",
    "AsyncVerify",
    "AsyncVerify2",
    "AsyncVideo",
    "AsyncVoice",
    "AsyncWhatsappTemplates",
    "Audit",
    "CamaraAuth",
    "ChannelManager",
    "Conversations",
    "Dispatch",
    "Emergency",
    "ExternalAccounts",
    "IdentityInsights",
    "LocationRetrieval",
    "Media",
    "Meetings",
    "MessageSearch",
    "Messages",
    "NetworkRegistry",
    "NumberInsight",
    "NumberInsight2",
    "NumberPools",
    "NumberVerification",
    "Numbers",
    "ProactiveConnect",
    "Psip",
    "QualityOnDemand",
    "Redact",
    "Reports",
    "ShortCodes",
    "SimSwap",
    "Sms",
    "Subaccounts",
    "TenDlc",
    "TextParts",
    "TollFree",
    "Users",
    "Ussd",
    "VbcCallRecording",
    "VbcIntegration",
    "VbcProvisioning",
    "VbcReports",
    "VbcTelephony",
    "Verify",
    "Verify2",
    "Video",
    "Voice",
    "WhatsappTemplates",
    "account",
    "addresses",
    "application",
    "audit",
    "camara_auth",
    "channel_manager",
    "conversations",
    "dispatch",
    "emergency",
    "external_accounts",
    "identity_insights",
    "location_retrieval",
    "media",
    "meetings",
    "message_search",
    "messages",
    "network_registry",
    "number_insight",
    "number_insight2",
    "number_management",
    "number_pools",
    "number_verification",
    "proactive_connect",
    "psip",
    "quality_on_demand",
    "redact",
    "reports",
    "short_codes",
    "sim_swap",
    "sms",
    "subaccounts",
    "ten_dlc",
    "toll_free",
    "users",
    "ussd",
    "vbc_call_recording",
    "vbc_integration",
    "vbc_provisioning",
    "vbc_reports",
    "vbc_telephony",
    "verify",
    "verify2",
    "video",
    "voice",
    "whatsapp_templates",
]
"""For type checkers alone, like the imports above: at run time, `vonage` loads what is used."""

CLASSES: Final[dict[str, str]] = {
    "Account": "account",
    "Addresses": "addresses",
    "Application": "application",
    "ApplicationV2": "application",
    "AsyncAccount": "account",
    "AsyncAddresses": "addresses",
    "AsyncApplication": "application",
    "AsyncAudit": "audit",
    "AsyncCamaraAuth": "camara_auth",
    "AsyncChannelManager": "channel_manager",
    "AsyncConversations": "conversations",
    "AsyncDispatch": "dispatch",
    "AsyncEmergency": "emergency",
    "AsyncExternalAccounts": "external_accounts",
    "AsyncIdentityInsights": "identity_insights",
    "AsyncLocationRetrieval": "location_retrieval",
    "AsyncMedia": "media",
    "AsyncMeetings": "meetings",
    "AsyncMessageSearch": "message_search",
    "AsyncMessages": "messages",
    "AsyncNetworkRegistry": "network_registry",
    "AsyncNumberInsight": "number_insight",
    "AsyncNumberInsight2": "number_insight2",
    "AsyncNumberPools": "number_pools",
    "AsyncNumberVerification": "number_verification",
    "AsyncNumbers": "number_management",
    "AsyncProactiveConnect": "proactive_connect",
    "AsyncPsip": "psip",
    "AsyncQualityOnDemand": "quality_on_demand",
    "AsyncRedact": "redact",
    "AsyncReports": "reports",
    "AsyncShortCodes": "short_codes",
    "AsyncSimSwap": "sim_swap",
    "AsyncSms": "sms",
    "AsyncSubaccounts": "subaccounts",
    "AsyncTenDlc": "ten_dlc",
    "AsyncTollFree": "toll_free",
    "AsyncUsers": "users",
    "AsyncUssd": "ussd",
    "AsyncVbcCallRecording": "vbc_call_recording",
    "AsyncVbcIntegration": "vbc_integration",
    "AsyncVbcProvisioning": "vbc_provisioning",
    "AsyncVbcReports": "vbc_reports",
    "AsyncVbcTelephony": "vbc_telephony",
    "AsyncVerify": "verify",
    "AsyncVerify2": "verify2",
    "AsyncVideo": "video",
    "AsyncVoice": "voice",
    "AsyncWhatsappTemplates": "whatsapp_templates",
    "Audit": "audit",
    "CamaraAuth": "camara_auth",
    "ChannelManager": "channel_manager",
    "Conversations": "conversations",
    "Dispatch": "dispatch",
    "Emergency": "emergency",
    "ExternalAccounts": "external_accounts",
    "IdentityInsights": "identity_insights",
    "LocationRetrieval": "location_retrieval",
    "Media": "media",
    "Meetings": "meetings",
    "MessageSearch": "message_search",
    "Messages": "messages",
    "NetworkRegistry": "network_registry",
    "NumberInsight": "number_insight",
    "NumberInsight2": "number_insight2",
    "NumberPools": "number_pools",
    "NumberVerification": "number_verification",
    "Numbers": "number_management",
    "ProactiveConnect": "proactive_connect",
    "Psip": "psip",
    "QualityOnDemand": "quality_on_demand",
    "Redact": "redact",
    "Reports": "reports",
    "ShortCodes": "short_codes",
    "SimSwap": "sim_swap",
    "Sms": "sms",
    "Subaccounts": "subaccounts",
    "TenDlc": "ten_dlc",
    "TextParts": "sms",
    "TollFree": "toll_free",
    "Users": "users",
    "Ussd": "ussd",
    "VbcCallRecording": "vbc_call_recording",
    "VbcIntegration": "vbc_integration",
    "VbcProvisioning": "vbc_provisioning",
    "VbcReports": "vbc_reports",
    "VbcTelephony": "vbc_telephony",
    "Verify": "verify",
    "Verify2": "verify2",
    "Video": "video",
    "Voice": "voice",
    "WhatsappTemplates": "whatsapp_templates",
}
"""The module in this package that each class is to be had from."""

MODULES: Final[tuple[str, ...]] = (
    "account",
    "addresses",
    "application",
    "audit",
    "camara_auth",
    "channel_manager",
    "conversations",
    "dispatch",
    "emergency",
    "external_accounts",
    "identity_insights",
    "location_retrieval",
    "media",
    "meetings",
    "message_search",
    "messages",
    "network_registry",
    "number_insight",
    "number_insight2",
    "number_management",
    "number_pools",
    "number_verification",
    "proactive_connect",
    "psip",
    "quality_on_demand",
    "redact",
    "reports",
    "short_codes",
    "sim_swap",
    "sms",
    "subaccounts",
    "ten_dlc",
    "toll_free",
    "users",
    "ussd",
    "vbc_call_recording",
    "vbc_integration",
    "vbc_provisioning",
    "vbc_reports",
    "vbc_telephony",
    "verify",
    "verify2",
    "video",
    "voice",
    "whatsapp_templates",
)


class Products:
    """The attributes of `vonage.Client`."""

    account: ProductAttribute[_account.Account] = ProductAttribute("vonage_openapi.products.sync.account", "Account")
    """Balance, top-up, settings, prices and secrets."""
    addresses: ProductAttribute[_addresses.Addresses] = ProductAttribute(
        "vonage_openapi.products.sync.addresses", "Addresses"
    )
    """Registered postal addresses."""
    application: ProductAttribute[_application.Application] = ProductAttribute(
        "vonage._sync.application", "Application"
    )
    """Applications, which hold the webhooks and keys of the newer APIs."""
    audit: ProductAttribute[_audit.Audit] = ProductAttribute("vonage_openapi.products.sync.audit", "Audit")
    """Audit."""
    camara_auth: ProductAttribute[_camara_auth.CamaraAuth] = ProductAttribute("vonage._sync.camara_auth", "CamaraAuth")
    """Access tokens for network APIs."""
    channel_manager: ProductAttribute[_channel_manager.ChannelManager] = ProductAttribute(
        "vonage_openapi.products.sync.channel_manager", "ChannelManager"
    )
    """RCS brands and agents, WhatsApp accounts, and subscriptions to what becomes of them."""
    conversations: ProductAttribute[_conversations.Conversations] = ProductAttribute(
        "vonage._sync.conversations", "Conversations"
    )
    """Conversations, their members, events, legs and sessions."""
    dispatch: ProductAttribute[_dispatch.Dispatch] = ProductAttribute(
        "vonage_openapi.products.sync.dispatch", "Dispatch"
    )
    """Messages in a chain."""
    emergency: ProductAttribute[_emergency.Emergency] = ProductAttribute(
        "vonage_openapi.products.sync.emergency", "Emergency"
    )
    """Addresses to which emergency calls lead."""
    external_accounts: ProductAttribute[_external_accounts.ExternalAccounts] = ProductAttribute(
        "vonage_openapi.products.sync.external_accounts", "ExternalAccounts"
    )
    """External Accounts."""
    identity_insights: ProductAttribute[_identity_insights.IdentityInsights] = ProductAttribute(
        "vonage_openapi.products.sync.identity_insights", "IdentityInsights"
    )
    """Identity Insights."""
    location_retrieval: ProductAttribute[_location_retrieval.LocationRetrieval] = ProductAttribute(
        "vonage_openapi.products.sync.location_retrieval", "LocationRetrieval"
    )
    """Device Location Retrieval."""
    media: ProductAttribute[_media.Media] = ProductAttribute("vonage_openapi.products.sync.media", "Media")
    """Files that the platform keeps."""
    meetings: ProductAttribute[_meetings.Meetings] = ProductAttribute("vonage._sync.meetings", "Meetings")
    """Meeting rooms in the browser, their recordings and themes."""
    message_search: ProductAttribute[_message_search.MessageSearch] = ProductAttribute(
        "vonage_openapi.products.sync.message_search", "MessageSearch"
    )
    """Look-up of single SMS; retired."""
    messages: ProductAttribute[_messages.Messages] = ProductAttribute("vonage._sync.messages", "Messages")
    """SMS, MMS, RCS, WhatsApp, Messenger, Viber and e-mail."""
    network_registry: ProductAttribute[_network_registry.NetworkRegistry] = ProductAttribute(
        "vonage_openapi.products.sync.network_registry", "NetworkRegistry"
    )
    """Who may use network APIs, and what for."""
    number_insight: ProductAttribute[_number_insight.NumberInsight] = ProductAttribute(
        "vonage._sync.number_insight", "NumberInsight"
    )
    """What is known about a number."""
    number_insight2: ProductAttribute[_number_insight2.NumberInsight2] = ProductAttribute(
        "vonage_openapi.products.sync.number_insight2", "NumberInsight2"
    )
    """Number Insight v2."""
    number_pools: ProductAttribute[_number_pools.NumberPools] = ProductAttribute(
        "vonage_openapi.products.sync.number_pools", "NumberPools"
    )
    """Pools of numbers to send from."""
    number_verification: ProductAttribute[_number_verification.NumberVerification] = ProductAttribute(
        "vonage._sync.number_verification", "NumberVerification"
    )
    """Whether a handset has the number that its user claims."""
    numbers: ProductAttribute[_number_management.Numbers] = ProductAttribute(
        "vonage_openapi.products.sync.numbers", "Numbers"
    )
    """Numbers to rent."""
    proactive_connect: ProductAttribute[_proactive_connect.ProactiveConnect] = ProductAttribute(
        "vonage._sync.proactive_connect", "ProactiveConnect"
    )
    """Lists of people, and events of campaigns."""
    psip: ProductAttribute[_psip.Psip] = ProductAttribute("vonage_openapi.products.sync.psip", "Psip")
    """SIP domains and their users."""
    quality_on_demand: ProductAttribute[_quality_on_demand.QualityOnDemand] = ProductAttribute(
        "vonage_openapi.products.sync.quality_on_demand", "QualityOnDemand"
    )
    """Better transport between a phone and servers for a while."""
    redact: ProductAttribute[_redact.Redact] = ProductAttribute("vonage_openapi.products.sync.redact", "Redact")
    """Removal of personal data from the platform's records."""
    reports: ProductAttribute[_reports.Reports] = ProductAttribute("vonage._sync.reports", "Reports")
    """Records of what was sent, received and used."""
    short_codes: ProductAttribute[_short_codes.ShortCodes] = ProductAttribute(
        "vonage_openapi.products.sync.short_codes", "ShortCodes"
    )
    """Messages from shared US short codes."""
    sim_swap: ProductAttribute[_sim_swap.SimSwap] = ProductAttribute("vonage._sync.sim_swap", "SimSwap")
    """Whether the SIM of a number was changed of late."""
    sms: ProductAttribute[_sms.Sms] = ProductAttribute("vonage_openapi.products.sync.sms", "Sms")
    """SMS."""
    subaccounts: ProductAttribute[_subaccounts.Subaccounts] = ProductAttribute(
        "vonage_openapi.products.sync.subaccounts", "Subaccounts"
    )
    """Accounts below a primary account, and what moves between them."""
    ten_dlc: ProductAttribute[_ten_dlc.TenDlc] = ProductAttribute("vonage_openapi.products.sync.ten_dlc", "TenDlc")
    """Brands and campaigns of US numbers."""
    toll_free: ProductAttribute[_toll_free.TollFree] = ProductAttribute(
        "vonage_openapi.products.sync.toll_free", "TollFree"
    )
    """Registration of toll-free numbers."""
    users: ProductAttribute[_users.Users] = ProductAttribute("vonage_openapi.products.sync.users", "Users")
    """Users of an application."""
    ussd: ProductAttribute[_ussd.Ussd] = ProductAttribute("vonage_openapi.products.sync.ussd", "Ussd")
    """Text on the screen of a phone."""
    vbc_call_recording: ProductAttribute[_vbc_call_recording.VbcCallRecording] = ProductAttribute(
        "vonage_openapi.products.sync.vbc_call_recording", "VbcCallRecording"
    )
    """Recorded calls of Vonage Business Communications."""
    vbc_integration: ProductAttribute[_vbc_integration.VbcIntegration] = ProductAttribute(
        "vonage_openapi.products.sync.vbc_integration", "VbcIntegration"
    )
    """Calls of one person of Vonage Business Communications, and webhooks for them."""
    vbc_provisioning: ProductAttribute[_vbc_provisioning.VbcProvisioning] = ProductAttribute(
        "vonage_openapi.products.sync.vbc_provisioning", "VbcProvisioning"
    )
    """Accounts, locations, extensions and users of Vonage Business Communications."""
    vbc_reports: ProductAttribute[_vbc_reports.VbcReports] = ProductAttribute(
        "vonage_openapi.products.sync.vbc_reports", "VbcReports"
    )
    """Calls of Vonage Business Communications that are over."""
    vbc_telephony: ProductAttribute[_vbc_telephony.VbcTelephony] = ProductAttribute(
        "vonage_openapi.products.sync.vbc_telephony", "VbcTelephony"
    )
    """Calls of Vonage Business Communications that are under way, and registered phones."""
    verify: ProductAttribute[_verify.Verify] = ProductAttribute("vonage._sync.verify", "Verify")
    """Codes to verify that somebody has a number."""
    verify2: ProductAttribute[_verify2.Verify2] = ProductAttribute("vonage_openapi.products.sync.verify2", "Verify2")
    """Codes by SMS, RCS, WhatsApp, voice and e-mail, and silent authentication."""
    video: ProductAttribute[_video.Video] = ProductAttribute("vonage._sync.video", "Video")
    """Video sessions, archives, broadcasts and captions."""
    voice: ProductAttribute[_voice.Voice] = ProductAttribute("vonage._sync.voice", "Voice")
    """Calls."""
    whatsapp_templates: ProductAttribute[_whatsapp_templates.WhatsappTemplates] = ProductAttribute(
        "vonage_openapi.products.sync.whatsapp_templates", "WhatsappTemplates"
    )
    """Templates of WhatsApp messages."""


class AsyncProducts:
    """The attributes of `vonage.AsyncClient`."""

    account: ProductAttribute[_account.AsyncAccount] = ProductAttribute(
        "vonage_openapi.products.aio.account", "AsyncAccount"
    )
    """Balance, top-up, settings, prices and secrets."""
    addresses: ProductAttribute[_addresses.AsyncAddresses] = ProductAttribute(
        "vonage_openapi.products.aio.addresses", "AsyncAddresses"
    )
    """Registered postal addresses."""
    application: ProductAttribute[_application.AsyncApplication] = ProductAttribute(
        "vonage._async.application", "AsyncApplication"
    )
    """Applications, which hold the webhooks and keys of the newer APIs."""
    audit: ProductAttribute[_audit.AsyncAudit] = ProductAttribute("vonage_openapi.products.aio.audit", "AsyncAudit")
    """Audit."""
    camara_auth: ProductAttribute[_camara_auth.AsyncCamaraAuth] = ProductAttribute(
        "vonage._async.camara_auth", "AsyncCamaraAuth"
    )
    """Access tokens for network APIs."""
    channel_manager: ProductAttribute[_channel_manager.AsyncChannelManager] = ProductAttribute(
        "vonage_openapi.products.aio.channel_manager", "AsyncChannelManager"
    )
    """RCS brands and agents, WhatsApp accounts, and subscriptions to what becomes of them."""
    conversations: ProductAttribute[_conversations.AsyncConversations] = ProductAttribute(
        "vonage._async.conversations", "AsyncConversations"
    )
    """Conversations, their members, events, legs and sessions."""
    dispatch: ProductAttribute[_dispatch.AsyncDispatch] = ProductAttribute(
        "vonage_openapi.products.aio.dispatch", "AsyncDispatch"
    )
    """Messages in a chain."""
    emergency: ProductAttribute[_emergency.AsyncEmergency] = ProductAttribute(
        "vonage_openapi.products.aio.emergency", "AsyncEmergency"
    )
    """Addresses to which emergency calls lead."""
    external_accounts: ProductAttribute[_external_accounts.AsyncExternalAccounts] = ProductAttribute(
        "vonage_openapi.products.aio.external_accounts", "AsyncExternalAccounts"
    )
    """External Accounts."""
    identity_insights: ProductAttribute[_identity_insights.AsyncIdentityInsights] = ProductAttribute(
        "vonage_openapi.products.aio.identity_insights", "AsyncIdentityInsights"
    )
    """Identity Insights."""
    location_retrieval: ProductAttribute[_location_retrieval.AsyncLocationRetrieval] = ProductAttribute(
        "vonage_openapi.products.aio.location_retrieval", "AsyncLocationRetrieval"
    )
    """Device Location Retrieval."""
    media: ProductAttribute[_media.AsyncMedia] = ProductAttribute("vonage_openapi.products.aio.media", "AsyncMedia")
    """Files that the platform keeps."""
    meetings: ProductAttribute[_meetings.AsyncMeetings] = ProductAttribute("vonage._async.meetings", "AsyncMeetings")
    """Meeting rooms in the browser, their recordings and themes."""
    message_search: ProductAttribute[_message_search.AsyncMessageSearch] = ProductAttribute(
        "vonage_openapi.products.aio.message_search", "AsyncMessageSearch"
    )
    """Look-up of single SMS; retired."""
    messages: ProductAttribute[_messages.AsyncMessages] = ProductAttribute("vonage._async.messages", "AsyncMessages")
    """SMS, MMS, RCS, WhatsApp, Messenger, Viber and e-mail."""
    network_registry: ProductAttribute[_network_registry.AsyncNetworkRegistry] = ProductAttribute(
        "vonage_openapi.products.aio.network_registry", "AsyncNetworkRegistry"
    )
    """Who may use network APIs, and what for."""
    number_insight: ProductAttribute[_number_insight.AsyncNumberInsight] = ProductAttribute(
        "vonage._async.number_insight", "AsyncNumberInsight"
    )
    """What is known about a number."""
    number_insight2: ProductAttribute[_number_insight2.AsyncNumberInsight2] = ProductAttribute(
        "vonage_openapi.products.aio.number_insight2", "AsyncNumberInsight2"
    )
    """Number Insight v2."""
    number_pools: ProductAttribute[_number_pools.AsyncNumberPools] = ProductAttribute(
        "vonage_openapi.products.aio.number_pools", "AsyncNumberPools"
    )
    """Pools of numbers to send from."""
    number_verification: ProductAttribute[_number_verification.AsyncNumberVerification] = ProductAttribute(
        "vonage._async.number_verification", "AsyncNumberVerification"
    )
    """Whether a handset has the number that its user claims."""
    numbers: ProductAttribute[_number_management.AsyncNumbers] = ProductAttribute(
        "vonage_openapi.products.aio.numbers", "AsyncNumbers"
    )
    """Numbers to rent."""
    proactive_connect: ProductAttribute[_proactive_connect.AsyncProactiveConnect] = ProductAttribute(
        "vonage._async.proactive_connect", "AsyncProactiveConnect"
    )
    """Lists of people, and events of campaigns."""
    psip: ProductAttribute[_psip.AsyncPsip] = ProductAttribute("vonage_openapi.products.aio.psip", "AsyncPsip")
    """SIP domains and their users."""
    quality_on_demand: ProductAttribute[_quality_on_demand.AsyncQualityOnDemand] = ProductAttribute(
        "vonage_openapi.products.aio.quality_on_demand", "AsyncQualityOnDemand"
    )
    """Better transport between a phone and servers for a while."""
    redact: ProductAttribute[_redact.AsyncRedact] = ProductAttribute(
        "vonage_openapi.products.aio.redact", "AsyncRedact"
    )
    """Removal of personal data from the platform's records."""
    reports: ProductAttribute[_reports.AsyncReports] = ProductAttribute("vonage._async.reports", "AsyncReports")
    """Records of what was sent, received and used."""
    short_codes: ProductAttribute[_short_codes.AsyncShortCodes] = ProductAttribute(
        "vonage_openapi.products.aio.short_codes", "AsyncShortCodes"
    )
    """Messages from shared US short codes."""
    sim_swap: ProductAttribute[_sim_swap.AsyncSimSwap] = ProductAttribute("vonage._async.sim_swap", "AsyncSimSwap")
    """Whether the SIM of a number was changed of late."""
    sms: ProductAttribute[_sms.AsyncSms] = ProductAttribute("vonage_openapi.products.aio.sms", "AsyncSms")
    """SMS."""
    subaccounts: ProductAttribute[_subaccounts.AsyncSubaccounts] = ProductAttribute(
        "vonage_openapi.products.aio.subaccounts", "AsyncSubaccounts"
    )
    """Accounts below a primary account, and what moves between them."""
    ten_dlc: ProductAttribute[_ten_dlc.AsyncTenDlc] = ProductAttribute(
        "vonage_openapi.products.aio.ten_dlc", "AsyncTenDlc"
    )
    """Brands and campaigns of US numbers."""
    toll_free: ProductAttribute[_toll_free.AsyncTollFree] = ProductAttribute(
        "vonage_openapi.products.aio.toll_free", "AsyncTollFree"
    )
    """Registration of toll-free numbers."""
    users: ProductAttribute[_users.AsyncUsers] = ProductAttribute("vonage_openapi.products.aio.users", "AsyncUsers")
    """Users of an application."""
    ussd: ProductAttribute[_ussd.AsyncUssd] = ProductAttribute("vonage_openapi.products.aio.ussd", "AsyncUssd")
    """Text on the screen of a phone."""
    vbc_call_recording: ProductAttribute[_vbc_call_recording.AsyncVbcCallRecording] = ProductAttribute(
        "vonage_openapi.products.aio.vbc_call_recording", "AsyncVbcCallRecording"
    )
    """Recorded calls of Vonage Business Communications."""
    vbc_integration: ProductAttribute[_vbc_integration.AsyncVbcIntegration] = ProductAttribute(
        "vonage_openapi.products.aio.vbc_integration", "AsyncVbcIntegration"
    )
    """Calls of one person of Vonage Business Communications, and webhooks for them."""
    vbc_provisioning: ProductAttribute[_vbc_provisioning.AsyncVbcProvisioning] = ProductAttribute(
        "vonage_openapi.products.aio.vbc_provisioning", "AsyncVbcProvisioning"
    )
    """Accounts, locations, extensions and users of Vonage Business Communications."""
    vbc_reports: ProductAttribute[_vbc_reports.AsyncVbcReports] = ProductAttribute(
        "vonage_openapi.products.aio.vbc_reports", "AsyncVbcReports"
    )
    """Calls of Vonage Business Communications that are over."""
    vbc_telephony: ProductAttribute[_vbc_telephony.AsyncVbcTelephony] = ProductAttribute(
        "vonage_openapi.products.aio.vbc_telephony", "AsyncVbcTelephony"
    )
    """Calls of Vonage Business Communications that are under way, and registered phones."""
    verify: ProductAttribute[_verify.AsyncVerify] = ProductAttribute("vonage._async.verify", "AsyncVerify")
    """Codes to verify that somebody has a number."""
    verify2: ProductAttribute[_verify2.AsyncVerify2] = ProductAttribute(
        "vonage_openapi.products.aio.verify2", "AsyncVerify2"
    )
    """Codes by SMS, RCS, WhatsApp, voice and e-mail, and silent authentication."""
    video: ProductAttribute[_video.AsyncVideo] = ProductAttribute("vonage._async.video", "AsyncVideo")
    """Video sessions, archives, broadcasts and captions."""
    voice: ProductAttribute[_voice.AsyncVoice] = ProductAttribute("vonage._async.voice", "AsyncVoice")
    """Calls."""
    whatsapp_templates: ProductAttribute[_whatsapp_templates.AsyncWhatsappTemplates] = ProductAttribute(
        "vonage_openapi.products.aio.whatsapp_templates", "AsyncWhatsappTemplates"
    )
    """Templates of WhatsApp messages."""
