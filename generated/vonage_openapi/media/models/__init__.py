# Written by codegen from specs/media.yaml. Do not edit: change the description and run `make generate`.
"""The models of Media. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .embedded_media import EmbeddedMedia as EmbeddedMedia
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .link import Link as Link
    from .media import Media as Media
    from .media_change import MediaChange as MediaChange
    from .media_page import MediaPage as MediaPage
    from .page_links import PageLinks as PageLinks
    from .problem import Problem as Problem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "EmbeddedMedia": "embedded_media",
            "InvalidParameter": "invalid_parameter",
            "Link": "link",
            "Media": "media",
            "MediaChange": "media_change",
            "MediaPage": "media_page",
            "PageLinks": "page_links",
            "Problem": "problem",
        },
    )
