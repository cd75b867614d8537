# Written by codegen from specs/pricing2.yaml. Do not edit: change the description and run `make generate`.
"""The models of Pricing v2. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .country_price import CountryPrice as CountryPrice
    from .embedded_prices import EmbeddedPrices as EmbeddedPrices
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .link import Link as Link
    from .page_links import PageLinks as PageLinks
    from .price_page import PricePage as PricePage
    from .problem import Problem as Problem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CountryPrice": "country_price",
            "EmbeddedPrices": "embedded_prices",
            "InvalidParameter": "invalid_parameter",
            "Link": "link",
            "PageLinks": "page_links",
            "PricePage": "price_page",
            "Problem": "problem",
        },
    )
