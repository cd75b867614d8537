# Written by codegen from specs/verify2.yaml. Do not edit: change the description and run `make generate`.
"""The unions of Verify v2: for type checkers an alias, at run time what picks the branch."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias, Union

    from .email_step import EmailStep
    from .rcs_step import RcsStep
    from .silent_auth_step import SilentAuthStep
    from .sms_step import SmsStep
    from .voice_step import VoiceStep
    from .whatsapp_interactive_step import WhatsappInteractiveStep
    from .whatsapp_step import WhatsappStep

    WorkflowStep: TypeAlias = (
        "Union[SilentAuthStep, SmsStep, EmailStep, RcsStep, VoiceStep, WhatsappStep, WhatsappInteractiveStep]"
    )
else:
    from ..._model import OneOf as _OneOf

    WorkflowStep = _OneOf(
        {
            "silent_auth": "SilentAuthStep",
            "sms": "SmsStep",
            "email": "EmailStep",
            "rcs": "RcsStep",
            "voice": "VoiceStep",
            "whatsapp": "WhatsappStep",
            "whatsapp_interactive": "WhatsappInteractiveStep",
        },
        "channel",
    )
