"""Makes the events that CloudFront sends to the function."""

from collections.abc import Iterable
from http import HTTPStatus

DOMAIN = "d111111abcdef8.cloudfront.net"
Header = tuple[str, str]


def viewer_request(
    path: str, headers: Iterable[Header] = (), method: str = "GET", host: str = DOMAIN
) -> dict:
    """Returns the event of a path with or without a query. A header may occur more than once."""
    uri, _, query = path.partition("?")
    carried: dict[str, list[dict]] = {}
    for name, value in [("Host", host), *headers]:
        carried.setdefault(name.lower(), []).append({"key": name, "value": value})
    config = {
        "distributionDomainName": DOMAIN,
        "distributionId": "EDFDVBD6EXAMPLE",
        "eventType": "viewer-request",
        "requestId": "4TyzHTaYWb1GX1qTfsHhEqV6HUDd_BzoBZnwfnvQc_1oF26ClkoUSEQ==",
    }
    request = {
        "clientIp": "203.0.113.178",
        "headers": carried,
        "method": method,
        "querystring": query,
        "uri": uri,
    }
    return {"Records": [{"cf": {"config": config, "request": request}}]}


def origin_response(
    path: str, status: int, headers: Iterable[Header] = (), asked: Iterable[Header] = ()
) -> dict:
    """Returns the event of the origin's response to a request that the gate has forwarded, with the request's headers."""
    event = viewer_request(path, asked, host="docs.s3.us-east-1.amazonaws.com")
    record = event["Records"][0]["cf"]
    record["config"]["eventType"] = "origin-response"
    carried: dict[str, list[dict]] = {}
    for name, value in headers:
        carried.setdefault(name.lower(), []).append({"key": name, "value": value})
    description = HTTPStatus(status).phrase
    record["response"] = {
        "status": str(status),
        "statusDescription": description,
        "headers": carried,
    }
    return event


def response_of(event: dict) -> dict | None:
    """Returns the origin's response. None in a viewer-request event."""
    return event["Records"][0]["cf"].get("response")


def request_of(event: dict) -> dict:
    return event["Records"][0]["cf"]["request"]


def values(message: dict, name: str) -> list[str]:
    """Returns a header's values in a request or a response. Empty if the header is missing."""
    return [one["value"] for one in message.get("headers", {}).get(name, [])]


def cookies_of(request: dict) -> dict[str, str]:
    """Returns all cookies of all Cookie headers."""
    pairs = [pair for line in values(request, "cookie") for pair in line.split(";")]
    found = (pair.strip().partition("=") for pair in pairs if pair.strip())
    return {name: value for name, _, value in found}
