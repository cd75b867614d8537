"""The names of 3.x: at the top, in their modules, as attributes; and that none costs anything until it is used."""

from __future__ import annotations

import importlib
import inspect
import re
import subprocess
import sys
import time
from collections import Counter
from operator import attrgetter
from typing import Any
from unittest import mock

import pytest

import vonage
from tests.vonage.conftest import Caller
from tests.vonage.server import Nowhere, Server
from vonage._client import other_versions

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


@pytest.mark.parametrize("name", [*ERRORS, *(name for names in CLASSES.values() for name in names)])
def test_the_module_of_the_client_has_all_classes_and_errors(name: str) -> None:
    module = importlib.import_module("vonage.client")
    if name not in CLASSES["ncco_builder"]:
        assert getattr(module, name) is getattr(vonage, name)


def test_the_module_of_the_client_has_the_logger() -> None:
    import logging

    assert importlib.import_module("vonage.client").logger is logging.getLogger("vonage")


def test_the_module_of_the_client_lacks_the_rest() -> None:
    with pytest.raises(AttributeError, match="'vonage.client' has no attribute 'Fax'"):
        importlib.import_module("vonage.client").Fax  # noqa: B018


def test_a_star_brings_all_classes_and_the_package_itself() -> None:
    names: dict[str, Any] = {}
    exec("from vonage import *", names)

    assert names["vonage"] is vonage
    assert names["errors"] is vonage.errors
    for name in [*ERRORS, *(name for classes in CLASSES.values() for name in classes)]:
        assert names[name] is getattr(vonage, name)


def test_a_star_overwrites_nothing_of_the_program() -> None:
    names: dict[str, Any] = {}
    exec("from vonage import *", names)

    assert not {"Any", "Mapping", "TYPE_CHECKING", "import_module", "jwt", "lazy", "messages", "sys"} & set(names)


def test_the_listing_of_the_package_has_no_names_of_its_own_imports() -> None:
    assert not {"Any", "Mapping", "TYPE_CHECKING", "import_module", "lazy", "sys", "vonage_openapi"} & set(dir(vonage))


def test_what_is_not_there() -> None:
    with pytest.raises(AttributeError, match="'vonage' has no attribute 'Fax'"):
        vonage.Fax  # type: ignore[attr-defined]  # noqa: B018


def test_a_module_is_an_attribute_without_an_import_of_its_own() -> None:
    uses = [f"vonage.{module}.{names[0]}" for module, names in CLASSES.items()]

    # The last first, as using one may import others.
    program = f"import vonage; print({', '.join(f'{use}.__name__' for use in reversed(uses))})"
    printed = subprocess.check_output([sys.executable, "-c", program], text=True).split()

    assert printed == [names[0] for names in reversed(CLASSES.values())]


def test_products_are_loaded_when_they_are_used() -> None:
    program = """
import sys, vonage

def loaded():
    return {name.split(".")[1] for name in sys.modules if name.count(".") > 1 and name.startswith("vonage_openapi.")}

client = vonage.Client(key="k", secret="s")
assert not loaded(), loaded()
client.ussd
assert loaded() == {"products", "ussd"}, loaded()
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


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        ({"key": "k", "secret": "hush"}, "Sms takes a client, not dict"),
        ("k", "Sms takes a client, not str"),
        (
            vonage.AsyncClient(),
            r"works with Client, not with AsyncClient; every client holds its own, such as client\.sms",
        ),
    ],
)
def test_a_product_takes_no_other_thing(wrong: Any, text: str) -> None:
    with pytest.raises(TypeError, match=text):
        vonage.Sms(wrong)


# What tests of other people do with a client


def test_a_product_is_replaced_and_put_back(kind: type[Any]) -> None:
    client = kind("k", "s")
    own = client.sms

    with mock.patch.object(client, "sms") as fake:
        assert client.sms is fake
        assert client.with_options(timeout=1).sms is fake  # or a test would send in earnest
    assert client.sms is own

    client.sms = fake
    assert client.sms is fake
    del client.sms
    assert client.sms is own
    with pytest.raises(AttributeError):
        del client.sms


def test_a_client_is_mocked_by_its_specification(kind: type[Any]) -> None:
    client = mock.create_autospec(kind, instance=True)
    client.sms.send_message.return_value = {"messages": []}

    assert client.sms.send_message({}) == {"messages": []}
    assert isinstance(client, kind)
    with pytest.raises(AttributeError):
        client.fax  # noqa: B018


def test_a_method_is_replaced_by_the_name_of_its_module() -> None:
    client: Any = vonage.Client("k", "s")
    with mock.patch("vonage.sms.Sms.send_message", autospec=True, return_value={"messages": []}):
        assert client.sms.send_message({"from": "A", "to": "447700900000"}) == {"messages": []}


def test_subclasses(server: Server) -> None:
    class Traced(vonage.Client):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self.calls = 0

        def send(self, *args: Any, **kwargs: Any) -> Any:
            self.calls += 1
            return super().send(*args, **kwargs)

    with Traced("k", "s", base_url=server.url) as client:
        client.account.get_balance()
        client.sms.send_message({"from": "A", "to": "447700900000", "text": "Hi"})

    assert client.calls == 2
    assert type(client.with_options(timeout=1)) is Traced


# Attributes of 3.x


def test_lists_of_what_is_allowed(kind: type[Any]) -> None:
    client = kind()

    channels = client.messages.valid_message_channels
    assert {"sms", "mms", "whatsapp", "messenger", "viber_service", "rcs"} <= channels
    types = client.messages.valid_message_types
    assert types["sms"] == {"text"}
    assert {"text", "image", "template", "sticker", "custom"} <= types["whatsapp"]
    assert set(types) == channels
    assert {"sms", "whatsapp", "voice", "email", "silent_auth"} <= set(client.verify2.valid_channels)
    assert {"sms", "voice", "messages", "number-insight", "verify"} <= client.redact.allowed_product_names
    assert client.account.allowed_pricing_types == {"sms", "sms-transit", "voice"}


def test_the_lists_belong_to_the_classes_and_a_change_changes_nothing() -> None:
    vonage.Messages.valid_message_channels.add("fax")
    vonage.Messages.valid_message_types["sms"].add("fax")

    assert "fax" not in vonage.Messages.valid_message_channels
    assert vonage.Messages.valid_message_types["sms"] == {"text"}
    assert "sms" in vonage.Verify2.valid_channels
    assert "sms" in vonage.Redact.allowed_product_names


@pytest.mark.parametrize("name", ["session", "adapter"])
def test_what_was_of_requests_says_where_it_went(kind: type[Any], name: str) -> None:
    client = kind()

    assert not hasattr(client, name)
    with pytest.raises(AttributeError, match=f"{name}: .* http_client="):
        getattr(client, name)
    with pytest.raises(AttributeError, match=f"{name}: .* http_client="):
        setattr(client, name, object())


def test_a_token_for_other_uses(caller: Caller) -> None:
    import jwt

    caller.client.auth(sub="ada")
    token = caller.client._generate_application_jwt()

    assert isinstance(token, bytes)
    claims = jwt.decode(token, options={"verify_signature": False})
    assert (claims["sub"], claims["application_id"]) == ("ada", caller.client.application_id)
    assert caller.client._create_jwt_auth_string() == b"Bearer " + caller.client._generate_application_jwt()
    for make in (vonage.Client()._generate_application_jwt, vonage.Client()._create_jwt_auth_string):
        with pytest.raises(vonage.ClientError, match="application_id="):
            make()


def test_claims_that_are_no_dict(caller: Caller) -> None:
    with pytest.raises(vonage.ValidationError, match="params: must be a dict of claims, not str"):
        caller.client.auth("sub")


def test_verify_signature(caller: Caller, settings: dict[str, object]) -> None:
    import jwt

    secret = "a signature secret of 32 letters"
    token = jwt.encode({"iat": 1}, secret, "HS256")
    voice = caller.client.voice

    assert voice.verify_signature(token, secret) is True
    assert voice.verify_signature(token, "another secret of some 32 letters") is False
    caller.client.signature_secret = secret
    assert voice.verify_signature(token) is True
    assert voice.verify_signature(jwt.encode({"iat": time.time() + 30}, secret, "HS256"), secret) is True
    ahead = [jwt.encode({"iat": time.time() + 90}, secret, "HS256"), jwt.encode({"iat": "1"}, secret, "HS256")]
    for bad in ("junk", jwt.encode({"exp": 1}, secret, "HS256"), jwt.encode({}, secret * 2, "HS512"), *ahead):
        with pytest.raises(vonage.errors.TokenError):
            voice.verify_signature(bad, secret)
    with pytest.raises(vonage.errors.SignatureError):
        voice.verify_signature(token, "")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Vonage", r"4\.x SDK; here it is vonage\.Client"),
        ("Auth", "vonage.Client itself takes the credentials"),
        ("HttpClientOptions", "timeout="),
        ("VonageError", r"vonage\.Error"),
        ("VerifyLegacy", r"vonage\.Verify, at client\.verify"),
        ("JwtClient", r"vonage\.jwt\.make"),
    ],
)
def test_what_other_versions_have_says_so(name: str, words: str) -> None:
    assert not hasattr(vonage, name)
    assert name not in dir(vonage)
    with pytest.raises(AttributeError, match=f"vonage.{name}: .*{words}"):
        getattr(vonage, name)
    with pytest.raises(ImportError, match=f"vonage.{name}: .*{words}"):
        exec(f"from vonage import {name}", {})


def test_a_package_of_4_says_what_there_is_in_its_place() -> None:
    with pytest.raises(ModuleNotFoundError, match=r"'vonage_sms': it is a package of the 4\.x SDK"):
        importlib.import_module("vonage_sms")
    with pytest.raises(ModuleNotFoundError, match=r"No module named 'vonage_fax'$"):
        importlib.import_module("vonage_fax")


FOUR = list(other_versions.listed())


def test_the_table_of_4_has_every_method_and_class_of_it() -> None:
    parts = Counter(part for part, _, _ in FOUR)

    assert parts["methods"] == 110
    assert sum(count for part, count in parts.items() if part.startswith("vonage_")) == 382


def test_what_the_table_of_4_names_exists() -> None:
    client = vonage.Client("k", "s")
    found = 0
    for part, name, here in FOUR:
        roots: list[tuple[Any, str]] = [(client, path) for path in re.findall(r"\bclient((?:\.\w+)+)", here)]
        roots += [(vonage, path) for path in re.findall(r"(?<![\w.])vonage((?:\.\w+)+)", here)]
        if typed := re.fullmatch(r"(?!vonage)([a-z_0-9]+)(\.[A-Z]\w+)", here):
            roots.append((importlib.import_module(f"vonage_openapi.{typed[1]}.dicts"), typed[2]))
        for root, path in roots:
            attrgetter(path[1:])(root)
        found += len(roots)
        assert roots or part.startswith(("vonage_", "arguments")), name
    assert found > 450


@pytest.mark.parametrize("kind", [vonage.Client, vonage.AsyncClient])
def test_methods_of_4_that_are_not_here_say_what_is(kind: type[Any]) -> None:
    client = kind("k", "s")
    for part, name, here in FOUR:
        attribute, _, method = name.partition(".")
        if part == "methods" and hasattr(client, attribute) and not hasattr(getattr(client, attribute), method):
            said = rf"\.{method}: is a name of the 4.x SDK; here it is {re.escape(here)}"
            with pytest.raises(AttributeError, match=said):
                getattr(getattr(client, attribute), method)
    with pytest.raises(AttributeError, match=r"^'(Async)?Voice' object has no attribute 'fax'$"):
        client.voice.fax  # noqa: B018


@pytest.mark.parametrize("kind", [vonage.Client, vonage.AsyncClient])
def test_arguments_of_4_say_what_they_are_called(kind: type[Any]) -> None:
    with pytest.raises(TypeError, match=rf"^{kind.__name__}\(\) got .* 'api_key': it is .* here it is key=\."):
        kind(api_key="k", api_secret="s")
    with pytest.raises(TypeError, match="'auth': .*secret="):
        kind(auth=None)
    with pytest.raises(TypeError, match=r"unexpected keyword argument 'colour'$"):
        kind(colour="red")


@pytest.mark.parametrize("kind", [vonage.Client, vonage.AsyncClient])
def test_a_derived_client_takes_arguments_of_its_own(kind: type[Any]) -> None:
    class Tenant(kind):  # type: ignore[misc]
        def __init__(self, tenant: str, *, colour: str, **more: Any) -> None:
            super().__init__(**more)
            self.tenant, self.colour = tenant, colour

    client = Tenant("acme", colour="red", key="k", secret="s")
    assert (client.tenant, client.colour, client.api_key) == ("acme", "red", "k")
    assert list(inspect.signature(kind).parameters)[:2] == ["key", "secret"]


def test_a_module_that_no_version_has_is_missing_as_usual() -> None:
    with pytest.raises(ModuleNotFoundError, match="No module named 'vonage.fax'"):
        importlib.import_module("vonage.fax")


@pytest.mark.parametrize("kind", [vonage.Client, vonage.AsyncClient])
def test_attributes_that_other_versions_have_say_so(kind: type[Any]) -> None:
    client = kind("k", "s")
    assert not hasattr(client, "verify_legacy")
    with pytest.raises(AttributeError, match=f"{kind.__name__}.verify_legacy: .*4.x SDK"):
        client.verify_legacy  # noqa: B018
    with pytest.raises(AttributeError, match="has no attribute 'fax'"):
        client.fax  # noqa: B018


@pytest.mark.parametrize(
    "first", ["vonage_openapi.lazy", "vonage_sandbox.sandbox", "vonage.types", "vonage_openapi.hints"]
)
def test_any_part_can_be_imported_first(first: str) -> None:
    code = f"import {first}\nimport vonage\nvonage.Client\nfrom vonage_sandbox import Sandbox"

    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
