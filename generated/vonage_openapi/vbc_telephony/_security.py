# Written by codegen from specs/vbc_telephony.yaml. Do not edit: change the description and run `make generate`.
"""The security schemes of VBC Telephony by name: their kind, and where a key goes."""

from __future__ import annotations

SCHEMES: dict[str, tuple[str, ...]] = {"vbc": ("http", "bearer")}
