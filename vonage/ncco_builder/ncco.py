"""`Ncco` under the name that its module had in 3.x."""

from __future__ import annotations

from vonage.ncco import Ncco

__all__ = ["Ncco"]
