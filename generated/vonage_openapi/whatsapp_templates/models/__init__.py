# Written by codegen from specs/whatsapp_templates.yaml. Do not edit: change the description and run `make generate`.
"""The models of WhatsApp templates. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .created_whats_app_template import CreatedWhatsAppTemplate as CreatedWhatsAppTemplate
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .new_whats_app_template import NewWhatsAppTemplate as NewWhatsAppTemplate
    from .new_whats_app_template_component import NewWhatsAppTemplateComponent as NewWhatsAppTemplateComponent
    from .new_whats_app_template_component_example import (
        NewWhatsAppTemplateComponentExample as NewWhatsAppTemplateComponentExample,
    )
    from ._unions import (
        NewWhatsAppTemplateComponentExampleHeaderHandle as NewWhatsAppTemplateComponentExampleHeaderHandle,
    )
    from .problem import Problem as Problem
    from .upload_whatsapp_media_body import UploadWhatsappMediaBody as UploadWhatsappMediaBody
    from .whats_app_cursors import WhatsAppCursors as WhatsAppCursors
    from .whats_app_error import WhatsAppError as WhatsAppError
    from .whats_app_media import WhatsAppMedia as WhatsAppMedia
    from .whats_app_paging import WhatsAppPaging as WhatsAppPaging
    from .whats_app_template import WhatsAppTemplate as WhatsAppTemplate
    from .whats_app_template_button import WhatsAppTemplateButton as WhatsAppTemplateButton
    from .whats_app_template_component import WhatsAppTemplateComponent as WhatsAppTemplateComponent
    from .whats_app_template_page import WhatsAppTemplatePage as WhatsAppTemplatePage
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CreatedWhatsAppTemplate": "created_whats_app_template",
            "InvalidParameter": "invalid_parameter",
            "NewWhatsAppTemplate": "new_whats_app_template",
            "NewWhatsAppTemplateComponent": "new_whats_app_template_component",
            "NewWhatsAppTemplateComponentExample": "new_whats_app_template_component_example",
            "NewWhatsAppTemplateComponentExampleHeaderHandle": "_unions",
            "Problem": "problem",
            "UploadWhatsappMediaBody": "upload_whatsapp_media_body",
            "WhatsAppCursors": "whats_app_cursors",
            "WhatsAppError": "whats_app_error",
            "WhatsAppMedia": "whats_app_media",
            "WhatsAppPaging": "whats_app_paging",
            "WhatsAppTemplate": "whats_app_template",
            "WhatsAppTemplateButton": "whats_app_template_button",
            "WhatsAppTemplateComponent": "whats_app_template_component",
            "WhatsAppTemplatePage": "whats_app_template_page",
        },
    )
