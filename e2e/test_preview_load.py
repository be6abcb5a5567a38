"""Many connections to the preview at once, all of them kept."""

import asyncio
import resource
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.support.preview import previewing
from e2e.support.server import HOST

CONNECTIONS = 2000
ROUNDS = 20
MOST_GROWTH = 4 * 1024 * 1024
Connection = tuple[asyncio.StreamReader, asyncio.StreamWriter]
PATHS = {"/public/index.html": b"200", "/reports/summary.json": b"401"}


@pytest.fixture
def many_files() -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 3 * CONNECTIONS
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(before[0], wanted), max(before[1], wanted)))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, before)


async def connect(port: int) -> Connection:
    return await asyncio.open_connection(HOST, port)


async def visit(connection: Connection, port: int, rounds: int, seen: Counter) -> None:
    reader, writer = connection
    for _ in range(rounds):
        for path, status in PATHS.items():
            writer.write(f"GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n".encode())
            head = await reader.readuntil(b"\r\n\r\n")
            length = head.lower().partition(b"content-length: ")[2].partition(b"\r\n")[0]
            await reader.readexactly(int(length))
            seen[head.split(b" ", 2)[1] == status] += 1


async def close(connection: Connection) -> None:
    _, writer = connection
    writer.close()
    await writer.wait_closed()


def resident(pid: int) -> int:
    return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize()


async def load(port: int, pid: int) -> tuple[Counter, list[int]]:
    """Counts right and wrong answers, and measures the memory after half of the work and at its end.

    The work is counted and not timed: the allocator's heap needs many requests until it keeps its
    size, and a busy machine must send as many of them as an idle one.
    """
    seen: Counter = Counter()
    connections = await asyncio.gather(*(connect(port) for _ in range(CONNECTIONS)))
    sizes = []
    for _ in range(2):
        await asyncio.gather(*(visit(one, port, ROUNDS, seen) for one in connections))
        sizes.append(resident(pid))
    await asyncio.gather(*(close(one) for one in connections))
    return seen, sizes


def test_thousands_of_connections(
    tmp_path: Path, many_files: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    # With several arenas, the heap of glibc still grows by megabytes when nothing leaks.
    monkeypatch.setenv("MALLOC_ARENA_MAX", "1")
    with previewing(tmp_path) as preview:
        seen, (half, end) = asyncio.run(load(preview.port, preview.pid))
    assert seen[False] == 0
    assert seen[True] == CONNECTIONS * 2 * ROUNDS * len(PATHS)
    assert end <= half + MOST_GROWTH, f"{half} bytes grew to {end}"
