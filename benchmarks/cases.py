"""The cases: `python cases.py CASE PEER...` prints microseconds (or megabytes), one number for each peer.

Peers that fit into one process are measured turn by turn: on a machine that does other things as well, two processes
differ by more than two libraries. This file runs in environments that hold just the peers, so it imports nothing else
at the top.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import ssl
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from typing import Any

HOST = os.environ.get("BENCH_HOST", "")
CA = os.environ.get("BENCH_CA", "")
KEY_FILE = os.environ.get("BENCH_KEY", "")
APP = "5b8c1c8e-1d6f-4f6c-8f3e-2a7d5b9c0e11"
MESSAGE = {"from": "AcmeInc", "to": "447700900000", "text": "Hello from the benchmark"}
SECRET = "a signature secret of some length"


def turn_by_turn(calls: dict[str, Callable[[], Any]], count: int) -> dict[str, float]:
    """The median time of each call in microseconds; all take their turns in random order."""
    for call in calls.values():
        for _ in range(max(3, count // 10)):
            call()
    gc.disable()
    times: dict[str, list[float]] = {peer: [] for peer in calls}
    for _ in range(count):
        for peer in random.sample(list(calls), len(calls)):
            start = time.perf_counter()
            calls[peer]()
            times[peer].append(time.perf_counter() - start)
    return {peer: statistics.median(spent) * 1e6 for peer, spent in times.items()}


# Clients


def context() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=CA)


def ours(**more: Any) -> Any:
    import vonage

    return vonage.Client(key="abcd1234", secret="secret", base_url=f"https://{HOST}", ssl_context=context(), **more)


def ours_with_key(**more: Any) -> Any:
    return ours(application_id=APP, private_key=KEY_FILE, **more)


def official4(**more: Any) -> Any:
    from vonage import Auth, HttpClientOptions, Vonage

    options = HttpClientOptions(api_host=HOST, rest_host=HOST)
    return Vonage(Auth(api_key="abcd1234", api_secret="secret", **more), options)


def official3(**more: Any) -> Any:
    import warnings

    warnings.simplefilter("ignore")
    import vonage

    client = vonage.Client(key="abcd1234", secret="secret", **more)
    client.host(HOST)
    client.api_host(HOST)
    return client


# Importing and making a client

STARTS = {
    "httpx": "import httpx; client = httpx.Client()",
    "ours": "import vonage; client = vonage.Client(key='abcd1234', secret='secret')",
    "official 4.9.1": "import vonage; client = vonage.Vonage(vonage.Auth(api_key='abcd1234', api_secret='secret'))",
    "official 3.18.0": "import warnings; warnings.simplefilter('ignore'); import vonage; client = vonage.Client(key='abcd1234', secret='secret')",
    "twilio": "import twilio.rest; client = twilio.rest.Client('AC0', 'token')",
}


# One call after the other: each function makes a client and returns the call to measure


def send_sms(peer: str) -> Callable[[], Any]:
    url = f"https://{HOST}/sms/json"
    if peer == "ours":
        client = ours()
        return lambda: client.sms.send_message(MESSAGE)
    if peer == "official 4.9.1":
        from vonage_sms import SmsMessage

        client4 = official4()
        message = SmsMessage(from_="AcmeInc", to="447700900000", text=MESSAGE["text"])
        return lambda: client4.sms.send(message)
    if peer == "official 3.18.0":
        client3 = official3()
        return lambda: client3.sms.send_message(MESSAGE)
    if peer == "httpx":
        import httpx

        http = httpx.Client(verify=context(), auth=("abcd1234", "secret"))
        return lambda: http.post(url, data=MESSAGE).json()
    if peer == "bare TLS socket":
        return bare_socket()
    if peer == "requests":
        import requests

        session = requests.Session()
        session.auth = ("abcd1234", "secret")
        return lambda: session.post(url, data=MESSAGE, verify=CA).json()
    import urllib3

    pool = urllib3.PoolManager(ssl_context=context(), headers=urllib3.make_headers(basic_auth="abcd1234:secret"))
    return lambda: pool.request("POST", url, fields=MESSAGE, encode_multipart=False).json()


def bare_socket() -> Callable[[], Any]:
    """The limit: the same request written to a socket, and the answer read as JSON, with nothing in between."""
    import base64
    import http.client
    import socket
    from urllib.parse import urlencode

    name, _, port = HOST.partition(":")
    connection = context().wrap_socket(socket.create_connection((name, int(port))), server_hostname=name)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    body = urlencode(MESSAGE).encode()
    basic = base64.b64encode(b"abcd1234:secret").decode()
    head = f"POST /sms/json HTTP/1.1\r\nhost: {HOST}\r\nauthorization: Basic {basic}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {len(body)}\r\n\r\n".encode()

    def call() -> Any:
        connection.sendall(head + body)
        answer = http.client.HTTPResponse(connection, method="POST")
        answer.begin()
        return json.loads(answer.read())

    return call


def signed_call(peer: str) -> Callable[[], Any]:
    uuid = "63f61863-4a51-4f6b-86e1-46edebcf9356"
    if peer == "ours":
        client = ours_with_key()
        return lambda: client.voice.get_call(uuid)
    if peer == "ours, fixed token":
        fixed = ours_with_key(headers={"Authorization": "Bearer " + "x" * 500})
        return lambda: fixed.voice.get_call(uuid)
    if peer == "official 4.9.1":
        client4 = official4(application_id=APP, private_key=KEY_FILE)
        return lambda: client4.voice.get_call(uuid)
    client3 = official3(application_id=APP, private_key=KEY_FILE)
    return lambda: client3.voice.get_call(uuid)


def list_calls(peer: str) -> Callable[[], Any]:
    if peer == "ours":
        client = ours_with_key()
        return lambda: client.voice.get_calls(page_size=100)
    if peer == "official 4.9.1":
        from vonage_voice.models import ListCallsFilter

        client4 = official4(application_id=APP, private_key=KEY_FILE)
        return lambda: client4.voice.list_calls(ListCallsFilter(page_size=100))
    if peer == "httpx":
        import httpx

        http = httpx.Client(verify=context(), headers={"Authorization": "Bearer x"})
        return lambda: http.get(f"https://{HOST}/v1/calls", params={"page_size": 100}).json()
    client3 = official3(application_id=APP, private_key=KEY_FILE)
    return lambda: client3.voice.get_calls(page_size=100)


# Without a network


def build_ncco(peer: str) -> Callable[[], Any]:
    if peer == "official 4.9.1":
        from vonage_voice.models import Talk as Talk4

        return lambda: [Talk4(text=f"Hello {n}").model_dump(by_alias=True, exclude_none=True) for n in range(10)]
    from vonage import Ncco

    return lambda: Ncco.build_ncco(*(Ncco.Talk(text=f"Hello {n}") for n in range(10)))


def check_webhook(peer: str) -> Callable[[], Any]:
    body = b'{"message_uuid":"aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab","status":"delivered"}'
    if peer == "ours":
        from vonage import webhooks

        headers = webhooks.sign(body, SECRET)
        return lambda: webhooks.verify(body, headers, secret=SECRET)
    import jwt
    from vonage_jwt import verify_signature

    token = jwt.encode({"iat": int(time.time())}, SECRET, "HS256")
    return lambda: verify_signature(token, SECRET)


# Many calls at once


def flying(peer: str) -> tuple[Callable[[], Awaitable[Any]], Callable[[], Awaitable[Any]]]:
    """How a peer sends an SMS, and how it is closed."""
    url = f"https://{HOST}/sms/json"
    if peer.startswith("ours"):
        import vonage

        backend: Any = "aiohttp" if "aiohttp" in peer else "httpx"
        client = vonage.AsyncClient(
            key="abcd1234", secret="secret", base_url=f"https://{HOST}", ssl_context=context(), backend=backend
        )
        return (lambda: client.sms.send_message(MESSAGE)), client.aclose
    if peer == "httpx":
        import httpx

        http = httpx.AsyncClient(verify=context(), auth=("abcd1234", "secret"))
        return (lambda: http.post(url, data=MESSAGE)), http.aclose
    import aiohttp

    session = aiohttp.ClientSession(auth=aiohttp.BasicAuth("abcd1234", "secret"))
    tls = context()

    async def post() -> Any:
        async with session.post(url, data=MESSAGE, ssl=tls) as answer:
            return await answer.json()

    return post, session.close


async def in_flight(peers: list[str], counts: tuple[int, ...] = (1, 10, 100)) -> dict[str, float]:
    """Microseconds a call for each peer with each number of calls in flight, under `peer/number`."""
    clients = {peer: flying(peer) for peer in peers}
    times: dict[str, list[float]] = {f"{peer}/{many}": [] for peer in peers for many in counts}
    for send, _ in clients.values():
        await asyncio.gather(*(send() for _ in range(max(counts))))
    gc.disable()
    for _ in range(5):
        for job in random.sample(list(times), len(times)):
            peer, many = job.split("/")
            send, _ = clients[peer]
            turns = max(2, 200 // int(many))

            async def work(send: Callable[[], Awaitable[Any]] = send, turns: int = turns) -> None:
                for _ in range(turns):
                    await send()

            begin = time.perf_counter()
            await asyncio.gather(*(work() for _ in range(int(many))))
            times[job].append((time.perf_counter() - begin) / (turns * int(many)) * 1e6)
    for _, close in clients.values():
        await close()
    return {job: statistics.median(spent) for job, spent in times.items()}


# What happens once in a process


def start(peer: str) -> float:
    code = compile(STARTS[peer], "start", "exec")
    begin = time.perf_counter()
    exec(code, {})
    return (time.perf_counter() - begin) * 1e6


def first_call(peer: str) -> float:
    """Import, client and the first answer, in a fresh process."""
    begin = time.perf_counter()
    send_sms(peer)()
    return (time.perf_counter() - begin) * 1e6


def memory(peer: str) -> float:
    exec(STARTS[peer], globals())  # kept alive until it is measured
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


def first_use(peer: str) -> float:
    """The imports that the first use of an API brings, given a client; the worst of the APIs."""
    import vonage

    client = vonage.Client(key="abcd1234", secret="secret")
    begin = time.perf_counter()
    assert getattr(client, peer.rpartition(" ")[2])
    return (time.perf_counter() - begin) * 1e6


def compile_large(peer: str) -> float:
    """The processor's time for 400 operations with 160 schemas, all processes together."""
    import resource
    import subprocess
    import tempfile

    from large import description

    programs = sys.executable.rpartition("/")[0]
    with tempfile.TemporaryDirectory() as folder:
        file, out = f"{folder}/large.json", f"{folder}/out"
        with open(file, "w") as written:
            json.dump(description(80), written)
        command = (
            ["vonage-codegen", "generate", "--spec", file, "--out", out]
            if peer == "ours, compiler"
            else ["openapi-python-client", "generate", "--path", file, "--output-path", out]
        )
        path = {**os.environ, "PATH": f"{programs}:{os.environ['PATH']}"}  # it calls ruff by its name
        subprocess.run([f"{programs}/{command[0]}", *command[1:]], env=path, check=True, capture_output=True)
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (spent.ru_utime + spent.ru_stime) * 1e6


ONCE: dict[str, Callable[[str], float]] = {
    "start": start,
    "memory": memory,
    "first_use": first_use,
    "first_call": first_call,
}
OFTEN: dict[str, tuple[Callable[[str], Callable[[], Any]], int]] = {
    "send_sms": (send_sms, 300),
    "signed_call": (signed_call, 300),
    "list_calls": (list_calls, 200),
    "build_ncco": (build_ncco, 300),
    "check_webhook": (check_webhook, 2000),
}


def main(case: str, *peers: str) -> dict[str, float]:
    """What each peer took."""
    if case == "in_flight":
        return asyncio.run(in_flight(list(peers)))
    if case == "compile_large":
        return {peer: compile_large(peer) for peer in peers}
    if case in ONCE:
        return {peer: ONCE[case](peer) for peer in peers}
    make, count = OFTEN[case]
    slow = any(peer.startswith("official") for peer in peers)
    return turn_by_turn({peer: make(peer) for peer in peers}, count // 5 if slow else count)


if __name__ == "__main__":
    print(json.dumps(main(*sys.argv[1:])))
