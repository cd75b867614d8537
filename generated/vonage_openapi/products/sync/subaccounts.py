# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Accounts below a primary account, and what moves between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import Product, Errors, given as _given
from ...hints import lazy_module
from ...subaccounts.api import (
    create_subaccount as _subaccounts_create_subaccount,
    get_subaccount as _subaccounts_get_subaccount,
    list_balance_transfers as _subaccounts_list_balance_transfers,
    list_credit_transfers as _subaccounts_list_credit_transfers,
    list_subaccounts as _subaccounts_list_subaccounts,
    modify_subaccount as _subaccounts_modify_subaccount,
    transfer_balance as _subaccounts_transfer_balance,
    transfer_credit as _subaccounts_transfer_credit,
    transfer_number as _subaccounts_transfer_number,
)

if TYPE_CHECKING:
    from ...subaccounts import dicts as subaccounts_dicts
else:
    subaccounts_dicts = lazy_module("...subaccounts.dicts", __package__)


class Subaccounts(Product):
    """Accounts below a primary account, and what moves between them: `client.subaccounts`.

    A request that breaks its description raises `InvalidSubaccountError`, a `SubaccountsError` as in 3.x.
    """

    _errors: Errors = {"": "InvalidSubaccountError"}

    def list_subaccounts(self) -> subaccounts_dicts.SubaccountList:
        """List subaccounts.

        The primary account and all accounts below it, with what each of them has.

        Returns:
            The primary account and its subaccounts. Keys: `_embedded`, `total_balance`, `total_credit_limit`.

        Raises:
            InvalidSubaccountError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account.

        Example:
            response = client.subaccounts.list_subaccounts()

        Official page: https://developer.vonage.com/en/api/subaccounts
        """
        answer: subaccounts_dicts.SubaccountList = self._call(
            _subaccounts_list_subaccounts.OP.request(path={"api_key": self._own("api_key")})
        )
        return answer

    def create_subaccount(
        self, name: str, secret: str | None = None, use_primary_account_balance: bool | None = None
    ) -> subaccounts_dicts.CreatedSubaccount:
        """Create a subaccount.

        Opens an account below the primary one. Its first API secret is in this answer and in no later one.

        Args:
            name: Its name, up to 80 characters.
            secret: Its first API secret; the platform makes one if absent.
            use_primary_account_balance: Whether it spends the balance of the primary account in place of one of its
                own.

        Returns:
            The new account with its secret. Keys: `api_key`, `name`, `primary_account_api_key`,
            `use_primary_account_balance`, `created_at`, `suspended`, `balance`, `credit_limit`, `secret`.

        Raises:
            InvalidSubaccountError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.subaccounts.create_subaccount("Night shift")

        Official page: https://developer.vonage.com/en/api/subaccounts
        """
        answer: subaccounts_dicts.CreatedSubaccount = self._call(
            _subaccounts_create_subaccount.OP.request(
                path={"api_key": self._own("api_key")},
                body=_given(
                    {"name": name, "secret": secret, "use_primary_account_balance": use_primary_account_balance}
                ),
            )
        )
        return answer

    def get_subaccount(self, subaccount_key: str) -> subaccounts_dicts.Subaccount:
        """Get a subaccount.

        One account below the primary account. Its secrets are not part of it.

        Args:
            subaccount_key: API key of the subaccount.

        Returns:
            The subaccount. Keys: `api_key`, `name`, `primary_account_api_key`, `use_primary_account_balance`,
            `created_at`, `suspended`, `balance`, `credit_limit`.

        Raises:
            InvalidSubaccountError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account.

        Example:
            response = client.subaccounts.get_subaccount("1f2e3d4c")

        Official page: https://developer.vonage.com/en/api/subaccounts
        """
        answer: subaccounts_dicts.Subaccount = self._call(
            _subaccounts_get_subaccount.OP.request(
                path={"subaccount_key": subaccount_key, "api_key": self._own("api_key")}
            )
        )
        return answer

    def modify_subaccount(
        self,
        subaccount_key: str,
        suspended: bool | None = None,
        use_primary_account_balance: bool | None = None,
        name: str | None = None,
    ) -> subaccounts_dicts.Subaccount:
        """Modify a subaccount.

        Renames, suspends or reactivates a subaccount, or changes whose balance it uses. What is not given stays.

        Args:
            subaccount_key: API key of the subaccount.
            suspended: True to suspend it and false to reactivate it.
            use_primary_account_balance: Whether it spends the balance of the primary account in place of one of its
                own.
            name: Its new name.

        Returns:
            The subaccount as it is now. Keys: `api_key`, `name`, `primary_account_api_key`,
            `use_primary_account_balance`, `created_at`, `suspended`, `balance`, `credit_limit`.

        Raises:
            InvalidSubaccountError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.subaccounts.modify_subaccount("1f2e3d4c", True, "Night shift (closed)")

        Official page: https://developer.vonage.com/en/api/subaccounts
        """
        answer: subaccounts_dicts.Subaccount = self._call(
            _subaccounts_modify_subaccount.OP.request(
                path={"subaccount_key": subaccount_key, "api_key": self._own("api_key")},
                body=_given(
                    {"suspended": suspended, "use_primary_account_balance": use_primary_account_balance, "name": name}
                ),
            )
        )
        return answer

    def list_credit_transfers(
        self,
        start_date: str = "1970-01-01T00:00:00Z",
        end_date: str | None = None,
        subaccount: subaccounts_dicts.OfSubaccount | None = None,
    ) -> subaccounts_dicts.CreditTransferList:
        """List credit transfers.

        Credit that went between the primary account and its subaccounts in a span of time.

        Args:
            start_date: Only transfers from this time on (UTC, ISO 8601).
            end_date: Only transfers up to this time (UTC, ISO 8601). Now, if absent.
            subaccount: Only transfers of this subaccount; may be repeated.

        Returns:
            The transfers. Keys: `_embedded`.

        Raises:
            InvalidSubaccountError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account.

        Example:
            response = client.subaccounts.list_credit_transfers()

        Official page: https://developer.vonage.com/en/api/subaccounts
        """
        answer: subaccounts_dicts.CreditTransferList = self._call(
            _subaccounts_list_credit_transfers.OP.request(
                path={"api_key": self._own("api_key")},
                query={"start_date": start_date, "end_date": end_date, "subaccount": subaccount},
            )
        )
        return answer

    def transfer_credit(
        self, from_: str, to: str, amount: float, reference: str | None = None
    ) -> subaccounts_dicts.CreditTransfer:
        """Transfer credit.

        Moves part of the credit limit from one account to another of the same primary account.

        Args:
            from_: API key of the account that gives.
            to: API key of the account that gets.
            amount: How much in euros.
            reference: A note for the audit log.

        Returns:
            The transfer. Keys: `credit_transfer_id`, `amount`, `from`, `to`, `reference`, `created_at`.

        Raises:
            InvalidSubaccountError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.subaccounts.transfer_credit("abcd1234", "1f2e3d4c", 42.75, "Spring campaign")

        Official page: https://developer.vonage.com/en/api/subaccounts
        """
        answer: subaccounts_dicts.CreditTransfer = self._call(
            _subaccounts_transfer_credit.OP.request(
                path={"api_key": self._own("api_key")},
                body=_given({"from": from_, "to": to, "amount": amount, "reference": reference}),
            )
        )
        return answer

    def list_balance_transfers(
        self,
        start_date: str = "1970-01-01T00:00:00Z",
        end_date: str | None = None,
        subaccount: subaccounts_dicts.OfSubaccount | None = None,
    ) -> subaccounts_dicts.BalanceTransferList:
        """List balance transfers.

        Money that went between the primary account and its subaccounts in a span of time.

        Args:
            start_date: Only transfers from this time on (UTC, ISO 8601).
            end_date: Only transfers up to this time (UTC, ISO 8601). Now, if absent.
            subaccount: Only transfers of this subaccount; may be repeated.

        Returns:
            The transfers. Keys: `_embedded`.

        Raises:
            InvalidSubaccountError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account.

        Example:
            response = client.subaccounts.list_balance_transfers()

        Official page: https://developer.vonage.com/en/api/subaccounts
        """
        answer: subaccounts_dicts.BalanceTransferList = self._call(
            _subaccounts_list_balance_transfers.OP.request(
                path={"api_key": self._own("api_key")},
                query={"start_date": start_date, "end_date": end_date, "subaccount": subaccount},
            )
        )
        return answer

    def transfer_balance(
        self, from_: str, to: str, amount: float, reference: str | None = None
    ) -> subaccounts_dicts.BalanceTransfer:
        """Transfer balance.

        Moves money from one account to another of the same primary account.

        Args:
            from_: API key of the account that gives.
            to: API key of the account that gets.
            amount: How much in euros.
            reference: A note for the audit log.

        Returns:
            The transfer. Keys: `balance_transfer_id`, `amount`, `from`, `to`, `reference`, `created_at`.

        Raises:
            InvalidSubaccountError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account. 422: The request is well-formed but its contents are not acceptable.

        Example:
            response = client.subaccounts.transfer_balance("1f2e3d4c", "abcd1234", 9.99, "Left over in May")

        Official page: https://developer.vonage.com/en/api/subaccounts
        """
        answer: subaccounts_dicts.BalanceTransfer = self._call(
            _subaccounts_transfer_balance.OP.request(
                path={"api_key": self._own("api_key")},
                body=_given({"from": from_, "to": to, "amount": amount, "reference": reference}),
            )
        )
        return answer

    def transfer_number(
        self, from_: str, to: str, number: str | int, country: str | None = None
    ) -> subaccounts_dicts.TransferredNumber:
        """Transfer a number.

        Hands a rented number over to another account of the same primary account.

        Args:
            from_: API key of the account that has it.
            to: API key of the account that gets it.
            number: The number with country code and without plus sign.
            country: Its country in two capital letters.

        Returns:
            The number and its new owner. Keys: `number`, `country`, `from`, `to`.

        Raises:
            InvalidSubaccountError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 403: The account may not do this. 404: There is no such thing, or it
                belongs to another account. 409: The request conflicts with the current state. 422: The request is
                well-formed but its contents are not acceptable.

        Example:
            response = client.subaccounts.transfer_number("abcd1234", "1f2e3d4c", "447700900123", "GB")

        Official page: https://developer.vonage.com/en/api/subaccounts
        """
        answer: subaccounts_dicts.TransferredNumber = self._call(
            _subaccounts_transfer_number.OP.request(
                path={"api_key": self._own("api_key")},
                body=_given({"from": from_, "to": to, "number": number, "country": country}),
            )
        )
        return answer
