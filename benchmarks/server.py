"""A TLS server on the loopback interface that answers from memory. Prints its port; ends with its parent."""

from __future__ import annotations

import asyncio
import json
import ssl
import sys

SMS = {
    "message-count": "1",
    "messages": [
        {
            "to": "447700900000",
            "message-id": "2f6b0f0a-3d5e-4c1b-9a77-8e9d0c1b2a34",
            "status": "0",
            "remaining-balance": "15.53590000",
            "message-price": "0.03330000",
            "network": "23410",
        }
    ],
}
CALL = {
    "uuid": "63f61863-4a51-4f6b-86e1-46edebcf9356",
    "conversation_uuid": "CON-f972836a-550f-45fa-956c-12a2ab5b7d22",
    "status": "completed",
    "direction": "outbound",
    "rate": "0.00450000",
    "price": "0.02250000",
    "duration": "60",
    "start_time": "2026-01-01T12:00:00.000Z",
    "end_time": "2026-01-01T12:01:00.000Z",
    "network": "65512",
    "to": {"type": "phone", "number": "447700900000"},
    "from": {"type": "phone", "number": "447700900001"},
    "_links": {"self": {"href": "/calls/63f61863-4a51-4f6b-86e1-46edebcf9356"}},
}
LIST = {
    "count": 100,
    "page_size": 100,
    "record_index": 0,
    "_links": {"self": {"href": "/calls?page_size=100"}},
    "_embedded": {"calls": [CALL] * 100},
}


def answer(data: object) -> bytes:
    body = json.dumps(data).encode()
    return b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body) + body


ANSWERS = {b"/sms/json": answer(SMS), b"/v1/calls": answer(LIST)}
OTHER = answer(CALL)


class Protocol(asyncio.Protocol):
    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = transport
        self.waiting = b""

    def data_received(self, data: bytes) -> None:
        self.waiting += data
        while (end := self.waiting.find(b"\r\n\r\n")) >= 0:
            head = self.waiting[:end].lower()
            at = head.find(b"content-length:")
            length = int(head[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self.waiting) < end + 4 + length:
                return
            path = head.split(b" ", 2)[1].partition(b"?")[0]
            self.waiting = self.waiting[end + 4 + length :]
            self.transport.write(ANSWERS.get(path, OTHER))  # type: ignore[attr-defined]


async def main(certificate: str) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    server = await asyncio.get_running_loop().create_server(Protocol, "127.0.0.1", 0, ssl=context)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)  # until the parent goes


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1]))
