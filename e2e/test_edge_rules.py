"""The checker that every answer of the gate passes through finds each fault it is there for."""

import copy
from collections.abc import Callable

import pytest

from e2e.support.edge_rules import MOST_COOKIE_BYTES, MOST_RESPONSE_BYTES, faults
from e2e.support.viewer_request import request_of, viewer_request

EVENT = viewer_request(
    "/a?b=c",
    [("Cookie", "__Host-sitegate-session=s; theme=dark"), ("Via", "2.0 cdn")],
)
COOKIE = "__Host-sitegate-session=s; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=300"
RESPONSE = {
    "status": "302",
    "statusDescription": "Found",
    "headers": {
        "cache-control": [{"key": "Cache-Control", "value": "no-store"}],
        "content-type": [{"value": "text/html; charset=utf-8"}],
        "location": [{"key": "Location", "value": "https://idp.example.com/auth?a=b"}],
        "set-cookie": [{"key": "Set-Cookie", "value": COOKIE}],
    },
    "body": "<p>On we go.",
    "bodyEncoding": "text",
}
FORWARD = copy.deepcopy(request_of(EVENT))
FORWARD["headers"]["cookie"] = [{"key": "Cookie", "value": "theme=dark"}]


def header(name: str, value: object, key: str | None = None) -> Callable[[dict], object]:
    entry = {"key": name if key is None else key, "value": value}
    return lambda answer: answer["headers"].update({name: [entry]})


def member(name: str, value: object) -> Callable[[dict], object]:
    return lambda answer: answer.update({name: value})


def page(status: str) -> Callable[[dict], object]:
    return lambda answer: (answer.update(status=status), answer["headers"].pop("location"))


def cookie(old: str, new: str) -> Callable[[dict], object]:
    return header("set-cookie", COOKIE.replace(old, new))


RESPONSE_FAULTS = {
    "status as a number": member("status", 302),
    "status below 200": page("103"),
    "status above 599": page("600"),
    "member of another API": member("statusCode", 302),
    "line break in the description": member("statusDescription", "Found\r\nX: y"),
    "204 with a body": page("204"),
    "unknown encoding": member("bodyEncoding", "gzip"),
    "not base64": member("bodyEncoding", "base64"),
    "body without a type": lambda it: it["headers"].pop("content-type"),
    "too large": member("body", "x" * MOST_RESPONSE_BYTES),
    "too large in bytes": member("body", "ä" * (MOST_RESPONSE_BYTES // 2)),
    "header that is not a list": lambda it: it["headers"].update(vary="Cookie"),
    "header without entries": lambda it: it["headers"].update(vary=[]),
    "header without a value": lambda it: it["headers"].update(vary=[{"key": "Vary"}]),
    "header name in capitals": header("Vary", "Cookie"),
    "header under another name": header("vary", "Cookie", key="Accept"),
    "header with a line break": header("vary", "a\r\nSet-Cookie: b"),
    "header with a control character": header("vary", "a\x7fb"),
    "header that is not ASCII": header("vary", "ä"),
    "refused header": header("x-real-ip", "::1"),
    "refused family of headers": header("x-edge-anything", "1"),
    "read-only header": header("via", "2.0 gate"),
    "may be stored": header("cache-control", "private, max-age=60"),
    "no Cache-Control": lambda it: it["headers"].pop("cache-control"),
    "redirect to nowhere": lambda it: it["headers"].pop("location"),
    "page with a Location": member("status", "403"),
    "redirect without a scheme": header("location", "//evil.example"),
    "redirect with a backslash": header("location", "/\\evil.example"),
    "redirect without TLS": header("location", "http://idp.example.com/"),
    "cookie without the prefix": cookie("__Host-", ""),
    "cookie with a Domain": cookie("Path=/", "Path=/; Domain=example.com"),
    "cookie for scripts": cookie("HttpOnly; ", ""),
    "cookie without TLS": cookie("Secure; ", ""),
    "cookie for a folder": cookie("Path=/", "Path=/docs"),
    "cookie for other sites": cookie("Lax", "None"),
    "cookie that is too large": cookie("=s", "=" + "s" * MOST_COOKIE_BYTES),
    "cookie that is set twice": lambda it: it["headers"]["set-cookie"].append({"value": COOKIE}),
}
FORWARD_FAULTS = {
    "method": member("method", "HEAD"),
    "client": member("clientIp", "::1"),
    "relative path": member("uri", "a"),
    "path with a space": member("uri", "/a b"),
    "query in the path": member("uri", "/a?b"),
    "query with a space": member("querystring", "b=c d"),
    "query with a fragment": member("querystring", "b=c#d"),
    "too long": member("querystring", "b" * 8192),
    "host": header("host", "bucket.s3.amazonaws.com"),
    "lost read-only header": lambda it: it["headers"].pop("via"),
    "refused header": header("x-amz-cf-id", "1"),
    "header with a line break": header("x-user", "a\nb"),
    "session goes on": lambda it: it["headers"].update(request_of(EVENT)["headers"]),
    "site's own cookie is lost": lambda it: it["headers"].pop("cookie"),
    "empty Cookie header": lambda it: it["headers"]["cookie"].append({"value": ""}),
}


@pytest.mark.parametrize("answer", [RESPONSE, FORWARD], ids=["response", "forward"])
def test_valid_answer_has_no_fault(answer: dict) -> None:
    assert faults(EVENT, answer) == []


@pytest.mark.parametrize("spoil", RESPONSE_FAULTS.values(), ids=RESPONSE_FAULTS.keys())
def test_finds_one_fault_in_a_response(spoil: Callable[[dict], object]) -> None:
    assert_one_fault(RESPONSE, spoil)


@pytest.mark.parametrize("spoil", FORWARD_FAULTS.values(), ids=FORWARD_FAULTS.keys())
def test_finds_one_fault_in_a_forwarded_request(spoil: Callable[[dict], object]) -> None:
    assert_one_fault(FORWARD, spoil)


@pytest.mark.parametrize("answer", [None, [], "ok"])
def test_finds_an_answer_that_is_neither(answer: object) -> None:
    assert len(faults(EVENT, answer)) == 1


def assert_one_fault(right: dict, spoil: Callable[[dict], object]) -> None:
    answer = copy.deepcopy(right)
    spoil(answer)
    assert len(faults(EVENT, answer)) == 1, faults(EVENT, answer)
