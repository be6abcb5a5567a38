"""Lambda's Runtime API over bare sockets: `http.server` would take longer than what is measured."""

from __future__ import annotations

import selectors
import socket
import time
from dataclasses import dataclass

from e2e.support.server import HOST

PATH = b"/2018-06-01/runtime/invocation/"
# What a viewer-request function has; a process on a busy machine may take longer to start.
VIEWER_SECONDS = 5
MOST_SECONDS = 30
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
    """One for each function, which may use more than one connection."""

    def __init__(self) -> None:
        self.listener = socket.create_server((HOST, 0))
        self.selector = selectors.DefaultSelector()
        self.selector.register(self.listener, selectors.EVENT_READ)
        self.waiting: socket.socket
        """The connection of the function that asked for the next event."""
        self.number = 0

    @property
    def address(self) -> str:
        return f"{HOST}:{self.listener.getsockname()[1]}"

    def close(self) -> None:
        for key in list(self.selector.get_map().values()):
            connection_of(key).close()
        self.selector.close()

    def wait_for_next(self) -> None:
        """Returns when the function asks for an event, as it is ready to."""
        request = self.receive()
        if not request.line.startswith(b"GET " + PATH + b"next "):
            raise RuntimeError(f"no GET of the next event: {request.line!r} {request.body!r}")
        self.waiting = request.connection

    def invoke(self, event: bytes) -> tuple[float, bytes]:
        """Seconds from handing out an event to holding the whole answer, and the answer.

        The function has asked for an event before, and has again afterwards.
        """
        self.number += 1
        deadline = int((time.time() + VIEWER_SECONDS) * 1000)
        head = EVENT.format(number=self.number, deadline=deadline, length=len(event))
        message = head.encode() + event
        start = time.perf_counter()
        self.waiting.sendall(message)
        request = self.receive()
        seconds = time.perf_counter() - start
        if not request.line.startswith(b"POST " + PATH + b"%d/response " % self.number):
            raise RuntimeError(f"no answer: {request.line!r} {request.body!r}")
        request.connection.sendall(ACCEPTED)
        self.wait_for_next()
        return seconds, request.body

    def receive(self) -> Request:
        """The next whole request on any of the connections."""
        while True:
            ready = self.selector.select(MOST_SECONDS)
            if not ready:
                raise RuntimeError("the function says nothing")
            for key, _ in ready:
                if key.fileobj is self.listener:
                    self.accept()
                elif request := self.read(connection_of(key), key.data):
                    return request

    def accept(self) -> None:
        connection, _ = self.listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.selector.register(connection, selectors.EVENT_READ, bytearray())

    def read(self, connection: socket.socket, received: bytearray) -> Request | None:
        chunk = connection.recv(65536)
        if not chunk:
            self.selector.unregister(connection)
            connection.close()
            return None
        received += chunk
        head, ended, body = received.partition(b"\r\n\r\n")
        if not ended or len(body) < length(head):
            return None
        received.clear()
        return Request(connection, bytes(head.partition(b"\r\n")[0]), bytes(body))


def connection_of(key: selectors.SelectorKey) -> socket.socket:
    assert isinstance(key.fileobj, socket.socket)
    return key.fileobj


def length(head: bytearray) -> int:
    lower = head.lower()
    if b"\r\ntransfer-encoding:" in lower:
        raise RuntimeError("a body in chunks, which no side sends so far")
    _, found, rest = lower.partition(b"\r\ncontent-length:")
    return int(rest.partition(b"\r\n")[0]) if found else 0
