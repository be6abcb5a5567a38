"""Lambda's Runtime API over plain sockets: it hands out one event at a time and receives the answers.

`http.server` would take longer than the benchmarks' functions do.
"""

from __future__ import annotations

import json
import selectors
import socket
import threading
import time
from dataclasses import dataclass
from typing import Self

from e2e.support.clock import Clock
from e2e.support.server import HOST, START_SECONDS

PATH = b"/2018-06-01/runtime/invocation/"
# The timeout of a viewer-request function. Tests about time use it.
VIEWER_SECONDS = 5
# The timeout in all other tests, because a busy machine is slow.
PATIENT_SECONDS = 60
ACCEPTED = b"HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n"
EVENT = (
    "HTTP/1.1 200 OK\r\n"
    "Lambda-Runtime-Aws-Request-Id: {number}\r\n"
    "Lambda-Runtime-Deadline-Ms: {deadline}\r\n"
    "Lambda-Runtime-Trace-Id: Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700\r\n"
    "Lambda-Runtime-Invoked-Function-Arn: "
    "arn:aws:lambda:us-east-1:123456789012:function:us-east-1.docs-gate:1\r\n"
    "Content-Type: application/json\r\n"
    "Content-Length: {length}\r\n\r\n"
)


@dataclass(frozen=True)
class Request:
    connection: socket.socket
    line: bytes
    body: bytes


class RuntimeApi:
    """The Runtime API of one function, which may use several connections."""

    def __init__(self, clock: Clock | None = None, seconds: float = PATIENT_SECONDS) -> None:
        self.clock = clock
        """The function's clock, if it differs from the real time."""
        self.seconds = seconds
        """The timeout of an invocation. Lambda would stop the function after it."""
        self.listener = socket.create_server((HOST, 0))
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.listener, selectors.EVENT_READ)
        self.waiting: socket.socket | None = None
        """The connection on which the function asked for the next event."""
        self.number = 0
        self.lock = threading.Lock()

    @property
    def address(self) -> str:
        return f"{HOST}:{self.listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for key in list(self.selector.get_map().values()):
            connection_of(key).close()
        self.selector.close()

    def invoke(self, event: dict) -> dict:
        """Returns the function's response to an event. Raises TimeoutError if it takes too long."""
        with self.lock:
            _, response = self.timed_invoke(json.dumps(event).encode())
        return json.loads(response)

    def timed_invoke(self, event: bytes) -> tuple[float, bytes]:
        """Returns the response, and the seconds from sending the event to receiving all of it."""
        waiting = self.wait_for_next()
        self.waiting = None
        self.number += 1
        now = time.time() + (self.clock.seconds if self.clock else 0)
        deadline = int((now + self.seconds) * 1000)
        head = EVENT.format(number=self.number, deadline=deadline, length=len(event))
        message = head.encode() + event
        start = time.perf_counter()
        waiting.sendall(message)
        request = self.receive(self.seconds)
        seconds = time.perf_counter() - start
        if not request.line.startswith(b"POST " + PATH + b"%d/response " % self.number):
            raise AssertionError(f"not a response: {request.line!r} {request.body!r}")
        request.connection.sendall(ACCEPTED)
        return seconds, request.body

    def wait_for_next(self) -> socket.socket:
        """Returns the connection on which the function asks for an event, as soon as it does."""
        if self.waiting is None:
            request = self.receive(START_SECONDS)
            if not request.line.startswith(b"GET " + PATH + b"next "):
                raise AssertionError(
                    f"not a GET of the next event: {request.line!r} {request.body!r}"
                )
            self.waiting = request.connection
        return self.waiting

    def receive(self, timeout: float) -> Request:
        """Returns the next complete request on any of the connections."""
        deadline = time.monotonic() + timeout
        while (remaining := deadline - time.monotonic()) > 0:
            for key, _ in self.selector.select(remaining):
                if key.fileobj is self.listener:
                    self.accept()
                elif request := self.read(connection_of(key), key.data):
                    return request
        raise TimeoutError(f"the function sent nothing in {timeout} s")

    def accept(self) -> None:
        connection, _ = self.listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.selector.register(connection, selectors.EVENT_READ, bytearray())

    def read(self, connection: socket.socket, received: bytearray) -> Request | None:
        try:
            chunk = connection.recv(65536)
        except ConnectionError:
            chunk = b""
        if not chunk:
            self.selector.unregister(connection)
            connection.close()
            return None
        received += chunk
        head, ended, body = received.partition(b"\r\n\r\n")
        if not ended or len(body) < content_length(head):
            return None
        received.clear()
        return Request(connection, bytes(head.partition(b"\r\n")[0]), bytes(body))


def connection_of(key: selectors.SelectorKey) -> socket.socket:
    assert isinstance(key.fileobj, socket.socket)
    return key.fileobj


def content_length(head: bytearray) -> int:
    lower = head.lower()
    assert b"\r\ntransfer-encoding:" not in lower, "no function sends its answer in chunks"
    _, found, rest = lower.partition(b"\r\ncontent-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0
