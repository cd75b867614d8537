# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""The models of Verify v2. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .already_running_problem import AlreadyRunningProblem as AlreadyRunningProblem
    from .check_code import CheckCode as CheckCode
    from .code_accepted import CodeAccepted as CodeAccepted
    from .create_template import CreateTemplate as CreateTemplate
    from .create_template_fragment import CreateTemplateFragment as CreateTemplateFragment
    from .email_step import EmailStep as EmailStep
    from .embedded_template_fragments import EmbeddedTemplateFragments as EmbeddedTemplateFragments
    from .embedded_templates import EmbeddedTemplates as EmbeddedTemplates
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .link import Link as Link
    from .page_links import PageLinks as PageLinks
    from .problem import Problem as Problem
    from .rcs_step import RcsStep as RcsStep
    from .silent_auth_action import SilentAuthAction as SilentAuthAction
    from .silent_auth_code import SilentAuthCode as SilentAuthCode
    from .silent_auth_event import SilentAuthEvent as SilentAuthEvent
    from .silent_auth_step import SilentAuthStep as SilentAuthStep
    from .sms_step import SmsStep as SmsStep
    from .start_verification import StartVerification as StartVerification
    from .step_summary import StepSummary as StepSummary
    from .template import Template as Template
    from .template_fragment import TemplateFragment as TemplateFragment
    from .template_fragment_links import TemplateFragmentLinks as TemplateFragmentLinks
    from .template_fragment_page import TemplateFragmentPage as TemplateFragmentPage
    from .template_links import TemplateLinks as TemplateLinks
    from .template_page import TemplatePage as TemplatePage
    from .update_template import UpdateTemplate as UpdateTemplate
    from .update_template_fragment import UpdateTemplateFragment as UpdateTemplateFragment
    from .verification_event import VerificationEvent as VerificationEvent
    from .verification_started import VerificationStarted as VerificationStarted
    from .verification_summary import VerificationSummary as VerificationSummary
    from .voice_step import VoiceStep as VoiceStep
    from .whatsapp_interactive_step import WhatsappInteractiveStep as WhatsappInteractiveStep
    from .whatsapp_step import WhatsappStep as WhatsappStep
    from ._unions import WorkflowStep as WorkflowStep
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "AlreadyRunningProblem": "already_running_problem",
            "CheckCode": "check_code",
            "CodeAccepted": "code_accepted",
            "CreateTemplate": "create_template",
            "CreateTemplateFragment": "create_template_fragment",
            "EmailStep": "email_step",
            "EmbeddedTemplateFragments": "embedded_template_fragments",
            "EmbeddedTemplates": "embedded_templates",
            "InvalidParameter": "invalid_parameter",
            "Link": "link",
            "PageLinks": "page_links",
            "Problem": "problem",
            "RcsStep": "rcs_step",
            "SilentAuthAction": "silent_auth_action",
            "SilentAuthCode": "silent_auth_code",
            "SilentAuthEvent": "silent_auth_event",
            "SilentAuthStep": "silent_auth_step",
            "SmsStep": "sms_step",
            "StartVerification": "start_verification",
            "StepSummary": "step_summary",
            "Template": "template",
            "TemplateFragment": "template_fragment",
            "TemplateFragmentLinks": "template_fragment_links",
            "TemplateFragmentPage": "template_fragment_page",
            "TemplateLinks": "template_links",
            "TemplatePage": "template_page",
            "UpdateTemplate": "update_template",
            "UpdateTemplateFragment": "update_template_fragment",
            "VerificationEvent": "verification_event",
            "VerificationStarted": "verification_started",
            "VerificationSummary": "verification_summary",
            "VoiceStep": "voice_step",
            "WhatsappInteractiveStep": "whatsapp_interactive_step",
            "WhatsappStep": "whatsapp_step",
            "WorkflowStep": "_unions",
        },
    )
