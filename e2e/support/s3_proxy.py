"""A proxy to AWS's APIs that counts calls to S3 and causes faults."""

import threading
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs, unquote, urlsplit

from e2e.support.proxy import Proxy, ProxyHandler
from e2e.support.server import in_thread

SLOW_DOWN = (
    b"<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>"
)
MOVED = b"<Error><Code>PermanentRedirect</Code><Message>Use another endpoint.</Message></Error>"


class S3Proxy(Proxy):
    def __init__(self, to: str) -> None:
        super().__init__(to, Handler)
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


class Handler(ProxyHandler):
    server: S3Proxy

    def handle_one(self) -> None:
        proxy = self.server
        body = self.read()
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
        answer = self.ask(body)
        # moto names the root of this answer after the call, and the SDK does not take it.
        content = answer.body.replace(b"GetBucketVersioningResponse", b"VersioningConfiguration")
        if action == proxy.broken:
            proxy.broken = ""
            self.close_connection = True
            return None
        return self.reply(answer.status, content, answer.headers, answer.length)

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


@contextmanager
def s3_proxy(to: str) -> Iterator[S3Proxy]:
    proxy = S3Proxy(to)
    with in_thread(proxy):
        yield proxy
