"""A proxy to AWS's APIs that names each call, so that a test can stop it, fail it or change its answer."""

import http.client
import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

from e2e.support.server import HOST, in_thread

DROPPED = {"connection", "content-length", "transfer-encoding", "keep-alive", "expect"}
SCOPE = re.compile(r"Credential=[^/]+/\d+/[a-z0-9-]*/([a-z0-9-]+)/")


@dataclass(frozen=True)
class Fault:
    """An answer in place of AWS's. Without a code, the connection is closed."""

    code: str = ""
    message: str = ""
    status: int = 400
    clock_offset: int = 0
    """How far AWS's clock is ahead, in seconds. The answer has its time only if the clocks differ."""


@dataclass(frozen=True)
class Call:
    """A call of the program under test, such as `s3:PutObject`."""

    name: str
    body: bytes


class CallProxy(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, to: str) -> None:
        super().__init__((HOST, 0), Handler)
        self.to = to
        self.calls: list[Call] = []
        self.faults: dict[str, Fault] = {}
        """Faults by the name of the call."""
        self.stop_before = ""
        """The name of a call that does not reach AWS."""
        self.stop_after = ""
        """The name of a call that has its effect, and no answer."""
        self.stopped = threading.Event()
        """Set when the program waits for the answer of the stopped call."""
        self.rewrite: Callable[[str, bytes], bytes] = lambda name, answer: answer
        """Changes the answer of a call."""

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.server_port}"

    def count(self, name: str) -> int:
        return sum(call.name == name for call in self.calls)

    def body(self, name: str) -> dict[str, list[str]]:
        """Returns the parameters of the last call of this name, for services with a query protocol."""
        *_, last = (call for call in self.calls if call.name == name)
        return parse_qs(last.body.decode())

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignores a client that was killed."""


class Handler(BaseHTTPRequestHandler):
    server: CallProxy
    protocol_version = "HTTP/1.1"

    def forward(self) -> None:
        proxy = self.server
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        name = self.call_name(body)
        proxy.calls.append(Call(name, body))
        if fault := proxy.faults.get(name):
            return self.fail(fault)
        if name == proxy.stop_before:
            return self.stop()
        to = http.client.HTTPConnection(urlsplit(proxy.to).netloc, timeout=60)
        headers = {key: value for key, value in self.headers.items() if key.lower() != "expect"}
        to.request(self.command, self.path, body, headers)
        answer = to.getresponse()
        content = proxy.rewrite(name, answer.read())
        if name == proxy.stop_after:
            return self.stop()
        kept = {key: value for key, value in answer.getheaders() if key.lower() not in DROPPED}
        length = answer.headers.get("Content-Length") if self.command == "HEAD" else None
        return self.reply(answer.status, content, kept, length)

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = forward

    def call_name(self, body: bytes) -> str:
        scope = SCOPE.search(self.headers.get("Authorization", ""))
        service = scope.group(1) if scope else ""
        if target := self.headers.get("X-Amz-Target"):
            return f"{service}:{target.rpartition('.')[2]}"
        if found := re.search(rb"(?:^|&)Action=(\w+)", body):
            return f"{service}:{found.group(1).decode()}"
        path, query = urlsplit(self.path).path, urlsplit(self.path).query
        if service == "cloudfront":
            return f"cloudfront:{'Create' if self.command == 'POST' else 'Get'}Distribution"
        is_object = "/" in path.strip("/")
        if self.command == "PUT" and "publicAccessBlock" in query:
            return "s3:PutPublicAccessBlock"
        if self.command == "PUT" and "encryption" in query:
            return "s3:PutBucketEncryption"
        kind = "Object" if is_object else "Bucket"
        verb = "Create" if (self.command, kind) == ("PUT", "Bucket") else self.command.capitalize()
        return f"{service}:{verb}{kind}"

    def stop(self) -> None:
        """Leaves the program without an answer, until it is killed."""
        self.server.stopped.set()
        self.rfile.read()
        self.close_connection = True

    def fail(self, fault: Fault) -> None:
        if not fault.code:
            self.close_connection = True
            return None
        if self.headers.get("X-Amz-Target"):
            answer = json.dumps({"__type": fault.code, "message": fault.message}).encode()
        else:
            text = f"<Error><Code>{fault.code}</Code><Message>{fault.message}</Message></Error>"
            is_s3 = "/s3/" in self.headers.get("Authorization", "")
            answer = (text if is_s3 else f"<ErrorResponse>{text}</ErrorResponse>").encode()
        now = time.time() + fault.clock_offset
        headers = {"Date": self.date_time_string(now)} if fault.clock_offset else {}
        return self.reply(fault.status, b"" if self.command == "HEAD" else answer, headers)

    def reply(
        self, status: int, body: bytes, headers: dict[str, str], length: str | None = None
    ) -> None:
        self.send_response_only(status)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("Content-Length", length or str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Writes nothing. The client's messages are enough."""


@contextmanager
def call_proxy(to: str) -> Iterator[CallProxy]:
    proxy = CallProxy(to)
    with in_thread(proxy):
        yield proxy
