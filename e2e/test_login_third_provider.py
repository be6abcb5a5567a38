"""The same at a provider in another language: Debian's Glewlwyd, in C."""

import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from e2e.support.clients import Client
from e2e.support.clock import Clock
from e2e.support.fixtures import Configure
from e2e.support.gate import Gate
from e2e.support.glewlwyd import AtGlewlwyd, Glewlwyd, glewlwyd
from e2e.support.login import PASSWORD, SIGN_OUT, form_of
from e2e.support.preview import eventually
from e2e.support.site_server import SiteServer, site_server
from e2e.support.stage import Stage
from e2e.support.visitor import SESSION, Visitor

FUNCTION = "glewlwyd-gate"
BACK_CHANNEL = "/.sitegate/back-channel-logout"
CLIENT = Client("docs", secret="a-secret-that-needs-no-encoding-of-a-form")
REFRESH = "__Host-sitegate-refresh"
LIFETIME = 300
DUE = 240


@pytest.fixture(scope="module")
def server() -> Iterator[SiteServer]:
    with site_server(None) as server:
        yield server


@pytest.fixture(scope="module")
def provider_in_c(
    stage: Stage, server: SiteServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Glewlwyd]:
    uri = f"http://localhost:{server.server_port}{BACK_CHANNEL}"
    users = {"alice": PASSWORD, "bob": PASSWORD}
    folder = tmp_path_factory.mktemp("glewlwyd")
    with glewlwyd(stage.tls, folder, CLIENT, users, backchannel_logout_uri=uri) as started:
        yield started


@pytest.fixture
def gate(
    stage: Stage,
    server: SiteServer,
    provider_in_c: Glewlwyd,
    configure: Configure,
    tmp_path: Path,
) -> Iterator[Gate]:
    configure(FUNCTION, provider_in_c.issuer, CLIENT, scopes=["openid"])
    settings = json.loads(stage.get(FUNCTION, "settings"))
    settings["session"] = {"lifetime_seconds": LIFETIME}
    settings["paths"]["back_channel_logout"] = BACK_CHANNEL
    stage.put(FUNCTION, "settings", json.dumps(settings))
    with stage.gate(FUNCTION, clock=Clock(tmp_path / "clock")) as started:
        server.gate = started
        yield started


def signed_in(stage: Stage, gate: Gate, name: str = "alice") -> Visitor:
    visitor = Visitor(gate, AtGlewlwyd(stage.tls.trust()), form_of(name), stage.secrets)
    assert visitor.open("/a.html?b=c").page == "/a.html?b=c"
    return visitor


def answered(gate: Gate) -> list[dict]:
    return [line for line in gate.lines() if line.get("decision") in ("forward", "respond")]


def test_signs_in_again_if_a_refresh_gives_no_id_token(stage: Stage, gate: Gate) -> None:
    """Core 12.2 allows that. The gate then has nothing that says who the user is now, and asks the provider again."""
    alice = signed_in(stage, gate)
    assert REFRESH in alice.own_cookies()
    before = alice.cookies[SESSION].value
    gate.set_clock(DUE)
    answer = alice.navigate("/")
    assert answered(gate)[-1]["reason"] == "refresh-refused"
    assert alice.follow(answer).forwarded
    assert alice.cookies[SESSION].value != before


def test_signing_out_ends_the_session_at_the_provider(
    stage: Stage, gate: Gate, provider_in_c: Glewlwyd
) -> None:
    """The provider has draft 6 of Back-Channel Logout, whose tokens have no expiry. Section 2.4 of the standard requires one."""
    alice, bob = signed_in(stage, gate), signed_in(stage, gate, "bob")
    leaving = alice.navigate(SIGN_OUT).location
    assert leaving.startswith(f"{provider_in_c.issuer}/end_session?")
    assert "id_token_hint" in parse_qs(urlsplit(leaving).query)
    alice.reach(leaving)
    assert alice.fetch("/data.json").status == 401
    assert eventually(lambda: "bad-token" in [line["reason"] for line in answered(gate)])
    refused = next(line for line in answered(gate) if line["reason"] == "bad-token")
    assert (refused["path"], refused["detail"]) == (BACK_CHANNEL, "time")
    assert bob.fetch("/data.json").forwarded, "the session of another user"
