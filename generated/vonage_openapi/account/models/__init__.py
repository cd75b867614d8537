# Written by codegen from specs/account.yaml. Do not edit: change the description and run `make generate`.
"""The models of Account. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .balance import Balance as Balance
    from .embedded_secrets import EmbeddedSecrets as EmbeddedSecrets
    from .invalid_parameter import InvalidParameter as InvalidParameter
    from .new_secret import NewSecret as NewSecret
    from .problem import Problem as Problem
    from .rest_status import RestStatus as RestStatus
    from .secret import Secret as Secret
    from .secret_link import SecretLink as SecretLink
    from .secret_links import SecretLinks as SecretLinks
    from .secret_list import SecretList as SecretList
    from .settings import Settings as Settings
    from .settings_change import SettingsChange as SettingsChange
    from .top_up import TopUp as TopUp
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "Balance": "balance",
            "EmbeddedSecrets": "embedded_secrets",
            "InvalidParameter": "invalid_parameter",
            "NewSecret": "new_secret",
            "Problem": "problem",
            "RestStatus": "rest_status",
            "Secret": "secret",
            "SecretLink": "secret_link",
            "SecretLinks": "secret_links",
            "SecretList": "secret_list",
            "Settings": "settings",
            "SettingsChange": "settings_change",
            "TopUp": "top_up",
        },
    )
