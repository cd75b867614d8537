"""RSA key pairs for applications."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa


class KeyPair(NamedTuple):
    """A key pair in PEM form."""

    public: str
    private: str


def make() -> KeyPair:
    """Make a new key pair; takes about a tenth of a second."""
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    public = key.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    return KeyPair(public.decode(), private.decode())


@cache
def of_this_process() -> KeyPair:
    """The key pair of the first application, made once, so that many sandboxes in one test run start fast."""
    return make()
