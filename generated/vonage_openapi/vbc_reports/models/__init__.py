# Written by codegen from specs/vbc_reports.yaml. Do not edit: change the description and run `make generate`.
"""The models of VBC Reports. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .link import Link as Link
    from .page_links import PageLinks as PageLinks
    from .vbc_call_log import VbcCallLog as VbcCallLog
    from .vbc_call_log_page import VbcCallLogPage as VbcCallLogPage
    from .vbc_call_log_page_embedded import VbcCallLogPageEmbedded as VbcCallLogPageEmbedded
    from .vbc_invalid import VbcInvalid as VbcInvalid
    from .vbc_page import VbcPage as VbcPage
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "InvalidParameter": "invalid_parameter",
            "Link": "link",
            "PageLinks": "page_links",
            "VbcCallLog": "vbc_call_log",
            "VbcCallLogPage": "vbc_call_log_page",
            "VbcCallLogPageEmbedded": "vbc_call_log_page_embedded",
            "VbcInvalid": "vbc_invalid",
            "VbcPage": "vbc_page",
        },
    )
