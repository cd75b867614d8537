# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Access tokens for network APIs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import AsyncProduct


class AsyncCamaraAuth(AsyncProduct):
    """Access tokens for network APIs: `client.camara_auth`.

    A token is good for one number and one purpose. It is kept for these until shortly before its end, in memory
    alone. The platform has shut this down; use the Identity Insights API, client.identity_insights, and Verify v2
    with silent authentication, client.verify2.
    """

    _gone = "camara_auth: the platform has shut this down; use the Identity Insights API, client.identity_insights, and Verify v2 with silent authentication, client.verify2"
