"""How life goes on for one recipient: at which pace, and how it ends. What nobody has set follows the options."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from vonage_sandbox.exchange import Doc, is_doc
from vonage_sandbox.options import OptionError, Pace, pace

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

MESSAGE_OUTCOMES: Final = (
    "submitted", "accepted", "buffered", "delivered", "read", "rejected", "undeliverable", "failed", "expired",
    "unknown",
)  # fmt: skip
CALL_OUTCOMES: Final = (
    "answered", "machine", "human", "busy", "rejected", "unanswered", "timeout", "failed", "cancelled",
)  # fmt: skip
VERIFY_OUTCOMES: Final = ("unsupported", "user_rejected", "failed")
NETWORK_OUTCOMES: Final = ("unsupported", "other_number")
LONGEST_AGO: Final = 10 * 366 * 24


class Behaviours:
    """Rules for recipients: the newest that fits one counts."""

    def __init__(self, platform: Platform) -> None:
        self._platform = platform

    def set(
        self,
        to: str,
        message: str | None = None,
        call: str | None = None,
        verify: str | None = None,
        pace_: object = None,
        error: str | None = None,
        network: str | None = None,
        sim_swapped: float | None = None,
        insights: Doc | None = None,
    ) -> Doc:
        """Say how a recipient behaves.

        Args:
            to: The number, address or user; `*` is everybody.
            message: How messages end, one of `MESSAGE_OUTCOMES`.
            call: How calls begin, one of `CALL_OUTCOMES`.
            verify: How a verification step ends by itself, one of `VERIFY_OUTCOMES`.
            pace_: How fast: `immediate`, `manual` or seconds per step.
            error: The platform's error code, for a message that is not delivered.
            network: What the network of a number says, one of `NETWORK_OUTCOMES`: it does not take part, or the handset
                has another number.
            sim_swapped: How many hours ago the SIM was changed.
            insights: What Identity Insights tells, by the kind of insight: members of the answer, or the code of a
                status such as `NO_COVERAGE`.

        Raises:
            OptionError: There is no such outcome, pace or insight.
        """
        for name, value, allowed in (
            ("message", message, MESSAGE_OUTCOMES),
            ("call", call, CALL_OUTCOMES),
            ("verify", verify, VERIFY_OUTCOMES),
            ("network", network, NETWORK_OUTCOMES),
        ):
            if value is not None and value not in allowed:
                raise OptionError(f"{name}: must be one of {', '.join(allowed)}, not {value!r}")
        if sim_swapped is not None and not 0 <= sim_swapped <= LONGEST_AGO:
            raise OptionError(f"sim_swapped: must be a number of hours from 0 to {LONGEST_AGO}, not {sim_swapped!r}")
        _check_insights(insights or {})
        rule = {
            "id": self._platform.ids.uuid(),
            "to": to,
            "message": message,
            "call": call,
            "verify": verify,
            "pace": None if pace_ is None else pace(pace_, "pace"),
            "error": error,
            "network": network,
            "sim_swapped": sim_swapped,
            "insights": insights,
        }
        return self._platform.store.behaviours.add(rule)

    def of(self, to: str, what: str) -> Any:
        """What was set for a recipient, by the name that `set` has for it; None if nothing."""
        for rule in self._platform.store.behaviours.newest():
            if rule["to"] in (to, "*") and rule.get(what) is not None:
                return rule[what]
        return None

    def pace_of_messages(self, to: str) -> Pace:
        """When the next step of a message to a recipient comes."""
        own = self.of(to, "pace")
        return self._platform.options.messages if own is None else pace(own, "pace")

    def pace_of_calls(self, to: str) -> Pace:
        """When the next step of a call to or from somebody comes."""
        own = self.of(to, "pace")
        return self._platform.options.calls if own is None else pace(own, "pace")


def _check_insights(insights: Doc) -> None:
    """Refuse what no answer of Identity Insights can have.

    Raises:
        OptionError: There is some of it.
    """
    from vonage_openapi.identity_insights.api import get_insights
    from vonage_openapi.validation import load_rules

    known: Doc = load_rules(get_insights.OP.package)["schemas"]["WantedInsights"]["properties"]
    for name, told in insights.items():
        if name not in known:
            raise OptionError(f"insights: must be by kind, one of {', '.join(known)}, not {name!r}")
        if isinstance(told, str):
            continue
        if not is_doc(told):
            raise OptionError(f"insights.{name}: must be an object, or the code of a status")
        if not is_doc(told.get("status", {})):
            raise OptionError(f"insights.{name}.status: must be an object with a code")
