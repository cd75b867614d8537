# Written by codegen from specs/vbc_call_recording.yaml. Do not edit: change the description and run `make generate`.
"""The models of VBC Call Recording. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .link import Link as Link
    from .page_links import PageLinks as PageLinks
    from .self_links import SelfLinks as SelfLinks
    from .vbc_export_filters import VbcExportFilters as VbcExportFilters
    from .vbc_export_job import VbcExportJob as VbcExportJob
    from .vbc_export_job_page import VbcExportJobPage as VbcExportJobPage
    from .vbc_export_job_page_embedded import VbcExportJobPageEmbedded as VbcExportJobPageEmbedded
    from .vbc_export_order import VbcExportOrder as VbcExportOrder
    from .vbc_page import VbcPage as VbcPage
    from .vbc_recording import VbcRecording as VbcRecording
    from .vbc_recording_page import VbcRecordingPage as VbcRecordingPage
    from .vbc_recording_page_embedded import VbcRecordingPageEmbedded as VbcRecordingPageEmbedded
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Link": "link",
            "PageLinks": "page_links",
            "SelfLinks": "self_links",
            "VbcExportFilters": "vbc_export_filters",
            "VbcExportJob": "vbc_export_job",
            "VbcExportJobPage": "vbc_export_job_page",
            "VbcExportJobPageEmbedded": "vbc_export_job_page_embedded",
            "VbcExportOrder": "vbc_export_order",
            "VbcPage": "vbc_page",
            "VbcRecording": "vbc_recording",
            "VbcRecordingPage": "vbc_recording_page",
            "VbcRecordingPageEmbedded": "vbc_recording_page_embedded",
        },
    )
