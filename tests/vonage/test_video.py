"""Client tokens: what they say, what they may not say, and that the client's own token stays as it is."""

from __future__ import annotations

import time
from typing import Any

import pytest

import vonage
from tests.vonage.conftest import APP
from vonage import jwt
from vonage.errors import InvalidRoleError, TokenExpiryError, VideoError

SESSION = "2_MX4x-fg~1"
NOW = time.time()


@pytest.fixture
def client(settings: dict[str, Any]) -> vonage.Client:
    return vonage.Client(**settings)


def claims(token: str) -> dict[str, Any]:
    return dict(jwt.decode(token).claims)


def test_the_usual_token(client: vonage.Client, settings: dict[str, Any]) -> None:
    token = client.video.generate_client_token(SESSION)

    assert jwt.verify(token, settings["private_key"].public_key(), application_id=APP)["session_id"] == SESSION
    said = claims(token)
    assert said.pop("exp") - said.pop("iat") == 900
    assert said.pop("jti")
    assert said == {
        "application_id": APP,
        "scope": "session.connect",
        "sub": "video",
        "session_id": SESSION,
        "role": "publisher",
        "initial_layout_class_list": "",
        "acl": {"paths": {"/session/**": {}}},
    }


def test_options_of_3x_and_keywords(client: vonage.Client) -> None:
    end = int(NOW) + 3600
    options: Any = {
        "role": "moderator", "data": "seat=12", "initialLayoutClassList": ["focus", "wide"], "expireTime": end,
        "jti": "j", "iat": int(NOW), "subject": "s", "acl": {"paths": {}},
    }  # fmt: skip
    kept = dict(options)

    said = claims(client.video.generate_client_token(SESSION, options))

    assert options == kept
    assert said["role"] == "moderator"
    assert said["connection_data"] == "seat=12"
    assert said["initial_layout_class_list"] == "focus wide"
    assert (said["exp"], said["iat"], said["jti"], said["sub"], said["acl"]) == (end, int(NOW), "j", "s", {"paths": {}})
    named = client.video.generate_client_token(
        SESSION, role="subscriber", data="d", initial_layout_class_list="focus", expire_time=end
    )
    assert claims(named)["exp"] == end
    assert claims(named)["initial_layout_class_list"] == "focus"
    assert claims(named)["role"] == "subscriber"


def test_it_can_be_decoded_like_the_bytes_of_3x_and_sent(client: vonage.Client) -> None:
    token = client.video.generate_client_token(SESSION)

    assert token.decode() == token
    assert isinstance(token, str)


def test_an_end_that_has_passed_is_none_as_in_3x(client: vonage.Client) -> None:
    said = claims(client.video.generate_client_token(SESSION, {"expireTime": 1}))

    assert said["exp"] == said["iat"] + 900


def test_the_token_of_requests_stays_as_it_is(client: vonage.Client) -> None:
    before = client._generate_application_jwt()
    client.video.generate_client_token(SESSION, role="moderator")

    assert client._generate_application_jwt() == before
    assert "role" not in claims(before.decode())


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"role": "admin"}, InvalidRoleError),
        ({"role": ["publisher"]}, InvalidRoleError),
        ({"expireTime": NOW + 31 * 86400}, TokenExpiryError),
        ({"expireTime": "soon"}, VideoError),
        ({"expireTime": True}, VideoError),
        ({"iat": float("nan")}, VideoError),
        ({"data": "x" * 1001}, VideoError),
        ({"data": {"seat": 12}}, VideoError),
        ({"initialLayoutClassList": [1]}, VideoError),
        ({"rolle": "publisher"}, VideoError),
        (["role"], VideoError),
    ],
)
def test_options_that_cannot_be(client: vonage.Client, options: Any, error: type[Exception]) -> None:
    with pytest.raises(error):
        client.video.generate_client_token(SESSION, options)


@pytest.mark.parametrize("session_id", ["", None, 7])
def test_a_session_has_an_id(client: vonage.Client, session_id: Any) -> None:
    with pytest.raises(VideoError, match="session_id"):
        client.video.generate_client_token(session_id)


def test_without_a_key_there_is_no_token() -> None:
    with pytest.raises(vonage.MissingCredentialsError, match="but no private_key="):
        vonage.Client(application_id=APP).video.generate_client_token(SESSION)


def test_the_check_alone(client: vonage.Client) -> None:
    client.video.validate_client_token_options({"role": "subscriber", "exp": NOW + 60})

    with pytest.raises(InvalidRoleError):
        client.video.validate_client_token_options({"role": "x"})
    assert client.video.get_media_mode("enabled") == "relayed"
    with pytest.raises(VideoError):
        client.video.get_media_mode("x")


@pytest.mark.parametrize(
    "options",
    [
        {"archive_mode": "sometimes"},
        {"media_mode": "disabled"},
        {"archive_mode": "always", "media_mode": "relayed"},
        {"archiveMode": "always"},
        "always",
    ],
)
def test_sessions_that_cannot_be(client: vonage.Client, options: Any) -> None:
    with pytest.raises(VideoError):
        client.video.create_session(options)


def test_the_errors_of_3x(client: vonage.Client) -> None:
    with pytest.raises(vonage.SipError, match="uri"):
        client.video.create_sip_call(SESSION, "token", {})  # type: ignore[typeddict-item]
    with pytest.raises(VideoError, match="digits"):
        client.video.play_dtmf(SESSION, "1x")
    with pytest.raises(VideoError, match="count"):
        client.video.list_broadcasts(0, 1001)
