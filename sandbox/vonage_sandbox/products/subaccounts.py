"""Subaccounts: accounts below the primary one, and what goes from one to another, which adds up.

They are kept as a resource. A subaccount is an account as well, so that its key and its secrets are taken.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from vonage_openapi import Problem
from vonage_openapi.formats import from_json

from vonage_sandbox import errors, resources
from vonage_sandbox.exchange import Doc, HttpResponse, answer, is_items
from vonage_sandbox.products.call import Call, RefusalError, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

PLACE: Final = "subaccounts /accounts/{}/subaccounts"
PARTS: Final = {"transfer_balance": "balance", "transfer_credit": "credit_limit"}
LISTS: Final = {"list_credit_transfers": "credit-transfers", "list_balance_transfers": "balance_transfers"}


@handles("create_subaccount")
def create_subaccount(platform: Platform, call: Call) -> HttpResponse:
    given = call.fields
    shares = given.get("use_primary_account_balance", True)
    own: Doc = {"suspended": False, **_purse(None if shares else 0.0), "use_primary_account_balance": shares}
    secret = given.pop("secret", None) or f"S1{platform.ids.hex(14)}"
    done = resources.as_described(
        platform, replace(call, body={**given, **own, "primary_account_api_key": _primary(platform, call)})
    )
    entry = platform.store.resources.where(collection=PLACE)[-1]
    key = entry["key"]
    platform.store.accounts.add({"id": key, "signature_secret": platform.account["signature_secret"], **own})
    platform.store.secrets.add(
        {"id": platform.ids.uuid(), "api_key": key, "secret": secret, "created_at": platform.clock.iso()}
    )
    return replace(done, body=answer(200, {**from_json(done.body), **own, "secret": secret}).body)


@handles("list_subaccounts")
def list_subaccounts(platform: Platform, call: Call) -> HttpResponse:
    key = _primary(platform, call)
    done = resources.as_described(platform, call)
    body: Any = from_json(done.body)
    below: list[Doc] = body["_embedded"]["subaccounts"]
    body["_embedded"]["primary_account"] |= {"api_key": key, "primary_account_api_key": key, **_has(platform, key)}
    everyone = [body["_embedded"]["primary_account"], *below]
    for name in ("balance", "credit_limit"):
        body[f"total_{name}"] = round(sum(each[name] or 0 for each in everyone), 8)
    return answer(200, body)


@handles("modify_subaccount")
def modify_subaccount(platform: Platform, call: Call) -> HttpResponse:
    """A balance of its own begins at nothing, and goes back to the primary account with what is on it."""
    done = resources.as_described(platform, call)
    shares = call.fields.get("use_primary_account_balance")
    data = _data(platform, call.path["subaccount_key"])
    if shares is None or shares == (data["balance"] is None):
        return done
    if shares:
        _move(platform, call.path["subaccount_key"], platform.account["id"], "balance", data["balance"])
    data |= _purse(None if shares else 0.0)
    return replace(done, body=answer(200, {**from_json(done.body), **_purse(data["balance"])}).body)


@handles("transfer_balance", "transfer_credit")
def transfer(platform: Platform, call: Call) -> HttpResponse:
    _primary(platform, call)
    source, target, part = call.fields["from"], call.fields["to"], PARTS[call.operation.id]
    for name, key in (("from", source), ("to", target)):
        if _has(platform, key)[part] is None:
            raise errors.invalid(call.operation, [Problem(name, f"{key} has no {part} of its own")])
    if platform.account["id"] not in (source, target) or source == target:
        raise errors.invalid(call.operation, [Problem("to", "one of the two must be the primary account")])
    _move(platform, source, target, part, call.fields["amount"], call)
    done = resources.as_described(platform, call)
    body: Any = from_json(done.body)
    return replace(done, body=answer(200, {"id": _id(body), **body}).body)


@handles(*LISTS)
def list_transfers(platform: Platform, call: Call) -> HttpResponse:
    _primary(platform, call)
    since, until = call.query["start_date"], call.query.get("end_date", "9999")
    named = call.query.get("subaccount")

    def keep(shown: Doc) -> bool:
        ends = {shown["from"], shown["to"]}
        return since <= shown["created_at"] <= until and (named is None or bool(ends & {*_several(named)}))

    body: Any = from_json(resources.as_described(platform, call, keep).body)
    name = LISTS[call.operation.id]
    found = [{"id": _id(each), **each} for each in body["_embedded"][name]]
    body["_embedded"] = {name: found, name.replace("-", "_"): found}
    return answer(200, body)


@handles("transfer_number")
def transfer_number(platform: Platform, call: Call) -> Doc:
    _primary(platform, call)
    given = call.fields
    number = platform.store.numbers.get(str(given["number"]))
    if number is None or number.get("api_key", platform.account["id"]) != given["from"]:
        raise RefusalError(404, f"{given['from']} has no number {given['number']}.")
    _has(platform, given["to"])
    platform.store.numbers.change(number, api_key=given["to"])
    return {"number": str(given["number"]), "country": number["country"], "from": given["from"], "to": given["to"]}


def _primary(platform: Platform, call: Call) -> str:
    """The key in the path, which is that of the primary account."""
    key = call.path["api_key"]
    if key != platform.account["id"]:
        raise RefusalError(404, f"There is no account {key}, or it is not yours.")
    return key


def _data(platform: Platform, key: str) -> Doc:
    """What is known of a subaccount."""
    found = platform.store.resources.find(collection=PLACE, key=key)
    if found is None:
        raise RefusalError(404, f"There is no account {key}, or it is not yours.")
    data: Doc = found["data"]
    return data


def _has(platform: Platform, key: str) -> Doc:
    """What an account has."""
    account = platform.account
    if key == account["id"]:
        return {"balance": account["balance"], "credit_limit": account.get("credit_limit", 0.0)}
    return {name: _data(platform, key)[name] for name in PARTS.values()}


def _move(platform: Platform, source: str, target: str, part: str, amount: float, call: Call | None = None) -> None:
    """Take from one account and give to another. A credit limit is how far a balance may fall, so it is negative."""
    sign = 1 if part == "balance" else -1
    left = round(_has(platform, source)[part] - sign * amount, 8)
    if call is not None and (amount <= 0 or (part == "balance" and left < 0)):
        raise errors.invalid(call.operation, [Problem("amount", f"{source} does not have {amount}")])
    for key, value in ((source, left), (target, round(_has(platform, target)[part] + sign * amount, 8))):
        if key == platform.account["id"]:
            platform.store.accounts.change(platform.account, **{part: value})
        else:
            _data(platform, key)[part] = value


def _several(value: Any) -> list[str]:
    """The values of a parameter that may be repeated."""
    return value if is_items(value) else [value]


def _purse(amount: float | None) -> Doc:
    return {"balance": amount, "credit_limit": amount}


def _id(transfer: Doc) -> Any:
    return next(value for name, value in transfer.items() if name.endswith("_transfer_id"))
