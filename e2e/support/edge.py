"""CloudFront as visitors see it: the package decides, MiniStack's data plane fetches from S3, and the package sees the response.

MiniStack applies the distribution's configuration: behaviors, methods, origin, cache policy and response headers policy. It runs no
Lambda@Edge function, so this part calls the package as CloudFront does, before and after the fetch.
"""

import base64
import http.client
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from e2e.support.gate import Gate
from e2e.support.viewer_request import Header, origin_response

# Headers that CloudFront adds after the origin-response function.
LATER = {"via", "x-cache", "x-amz-cf-pop", "x-amz-cf-id", "date"}
# The policy of response headers applies to the function's responses as well.
POLICY = (
    *("strict-transport-security", "x-content-type-options", "x-frame-options"),
    "referrer-policy",
)
# CloudFront's own errors do not come from the origin, and no function sees them.
OWN_ERROR = "Error from cloudfront"


@dataclass(frozen=True)
class Reply:
    """What a visitor receives."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def text(self) -> str:
        return self.body.decode("utf-8")


@dataclass
class Edge:
    gate: Gate
    data_plane: str
    """The address of MiniStack."""
    domain: str
    """The domain name of the distribution."""
    forwarded: list[str] = field(default_factory=list)
    """The paths that reached the data plane."""

    def ask(self, event: dict) -> Reply:
        """Sends the request of a viewer-request event."""
        given = event["Records"][0]["cf"]["request"]
        answer = self.gate.answer(event)
        if "status" in answer:
            return generated(answer)
        query = answer["querystring"]
        path = answer["uri"] + (f"?{query}" if query else "")
        headers = [
            (one["key"], one["value"]) for all_ in answer["headers"].values() for one in all_
        ]
        fetched = self.fetch(path, given["method"], headers)
        if fetched.headers["x-cache"] == OWN_ERROR:
            return fetched
        carried = [(name, value) for name, value in fetched.headers.items() if name not in LATER]
        response = origin_response(path, fetched.status, carried, headers)
        request = response["Records"][0]["cf"]["request"]
        request["method"] = given["method"]
        final = self.gate.answer(response)
        if final == response["Records"][0]["cf"]["response"]:
            return fetched
        page = generated(final)
        policy = {name: fetched.headers[name] for name in POLICY if name in fetched.headers}
        return Reply(page.status, page.headers | policy, page.body)

    def fetch(self, path: str, method: str = "GET", headers: Iterable[Header] = ()) -> Reply:
        """Sends a request to the data plane, as CloudFront continues one that the gate forwards."""
        self.forwarded.append(path)
        carried = {name: value for name, value in headers if name.lower() != "host"}
        carried |= {"Host": self.domain, "X-Forwarded-Proto": "https"}
        connection = http.client.HTTPConnection(urlsplit(self.data_plane).netloc, timeout=30)
        try:
            connection.request(method, path, headers=carried)
            answer = connection.getresponse()
            named = {name.lower(): value for name, value in answer.getheaders()}
            return Reply(answer.status, named, answer.read())
        finally:
            connection.close()


def generated(answer: dict) -> Reply:
    """Returns a response that the package has generated."""
    headers = {name: all_[-1]["value"] for name, all_ in answer.get("headers", {}).items()}
    body = answer.get("body", "")
    is_base64 = answer.get("bodyEncoding") == "base64"
    return Reply(
        int(answer["status"]), headers, base64.b64decode(body) if is_base64 else body.encode()
    )
