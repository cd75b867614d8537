# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""Dictionary types of Subaccounts: requests with all that may be sent, answers with what is always there and what may be."""

from __future__ import annotations

from typing import Any, Literal, TypeAlias

from ..hints import NotRequired, TypedDict

BalanceTransfer = TypedDict(
    "BalanceTransfer",
    {
        # Identifies the transfer.
        "balance_transfer_id": "str",
        # How much in euros.
        "amount": "NotRequired[float]",
        # API key of the account that gave.
        "from": "NotRequired[str]",
        # API key of the account that got.
        "to": "NotRequired[str]",
        # The note for the audit log.
        "reference": "NotRequired[str]",
        # When it was made (UTC, ISO 8601).
        "created_at": "NotRequired[str]",
    },
)


class BalanceTransferList(TypedDict):
    """Transfers of money."""

    _embedded: BalanceTransferListEmbedded
    """The transfers."""


class BalanceTransferListEmbedded(TypedDict):
    """The transfers."""

    balance_transfers: NotRequired[list[BalanceTransfer]]
    """The transfers in the span of time."""


class CreatedSubaccount(TypedDict):
    """A new subaccount with its secret."""

    api_key: str
    """Its API key."""
    name: NotRequired[str]
    """Its name."""
    primary_account_api_key: NotRequired[str]
    """API key of the primary account."""
    use_primary_account_balance: NotRequired[bool]
    """Whether it spends the balance of the primary account."""
    created_at: NotRequired[str]
    """When it was created (UTC, ISO 8601)."""
    suspended: NotRequired[bool]
    """Whether it is suspended and cannot send anything."""
    balance: NotRequired[float | None]
    """Its balance in euros; null while it spends that of the primary account."""
    credit_limit: NotRequired[float | None]
    """How far in euros its balance may fall; null while it spends the primary account's balance."""
    secret: str
    """Its API secret."""


CreditTransfer = TypedDict(
    "CreditTransfer",
    {
        # Identifies the transfer.
        "credit_transfer_id": "str",
        # How much in euros.
        "amount": "NotRequired[float]",
        # API key of the account that gave.
        "from": "NotRequired[str]",
        # API key of the account that got.
        "to": "NotRequired[str]",
        # The note for the audit log.
        "reference": "NotRequired[str]",
        # When it was made (UTC, ISO 8601).
        "created_at": "NotRequired[str]",
    },
)


class CreditTransferList(TypedDict):
    """Transfers of credit."""

    _embedded: CreditTransferListEmbedded
    """The transfers."""


CreditTransferListEmbedded = TypedDict(
    "CreditTransferListEmbedded",
    {
        # The transfers in the span of time.
        "credit-transfers": "NotRequired[list[CreditTransfer]]"
    },
)


class InvalidParameter(TypedDict):
    """One field that the platform did not accept."""

    name: str
    """The field, named as in the request."""
    reason: str
    """What is wrong with it."""


class NewSubaccount(TypedDict):
    """What a subaccount is created with."""

    name: str
    """Its name, up to 80 characters."""
    secret: NotRequired[str]
    """Its first API secret; the platform makes one if absent."""
    use_primary_account_balance: NotRequired[bool]
    """Whether it spends the balance of the primary account in place of one of its own."""


NewTransfer = TypedDict(
    "NewTransfer",
    {
        # API key of the account that gives.
        "from": "str",
        # API key of the account that gets.
        "to": "str",
        # How much in euros.
        "amount": "float",
        # A note for the audit log.
        "reference": "NotRequired[str]",
    },
)
NumberToTransfer = TypedDict(
    "NumberToTransfer",
    {
        # API key of the account that has it.
        "from": "str",
        # API key of the account that gets it.
        "to": "str",
        # The number with country code and without plus sign.
        "number": "str | int",
        # Its country in two capital letters.
        "country": "NotRequired[str]",
    },
)


class Problem(TypedDict):
    """An error in the shape of RFC 7807."""

    type: str
    """Address of the page that explains this kind of error."""
    title: str
    """The kind of error in a few words."""
    detail: NotRequired[str]
    """What went wrong this time."""
    instance: NotRequired[str]
    """Identifies this one occurrence; quote it when you ask for support."""
    invalid_parameters: NotRequired[list[InvalidParameter]]
    """The fields that were refused, when the request did not hold up."""


class Subaccount(TypedDict):
    """An account below a primary account, or the primary account itself."""

    api_key: str
    """Its API key."""
    name: NotRequired[str]
    """Its name."""
    primary_account_api_key: NotRequired[str]
    """API key of the primary account."""
    use_primary_account_balance: NotRequired[bool]
    """Whether it spends the balance of the primary account."""
    created_at: NotRequired[str]
    """When it was created (UTC, ISO 8601)."""
    suspended: NotRequired[bool]
    """Whether it is suspended and cannot send anything."""
    balance: NotRequired[float | None]
    """Its balance in euros; null while it spends that of the primary account."""
    credit_limit: NotRequired[float | None]
    """How far in euros its balance may fall; null while it spends the primary account's balance."""


class SubaccountChange(TypedDict):
    """What is to change of a subaccount."""

    suspended: NotRequired[bool]
    """True to suspend it and false to reactivate it."""
    use_primary_account_balance: NotRequired[bool]
    """Whether it spends the balance of the primary account in place of one of its own."""
    name: NotRequired[str]
    """Its new name."""


class SubaccountList(TypedDict):
    """A primary account and its subaccounts."""

    _embedded: SubaccountListEmbedded
    """The accounts."""
    total_balance: NotRequired[float]
    """The balances of all of them in euros."""
    total_credit_limit: NotRequired[float]
    """The credit limits of all of them in euros."""


class SubaccountListEmbedded(TypedDict):
    """The accounts."""

    primary_account: NotRequired[Subaccount]
    """The primary account."""
    subaccounts: NotRequired[list[Subaccount]]
    """The accounts below it."""


Transfer = TypedDict(
    "Transfer",
    {
        # How much in euros.
        "amount": "NotRequired[float]",
        # API key of the account that gave.
        "from": "NotRequired[str]",
        # API key of the account that got.
        "to": "NotRequired[str]",
        # The note for the audit log.
        "reference": "NotRequired[str]",
        # When it was made (UTC, ISO 8601).
        "created_at": "NotRequired[str]",
    },
)
TransferredNumber = TypedDict(
    "TransferredNumber",
    {
        # The number.
        "number": "NotRequired[str]",
        # Its country in two capital letters.
        "country": "NotRequired[str]",
        # API key of the account that had it.
        "from": "NotRequired[str]",
        # API key of the account that has it now.
        "to": "NotRequired[str]",
    },
)


class NewSubaccountKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    name: NotRequired[str]
    secret: NotRequired[str]
    use_primary_account_balance: NotRequired[bool]


class SubaccountChangeKeywords(TypedDict):
    """What the keywords may be, all of them optional."""

    suspended: NotRequired[bool]
    use_primary_account_balance: NotRequired[bool]
    name: NotRequired[str]


class ListCreditTransfersQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    start_date: NotRequired[str]
    end_date: NotRequired[str]
    subaccount: NotRequired[OfSubaccount]


NewTransferKeywords = TypedDict(
    "NewTransferKeywords",
    {
        "from": "NotRequired[str]",
        "to": "NotRequired[str]",
        "amount": "NotRequired[float]",
        "reference": "NotRequired[str]",
    },
)


class ListBalanceTransfersQuery(TypedDict):
    """What the keywords may be, all of them optional."""

    start_date: NotRequired[str]
    end_date: NotRequired[str]
    subaccount: NotRequired[OfSubaccount]


NumberToTransferKeywords = TypedDict(
    "NumberToTransferKeywords",
    {
        "from": "NotRequired[str]",
        "to": "NotRequired[str]",
        "number": "NotRequired[str | int]",
        "country": "NotRequired[str]",
    },
)

OfSubaccount: TypeAlias = str | list[str]
