"""A proxy to AWS's APIs that counts calls to S3 and causes faults."""

import http.client
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

from e2e.support.server import HOST, in_thread

SLOW_DOWN = (
    b"<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>"
)
MOVED = b"<Error><Code>PermanentRedirect</Code><Message>Use another endpoint.</Message></Error>"
HOP_BY_HOP = {"connection", "content-length", "transfer-encoding", "keep-alive"}


class S3Proxy(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 128

    def __init__(self, to: str) -> None:
        super().__init__((HOST, 0), Handler)
        self.to = urlsplit(to)
        self.calls: Counter[str] = Counter()
        """How often each action was called."""
        self.order: list[str] = []
        """The keys of all objects that were written, in the order of their calls."""
        self.slow_downs = 0
        """How many of the next uploads are throttled."""
        self.denied = ""
        """An action that is refused."""
        self.code = "AccessDenied"
        """The error code of a refused call."""
        self.broken = ""
        """An action whose connection is closed without an answer, after the call has had its effect."""
        self.region = ""
        """The Region of the bucket, if calls signed for another Region are redirected."""
        self.before: Callable[[str, str], None] = lambda action, key: None
        """Runs before each call, with its action and its key."""
        self.lock = threading.Lock()

    @property
    def address(self) -> str:
        return f"http://{HOST}:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """Ignores a client that was killed."""


class Handler(BaseHTTPRequestHandler):
    server: S3Proxy
    protocol_version = "HTTP/1.1"

    def handle_one(self) -> None:
        proxy = self.server
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        action, key = self.action()
        with proxy.lock:
            proxy.calls[action] += 1
            throttled = action == "PutObject" and proxy.slow_downs > 0
            if throttled:
                proxy.slow_downs -= 1
            elif action in {"PutObject", "CopyObject"}:
                proxy.order.append(key)
        proxy.before(action, key)
        if throttled:
            return self.reply(503, SLOW_DOWN)
        if action == proxy.denied:
            error = f"<Error><Code>{proxy.code}</Code><Message>Refused</Message></Error>"
            if "/s3/" not in self.headers["Authorization"]:
                error = f"<ErrorResponse>{error}</ErrorResponse>"
            return self.reply(403, b"" if self.command == "HEAD" else error.encode())
        signed_for = self.headers.get("Authorization", "")
        if proxy.region and "/s3/" in signed_for and f"/{proxy.region}/s3/" not in signed_for:
            moved = b"" if self.command == "HEAD" else MOVED
            return self.reply(301, moved, {"x-amz-bucket-region": proxy.region})
        to = http.client.HTTPConnection(proxy.to.hostname or "", proxy.to.port, timeout=60)
        headers = {name: value for name, value in self.headers.items() if name.lower() != "expect"}
        to.request(self.command, self.path, body, headers)
        answer = to.getresponse()
        # moto names the root of this answer after the call, and the SDK does not take it.
        content = answer.read().replace(b"GetBucketVersioningResponse", b"VersioningConfiguration")
        if action == proxy.broken:
            proxy.broken = ""
            self.close_connection = True
            return None
        kept = {
            name: value for name, value in answer.getheaders() if name.lower() not in HOP_BY_HOP
        }
        length = answer.headers.get("Content-Length") if self.command == "HEAD" else None
        return self.reply(answer.status, content, kept, length)

    do_GET = do_PUT = do_POST = do_HEAD = do_DELETE = handle_one

    def action(self) -> tuple[str, str]:
        """Returns the name of the action, and the key of its object."""
        target = self.headers.get("X-Amz-Target")
        if target:
            return target, ""
        path, query = urlsplit(self.path).path, parse_qs(urlsplit(self.path).query, True)
        key = unquote(path.lstrip("/").partition("/")[2])
        if "/cloudfront/" in self.headers.get("Authorization", ""):
            return ("CreateInvalidation" if self.command == "POST" else "GetInvalidation"), ""
        if "/s3/" not in self.headers.get("Authorization", ""):
            return "other", ""
        match self.command:
            case "HEAD":
                return ("HeadObject" if key else "HeadBucket"), key
            case "PUT":
                return ("CopyObject" if self.headers.get("x-amz-copy-source") else "PutObject"), key
            case "POST":
                return "DeleteObjects", key
        if "versions" in query:
            return "ListObjectVersions", key
        if "versioning" in query:
            return "GetBucketVersioning", key
        return ("GetObject" if key else "ListObjectsV2"), key

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


@contextmanager
def s3_proxy(to: str) -> Iterator[S3Proxy]:
    proxy = S3Proxy(to)
    with in_thread(proxy):
        yield proxy
