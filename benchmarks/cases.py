"""The cases, each for several peers: `python cases.py CASE PEER` prints microseconds (or megabytes) as one number.

This file runs in environments that hold just the peer, so it imports nothing else at the top.
"""

from __future__ import annotations

import asyncio
import gc
import os
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


def measure(call: Callable[[], Any], count: int) -> float:
    """The median time of a call in microseconds."""
    for _ in range(max(3, count // 10)):
        call()
    gc.disable()
    times = []
    for _ in range(count):
        start = time.perf_counter()
        call()
        times.append(time.perf_counter() - start)
    return statistics.median(times) * 1e6


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


def start(peer: str) -> float:
    code = compile(STARTS[peer], "start", "exec")
    begin = time.perf_counter()
    exec(code, {})
    return (time.perf_counter() - begin) * 1e6


def memory(peer: str) -> float:
    exec(STARTS[peer], globals())  # kept alive until it is measured
    with open("/proc/self/statm") as statm:
        return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6


# One call after the other


def send_sms(peer: str) -> float:
    url = f"https://{HOST}/sms/json"
    if peer == "ours":
        client = ours()
        return measure(lambda: client.sms.send_message(MESSAGE), 400)
    if peer == "official 4.9.1":
        from vonage_sms import SmsMessage

        client4 = official4()
        message = SmsMessage(from_="AcmeInc", to="447700900000", text=MESSAGE["text"])
        return measure(lambda: client4.sms.send(message), 300)
    if peer == "official 3.18.0":
        client3 = official3()
        return measure(lambda: client3.sms.send_message(MESSAGE), 300)
    if peer == "httpx":
        import httpx

        http = httpx.Client(verify=context(), auth=("abcd1234", "secret"))
        return measure(lambda: http.post(url, data=MESSAGE).json(), 400)
    if peer == "requests":
        import requests

        session = requests.Session()
        session.auth = ("abcd1234", "secret")
        return measure(lambda: session.post(url, data=MESSAGE, verify=CA).json(), 300)
    import urllib3

    pool = urllib3.PoolManager(ssl_context=context(), headers=urllib3.make_headers(basic_auth="abcd1234:secret"))
    return measure(lambda: pool.request("POST", url, fields=MESSAGE, encode_multipart=False).json(), 400)


def signed_call(peer: str) -> float:
    uuid = "63f61863-4a51-4f6b-86e1-46edebcf9356"
    if peer == "ours":
        client = ours_with_key()
        return measure(lambda: client.voice.get_call(uuid), 400)
    if peer == "ours, fixed token":
        fixed = ours_with_key().with_options(headers={"Authorization": "Bearer " + "x" * 500})
        return measure(lambda: fixed.voice.get_call(uuid), 400)
    if peer == "official 4.9.1":
        client4 = official4(application_id=APP, private_key=KEY_FILE)
        return measure(lambda: client4.voice.get_call(uuid), 60)
    client3 = official3(application_id=APP, private_key=KEY_FILE)
    return measure(lambda: client3.voice.get_call(uuid), 60)


def list_calls(peer: str) -> float:
    if peer == "ours":
        client = ours_with_key()
        return measure(lambda: client.voice.get_calls(page_size=100), 150)
    if peer == "official 4.9.1":
        from vonage_voice.models import ListCallsFilter

        client4 = official4(application_id=APP, private_key=KEY_FILE)
        return measure(lambda: client4.voice.list_calls(ListCallsFilter(page_size=100)), 40)
    if peer == "httpx":
        import httpx

        http = httpx.Client(verify=context(), headers={"Authorization": "Bearer x"})
        return measure(lambda: http.get(f"https://{HOST}/v1/calls", params={"page_size": 100}).json(), 150)
    client3 = official3(application_id=APP, private_key=KEY_FILE)
    return measure(lambda: client3.voice.get_calls(page_size=100), 40)


# Many calls at once


def in_flight(many: int) -> Callable[[str], float]:
    def case(peer: str) -> float:
        return asyncio.run(flying(peer, many))

    return case


async def flying(peer: str, many: int) -> float:
    """Microseconds a call with so many in flight."""
    url = f"https://{HOST}/sms/json"
    close: Callable[[], Awaitable[Any]]
    if peer.startswith("ours"):
        import vonage

        backend: Any = "aiohttp" if "aiohttp" in peer else "httpx"
        client = vonage.AsyncClient(
            key="abcd1234", secret="secret", base_url=f"https://{HOST}", ssl_context=context(), backend=backend
        )
        send, close = (lambda: client.sms.send_message(MESSAGE)), client.aclose
    elif peer == "httpx":
        import httpx

        http = httpx.AsyncClient(verify=context(), auth=("abcd1234", "secret"))
        send, close = (lambda: http.post(url, data=MESSAGE)), http.aclose
    else:
        import aiohttp

        session = aiohttp.ClientSession(auth=aiohttp.BasicAuth("abcd1234", "secret"))
        tls = context()

        async def post() -> Any:
            async with session.post(url, data=MESSAGE, ssl=tls) as answer:
                return await answer.json()

        send, close = post, session.close
    await asyncio.gather(*(send() for _ in range(many)))
    turns = max(3, 1000 // many)

    async def work() -> None:
        for _ in range(turns):
            await send()

    gc.disable()
    begin = time.perf_counter()
    await asyncio.gather(*(work() for _ in range(many)))
    spent = time.perf_counter() - begin
    await close()
    return spent / (turns * many) * 1e6


# Without a network


def build_ncco(peer: str) -> float:
    if peer == "official 4.9.1":
        from vonage_voice.models import Talk as Talk4

        return measure(
            lambda: [Talk4(text=f"Hello {n}").model_dump(by_alias=True, exclude_none=True) for n in range(10)], 300
        )
    from vonage import Ncco

    return measure(lambda: Ncco.build_ncco(*(Ncco.Talk(text=f"Hello {n}") for n in range(10))), 300)


def check_webhook(peer: str) -> float:
    body = b'{"message_uuid":"aaaaaaaa-bbbb-4ccc-8ddd-0123456789ab","status":"delivered"}'
    if peer == "ours":
        from vonage import webhooks

        headers = webhooks.sign(body, SECRET)
        return measure(lambda: webhooks.verify(body, headers, secret=SECRET), 2000)
    import jwt
    from vonage_jwt import verify_signature

    token = jwt.encode({"iat": int(time.time())}, SECRET, "HS256")
    return measure(lambda: verify_signature(token, SECRET), 2000)


def first_use(peer: str) -> float:
    """The imports that the first use of an API brings, given a client; the worst of the APIs."""
    import vonage

    client = vonage.Client(key="abcd1234", secret="secret")
    begin = time.perf_counter()
    assert getattr(client, peer.rpartition(" ")[2])
    return (time.perf_counter() - begin) * 1e6


CASES: dict[str, Callable[[str], float]] = {
    "start": start,
    "memory": memory,
    "send_sms": send_sms,
    "signed_call": signed_call,
    "list_calls": list_calls,
    "in_flight_1": in_flight(1),
    "in_flight_10": in_flight(10),
    "in_flight_100": in_flight(100),
    "build_ncco": build_ncco,
    "check_webhook": check_webhook,
    "first_use": first_use,
}

if __name__ == "__main__":
    print(CASES[sys.argv[1]](sys.argv[2]))
