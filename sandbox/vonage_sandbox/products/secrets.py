"""The secrets of the account: two at most, and never none."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vonage_openapi import Problem

from vonage_sandbox import errors
from vonage_sandbox.exchange import Doc
from vonage_sandbox.products.call import Call, RefusalError, handles

if TYPE_CHECKING:
    from vonage_sandbox.platform import Platform

MOST = 2
LETTERS = (("[a-z]", "a small letter"), ("[A-Z]", "a capital letter"), ("[0-9]", "a digit"))


@handles("list_secrets")
def list_secrets(platform: Platform, call: Call) -> Doc:
    key = _key(platform, call)
    secrets = [_shown(secret) for secret in platform.store.secrets.where(api_key=key)]
    return {"_links": {"self": {"href": f"/accounts/{key}/secrets"}}, "_embedded": {"secrets": secrets}}


@handles("create_secret")
def create_secret(platform: Platform, call: Call) -> Doc:
    key, text = _key(platform, call), call.fields["secret"]
    lacking = [what for pattern, what in LETTERS if not re.search(pattern, text)]
    if lacking:
        raise errors.invalid(call.operation, [Problem("secret", f"must have {' and '.join(lacking)}")])
    if len(platform.store.secrets.where(api_key=key)) >= MOST:
        raise RefusalError(403, f"A key can have {MOST} secrets: revoke one first.")
    secret = {"id": platform.ids.uuid(), "api_key": key, "secret": text, "created_at": platform.clock.iso()}
    return _shown(platform.store.secrets.add(secret))


@handles("get_secret")
def get_secret(platform: Platform, call: Call) -> Doc:
    return _shown(_secret(platform, call))


@handles("revoke_secret")
def revoke_secret(platform: Platform, call: Call) -> None:
    secret = _secret(platform, call)
    if len(platform.store.secrets.where(api_key=secret["api_key"])) == 1:
        raise RefusalError(403, "This is the last secret of the key: add another one first.")
    platform.store.secrets.remove(secret["id"])


def _key(platform: Platform, call: Call) -> str:
    key = call.path["api_key"]
    if platform.store.accounts.get(key) is None:
        raise RefusalError(404, f"There is no account {key}, or it is not yours.")
    return key


def _secret(platform: Platform, call: Call) -> Doc:
    secret = platform.store.secrets.get(call.path["secret_id"])
    if secret is None or secret["api_key"] != _key(platform, call):
        raise RefusalError(404, f"The key has no secret {call.path['secret_id']}.")
    return secret


def _shown(secret: Doc) -> Doc:
    link = {"self": {"href": f"/accounts/{secret['api_key']}/secrets/{secret['id']}"}}
    return {"_links": link, "id": secret["id"], "created_at": secret["created_at"]}
