"""The gate copes with changes while it runs: new keys on either side, a provider that is down, empty parameters."""

import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any

import pytest

from e2e.support.clients import Client
from e2e.support.fixtures import Configure, NewVisitor
from e2e.support.gate import Gate
from e2e.support.keys import provider_keys, session_key, session_keys
from e2e.support.login import ACCOUNTS
from e2e.support.provider import Provider, running
from e2e.support.stage import Stage
from e2e.support.tls import Tls
from e2e.support.visitor import SESSION, Answer, Visitor

PATIENCE_SECONDS = 20


@pytest.fixture
def own_provider(stage: Stage, clients: dict[str, Client], tmp_path: Path) -> Iterator[Provider]:
    """Starts a provider that tests restart."""
    known = [one.registered() for one in clients.values()]
    started_provider = Provider(
        stage.tls, tmp_path / "provider.log", known, ACCOUNTS, provider_keys()
    )
    stage.more_secrets.append(started_provider.tokens)
    with running(started_provider):
        yield started_provider


def test_provider_rotates_its_keys(
    own_provider: Provider, stage: Stage, configure: Configure, visitor: NewVisitor
) -> None:
    with stage.gate(configure("docs-rotated", own_provider.issuer)) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        own_provider.restart(provider_keys())
        bob = visitor("bob", at=gate)
        assert bob.open("/").forwarded
        assert alice.navigate("/").forwarded


def test_provider_is_down_and_comes_back(
    own_provider: Provider, stage: Stage, configure: Configure, visitor: NewVisitor
) -> None:
    function = configure("docs-down", own_provider.issuer)
    own_provider.stop()
    with stage.gate(function) as gate:
        early = visitor(at=gate)
        assert_unavailable(early, early.navigate("/"))
        own_provider.start()
        assert works_again(early)
        late = visitor("bob", at=gate)
        callback = late.reach(late.begin("/"))
        own_provider.stop()
        assert_unavailable(late, late.navigate(callback))
        assert early.navigate("/").forwarded, "a session needs no provider"


def test_metadata_with_another_issuer_is_refused(
    stage: Stage, provider: Provider, configure: Configure, visitor: NewVisitor
) -> None:
    """OpenID Connect Discovery 1.0, section 4.3, wants identical issuers."""
    with stage.gate(configure("docs-other-issuer", f"{provider.issuer}/")) as gate:
        alice = visitor(at=gate)
        assert_unavailable(alice, alice.navigate("/"))


def test_provider_with_an_untrusted_certificate_is_refused(
    stage: Stage, provider: Provider, configure: Configure, visitor: NewVisitor, tmp_path: Path
) -> None:
    function = configure("docs-other-authority", provider.issuer)
    with stage.gate(function, trusts=Tls.write(tmp_path)) as gate:
        alice = visitor(at=gate)
        assert_unavailable(alice, alice.navigate("/"))


def assert_unavailable(visitor: Visitor, answer: Answer) -> None:
    assert answer.status in (502, 503)
    assert answer.body
    assert SESSION not in visitor.own_cookies()


def works_again(visitor: Visitor) -> bool:
    """Waits until the gate asks the provider again, because it backs off after a failure."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    while time.monotonic() < deadline:
        if visitor.open("/").forwarded:
            return True
        time.sleep(0.5)
    return False


def test_session_keys_rotate(
    stage: Stage, provider: Provider, configure: Configure, visitor: NewVisitor
) -> None:
    old, new = session_key("old"), session_key("new")

    def restarted(*keys: dict) -> AbstractContextManager[Gate]:
        function = configure("docs-session-keys", provider.issuer, keys=session_keys(*keys))
        return stage.gate(function)

    with restarted(old) as gate:
        alice = visitor(at=gate)
        alice.open("/")
    with restarted(new, old) as gate:
        alice.gate = gate
        assert alice.fetch("/").forwarded, "the old key still verifies"
        bob = visitor("bob", at=gate)
        bob.open("/")
    with restarted(new) as gate:
        alice.gate = bob.gate = gate
        assert bob.fetch("/").forwarded, "the new key signed"
        assert alice.fetch("/").status == 401, "the old key is gone"
        assert alice.open("/").forwarded


def test_session_of_another_site_is_refused(
    stage: Stage,
    provider: Provider,
    clients: dict[str, Client],
    configure: Configure,
    visitor: NewVisitor,
) -> None:
    """Two sites have the same key by mistake. A session is valid only at the site that created it."""
    keys = session_keys(session_key("same"))
    with stage.gate(configure("docs-one", provider.issuer, keys=keys)) as gate:
        alice = visitor(at=gate)
        alice.open("/")
    other = configure("docs-two", provider.issuer, clients["RS256"], keys)
    with stage.gate(other) as gate:
        alice.gate = gate
        assert alice.fetch("/").status == 401


def test_wrong_client_secret_fails_the_login(
    stage: Stage, provider: Provider, configure: Configure, visitor: NewVisitor
) -> None:
    function = configure("docs-wrong-secret", provider.issuer)
    stage.put(function, "client-secret", "not the secret that it knows")
    with stage.gate(function) as gate:
        alice = visitor(at=gate)
        answer = alice.navigate(alice.reach(alice.begin("/")))
        assert answer.status in (502, 503)
        assert SESSION not in alice.own_cookies()


@pytest.mark.parametrize("lacks", ["everything", "session-keys", "settings"])
def test_missing_parameters_close_the_gate(
    lacks: str, stage: Stage, provider: Provider, configure: Configure, visitor: NewVisitor
) -> None:
    function = f"docs-without-{lacks}"
    if lacks != "everything":
        configure(function, provider.issuer)
        stage.delete(function, lacks)
    with stage.gate(function) as gate:
        stranger = visitor(at=gate)
        assert stranger.navigate("/").status == 503
        assert stranger.fetch("/public/logo.svg").status == 503
        assert not stranger.cookies


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("settings", "{"),
        ("settings", '{"version":2}'),
        ("session-keys", '{"keys":[]}'),
        ("session-keys", '{"keys":[{"id":"k1","secret":"c2hvcnQ"}]}'),
    ],
)
def test_malformed_parameters_close_the_gate(
    name: str,
    value: Any,
    stage: Stage,
    provider: Provider,
    configure: Configure,
    visitor: NewVisitor,
) -> None:
    function = configure("docs-malformed", provider.issuer)
    stage.put(function, name, value)
    with stage.gate(function) as gate:
        assert visitor(at=gate).navigate("/").status == 503
