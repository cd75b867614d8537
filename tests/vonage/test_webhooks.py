"""Signed webhooks: what is accepted, what is refused and why, and that nothing a stranger sends breaks the receiver."""

from __future__ import annotations

import base64
import hashlib
import hmac
import inspect
import io
import json
import pickle
import subprocess
import sys
import time
import uuid
from typing import Any, get_type_hints

import jwt as pyjwt
import multidict
import pytest
import starlette.datastructures
import starlette.requests
import werkzeug.datastructures

from vonage import webhooks
from vonage.errors import Error, SignatureError

SECRET = "a signature secret of some length"
NOW = 1_800_000_000.5
BODY = b'{"message_uuid": "u-1", "status": "delivered", "to": "447700900000"}'
API_KEY, APP = "abcd1234", "3f0c1c1e-6c5f-4f4e-9a53-1f2d1d6a7b11"


def fixed() -> float:
    return NOW


def sign(body: Any = BODY, **claims: Any) -> dict[str, str]:
    return webhooks.sign(body, SECRET, claims=claims, clock=fixed)


def check(headers: Any, body: Any = BODY, **settings: Any) -> webhooks.Claims:
    return webhooks.verify(body, headers, **{"secret": SECRET, "clock": fixed, **settings})


def refusal(headers: Any, body: Any = BODY, **settings: Any) -> tuple[type[webhooks.WebhookError], str, int]:
    with pytest.raises(webhooks.WebhookError) as caught:
        check(headers, body, **settings)
    assert "\n" not in str(caught.value)
    assert SECRET not in str(caught.value)
    return type(caught.value), caught.value.reason, caught.value.suggested_status


def base64url(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def raw_token(header: Any, claims: Any, secret: str = SECRET, digest: str = "sha256") -> dict[str, str]:
    """A token of any content, properly signed: header and claims may be text, not to be JSON at all."""
    texts = [part if isinstance(part, str) else json.dumps(part) for part in (header, claims)]
    unsigned = ".".join(base64url(text.encode()) for text in texts)
    signature = hmac.new(secret.encode(), unsigned.encode(), digest).digest()
    return {"Authorization": f"Bearer {unsigned}.{base64url(signature)}"}


def claims_for(body: bytes = BODY, **more: Any) -> dict[str, Any]:
    return {"iat": int(NOW), "jti": "j-1", "payload_hash": hashlib.sha256(body).hexdigest(), **more}


def test_a_delivery_as_another_library_makes_it() -> None:
    claims = claims_for(iss="Vonage", api_key=API_KEY, application_id=APP, more=[1])
    token = pyjwt.encode(claims, SECRET, algorithm="HS256")
    assert check({"Authorization": f"Bearer {token}"}, api_key=API_KEY, application_id=APP) == claims


def test_sign_makes_what_another_library_accepts() -> None:
    headers = webhooks.sign(BODY, SECRET, api_key=API_KEY, application_id=APP)
    claims = pyjwt.decode(headers["Authorization"].removeprefix("Bearer "), SECRET, algorithms=["HS256"])
    assert claims["payload_hash"] == hashlib.sha256(BODY).hexdigest()
    assert (claims["iss"], claims["api_key"], claims["application_id"]) == ("Vonage", API_KEY, APP)
    assert abs(time.time() - claims["iat"]) < 60
    assert webhooks.is_valid(BODY, headers, secret=SECRET)


def test_sign_makes_what_hmac_by_hand_makes() -> None:
    unsigned, _, signature = sign()["Authorization"].removeprefix("Bearer ").rpartition(".")
    assert signature == base64url(hmac.new(SECRET.encode(), unsigned.encode(), "sha256").digest())


TOKEN = sign()["Authorization"]


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": TOKEN},
        {"AUTHORIZATION": f"  bearer   {TOKEN[7:]} ", "Host": "x"},
        {b"Authorization": TOKEN.encode()},
        {"Authorization": [TOKEN]},
        [("Host", "x"), ("Authorization", TOKEN)],
        [(b"x", b"\xff"), (b"authorization", TOKEN.encode())],
        [["Authorization", TOKEN], ["authorization", TOKEN]],
        starlette.datastructures.Headers({"Authorization": TOKEN}),
        werkzeug.datastructures.Headers([("Authorization", TOKEN)]),
        {"Authorization": TOKEN, None: 5, "x": None},
        iter([("Authorization", TOKEN)]),
        multidict.CIMultiDictProxy(multidict.CIMultiDict({"Authorization": TOKEN})),
        {"REQUEST_METHOD": "POST", "HTTP_AUTHORIZATION": TOKEN, "wsgi.input": io.BytesIO()},
        {"type": "http", "headers": [(b"host", b"x"), (b"authorization", TOKEN.encode())], "path": "/"},
        starlette.requests.Request({"type": "http", "headers": [(b"authorization", TOKEN.encode())]}),
        {"type": "http", "headers": "x", "Authorization": TOKEN},
        {"type": ["http"], "headers": ["x"], "Authorization": [TOKEN]},
    ],
)
def test_headers_of_all_kinds(headers: Any) -> None:
    assert check(headers)["iss"] == "Vonage"


@pytest.mark.parametrize("body", [BODY, BODY.decode(), bytearray(BODY), memoryview(BODY)])
def test_bodies_of_all_kinds(body: Any) -> None:
    assert check(sign(body), body)


def test_the_body_counts_byte_by_byte() -> None:
    for body in ("grüße", "", b"", b"\xff\x00"):
        assert check(sign(body), body)
    mismatch = (webhooks.BodyMismatchError, "payload_mismatch", 401)
    for other in (BODY + b" ", json.dumps(json.loads(BODY), separators=(",", ":")), b"", "\ud800"):
        assert refusal(sign(), other) == mismatch
    assert refusal(sign(payload_hash="é" * 64)) == mismatch
    assert refusal(sign(payload_hash="")) == mismatch
    assert refusal(sign(payload_hash=None)) == (webhooks.BodyMismatchError, "payload_hash_missing", 401)
    assert check(sign(payload_hash=hashlib.sha256(BODY).hexdigest().upper()))


def released() -> memoryview:
    view = memoryview(BODY)
    view.release()
    return view


@pytest.mark.parametrize("body", [{"a": 1}, None, 5, ["x"], object(), released()])
def test_a_decoded_body_is_the_receivers_mistake(body: Any) -> None:
    assert refusal(sign(), body) == (webhooks.WebhookInputError, "unusable_input", 500)
    with pytest.raises(TypeError, match="raw body"):
        webhooks.is_valid(body, sign(), secret=SECRET)
    with pytest.raises(TypeError, match="raw body"):
        webhooks.sign(body, SECRET)


@pytest.mark.parametrize("headers", [None, 5, "Authorization: x", b"x", ["x"], [1], [("a", "b", "c")], {"a"}])
def test_headers_of_no_kind_are_the_receivers_mistake(headers: Any) -> None:
    assert refusal(headers) == (webhooks.WebhookInputError, "unusable_input", 500)


LAMBDA: dict[str, dict[str, Any]] = {
    "API Gateway, version 1": {
        "resource": "/status", "path": "/status", "httpMethod": "POST", "headers": {"Authorization": TOKEN},
        "multiValueHeaders": {"Authorization": [TOKEN]}, "queryStringParameters": None, "requestContext": {"stage": "x"},
        "body": BODY.decode(), "isBase64Encoded": False,
    },
    "API Gateway, version 2": {
        "version": "2.0", "routeKey": "$default", "rawPath": "/status", "rawQueryString": "", "cookies": [],
        "headers": {"authorization": TOKEN}, "requestContext": {"http": {"method": "POST"}}, "body": BODY.decode(),
    },
    "load balancer": {
        "requestContext": {"elb": {"targetGroupArn": "arn"}}, "httpMethod": "POST", "path": "/status",
        "multiValueHeaders": {"authorization": [TOKEN]}, "body": BODY.decode(), "isBase64Encoded": False,
    },
    "with no headers at all": {"requestContext": {"elb": {}}, "headers": None, "body": ""},
}  # fmt: skip


class WholeRequest:
    """A request of Django: iterating it reads the body, so that it looks like headers without any."""

    headers = sign()

    def __iter__(self) -> Any:
        return iter(())


@pytest.mark.parametrize("event", [*LAMBDA.values(), WholeRequest()], ids=[*LAMBDA, "a request"])
def test_a_whole_request_in_place_of_its_headers_is_the_receivers_mistake(event: Any) -> None:
    assert refusal(event) == (webhooks.WebhookInputError, "unusable_input", 500)
    for call in (webhooks.verify_query, webhooks.parse, webhooks.parse_query, webhooks.parse_sms):
        with pytest.raises(webhooks.WebhookInputError, match="pass its `headers`"):
            call(b"", event, secret=SECRET)


@pytest.mark.parametrize("name", ["API Gateway, version 1", "API Gateway, version 2"])
def test_the_headers_of_a_lambda_event_are_headers(name: str) -> None:
    assert check(LAMBDA[name]["headers"], LAMBDA[name]["body"])


@pytest.mark.parametrize(
    "headers",
    [
        {},
        [],
        {"Authorization": ""},
        {"Authorization": "Bearer"},
        {"Authorization": "Bearer  "},
        {"Authorization": None},
        {"Authorization": "Basic dTpw"},
        {"Authorization": TOKEN[7:]},
        {"X-Token": TOKEN},
    ],
)
def test_no_token_asks_for_another_attempt(headers: Any) -> None:
    assert refusal(headers) == (webhooks.MissingSignatureError, "missing_signature", 503)


def test_a_token_has_one_spelling() -> None:
    # The last letter of 32 bytes in base64 carries four bits of them and two that mean nothing.
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
    twins = [TOKEN[:-1] + alphabet[alphabet.index(TOKEN[-1]) ^ stray] for stray in (1, 2, 3)]
    for twin in [*twins, TOKEN + "="]:
        assert base64.urlsafe_b64decode(twin.rpartition(".")[2].rstrip("=") + "=") == base64.urlsafe_b64decode(
            TOKEN.rpartition(".")[2] + "="
        )
        assert refusal({"Authorization": twin}) == (webhooks.MalformedWebhookError, "malformed", 401)


def test_two_different_tokens_are_refused() -> None:
    headers = [("Authorization", TOKEN), ("authorization", sign()["Authorization"])]
    assert refusal(headers) == (webhooks.MalformedWebhookError, "duplicate_header", 401)


@pytest.mark.parametrize(
    ("header", "claims", "reason"),
    [
        ("{", {}, "malformed"),
        ([], {}, "malformed"),
        ("[" * 6000, {}, "malformed"),
        ({"alg": "HS256"}, "{", "malformed"),
        ({"alg": "HS256"}, [1], "malformed"),
        ({"alg": "HS256"}, "[" * 6000, "malformed"),
        ({"alg": "HS256"}, '{"iat": NaN}', "malformed"),
        ({"alg": "HS256"}, '{"iat": -Infinity}', "malformed"),
        ({"alg": "HS256"}, '{"iat": 1' + "0" * 5000 + "}", "malformed"),
        ({"alg": "HS256"}, claims_for(filler="x" * 20_000), "malformed"),
        ({"alg": "HS256"}, '{"iat": 1e999}', "bad_claim"),
        ({"alg": "HS256"}, '{"iat": 1' + "0" * 400 + "}", "bad_claim"),
        ({"alg": "HS256"}, claims_for(iat=str(int(NOW))), "bad_claim"),
        ({"alg": "HS256"}, claims_for(iat=NOW * 1000), "bad_claim"),
        ({"alg": "HS256"}, claims_for(iat=-1), "bad_claim"),
        ({"alg": "HS256"}, claims_for(iat=True), "bad_claim"),
        ({"alg": "HS256"}, claims_for(exp="x"), "bad_claim"),
        ({"alg": "HS256"}, claims_for(nbf=[]), "bad_claim"),
        ({"alg": "HS256"}, claims_for(jti=5), "bad_claim"),
        ({"alg": "HS256"}, claims_for(payload_hash=["x"]), "bad_claim"),
        ({"alg": "HS256"}, claims_for(api_key={}), "bad_claim"),
        ({"alg": "HS256"}, claims_for(iat=None), "missing_claim"),
        ({"alg": "HS256"}, {}, "missing_claim"),
        ({"alg": "HS256", "crit": ["exp"]}, claims_for(), "unsupported_header"),
        ({"alg": "HS256", "crit": []}, claims_for(), "unsupported_header"),
        ({"alg": "HS256", "crit": ["one\ntwo"]}, claims_for(), "unsupported_header"),
        ({"alg": "HS256", "crit": ["b64"], "b64": True}, claims_for(), "unsupported_header"),
        ({"alg": "HS256", "crit": ["b64"], "b64": None}, claims_for(), "unsupported_header"),
        ({"alg": "HS256", "kid": 5}, claims_for(), "unsupported_header"),
        ({"alg": "HS256", "b64": False}, claims_for(), "malformed"),
        ({"alg": "HS256", "b64": False, "crit": ["b64"]}, claims_for(), "malformed"),
        ({"alg": "HS256", "b64": False, "crit": ["b64"]}, "", "malformed"),
    ],
)
def test_genuine_nonsense_is_malformed(header: Any, claims: Any, reason: str) -> None:
    assert refusal(raw_token(header, claims)) == (webhooks.MalformedWebhookError, reason, 401)


@pytest.mark.parametrize(
    "token", ["x", "..", "a.b", "a.b.c.d", "é.é.é", "a b.c.d", "e30=.e30=.e30=", "\ud800", "a.b.c\n.d"]
)
def test_what_is_no_token_is_malformed(token: str) -> None:
    assert refusal({"Authorization": f"Bearer {token}"})[0] is webhooks.MalformedWebhookError


@pytest.mark.parametrize(
    "algorithm", ["none", "None", "HS512", "HS384", "RS256", "hs256", "", None, 256, ["HS256"], {}]
)
def test_only_hs256_is_accepted(algorithm: Any) -> None:
    forged = (webhooks.ForgedWebhookError, "wrong_algorithm", 401)
    assert refusal(raw_token({"alg": algorithm}, claims_for())) == forged
    unsigned = raw_token({"alg": algorithm}, claims_for())["Authorization"].rpartition(".")[0] + "."
    assert refusal({"Authorization": unsigned}) == forged
    assert refusal(raw_token({}, claims_for())) == forged


def test_a_wrong_signature() -> None:
    forged = (webhooks.ForgedWebhookError, "bad_signature", 401)
    assert refusal(raw_token({"alg": "HS256"}, claims_for(), secret="another")) == forged
    assert refusal(raw_token({"alg": "HS256"}, claims_for(), digest="sha512")) == forged
    assert refusal({"Authorization": TOKEN.rpartition(".")[0] + "."}) == forged
    assert refusal({"Authorization": TOKEN + "A"}) == forged


def test_keys_that_a_token_brings_along_are_ignored() -> None:
    header = {"alg": "HS256", "kid": "../../dev/null", "jku": "https://evil.example", "jwk": {"kty": "oct", "k": "YQ"}}
    assert refusal(raw_token(header, claims_for(), secret="a"))[1] == "bad_signature"
    assert check(raw_token(header, claims_for()))


@pytest.mark.parametrize(
    ("age", "reason"),
    [(0, None), (300, None), (301, "too_old"), (-60, None), (-61, "from_the_future"), (10**9, "too_old")],
)
def test_freshness_has_two_bounds(age: int, reason: str | None) -> None:
    headers = sign(iat=NOW - age)
    if reason is None:
        assert check(headers)
    else:
        assert refusal(headers) == (webhooks.StaleWebhookError, reason, 401)
    assert check(headers, max_age=None)


def test_freshness_bounds_can_be_set() -> None:
    assert check(sign(iat=NOW - 900), max_age=1000)
    assert refusal(sign(iat=NOW - 11), max_age=10)[1] == "too_old"
    assert check(sign(iat=NOW), future_skew=0)
    assert refusal(sign(iat=NOW + 1), future_skew=0)[1] == "from_the_future"
    assert check(sign(iat=None), max_age=None)


def test_exp_and_nbf_are_honoured() -> None:
    assert check(sign(exp=NOW + 1, nbf=NOW - 1))
    for passed in (0, 1, 59, 61):  # future_skew is for what lies ahead
        assert refusal(sign(exp=NOW - passed)) == (webhooks.StaleWebhookError, "expired", 401)
        assert refusal(sign(exp=NOW - passed), future_skew=1e9)[1] == "expired"
        assert refusal(sign(exp=NOW - passed), max_age=None)[1] == "expired"
    assert check(sign(nbf=NOW + 60))
    assert refusal(sign(nbf=NOW + 61)) == (webhooks.StaleWebhookError, "not_yet_valid", 401)


def test_account_application_and_issuer() -> None:
    headers = sign(api_key=API_KEY, application_id=APP)
    assert check(headers, api_key=API_KEY, application_id=APP)
    assert check(headers, api_key=["x", API_KEY], application_id={APP})
    assert check(headers, application_id=uuid.UUID(APP))
    assert check(headers, application_id=[uuid.uuid4(), uuid.UUID(APP)])
    assert refusal(headers, api_key="other") == (webhooks.WrongAccountError, "wrong_api_key", 401)
    assert refusal(headers, application_id="other") == (webhooks.WrongAccountError, "wrong_application", 401)
    assert refusal(sign(), api_key=API_KEY)[1] == "wrong_api_key"
    assert refusal(sign(application_id=None), application_id=APP)[1] == "wrong_application"
    assert refusal(sign(iss="Mallory")) == (webhooks.WrongAccountError, "wrong_issuer", 401)
    assert check(sign(iss=None))


def test_several_secrets() -> None:
    for secret in (["old", SECRET], (SECRET.encode(), "old"), {"old", SECRET}):
        assert check(sign(), secret=secret)
    assert refusal(sign(), secret=["old", "older"])[1] == "bad_signature"


def test_of_a_name_that_comes_twice_the_last_counts() -> None:
    twice = json.dumps(claims_for())[:-1] + ', "iss": "Mallory", "iss": "Vonage"}'
    assert check(raw_token('{"alg": "none", "alg": "HS256"}', twice))["iss"] == "Vonage"
    assert refusal(raw_token('{"alg": "HS256", "alg": "none"}', twice))[1] == "wrong_algorithm"


@pytest.mark.parametrize(
    "secret", ["ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQDx me@example", b'{"kty": "oct", "k": "AAAA"}']
)
def test_a_key_in_another_form_is_no_secret(secret: Any) -> None:
    with pytest.raises(SignatureError, match="public key"):
        check(sign(), secret=secret)
    with pytest.raises(SignatureError, match="public key"):
        webhooks.sign(BODY, secret)


def test_the_api_key_chooses_the_secret() -> None:
    secrets = {API_KEY: ["old", SECRET], "other": "another secret"}
    assert check(sign(api_key=API_KEY), secret=secrets)
    assert refusal(sign(api_key="other"), secret=secrets)[1] == "bad_signature"
    assert refusal(sign(api_key="third"), secret=secrets)[:2] == (webhooks.WrongAccountError, "wrong_api_key")
    assert refusal(sign(), secret=secrets)[1] == "wrong_api_key"
    assert refusal(sign(api_key=["x"]), secret=secrets)[1] == "wrong_api_key"


BAD_SECRETS: list[Any] = [
    None,
    "",
    b"",
    " ",
    [],
    {},
    [""],
    {"a": []},
    {"a": None},
    5,
    [None],
    "\ud800",
    {5: "x"},
    "x\n",
]
BAD_SETTINGS: list[dict[str, Any]] = [
    *({"secret": secret} for secret in BAD_SECRETS),
    {"secret": "-----BEGIN PUBLIC KEY-----\nMIIB\n-----END PUBLIC KEY-----"},
    *({"max_age": value} for value in (0, -1, float("nan"), float("inf"), "300", True)),
    *({"future_skew": value} for value in (-1, float("nan"), float("inf"), "60", None)),
    {"max_age": None, "seen": webhooks.ReplayStore()},
    {"seen": "redis"},
    *({"api_key": value} for value in ("", 5, b"abcd1234", [5], [None])),
    *({"application_id": value} for value in ([], [""], 5)),
]


@pytest.mark.parametrize("settings", BAD_SETTINGS)
def test_settings_that_cannot_work_are_loud(settings: dict[str, Any]) -> None:
    arguments = {"secret": SECRET, **settings}
    functions: list[Any] = [webhooks.verify, webhooks.verify_query, webhooks.parse, webhooks.parse_query]
    for function in [*functions, webhooks.is_valid]:
        with pytest.raises(SignatureError) as caught:
            function(b"", {}, **arguments)
        assert not isinstance(caught.value, webhooks.WebhookError)


def test_a_verifier_states_the_settings_once_and_keeps_them_to_itself() -> None:
    verifier = webhooks.Verifier(SECRET, api_key=API_KEY, seen=webhooks.ReplayStore(), clock=fixed)
    headers = sign(api_key=API_KEY)
    assert verifier.parse(BODY, headers)["status"] == "delivered"
    assert not verifier.is_valid(BODY, headers)
    assert verifier.verify_query("a=1", webhooks.sign_query("a=1", SECRET, api_key=API_KEY, clock=fixed))
    assert SECRET not in repr(verifier)


def test_the_settings_that_functions_take_are_those_of_a_verifier() -> None:
    parameters = inspect.signature(webhooks.Verifier).parameters
    settings = get_type_hints(webhooks.VerifierSettings)
    assert list(parameters) == ["secret", *settings]
    assert get_type_hints(webhooks.Verifier.__init__).items() >= settings.items()
    functions: list[Any] = [webhooks.verify, webhooks.verify_query, webhooks.parse, webhooks.parse_query]
    for function in [*functions, webhooks.parse_sms, webhooks.is_valid]:
        assert get_type_hints(function)["settings"]
        with pytest.raises(TypeError, match="max_agee"):
            function("", {}, secret=SECRET, max_agee=5)


def test_is_valid() -> None:
    assert webhooks.is_valid(BODY, sign(), secret=SECRET, clock=fixed)
    assert not webhooks.is_valid(BODY + b" ", sign(), secret=SECRET, clock=fixed)
    assert not webhooks.is_valid(BODY, {}, secret=SECRET)


@pytest.mark.parametrize(
    "error",
    [
        webhooks.WebhookError("x"),
        webhooks.MissingSignatureError("x"),
        webhooks.MalformedWebhookError("x", "unreadable_body", 400),
        webhooks.ForgedWebhookError("x", "wrong_algorithm"),
        webhooks.ReplayedWebhookError("x"),
        webhooks.WebhookInputError("x"),
    ],
)
def test_errors_survive_pickling(error: webhooks.WebhookError) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert isinstance(again, Error)
    assert (str(again), again.reason, again.suggested_status) == (str(error), error.reason, error.suggested_status)


def test_importing_loads_no_heavy_library() -> None:
    program = (
        "import sys; from vonage import jwt, signature, webhooks\n"
        "signature.sign({}, 's'); webhooks.Verifier('s')\n"
        "print(sorted({'jwt', 'cryptography', 'httpx', 'attr'} & set(sys.modules)))\n"
        "webhooks.verify(b'', webhooks.sign(b'', 's'), secret='s')"  # the short secret must not warn either
    )
    done = subprocess.run([sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
