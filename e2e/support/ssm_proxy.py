"""A proxy to SSM that causes faults."""

import socket
import struct
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from e2e.support.server import HOST, in_thread

# Longer than an invocation may take.
HANGING_SECONDS = 6
THROTTLED = b'{"__type":"ThrottlingException","message":"Rate exceeded"}'


class SsmProxy(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, to: str) -> None:
        super().__init__((HOST, 0), Handler)
        self.to = to
        self.fault = ""
        """One of down, hanging, throttled and corrupt. Empty if there is no fault."""
        self.delay = 0.0
        """Seconds by which each call is delayed."""
        self.throttles = 0
        """How many of the next calls are throttled."""
        self.credentials: list[str] = []
        """The Authorization header of each call."""
        self.calls: list[str] = []
        """The name of each call."""

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignores a gate that closes its connection because it has waited too long."""


class Handler(BaseHTTPRequestHandler):
    server: SsmProxy

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.credentials.append(self.headers.get("Authorization", ""))
        self.server.calls.append(self.headers.get("X-Amz-Target", ""))
        time.sleep(self.server.delay)
        if self.server.throttles > 0:
            self.server.throttles -= 1
            return self.reply(400, THROTTLED)
        match self.server.fault:
            case "down":
                # Closes the connection without an answer, with a reset.
                self.connection.setsockopt(
                    socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0)
                )
                self.connection.close()
                return
            case "hanging":
                time.sleep(HANGING_SECONDS)
            case "throttled":
                return self.reply(400, THROTTLED)
            case "corrupt":
                return self.reply(200, b'{"Parameters": [{"Name": ')
        headers = {
            name: value for name, value in self.headers.items() if name.lower() not in {"host"}
        }
        request = urllib.request.Request(self.server.to, body, headers)
        with urllib.request.urlopen(request, timeout=60) as answer:
            self.reply(answer.status, answer.read())

    def reply(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Writes nothing. The gate's answers are enough."""


@contextmanager
def ssm_proxy(ssm: str) -> Iterator[SsmProxy]:
    proxy = SsmProxy(ssm)
    with in_thread(proxy):
        yield proxy
