"""Every example of every description goes through models and checks as it stands."""

from __future__ import annotations

import copy
from importlib import import_module
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from vonage_openapi import Model, _rules
from vonage_openapi._model import fields_of, read
from vonage_openapi._values import plain

from tests.generated import catalogue
from tests.generated.catalogue import Example

REQUESTS = catalogue.request_examples()
ANSWERS = catalogue.answer_examples()
WEBHOOKS = catalogue.webhook_examples()
MODELS: list[type[Model]] = [
    cls
    for api in catalogue.APIS
    for models in [import_module(f"vonage_openapi.{api}.models")]
    for cls in (getattr(models, name) for name in dir(models))
    if isinstance(cls, type) and issubclass(cls, Model)
]

NAMED_BY_THE_ACCOUNT = {("send_event_alert", "filled"), ("create_whatsapp_template", "text")}

scalars = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8)
json_values: st.SearchStrategy[Any] = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3)
)


def test_there_are_examples_of_every_kind() -> None:
    bodies = {(e["api"], e["id"]) for e in catalogue.OPERATIONS if "body" in e}
    assert {(e.api, e.name) for e in REQUESTS} == bodies
    assert len(ANSWERS) > 50
    assert len(WEBHOOKS) > 20


@pytest.mark.parametrize("example", REQUESTS, ids=str)
def test_a_request_example_is_accepted(example: Example) -> None:
    before = copy.deepcopy(example.value)
    request = catalogue.request(example)
    assert request.problems() == []
    request.validate()
    content, media_type = request.encode()
    assert content
    assert media_type
    assert example.value == before


@pytest.mark.parametrize("example", REQUESTS, ids=str)
def test_a_request_example_is_seen_to_be_right_at_a_glance(example: Example, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: Any) -> Any:
        pytest.fail("the full check, which takes many times as long, was asked")

    if (example.name, example.key) in NAMED_BY_THE_ACCOUNT:
        pytest.skip("the fields of a template are the account's own, so all of them are looked at for slips")
    monkeypatch.setattr(_rules, "check", refuse)
    assert catalogue.request(example).problems() == []


@pytest.mark.parametrize("example", ANSWERS, ids=str)
def test_an_answer_example_becomes_models_and_comes_back_whole(example: Example) -> None:
    module = catalogue.endpoint(example.api, example.name)
    status = int(example.key[:3])
    parsed = module.parse(status, example.value)
    if status in module.OP.answers and module.OP.returns[status] != "json":  # else its form is not known
        assert example.value == [] or _models_in(parsed), "nothing became a model"
    assert plain(parsed) == example.value


@pytest.mark.parametrize("example", WEBHOOKS, ids=str)
def test_a_webhook_example_becomes_models_and_comes_back_whole(example: Example) -> None:
    models = import_module(f"vonage_openapi.{example.api}.models")
    parsed = read(example.key.partition("-")[0], example.value, models)
    assert isinstance(parsed, Model)
    assert parsed.to_dict() == example.value
    assert "***" in repr(parsed) or not parsed.__secret__ & set(example.value)


@settings(deadline=None, max_examples=300)
@given(data=st.data())
def test_whatever_arrives_a_model_takes_it_and_gives_it_back(data: st.DataObject) -> None:
    model = data.draw(st.sampled_from(MODELS))
    wires = [model.__wire__.get(field.name, field.name) for field in fields_of(model)]
    fields = data.draw(st.dictionaries(st.sampled_from(wires) | st.text(max_size=5), json_values, max_size=8))
    read_back = model.from_dict(fields)
    assert read_back.to_dict() == fields
    assert repr(read_back).startswith(f"{model.__name__}(")
    assert model.from_dict(fields) == read_back


@settings(deadline=None, max_examples=200)
@given(example=st.sampled_from(ANSWERS), data=st.data())
def test_an_answer_with_junk_inside_is_read_all_the_same(example: Example, data: st.DataObject) -> None:
    junk = _replaced(example.value, data)
    module = catalogue.endpoint(example.api, example.name)
    assert plain(module.parse(int(example.key[:3]), junk)) == junk


def _replaced(value: Any, data: st.DataObject) -> Any:
    """The value with something else at a place that is drawn."""
    if isinstance(value, dict) and value and data.draw(st.booleans()):
        key = data.draw(st.sampled_from(sorted(value)))
        return {**value, key: _replaced(value[key], data)}
    if isinstance(value, list) and value and data.draw(st.booleans()):
        return [_replaced(value[0], data), *value[1:]]
    return data.draw(json_values)


def _models_in(value: Any) -> list[Model]:
    if isinstance(value, list):
        return [model for item in value for model in _models_in(item)]
    if isinstance(value, dict):
        return [model for item in value.values() for model in _models_in(item)]
    return [value] if isinstance(value, Model) else []
