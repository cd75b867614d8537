"""Whom a connect action calls: `ConnectEndpoints.PhoneEndpoint` and its like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypeAlias

from attrs import define, field

from ._base import Names, Part
from ._check import validate
from ._convert import as_object, as_text
from ._data import is_mapping

if TYPE_CHECKING:
    from vonage_openapi.ncco import dicts

AudioType: TypeAlias = Literal["audio/l16;rate=8000", "audio/l16;rate=16000", "audio/l16;rate=24000"]


@define(kw_only=True, repr=False)
class Endpoint(Part):
    """The base of all endpoints (official page: NCCO reference, "connect").

    Attributes:
        type: Which kind of endpoint it is, set by the class.
    """

    type: str


@define(kw_only=True, repr=False)
class PhoneEndpoint(Endpoint):
    """A phone (official page: NCCO reference, "connect").

        PhoneEndpoint(number="447700900000", dtmfAnswer="2p02p")

    Args:
        number: The number with its country code, 7 to 15 digits, without plus sign or spaces.
        dtmfAnswer: Keys sent once the phone is answered: digits, `*`, `#`, and `p` for half a second of pause.
        onAnswer: What the called person goes through before both are joined: `url` of an NCCO, and `ringbackTone`, the
            URL of a sound for the caller meanwhile.
        shaken: Your own STIR/SHAKEN identity header in full. By agreement with Vonage only.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "PhoneEndpoint"
    __added__: ClassVar[frozenset[str]] = frozenset({"shaken"})

    type: str = "phone"
    number: str = field(converter=as_text)
    dtmfAnswer: str | None = field(default=None, converter=as_text)  # noqa: N815
    onAnswer: dict[str, Any] | None = field(default=None, converter=as_object)  # noqa: N815
    shaken: str | None = None


@define(kw_only=True, repr=False)
class AppEndpoint(Endpoint):
    """A user of your application, reached in an app or a browser (official page: NCCO reference, "connect").

        AppEndpoint(user="jo")

    Args:
        user: The name of the user.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "AppEndpoint"

    type: str = "app"
    user: str = field(converter=as_text)


@define(kw_only=True, repr=False)
class WebsocketEndpoint(Endpoint):
    """A program that exchanges the sound of the call over a websocket (official page: NCCO reference, "connect").

        WebsocketEndpoint(uri="wss://example.com/audio", contentType="audio/l16;rate=16000", headers={"customer": 4711})

    Args:
        uri: Where the websocket listens, `wss://...` or `ws://...`.
        contentType: How the sound is coded, `audio/l16;rate=8000`, `...16000` or `...24000`. Its wire name is
            `content-type`, which is understood here as well: `**{"content-type": ...}`.
        headers: Data of yours, sent when the stream opens.
        authorization: What the handshake's Authorization header holds: `{"type": "vonage"}` for the token that signed
            webhooks carry (assumed), or `{"type": "custom", "value": "..."}`. Not shown by `repr`.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "WebsocketEndpoint"
    __wire__: ClassVar[Names] = {"contentType": ("content-type", "contentType")}
    __added__: ClassVar[frozenset[str]] = frozenset({"authorization"})
    __secret__: ClassVar[frozenset[str]] = frozenset({"authorization"})

    type: str = "websocket"
    uri: str = field(converter=as_text)
    contentType: AudioType  # noqa: N815
    headers: dict[str, Any] | None = field(default=None, converter=as_object)
    authorization: dict[str, Any] | None = field(default=None, converter=as_object)


@define(kw_only=True, repr=False)
class SipEndpoint(Endpoint):
    """A SIP device, by its address or by user and trunk domain (official page: NCCO reference, "connect").

        SipEndpoint(uri="sip:desk@sip.example.com", headers={"branch": "north"})
        SipEndpoint(user="desk", domain="acme")

    Args:
        uri: The address, `sip:...` or `sips:...`.
        headers: Sent with the invitation, each with `X-` before its name.
        user: The user part of the address. Goes with `domain`.
        domain: The name of your SIP trunk domain.
        standardHeaders: Headers sent under their own name: `{"User-to-User": "..."}`.

    Raises:
        ValidationError: Lists every fault with its place; also when there is neither `uri` nor `user` and `domain`.
    """

    __schema__ = "SipEndpoint"
    __added__: ClassVar[frozenset[str]] = frozenset({"user", "domain", "standardHeaders"})

    type: str = "sip"
    uri: str | None = field(default=None, converter=as_text)
    headers: dict[str, Any] | None = field(default=None, converter=as_object)
    user: str | None = field(default=None, converter=as_text)
    domain: str | None = field(default=None, converter=as_text)
    standardHeaders: dict[str, Any] | None = field(default=None, converter=as_object)  # noqa: N815


@define(kw_only=True, repr=False)
class VbcEndpoint(Endpoint):
    """An extension of Vonage Business Communications (official page: NCCO reference, "connect").

        VbcEndpoint(extension="204")

    Args:
        extension: The number of the extension.

    Raises:
        ValidationError: Lists every fault with its place.
    """

    __schema__ = "VbcEndpoint"

    type: str = "vbc"
    extension: str = field(converter=as_text)


KINDS: Mapping[str, type[Endpoint]] = {
    "phone": PhoneEndpoint,
    "app": AppEndpoint,
    "websocket": WebsocketEndpoint,
    "sip": SipEndpoint,
    "vbc": VbcEndpoint,
}


def class_for(data: Mapping[str, Any]) -> type[Endpoint] | None:
    """The class that a dict's `type` names, if any does."""
    kind = data.get("type")
    return KINDS.get(kind) if isinstance(kind, str) else None


def read_endpoint(data: Mapping[str, Any]) -> Endpoint:
    """An endpoint from wire data, unchanged and unchecked."""
    return (class_for(data) or Endpoint).from_dict(data)


def convert_endpoint(value: Any) -> Any:
    """An endpoint from an argument. What names no known type stays as it is, so that the rules can say so."""
    if not is_mapping(value):
        return value
    found = class_for(value)
    return dict(value) if found is None else found.convert(value)


class ConnectEndpoints:
    """The endpoints that `Ncco.Connect` can call (official page: NCCO reference, "connect")."""

    Endpoint: TypeAlias = Endpoint
    PhoneEndpoint: TypeAlias = PhoneEndpoint
    AppEndpoint: TypeAlias = AppEndpoint
    WebsocketEndpoint: TypeAlias = WebsocketEndpoint
    SipEndpoint: TypeAlias = SipEndpoint
    VbcEndpoint: TypeAlias = VbcEndpoint

    @classmethod
    def create_endpoint_model_from_dict(cls, d: dicts.ConnectEndpoint | Mapping[str, Any]) -> Endpoint:
        """The endpoint that a dict describes.

            ConnectEndpoints.create_endpoint_model_from_dict({"type": "vbc", "extension": "204"})

        Args:
            d: `type` and the fields of that endpoint; not changed. Unknown fields are kept.

        Raises:
            ValidationError: A field is wrong or missing, or no endpoint has this type.
        """
        found = class_for(d)
        endpoint: Endpoint = (found or Endpoint).convert(d)
        validate("ConnectEndpoint", endpoint.to_dict())
        return endpoint
