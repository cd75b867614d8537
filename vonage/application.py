"""`Application` under the name of its module in 3.x."""

from __future__ import annotations

from vonage._sync.application import Application, ApplicationV2

__all__ = ["Application", "ApplicationV2"]
