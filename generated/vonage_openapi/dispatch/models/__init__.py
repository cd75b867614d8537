# Written by codegen from specs/dispatch.yaml. Do not edit: change the description and run `make generate`.
"""The models of Dispatch. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .captioned_file import CaptionedFile as CaptionedFile
    from .failover import Failover as Failover
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .messenger_settings import MessengerSettings as MessengerSettings
    from .plain_file import PlainFile as PlainFile
    from .problem import Problem as Problem
    from .sent_workflow_message import SentWorkflowMessage as SentWorkflowMessage
    from .template_value import TemplateValue as TemplateValue
    from .viber_settings import ViberSettings as ViberSettings
    from .whatsapp_settings import WhatsappSettings as WhatsappSettings
    from .workflow import Workflow as Workflow
    from .workflow_body import WorkflowBody as WorkflowBody
    from .workflow_content import WorkflowContent as WorkflowContent
    from .workflow_error import WorkflowError as WorkflowError
    from .workflow_link import WorkflowLink as WorkflowLink
    from .workflow_message import WorkflowMessage as WorkflowMessage
    from .workflow_message_status import WorkflowMessageStatus as WorkflowMessageStatus
    from .workflow_party import WorkflowParty as WorkflowParty
    from .workflow_report import WorkflowReport as WorkflowReport
    from .workflow_report_links import WorkflowReportLinks as WorkflowReportLinks
    from .workflow_started import WorkflowStarted as WorkflowStarted
    from .workflow_status_links import WorkflowStatusLinks as WorkflowStatusLinks
    from .workflow_template import WorkflowTemplate as WorkflowTemplate
    from .workflow_usage import WorkflowUsage as WorkflowUsage
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CaptionedFile": "captioned_file",
            "Failover": "failover",
            "InvalidParameter": "invalid_parameter",
            "MessengerSettings": "messenger_settings",
            "PlainFile": "plain_file",
            "Problem": "problem",
            "SentWorkflowMessage": "sent_workflow_message",
            "TemplateValue": "template_value",
            "ViberSettings": "viber_settings",
            "WhatsappSettings": "whatsapp_settings",
            "Workflow": "workflow",
            "WorkflowBody": "workflow_body",
            "WorkflowContent": "workflow_content",
            "WorkflowError": "workflow_error",
            "WorkflowLink": "workflow_link",
            "WorkflowMessage": "workflow_message",
            "WorkflowMessageStatus": "workflow_message_status",
            "WorkflowParty": "workflow_party",
            "WorkflowReport": "workflow_report",
            "WorkflowReportLinks": "workflow_report_links",
            "WorkflowStarted": "workflow_started",
            "WorkflowStatusLinks": "workflow_status_links",
            "WorkflowTemplate": "workflow_template",
            "WorkflowUsage": "workflow_usage",
        },
    )
