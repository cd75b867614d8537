# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""The security schemes of VBC Integration Suite by name: their kind, and where a key goes."""

from __future__ import annotations

SCHEMES: dict[str, tuple[str, ...]] = {"vbc": ("http", "bearer")}
