# Written by codegen from specs/. Do not edit: change the descriptions and run `make generate`.
"""Messages in a chain."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...product import AsyncProduct, as_dict as _as_dict
from ...hints import lazy_module
from ...dispatch.api import create_workflow as _dispatch_create_workflow

if TYPE_CHECKING:
    from ...dispatch import dicts as dispatch_dicts
else:
    dispatch_dicts = lazy_module("...dispatch.dicts", __package__)


class AsyncDispatch(AsyncProduct):
    """Messages in a chain: `client.dispatch`."""

    async def create_workflow(self, params: dispatch_dicts.Workflow) -> dispatch_dicts.WorkflowStarted:
        """Send messages in a chain.

        Sends the first message, and each further one where the one before has not reached its status in time.

        The platform calls this deprecated.

        Args:
            params: What to send. A dict of:
                template: How the messages follow each other.
                workflow: The messages in order. All but the last have `failover`.

        Returns:
            The chain has begun. Keys: `dispatch_uuid`.

        Raises:
            ValidationError: A field is missing or wrong; nothing was sent.
            HttpError: The platform refused it. 400: The request cannot be read or one of its fields is wrong.

        Example:
            response = await client.dispatch.create_workflow({
                "template": "failover",
                "workflow": [{"from": {"type": "whatsapp", "number": "447700900001"}, "to": {"type":
                "whatsapp", "number": "447700900000"}, "message": {"content": {"type": "text", "text": "Your
                parcel is at the door."}}, "failover": {"expiry_time": 600, "condition_status": "read"}},
                {"from": {"type": "sms", "number": "447700900001"}, "to": {"type": "sms", "number":
                "447700900000"}, "message": {"content": {"type": "text", "text": "Your parcel is at the
                door."}}}],
            })

        Official page: https://developer.vonage.com/en/api/dispatch
        """
        answer: dispatch_dicts.WorkflowStarted = await self._call(
            _dispatch_create_workflow.OP.request(body=_as_dict(params))
        )
        return answer
