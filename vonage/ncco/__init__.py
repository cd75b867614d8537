"""The call-flow (NCCO) builder: actions that are checked when they are created, to and from JSON.

    from vonage.ncco import ConnectEndpoints, Ncco

    talk = Ncco.Talk(text="One moment please.")
    connect = Ncco.Connect(endpoint=ConnectEndpoints.PhoneEndpoint(number="447700900000"), from_="447700900001")
    ncco = Ncco.build_ncco(talk, connect)

All problems are reported in one error, each with its path: `endpoint[0].number: must be ...`. The limits are those of
the platform's description. Official page: NCCO reference, https://developer.vonage.com/voice/voice-api/ncco-reference.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, TypeAlias, cast

from vonage_openapi import is_list
from vonage_openapi.ncco.builder import dicts as _dicts

from vonage.ncco import actions as _actions
from vonage.ncco.endpoints import ConnectEndpoints
from vonage.ncco.inputs import InputTypes
from vonage.ncco.parse import build
from vonage.ncco.parse import parse as _parse
from vonage.ncco.parse import sources as _sources
from vonage.ncco.prompts import PayPrompts

__all__ = ["ConnectEndpoints", "InputTypes", "Ncco", "PayPrompts"]


class Ncco:
    """The actions of a call flow, and functions for whole flows (official page: NCCO reference)."""

    Action: TypeAlias = _actions.Action
    Record: TypeAlias = _actions.Record
    Conversation: TypeAlias = _actions.Conversation
    Connect: TypeAlias = _actions.Connect
    Talk: TypeAlias = _actions.Talk
    Stream: TypeAlias = _actions.Stream
    Input: TypeAlias = _actions.Input
    Notify: TypeAlias = _actions.Notify
    Wait: TypeAlias = _actions.Wait
    Transfer: TypeAlias = _actions.Transfer
    Pay: TypeAlias = _actions.Pay

    @staticmethod
    def build_ncco(*args: _sources.Entry, actions: Iterable[_sources.Entry] | None = None) -> list[_dicts.NccoAction]:
        """Build an NCCO from actions, for `create_call` or as the response to a webhook.

            ncco = Ncco.build_ncco(Ncco.Talk(text="Goodbye."), {"action": "wait", "timeout": 2})
            client.voice.create_call({"to": [...], "from": {...}, "ncco": ncco})

        Args:
            args: Actions in order; an action can also be given as a dict.
            actions: Further actions, any iterable; they come first.

        Returns:
            One new dict per action, as in JSON; an empty list if there are no actions.

        Raises:
            ValidationError: An action is invalid, or not allowed in its place; it lists all problems, such as
                `[2].endpoint[0].uri: ...`.
            TypeError: Something is neither an action nor a dict.
        """
        return cast("list[_dicts.NccoAction]", build([*(actions or ()), *args]))

    @staticmethod
    def parse(json: _sources.Source) -> list[_actions.Action]:
        """Read an NCCO into actions.

            actions = Ncco.parse('[{"action": "talk", "text": "Hello"}]')
            assert Ncco.build_ncco(*actions) == [{"action": "talk", "text": "Hello"}]

        Args:
            json: JSON as a string or bytes, a list of dicts, or the dict of a single action; it is not changed.

        Returns:
            The actions. Building them again gives the same data, including fields that this version does not know.

            An action that this version does not know is an `Ncco.Action`.

        Raises:
            ValidationError: It is not JSON (with line and column) or not a valid NCCO (it lists all problems, such as
                `[2].endpoint[0].uri: ...`).
        """
        return _parse(json)

    @staticmethod
    def to_mermaid(actions: _sources.Source, direction: Literal["TB", "TD", "BT", "LR", "RL"] = "TD") -> str:
        """Draw an NCCO as a Mermaid flowchart, which GitHub, GitLab and many editors show as a picture.

            print(Ncco.to_mermaid([Ncco.Talk(text="Hello"), Ncco.Wait(timeout=2)]))

        Args:
            actions: Actions, dicts, or whatever `parse` takes.
            direction: The direction of the flow: `TD` down, `LR` to the right, and so on.

        Returns:
            Mermaid text. Solid arrows are the path of the call, dotted arrows are requests to your server.

        Raises:
            ValidationError: It is not a valid NCCO.
            ValueError: The direction is unknown.
        """
        from vonage.ncco.mermaid import draw  # few programs draw

        return draw(actions, direction)

    @staticmethod
    def _ensure_object_in_list(obj: Any) -> Any:  # pyright: ignore[reportUnusedFunction] - programs of 3.x use it
        """The object itself if it is a list, else a list of just it."""
        return obj if is_list(obj) else [obj]
