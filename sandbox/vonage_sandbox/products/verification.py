"""Verifications under way: steps, codes, tries and deadlines, as both versions of the Verify API have them."""

from __future__ import annotations

import hmac
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from vonage_sandbox.exchange import Doc
from vonage_sandbox.products import outbox

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

TRIES: Final = 3
FEE: Final = 0.1
"""What a verification costs when it succeeds, in euros."""

StepHook = Callable[["Platform", Doc, Doc], None]
"""Told that a step has ended: the verification and the step."""
on_step_end: dict[str, StepHook] = {}
on_end: dict[str, Callable[[Platform, Doc], None]] = {}
"""By API: told that a verification has ended."""


def begin(platform: Platform, api: str, to: str, brand: str, steps: list[Doc], timeout: float, **more: Any) -> Doc:
    """Start a verification with its first step.

    Args:
        platform: The platform.
        api: `verify` or `verify2`.
        to: Whom it reaches first.
        brand: Who asks.
        steps: The steps in their order, each with `channel`, `to` and what else its channel needs.
        timeout: Seconds until the next step begins.
        more: Further members; `code` fixes the code, `code_length` its length.
    """
    verification: Doc = {
        "id": platform.ids.uuid() if api == "verify2" else platform.ids.hex(32),
        "api": api,
        "to": to,
        "brand": brand,
        "status": "in_progress",
        "step": -1,
        "steps": [{**step, "status": "unused"} for step in steps],
        "tries": 0,
        "checks": [],
        "channel_timeout": timeout,
        "created_at": platform.clock.iso(),
        "born": platform.clock.now(),
        **{name: value for name, value in more.items() if value is not None},
    }
    platform.store.verifications.add(verification)
    start_step(platform, verification)
    return verification


def start_step(platform: Platform, verification: Doc) -> None:
    """Go on to the next step."""
    number = verification["step"] + 1
    step = verification["steps"][number]
    step |= {"status": "pending", "initiated_at": platform.clock.iso()}
    verification["tries"] = 0
    if step["channel"] == "silent_auth":
        step["code"] = platform.ids.hex(6)
    else:
        if step["channel"] != "whatsapp_interactive":
            step["code"] = _code(platform, verification, step)
        _send(platform, verification, step)
    platform.store.verifications.change(verification, step=number)
    ending = platform.behaviours.of(step["to"], "verify")
    if ending in ("user_rejected", "failed"):
        platform.scheduler.step(0, lambda: end_step(platform, verification, number, ending))
    _set_deadline(platform, verification, step)


def end_step(platform: Platform, verification: Doc, number: int, status: str) -> None:
    """End a step without success; the next one begins, or the verification is over."""
    if verification["status"] != "in_progress" or verification["step"] != number:
        return
    _drop_deadline(platform, verification)
    step = verification["steps"][number]
    step |= {"status": status, "finalized_at": platform.clock.iso()}
    on_step_end[verification["api"]](platform, verification, step)
    if number + 1 < len(verification["steps"]):
        start_step(platform, verification)
    else:
        end(platform, verification, "expired" if status == "expired" else "failed")


def check(platform: Platform, verification: Doc, code: str) -> bool:
    """Compare a code with the one that was sent. The right one ends the verification, the third wrong one too."""
    step = current(verification)
    right = hmac.compare_digest(code.encode(), str(step.get("code", "")).encode())
    tried = {"code": code, "valid": right, "at": platform.clock.plain()}
    platform.store.verifications.change(
        verification, tries=verification["tries"] + 1, checks=[*verification["checks"], tried]
    )
    if right:
        step |= {"status": "completed", "finalized_at": platform.clock.iso()}
        platform.charge(FEE)
        on_step_end[verification["api"]](platform, verification, step)
        end(platform, verification, "completed")
    elif verification["tries"] >= tries_of(step):
        step |= {"status": "failed", "finalized_at": platform.clock.iso()}
        on_step_end[verification["api"]](platform, verification, step)
        end(platform, verification, "failed")
    return right


def end(platform: Platform, verification: Doc, status: str) -> None:
    """End a verification: `completed`, `failed`, `expired` or `cancelled`."""
    _drop_deadline(platform, verification)
    platform.store.verifications.change(verification, status=status, ended_at=platform.clock.iso())
    on_end[verification["api"]](platform, verification)


def current(verification: Doc) -> Doc:
    """The step that a verification is at."""
    step: Doc = verification["steps"][verification["step"]]
    return step


def tries_of(step: Doc) -> int:
    """How many codes may be tried in a step."""
    return 1 if step["channel"] == "silent_auth" else TRIES


def may_cancel(platform: Platform, verification: Doc) -> bool:
    """Whether a verification can be cancelled: not too early, and not once the second step has begun."""
    age: float = platform.clock.now() - verification["born"]
    return age >= platform.options.cancel_after and not verification["step"]


def resume(platform: Platform) -> None:
    """Set the deadlines again of verifications that a database has kept."""
    for verification in platform.store.verifications.where(status="in_progress"):
        _set_deadline(platform, verification, current(verification))


def _set_deadline(platform: Platform, verification: Doc, step: Doc) -> None:
    number = verification["step"]
    seconds = 60 if step["channel"] == "silent_auth" else verification["channel_timeout"]
    run = platform.scheduler.deadline(seconds, lambda: end_step(platform, verification, number, "expired"))
    platform.runs[verification["id"]] = run


def _drop_deadline(platform: Platform, verification: Doc) -> None:
    job = platform.runs.pop(verification["id"], None)
    if job is not None:
        job.cancel()


def _code(platform: Platform, verification: Doc, step: Doc) -> str:
    if "code" in verification:
        return str(verification["code"])
    now = platform.clock.now()
    before: Doc = current(verification) if verification["step"] >= 0 else {}
    has_code = bool(before.get("code")) and before["channel"] != "silent_auth"
    if has_code and step.get("reuse_code") and now < verification["code_made"] + verification.get("code_expiry", now):
        return str(before["code"])
    verification["code_made"] = now
    return platform.ids.digits(int(verification.get("code_length", 4)))


def _send(platform: Platform, verification: Doc, step: Doc) -> None:
    code = step.get("code")
    text = verification.get("texts", {}).get(step["channel"])
    if code is None:
        text = f"{verification['brand']} asks: is this you? Answer yes or no."
    elif text is None:
        text = f"{verification['brand']} code: {code}. Good for {_limit(verification)}."
    else:
        text = _filled(text, verification, code)
    sender = step.get("from") or verification.get("sender_id") or verification["brand"]
    message = outbox.create(
        platform,
        verification["api"],
        step["channel"],
        step["to"],
        sender,
        text,
        price=0.0,
        verification_id=verification["id"],
    )
    step["message_id"] = message["id"]


def _filled(text: str, verification: Doc, code: str) -> str:
    """The text of a template with its placeholders filled in."""
    seconds = int(verification["channel_timeout"])
    unit, amount = ("minutes", seconds // 60) if seconds >= 120 else ("seconds", seconds)
    values = {"code": code, "brand": verification["brand"], "time-limit": amount, "time-limit-unit": unit}
    for name, value in values.items():
        text = text.replace(f"${{{name}}}", str(value))
    return text


def _limit(verification: Doc) -> str:
    seconds = int(verification["channel_timeout"])
    return f"{seconds // 60} min" if seconds >= 60 and seconds % 60 == 0 else f"{seconds} s"
