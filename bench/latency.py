"""A proxy that adds network latency to a server on loopback."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from e2e.support.server import HOST


@contextmanager
def latency(port: int, seconds: float) -> Iterator[int]:
    """Yields the port of a proxy to a port, with this time from a message to its answer."""
    loop = asyncio.new_event_loop()
    proxy = loop.run_until_complete(asyncio.start_server(LatencyProxy(port, seconds).serve, HOST))
    thread = threading.Thread(target=loop.run_forever)
    thread.start()
    try:
        yield proxy.sockets[0].getsockname()[1]
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join()
        proxy.close()
        loop.run_until_complete(cancel(asyncio.all_tasks(loop)))
        loop.close()


async def cancel(tasks: set[asyncio.Task[None]]) -> None:
    """Ends the connections that are still open."""
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


class LatencyProxy:
    def __init__(self, port: int, seconds: float) -> None:
        self.port = port
        self.seconds = seconds

    async def serve(self, client: asyncio.StreamReader, to_client: asyncio.StreamWriter) -> None:
        # The system has accepted the connection already. Over a network, that takes one round trip.
        await asyncio.sleep(self.seconds)
        server, to_server = await asyncio.open_connection(HOST, self.port)
        await asyncio.gather(self.forward(client, to_server), self.forward(server, to_client))

    async def forward(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Forwards each chunk after half of the time. The order stays the same."""
        loop = asyncio.get_running_loop()
        try:
            while chunk := await reader.read(65536):
                loop.call_later(self.seconds / 2, writer.write, chunk)
        except ConnectionError:
            pass
        loop.call_later(self.seconds / 2, writer.close)
