"""`vonage.types`: the dictionary types of all APIs under one roof."""

from __future__ import annotations

import subprocess
import sys

import pytest
from typing_extensions import get_type_hints, is_typeddict

from vonage import types


def test_the_types_of_what_programs_handle_are_there() -> None:
    for name in ("SendSms", "SmsAnswer", "CreateCall", "Call", "WhatsappImage", "OutboundMessage", "CallEvent",
                 "InboundSms", "DeliveryReceipt", "MessageStatus", "TalkAction", "NccoAction", "ListCallsQuery", "Json"):  # fmt: skip
        assert hasattr(types, name), name


def test_every_name_loads_and_is_no_type_of_keywords() -> None:
    for name in types.__all__:
        getattr(types, name)
    assert not [name for name in types.__all__ if name.endswith("Keywords")]
    assert set(types.__all__) <= set(dir(types))


def test_names_that_several_apis_have_begin_with_the_api() -> None:
    assert set(get_type_hints(types.InboundSms)) >= {"msisdn", "text"}
    assert set(get_type_hints(types.MessagesInboundSms)) >= {"channel", "message_uuid"}
    assert "method_id" not in get_type_hints(types.Verify2StartVerification)
    assert "workflow" in get_type_hints(types.Verify2StartVerification)
    assert "workflow_id" in get_type_hints(types.VerifyStartVerification)
    assert not hasattr(types, "StartVerification")


def test_a_type_that_several_apis_share_has_one_name() -> None:
    assert is_typeddict(types.TalkAction)
    assert not hasattr(types, "VoiceTalkAction")
    assert not hasattr(types, "NccoTalkAction")


def test_types_load_when_they_are_used() -> None:
    program = """
import sys
from vonage import types
loaded = lambda: {name for name in sys.modules if name.endswith(".dicts")}
assert not loaded(), loaded()
types.Call
assert loaded() == {"vonage_openapi.voice.dicts"}, loaded()
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_other_names_are_not_there() -> None:
    with pytest.raises(AttributeError, match="Cal"):
        types.Cal  # type: ignore[attr-defined]  # noqa: B018
