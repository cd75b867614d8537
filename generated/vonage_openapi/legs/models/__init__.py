# Written by codegen from specs/legs.yaml. Do not edit: change the description and run `make generate`.
"""The models of Legs and User Sessions. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .leg import Leg as Leg
    from .leg_list import LegList as LegList
    from .leg_list_embedded import LegListEmbedded as LegListEmbedded
    from .link import Link as Link
    from .page_links import PageLinks as PageLinks
    from .problem import Problem as Problem
    from .self_links import SelfLinks as SelfLinks
    from .session_owner import SessionOwner as SessionOwner
    from .session_page import SessionPage as SessionPage
    from .session_page_embedded import SessionPageEmbedded as SessionPageEmbedded
    from .session_properties import SessionProperties as SessionProperties
    from .session_user import SessionUser as SessionUser
    from .user_session import UserSession as UserSession
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "InvalidParameter": "invalid_parameter",
            "Leg": "leg",
            "LegList": "leg_list",
            "LegListEmbedded": "leg_list_embedded",
            "Link": "link",
            "PageLinks": "page_links",
            "Problem": "problem",
            "SelfLinks": "self_links",
            "SessionOwner": "session_owner",
            "SessionPage": "session_page",
            "SessionPageEmbedded": "session_page_embedded",
            "SessionProperties": "session_properties",
            "SessionUser": "session_user",
            "UserSession": "user_session",
        },
    )
