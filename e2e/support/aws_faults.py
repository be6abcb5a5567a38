"""A proxy to moto that answers chosen calls as AWS answers them in trouble."""

import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from e2e.support.server import HOST, in_thread


class AwsFaults(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, to: str) -> None:
        super().__init__((HOST, 0), Handler)
        self.to = to
        self.error: tuple[str, str] | None = None
        """Error code and message of the failing calls."""
        self.region = ""
        """Region whose calls fail. Empty if the calls of all Regions fail."""
        self.date: str | None = None
        """Time of AWS in the failing answers."""

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: AwsFaults

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        scope = re.search(r"Credential=[^/]+/\d+/([a-z0-9-]+)/", self.headers["Authorization"])
        region = scope.group(1) if scope else ""
        if self.server.error and self.server.region in ("", region):
            code, message = self.server.error
            answer = json.dumps({"__type": code, "message": message}).encode()
            return self.reply(400, "application/x-amz-json-1.1", answer)
        request = urllib.request.Request(f"{self.server.to}{self.path}", body, dict(self.headers))
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                self.reply(answer.status, answer.headers["Content-Type"], answer.read())
        except urllib.error.HTTPError as error:
            self.reply(error.code, error.headers["Content-Type"], error.read())

    def reply(self, status: int, kind: str, body: bytes) -> None:
        self.send_response_only(status)
        if self.server.date:
            self.send_header("Date", self.server.date)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Keeps the output of the tests short."""


@contextmanager
def aws_faults(to: str) -> Iterator[AwsFaults]:
    server = AwsFaults(to)
    with in_thread(server):
        yield server
