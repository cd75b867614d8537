# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Better transport between a phone and servers for a while."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import Product, as_dict as _as_dict
from ...hints import lazy_module
from ...quality_on_demand.api import create_qod_session as _quality_on_demand_create_qod_session

if TYPE_CHECKING:
    from ...quality_on_demand import dicts as quality_on_demand_dicts
else:
    quality_on_demand_dicts = lazy_module("...quality_on_demand.dicts", __package__)


class QualityOnDemand(Product):
    """Better transport between a phone and servers for a while: `client.quality_on_demand`."""

    def create_session(self, params: quality_on_demand_dicts.NewQodSession) -> quality_on_demand_dicts.QodSession:
        """Ask for better transport.

        Asks the network of a phone to treat what it exchanges with some servers as a profile says. The network decides
        later; `qod_session_update` webhooks tell of it. Needs an application that is registered for network APIs.

        In beta: it may change without notice.

        Args:
            params: What to send. A dict of:
                msisdn (required): The number of the phone.
                source_ip (required): The IP address of the phone, version 4 or 6; not every network takes both.
                duration (required): How long, in seconds.
                channels (required): What the phone exchanges with whom.

        Returns:
            The session, which the network has still to accept. Keys: `id`, `msisdn`, `source_ip`, `duration`,
            `channels`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong. 403: The
                account may not do this. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.quality_on_demand.create_session({
                "msisdn": "34600123456",
                "source_ip": "198.51.100.24",
                "duration": 120,
                "channels": [{"source": {"port": 49200}, "destination": {"cidr": "203.0.113.8/32", "port":
                443}, "qod_profile": "LOW_LATENCY"}],
            })

        Official page: https://developer.vonage.com/en/api/qod
        """
        answer: quality_on_demand_dicts.QodSession = self._call(
            _quality_on_demand_create_qod_session.OP.request(body=_as_dict(params))
        )
        return answer
