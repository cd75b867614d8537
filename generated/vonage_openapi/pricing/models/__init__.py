# Written by codegen from specs/pricing.yaml. Do not edit: change the description and run `make generate`.
"""The models of Pricing. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .countries_pricing import CountriesPricing as CountriesPricing
    from .country_pricing import CountryPricing as CountryPricing
    from .network_pricing import NetworkPricing as NetworkPricing
    from .phone_pricing import PhonePricing as PhonePricing
    from .pricing_login_error import PricingLoginError as PricingLoginError
    from .pricing_request_error import PricingRequestError as PricingRequestError
    from .refused_parameter import RefusedParameter as RefusedParameter
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "CountriesPricing": "countries_pricing",
            "CountryPricing": "country_pricing",
            "NetworkPricing": "network_pricing",
            "PhonePricing": "phone_pricing",
            "PricingLoginError": "pricing_login_error",
            "PricingRequestError": "pricing_request_error",
            "RefusedParameter": "refused_parameter",
        },
    )
