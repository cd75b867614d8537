# Written by codegen from specs/conversion.yaml. Do not edit: change the description and run `make generate`.
"""Report on a call

Says whether somebody acted on a call, for example typed in the code that was read out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..._runtime import Op

if TYPE_CHECKING:
    from ..._runtime import AsyncClient, Client, Request, Response

    from .. import dicts, models

OP = Op(
    __name__,
    "submit_voice_conversion",
    "POST",
    "https://api.nexmo.com",
    "/conversions/voice",
    security=(("basic",),),
    body="form",
    returns={200: "bytes"},
    produces=("text/plain",),
    retry="unsent",
    status="ga",
)


def build(*, body: dicts.SubmitConversion | models.SubmitConversion) -> Request:
    """Describe the request, without checking or sending it."""
    return OP.request(body=body)


def parse(status: int, data: Any) -> bytes:
    """Read a decoded answer."""
    parsed: bytes = OP.parse(status, data)
    return parsed


def sync_detailed(*, client: Client, body: dicts.SubmitConversion | models.SubmitConversion) -> Response[bytes]:
    """As `sync`, with status, headers and raw data of the answer."""
    return OP.sync(client, build(body=body))


def sync(*, client: Client, body: dicts.SubmitConversion | models.SubmitConversion) -> bytes:
    """Report on a call.

    Args:
        client: Sends the request, `vonage.Client` for one.
        body: What to send, as a dict or a model.

    Returns:
        The report was taken.

    Example:
        >>> for answer, piece in client.stream(build(...)):  # with `async for` from an AsyncClient
        ...     file.write(piece)
    """
    return sync_detailed(client=client, body=body).parsed


async def asyncio_detailed(
    *, client: AsyncClient, body: dicts.SubmitConversion | models.SubmitConversion
) -> Response[bytes]:
    """As `sync_detailed`, awaited."""
    return await OP.asyncio(client, build(body=body))


async def asyncio(*, client: AsyncClient, body: dicts.SubmitConversion | models.SubmitConversion) -> bytes:
    """As `sync`, awaited."""
    return (await asyncio_detailed(client=client, body=body)).parsed
