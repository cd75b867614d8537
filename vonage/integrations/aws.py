"""Webhooks in AWS Lambda, behind API Gateway (both versions), a function URL or a load balancer.

from vonage.integrations.aws import handler

lambda_handler = handler(router)  # a WebhookRouter

The signature of a webhook by GET covers the order of its parameters. Version 1 of API Gateway's events does not promise
to keep it: for answer URLs that are called with GET take version 2, or have them called with POST.
"""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlencode

from vonage_openapi import is_object

from vonage.webhooks import WebhookRouter

__all__ = ["handler"]


def handler(router: WebhookRouter) -> Callable[[dict[str, Any], object], dict[str, Any]]:
    """A Lambda function that hands everything to a router."""

    def lambda_handler(event: dict[str, Any], context: object = None) -> dict[str, Any]:
        headers = _pairs(event.get("multiValueHeaders"), event.get("headers"))
        outcome = router.handle(_method(event), _body(event), headers, _query(event))
        return {"statusCode": outcome.status, "headers": outcome.headers, "body": outcome.body.decode()}

    return lambda_handler


def _method(event: Mapping[str, Any]) -> str:
    http: Any = event.get("requestContext", {}).get("http", {})
    return str(event.get("httpMethod") or http.get("method") or "POST")


def _body(event: Mapping[str, Any]) -> bytes:
    body: Any = event.get("body") or ""
    return base64.b64decode(body) if event.get("isBase64Encoded") else str(body).encode()


def _query(event: Mapping[str, Any]) -> str:
    if "rawQueryString" in event:
        return str(event["rawQueryString"])
    pairs = _pairs(event.get("multiValueQueryStringParameters"), event.get("queryStringParameters"))
    if "elb" in event.get("requestContext", {}):  # a load balancer leaves them encoded
        return "&".join(f"{name}={value}" for name, value in pairs)
    return urlencode(pairs)


def _pairs(several: object, single: object) -> list[tuple[str, str]]:
    if is_object(several):
        return [(name, str(value)) for name, values in several.items() for value in values or ()]
    return [(name, str(value)) for name, value in single.items()] if is_object(single) else []
