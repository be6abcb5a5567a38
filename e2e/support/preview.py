"""Starts the preview of the demo site as a user does."""

import os
import re
import socket
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from e2e.support.keys import provider_keys
from e2e.support.login import CALLBACK, DONE, registration
from e2e.support.paths import PREVIEW, ROOT
from e2e.support.people import ACCOUNTS, OwnPeople, RealPeople
from e2e.support.provider import Provider, running
from e2e.support.server import HOST, wait_until_it_answers
from e2e.support.tls import Tls

DEMO = ROOT / "examples/site"
CONFIG = ROOT / "examples/site.yaml"
CLIENT, SECRET = "previewed-site", "a secret of the client's, longer than this line"


@dataclass(frozen=True)
class Preview:
    port: int
    config: Path
    log: Path
    pid: int
    scheme: str = "http"
    people: OwnPeople = field(default_factory=OwnPeople)

    @property
    def site(self) -> str:
        return f"{self.scheme}://localhost:{self.port}"

    @property
    def provider(self) -> str:
        return f"http://localhost:{self.port + 1}"

    def logged(self) -> list[str]:
        return self.log.read_text("utf-8").splitlines()


def free_ports() -> int:
    """Returns a port that is free together with the next one."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind((HOST, 0))
            port = first.getsockname()[1]
            try:
                second.bind((HOST, port + 1))
            except OSError:
                continue
            return port


@contextmanager
def previewing(
    folder: Path,
    *arguments: object,
    config: str | None = None,
    port: int | None = None,
    env: Mapping[str, str] | None = None,
    scheme: str = "http",
    people: OwnPeople | None = None,
    content: Path = DEMO,
) -> Iterator[Preview]:
    """Serves the demo site or other content, with its configuration and its log in the folder."""
    own = folder / "site.yaml"
    own.write_text(config or CONFIG.read_text("utf-8"), "utf-8")
    port, log = port or free_ports(), folder / "preview.log"
    assert PREVIEW.is_file(), "preview is not built: cargo build -p preview"
    command = [PREVIEW, content, "--config", own, "--port", port, *arguments]
    with log.open("wb") as output:
        process = subprocess.Popen(
            [str(part) for part in command],
            stdout=output,
            stderr=subprocess.STDOUT,
            cwd=folder,
            env=os.environ | dict(env or {}),
        )
    try:
        wait_until_it_answers(process, f"http://{HOST}:{port}", log)
        yield Preview(port, own, log, process.pid, scheme, people or OwnPeople())
    finally:
        process.terminate()
        process.wait(10)


@contextmanager
def previewing_at_a_provider(folder: Path, tls: Tls, *arguments: object) -> Iterator[Preview]:
    """Serves the demo site with users who sign in at npm's oidc-provider."""
    port = free_ports()
    home = f"https://localhost:{port}"
    client = registration(CLIENT, client_secret=SECRET) | {
        "redirect_uris": [home + CALLBACK],
        "post_logout_redirect_uris": [home + DONE],
    }
    secret = folder / "client-secret"
    secret.write_text(f"{SECRET}\n", "utf-8")
    known_as = f"  client_id: {CLIENT}\n  scopes: [openid, email, groups]\n"
    config = re.sub("  client_id: .*\n", known_as, CONFIG.read_text("utf-8"))
    provider = Provider(tls, folder / "provider.log", [client], ACCOUNTS, provider_keys())
    with (
        running(provider),
        previewing(
            folder,
            *("--issuer", provider.issuer, "--client-secret", secret),
            *arguments,
            config=config,
            port=port,
            env={"SSL_CERT_FILE": str(tls.authority)},
            scheme="https",
            people=RealPeople(),
        ) as preview,
    ):
        yield preview


def eventually(holds: Callable[[], bool]) -> bool:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False
