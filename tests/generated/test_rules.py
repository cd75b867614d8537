"""What a request is checked for: every word of a rule with a case that passes and one that fails, and the message."""

from __future__ import annotations

from collections.abc import Generator
from decimal import Decimal
from enum import IntEnum
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vonage_openapi import Op, Problem, Request, ValidationError
from vonage_openapi._fits import Fits
from vonage_openapi._operations import load_rules
from vonage_openapi._rules import Context, check, model_problems

from tests.support.compiled import Package, compiled


class Flag(IntEnum):
    UP = 1


SPEC = Path(__file__).parent / "rules_data" / "checks.yaml"


@pytest.fixture(scope="module")
def checks(tmp_path_factory: pytest.TempPathFactory) -> Generator[Package]:
    with compiled(SPEC, tmp_path_factory.mktemp("checks"), "compiled_checks") as package:
        yield package


def order(checks: Package, fields: Any, **parameters: Any) -> Request:
    request: Request = checks.endpoint("place_order").build("top", body=fields, **{"x_trace": "t", **parameters})
    return request


def shown(request: Request) -> list[str]:
    return [str(problem) for problem in request.problems()]


GOOD: list[dict[str, Any]] = [
    {"title": "ab"},
    {"title": "abcde"},
    {"title": 1234},
    {"code": 123},
    {"kind": None, "level": None, "words": None, "shape": None, "loose": None},
    {"payment": {"card": "4", "cash": None}},
    {"titles": "no slip where the title is there"},
    {"code": "123"},
    {"plain_code": "X"},
    {"foreign": "whatever: Python cannot read that pattern"},
    {"kind": "large"},
    {"level": 2},
    {"level": "2"},
    {"fixed": "only"},
    {"count": 1},
    {"count": 3.0},
    {"count": "3"},
    {"share": 0.5},
    {"share": "0.5"},
    {"step": 0.3},
    {"step": -70},
    {"flag": False},
    {"note": None},
    {"note": "x"},
    {"mixed": "ab"},
    {"mixed": 50},
    {"free": {"anything": [None]}},
    {"words": ["a", "b"]},
    {"words": ("a",)},
    {"labels": {"a": 1}},
    {"secret": "hush"},
    {"hidden": True},
    {"shape": {"form": "circle", "radius": 2}},
    {"untagged": {"by": "code", "code": "1"}},
    {"untagged": {"code": "1"}},
    {"untagged": {"name": "1234"}},
    {"shape": {"form": "square", "side": 1}},
    {"shape": {"form": "triangle"}},
    {"loose": "text"},
    {"loose": {"left": 1, "right": 2}},
    {"nested": {"title": "ok", "nested": {"title": "ok"}}},
    {"contact": {"mail": "a@b.example"}},
    {"contact": {"street": "Elm Lane 5", "town": "Ayr", "mail": "a@b.example"}},
    {"payment": {"card": "4"}},
    {"payment": {"cash": True, "coupon": "c", "buyer": "b"}},
    {"sized": {"a": 1}},
    {"tree": {"left": {"left": {}}, "right": {}}},
    {"either": 3},
    {"either": 7},
    {"either": "xyz"},
    {"flag": "true"},
    {"flag": "False"},
    {"brand_new_field": object},
]

BAD: list[tuple[dict[str, Any], str]] = [
    ({"title": "a"}, "title: must have at least 2 characters, has 1"),
    ({"title": "abcdef"}, "title: can have at most 5 characters, has 6"),
    ({"title": None}, "title: must be a string, not null"),
    ({"title": True}, "title: must be a string, not true"),
    ({"title": b"ab"}, "title: must be a string, not a value of type bytes"),
    ({"title": ["ab"]}, "title: must be a string, not an array"),
    ({"code": "12x"}, "code: must be three digits, not '12x'"),
    ({"code": "123\n"}, "code: must be three digits, not '123\\n'"),
    ({"code": "١٢٣"}, "code: must be three digits, not '١٢٣'"),
    ({"plain_code": "x"}, "plain_code: must be a string that matches ^[A-Z]$, not 'x'"),
    ({"kind": "larg"}, """kind: must be "small" or "large", not 'larg' (did you mean 'large'?)"""),
    ({"kind": "Large"}, """kind: must be "small" or "large", not 'Large' (did you mean 'large'?)"""),
    ({"kind": ["large"]}, 'kind: must be "small" or "large", not an array'),
    ({"level": True}, "level: must be 1 or 2, not true"),
    ({"fixed": "onyl"}, """fixed: must be "only", not 'onyl' (did you mean 'only'?)"""),
    ({"fixed": True}, 'fixed: must be "only", not true'),
    ({"count": 0}, "count: must be at least 1, not 0"),
    ({"count": "4"}, "count: must be at most 3, not '4'"),
    ({"count": 1.5}, "count: must be an integer, not 1.5"),
    ({"count": "1.5"}, "count: must be an integer, not '1.5'"),
    ({"count": "two"}, "count: must be an integer, not 'two'"),
    ({"count": True}, "count: must be an integer, not true"),
    ({"count": float("nan")}, "count: must be an integer, not nan"),
    ({"count": 10**5000}, "count: must be an integer, not a huge number"),
    ({"count": 10**300}, f"count: must be at most 3, not 1{'0' * 56}..."),
    ({"share": 0}, "share: must be more than 0, not 0"),
    ({"share": 1}, "share: must be less than 1, not 1"),
    ({"share": float("inf")}, "share: must be a number, not inf"),
    ({"step": 0.25}, "step: must be a multiple of 0.1, not 0.25"),
    ({"flag": "1"}, "flag: must be a boolean, not '1'"),
    ({"flag": "yes"}, "flag: must be a boolean, not 'yes'"),
    ({"flag": 1}, "flag: must be a boolean, not 1"),
    ({"note": True}, "note: must be a string or null, not true"),
    ({"payment": {"card": None}}, "payment: needs card or cash"),
    ({"Titel": "x", "kindd": "small"}, "kindd: is not a known name; did you mean 'kind'?"),
    ({"nested": {"title": "ok", "lables": {}}}, "nested.lables: is not a known name; did you mean 'labels'?"),
    ({"mixed": "abc"}, "mixed: can have at most 2 characters, has 3"),
    ({"mixed": 51}, "mixed: must be at most 50, not 51"),
    ({"words": []}, "words: must have at least 1 entry, has 0"),
    ({"words": ["a", "b", "c"]}, "words: can have at most 2 entries, has 3"),
    ({"words": ["a", "a"]}, "words: has the same entry twice"),
    ({"words": ["a", None]}, "words[1]: must be a string, not null"),
    ({"words": {"a": 1}}, "words: must be an array, not an object"),
    ({"labels": {"a": 1, "b": "x"}}, "labels.b: must be an integer, not 'x'"),
    ({"labels": {"a\nb": "x"}}, "labels.'a\\nb': must be an integer, not 'x'"),
    ({"labels": []}, "labels: must be an object, not an array"),
    ({"secret": "no"}, "secret: must have at least 4 characters, has 2"),
    ({"secret": "n0tThis"}, "secret: must be a string that matches ^[a-z]+$, not what was given"),
    ({"secret": 40_711}, "secret: must be a string that matches ^[a-z]+$, not what was given"),
    ({"secret": ["a"]}, "secret: must be a string, not what was given"),
    ({"hidden": [40_711]}, "hidden: must be a boolean, not what was given"),
    ({"shape": {"form": "circle"}}, "shape.radius: is missing"),
    ({"shape": {"form": "square", "side": 0}}, "shape.side: must be at least 1, not 0"),
    ({"shape": {"radius": 1}}, 'shape.form: is missing; one of "circle", "square", "triangle"'),
    (
        {"shape": {"form": "cirle"}},
        """shape.form: must be "circle", "square" or "triangle", not 'cirle' (did you mean 'circle'?)""",
    ),
    ({"shape": {"form": []}}, 'shape.form: must be "circle", "square" or "triangle", not an array'),
    ({"shape": "circle"}, "shape: must be an object, not 'circle'"),
    ({"shape": {"form": "triangle", "sides": [1, "x"]}}, "shape.sides[1]: must be a number, not 'x'"),
    ({"loose": {"left": 1}}, "loose.right: is missing"),
    ({"untagged": {"by": "code", "name": "1"}}, "untagged.code: is missing"),
    ({"nested": {"title": "ok", "nested": {}}}, "nested.nested.title: is missing"),
    ({"contact": {"street": "Elm Lane 5"}}, "contact: needs mail or street and town"),
    ({"payment": {}}, "payment: needs card or cash"),
    ({"payment": {"card": "4", "cash": True}}, "payment: takes only one of card, cash"),
    ({"payment": {"cash": True, "coupon": "c"}}, "payment.coupon: also needs buyer"),
    (
        {"payment": {"cash": True, "coupon": "c", "voucher": "v", "buyer": "b"}},
        "payment: cannot have coupon and voucher at once",
    ),
    ({"sized": {}}, "sized: must have at least 1 field, has 0"),
    ({"sized": {"a": 1, "b": 1, "c": 1}}, "sized: can have at most 2 fields, has 3"),
    ({"tree": {"left": {"a": {}, "b": {}, "c": {}}}}, "tree.left: can have at most 2 fields, has 3"),
    ({"tree": {"left": {"right": 1}}}, "tree.left.right: must be an object, not 1"),
    ({"either": 5}, "either: must be at most 3, not 5"),
    ({"either": "xyzz"}, "either: can have at most 3 characters, has 4"),
]


@pytest.mark.parametrize("fields", GOOD, ids=str)
def test_what_the_description_allows_passes(checks: Package, fields: dict[str, Any]) -> None:
    order(checks, {"title": "ok", **fields}).validate()


@pytest.mark.parametrize(("fields", "message"), BAD, ids=[message[:60] for _, message in BAD])
def test_what_it_does_not_allow_is_named(checks: Package, fields: dict[str, Any], message: str) -> None:
    assert shown(order(checks, {"title": "ok", **fields})) == [message]


def test_every_fault_is_reported_at_once_and_none_holds_a_secret(checks: Package) -> None:
    body = {"tittle": "ok", "count": 9, "secret": "S3CRET-VALUE", "hidden": ["S3CRET-VALUE"]}
    request = order(checks, body, size=10, shelf_query="maybe")
    with pytest.raises(ValidationError) as caught:
        request.validate()
    problems = caught.value.problems
    assert [p.path for p in problems] == ["size", "shelf", "title", "count", "secret", "hidden"]
    assert Problem("title", "is missing (is 'tittle' meant for it?)") in problems
    assert str(caught.value).count("\n") == 5
    assert "S3CRET" not in f"{caught.value}{caught.value!r}{request!r}"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, []),
        ({"size": 9, "shelf_query": True, "tags": ["red", "blue"]}, []),
        ({"size": "9", "shelf_query": "false"}, []),
        ({"size": 10}, ["size: must be at most 9, not 10"]),
        ({"size": True}, ["size: must be an integer, not true"]),
        ({"size": Decimal(9)}, []),
        ({"shelf_query": "yes"}, ["shelf: must be a boolean, not 'yes'"]),
        ({"tags": ["red", "green", "blue"]}, [
            "tags: can have at most 2 entries, has 3"
        ]),
        ({"x_trace": None}, ["X-Trace: is missing"]),
        ({"x_trace": "toolong"}, ["X-Trace: can have at most 5 characters, has 7"]),
        ({"x_trace": "a\r\nb"}, ["X-Trace: is a header and cannot hold line breaks or control characters"]),
    ],
)  # fmt: skip
def test_parameters_are_checked_as_the_text_they_become(
    checks: Package, arguments: dict[str, Any], expected: list[str]
) -> None:
    assert shown(order(checks, {"title": "ok"}, **arguments)) == expected


@pytest.mark.parametrize(
    ("shelf", "expected"),
    [
        ("..", ["shelf: is part of the address and cannot be '..'"]),
        ("", ["shelf: is part of the address and cannot be ''"]),
        (None, ["shelf: is missing"]),
        ("a/b", ["shelf: must be a string that matches ^[a-z]+$, not 'a/b'"]),
    ],
)
def test_a_path_parameter_cannot_leave_its_place(checks: Package, shelf: Any, expected: list[str]) -> None:
    assert shown(checks.endpoint("place_order").build(shelf, body={"title": "ok"}, x_trace="t")) == expected


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ({"to": "123"}, []),
        ({"to": 123, "times": "5", "urgent": "1", "choice": "2"}, []),
        ({"to": "1", "urgent": True, "choice": 1, "times": None}, []),
        ({"to": None}, ["to: is missing"]),
        ({"to": 12345}, ["to: can have at most 4 characters, has 5"]),
        ({"to": "1", "urgent": "perhaps"}, ["urgent: must be a boolean, not 'perhaps'"]),
        ({"to": "1", "choice": "3"}, []),
        ({"to": ["1"]}, []),
        ({"to": ["12345"]}, ["to: can have at most 4 characters, has 5"]),
        ({"to": ["1", "2"]}, ["to: must be a string, not an array"]),
        ({"to": "1", "times": Decimal(5)}, []),
        ({"to": b"1"}, []),  # UTF-8 is text, as HTTP libraries took it
        ({"to": b"\xff"}, ["to: must be a string, not a value of type bytes"]),
        ({"to": 10**5000}, ["to: must be a string, not a huge number"]),
        ({"to": "1", "pin": 47_110}, ["pin: can have at most 4 characters, has 5"]),
        ({"to": "1", "urgent": Flag.UP}, []),
        ({"to": "1", "tiems": 5}, ["tiems: is not a known name; did you mean 'times'?"]),
        ({"to": True}, ["to: must be a string, not true"]),
        ({"to": "\ud800"}, ["to: holds half of a surrogate pair, which is not text"]),
        ({"to": "1", "times": Decimal("sNaN")}, ["times: must be a string, not a value of type Decimal"]),
        ("to=1", ["body: must be an object, not 'to=1'"]),
    ],
)
def test_a_form_is_checked_as_the_text_it_becomes(checks: Package, form: Any, expected: list[str]) -> None:
    request = checks.endpoint("fill_form").build(body=form)
    assert shown(request) == expected
    if expected == []:
        assert "None" not in str(request.encode())


def test_a_body_need_not_be_an_object(checks: Package) -> None:
    send_list, send_value = checks.endpoint("send_list"), checks.endpoint("send_value")
    assert shown(send_list.build(body=[{"form": "triangle"}])) == []
    assert shown(send_list.build(body=[])) == ["body: must have at least 1 entry, has 0"]
    assert shown(send_list.build(body=[{"form": "triangle"}, {"form": "circle"}])) == ["[1].radius: is missing"]
    assert shown(send_value.build(body="abcd")) == ["body: can have at most 3 characters, has 4"]
    assert send_value.build(body="abc").encode() == (b'"abc"', "application/json")
    bytes_request = checks.endpoint("send_bytes").build(body=b"\x00")
    assert shown(bytes_request) == []
    assert bytes_request.encode() == (b"\x00", "application/octet-stream")


def test_a_missing_body_is_a_problem_only_where_one_is_needed(checks: Package) -> None:
    op = checks.endpoint("send_value").OP
    assert shown(op.request()) == ["body: is missing"]
    assert shown(checks.endpoint("send_bytes").build()) == []


def test_models_check_themselves(checks: Package) -> None:
    models = checks.models
    models.Order("ok", shape=models.Square("square", 2)).validate()
    with pytest.raises(ValidationError, match=r"^shape\.side: must be at least 1, not 0$"):
        models.Order("ok", shape=models.Square("square", 0)).validate()
    assert shown(order(checks, models.Order("ok", shape=models.Square("square", 0)))) == [
        "shape.side: must be at least 1, not 0"
    ]


def test_a_model_does_not_show_what_is_secret(checks: Package) -> None:
    shown_model = repr(checks.models.Order("ok", secret="S3CRET"))
    assert shown_model == "Order(title='ok', secret=***)"


def test_what_contains_itself_or_never_ends_is_refused_in_words(checks: Package) -> None:
    circle: dict[str, Any] = {"title": "ok"}
    circle["nested"] = circle
    ring: list[Any] = []
    ring.append(ring)
    model = checks.models.Order("ok")
    model.nested = model
    for body in (circle, {"title": "ok", "free": ring}, model):
        assert shown(order(checks, body)) == ["body: contains itself or is nested too deeply"]
    with pytest.raises(ValueError, match="contains itself or is nested too deeply"):
        model.to_dict()
    for depth in range(100, 1000, 25):  # somewhere in between one step after the other gives up
        deep: dict[str, Any] = {"title": "ok"}
        for _ in range(depth):
            deep = {"title": "ok", "nested": deep}
        request = order(checks, deep)
        if request.faults:
            break
        assert request.problems() in ([], [Problem("body", "is nested too deeply")])
    else:
        pytest.fail("no depth was too much")


@pytest.mark.parametrize(
    "body",
    [{"a": {1, 2}}, {"a": float("nan")}, {(1, 2): 3}, {"a": object()}, {"a": b"x"}],
    ids=["set", "nan", "tuple key", "object", "bytes"],
)
def test_what_json_has_no_word_for_is_refused(checks: Package, body: Any) -> None:
    with pytest.raises(ValueError, match=r"JSON|keys must be"):
        order(checks, body).encode()


junk: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6) | st.binary(max_size=3)
    | st.integers(4500, 5000).map(lambda digits: 10**digits)
    | st.sampled_from([-(10**400), 5e-324, 1e308, "1" * 400, "٣", object(), {1}, (), 1j]),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(
            ["title", "count", "step", "words", "labels", "shape", "form", "side", "loose", "nested", "contact",
             "payment", "card", "coupon", "level", "hidden", "secret", "to", "choice", "left"]
        ) | st.text(max_size=3) | st.integers(),
        inner, max_size=5,
    ),
    max_leaves=12,
)  # fmt: skip


_fields = st.fixed_dictionaries(
    {"title": st.sampled_from(["ok", "no title", 1])},
    optional={
        name: st.one_of(
            junk, *(st.just(fields[name]) for fields in (*GOOD, *(bad for bad, _ in BAD)) if name in fields)
        )
        for name in sorted({name for fields in (*GOOD, *(bad for bad, _ in BAD)) for name in fields} - {"title"})
    },
)


@settings(deadline=None, max_examples=500)
@given(body=junk | _fields, form=st.booleans())
def test_what_is_seen_to_be_right_at_a_glance_is_right(checks: Package, body: Any, form: bool) -> None:
    """Each request goes through quick tests first; those must never pass what the full check would not."""
    rules = load_rules(checks.name)
    schema = rules["operations"]["fill_form" if form else "place_order"]["body"]
    if Fits(rules["schemas"]).fits(schema, body):
        assert list(check(schema, body, "", Context(rules["schemas"], text=form))) == []
    found = [(path or "body", text) for path, text in check(schema, body, "", Context(rules["schemas"], text=False))]
    assert model_problems(checks.name, schema["$ref"], body) == found


@pytest.mark.parametrize("value", ["1", b"\x80", float("nan"), {"\r": object()}])
def test_whatever_a_field_is_called_its_problem_takes_one_line(checks: Package, value: Any) -> None:
    for name in ("fill_form", "send_value", "place_order"):
        op: Op = checks.endpoint(name).OP
        request = op.request(path={"shelf": "top"}, query={"\n": value}, body={"\n": value})
        for problem in (*request.problems(), *request.unsendable()):
            assert "\n" not in str(problem)
            assert "\r" not in str(problem)


@settings(deadline=None, max_examples=300)
@given(body=junk, parameter=junk)
def test_junk_is_a_problem_and_never_an_exception(checks: Package, body: Any, parameter: Any) -> None:
    for name in ("fill_form", "send_list", "send_value", "send_bytes"):
        for problem in checks.endpoint(name).build(body=body).problems():
            assert problem.message
            assert "\n" not in str(problem)
    query = parameter if isinstance(parameter, (str, list, int)) else "x"
    request = checks.endpoint("place_order").build(parameter, body=body, size=parameter, tags=query, x_trace="t")
    request.problems()
    if not isinstance(body, dict):
        assert request.problems() != []
