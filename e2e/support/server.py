"""Runs a server of another project on loopback while a test module needs it."""

import os
import socket
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from http.server import ThreadingHTTPServer
from pathlib import Path

from e2e.support.tls import Tls

HOST = "127.0.0.1"
START_SECONDS = 60


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return probe.getsockname()[1]


@contextmanager
def in_thread(server: ThreadingHTTPServer) -> Iterator[None]:
    """Runs a server of the test in a thread, until the context ends."""
    with server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def serve(
    command: Sequence[object], port: int, log: Path, env: Mapping[str, str], tls: Tls | None = None
) -> Iterator[str]:
    """Starts the command, yields its address as soon as it answers, and always stops it."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            [str(part) for part in command],
            env=os.environ | dict(env),
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=log.parent,
        )
    try:
        # The certificate is for this name.
        address = f"https://localhost:{port}" if tls else f"http://{HOST}:{port}"
        wait_until_it_answers(process, address, log, tls)
        yield address
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def wait_until_it_answers(
    process: subprocess.Popen[bytes], address: str, log: Path, tls: Tls | None = None
) -> None:
    trust = tls.trust() if tls else None
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline:
        assert process.poll() is None, f"{process.args!r} stopped:\n{log.read_text('utf-8')}"
        try:
            urllib.request.urlopen(address, timeout=5, context=trust).close()
            return
        except urllib.error.HTTPError:
            return
        except OSError:
            time.sleep(0.05)
    raise AssertionError(f"{process.args!r} does not answer:\n{log.read_text('utf-8')}")
