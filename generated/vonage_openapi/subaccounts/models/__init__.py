# Written by codegen from specs/subaccounts.yaml. Do not edit: change the description and run `make generate`.
"""The models of Subaccounts. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .balance_transfer import BalanceTransfer as BalanceTransfer
    from .balance_transfer_list import BalanceTransferList as BalanceTransferList
    from .balance_transfer_list_embedded import BalanceTransferListEmbedded as BalanceTransferListEmbedded
    from .created_subaccount import CreatedSubaccount as CreatedSubaccount
    from .credit_transfer import CreditTransfer as CreditTransfer
    from .credit_transfer_list import CreditTransferList as CreditTransferList
    from .credit_transfer_list_embedded import CreditTransferListEmbedded as CreditTransferListEmbedded
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .new_subaccount import NewSubaccount as NewSubaccount
    from .new_transfer import NewTransfer as NewTransfer
    from .number_to_transfer import NumberToTransfer as NumberToTransfer
    from ._unions import OfSubaccount as OfSubaccount
    from .problem import Problem as Problem
    from .subaccount import Subaccount as Subaccount
    from .subaccount_change import SubaccountChange as SubaccountChange
    from .subaccount_list import SubaccountList as SubaccountList
    from .subaccount_list_embedded import SubaccountListEmbedded as SubaccountListEmbedded
    from .transfer import Transfer as Transfer
    from .transferred_number import TransferredNumber as TransferredNumber
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "BalanceTransfer": "balance_transfer",
            "BalanceTransferList": "balance_transfer_list",
            "BalanceTransferListEmbedded": "balance_transfer_list_embedded",
            "CreatedSubaccount": "created_subaccount",
            "CreditTransfer": "credit_transfer",
            "CreditTransferList": "credit_transfer_list",
            "CreditTransferListEmbedded": "credit_transfer_list_embedded",
            "InvalidParameter": "invalid_parameter",
            "NewSubaccount": "new_subaccount",
            "NewTransfer": "new_transfer",
            "NumberToTransfer": "number_to_transfer",
            "OfSubaccount": "_unions",
            "Problem": "problem",
            "Subaccount": "subaccount",
            "SubaccountChange": "subaccount_change",
            "SubaccountList": "subaccount_list",
            "SubaccountListEmbedded": "subaccount_list_embedded",
            "Transfer": "transfer",
            "TransferredNumber": "transferred_number",
        },
    )
