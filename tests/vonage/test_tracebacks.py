"""Tracebacks with local variables, as Sentry, rich and `pytest -l` make them, show no secret."""

from __future__ import annotations

import copy
import pickle
import pprint
import reprlib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import rsa
from rich.traceback import Traceback

import vonage
from tests.vonage.conftest import APP, KEY, Caller
from tests.vonage.raw_server import RawServer
from tests.vonage.server import Reply, Server
from vonage import errors, jwt, signature, webhooks
from vonage._crypto.hidden import Hidden, HiddenBytes, hide

Connect = Callable[..., Caller]

SECRET, SIGNATURE, TOKEN = "Shh-the-api-secret-1", "s1gnature-secret-of-the-account-x", "access-token-0123456789"
PASSWORD = "pr0xy-passw0rd"
MESSAGE = {"from": "AcmeInc", "to": "447700900000", "text": "Hello"}


def chained(error: BaseException | None) -> Iterator[BaseException]:
    """An exception and all that hang on it, those that a traceback does not show included."""
    seen: list[BaseException] = []
    queue = [error]
    while queue:
        found = queue.pop()
        if found is not None and not any(found is other for other in seen):
            seen.append(found)
            queue += [found.__cause__, found.__context__]
    return iter(seen)


def is_ours(file: str) -> bool:
    """Whether a file belongs to the tests, where secrets stand open."""
    return Path(file).is_relative_to(Path(__file__).parent)


def frames(error: BaseException) -> Iterator[FrameType]:
    trace = error.__traceback__
    while trace is not None:
        if not is_ours(trace.tb_frame.f_code.co_filename):
            yield trace.tb_frame
        trace = trace.tb_next


def shown(error: BaseException) -> str:
    """All that any viewer of tracebacks could show of an exception, but for the frames of the test itself."""
    texts: list[str] = []
    for each in chained(error):
        texts += [repr(each), str(each), repr(vars(each))]
        for frame in frames(each):
            for name, value in frame.f_locals.items():
                views: list[Callable[[Any], str]] = [repr, pprint.pformat, reprlib.repr]
                texts += [f"{getattr(frame.f_code, 'co_qualname', '')} {name} = {view(value)}" for view in views]
    trace = Traceback.from_exception(type(error), error, error.__traceback__, show_locals=True, locals_max_string=30)
    for stack in trace.trace.stacks:
        stack.frames = [frame for frame in stack.frames if not is_ours(frame.filename)]
        texts += [str(node) for frame in stack.frames for node in (frame.locals or {}).values()]
    return "\n".join(texts)


def assert_nothing_shown(error: BaseException, *secrets: str) -> None:
    lines = shown(error).splitlines()
    for secret in secrets:
        assert not [line[:300] for line in lines if secret[:12] in line or secret[-12:] in line]


def bodies(pem: str) -> tuple[str, str]:
    """The first and the last line of what a key is made of."""
    lines = pem.split("-----")[2].strip().splitlines()
    return lines[1], lines[-2]


CALLS: dict[str, Callable[[Any], Any]] = {
    "basic": lambda client: client.account.get_balance(),
    "signed": lambda client: client.sms.send_message(MESSAGE),
    "jwt": lambda client: client.voice.get_call("x"),
    "oauth2": lambda client: client.with_options(token=TOKEN).post("api.nexmo.com", "/x", {}, "oauth2"),
    "oauth2 at once": lambda client: client.post("api.nexmo.com", "/x", {}, "oauth2", oauth_token=TOKEN),
}
ANSWERS = {
    "status": Reply(403, {"title": "No"}),
    "broken": Reply(broken=True),
    "cut": Reply(200, b"{" * 100, cut=3),
    "redirect": Reply(302),
    "odd answer": Reply(200, b"<html>", {"content-type": "application/json"}),
}
TROUBLES = [
    *((call, trouble) for call in CALLS for trouble in ("status", "refused")),
    *(("jwt", each) for each in ANSWERS),
]


@pytest.mark.parametrize(("call", "trouble"), TROUBLES)
async def test_no_call_that_fails_shows_its_credentials(
    connect: Connect, server: Server, private_key: str, call: str, trouble: str
) -> None:
    server.answer(ANSWERS.get(trouble, Reply()))
    where = "http://127.0.0.1:9" if trouble == "refused" else server.url
    caller = connect(
        secret=SECRET, signature_secret=SIGNATURE, private_key=private_key, base_url=where, max_retries=0,
        headers={"X-Gateway-Key": TOKEN},
    )  # fmt: skip
    with pytest.raises(errors.Error) as caught:
        await caller(CALLS[call](caller.client))
    sent = [request.authorization.partition(" ")[2] for request in server.received if request.authorization]
    assert_nothing_shown(caught.value, SECRET, SIGNATURE, TOKEN, *bodies(private_key), *sent)


async def test_a_request_that_breaks_its_description_shows_none(connect: Connect, private_key: str) -> None:
    caller = connect(secret=SECRET, signature_secret=SIGNATURE, private_key=private_key)
    with pytest.raises(errors.ValidationError) as caught:
        await caller(caller.client.sms.send_message({"to": "447700900000"}))
    assert_nothing_shown(caught.value, SECRET, SIGNATURE, *bodies(private_key))


async def test_a_proxy_that_refuses_shows_no_password(connect: Connect, private_key: str) -> None:
    with RawServer(b"HTTP/1.1 407 No\r\nSet-Cookie: a=" + TOKEN.encode() + b"\r\nContent-Length: 0\r\n\r\n") as proxy:
        address = proxy.url.replace("http://", f"http://user:{PASSWORD}@")
        caller = connect(secret=SECRET, private_key=private_key, proxy=address, max_retries=0)
        with pytest.raises(errors.Error) as caught:
            await caller(caller.client.account.get_balance())
    assert_nothing_shown(caught.value, SECRET, PASSWORD, *bodies(private_key))


BAD_SETTINGS: list[dict[str, Any]] = [
    {"proxy": f"gopher://user:{PASSWORD}@example.com"},
    {"base_url": f"http://user:{PASSWORD}@example.com/"},
    {"max_retries": -1},
    {"backend": "curl"},
    {"validate": "perhaps"},
    {"headers": {"Authorization": f"Bearer {TOKEN}\n"}},
    {"secret": f"{SECRET}\n{SECRET}"},
    {"secret": f"{SECRET}\ud800"},
    {"secret": [SECRET]},
    {"signature_secret": f"{SIGNATURE}\0{SIGNATURE}"},
    {"key": f"{KEY}:{SECRET}"},
]


@pytest.mark.parametrize("bad", BAD_SETTINGS, ids=lambda bad: next(iter(bad)))
def test_a_client_that_cannot_be_made_shows_none(kind: type[Any], private_key: str, bad: dict[str, Any]) -> None:
    good = {
        "key": KEY,
        "secret": SECRET,
        "signature_secret": SIGNATURE,
        "application_id": APP,
        "private_key": private_key,
    }
    with pytest.raises(errors.Error) as caught:
        kind(**{**good, **bad})
    assert_nothing_shown(caught.value, SECRET, SIGNATURE, TOKEN, PASSWORD, *bodies(private_key))


def test_settings_that_cannot_be_changed_show_none() -> None:
    client = vonage.Client(KEY, SECRET)
    changes: list[Callable[[], object]] = [
        lambda: setattr(client, "api_secret", f"{SECRET}\n{SECRET}"),
        lambda: setattr(client, "signature_secret", [SIGNATURE]),
        lambda: client.with_options(token=f"{TOKEN}\n{TOKEN}"),
        lambda: client.with_options(headers={"X-Key": f"{TOKEN}\n"}),
        lambda: client.with_options(token=TOKEN, max_retries=-1),
    ]
    for change in changes:
        with pytest.raises(errors.Error) as caught:
            change()
        assert_nothing_shown(caught.value, SECRET, SIGNATURE, TOKEN)


def test_a_key_that_cannot_be_used_shows_nothing(rsa_key: rsa.RSAPrivateKey, private_key: str) -> None:
    encrypted = rsa_key.private_bytes(
        ser.Encoding.PEM, ser.PrivateFormat.PKCS8, ser.BestAvailableEncryption(b"pass")
    ).decode()
    small = rsa.generate_private_key(65537, 1024).private_bytes(
        ser.Encoding.PEM, ser.PrivateFormat.PKCS8, ser.NoEncryption()
    )
    first, last = bodies(private_key)
    broken = private_key.replace(first, first[1:])
    cut = private_key[:900]
    bare = private_key.split("-----")[2]
    uses: list[Callable[[Any], object]] = [
        jwt.load_private_key,
        jwt.load_public_key,
        lambda key: jwt.make(APP, key),
        lambda key: jwt.verify("x.y.z", key),
        lambda key: jwt.ApplicationToken(APP, key).get(),
        lambda key: vonage.Client(application_id=APP, private_key=key).voice.get_call("x"),
        lambda key: vonage.Client(application_id=APP, private_key=lambda: key).voice.get_call("x"),
    ]
    for key in (
        encrypted,
        small.decode(),
        broken,
        broken.encode(),
        cut,
        bare,
        private_key.encode("utf-16"),
        [private_key],
    ):
        for use in uses:
            with pytest.raises(errors.Error) as caught:
                use(key)
            text = key.decode("utf-16" if key[:2] == b"\xff\xfe" else "ascii") if isinstance(key, bytes) else str(key)
            assert_nothing_shown(caught.value, first[1:], last, text[60:100])


def test_nor_does_one_in_the_environment(monkeypatch: pytest.MonkeyPatch, private_key: str) -> None:
    monkeypatch.setenv("VONAGE_PRIVATE_KEY", private_key[:900])

    with pytest.raises(errors.InvalidKeyError) as caught:
        vonage.Client(application_id=APP)

    assert_nothing_shown(caught.value, bodies(private_key)[0], private_key[60:100])


def test_a_webhook_that_is_refused_shows_no_secret() -> None:
    body = b'{"a": 1}'
    headers = webhooks.sign(body, "another-secret-entirely")
    good = webhooks.sign(body, SIGNATURE)
    trials: list[Callable[[], object]] = [
        lambda: webhooks.verify(body, headers, secret=SIGNATURE),
        lambda: webhooks.parse(body, headers, secret=[SIGNATURE, SIGNATURE + "2"]),
        lambda: webhooks.parse(b"[", webhooks.sign(b"[", SIGNATURE), secret=SIGNATURE),
        lambda: webhooks.parse_query("a=1", headers, secret={KEY: [SIGNATURE]}),
        lambda: webhooks.verify_query("a=1", good, secret=SIGNATURE.encode()),
        lambda: webhooks.parse_sms(b"a=1", {}, secret=SIGNATURE),
        lambda: webhooks.is_valid(body, 5, secret=SIGNATURE),  # type: ignore[arg-type]  # what a program may get wrong
        lambda: webhooks.verify(body, good, secret=f"{SIGNATURE}\n"),
        lambda: webhooks.Verifier([f"{SIGNATURE}\ud800"]),
        lambda: webhooks.Verifier({KEY: f"-----BEGIN {SIGNATURE}"}),
        lambda: webhooks.Verifier(SIGNATURE, max_age=-1),
        lambda: webhooks.sign(body, f"{SIGNATURE}\n"),
        lambda: webhooks.sign(body, SIGNATURE, claims={"x": object()}),
        lambda: jwt.verify_hs256("x.y.z", SIGNATURE),
        lambda: jwt.verify_hs256("x.y.z", f"{SIGNATURE}\n"),
        lambda: signature.sign({"a": "\ud800"}, SIGNATURE),
        lambda: signature.signed({"a": "1"}, SIGNATURE, "sha7"),
        lambda: signature.verify({"a": "1"}, f"{SIGNATURE}\n"),
        lambda: vonage.Client(KEY, SECRET, SIGNATURE).signature({"a": ["1", "2"]}),
        lambda: vonage.Client(KEY, SECRET, SIGNATURE, "sha7").check_signature({"a": "1"}),
    ]
    for trial in trials:
        with pytest.raises(errors.Error) as caught:
            trial()
        assert_nothing_shown(caught.value, SIGNATURE, SECRET)


def test_what_holds_secrets_is_not_pickled(private_key: str) -> None:
    client = vonage.Client(KEY, SECRET, SIGNATURE, application_id=APP, private_key=private_key)
    holders: list[Any] = [
        client,
        client._credentials,
        client._credentials._token,
        client._credentials._key,
        webhooks.Verifier(SIGNATURE),
    ]
    for holder in holders:
        with pytest.raises(TypeError, match="secret|private key"):
            pickle.dumps(holder)
        assert SIGNATURE not in repr(holder)


def test_a_hidden_string_is_what_it_hides() -> None:
    text, raw = hide("a secret of some length"), hide(b"a secret of some length")
    assert isinstance(text, Hidden)
    assert isinstance(raw, HiddenBytes)
    assert (text, raw, hash(text), f"{text}", str(text)) == (
        str(text),
        bytes(raw),
        hash(str(text)),
        str(text),
        "a secret of some length",
    )
    for value in (
        text,
        raw,
        text[:9],
        raw[:9],
        copy.copy(text),
        copy.deepcopy([text])[0],
        text[2],
        hide({"a": [text]})["a"][0],
    ):
        assert repr(value) == "'***'"
    assert type(pickle.loads(pickle.dumps(text))) is str
    assert type(pickle.loads(pickle.dumps(raw))) is bytes
    assert raw[0] == ord("a")
