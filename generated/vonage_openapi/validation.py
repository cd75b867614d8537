# Copied from codegen/runtime by `make generate`. Do not edit here.
"""What the checks of requests know, for packages that check more: the rules of a description, and near misses."""

from __future__ import annotations

from ._near_misses import nearest_name as nearest_name
from ._operations import load_rules as load_rules
from ._operations import names_of_body as names_of_body
from ._problems import Misspelt as Misspelt
