"""Verify v2: workflows of up to three channels, silent authentication, and the events of both."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlencode

from vonage_openapi import Problem

from vonage_sandbox import countries, errors
from vonage_sandbox.exchange import Doc, HttpResponse, answer
from vonage_sandbox.products import verification as steps
from vonage_sandbox.products.call import Call, RefusalError, handles
from vonage_sandbox.products.verify2_templates import texts_of
from vonage_sandbox.webhooks import Webhook

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

DEFAULT_TIMEOUT = 180
EVENT_STATUS = {"expired": "failed"}
"""A step that ran out of time counts as failed in its event, and as expired in the summary."""


@handles("start_verification")
def start_verification(platform: Platform, call: Call) -> Doc:
    body = call.fields
    workflow: list[Doc] = body["workflow"]
    for index, step in enumerate(workflow):
        if step["channel"] == "silent_auth" and index:
            raise errors.invalid(
                call.operation, [Problem(f"workflow[{index}].channel", "silent_auth can only come first")]
            )
    if not platform.affords(steps.FEE):
        raise RefusalError(402, "The balance does not cover a verification.")
    first = workflow[0]
    running = _running(platform, first["to"], body["brand"])
    if running is not None:
        raise RefusalError(409, "A verification of this recipient is still under way.", request_id=running["id"])
    silent = first["channel"] == "silent_auth"
    supported = platform.behaviours.of(first["to"], "verify") != "unsupported"
    if silent and not supported and first.get("coverage_check", True) and len(workflow) == 1:
        raise RefusalError(412, "The operator of this number does not take part in silent authentication.")
    verification = steps.begin(
        platform,
        "verify2",
        first["to"],
        body["brand"],
        workflow,
        body.get("channel_timeout", DEFAULT_TIMEOUT),
        code=body.get("code"),
        code_length=body.get("code_length"),
        client_ref=body.get("client_ref"),
        locale=body.get("locale", "en-us"),
        texts=texts_of(platform, body.get("template_id"), body.get("locale", "en-us")),
        application_id=call.principal.application_id,
    )
    if not silent:
        return {"request_id": verification["id"]}
    if not supported and first.get("coverage_check", True):
        steps.end_step(platform, verification, 0, "failed")
        return {"request_id": verification["id"]}
    check_url = f"{platform.base_url}/v2/verify/{verification['id']}/silent-auth/redirect"
    _send_silent_auth_event(platform, verification, "action_pending", check_url)
    return {"request_id": verification["id"], "check_url": check_url}


@handles("check_code")
def check_code(platform: Platform, call: Call) -> Doc:
    verification = _get(platform, call)
    step = steps.current(verification)
    if step["channel"] == "whatsapp_interactive" or ("token" in call.fields and step["channel"] != "silent_auth"):
        raise RefusalError(409, "The current step does not work with this.")
    code = str(call.fields.get("code", call.fields.get("token")))
    if steps.check(platform, verification, code):
        return {"request_id": verification["id"], "status": "completed"}
    if verification["status"] == "failed":
        raise RefusalError(410, "The code was wrong once too often.")
    raise RefusalError(400, "The code is not the one that was sent.")


@handles("cancel_verification")
def cancel_verification(platform: Platform, call: Call) -> None:
    verification = _get(platform, call)
    if not steps.may_cancel(platform, verification):
        seconds = f"{platform.options.cancel_after:g}"
        raise RefusalError(
            404, f"Only from {seconds} s after the start until the second step begins can it be cancelled."
        )
    steps.end(platform, verification, "cancelled")


@handles("trigger_next_workflow")
def trigger_next_workflow(platform: Platform, call: Call) -> None:
    verification = _get(platform, call)
    if verification["step"] + 1 >= len(verification["steps"]):
        raise RefusalError(409, "There is no further step.")
    steps.end_step(platform, verification, verification["step"], "failed")


@handles("complete_silent_auth")
def complete_silent_auth(platform: Platform, call: Call) -> Doc | HttpResponse:
    verification = _get(platform, call)
    step = steps.current(verification)
    if step["channel"] != "silent_auth":
        raise RefusalError(409, "The current step is not silent authentication.")
    code = step["code"]
    if platform.behaviours.of(step["to"], "verify") == "unsupported":
        steps.end_step(platform, verification, verification["step"], "failed")
        if "redirect_url" not in step:
            raise RefusalError(412, "The operator of this number does not take part in silent authentication.")
        fragment = {"error_description": "The operator of this number does not take part"}
    else:
        fragment = {"request_id": verification["id"], "code": code}
    if "redirect_url" in step:
        return answer(302, location=f"{step['redirect_url']}#{urlencode(fragment)}")
    return fragment


def hear(platform: Platform, message: Doc, words: str) -> None:
    """Take the reply to a message as the answer to a question, if it belongs to a step that works without a code."""
    verification = platform.store.verifications.get(message.get("verification_id", ""))
    if verification is None or verification["api"] != "verify2" or verification["status"] != "in_progress":
        return
    step = steps.current(verification)
    if "code" in step:
        return
    if words.strip().lower() not in ("yes", "y"):
        steps.end_step(platform, verification, verification["step"], "user_rejected")
        return
    step |= {"status": "completed", "finalized_at": platform.clock.iso()}
    platform.charge(steps.FEE)
    _step_has_ended(platform, verification, step)
    steps.end(platform, verification, "completed")


def _get(platform: Platform, call: Call) -> Doc:
    verification = platform.store.verifications.get(call.path["request_id"])
    if verification is None or verification["api"] != "verify2" or verification["status"] != "in_progress":
        if verification is not None and verification["status"] == "failed" and call.operation.id == "check_code":
            raise RefusalError(410, "The code was wrong once too often, or the workflow is over.")
        raise RefusalError(404, f"There is no verification {call.path['request_id']} under way.")
    return verification


def _running(platform: Platform, to: str, brand: str) -> Doc | None:
    return platform.store.verifications.find(api="verify2", to=to, brand=brand, status="in_progress")


def _step_has_ended(platform: Platform, verification: Doc, step: Doc) -> None:
    if step["channel"] == "silent_auth":
        _send_silent_auth_event(platform, verification, step["status"])
        return
    event: Doc = {
        "request_id": verification["id"],
        "triggered_at": step["initiated_at"],
        "type": "event",
        "channel": step["channel"],
        "status": EVENT_STATUS.get(step["status"], step["status"]),
        "finalized_at": step["finalized_at"],
        "channel_timeout": verification["channel_timeout"],
    }
    _send(platform, verification, "verification_event", event)


def _send_silent_auth_event(platform: Platform, verification: Doc, status: str, check_url: str | None = None) -> None:
    event: Doc = {
        "request_id": verification["id"],
        "triggered_at": platform.clock.iso(),
        "type": "event",
        "channel": "silent_auth",
        "status": status,
    }
    if check_url is not None:
        event["action"] = {"type": "check", "check_url": check_url}
    _send(platform, verification, "silent_auth_event", event)


def _has_ended(platform: Platform, verification: Doc) -> None:
    if verification["status"] == "cancelled":
        return  # whoever cancels knows it
    named = ("channel", "initiated_at", "status")
    workflow = [{name: step[name] for name in named if name in step} for step in verification["steps"]]
    summary: Doc = {
        "request_id": verification["id"],
        "submitted_at": verification["created_at"],
        "status": verification["status"],
        "type": "summary",
        "channel_timeout": verification["channel_timeout"],
        "workflow": workflow,
        "price": countries.money(steps.FEE if verification["status"] == "completed" else 0.0),
    }
    _send(platform, verification, "verification_summary", summary)


def _send(platform: Platform, verification: Doc, name: str, payload: Doc) -> None:
    application = platform.store.applications.get(verification.get("application_id", ""))
    if application is None:
        return  # asked for with key and secret, so no application is there to be told
    if "client_ref" in verification:
        payload["client_ref"] = verification["client_ref"]
    hooks = application["capabilities"].get("verify", {}).get("webhooks", {})
    url = hooks.get("status_url", {}).get("address")
    platform.webhooks.send(Webhook(name, url, payload, verification["id"], application_id=application["id"]))


steps.on_step_end["verify2"] = _step_has_ended
steps.on_end["verify2"] = _has_ended
