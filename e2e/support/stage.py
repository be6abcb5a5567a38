"""The environment of a gate: its package, its parameters in SSM, the certificates that it trusts, and its log."""

import json
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import botocore.session
from botocore.client import BaseClient

from e2e.support.clock import Clock
from e2e.support.gate import Gate, gate
from e2e.support.runtime_api import PATIENT_SECONDS
from e2e.support.tls import Tls

# Shorter secrets, such as the last line of a PEM file, are found by chance.
MIN_SECRET_CHARACTERS = 12
SECRETS = {"session-keys", "client-secret"}


@dataclass
class Stage:
    unpacked: Path
    ssm: str
    tls: Tls
    logs: Path
    secrets: set[str] = field(default_factory=set)
    """Secrets that no gate may write to its log."""
    more_secrets: list[Callable[[], Iterable[str]]] = field(default_factory=list)

    def parameters(self) -> BaseClient:
        return botocore.session.Session().create_client("ssm", endpoint_url=self.ssm)

    def delete(self, function: str, name: str) -> None:
        self.parameters().delete_parameter(Name=f"/sitegate/{function}/{name}")

    def get(self, function: str, name: str) -> str:
        found = self.parameters().get_parameter(
            Name=f"/sitegate/{function}/{name}", WithDecryption=True
        )
        return found["Parameter"]["Value"]

    def put(self, function: str, name: str, value: str) -> None:
        self.parameters().put_parameter(
            Name=f"/sitegate/{function}/{name}",
            Value=value,
            Type="SecureString" if name in SECRETS else "String",
            Overwrite=True,
        )

    def configure(
        self, function: str, settings: dict, session_keys: str, client_secret: str | None
    ) -> None:
        self.put(function, "settings", json.dumps(settings))
        self.put(function, "session-keys", session_keys)
        self.secrets |= {one["secret"] for one in json.loads(session_keys)["keys"]}
        if client_secret is not None:
            self.put(function, "client-secret", client_secret)
            self.secrets |= set(client_secret.splitlines())

    @contextmanager
    def gate(
        self,
        function: str,
        trusts: Tls | None = None,
        clock: Clock | None = None,
        ssm: str | None = None,
        seconds: float = PATIENT_SECONDS,
    ) -> Iterator[Gate]:
        """Starts a new gate. When it ends, searches its log for secrets."""
        authority = (trusts or self.tls).authority
        log = self.logs / f"{function}.log"
        env = {"AWS_ENDPOINT_URL": ssm or self.ssm, "SSL_CERT_FILE": str(authority)}
        with gate(self.unpacked, function, log, env, clock, seconds) as started:
            yield started
        assert not self.leaks(log), f"{function} wrote to its log: {self.leaks(log)}"

    def leaks(self, log: Path) -> list[str]:
        """Returns the secrets that a log contains."""
        given = self.secrets.union(*(more() for more in self.more_secrets))
        written = log.read_text("utf-8")
        return sorted(one for one in given if len(one) >= MIN_SECRET_CHARACTERS and one in written)
