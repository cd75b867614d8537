# Written by codegen from specs/number_pools.yaml. Do not edit: change the description and run `make generate`.
"""The models of Number Pools. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .link import Link as Link
    from .new_pool import NewPool as NewPool
    from .page_facts import PageFacts as PageFacts
    from .pool import Pool as Pool
    from .pool_change import PoolChange as PoolChange
    from .pool_error import PoolError as PoolError
    from .pool_links import PoolLinks as PoolLinks
    from .pool_number_error import PoolNumberError as PoolNumberError
    from .pool_number_page import PoolNumberPage as PoolNumberPage
    from .pool_number_page_embedded import PoolNumberPageEmbedded as PoolNumberPageEmbedded
    from .pool_numbers import PoolNumbers as PoolNumbers
    from .pool_numbers_done import PoolNumbersDone as PoolNumbersDone
    from .pool_page import PoolPage as PoolPage
    from .pool_page_embedded import PoolPageEmbedded as PoolPageEmbedded
    from .pool_page_links import PoolPageLinks as PoolPageLinks
    from .problem import Problem as Problem
    from .self_links import SelfLinks as SelfLinks
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "InvalidParameter": "invalid_parameter",
            "Link": "link",
            "NewPool": "new_pool",
            "PageFacts": "page_facts",
            "Pool": "pool",
            "PoolChange": "pool_change",
            "PoolError": "pool_error",
            "PoolLinks": "pool_links",
            "PoolNumberError": "pool_number_error",
            "PoolNumberPage": "pool_number_page",
            "PoolNumberPageEmbedded": "pool_number_page_embedded",
            "PoolNumbers": "pool_numbers",
            "PoolNumbersDone": "pool_numbers_done",
            "PoolPage": "pool_page",
            "PoolPageEmbedded": "pool_page_embedded",
            "PoolPageLinks": "pool_page_links",
            "Problem": "problem",
            "SelfLinks": "self_links",
        },
    )
