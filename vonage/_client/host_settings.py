"""Where a client sends requests: the hosts of the descriptions, or those that it was given instead."""

from __future__ import annotations

from typing import Final, overload

from vonage_openapi import Op

from vonage._client.settings import as_host, regional
from vonage._client.state import ClientState
from vonage.errors import Error

REST_HOST: Final = "rest.nexmo.com"
API_HOST: Final = "api.nexmo.com"
VIDEO_HOST: Final = "video.api.vonage.com"
EU_HOST: Final = "api-eu.vonage.com"
MEETINGS_PATH: Final = "/v1/meetings"


class HostSettings(ClientState):
    """The methods of 3.x that read and set hosts, and where an operation goes."""

    @overload
    def host(self) -> str: ...

    @overload
    def host(self, value: str) -> None: ...

    def host(self, value: str | None = None) -> str | None:
        """Get the host of the older APIs (`rest.nexmo.com`), or set it if you give a value."""
        return self._host("host", REST_HOST, value)

    @overload
    def api_host(self) -> str: ...

    @overload
    def api_host(self, value: str) -> None: ...

    def api_host(self, value: str | None = None) -> str | None:
        """Get the host of the newer APIs (`api.nexmo.com`), or set it if you give a value."""
        return self._host("api_host", API_HOST, value)

    @overload
    def video_host(self) -> str: ...

    @overload
    def video_host(self, value: str) -> None: ...

    def video_host(self, value: str | None = None) -> str | None:
        """Get the host of the Video API (`video.api.vonage.com`), or set it if you give a value."""
        return self._host("video_host", VIDEO_HOST, value)

    def proactive_connect_host(self, value: str | None = None) -> str | None:
        """Get the host of Proactive Connect (`api-eu.vonage.com`), or set it if you give a value."""
        return self._host("proactive_connect_host", EU_HOST, value, "proactive_connect")

    def meetings_api_host(self, value: str | None = None) -> str | None:
        """Get host and path of the Meetings API (`api-eu.vonage.com/v1/meetings`), or set them if you give a value.

        Raises:
            Error: It has a different path.
        """
        if value is None:
            return f"{self._host('meetings_api_host', EU_HOST, None, 'meetings')}{MEETINGS_PATH}"
        host = value.rstrip("/").removesuffix(MEETINGS_PATH)
        if "/" in host and not value.rstrip("/").endswith(MEETINGS_PATH):
            raise Error(f"meetings_api_host: must be a host alone, or end with {MEETINGS_PATH}")
        return self._host("meetings_api_host", EU_HOST, host, "meetings")

    def _host(self, name: str, default: str, value: str | None, api: str | None = None) -> str | None:
        """Read or set a host: for everything that has this host by default, or for one API alone."""
        if value is None:
            return self._hosts.get(api or default, default)
        self._hosts[api or default] = as_host(name, value)
        return None

    def _base_of(self, op: Op) -> str:
        """Scheme and host that an operation goes to."""
        if self._base_url:
            return self._base_url
        scheme, _, name = op.host.partition("://")
        if not name:
            raise Error(f"{op.id}: its description has no host; create the client with base_url=")
        if self._hosts:
            other = self._hosts.get(op.package.rpartition(".")[2]) or self._hosts.get(name)
            if other:
                return f"{scheme}://{other}"
        return regional(op, self._region) if self._region else op.host
