"""Checks what CloudFront accepts from a function, and what we require of the gate as well."""

import base64
import binascii
import re
from collections.abc import Iterator

from e2e.support.set_cookie import SetCookie
from e2e.support.viewer_request import cookies_of, request_of, response_of, values

MOST_RESPONSE_BYTES = 40 * 1024
MOST_COOKIE_BYTES = 4096
MOST_URI_CHARACTERS = 8192
RESPONSE_MEMBERS = {"status", "statusDescription", "headers", "body", "bodyEncoding"}
OWN_COOKIES = "__Host-sitegate-"
READ_ONLY = {"cdn-loop", "content-length", "host", "transfer-encoding", "via"}
REFUSED = {
    *("connection", "expect", "keep-alive", "proxy-authenticate", "proxy-authorization"),
    *("proxy-connection", "trailer", "upgrade", "x-cache", "x-forwarded-proto", "x-real-ip"),
    *(f"x-accel-{one}" for one in ("buffering", "charset", "limit-rate", "redirect")),
    *(f"x-amzn-{one}" for one in ("auth", "cf-billing", "cf-id", "cf-xff", "errortype")),
    *(f"x-amzn-{one}" for one in ("fle-profile", "header-count", "header-order", "requestid")),
    "x-amzn-lambda-integration-tag",
}
REFUSED_PREFIXES = ("x-amz-cf-", "x-edge-")
NAME = re.compile(r"[!#$%&'*+.^_`|~0-9a-z-]+")
VALUE = re.compile(r"[\x20-\x7e]*")
URI = re.compile(r"/[^\x00-\x20\x7f#?]*")
QUERY = re.compile(r"[^\x00-\x20\x7f#]*")
# Not "//elsewhere" and not "/\elsewhere", because browsers go to another site for both.
LOCATION = re.compile(r"(https://[^/\\\s]+(/|\?|$)|/(?![/\\]))[\x21-\x7e]*")


def faults(event: dict, answer: object) -> list[str]:
    """Describes everything that is wrong with an answer to an event."""
    if not isinstance(answer, dict):
        return [f"neither a request nor a response: {answer!r}"]
    if origin := response_of(event):
        return list(replacement_faults(origin, answer))
    if "status" in answer:
        return list(response_faults(answer))
    return list(forward_faults(request_of(event), answer))


def replacement_faults(origin: dict, response: dict) -> Iterator[str]:
    """Checks the answer to an origin-response event: the same response, or another one with the same read-only headers."""
    if response == origin:
        return
    headers = response.get("headers", {})
    kept = {
        one: origin["headers"][one]
        for one in ("transfer-encoding", "via")
        if one in origin["headers"]
    }
    yield from (f"{one} was changed" for one, value in kept.items() if headers.get(one) != value)
    own = {one: value for one, value in headers.items() if one not in kept}
    yield from response_faults({**response, "headers": own})


def response_faults(response: dict) -> Iterator[str]:
    yield from (f"unknown member {one}" for one in response.keys() - RESPONSE_MEMBERS)
    status = response["status"]
    if not (isinstance(status, str) and re.fullmatch(r"[2-5]\d\d", status)):
        yield f"status {status!r} is not a string from 200 to 599"
    if not VALUE.fullmatch(response.get("statusDescription", "")):
        yield "statusDescription holds control characters"
    headers = response.get("headers", {})
    malformed = list(header_faults(headers))
    yield from malformed
    yield from (f"{one} must not be added" for one in headers if is_refused(one))
    yield from (f"{one} is CloudFront's" for one in headers.keys() & READ_ONLY)
    yield from body_faults(response)
    if not malformed:
        if (size := size_of(response)) > MOST_RESPONSE_BYTES:
            yield f"{size} bytes are more than {MOST_RESPONSE_BYTES}"
        yield from own_faults(response)


def header_faults(headers: dict) -> Iterator[str]:
    for name, entries in headers.items():
        if not NAME.fullmatch(name):
            yield f"{name!r} is not a lower-case header name"
        if not (isinstance(entries, list) and entries):
            yield f"{name} is not a list of headers"
            continue
        for one in entries:
            if not (isinstance(one, dict) and {"value"} <= one.keys() <= {"key", "value"}):
                yield f"{name} holds {one!r}, not a key and a value"
            elif one.get("key", name).lower() != name.lower():
                yield f"{name} holds a header of another name, {one['key']!r}"
            elif not (isinstance(one["value"], str) and VALUE.fullmatch(one["value"])):
                yield f"{name} holds control characters or is not ASCII: {one['value']!r}"


def is_refused(name: str) -> bool:
    return name in REFUSED or name.startswith(REFUSED_PREFIXES)


def body_faults(response: dict) -> Iterator[str]:
    body, encoding = response.get("body"), response.get("bodyEncoding", "text")
    if body and response["status"] == "204":
        yield "204 has no body"
    if body and not response.get("headers", {}).get("content-type"):
        yield "a body without content-type"
    if encoding not in ("text", "base64"):
        yield f"bodyEncoding {encoding!r} is neither text nor base64"
    if body is not None and not isinstance(body, str):
        yield "body is not a string"
    elif body and encoding == "base64":
        try:
            base64.b64decode(body, validate=True)
        except binascii.Error:
            yield "body is not base64"


def size_of(response: dict) -> int:
    """Returns the response's bytes on the wire without the status line. base64 counts as it is sent."""
    lines = [
        f"{name}: {one['value']}\r\n"
        for name, entries in response.get("headers", {}).items()
        for one in entries
    ]
    return len("".join([*lines, str(response.get("body") or "")]).encode())


def own_faults(response: dict) -> Iterator[str]:
    if values(response, "cache-control") != ["no-store"]:
        yield "Cache-Control is not no-store"
    locations = values(response, "location")
    if len(locations) != str(response["status"]).startswith("3"):
        yield f"status {response['status']} with {len(locations)} of Location"
    yield from (f"Location {one!r}" for one in locations if not LOCATION.fullmatch(one))
    cookies = [SetCookie.read(line) for line in values(response, "set-cookie")]
    if len({one.name for one in cookies}) < len(cookies):
        yield "one cookie is set twice"
    for cookie in cookies:
        yield from (f"cookie {cookie.name}: {one}" for one in cookie_faults(cookie))


def cookie_faults(cookie: SetCookie) -> Iterator[str]:
    if not cookie.name.startswith("__Host-"):
        yield "no __Host- prefix"
    if len(cookie.line) >= MOST_COOKIE_BYTES:
        yield f"{len(cookie.line)} bytes"
    if "domain" in cookie.attributes:
        yield "has a Domain"
    for name, wanted in {"secure": "", "httponly": "", "path": "/", "samesite": "Lax"}.items():
        if cookie.attributes.get(name) != wanted:
            yield f"{name} is not {wanted or 'set'}"


def forward_faults(came: dict, goes: dict) -> Iterator[str]:
    for one in ("method", "clientIp"):
        if goes.get(one) != came[one]:
            yield f"{one} was changed"
    uri, query = goes.get("uri", ""), goes.get("querystring", "")
    if (uri != came["uri"] and not URI.fullmatch(uri)) or not uri.startswith("/"):
        yield f"uri {uri!r}"
    if query != came["querystring"] and not QUERY.fullmatch(query):
        yield f"querystring {query!r}"
    if len(uri) + len(query) >= MOST_URI_CHARACTERS:
        yield f"uri and query have {len(uri) + len(query)} characters"
    headers = goes.get("headers", {})
    changed = {one for one in headers if headers[one] != came["headers"].get(one)}
    yield from header_faults({one: headers[one] for one in changed})
    yield from (f"{one} must not be added" for one in changed if is_refused(one))
    for one in READ_ONLY:
        if headers.get(one) != came["headers"].get(one):
            yield f"{one} was changed"
    if not any(header_faults(headers)):
        yield from cookie_header_faults(came, goes)


def cookie_header_faults(came: dict, goes: dict) -> Iterator[str]:
    """Checks that the gate removes its cookies and forwards those of the site."""
    if any(not line.strip() for line in values(goes, "cookie")):
        yield "an empty Cookie header"
    before, after = cookies_of(came), cookies_of(goes)
    yield from (f"cookie {one} goes on" for one in after if one.startswith(OWN_COOKIES))
    for one, value in before.items():
        if not one.startswith(OWN_COOKIES) and after.get(one) != value:
            yield f"cookie {one} was lost or changed"
