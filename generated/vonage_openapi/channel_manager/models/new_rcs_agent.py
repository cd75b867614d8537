# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .rcs_application_settings import RcsApplicationSettings
    from .rcs_basic_info import RcsBasicInfo
    from .rcs_carrier_requirements import RcsCarrierRequirements
    from .rcs_representative import RcsRepresentative
    from .rcs_visual_design import RcsVisualDesign


@define(repr=False)
class NewRcsAgent(Model):
    """An agent in sections, and further ones that are sent as they are.

    Attributes:
        basic_info: Who an agent is.
        visual_design: What people see of an agent. Its logo and its banner have fields that are not known.
        application_settings: What an agent works with.
        representative: Who confirms in the name of the brand that the agent may speak for it.
        carrier_requirements: What carriers want to know of an agent.
    """

    basic_info: RcsBasicInfo
    visual_design: RcsVisualDesign | Unset = UNSET
    application_settings: RcsApplicationSettings | Unset = UNSET
    representative: RcsRepresentative | Unset = UNSET
    carrier_requirements: RcsCarrierRequirements | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "basic_info": "RcsBasicInfo",
        "visual_design": "RcsVisualDesign",
        "application_settings": "RcsApplicationSettings",
        "representative": "RcsRepresentative",
        "carrier_requirements": "RcsCarrierRequirements",
    }
