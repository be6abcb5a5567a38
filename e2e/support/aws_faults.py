"""A proxy to moto that answers chosen calls as AWS answers them in trouble."""

import json
import re
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs

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
        self.action = ""
        """Name of the action whose calls fail, such as PutParameter. Empty if all calls fail."""
        self.successes = 0
        """How many of the calls that would fail still succeed."""
        self.is_broken = False
        """Whether a failing call loses its connection instead of getting an answer."""
        self.date: str | None = None
        """Time of AWS in the failing answers."""
        self.before: Callable[[str], None] = lambda action: None
        """Runs before each call, with its action."""

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.server_port}"

    def fails(self, action: str, region: str) -> bool:
        """Reports whether a call fails, and counts those that still succeed."""
        chosen = self.region in ("", region) and self.action in ("", action)
        if not chosen or not (self.error or self.is_broken):
            return False
        self.successes -= 1
        return self.successes < 0

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignores a client that was killed."""


class Handler(BaseHTTPRequestHandler):
    server: AwsFaults

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        scope = re.search(r"Credential=[^/]+/\d+/([a-z0-9-]+)/", self.headers["Authorization"])
        region = scope.group(1) if scope else ""
        action = self.action(body)
        self.server.before(action)
        if self.server.fails(action, region):
            if self.server.is_broken:
                self.close_connection = True
                return None
            code, message = self.server.error or ("", "")
            if "X-Amz-Target" in self.headers:
                answer = json.dumps({"__type": code, "message": message}).encode()
                return self.reply(400, "application/x-amz-json-1.1", answer)
            # The query protocol, which CloudFormation has.
            error = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>"
            answer = f"<ErrorResponse>{error}</ErrorResponse>".encode()
            return self.reply(400, "text/xml", answer)
        request = urllib.request.Request(f"{self.server.to}{self.path}", body, dict(self.headers))
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return self.reply(answer.status, answer.headers["Content-Type"], answer.read())
        except urllib.error.HTTPError as error:
            return self.reply(error.code, error.headers["Content-Type"], error.read())

    def action(self, body: bytes) -> str:
        """Returns the name of the action, from the header of JSON protocols or from the form of the query protocol."""
        target = self.headers.get("X-Amz-Target", "").rpartition(".")[2]
        return target or parse_qs(body.decode("latin-1")).get("Action", [""])[0]

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
