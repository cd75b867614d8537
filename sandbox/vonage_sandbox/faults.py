"""Misbehaviour on request: wrong statuses, delays, cut connections, and webhooks that are late, doubled or missing."""

from __future__ import annotations

import base64
import random
import re
from functools import cache
from typing import TYPE_CHECKING, Any

from vonage_openapi.formats import is_header_name

from vonage_sandbox import descriptions, errors
from vonage_sandbox.exchange import Doc, HttpResponse, answer, is_doc, is_items
from vonage_sandbox.options import OptionError
from vonage_sandbox.routing import Operation, known

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

LONGEST_DELAY = 300.0
BODILESS = (204, 205, 304)
"""Statuses of answers that cannot have a body."""
HEADER_VALUE = re.compile(r"[\t\x20-\x7e\x80-\xff]*")
FRAMING = ("connection", "content-length", "transfer-encoding")
"""What the server itself says about how an answer is sent."""


@cache
def webhook_names() -> tuple[str, ...]:
    """The webhooks of the descriptions."""
    apis = {operation.api for operation in known().values()}
    return tuple(sorted({name for api in apis for name in descriptions.webhooks(api)}))


class Faults:
    """The faults that were asked for. Chance comes from the sandbox's seed."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._random = random.Random(platform.options.seed)  # noqa: S311

    def add(
        self,
        operation: str | None = None,
        *,
        webhook: str | None = None,
        status: int | None = None,
        body: Any = None,
        headers: Doc | None = None,
        retry_after: float | None = None,
        delay: float = 0,
        drop: str | None = None,
        late: float = 0,
        doubled: bool = False,
        missing: bool = False,
        encoding: str | None = None,
        when: Doc | None = None,
        times: int | None = None,
        probability: float = 1.0,
    ) -> Doc:
        """Have something go wrong.

        Args:
            operation: The operation by id, or `*` for all of them.
            webhook: In place of an operation, the webhook by name, or `*`.
            status: Answer with this status; 429 if only `retry_after` is given.
            body: Answer with this in place of the product's own error.
            headers: Further headers of that answer.
            encoding: `base64` if the body is bytes that are written so.
            retry_after: Seconds for the header of that name.
            delay: Answer so many seconds late.
            drop: Cut the connection, `before` anything is done or `after` it was done.
            late, doubled, missing: What happens to the webhook.
            when: Only to requests (webhooks) that have these members in their path, query, body (payload).
            times: How often; always, if left out.
            probability: How likely each time, from 0 to 1.

        Raises:
            OptionError: It makes no sense.
        """
        if (operation is None) == (webhook is None):
            raise OptionError("a fault is for an operation or for a webhook: name one of the two")
        if operation is not None and operation != "*" and operation not in known():
            raise OptionError(f"operation: there is no {operation!r}; see GET /_sandbox/operations")
        if webhook is not None and webhook != "*" and webhook not in webhook_names():
            raise OptionError(f"webhook: there is no {webhook!r}; there are {', '.join(webhook_names())}")
        of_answers = {"status": status, "retry_after": retry_after, "delay": delay or None, "drop": drop}
        of_webhooks = {"late": late or None, "doubled": doubled or None, "missing": missing or None}
        wanted, other, kind = (
            (of_answers, of_webhooks, "an operation") if webhook is None else (of_webhooks, of_answers, "a webhook")
        )
        if strange := [name for name, value in other.items() if value is not None]:
            raise OptionError(f"{strange[0]}: means nothing for {kind}, which can have {', '.join(wanted)}")
        if all(value is None for value in wanted.values()):
            raise OptionError(f"a fault of {kind} needs one of {', '.join(wanted)}")
        if (body is not None or headers) and status is None and retry_after is None:
            raise OptionError("body and headers: belong to an answer, so status is needed as well")
        for name, value in (headers or {}).items():
            if not is_header_name(name) or name.lower() in FRAMING:
                raise OptionError(f"headers: {name!r} is not a name that a response header can have")
            if not isinstance(value, str) or not HEADER_VALUE.fullmatch(value):
                raise OptionError(f"headers.{name}: must be a string of one line, in Latin letters")
        if encoding not in (None, "base64"):
            raise OptionError(f"encoding: must be base64, not {encoding!r}")
        if times is not None and times < 1:
            raise OptionError(f"times: must be at least 1, not {times}")
        if retry_after is not None and retry_after < 0:
            raise OptionError(f"retry_after: must be at least 0, not {retry_after:g}")
        if drop not in (None, "before", "after"):
            raise OptionError(f"drop: must be before or after, not {drop!r}")
        if not 0 <= probability <= 1:
            raise OptionError(f"probability: must lie between 0 and 1, not {probability!r}")
        if not (0 <= delay <= LONGEST_DELAY and 0 <= late <= LONGEST_DELAY):
            raise OptionError(f"delay and late: must lie between 0 and {LONGEST_DELAY:.0f} seconds")
        if status is not None and not 200 <= status <= 599:
            raise OptionError(f"status: must lie between 200 and 599, not {status!r}")
        fault = {
            "id": self._platform.ids.uuid(),
            "operation": operation,
            "webhook": webhook,
            "status": 429 if status is None and retry_after is not None else status,
            "body": body,
            "encoding": encoding,
            "headers": headers or {},
            "retry_after": retry_after,
            "delay": delay,
            "drop": drop,
            "late": late,
            "doubled": doubled,
            "missing": missing,
            "when": when or {},
            "times": times,
            "probability": probability,
            "happened": 0,
        }
        return self._platform.store.faults.add(fault)

    def for_operation(self, operation: str, given: Doc) -> Doc | None:
        """The fault that happens to a request now, if one does.

        Args:
            operation: What it asks for.
            given: The members of its path, query and body.
        """
        return self._next_fault("operation", operation, given)

    def for_webhook(self, name: str, payload: Doc) -> Doc | None:
        """The fault that happens to a webhook now, if one does."""
        return self._next_fault("webhook", name, payload)

    def answer(self, fault: Doc, operation: Operation) -> HttpResponse | None:
        """What a fault answers in place of the operation; None if the operation itself answers."""
        if fault["drop"] == "before":
            return HttpResponse(500, dropped=True)
        if fault["status"] is None:
            return None
        if fault["status"] in BODILESS:
            wrong = answer(fault["status"])
        elif fault["body"] is not None:
            body = fault["body"]
            wrong = answer(fault["status"], base64.b64decode(body) if fault["encoding"] == "base64" else body)
        elif fault["status"] < 300:
            wrong = answer(fault["status"])
        else:
            refusal = errors.RefusalError(fault["status"], "A fault that the sandbox was asked for.")
            wrong = errors.render(operation, refusal, self._platform.ids.uuid())
        if fault["retry_after"] is not None:
            wrong.headers["retry-after"] = f"{fault['retry_after']:g}"
        wrong.headers.update({name.lower(): str(value) for name, value in fault["headers"].items()})
        return wrong

    def _next_fault(self, kind: str, name: str, given: Doc) -> Doc | None:
        for fault in self._platform.store.faults:
            spent = fault["times"] is not None and fault["happened"] >= fault["times"]
            fits = fault[kind] in (name, "*") and not spent and _has(given, fault["when"])
            if fits and self._random.random() < fault["probability"]:
                return self._platform.store.faults.change(fault, happened=fault["happened"] + 1)
        return None


def _has(given: Any, wanted: Any) -> bool:
    """Whether data has all members that are wanted, at any depth. Numbers may stand as strings, as forms have them."""
    if is_doc(wanted):
        return is_doc(given) and all(name in given and _has(given[name], value) for name, value in wanted.items())
    if is_items(wanted):
        return is_items(given) and len(given) == len(wanted) and all(map(_has, given, wanted))
    return bool(given == wanted) or str(given) == str(wanted)
