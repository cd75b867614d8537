"""A certificate authority for one run: clients that speak HTTPS only are told to trust it, and nobody else does."""

from __future__ import annotations

import ssl
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from vonage_sandbox.options import OptionError


class Authority:
    """Makes certificates.

    Raises:
        OptionError: The package that makes them is not installed.
    """

    def __init__(self) -> None:
        try:
            import trustme
        except ImportError:
            raise OptionError("tls: takes the package trustme: pip install 'vonage[sandbox]' brings it") from None
        self._made = trustme.CA(organization_name="Vonage sandbox, for one run only")
        self._folder = tempfile.TemporaryDirectory(prefix="vonage-sandbox-ca-")
        self.file: Path = Path(self._folder.name) / "ca.pem"
        """The authority's own certificate, for `SSL_CERT_FILE`, `REQUESTS_CA_BUNDLE` or `NODE_EXTRA_CA_CERTS`."""
        self.file.write_bytes(self.pem)

    @property
    def pem(self) -> bytes:
        """The authority's own certificate."""
        return self._made.cert_pem.bytes()

    def server_context(self, names: Iterable[str]) -> ssl.SSLContext:
        """TLS for a server.

        Args:
            names: The names and addresses that lead to it.
        """
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        certificate: Any = self._made.issue_cert(*dict.fromkeys(names))
        certificate.configure_cert(context)
        return context

    def client_context(self) -> ssl.SSLContext:
        """TLS for a client that trusts this authority alone."""
        return ssl.create_default_context(cafile=str(self.file))

    def close(self) -> None:
        """Take the file away."""
        self._folder.cleanup()
