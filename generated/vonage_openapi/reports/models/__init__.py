# Written by codegen from specs/reports.yaml. Do not edit: change the description and run `make generate`.
"""The models of Reports. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .link import Link as Link
    from .new_report import NewReport as NewReport
    from .page_links import PageLinks as PageLinks
    from .problem import Problem as Problem
    from .record import Record as Record
    from .record_page import RecordPage as RecordPage
    from .report import Report as Report
    from .report_links import ReportLinks as ReportLinks
    from .report_list import ReportList as ReportList
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "InvalidParameter": "invalid_parameter",
            "Link": "link",
            "NewReport": "new_report",
            "PageLinks": "page_links",
            "Problem": "problem",
            "Record": "record",
            "RecordPage": "record_page",
            "Report": "report",
            "ReportLinks": "report_links",
            "ReportList": "report_list",
        },
    )
