"""The control API: what tests and the inspector page do to a sandbox. `control.yaml` describes it."""

from __future__ import annotations

from vonage_sandbox.control import kept, life, lists, people, storage, views
from vonage_sandbox.control.core import LARGEST_BODY, PREFIX, Control

__all__ = ["LARGEST_BODY", "PREFIX", "Control"]

ACTIONS_OF = (views, lists, kept, people, life, storage)
"""Modules whose import alone matters: they say what answers which request."""
