"""Posts the same answer to every event without reading it, to measure what the Runtime API's server costs."""

import os
import socket

host, _, port = os.environ["AWS_LAMBDA_RUNTIME_API"].partition(":")
NEXT = b"GET /2018-06-01/runtime/invocation/next HTTP/1.1\r\n\r\n"
RESPONSE = (
    b"POST /2018-06-01/runtime/invocation/%s/response HTTP/1.1\r\nContent-Length: %d\r\n\r\n%s"
)
ANSWER = b'{"uri":"/"}'

with socket.create_connection((host, int(port))) as api:
    api.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    while True:
        api.sendall(NEXT)
        # On loopback one read is one event, which is much smaller than the buffer.
        if not (event := api.recv(65536)):
            break
        request_id = event.partition(b"Request-Id: ")[2].partition(b"\r\n")[0]
        api.sendall(RESPONSE % (request_id, len(ANSWER), ANSWER))
        api.recv(65536)
