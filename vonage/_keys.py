"""RSA keys from whatever people hold them in: PEM text or bytes, a path, a key object, a function.

No error ever quotes the key: not even the part of it that could not be read.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Protocol, TypeAlias, cast

from vonage.errors import InvalidKeyError, KeyFileNotFoundError


class RsaKey(Protocol):
    """An RSA key object of `cryptography`, whose own classes type checkers do not know in full."""

    @property
    def key_size(self) -> int:
        """The length of the key in bits."""
        ...


PrivateKeySource: TypeAlias = "str | bytes | os.PathLike[str] | RsaKey | Callable[[], Any]"
PublicKeySource: TypeAlias = "str | bytes | os.PathLike[str] | RsaKey | Callable[[], Any]"

# The rule of the 3.x SDK: text that ends in a file extension is a path, any other text is the key itself.
_PATH = re.compile(r".*\.[A-Za-z0-9_]+", re.DOTALL)
_BLOCK = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)
_MAX_FILE = 65_536
_MIN_BITS = 2048

_PRIVATE = ("PRIVATE KEY", "RSA PRIVATE KEY")
_PUBLIC = ("PUBLIC KEY", "RSA PUBLIC KEY")
_NOT_PRIVATE = {
    "PUBLIC KEY": "holds a public key: the private key is needed, the file that the dashboard gave you once",
    "RSA PUBLIC KEY": "holds a public key: the private key is needed, the file that the dashboard gave you once",
    "CERTIFICATE": "holds a certificate: the private key that belongs to it is needed",
    "ENCRYPTED PRIVATE KEY": "holds an encrypted key: decrypt it first, with `openssl pkey -in KEY -out PLAIN_KEY`",
    "EC PRIVATE KEY": "holds an elliptic curve (EC) key: Vonage applications use RSA keys",
    "OPENSSH PRIVATE KEY": "holds a key in OpenSSH form: convert a copy with `ssh-keygen -p -m PEM -f KEY`",
}
_NOT_PUBLIC = {
    "PRIVATE KEY": "holds a private key: the public key is needed to verify",
    "RSA PRIVATE KEY": "holds a private key: the public key is needed to verify",
    "ENCRYPTED PRIVATE KEY": "holds a private key: the public key is needed to verify",
    "CERTIFICATE": "holds a certificate: the bare public key is needed, as from `openssl x509 -pubkey -noout`",
}


def load_private_key(source: PrivateKeySource) -> RsaKey:
    """Make an RSA private key object from any of the usual holders.

    Args:
        source: PEM text or bytes (PKCS#1 or PKCS#8; a one-line form with literal `\\n` is read too, as environment
            variables often hold it), a path (`pathlib.Path`, or text that ends in an extension such as
            `./private.key`), a key object of `cryptography`, or a function without arguments that returns one of
            these.

    Returns:
        A key object. Keep it: parsing costs far more than signing.

    Raises:
        KeyFileNotFoundError: there is no such file.
        InvalidKeyError: anything else that is no unencrypted RSA private key of at least 2048 bits.
    """
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    held = _called(source)
    if _is_material(held):
        pem = _read_pem(held, _PRIVATE, _NOT_PRIVATE)
        held = _parsed(lambda: load_pem_private_key(pem, password=None), "private")
    if isinstance(held, RSAPublicKey):
        raise InvalidKeyError("this is a public key object: the private key is needed")
    if not isinstance(held, RSAPrivateKey):
        raise _unusable(held, "private")
    _check_size(held.key_size)
    return held


def load_public_key(source: PublicKeySource) -> RsaKey:
    """Make an RSA public key object; accepts the same holders as `load_private_key` and raises the same errors."""
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    held = _called(source)
    if _is_material(held):
        pem = _read_pem(held, _PUBLIC, _NOT_PUBLIC)
        held = _parsed(lambda: load_pem_public_key(pem), "public")
    if isinstance(held, RSAPrivateKey):
        raise InvalidKeyError("this is a private key object: verify with its public_key()")
    if not isinstance(held, RSAPublicKey):
        raise _unusable(held, "public")
    _check_size(held.key_size)
    return held


def prepare_private_key(source: PrivateKeySource) -> Any:
    """Do the part of loading that needs no cryptography: read the file, and find most mistakes.

    Returns what `load_private_key` takes later: the PEM bytes, or the function or key object as it was given.
    """
    if _is_material(source):
        return _read_pem(source, _PRIVATE, _NOT_PRIVATE)
    if not callable(source) and not _is_key_object(source):
        raise _unusable(source, "private")
    return source


def _read_pem(source: object, wanted: tuple[str, ...], complaints: Mapping[str, str]) -> bytes:
    place, content = _content(source)
    if b"\n" not in content.strip():
        content = content.replace(b"\\r", b"").replace(b"\\n", b"\n")
    blocks = {match[1].decode(): match for match in _BLOCK.finditer(content)}
    for label in wanted:
        if label in blocks:
            if b"ENCRYPTED" in blocks[label][2]:  # the header that the older PKCS#1 form has inside the block
                raise InvalidKeyError(f"{place} {_NOT_PRIVATE['ENCRYPTED PRIVATE KEY']}")
            return blocks[label][0] + b"\n"
    if blocks:
        complaint = complaints.get(next(iter(blocks)), "holds PEM data of another kind, not an RSA key")
        raise InvalidKeyError(f"{place} {complaint}")
    if b"-----BEGIN" in content:
        raise InvalidKeyError(f"{place} holds a PEM key that is cut off: its END line is missing or differs")
    raise InvalidKeyError(
        f"{place} is not PEM (it has no BEGIN line): "
        "give the text of the key, or a path with an extension or as pathlib.Path"
    )


def _content(source: object) -> tuple[str, bytes]:
    """Return how to call the source in an error, and what it holds."""
    if isinstance(source, str) and ("-----BEGIN" in source or not _PATH.fullmatch(source)):
        return "the key text", source.encode(errors="replace")
    if isinstance(source, bytes):
        return "the key", source
    path = Path(os.fsdecode(cast("str | os.PathLike[str]", source)))
    name = f"the key file {str(path)!r}" if len(str(path)) < 256 else "the key file"
    try:
        with path.open("rb") as file:
            return name, file.read(_MAX_FILE)
    except FileNotFoundError:
        raise KeyFileNotFoundError(f"{name} does not exist: check the path and the current directory") from None
    except OSError as error:
        raise InvalidKeyError(f"{name} cannot be read: {error.strerror}") from None
    except ValueError:
        raise InvalidKeyError("the path of the key file holds characters that no path can hold") from None


def _called(source: Any) -> Any:
    return source() if callable(source) else source


def _is_material(held: object) -> bool:
    return isinstance(held, (str, bytes, os.PathLike))


def _is_key_object(held: object) -> bool:
    return "cryptography" in type(held).__module__


def _parsed(parse: Callable[[], object], kind: str) -> object:
    from cryptography.exceptions import UnsupportedAlgorithm

    try:
        return parse()
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise InvalidKeyError(f"the PEM data is damaged: no {kind} key can be read from it") from None


def _unusable(held: object, kind: str) -> InvalidKeyError:
    kinds = f"an RSA {kind} key as PEM text, bytes, a path or a key object"
    if held is None:
        return InvalidKeyError(f"no {kind} key was given: pass {kinds}")
    if _is_key_object(held):
        return InvalidKeyError(
            f"the {kind} key is no RSA key (found {type(held).__name__}): Vonage applications use RSA"
        )
    return InvalidKeyError(f"a {kind} key cannot be of type {type(held).__name__}: pass {kinds}")


def _check_size(bits: int) -> None:
    if bits < _MIN_BITS:
        raise InvalidKeyError(f"the RSA key has {bits} bits: RS256 needs {_MIN_BITS} or more")
