"""Network APIs: consent of a network, access tokens for one number and one purpose, and what a network tells of it."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode, urlsplit

from vonage_sandbox.exchange import Doc, HttpResponse, answer
from vonage_sandbox.products.call import Call, RefusalError, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

CIBA: Final = "urn:openid:params:grant-type:ciba"
PURPOSE: Final = "dpv:FraudPreventionAndDetection#"
CONSENT_LASTS, CODE_LASTS, TOKEN_LASTS = 120, 120, 300
DEFAULT_AGE: Final = 240
"""How many hours back a question about a SIM looks."""
LONG_AGO: Final = 400 * 24
"""How many hours ago the SIM of a number was changed about which nothing was said."""
MOST: Final = 1000


class Grants:
    """Consents, codes and tokens by what they are named by; none of them outlives the sandbox, and the oldest go."""

    def __init__(self) -> None:
        self._kept: dict[str, Doc] = {}

    def give(self, platform: Platform, kind: str, lasts: float, **facts: Any) -> str:
        """Make one; returns its name."""
        name = f"{kind}-{platform.ids.hex(32)}"
        self._kept[name] = {**facts, "kind": kind, "end": platform.clock.now() + lasts}
        if len(self._kept) > MOST:
            del self._kept[next(iter(self._kept))]
        return name

    def get(self, platform: Platform, kind: str, name: str) -> Doc | None:
        """The one of that name, if it has not ended."""
        found = self._kept.get(name)
        if found is None or found["kind"] != kind or platform.clock.now() >= found["end"]:
            return None
        return found

    def use(self, platform: Platform, kind: str, name: str) -> Doc | None:
        """The same, which is over then."""
        found = self.get(platform, kind, name)
        self._kept.pop(name, None)
        return found


@handles("request_backend_authorization")
def request_backend_authorization(platform: Platform, call: Call) -> Doc:
    number, scope = _number(call.fields["login_hint"]), _scope(call.fields["scope"])
    if platform.behaviours.of(number, "network") == "unsupported":
        raise _refused(404, "No network that takes part has this number.")
    name = _grants(platform).give(
        platform, "consent", CONSENT_LASTS, application=call.application["id"], number=number, scope=scope
    )
    return {"auth_req_id": name, "expires_in": CONSENT_LASTS, "interval": 2}


@handles("request_token")
def request_token(platform: Platform, call: Call) -> Doc:
    fields, grants = call.fields, _grants(platform)
    match fields["grant_type"]:
        case str(kind) if kind == CIBA:
            granted = grants.use(platform, "consent", fields.get("auth_req_id", ""))
        case "authorization_code":
            granted = grants.use(platform, "code", fields.get("code", ""))
            if granted is not None and granted["redirect_uri"] != fields.get("redirect_uri"):
                raise _refused(400, "redirect_uri is not the address that the code was sent to.", "invalid_grant")
        case _:
            raise _refused(400, "grant_type is neither CIBA nor authorization_code.", "unsupported_grant_type")
    if granted is None or granted["application"] != call.application["id"]:
        raise _refused(400, "There is no such consent or code, or it was used, or is too old.", "invalid_grant")
    token = grants.give(platform, "token", TOKEN_LASTS, number=granted["number"], scope=granted["scope"])
    return {"access_token": token, "token_type": "Bearer", "expires_in": TOKEN_LASTS}


@handles("request_frontend_authorization")
def request_frontend_authorization(platform: Platform, call: Call) -> HttpResponse:
    """What a handset opens. Its number is that of `login_hint`; without one it is whatever is asked for later."""
    query = call.query
    back, number = str(query["redirect_uri"]), _number(query["login_hint"]) if query.get("login_hint") else None
    if urlsplit(back).scheme not in ("http", "https") or not back.isprintable():
        raise RefusalError(400, "redirect_uri is not an address.")
    if platform.store.applications.get(str(query["client_id"])) is None or query["response_type"] != "code":
        raise RefusalError(400, "client_id is not an application, or response_type is not code.")
    if number is not None and platform.behaviours.of(number, "network") == "unsupported":
        given = {"error": "access_denied", "error_description": "No network that takes part has this number."}
    else:
        facts = {"application": query["client_id"], "number": number, "scope": _scope(query["scope"])}
        given = {"code": _grants(platform).give(platform, "code", CODE_LASTS, redirect_uri=back, **facts)}
    if "state" in query:
        given["state"] = str(query["state"])
    return answer(302, location=f"{back}{'&' if '?' in back else '?'}{urlencode(given)}")


@handles("check_sim_swap")
def check_sim_swap(platform: Platform, call: Call) -> Doc:
    number = _asked(platform, call, "check-sim-swap")
    return {"swapped": _hours(platform, number) <= call.fields.get("maxAge", DEFAULT_AGE)}


@handles("get_sim_swap_date")
def get_sim_swap_date(platform: Platform, call: Call) -> Doc:
    number = _asked(platform, call, "retrieve-sim-swap-date")
    return {"latestSimChange": platform.clock.iso(platform.clock.now() - _hours(platform, number) * 3600)}


@handles("verify_number")
def verify_number(platform: Platform, call: Call) -> Doc:
    granted = _granted(platform, call, "number-verification-verify-read")
    number, digest = granted["number"], str(call.fields.get("hashedPhoneNumber", "")).lower()
    asked = _bare(call.fields.get("phoneNumber", ""))
    if number is None:  # the handset has not said who it is
        same = platform.behaviours.of(asked, "network") != "other_number"
    else:
        same = digest == hashlib.sha256(f"+{number}".encode()).hexdigest() if digest else asked == number
        same = same and platform.behaviours.of(number, "network") != "other_number"
    return {"devicePhoneNumberVerified": same}


@handles("check_fraud")
def check_fraud(platform: Platform, call: Call) -> Doc:
    number = _bare(call.fields["phone"])
    swapped = _hours(platform, number) <= 7 * 24
    found: Doc = {
        "request_id": platform.ids.uuid(),
        "type": "phone",
        "phone": {"phone": number, "carrier": "Sandbox Mobile", "type": "MOBILE"},
    }
    if "fraud_score" in call.fields["insights"]:
        score = {"risk_score": "85", "risk_recommendation": "block", "label": "high"} if swapped else {
            "risk_score": "10", "risk_recommendation": "allow", "label": "low",
        }  # fmt: skip
        found["fraud_score"] = {**score, "status": "completed"}
    if "sim_swap" in call.fields["insights"]:
        known = platform.behaviours.of(number, "network") != "unsupported"
        found["sim_swap"] = {"status": "completed", "swapped": swapped} if known else {
            "status": "failed", "reason": "Mobile Network Operator Not Supported",
        }  # fmt: skip
    return found


def _grants(platform: Platform) -> Grants:
    grants: Grants = platform.runs.setdefault("network grants", Grants())
    return grants


def _asked(platform: Platform, call: Call, purpose: str) -> str:
    """The number that a question is about, which has to be the one that its token is for."""
    granted, number = _granted(platform, call, purpose), _bare(call.fields["phoneNumber"])
    if granted["number"] != number:
        raise RefusalError(403, "The access token is for another number.")
    return number


def _granted(platform: Platform, call: Call, purpose: str) -> Doc:
    token = call.headers.get("authorization", "").partition(" ")[2].strip()
    granted = _grants(platform).get(platform, "token", token)
    if granted is None:
        raise RefusalError(401, "The access token was not given out here, or has expired.")
    if f"{PURPOSE}{purpose}" not in granted["scope"].split():
        raise RefusalError(403, f"The access token is not for {PURPOSE}{purpose}.")
    return granted


def _hours(platform: Platform, number: str) -> float:
    """How many hours ago the SIM was changed."""
    hours: float | None = platform.behaviours.of(number, "sim_swapped")
    return LONG_AGO if hours is None else hours


def _scope(scope: str) -> str:
    if not any(part.startswith("dpv:") and "#" in part for part in scope.split()):
        raise _refused(400, "scope names no purpose such as dpv:FraudPreventionAndDetection#check-sim-swap.")
    return scope


def _number(hint: str) -> str:
    number = _bare(hint)
    if not (number.isascii() and number.isdigit() and 7 <= len(number) <= 15):
        raise _refused(400, "login_hint must be a number such as tel:+447700900000.")
    return number


def _bare(number: object) -> str:
    return str(number).removeprefix("tel:").removeprefix("+")


def _refused(status: int, why: str, error: str = "invalid_request") -> RefusalError:
    kind = "not_found" if status == 404 else error
    return RefusalError(status, why, error=kind, error_description=why)
