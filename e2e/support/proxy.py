"""What the proxies to AWS's APIs share: a server on loopback, and handlers that ask AWS and pass its answer on."""

import http.client
import time
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from e2e.support.server import HOST

DROPPED = {"connection", "content-length", "transfer-encoding", "keep-alive"}


@dataclass
class Answer:
    """An answer of AWS."""

    status: int
    body: bytes
    headers: dict[str, str]
    length: str | None
    """The length of the body that the answer to a HEAD leaves out."""


class Proxy(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, to: str, handler: type["ProxyHandler"]) -> None:
        super().__init__((HOST, 0), handler)
        self.to = to

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignores a client that was killed."""


class ProxyHandler(BaseHTTPRequestHandler):
    server: Proxy
    protocol_version = "HTTP/1.1"

    def read(self) -> bytes:
        return self.rfile.read(int(self.headers.get("Content-Length") or 0))

    def ask(self, body: bytes) -> Answer:
        to = http.client.HTTPConnection(urlsplit(self.server.to).netloc, timeout=60)
        headers = {name: value for name, value in self.headers.items() if name.lower() != "expect"}
        to.request(self.command, self.path, body, headers)
        answer = to.getresponse()
        kept = {name: value for name, value in answer.getheaders() if name.lower() not in DROPPED}
        length = answer.headers.get("Content-Length") if self.command == "HEAD" else None
        return Answer(answer.status, answer.read(), kept, length)

    def reply(
        self,
        status: int,
        body: bytes,
        headers: dict[str, str] | None = None,
        length: str | None = None,
    ) -> None:
        self.send_response_only(status)
        if not any(name.lower() == "date" for name in headers or {}):
            self.send_header("Date", self.date_time_string(time.time()))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", length or str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Writes nothing. The client's messages are enough."""
