# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Device Location Retrieval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import Product, fields as _fields, NOT_GIVEN
from ...hints import Unpack, lazy_module
from ...location_retrieval.api import retrieve_location as _location_retrieval_retrieve_location

if TYPE_CHECKING:
    from ...location_retrieval import dicts as location_retrieval_dicts
else:
    location_retrieval_dicts = lazy_module("...location_retrieval.dicts", __package__)


class LocationRetrieval(Product):
    """Device Location Retrieval: `client.location_retrieval`."""

    def retrieve_location(
        self,
        params: location_retrieval_dicts.LocationRequest = NOT_GIVEN,
        **keywords: Unpack[location_retrieval_dicts.LocationRequestKeywords],
    ) -> location_retrieval_dicts.DeviceLocation:
        """Retrieve the location of a device.

        The area in which the network last saw a phone, a circle or a polygon. Needs an application that is registered
        for network APIs.

        In beta: it may change without notice.

        Args:
            params: What to send. As one dict, or its fields as keywords:
                phone_number (required): The number in E.164 form with its plus sign.
                location_age_seconds: How old the location may be, in seconds; 0 has the network look now. Any age, if
                    absent.

        Returns:
            Where the phone is. Keys: `last_location_time`, `location`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: A field is missing or wrong. 403: The application may not ask this.
                404: No network knows the phone or where it is. 415: The body is not JSON.

        Example:
            response = client.location_retrieval.retrieve_location({
                "phone_number": "+34600123456",
                "location_age_seconds": 120,
            })

        Official page: https://developer.vonage.com/en/api/location-retrieval
        """
        answer: location_retrieval_dicts.DeviceLocation = self._call(
            _location_retrieval_retrieve_location.OP.request(body=_fields(params, keywords))
        )
        return answer
