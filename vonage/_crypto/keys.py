"""RSA keys from whatever people hold them in: PEM text or bytes, a path, a key object, a function.

No error ever quotes the key: not even the part of it that could not be read.
"""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any, Literal, NoReturn, Protocol, TypeAlias, cast

from vonage._crypto.hidden import Hidden, hide
from vonage.errors import InvalidKeyError, KeyFileNotFoundError


class RsaKey(Protocol):
    """An RSA key object of `cryptography`, whose own classes type checkers do not know in full."""

    @property
    def key_size(self) -> int:
        """The length of the key in bits."""
        ...


PrivateKeySource: TypeAlias = str | bytes | os.PathLike[str] | RsaKey | Callable[[], object]
PublicKeySource: TypeAlias = str | bytes | os.PathLike[str] | RsaKey | Callable[[], object]
Half: TypeAlias = Literal["private", "public"]

# The rule of the 3.x SDK: text that ends in a file extension is a path, any other text is the key itself. What begins
# like a path is one as well, as secrets of containers have no extension (/run/secrets/vonage_key).
_PATH = re.compile(r".*\.[A-Za-z0-9_]+|(~|/|\\|\.\.?[/\\]|[A-Za-z]:[/\\])[^\n]*", re.DOTALL)
_BLOCK = re.compile(rb"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)
# Line breaks as environments and JSON write them, once or several times over, and the backslash that continues a line.
_ESCAPED = re.compile(rb"\\+(r|n|(?=\r?\n))")
_LINE = 64
_MAX_FILE = 65_536
_MIN_BITS = 2048

_ENCRYPTED = "holds an encrypted key: decrypt it first, with `openssl pkey -in KEY -out PLAIN_KEY`"
# What to say of a block that is not the wanted half of an RSA key, by its label without "RSA".
_COMPLAINTS: dict[Half, dict[str, str]] = {
    "private": {
        "PUBLIC KEY": "holds a public key: the private key is needed, the file that the dashboard gave you once",
        "CERTIFICATE": "holds a certificate: the private key that belongs to it is needed",
        "ENCRYPTED PRIVATE KEY": _ENCRYPTED,
        "EC PRIVATE KEY": "holds an elliptic curve (EC) key: Vonage applications use RSA keys",
        "OPENSSH PRIVATE KEY": "holds a key in OpenSSH form: convert a copy with `ssh-keygen -p -m PEM -f KEY`",
    },
    "public": {
        "PRIVATE KEY": "holds a private key: the public key is needed to verify",
        "ENCRYPTED PRIVATE KEY": "holds a private key: the public key is needed to verify",
        "CERTIFICATE": "holds a certificate: the bare public key is needed, as from `openssl x509 -pubkey -noout`",
    },
}


def load_private_key(source: PrivateKeySource) -> RsaKey:
    """Make an RSA private key object from any of the usual holders.

    Args:
        source: PEM text or bytes (PKCS#1 or PKCS#8; line breaks may be written as `\\n`, as environment variables often
            have them), a path (`pathlib.Path`, or text that begins like a path or ends in an extension, such as
            `/run/secrets/vonage_key`, `~/vonage/key` or `private.key`), a key object of `cryptography`, or a function
            without arguments that returns one of these.

    Returns:
        A key object. Keep it: parsing costs far more than signing.

    Raises:
        KeyFileNotFoundError: there is no such file.
        InvalidKeyError: anything else that is not an unencrypted RSA private key of at least 2048 bits.
    """
    source = hide(source)
    return _loaded(source, "private")


def load_public_key(source: PublicKeySource) -> RsaKey:
    """Make an RSA public key object; accepts the same holders as `load_private_key` and raises the same errors."""
    source = hide(source)  # a private key may be given by mistake
    return _loaded(source, "public")


def _loaded(source: Any, half: Half) -> RsaKey:
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey

    held: Any = hide(source()) if callable(source) else source
    if _is_material(held):
        held = _parsed(_read_pem(held, half), half)
    if half == "private" and isinstance(held, RSAPublicKey):
        raise InvalidKeyError("this is a public key object: the private key is needed")
    if half == "public" and isinstance(held, RSAPrivateKey):
        raise InvalidKeyError("this is a private key object: verify with its public_key()")
    if not isinstance(held, (RSAPrivateKey, RSAPublicKey)):
        raise _unusable(held, half)
    if held.key_size < _MIN_BITS:
        raise InvalidKeyError(f"the RSA key has {held.key_size} bits: RS256 needs {_MIN_BITS} or more")
    return cast("RsaKey", held)


class HeldKey:
    """A private key that is parsed on first use, and once; of a function, until it is asked for another.

    One thread parses it or runs the function; those that need this very key wait, and no lock stops anybody else.
    """

    def __init__(self, source: PrivateKeySource) -> None:
        source = hide(source)
        if _is_material(source):
            source = _read_pem(source, "private")  # which needs no cryptography, and finds most mistakes
        elif not callable(source) and not _is_key_object(source):
            raise _unusable(source, "private")
        self._source: Any = source
        self.renewable: bool = callable(source)
        self._parsed: Any = None
        # A forked child has locks of its own: one that a thread of its parent held would never be given back.
        self._locks: dict[int, threading.RLock] = {}
        self._asking = 0  # the process whose thread has the lock and asks the source

    def load(self) -> RsaKey:
        """The key; `InvalidKeyError` if it cannot be used, or if its function asks for what needs the key."""
        if self._parsed is None:
            with self._lock():
                if self._parsed is None:  # else another thread was faster
                    self._parsed = self._asked()
                    if not self.renewable:
                        self._source = None  # the text of the key need not stay in memory
        return cast("RsaKey", self._parsed)

    def renew(self, refused: RsaKey) -> bool:
        """Ask the function again, as the platform refused what a key had signed; whether there is another key now."""
        if not self.renewable:
            return False
        with self._lock():
            if self._parsed is refused:  # else another thread was faster
                fresh: Any = self._asked()
                old: Any = refused
                if fresh is old or fresh.public_key().public_numbers() == old.public_key().public_numbers():
                    return False
                self._parsed = fresh
        return True

    def _lock(self) -> threading.RLock:
        return self._locks.setdefault(os.getpid(), threading.RLock())  # atomic, should two threads come at once

    def _asked(self) -> RsaKey:
        if self._asking == os.getpid():
            raise InvalidKeyError(
                "the function for the private key makes a call that needs this very key: use a client with key and"
                " secret in it"
            )
        self._asking = os.getpid()
        try:
            return load_private_key(self._source)
        finally:
            self._asking = 0

    def __repr__(self) -> str:
        return "<HeldKey>"

    def __reduce__(self) -> NoReturn:
        raise TypeError("a private key cannot be pickled or copied")


def _read_pem(source: object, half: Half) -> bytes:
    """The block of the wanted kind, written as every parser takes it."""
    place, content = _content(source)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")) or b"B\0E\0G\0I\0N" in content:
        raise InvalidKeyError(f"{place} is UTF-16, as some editors and PowerShell save text: save it as UTF-8")
    content = hide(_ESCAPED.sub(lambda found: b"\n" if found[1] == b"n" else b"", content))
    # No match object gets a name here: its repr shows the beginning of what it found.
    bodies = {found[1].decode(): hide(found[2]) for found in _BLOCK.finditer(content)}
    for label in (f"{half.upper()} KEY", f"RSA {half.upper()} KEY"):
        if label in bodies:
            if b"ENCRYPTED" in bodies[label]:  # the header that the older PKCS#1 form has inside the block
                raise InvalidKeyError(f"{place} {_ENCRYPTED}")
            return _written(label, bodies[label])
    if bodies:
        label = next(iter(bodies)).removeprefix("RSA ")
        complaint = _COMPLAINTS[half].get(label, "holds PEM data of another kind, not an RSA key")
        raise InvalidKeyError(f"{place} {complaint}")
    if b"-----BEGIN" in content:
        raise InvalidKeyError(f"{place} holds a PEM key that is cut off: its END line is missing or differs")
    raise InvalidKeyError(
        f"{place} is not PEM (it has no BEGIN line): "
        "give the text of the key, or a path: absolute, with an extension, or as pathlib.Path"
    )


def _written(label: str, body: bytes) -> bytes:
    """A block with lines of the usual length, whatever has become of its line breaks on the way here."""
    body = hide(b"".join(body.split()))
    lines = [body[start : start + _LINE] for start in range(0, len(body), _LINE)]
    return hide(b"\n".join([f"-----BEGIN {label}-----".encode(), *lines, f"-----END {label}-----\n".encode()]))


def _content(source: object) -> tuple[str, bytes]:
    """Return how to call the source in an error, and what it holds."""
    if isinstance(source, bytes):
        return "the key", source
    if isinstance(source, str):
        path = Hidden(source.strip().strip("\"'"))
        if "-----BEGIN" in source or not _PATH.fullmatch(path):
            return "the key text", hide(source.encode(errors="replace"))
        source = path
    return _content_of_file(cast("str | os.PathLike[str]", source))


def _content_of_file(source: str | os.PathLike[str]) -> tuple[str, bytes]:
    name = "the key file"
    try:
        path = Path(str(os.fsdecode(source)))
        if len(str(path)) < 256:
            name = f"the key file {str(path)!r}"
        with path.expanduser().open("rb") as file:
            return name, hide(file.read(_MAX_FILE))
    except FileNotFoundError:
        problem = "does not exist: check the path and the current directory"
        raise KeyFileNotFoundError(f"{name} {problem}") from None
    except OSError as error:
        problem = f"cannot be read: {error.strerror}"
    except RuntimeError:
        problem = "cannot be found: nobody knows whose home ~ stands for"
    except ValueError:
        name, problem = "the path of the key file", "holds characters that no path can hold"
    raise InvalidKeyError(f"{name} {problem}")


def _is_material(held: object) -> bool:
    return isinstance(held, (str, bytes, os.PathLike))


def _is_key_object(held: object) -> bool:
    return "cryptography" in type(held).__module__


def _parsed(pem: bytes, half: Half) -> object:
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_private_key, load_pem_public_key

    try:
        return load_pem_private_key(pem, None) if half == "private" else load_pem_public_key(pem)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise InvalidKeyError(f"the PEM data is damaged: no {half} key can be read from it") from None


def _unusable(held: object, kind: str) -> InvalidKeyError:
    kinds = f"an RSA {kind} key as PEM text, bytes, a path or a key object"
    if held is None:
        return InvalidKeyError(f"no {kind} key was given: pass {kinds}")
    if isinstance(held, Coroutine):
        held.close()
        return InvalidKeyError(f"the function for the {kind} key is async: give one that returns {kinds} at once")
    if _is_key_object(held):
        return InvalidKeyError(
            f"the {kind} key is not an RSA key (found {type(held).__name__}): Vonage applications use RSA"
        )
    return InvalidKeyError(f"a {kind} key cannot be of type {type(held).__name__}: pass {kinds}")
