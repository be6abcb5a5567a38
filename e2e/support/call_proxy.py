"""A proxy to AWS's APIs that names each call, so that a test can stop it, fail it or change its answer."""

import json
import re
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from urllib.parse import parse_qs, urlsplit

from e2e.support.proxy import Proxy, ProxyHandler
from e2e.support.server import in_thread

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


class CallProxy(Proxy):
    def __init__(self, to: str) -> None:
        super().__init__(to, Handler)
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

    def count(self, name: str) -> int:
        return sum(call.name == name for call in self.calls)

    def body(self, name: str) -> dict[str, list[str]]:
        """Returns the parameters of the last call of this name, for services with a query protocol."""
        *_, last = (call for call in self.calls if call.name == name)
        return parse_qs(last.body.decode())


class Handler(ProxyHandler):
    server: CallProxy

    def forward(self) -> None:
        proxy = self.server
        body = self.read()
        name = self.call_name(body)
        proxy.calls.append(Call(name, body))
        if fault := proxy.faults.get(name):
            return self.fail(fault)
        if name == proxy.stop_before:
            return self.stop()
        answer = self.ask(body)
        content = proxy.rewrite(name, answer.body)
        if name == proxy.stop_after:
            return self.stop()
        return self.reply(answer.status, content, answer.headers, answer.length)

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


@contextmanager
def call_proxy(to: str) -> Iterator[CallProxy]:
    proxy = CallProxy(to)
    with in_thread(proxy):
        yield proxy
