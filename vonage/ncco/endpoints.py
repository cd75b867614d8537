"""Whom a connect action calls: `ConnectEndpoints.PhoneEndpoint` and its like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from vonage_openapi.ncco import builder
from vonage_openapi.ncco.builder import dicts


class ConnectEndpoints:
    """The endpoints that `Ncco.Connect` can call (official page: NCCO reference, "connect")."""

    Endpoint: TypeAlias = builder.Endpoint
    PhoneEndpoint: TypeAlias = builder.PhoneEndpoint
    AppEndpoint: TypeAlias = builder.AppEndpoint
    WebsocketEndpoint: TypeAlias = builder.WebsocketEndpoint
    SipEndpoint: TypeAlias = builder.SipEndpoint
    VbcEndpoint: TypeAlias = builder.VbcEndpoint

    @classmethod
    def create_endpoint_model_from_dict(cls, d: dicts.ConnectEndpoint | Mapping[str, object]) -> builder.Endpoint:
        """The endpoint that a dict describes.

            ConnectEndpoints.create_endpoint_model_from_dict({"type": "vbc", "extension": "204"})

        Args:
            d: `type` and the fields of that endpoint; not changed. Unknown fields are kept.

        Raises:
            ValidationError: A field is wrong or missing.
        """
        kind = d.get("type")
        found = builder.ENDPOINTS.get(kind) if isinstance(kind, str) else None
        endpoint = (found or builder.Endpoint).made_of(d)
        builder.RULES.validate("ConnectEndpoint", endpoint.to_dict())
        return endpoint
