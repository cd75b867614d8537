# Written by codegen from specs/quality_on_demand.yaml. Do not edit: change the description and run `make generate`.
"""The models of Quality on Demand. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .new_qod_session import NewQodSession as NewQodSession
    from .problem import Problem as Problem
    from .qod_channel import QodChannel as QodChannel
    from .qod_destination import QodDestination as QodDestination
    from .qod_session import QodSession as QodSession
    from .qod_session_channel import QodSessionChannel as QodSessionChannel
    from .qod_source import QodSource as QodSource
    from .qod_status import QodStatus as QodStatus
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "InvalidParameter": "invalid_parameter",
            "NewQodSession": "new_qod_session",
            "Problem": "problem",
            "QodChannel": "qod_channel",
            "QodDestination": "qod_destination",
            "QodSession": "qod_session",
            "QodSessionChannel": "qod_session_channel",
            "QodSource": "qod_source",
            "QodStatus": "qod_status",
        },
    )
