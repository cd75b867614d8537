"""What every operation must say: id, tag, summary, security, answers, status."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from .finding import Finding
from .info import SNAKE_CASE
from .sources import Spec
from .values import as_list, as_mapping, as_text

LONGEST_SUMMARY = 80
# Operations become functions, so they are named by what they do. A new verb is added here, once it has been asked for.
# fmt: off
FIRST_WORDS = frozenset({
    "accept", "activate", "add", "answer", "apply", "approve", "archive", "assign", "block", "buy", "cancel",
    "change", "check", "clear", "close", "complete", "confirm", "connect", "control", "convert", "count", "create",
    "deactivate", "delete", "detach", "disable", "disconnect", "download", "earmuff", "enable", "end", "estimate",
    "extend", "finalize", "find", "finish", "forward", "generate", "get", "hangup", "hold", "import", "invite",
    "issue", "join", "kick", "launch", "leave", "link", "list", "load", "lock", "lookup", "merge", "migrate", "modify",
    "move", "mute", "next", "open", "pause", "play", "provision", "publish", "purchase", "put", "qualify", "read",
    "recover", "redact", "refresh", "register", "reject", "release", "remove", "rename", "renew", "replace",
    "report", "request", "resend", "reset", "restore", "resubmit", "resubscribe", "resume", "retrieve", "retry",
    "revet", "revoke", "rotate", "run", "save", "say", "search", "select", "send", "set", "sign", "start", "stop",
    "stream", "submit", "subscribe", "suspend", "swap", "switch", "sync", "talk", "terminate", "test", "top",
    "transfer", "trigger", "unassign", "unblock", "unearmuff", "unlink", "unlock", "unmute", "unregister",
    "unsubscribe", "update", "upload", "validate", "verify", "withdraw",
})
# fmt: on


def operation_id(spec: Spec) -> Iterator[Finding]:
    """The id names a Python module and function."""
    for operation in spec.operations:
        name = as_text(operation.value.get("operationId"))
        if not name:
            remedy = "Add one, such as on_event" if operation.incoming else "Add one, such as send_message"
            yield spec.finding(operation.pointer, "operation-id", "there is no operationId", remedy)
        elif not SNAKE_CASE.fullmatch(name):
            problem = f"`{name}` is not lower_snake_case"
            yield spec.finding(operation.pointer, "operation-id", problem, "Rename the operation")
        elif operation.incoming and not name.startswith("on_"):
            problem = f"`{name}` is called by the platform but does not start with on_"
            yield spec.finding(operation.pointer, "operation-id", problem, "Put on_ in front")
        elif not operation.incoming and name.partition("_")[0] not in FIRST_WORDS:
            remedy = "Start with what the operation does; a verb that is new here is added to FIRST_WORDS"
            problem = f"`{name}` does not start with a verb"
            yield spec.finding(operation.pointer, "operation-id", problem, remedy)


def unique_operation_ids(specs: Sequence[Spec]) -> Iterator[Finding]:
    """An id says by itself which operation is meant, in whatever file it stands."""
    first: dict[str, str] = {}
    for spec in specs:
        for operation in spec.operations:
            name = as_text(operation.value.get("operationId"))
            place = f"{spec.name}#{operation.pointer}"
            if name and first.setdefault(name, place) != place:
                problem = f"`{name}` is already the name of {first[name]}"
                yield spec.finding(operation.pointer, "operation-id-unique", problem, "Rename one of the two")


def one_tag(spec: Spec) -> Iterator[Finding]:
    """One tag, which the document lists."""
    known = {as_text(tag.get("name")) for tag in map(as_mapping, as_list(spec.document.get("tags")))}
    for operation in spec.operations:
        tags = as_list(operation.value.get("tags"))
        if len(tags) != 1:
            problem = f"there are {len(tags)} tags"
            yield spec.finding(operation.pointer, "operation-tag", problem, "Give it one tag")
        for tag in tags:
            if tag not in known:
                problem = f"the tag {tag} is not listed"
                yield spec.finding(operation.pointer, "operation-tag", problem, "Add it to `tags` of the document")


def summary(spec: Spec) -> Iterator[Finding]:
    """The summary becomes the first line of a docstring."""
    for operation in spec.operations:
        text = as_text(operation.value.get("summary")).strip()
        if not text:
            problem, remedy = "there is no summary", "Say in a few words what it does"
        elif len(text) > LONGEST_SUMMARY:
            problem, remedy = f"the summary has {len(text)} characters", f"Keep it to {LONGEST_SUMMARY}"
        elif text.endswith("."):
            problem, remedy = "the summary ends in a full stop", "Leave it out"
        else:
            continue
        yield spec.finding(operation.pointer, "operation-summary", problem, remedy)


def security(spec: Spec) -> Iterator[Finding]:
    """Credentials are chosen by the operation, so each one says which it takes."""
    schemes = as_mapping(as_mapping(spec.document.get("components")).get("securitySchemes"))
    for operation in spec.operations:
        if "security" not in operation.value:
            remedy = "Add `security`, or `security: []` where none is needed"
            yield spec.finding(operation.pointer, "operation-security", "security is not said", remedy)
        for name in sorted({key for entry in as_list(operation.value.get("security")) for key in as_mapping(entry)}):
            if name not in schemes:
                problem = f"the scheme {name} is not among the components"
                yield spec.finding(operation.pointer, "operation-security", problem, "Add it to `securitySchemes`")


def answers(spec: Spec) -> Iterator[Finding]:
    """Success is described always, and failure unless the platform is the caller."""
    for operation in spec.operations:
        statuses = as_mapping(operation.value.get("responses"))
        if not any(status.startswith("2") for status in statuses):
            problem = "there is no answer in the 200s"
            yield spec.finding(operation.pointer, "operation-answers", problem, "Describe what success looks like")
        if not operation.incoming and not any(status[0] in "45d" for status in statuses):
            problem = "there is no error answer"
            yield spec.finding(operation.pointer, "operation-answers", problem, "Describe at least one")


def status(spec: Spec) -> Iterator[Finding]:
    """`deprecated` is what other tools read, `x-vonage-status` what ours read: they must agree."""
    of_all = as_mapping(spec.document.get("info")).get("x-vonage-status")
    for operation in spec.operations:
        level = operation.value.get("x-vonage-status", None if operation.incoming else of_all)
        going = level in ("deprecated", "sunset")
        if going and operation.value.get("deprecated") is not True:
            problem = f"its status is {level}, but it is not marked"
            yield spec.finding(operation.pointer, "operation-status", problem, "Add `deprecated: true`")
        elif not going and operation.value.get("deprecated") is True:
            problem = "it is marked as deprecated, but its status says otherwise"
            yield spec.finding(operation.pointer, "operation-status", problem, "Add `x-vonage-status: deprecated`")


RULES = (operation_id, one_tag, summary, security, answers, status)
