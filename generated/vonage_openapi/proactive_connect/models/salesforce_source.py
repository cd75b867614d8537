# Written by codegen from specs/proactive_connect.yaml. Do not edit: change the description and run `make generate`.
from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar, Literal

from attrs import define

from ..._model import Model


@define(repr=False)
class SalesforceSource(Model):
    """Entries that a query of Salesforce finds.

    Attributes:
        type_: Always `salesforce`.
        integration_id: Names the credentials for Salesforce.
        soql: The query for Salesforce.
    """

    type_: Literal["salesforce"]
    integration_id: str
    soql: str

    __wire__: ClassVar[Mapping[str, str]] = {"type_": "type"}
