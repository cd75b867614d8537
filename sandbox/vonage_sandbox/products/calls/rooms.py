"""Conversations with several legs: who waits for it to start, and who hears whom."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vonage_sandbox.exchange import Doc

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

ON_HOLD, TALKING = "on hold", "in a conversation"


def enter(platform: Platform, leg: Doc, action: Doc) -> Doc:
    """The conversation that an action names; made, or started for those who wait, if this leg does so."""
    store, name = platform.store, f"{leg['application_id']} {action['name']}"
    conversation = store.conversations.get(name)
    if conversation is None:
        conversation = store.conversations.add({"id": name, "uuid": f"CON-{platform.ids.uuid()}", "started": False})
    if action.get("startOnEnter", True) and not conversation.get("started"):
        store.conversations.change(conversation, started=True)
        for runner in _runners(platform):
            if runner.leg["conversation_uuid"] == conversation["uuid"] and runner.leg.get("waiting") == ON_HOLD:
                runner.change(waiting=TALKING)
    return conversation


def others(platform: Platform, leg: Doc) -> list[Any]:
    """What drives the other live legs of a conversation."""
    conversation = leg["conversation_uuid"]
    return [
        runner
        for runner in _runners(platform)
        if runner.leg is not leg
        and runner.leg["conversation_uuid"] == conversation
        and runner.leg["status"] == "answered"
    ]


def say(platform: Platform, leg: Doc, words: str) -> None:
    """Have those hear words who can."""
    for runner in others(platform, leg):
        if hears(runner.leg, leg):
            runner.note("hear", words)


def hears(listener: Doc, speaker: Doc) -> bool:
    """Whether one leg of a conversation hears another."""
    if (
        speaker.get("muted")
        or listener.get("earmuffed")
        or ON_HOLD in (speaker.get("waiting"), listener.get("waiting"))
    ):
        return False
    to, of = speaker.get("can_speak"), listener.get("can_hear")
    return (to is None or listener["id"] in to) and (of is None or speaker["id"] in of)


def _runners(platform: Platform) -> list[Any]:
    return [runner for runner in list(platform.runs.values()) if hasattr(runner, "leg")]  # not those of verifications
