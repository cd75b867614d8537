# Written by codegen from specs/external_accounts.yaml. Do not edit: change the description and run `make generate`.
"""The models of External Accounts. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .application_to_link import ApplicationToLink as ApplicationToLink
    from .external_account import ExternalAccount as ExternalAccount
    from .external_account_page import ExternalAccountPage as ExternalAccountPage
    from .field_problem import FieldProblem as FieldProblem
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .link import Link as Link
    from .messenger_account import MessengerAccount as MessengerAccount
    from .messenger_account_change import MessengerAccountChange as MessengerAccountChange
    from .new_messenger_account import NewMessengerAccount as NewMessengerAccount
    from .page_links import PageLinks as PageLinks
    from .short_problem import ShortProblem as ShortProblem
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "ApplicationToLink": "application_to_link",
            "ExternalAccount": "external_account",
            "ExternalAccountPage": "external_account_page",
            "FieldProblem": "field_problem",
            "InvalidParameter": "invalid_parameter",
            "Link": "link",
            "MessengerAccount": "messenger_account",
            "MessengerAccountChange": "messenger_account_change",
            "NewMessengerAccount": "new_messenger_account",
            "PageLinks": "page_links",
            "ShortProblem": "short_problem",
        },
    )
