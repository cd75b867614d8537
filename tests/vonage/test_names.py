"""The names of 3.x: at the top, in their modules, as attributes; and that none costs anything until it is used."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.server import Nowhere

CLASSES = {
    "account": ["Account"],
    "application": ["Application", "ApplicationV2"],
    "client": ["Client", "AsyncClient"],
    "messages": ["Messages"],
    "ncco_builder": ["Ncco", "ConnectEndpoints", "InputTypes", "PayPrompts"],
    "number_insight": ["NumberInsight"],
    "number_management": ["Numbers"],
    "redact": ["Redact"],
    "short_codes": ["ShortCodes"],
    "sms": ["Sms"],
    "users": ["Users"],
    "ussd": ["Ussd"],
    "verify": ["Verify"],
    "verify2": ["Verify2"],
    "voice": ["Voice"],
}
ERRORS = [
    "Error", "ClientError", "ServerError", "AuthenticationError", "CallbackRequiredError", "MessagesError",
    "PricingTypeError", "RedactError", "InvalidAuthenticationTypeError", "Verify2Error", "UsersError",
]  # fmt: skip


@pytest.mark.parametrize("module", CLASSES)
def test_classes(module: str) -> None:
    imported = importlib.import_module(f"vonage.{module}")

    assert getattr(vonage, module) is imported
    for name in CLASSES[module]:
        assert getattr(imported, name) is getattr(vonage, name)
        assert name in dir(vonage)


@pytest.mark.parametrize("name", ERRORS)
def test_errors(name: str) -> None:
    assert getattr(vonage, name) is getattr(vonage.errors, name)
    assert issubclass(getattr(vonage, name), vonage.Error)


def test_what_is_not_there() -> None:
    with pytest.raises(AttributeError, match="'vonage' has no attribute 'Fax'"):
        vonage.Fax  # noqa: B018


def test_a_module_is_an_attribute_without_an_import_of_its_own() -> None:
    uses = [f"vonage.{module}.{names[0]}" for module, names in CLASSES.items()]

    # The last first, as using one may import others.
    program = f"import vonage; print({', '.join(f'{use}.__name__' for use in reversed(uses))})"
    printed = subprocess.check_output([sys.executable, "-c", program], text=True).split()

    assert printed == [names[0] for names in reversed(CLASSES.values())]


def test_products_are_loaded_when_they_are_used() -> None:
    program = """
import sys, vonage
client = vonage.Client(key="k", secret="s")
before = set(sys.modules)
assert not {name for name in before if name.startswith("vonage_openapi.")} - {"vonage_openapi._runtime"}, before
client.ussd
loaded = {name.split(".")[1] for name in set(sys.modules) - before if name.startswith("vonage_openapi.")}
assert loaded == {"ussd"}, loaded
"""
    subprocess.run([sys.executable, "-c", program], check=True)


def test_a_product_makes_a_client_of_its_own() -> None:
    transport = Nowhere()

    sms = vonage.Sms(key="k", secret="s", http_client=transport)
    sms.send_message({"from": "AcmeInc", "to": "447700900000", "text": "Hi"})

    assert transport.urls == ["https://rest.nexmo.com/sms/json"]


def test_a_product_takes_a_client_or_credentials(client: vonage.Client) -> None:
    with pytest.raises(TypeError, match="not both"):
        vonage.Sms(client, key="k")


def test_verify_signature(caller: Caller, settings: dict[str, object]) -> None:
    import jwt

    secret = "a signature secret of 32 letters"
    token = jwt.encode({"iat": 1}, secret, "HS256")
    voice = caller.client.voice

    assert voice.verify_signature(token, secret) is True
    assert voice.verify_signature(token, "another secret of some 32 letters") is False
    caller.client.signature_secret = secret
    assert voice.verify_signature(token) is True
    for bad in ("junk", jwt.encode({"exp": 1}, secret, "HS256"), jwt.encode({}, secret * 2, "HS512")):
        with pytest.raises(vonage.errors.TokenError):
            voice.verify_signature(bad, secret)
    with pytest.raises(vonage.errors.SignatureError):
        voice.verify_signature(token, "")
