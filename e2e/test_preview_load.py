"""Many connections to the preview at once, all of them kept."""

import asyncio
import resource
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.support.preview import previewing
from e2e.support.server import HOST

CONNECTIONS = 2000
SECONDS = 30
WARM_SECONDS = 10
MOST_GROWTH = 8 * 1024 * 1024
PATHS = {"/public/index.html": b"200", "/reports/summary.json": b"401"}


@pytest.fixture
def many_files() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 3 * CONNECTIONS
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(before[0], wanted), max(before[1], wanted)))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


async def visit(port: int, until: float, seen: Counter) -> None:
    reader, writer = await asyncio.open_connection(HOST, port)
    while time.monotonic() < until:
        for path, status in PATHS.items():
            writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n".encode())
            head = await reader.readuntil(b"\r\n\r\n")
            length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            await reader.readexactly(int(length))
            seen[head.split(b" ", 2)[1] == status] += 1
    writer.close()
    await writer.wait_closed()


def resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize()


async def load(port: int, pid: int) -> tuple[Counter, list[int]]:
    seen: Counter = Counter()
    until = time.monotonic() + SECONDS
    visitors = [asyncio.create_task(visit(port, until, seen)) for _ in range(CONNECTIONS)]
    await asyncio.sleep(WARM_SECONDS)
    sizes = [resident(pid)]
    await asyncio.gather(*visitors)
    return seen, [*sizes, resident(pid)]


def test_thousands_of_connections(tmp_path: Path, many_files: None) -> None:
    with previewing(tmp_path) as preview:
        seen, (warm, after) = asyncio.run(load(preview.port, preview.pid))
    assert seen[False] == 0
    assert seen[True] >= 2 * CONNECTIONS, "each connection was used, and more than once"
    assert after <= warm + MOST_GROWTH, f"{warm} bytes grew to {after}"
