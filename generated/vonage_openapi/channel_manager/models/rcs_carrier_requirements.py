# Written by codegen from specs/channel_manager.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from ..._runtime import UNSET, Unset
from ..._model import Model

if TYPE_CHECKING:
    from .rcs_agent_preview import RcsAgentPreview
    from .rcs_point_of_contact import RcsPointOfContact
    from .rcs_traffic_estimates import RcsTrafficEstimates
    from .rcs_user_experience import RcsUserExperience


@define(repr=False)
class RcsCarrierRequirements(Model):
    """What carriers want to know of an agent.

    Attributes:
        agent_preview: How carriers can try an agent.
        points_of_contact: Whom carriers can ask.
        traffic_estimates: How much an agent will send.
        user_experience: What people go through with an agent.
    """

    agent_preview: RcsAgentPreview | Unset = UNSET
    points_of_contact: list[RcsPointOfContact] | Unset = UNSET
    traffic_estimates: RcsTrafficEstimates | Unset = UNSET
    user_experience: RcsUserExperience | Unset = UNSET

    __shapes__: ClassVar[Mapping[str, Any]] = {
        "agent_preview": "RcsAgentPreview",
        "points_of_contact": ["RcsPointOfContact"],
        "traffic_estimates": "RcsTrafficEstimates",
        "user_experience": "RcsUserExperience",
    }
