# Written by codegen from specs/vbc_integration.yaml. Do not edit: change the description and run `make generate`.
"""The models of VBC Integration Suite. Each loads when it is first used."""

from typing import TYPE_CHECKING

from ..._runtime import lazy

if TYPE_CHECKING:
    from .vis_account import VisAccount as VisAccount
    from .vis_account_ucis_item import VisAccountUcisItem as VisAccountUcisItem
    from .vis_call import VisCall as VisCall
    from .vis_call_notification import VisCallNotification as VisCallNotification
    from .vis_call_notification_event import VisCallNotificationEvent as VisCallNotificationEvent
    from .vis_call_notification_metadata import VisCallNotificationMetadata as VisCallNotificationMetadata
    from .vis_count_answer import VisCountAnswer as VisCountAnswer
    from .vis_error import VisError as VisError
    from .vis_error_errors_item import VisErrorErrorsItem as VisErrorErrorsItem
    from .vis_event import VisEvent as VisEvent
    from .vis_health import VisHealth as VisHealth
    from .vis_new_webhook import VisNewWebhook as VisNewWebhook
    from .vis_phone_number import VisPhoneNumber as VisPhoneNumber
    from .vis_user import VisUser as VisUser
    from .vis_user_roles_item import VisUserRolesItem as VisUserRolesItem
    from .vis_user_ucis_item import VisUserUcisItem as VisUserUcisItem
    from .vis_webhook import VisWebhook as VisWebhook
    from .vis_webhook_statistics import VisWebhookStatistics as VisWebhookStatistics
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "VisAccount": "vis_account",
            "VisAccountUcisItem": "vis_account_ucis_item",
            "VisCall": "vis_call",
            "VisCallNotification": "vis_call_notification",
            "VisCallNotificationEvent": "vis_call_notification_event",
            "VisCallNotificationMetadata": "vis_call_notification_metadata",
            "VisCountAnswer": "vis_count_answer",
            "VisError": "vis_error",
            "VisErrorErrorsItem": "vis_error_errors_item",
            "VisEvent": "vis_event",
            "VisHealth": "vis_health",
            "VisNewWebhook": "vis_new_webhook",
            "VisPhoneNumber": "vis_phone_number",
            "VisUser": "vis_user",
            "VisUserRolesItem": "vis_user_roles_item",
            "VisUserUcisItem": "vis_user_ucis_item",
            "VisWebhook": "vis_webhook",
            "VisWebhookStatistics": "vis_webhook_statistics",
        },
    )
