"""Runs an OpenID provider on loopback, over HTTPS. After a restart it has the same port and issuer."""

import json
import os
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from e2e.support.login import PASSWORD
from e2e.support.paths import CANAILLE, E2E, FOUNDATION
from e2e.support.server import START_SECONDS
from e2e.support.tls import Tls

NPM = ("node", str(E2E / "oidc/server.mjs"))
PYPI = (str(CANAILLE), str(E2E / "oidc/canaille_server.py"))
OPENID_FOUNDATION = (str(FOUNDATION), str(E2E / "oidc/foundation_server.py"))


@dataclass
class Provider:
    """A provider's configuration, and its process while it runs."""

    tls: Tls
    log: Path
    clients: list[dict]
    accounts: Mapping[str, dict]
    jwks: dict
    command: tuple[str, ...] = NPM
    lies: Mapping[str, dict] = field(default_factory=dict)
    """Wrong claims in the ID tokens of some accounts. Only npm's provider supports them."""
    port: int = 0
    issuer: str = ""
    process: subprocess.Popen | None = field(default=None, repr=False)

    def start(self) -> None:
        begin = len(self.lines())
        config = {
            "port": self.port,
            "certificate": str(self.tls.certificate),
            "key": str(self.tls.key),
            "clients": self.clients,
            "accounts": self.accounts,
            "password": PASSWORD,
            "jwks": self.jwks,
            "lies": self.lies,
            "changes": str(self.changes),
        }
        with self.log.open("ab") as output:
            # The sites that the provider calls have certificates of the test's authority, too.
            trust = {"NODE_EXTRA_CA_CERTS": str(self.tls.authority)}
            self.process = subprocess.Popen(
                [*self.command, json.dumps(config)],
                stdout=output,
                stderr=output,
                env=os.environ | trust,
            )
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self.process.poll() is None:
            for line in self.lines()[begin:]:
                if "issuer" in line:
                    self.issuer, self.port = line["issuer"], line["port"]
                    return
            time.sleep(0.02)
        self.stop()
        raise AssertionError(f"the provider does not start:\n{self.log.read_text('utf-8')}")

    def stop(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()
            self.process = None

    @property
    def changes(self) -> Path:
        return self.log.with_name("changes.json")

    def change(self, **changes: object) -> None:
        """Changes accounts or faults of the token endpoint from now on. Without arguments, ends all changes."""
        written = self.changes.with_suffix(".next")
        written.write_text(json.dumps(changes), "utf-8")
        written.replace(self.changes)

    def refreshed(self) -> int:
        """Counts how often the provider gave tokens for a refresh token."""
        return sum(line.get("grant") == "refresh_token" for line in self.lines())

    def restart(self, jwks: dict) -> None:
        self.stop()
        self.jwks = jwks
        self.start()

    def lines(self) -> list[dict]:
        """Returns the complete lines of JSON in the log."""
        if not self.log.exists():
            return []
        written = self.log.read_text("utf-8").split("\n")[:-1]
        return [json.loads(line) for line in written if line.startswith("{")]

    def tokens(self) -> list[str]:
        """Returns every token that the provider issued."""
        issued = [line["issued"] for line in self.lines() if "issued" in line]
        names = ("id_token", "access_token", "refresh_token")
        return [body[name] for body in issued for name in names if name in body]


@contextmanager
def running(provider: Provider) -> Iterator[Provider]:
    try:
        provider.start()
        yield provider
    finally:
        provider.stop()
