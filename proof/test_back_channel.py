"""The provider ends a session by itself: OpenID Connect Back-Channel Logout, from oidc-provider to the package."""

import json
from collections.abc import Iterator
from copy import copy
from dataclasses import replace

import pytest

from support.at_provider import AtProvider
from support.clients import Client
from support.clock import Clock
from support.keys import provider_keys
from support.login import ACCOUNTS, form_of
from support.preview import eventually
from support.provider import Provider, running
from support.site_server import SiteServer, site_server
from support.visitor import Visitor

FUNCTION = "told-gate"
PATH = "/.sitegate/back-channel-logout"
READ_AGAIN = 361
CLIENT = Client("told", more={"backchannel_logout_session_required": True})


@pytest.fixture
def server(stage) -> Iterator[SiteServer]:
    with site_server(stage.tls) as server:
        yield server


@pytest.fixture
def own_provider(stage, server, tmp_path) -> Iterator[Provider]:
    told = {"backchannel_logout_uri": f"{server.address}{PATH}"}
    known = [replace(CLIENT, more=CLIENT.more | told).registered()]
    made = Provider(stage.tls, tmp_path / "provider.log", known, ACCOUNTS, provider_keys())
    stage.more_secrets.append(made.tokens)
    with running(made):
        yield made


@pytest.fixture
def gate(stage, server, own_provider, configure, tmp_path):
    configure(FUNCTION, own_provider.issuer, CLIENT)
    settings = json.loads(stage.get(FUNCTION, "settings"))
    settings["paths"]["back_channel_logout"] = PATH
    stage.put(FUNCTION, "settings", json.dumps(settings))
    with stage.gate(FUNCTION, clock=Clock(tmp_path / "clock")) as gate:
        server.gate = gate
        yield gate


@pytest.fixture
def visitor(stage, gate):
    """Overrides the one of a gate that stays warm for all."""

    def call(name: str = "alice") -> Visitor:
        return Visitor(gate, AtProvider(stage.tls.trust()), form_of(name), stage.secrets)

    return call


def told(provider: Provider) -> int:
    return sum("told" in line for line in provider.lines())


def test_session_that_the_provider_ends_ends_here(gate, own_provider, visitor, stage) -> None:
    phone, laptop, bob = visitor(), visitor(), visitor("bob")
    for one in (phone, laptop, bob):
        assert one.open("/").forwarded
    # Whoever has the cookies of the phone goes on where nobody is told.
    copied = copy(phone)
    copied.cookies = dict(phone.cookies)
    phone.open("/.sitegate/sign-out")
    assert eventually(lambda: told(own_provider) == 1), own_provider.lines()
    written = json.loads(stage.get(FUNCTION, "revocations"))
    assert len(written["sessions"]) == 1
    assert "subjects" not in written
    gate.api.clock.goes_to(READ_AGAIN)
    assert copied.fetch("/data.json").status == 401
    assert laptop.fetch("/data.json").forwarded, "another session of the same visitor"
    assert bob.fetch("/data.json").forwarded
    assert any(line["reason"] == "logged-out" for line in gate.lines())


def test_provider_is_told_when_nothing_could_be_written(gate, own_provider, visitor, stage) -> None:
    alice = visitor()
    assert alice.open("/").forwarded
    stage.put(FUNCTION, "revocations", "{")
    alice.open("/.sitegate/sign-out")
    assert eventually(lambda: any("untold" in line for line in own_provider.lines()))
    assert any(line.get("what") == "revocations" for line in gate.lines())
    stage.delete(FUNCTION, "revocations")
