# Copied from codegen/runtime by `make generate`. Do not edit here.
"""What the checks of requests know, for packages that check more: the rules of a description, and near misses."""

from __future__ import annotations

from ._near import nearest_name as nearest_name
from ._problems import Misspelt as Misspelt
from ._rules import load_rules as load_rules
from ._rules import names_of_body as names_of_body
