"""Signed parameters: the published vectors, what multi-dicts hold, and that junk is refused quietly."""

from __future__ import annotations

import hashlib
import hmac
import re
from enum import Enum, IntEnum
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from starlette.datastructures import QueryParams
from werkzeug.datastructures import MultiDict

from vonage import signature
from vonage.errors import Error, SignatureError

PARAMS = {"a": "1", "b": "2", "timestamp": "1461605396"}
DIGESTS: dict[str | None, str] = {
    None: "6af838ef94998832dbfc29020b564830",
    "md5": "c15c21ced558c93a226c305f58f902f2",
    "sha1": "3e19a4e6880fdc2c1426bfd0587c98b9532f0210",
    "sha256": "a321e824b9b816be7c3f28859a31749a098713d39f613c80d455bbaffae1cd24",
    "sha512": "812a18f76680fa0fe1b8bd9ee1625466ceb1bd96242e4d050d2cfd9a7b40166c"
    "63ed26ec9702168781b6edcf1633db8ff95af9341701004eec3fcf9550572ee8",
}


class LastValueDict(dict[str, Any]):
    """Behaves as Django's QueryDict: lists inside, the last value outside."""

    def __getitem__(self, name: str) -> Any:
        return super().__getitem__(name)[-1]

    def getlist(self, name: str) -> list[Any]:
        return list(super().__getitem__(name))


class PairsDict(dict[str, Any]):
    """Behaves as the multidict of aiohttp: lists inside, the first value outside, `getall` for the rest."""

    def __getitem__(self, name: str) -> Any:
        return super().__getitem__(name)[0]

    def getall(self, name: str) -> list[Any]:
        return list(super().__getitem__(name))


class Explosive:
    def __str__(self) -> str:
        raise ZeroDivisionError


def hmac_sha256(message: str) -> str:
    return hmac.new(b"secret", message.encode(), "sha256").hexdigest()


@pytest.mark.parametrize("method", DIGESTS)
def test_published_vectors(method: str | None) -> None:
    assert signature.sign(PARAMS, "secret", method) == DIGESTS[method]
    assert signature.verify({**PARAMS, "sig": DIGESTS[method]}, "secret", method)


def test_other_hashlib_names_and_constructors() -> None:
    expected = hmac.new(b"secret", b"&a=1&b=2&timestamp=1461605396", "sha384").hexdigest()
    assert signature.sign(PARAMS, "secret", "sha384") == expected
    assert signature.sign(PARAMS, "secret", hashlib.sha384) == expected
    assert signature.sign(PARAMS, "secret", hashlib.md5) == DIGESTS["md5"]


@pytest.mark.parametrize("method", ["sha257", "", "shake_128", 5, object()])
def test_an_unknown_method_is_an_error_on_both_sides(method: Any) -> None:
    with pytest.raises(SignatureError, match="unknown signature method"):
        signature.sign(PARAMS, "secret", method)
    with pytest.raises(SignatureError, match="sha256"):
        signature.verify(None, "secret", method)


@pytest.mark.parametrize(
    ("secret", "message"),
    [
        (None, "missing"),
        ("", "empty"),
        (b"  ", "empty"),
        (5, "type int"),
        ("\ud800", "UTF-8"),
        ("-----BEGIN PUBLIC KEY-----\nMIIB", "PEM"),
        ("secret\n", "line break"),
        (b"secret\r\n", "line break"),
    ],
)
def test_a_missing_or_unusable_secret_is_loud(secret: Any, message: str) -> None:
    with pytest.raises(SignatureError, match=message):
        signature.sign(PARAMS, secret)
    with pytest.raises(SignatureError, match=message) as caught:
        signature.verify({"junk": 1}, secret)
    assert isinstance(caught.value, Error)
    assert isinstance(caught.value, ValueError)


class Colour(str, Enum):
    RED = "red"


class Level(IntEnum):
    HIGH = 5


class Lazy:
    def __str__(self) -> str:
        return "x&y=z"


def test_separators_are_replaced_in_values_of_any_type() -> None:
    expected = hmac_sha256("&a=x_y_z&n=5&o=None&t=True&timestamp=1")
    params = {"timestamp": "1", "t": True, "a": "x&y=z", "n": 5, "o": None}
    assert signature.sign(params, "secret", "sha256") == expected
    assert signature.sign({**params, "a": b"x&y=z"}, "secret", "sha256") == expected
    assert signature.sign({**params, "a": Lazy()}, "secret", "sha256") == expected


def test_members_of_enumerations_are_signed_as_their_values() -> None:
    params: Any = {"timestamp": "1", "level": Level.HIGH, Colour.RED: Colour.RED}
    assert signature.sign(params, "secret", "sha256") == hmac_sha256("&level=5&red=red&timestamp=1")


GENUINE = signature.signed({"msisdn": "4477", "text": "a_b", "timestamp": "1"}, "secret", "sha256")
SIG = GENUINE["sig"]


@pytest.mark.parametrize("method", [None, "sha256"])
@pytest.mark.parametrize(
    "forged",
    [
        {"msisdn=4477&text": "a_b", "timestamp": "1"},
        {"msisdn": "4477", "text=a_b&timestamp": "1"},
        {"msisdn": "4477", "text": "a_b", "timestamp": "1", "": "", "x&": ""},
        {"=4477&text": "x"},
        {b"msisdn=4477&text": "a_b", "timestamp": "1"},
        {"msisdn": "4477", "text": ["a_b", "x"], "timestamp": "1"},
        {"msisdn": "4477", "text": [["a_b"]], "timestamp": "1"},
        {"msisdn": "4477", "text": {"a_b": 1}, "timestamp": "1"},
        {"msisdn": "4477", "text": {"a_b"}, "timestamp": "1"},
        {"msisdn": "4477", "text": bytearray(b"a_b"), "timestamp": "1"},
    ],
)
def test_what_would_sign_like_something_else_is_refused(forged: dict[Any, Any], method: str | None) -> None:
    """Each of them is text that a careless reading takes for the genuine one, or for itself."""
    with pytest.raises(SignatureError):
        signature.sign(forged, "secret", method)
    message = "".join(f"&{name}={forged[name]}" for name in sorted(map(str, forged)) if name in forged)
    digest = hmac_sha256(message) if method else hashlib.md5(f"{message}secret".encode()).hexdigest()
    for sig in (SIG, digest):
        assert not signature.verify({**forged, "sig": sig}, "secret", method)


def test_the_three_characters_that_the_platform_takes_for_one() -> None:
    """Its rule, and the documented limit of what a signature proves."""
    for text in ("a_b", "a&b", "a=b"):
        assert signature.verify({**GENUINE, "text": text}, "secret", "sha256")
    assert not signature.verify({**GENUINE, "text": "a b"}, "secret", "sha256")


@pytest.mark.parametrize(
    ("signed", "decoded", "accepted"),
    [
        ("&timestamp=1", {"a": None}, True),
        ("&a=&timestamp=1", {"a": None}, True),
        ("&a=null&timestamp=1", {"a": None}, True),
        ("&a=&b=&timestamp=1", {"a": None, "b": None}, True),
        ("&a=&b=null&timestamp=1", {"a": None, "b": None}, False),  # nobody writes null in two ways
        ("&a=nil&timestamp=1", {"a": None}, False),
        ("&a=true&b=false&timestamp=1", {"a": True, "b": False}, True),
        ("&a=True&timestamp=1", {"a": True}, True),
        ("&a=1&timestamp=1", {"a": True}, False),
        ("&a=true&b=null&timestamp=1", {"a": True, "b": None}, True),
        ("&a=true&timestamp=1", {"a": True, "b": None}, True),
        ("&a=5&b=0.25&timestamp=1", {"a": 5, "b": 0.25}, True),
        ("&a=5&timestamp=1", {"a": 5.0}, False),
    ],
)
@pytest.mark.parametrize("timestamp", ["1", 1])
def test_values_that_json_has_decoded(signed: str, decoded: dict[str, Any], accepted: bool, timestamp: Any) -> None:
    params = {**decoded, "timestamp": timestamp, "sig": hmac_sha256(signed)}
    assert signature.verify(params, "secret", "sha256") is accepted
    params["sig"] = hashlib.md5(f"{signed}secret".encode()).hexdigest()
    assert signature.verify(params, "secret") is accepted


@settings(max_examples=300, deadline=None)
@given(st.lists(st.dictionaries(st.text("a&=_", max_size=3), st.text("a&=_1", max_size=3), max_size=3), min_size=2))
def test_different_parameters_have_different_signatures(several: list[dict[str, str]]) -> None:
    """But for the three characters that are one in values."""
    seen: dict[str, frozenset[tuple[str, str]]] = {}
    for params in several:
        try:
            digest = signature.sign({**params, "timestamp": "1"}, "secret")
        except SignatureError:
            continue
        plain = frozenset((name, re.sub("[&=]", "_", value)) for name, value in params.items())
        assert seen.setdefault(digest, plain) == plain


def test_names_sort_by_code_point() -> None:
    params = {"é": "4", "b": "3", "B": "1", "_": "2", "timestamp": "5"}
    assert signature.sign(params, "secret", "sha256") == hmac_sha256("&B=1&_=2&b=3&timestamp=5&é=4")


@pytest.mark.parametrize("timestamp", [{}, {"timestamp": None}, {"timestamp": ""}, {"timestamp": 0}])
def test_a_missing_timestamp_is_now_and_the_mapping_is_left_alone(timestamp: dict[str, Any]) -> None:
    params = {"a": "1", **timestamp}
    before = dict(params)
    assert signature.sign(params, "secret", "sha256", clock=lambda: 77.9) == hmac_sha256("&a=1&timestamp=77")
    assert signature.signed(params, "secret", "sha256", clock=lambda: 77.9) == {
        "a": "1",
        "timestamp": 77,
        "sig": hmac_sha256("&a=1&timestamp=77"),
    }
    assert params == before


def test_what_was_signed_can_be_signed_again_and_read_only_mappings_pass() -> None:
    once = signature.signed(MappingProxyType(PARAMS), "secret", "sha512")
    assert once["sig"] == DIGESTS["sha512"]
    assert signature.signed(once, "secret", "sha512") == once
    assert signature.verify(MappingProxyType(once), "secret", "sha512")


def test_verify_leaves_the_mapping_alone() -> None:
    params = {**PARAMS, "sig": DIGESTS["sha256"]}
    assert signature.verify(params, "secret", "sha256")
    assert params == {**PARAMS, "sig": DIGESTS["sha256"]}


@pytest.mark.parametrize("sig", [DIGESTS["sha256"].upper(), DIGESTS["sha256"].encode(), [DIGESTS["sha256"]]])
def test_other_spellings_of_a_signature(sig: Any) -> None:
    assert signature.verify({**PARAMS, "sig": sig}, "secret", "sha256")


@pytest.mark.parametrize(
    "change",
    [
        {"a": "2"},
        {"c": ""},
        {"sig": ""},
        {"sig": DIGESTS["sha256"][:-1]},
        {"sig": DIGESTS["sha256"] + " "},
        {"sig": DIGESTS["sha512"]},
        {"timestamp": "1461605397"},
    ],
)
def test_any_change_is_noticed(change: dict[str, str]) -> None:
    assert not signature.verify({**PARAMS, "sig": DIGESTS["sha256"], **change}, "secret", "sha256")
    assert not signature.verify({**PARAMS, "sig": DIGESTS["sha256"]}, "Secret", "sha256")


def test_a_missing_timestamp_is_refused_even_where_the_current_time_would_fit() -> None:
    assert not signature.verify({"sig": signature.sign({}, "secret", clock=lambda: 5)}, "secret", clock=lambda: 5)


JUNK_PARAMS: list[Any] = [
    None,
    5,
    "sig=1",
    b"",
    [("sig", "x")],
    {},
    {"sig": "x"},
    PARAMS,
    {**PARAMS, "sig": None},
    {**PARAMS, "sig": 5},
    {**PARAMS, "sig": "é" * 64},
    {**PARAMS, "sig": "\ud800"},
    {**PARAMS, "sig": b"\xff"},
    {**PARAMS, "sig": []},
    {**PARAMS, "sig": {}},
    {"sig": DIGESTS["sha256"], "a": "1", "b": "2"},
    {**PARAMS, "sig": "x", "a": "\ud800"},
    {**PARAMS, "sig": "x", "a": b"\xff"},
    {**PARAMS, "sig": "x", "a": Explosive()},
    {**PARAMS, "sig": "x", "a": 10**5000},
    {**PARAMS, "sig": "x", 5: "x", None: "y"},
    {**PARAMS, "sig": "x", b"\xff": "x"},
]


@pytest.mark.parametrize("params", JUNK_PARAMS)
def test_junk_is_false(params: Any) -> None:
    assert signature.verify(params, "secret", "sha256", max_age=300) is False
    assert signature.verify(params, "secret") is False


JUNK: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.binary(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text() | st.binary(), inner, max_size=3),
    max_leaves=6,
)
NAMES = st.sampled_from(["sig", "timestamp", "a"]) | st.text() | st.binary() | st.none() | st.integers()


@settings(max_examples=150, deadline=None)
@given(st.dictionaries(NAMES, JUNK) | JUNK, st.sampled_from([None, 1, 1e300]), st.sampled_from([None, "sha256"]))
def test_no_junk_is_ever_accepted_or_raises(params: Any, max_age: float | None, method: str | None) -> None:
    assert signature.verify(params, "secret", method, max_age=max_age) is False


SCALARS: st.SearchStrategy[Any] = (
    st.none() | st.booleans() | st.integers(max_value=10**6) | st.floats(max_value=1e6) | st.text() | st.binary()
)


@settings(max_examples=150, deadline=None)
@given(SCALARS, SCALARS)
def test_genuine_junk_is_judged_and_never_raises(value: Any, timestamp: Any) -> None:
    """A signature that fits leads every kind of value through all of the checks."""
    try:
        params = signature.signed({"a": value, "timestamp": timestamp}, "secret", "sha256", clock=lambda: 5)
    except SignatureError:
        return
    assert signature.verify(params, "secret", "sha256") is True
    assert signature.verify(params, "secret", "sha256", max_age=1, clock=lambda: 10.0**9) is False


@settings(max_examples=100, deadline=None)
@given(
    st.dictionaries(
        st.text(st.characters(exclude_categories=["Cs"], exclude_characters="&=")),
        st.text(st.characters(exclude_categories=["Cs"])) | st.integers(),
    )
)
def test_whatever_can_be_signed_is_accepted(params: dict[str, Any]) -> None:
    for method in DIGESTS:
        assert signature.verify(signature.signed(params, "s€cret", method), "s€cret", method)


MULTI: list[Any] = [
    parse_qs(f"a=1&b=2&timestamp=1461605396&sig={DIGESTS['sha256']}"),
    parse_qs(f"a=1&b=2&timestamp=1461605396&sig={DIGESTS['sha256']}".encode()),
    MultiDict([*PARAMS.items(), ("sig", DIGESTS["sha256"])]),
    QueryParams(f"a=1&b=2&timestamp=1461605396&sig={DIGESTS['sha256']}"),
    LastValueDict({name: [value] for name, value in {**PARAMS, "sig": DIGESTS["sha256"]}.items()}),
    PairsDict({name: [value] for name, value in {**PARAMS, "sig": DIGESTS["sha256"]}.items()}),
    {name: (value,) for name, value in {**PARAMS, "sig": DIGESTS["sha256"]}.items()},
    MultiDict([*PARAMS.items(), ("sig", DIGESTS["sha256"]), ("a", "1")]),
]


@pytest.mark.parametrize("params", MULTI, ids=lambda value: type(value).__name__)
def test_multi_dicts_are_flattened(params: Any) -> None:
    assert signature.verify(params, "secret", "sha256")


@pytest.mark.parametrize("order", [("1", "9"), ("9", "1")])
def test_a_second_value_cannot_hide_behind_a_signed_one(order: tuple[str, str]) -> None:
    rest = [("b", "2"), ("timestamp", "1461605396"), ("sig", DIGESTS["sha256"])]
    pairs = [("a", order[0]), ("a", order[1]), *rest]
    query = "&".join(f"{name}={value}" for name, value in pairs)
    lists = {"a": list(order), **{name: [value] for name, value in rest}}
    forms: list[Any] = [MultiDict(pairs), QueryParams(query), parse_qs(query), LastValueDict(lists), PairsDict(lists)]
    for params in forms:
        assert not signature.verify(params, "secret", "sha256")
    several: list[Any] = [{"a": ["1", "2"]}, {"a": "1", b"a": "2"}]
    for twice in several:
        with pytest.raises(SignatureError, match="'a' has several values"):
            signature.sign(twice, "secret")


@pytest.mark.parametrize(
    ("params", "message"),
    [
        ({5: "x"}, "names must be strings, not int"),
        ({"a": []}, "'a' has an empty list"),
        ({"a&": "1"}, "'a&' holds & or ="),
        ({"a": {}}, "'a' is a dict: only strings"),
        ({"a": "\ud800"}, "UTF-8"),
        ({"a": b"\xff"}, "UTF-8"),
        ([("a", "1")], "must be a mapping, not list"),
    ],
)
def test_sign_says_what_cannot_be_signed(params: Any, message: str) -> None:
    with pytest.raises(SignatureError, match=message):
        signature.sign(params, "secret")


@pytest.mark.parametrize(
    ("now", "accepted"),
    [(1461605396, True), (1461605696, True), (1461605697, False), (1461605336, True), (1461605335, False)],
)
def test_age_is_checked_on_demand(now: float, accepted: bool) -> None:
    params = {**PARAMS, "sig": DIGESTS["sha256"]}
    assert signature.verify(params, "secret", "sha256", max_age=300, clock=lambda: now) is accepted
    assert signature.verify(params, "secret", "sha256", clock=lambda: now)


@pytest.mark.parametrize(
    "limits",
    [
        *({"max_age": value} for value in (0, -1, float("nan"), float("inf"), "300", True)),
        *({"future_skew": value} for value in (-1, float("nan"), float("inf"), "60", None)),
    ],
)
def test_limits_that_make_no_sense_are_loud(limits: dict[str, Any]) -> None:
    with pytest.raises(SignatureError, match=f"{next(iter(limits))} must be a number of seconds"):
        signature.verify({**PARAMS, "sig": DIGESTS["sha256"]}, "secret", "sha256", **limits)


def test_a_broken_clock_is_not_a_forged_request() -> None:
    def broken() -> float:
        raise OSError("no clock")

    with pytest.raises(OSError, match="no clock"):
        signature.verify({**PARAMS, "sig": DIGESTS["sha256"]}, "secret", "sha256", max_age=1, clock=broken)


@pytest.mark.parametrize("timestamp", ["yesterday", "nan", "9" * 400, "-1", "1e3"])
def test_a_genuine_timestamp_that_is_no_time_is_not_fresh(timestamp: str) -> None:
    params = signature.signed({"timestamp": timestamp}, "secret", "sha256")
    assert signature.verify(params, "secret", "sha256")
    assert not signature.verify(params, "secret", "sha256", max_age=300)
