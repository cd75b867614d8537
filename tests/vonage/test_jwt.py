"""Application tokens: what is in them, who can read them (judged by hand and by PyJWT), keys, renewal."""

from __future__ import annotations

import base64
import copy
import hashlib
import hmac
import json
import pickle
import threading
import uuid
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import jwt as pyjwt
import pytest
from cryptography.hazmat.primitives import serialization as ser
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from hypothesis import given, settings
from hypothesis import strategies as st

from vonage import jwt
from vonage.errors import Error, InvalidKeyError, KeyFileNotFoundError, SignatureError, TokenError

APP = "3f0c1c1e-6c5f-4f4e-9a53-1f2d1d6a7b11"
NOW = 1_800_000_000.75
PKCS1, PKCS8 = ser.PrivateFormat.TraditionalOpenSSL, ser.PrivateFormat.PKCS8


def private_pem(key: Any, form: ser.PrivateFormat = PKCS8, password: bytes | None = None) -> str:
    encryption = ser.BestAvailableEncryption(password) if password else ser.NoEncryption()
    return str(key.private_bytes(ser.Encoding.PEM, form, encryption).decode())


def public_pem(key: Any, form: ser.PublicFormat = ser.PublicFormat.SubjectPublicKeyInfo) -> str:
    return str(key.public_key().public_bytes(ser.Encoding.PEM, form).decode())


@pytest.fixture(scope="session")
def key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


@pytest.fixture(scope="session")
def other_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def fixed() -> float:
    return NOW


class Ticker:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


class TestMake:
    def test_default_claims(self, key: rsa.RSAPrivateKey) -> None:
        token = jwt.make(APP, key, clock=fixed)
        assert pyjwt.get_unverified_header(token) == {"alg": "RS256", "typ": "JWT"}
        claims = pyjwt.decode(token, key.public_key(), algorithms=["RS256"], options={"verify_iat": False})
        assert uuid.UUID(claims.pop("jti")).version == 4
        assert claims == {"application_id": APP, "iat": 1_800_000_000, "exp": 1_800_000_900}

    def test_the_signature_by_hand(self, key: rsa.RSAPrivateKey) -> None:
        """RSASSA-PKCS1-v1_5 of RFC 8017: padding, the DER prefix of SHA-256, and the hash, to the power of d."""
        unsigned, _, signature = jwt.make(APP, key, clock=fixed).rpartition(".")
        digest = bytes.fromhex("3031300d060960864801650304020105000420") + hashlib.sha256(unsigned.encode()).digest()
        padded = b"\x00\x01" + b"\xff" * (256 - 3 - len(digest)) + b"\x00" + digest
        numbers = key.public_key().public_numbers()
        number = int.from_bytes(base64.urlsafe_b64decode(signature + "=="), "big")
        assert pow(number, numbers.e, numbers.n) == int.from_bytes(padded, "big")

    def test_given_claims_win_and_are_left_alone(self, key: rsa.RSAPrivateKey) -> None:
        given_claims = {"jti": "mine", "iat": 100, "nbf": 90, "application_id": "other", "x": [1], "exp": None}
        before = copy.deepcopy(given_claims)
        token = jwt.make(APP, key, claims=given_claims, ttl=60, sub="alice", acl=jwt.acl("/*/rtc/**"), clock=fixed)
        assert given_claims == before
        assert jwt.decode(token).claims == {
            "jti": "mine",
            "iat": 100,
            "nbf": 90,
            "application_id": "other",
            "x": [1],
            "exp": 160,
            "sub": "alice",
            "acl": {"paths": {"/*/rtc/**": {}}},
        }

    def test_each_has_its_own_id_and_an_id_object_will_do(self, key: rsa.RSAPrivateKey) -> None:
        tokens = [jwt.decode(jwt.make(uuid.UUID(APP), key)).claims for _ in range(3)]
        assert {claims["application_id"] for claims in tokens} == {APP}
        assert len({claims["jti"] for claims in tokens}) == 3

    def test_datetimes_count_in_utc(self, key: rsa.RSAPrivateKey) -> None:
        at_noon = datetime(2030, 1, 1, 12)
        zone = timezone(timedelta(hours=2))
        token = jwt.make(APP, key, claims={"exp": at_noon, "nbf": datetime(2030, 1, 1, 14, tzinfo=zone)})
        assert jwt.decode(token).claims["exp"] == jwt.decode(token).claims["nbf"] == 1_893_499_200

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"ttl": 0}, "ttl"),
            ({"ttl": float("nan")}, "ttl"),
            ({"ttl": float("inf")}, "ttl"),
            ({"ttl": 0.5}, "ttl must be a number of seconds, 1 or more"),
            ({"ttl": "900"}, "ttl"),
            ({"ttl": None}, "ttl"),
            ({"ttl": True}, "ttl"),
            ({"claims": {"exp": "soon"}}, "'exp'"),
            ({"claims": {"iat": True}}, "'iat'"),
            ({"claims": {"nbf": 1e300}}, "'nbf'"),
            ({"claims": {"x": object()}}, "JSON"),
            ({"claims": {"x": float("nan")}}, "JSON"),
            ({"acl": {"/*/users/**": {}}}, "no 'paths'"),
            ({"claims": {"acl": 5}}, "no 'paths'"),
            ({"claims": ["exp"]}, "claims must be a mapping, not list"),
            ({"application_id": ""}, "application id is empty"),
            ({"application_id": " "}, "application id is empty"),
            ({"application_id": None}, "application id is missing"),
            ({"application_id": 5}, "application id is of type int"),
        ],
    )
    def test_what_no_token_can_hold(self, key: rsa.RSAPrivateKey, arguments: dict[str, Any], message: str) -> None:
        with pytest.raises(TokenError, match=message):
            jwt.make(**{"application_id": APP, "private_key": key, **arguments})


class TestAcl:
    def test_default_names_every_path(self) -> None:
        names = ["users", "conversations", "sessions", "devices", "image", "media"]
        names += ["applications", "push", "knocking", "legs", "rtc"]
        assert jwt.acl() == {"paths": {f"/*/{name}/**": {} for name in names}}

    def test_paths_and_mappings(self) -> None:
        conditions = {"/*/users/**": {"methods": ["GET"]}}
        assert jwt.acl("/*/rtc/**", conditions) == {"paths": {"/*/rtc/**": {}, **conditions}}

    def test_a_path_begins_with_a_slash(self) -> None:
        wrong: list[Any] = ["users", 5, None, {5: {}}, {"paths": {}}, ["/*/users/**"]]
        for path in wrong:
            with pytest.raises(TokenError, match=r"must begin with a slash, as in '/\*/users"):
                jwt.acl(path)


def forged(header: Any, claims: Any, signature: bytes = b"x") -> str:
    parts = [json.dumps(header).encode(), json.dumps(claims).encode(), signature]
    return b".".join(base64.urlsafe_b64encode(part).rstrip(b"=") for part in parts).decode()


class TestVerify:
    def test_own_and_foreign_tokens(self, key: rsa.RSAPrivateKey) -> None:
        token = jwt.make(APP, key, claims={"x": "é"}, clock=fixed)
        for source in (key.public_key(), public_pem(key), public_pem(key, ser.PublicFormat.PKCS1).encode()):
            claims = jwt.verify(token, source, application_id=uuid.UUID(APP), clock=fixed)
            assert claims["x"] == "é"
        foreign = pyjwt.encode({"application_id": APP, "aud": "any", "iat": 1}, key, algorithm="RS256")
        assert jwt.verify(foreign.encode(), key.public_key()) == {"application_id": APP, "aud": "any", "iat": 1}

    @pytest.mark.parametrize("leeway", [-1, float("nan"), float("inf"), "60", None, True])
    def test_a_leeway_that_would_pass_anything_is_loud(self, key: rsa.RSAPrivateKey, leeway: Any) -> None:
        token = jwt.make(APP, key)
        with pytest.raises(SignatureError, match="leeway must be a number of seconds, 0 or more"):
            jwt.verify(token, key.public_key(), leeway=leeway)
        with pytest.raises(SignatureError, match="leeway must be a number of seconds, 0 or more"):
            jwt.verify_hs256(token, "a secret", leeway=leeway)

    def test_decode_proves_nothing(self) -> None:
        token = forged({"alg": "none"}, {"sub": "me"})
        assert jwt.decode(token) == jwt.UnverifiedToken({"alg": "none"}, {"sub": "me"})

    @pytest.mark.parametrize(
        ("after", "leeway", "reason"),
        [(899, 0, None), (900, 0, "expired"), (900, 10, None), (-11, 10, "not_yet_valid"), (-9, 10, None)],
    )
    def test_times(self, key: rsa.RSAPrivateKey, after: int, leeway: float, reason: str | None) -> None:
        token = jwt.make(APP, key, claims={"iat": 1_000_000, "nbf": 1_000_000})
        if reason is None:
            assert jwt.verify(token, key.public_key(), leeway=leeway, clock=lambda: 1_000_000.0 + after)
        else:
            with pytest.raises(TokenError) as caught:
                jwt.verify(token, key.public_key(), leeway=leeway, clock=lambda: 1_000_000.0 + after)
            assert caught.value.reason == reason

    def test_another_key_or_application(self, key: rsa.RSAPrivateKey, other_key: rsa.RSAPrivateKey) -> None:
        token = jwt.make(APP, key)
        with pytest.raises(TokenError) as caught:
            jwt.verify(token, other_key.public_key())
        assert caught.value.reason == "bad_signature"
        with pytest.raises(TokenError) as caught:
            jwt.verify(token, key.public_key(), application_id="another")
        assert caught.value.reason == "wrong_application"

    def test_the_algorithm_is_pinned(self, key: rsa.RSAPrivateKey) -> None:
        claims = {"application_id": APP}
        public = public_pem(key)
        unsigned = forged({"alg": "HS256"}, claims).rpartition(".")[0]
        mac = hmac.new(public.encode(), unsigned.encode(), hashlib.sha256).digest()
        confused = unsigned + "." + base64.urlsafe_b64encode(mac).rstrip(b"=").decode()
        stronger = pyjwt.encode(claims, key, algorithm="RS512")
        for token in (confused, stronger, forged({"alg": "none"}, claims, b""), forged({"alg": ["RS256"]}, claims)):
            with pytest.raises(TokenError) as caught:
                jwt.verify(token, public)
            assert caught.value.reason == "wrong_algorithm"
        with pytest.raises(TokenError) as caught:
            jwt.verify(pyjwt.encode(claims, key, algorithm="RS256", headers={"crit": ["x"]}), public)
        assert caught.value.reason == "unsupported_header"

    @settings(max_examples=150, deadline=None)
    @given(token=st.text() | st.binary() | st.none() | st.from_regex(r"[\w-]{0,9}\.[\w-]{0,9}\.[\w-]{0,9}"))
    def test_junk_is_a_token_error(self, key: rsa.RSAPrivateKey, token: Any) -> None:
        with pytest.raises(TokenError):
            jwt.decode(token)
        with pytest.raises(TokenError):
            jwt.verify(token, key.public_key())
        with pytest.raises(TokenError):
            jwt.verify_hs256(token, "s")

    @pytest.mark.parametrize("token", ["a.b.c", "e30.e30.e30" * 2000, "W10.e30.e30", forged({}, []), "YQ.e30."])
    def test_malformed(self, token: str) -> None:
        with pytest.raises(TokenError) as caught:
            jwt.decode(token)
        assert caught.value.reason == "malformed"

    def test_a_signature_has_one_spelling(self, key: rsa.RSAPrivateKey) -> None:
        token = jwt.make(APP, key)
        alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
        twin = token[:-1] + alphabet[alphabet.index(token[-1]) ^ 1]  # differs in a bit that base64 does not use here
        assert base64.urlsafe_b64decode(twin.rpartition(".")[2] + "==") == base64.urlsafe_b64decode(
            token.rpartition(".")[2] + "=="
        )
        with pytest.raises(TokenError, match="canonical"):
            jwt.verify(twin, key.public_key())

    @settings(max_examples=100, deadline=None)
    @given(data=st.data())
    def test_no_character_can_be_changed(self, key: rsa.RSAPrivateKey, data: st.DataObject) -> None:
        token = jwt.make(APP, key, clock=fixed)
        place = data.draw(st.integers(0, len(token) - 1))
        letter = data.draw(st.sampled_from("ABCabc012-_.=").filter(lambda letter: letter != token[place]))
        with pytest.raises(TokenError):
            jwt.verify(token[:place] + letter + token[place + 1 :], key.public_key(), clock=fixed)


class TestVerifyHs256:
    def test_a_right_and_a_wrong_secret_without_a_warning(self) -> None:
        def foreign() -> str:
            with pytest.warns(pyjwt.InsecureKeyLengthWarning):
                return pyjwt.encode({"iat": 5, "exp": 100}, "short", algorithm="HS256")

        token = foreign()
        assert jwt.verify_hs256(token, b"short", clock=lambda: 99) == {"iat": 5, "exp": 100}
        assert foreign() == token  # PyJWT still warns everybody else
        with pytest.raises(TokenError) as caught:
            jwt.verify_hs256(token, "other", clock=lambda: 99)
        assert caught.value.reason == "bad_signature"
        with pytest.raises(TokenError) as caught:
            jwt.verify_hs256(token, "short", clock=lambda: 100)
        assert caught.value.reason == "expired"

    def test_the_example_of_rfc_7515(self) -> None:
        """Appendix A.1.1 of RFC 7515: a key of 64 bytes, and JSON with line breaks."""
        secret = base64.urlsafe_b64decode(
            "AyM1SysPpbyDfgZld3umj1qzKObwVMkoqQ-EstJQLr_T-1qS0gZH75aKtMN3Yj0iPS4hcgUuTwjAzZr1Z9CAow=="
        )
        token = (
            "eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9"
            ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
            ".dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"
        )
        expected = {"iss": "joe", "exp": 1_300_819_380, "http://example.com/is_root": True}
        assert jwt.verify_hs256(token, secret, clock=lambda: 1_300_819_379) == expected
        with pytest.raises(TokenError, match="expired"):
            jwt.verify_hs256(token, secret, clock=lambda: 1_300_819_380)

    @pytest.mark.parametrize("secret", [None, "", "-----BEGIN RSA PRIVATE KEY-----"])
    def test_a_secret_is_needed(self, secret: Any) -> None:
        with pytest.raises(SignatureError):
            jwt.verify_hs256("x", secret)


class TestKeys:
    @pytest.mark.parametrize("form", [PKCS1, PKCS8])
    def test_every_holder(self, key: rsa.RSAPrivateKey, form: ser.PrivateFormat, tmp_path: Path) -> None:
        text = private_pem(key, form)
        path = tmp_path / "private.key"
        path.write_text("Bag Attributes\n  friendlyName: mine\n" + text)
        bare = tmp_path / "private-key"
        bare.write_text(text)
        one_line = text.replace("\n", "\\n")
        sources: list[Any] = [text, f"\n{text}\n", text.encode(), path, str(path), bare, one_line, key, lambda: text]
        sources += [text.replace("\n", "\r\n"), text + "exported from mine.key", lambda: path, lambda: key]
        for source in sources:
            loaded: Any = jwt.load_private_key(source)
            assert loaded.private_numbers() == key.private_numbers()

    @pytest.mark.parametrize("form", [PKCS1, PKCS8])
    def test_whatever_became_of_its_line_breaks(self, key: rsa.RSAPrivateKey, form: ser.PrivateFormat) -> None:
        text = private_pem(key, form)
        lines = text.splitlines()
        half = len(lines) // 2
        spellings: list[str | bytes] = [
            text.replace("\n", "\\\\n"),
            text.replace("\n", "\\r\\n"),
            text.replace("\n", "\\\n"),
            "\\n".join(lines[:half]) + "\n" + "\n".join(lines[half:]),
            "\n".join(lines[:half]) + "\\\\n" + "\\n".join(lines[half:]),
            "\r".join(lines),
            " ".join(lines),
            "\n".join(f"    {line}  " for line in lines),
            f'"{text}"',
            f"'{text.strip()}'",
            f"\ufeff{text}",
            text.encode("utf-8-sig"),
        ]
        for spelling in spellings:
            loaded: Any = jwt.load_private_key(spelling)
            assert loaded.private_numbers() == key.private_numbers(), spelling

    def test_what_looks_like_a_path_is_one(
        self, key: rsa.RSAPrivateKey, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        (tmp_path / "run").mkdir()
        bare = tmp_path / "run" / "vonage_key"
        bare.write_text(private_pem(key), encoding="utf-8")
        monkeypatch.chdir(tmp_path)
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.setenv("USERPROFILE", str(tmp_path))
        sources: list[Any] = [
            str(bare),
            f"{bare}\n",
            f"  '{bare}' ",
            "~/run/vonage_key",
            Path("~/run/vonage_key"),
            "./run/vonage_key",
        ]
        for source in [*sources, "../" + tmp_path.name + "/run/vonage_key", lambda: str(bare)]:
            loaded: Any = jwt.load_private_key(source)
            assert loaded.private_numbers() == key.private_numbers()
        for missing in ("/run/secrets/no_such_key", "~/no_such_key", "./no_such_key"):
            with pytest.raises(KeyFileNotFoundError, match="no_such_key' does not exist"):
                jwt.load_private_key(missing)
        with pytest.raises(InvalidKeyError, match="nobody knows whose home"):
            jwt.load_private_key("~nobody-by-this-name/key")

    def test_no_such_file(self, tmp_path: Path) -> None:
        for source in (str(tmp_path / "no.key"), tmp_path / "none"):
            with pytest.raises(KeyFileNotFoundError, match="does not exist") as caught:
                jwt.load_private_key(source)
            assert isinstance(caught.value, FileNotFoundError)
            assert isinstance(caught.value, InvalidKeyError)
            assert str(source) in str(caught.value)

    def test_a_folder(self, tmp_path: Path) -> None:
        with pytest.raises(InvalidKeyError, match="cannot be read"):
            jwt.load_private_key(tmp_path)

    def test_wrong_kinds(self, key: rsa.RSAPrivateKey) -> None:
        curve = ec.generate_private_key(ec.SECP256R1())
        small = rsa.generate_private_key(65537, 1024)

        async def later() -> Any:
            return key

        wrong: list[tuple[Any, str]] = [
            (public_pem(key), "public key"),
            (public_pem(key, ser.PublicFormat.PKCS1), "public key"),
            (key.public_key(), "public key"),
            (private_pem(key, PKCS8, b"pass"), "encrypted"),
            (private_pem(key, PKCS1, b"pass"), "encrypted"),
            (private_pem(curve, PKCS1), "elliptic curve"),
            (private_pem(curve, PKCS8), "not an RSA key"),
            (curve, "not an RSA key"),
            (private_pem(key, ser.PrivateFormat.OpenSSH), "OpenSSH"),
            ("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----", "certificate"),
            ("-----BEGIN X509 CRL-----\nMIIB\n-----END X509 CRL-----", "another kind"),
            (private_pem(key)[:800], "cut off"),
            (private_pem(key).replace("MII", "MIx", 1), "damaged"),
            (private_pem(small), "1024 bits"),
            ("not a key", "not PEM"),
            ("", "not PEM"),
            (b"\xff\x00", "not PEM"),
            ("\ud800", "not PEM"),
            ("nul\0.key", "no path can hold"),
            ("x" * 5000 + ".key", "cannot be read"),
            (None, "no private key was given"),
            (5, "type int"),
            (lambda: None, "no private key was given"),
            (private_pem(key).encode("utf-16"), "UTF-16"),
            (private_pem(key).encode("utf-16-le"), "UTF-16"),
            (private_pem(key).encode("utf-16-be"), "UTF-16"),
            (later, "is async"),
        ]
        for source, message in wrong:
            with pytest.raises(InvalidKeyError, match=message) as caught:
                jwt.load_private_key(source)
            assert "\n" not in str(caught.value)
            assert "MII" not in str(caught.value)

    def test_wrong_public_kinds(self, key: rsa.RSAPrivateKey) -> None:
        wrong: list[tuple[Any, str]] = [
            (private_pem(key), "private key"),
            (key, "private key"),
            (None, "no public key was given"),
            ("-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----", "certificate"),
            (ec.generate_private_key(ec.SECP256R1()).public_key(), "not an RSA key"),
        ]
        for source, message in wrong:
            with pytest.raises(InvalidKeyError, match=message):
                jwt.verify("x", source)

    @settings(max_examples=100, deadline=None)
    @given(
        st.text()
        | st.binary()
        | st.binary().map(lambda x: b"-----BEGIN PRIVATE KEY-----\n" + x + b"\n-----END PRIVATE KEY-----")
    )
    def test_junk_is_an_invalid_key(self, source: Any) -> None:
        with pytest.raises(InvalidKeyError):
            jwt.load_private_key(source)


class TestApplicationToken:
    def test_it_is_kept_until_shortly_before_its_end(self, key: rsa.RSAPrivateKey) -> None:
        clock = Ticker()
        tokens = jwt.ApplicationToken(APP, key, {"sub": "alice"}, clock=clock)
        first = tokens.get()
        clock.now += 838
        assert tokens.get() == first
        clock.now += 3
        second = tokens.get()
        old, new = jwt.decode(first).claims, jwt.decode(second).claims
        assert old["jti"] != new["jti"]
        assert new["sub"] == "alice"
        assert new["exp"] == int(clock.now) + 900

    def test_a_short_one_serves_half_its_life(self, key: rsa.RSAPrivateKey) -> None:
        clock = Ticker()
        tokens = jwt.ApplicationToken(APP, key, ttl=20, clock=clock)
        first = tokens.get()
        clock.now += 9
        assert tokens.get() == first
        clock.now += 2
        assert tokens.get() != first

    def test_a_clock_set_back_and_a_refusal_make_a_new_one(self, key: rsa.RSAPrivateKey) -> None:
        clock = Ticker()
        tokens = jwt.ApplicationToken(APP, key, clock=clock)
        first = tokens.get()
        clock.now -= 3600
        second = tokens.get()
        assert jwt.decode(second).claims["iat"] < jwt.decode(first).claims["iat"]
        tokens.discard()
        assert tokens.get() != second

    def test_fixed_claims_stay(self, key: rsa.RSAPrivateKey) -> None:
        claims = {"jti": "mine", "exp": int(NOW) + 10}
        clock = Ticker()
        tokens = jwt.ApplicationToken(APP, key, claims, clock=clock)
        claims["jti"] = "changed later"
        first = tokens.get()
        assert jwt.decode(first).claims["jti"] == "mine"
        clock.now += 60
        assert jwt.decode(tokens.get()).claims["exp"] == int(NOW) + 10

    def test_threads_share_one_token_and_one_parsing(self, key: rsa.RSAPrivateKey) -> None:
        calls: list[int] = []
        gate = threading.Barrier(8)

        def source() -> str:
            calls.append(1)
            return private_pem(key)

        tokens = jwt.ApplicationToken(APP, source)

        def fetch(_: int) -> str:
            gate.wait()
            return tokens.get()

        with ThreadPoolExecutor(8) as pool:
            assert len(set(pool.map(fetch, range(8)))) == 1
        tokens.discard()
        tokens.get()
        assert len(calls) == 1

    def test_a_function_that_hangs_holds_up_nobody_else(self, key: rsa.RSAPrivateKey) -> None:
        entered, goes_on = threading.Event(), threading.Event()

        def hangs() -> rsa.RSAPrivateKey:
            entered.set()
            assert goes_on.wait(30)
            return key

        with ThreadPoolExecutor(2) as pool:
            held = jwt.ApplicationToken(APP, hangs)
            waiting = pool.submit(held.get)
            assert entered.wait(30)
            others = pool.submit(
                lambda: [jwt.ApplicationToken(APP, key).get(), jwt.ApplicationToken(APP, lambda: key).get()]
            )
            assert len(others.result(30)) == 2
            assert not waiting.done()
            goes_on.set()
            assert jwt.decode(waiting.result(30)).claims["application_id"] == APP

    def test_a_function_may_use_other_tokens_but_not_its_own(self, key: rsa.RSAPrivateKey) -> None:
        other = jwt.ApplicationToken(APP, key)

        def uses_another() -> rsa.RSAPrivateKey:
            assert other.get()
            return key

        assert jwt.ApplicationToken(APP, uses_another).get()
        tokens: jwt.ApplicationToken = jwt.ApplicationToken(APP, lambda: tokens.get())
        with pytest.raises(InvalidKeyError, match="a call that needs this very key"):
            tokens.get()
        with pytest.raises(InvalidKeyError, match="a call that needs this very key"):
            tokens.get()

    def test_a_function_that_fails_is_asked_again(self, key: rsa.RSAPrivateKey) -> None:
        outcomes: list[Any] = [OSError("no vault"), key]

        def source() -> Any:
            outcome = outcomes.pop(0)
            if isinstance(outcome, Exception):
                raise outcome
            return outcome

        tokens = jwt.ApplicationToken(APP, source)
        with pytest.raises(OSError, match="no vault"):
            tokens.get()
        assert tokens.get()

    def test_a_refused_token_has_the_key_asked_for_again(
        self, key: rsa.RSAPrivateKey, other_key: rsa.RSAPrivateKey
    ) -> None:
        held = [key]
        tokens = jwt.ApplicationToken(APP, lambda: held[0])
        first = tokens.get()
        assert not tokens.rotate(first)  # the same key: another try would be refused as well
        second = tokens.get()
        assert second != first
        held[0] = other_key
        assert tokens.rotate(second)
        third = tokens.get()
        assert jwt.verify(third, other_key.public_key())
        assert tokens.rotate(second)  # another thread, whose request was under way meanwhile
        assert tokens.get() == third
        fixed = jwt.ApplicationToken(APP, key)
        assert not fixed.rotate(fixed.get())

    @pytest.mark.parametrize(
        ("source", "error"),
        [("./no-such.key", KeyFileNotFoundError), ("text", InvalidKeyError), (None, InvalidKeyError)],
    )
    def test_most_mistakes_show_at_construction(self, source: Any, error: type[Exception]) -> None:
        with pytest.raises(error):
            jwt.ApplicationToken(APP, source)

    @pytest.mark.parametrize(
        ("arguments", "message"),
        [
            ({"application_id": None}, "application id is missing"),
            ({"claims": "sub"}, "claims must be a mapping, not str"),
            ({"ttl": 0}, "ttl must be"),
            ({"renew_before": -1}, "renew_before must be"),
            ({"renew_before": "60"}, "renew_before must be"),
        ],
    )
    def test_settings_that_cannot_work_show_at_construction(
        self, key: rsa.RSAPrivateKey, arguments: dict[str, Any], message: str
    ) -> None:
        with pytest.raises(TokenError, match=message) as caught:
            jwt.ApplicationToken(**{"application_id": APP, "key": key, **arguments})
        assert caught.value.reason == "unusable_input"

    def test_it_gives_nothing_away(self, key: rsa.RSAPrivateKey) -> None:
        tokens = jwt.ApplicationToken(APP, private_pem(key), {"sub": "alice"})
        tokens.get()
        assert repr(tokens) == f"ApplicationToken(application_id='{APP}', ttl=900)"
        copiers: list[Callable[[Any], Any]] = [pickle.dumps, copy.copy, copy.deepcopy]
        for copier in copiers:
            with pytest.raises(TypeError, match="private key"):
                copier(tokens)


@pytest.mark.parametrize(
    "error", [TokenError("x", "expired"), InvalidKeyError("x"), KeyFileNotFoundError("x"), SignatureError("x")]
)
def test_errors_survive_pickling(error: Error) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert (str(again), vars(again)) == (str(error), vars(error))
