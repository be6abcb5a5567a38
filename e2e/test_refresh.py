"""Refreshes sessions through the package.

The provider gives each refresh token once. If a token is used twice, it revokes all tokens of the session.
"""

import json
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from copy import copy
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from e2e.support.clients import SECRET, Client
from e2e.support.clock import Clock
from e2e.support.fixtures import Configure, NewVisitor
from e2e.support.gate import Gate
from e2e.support.keys import provider_keys, session_key, session_keys
from e2e.support.login import ACCOUNTS
from e2e.support.provider import Provider, running
from e2e.support.runtime_api import PATIENT_SECONDS, VIEWER_SECONDS
from e2e.support.stage import Stage
from e2e.support.viewer_request import DOMAIN
from e2e.support.visitor import HINT, SESSION, Visitor

REFRESH = "__Host-sitegate-refresh"
LIFETIME = 300
DUE = 240
CLIENT = Client(
    "refreshing", secret=SECRET, more={"grant_types": ["authorization_code", "refresh_token"]}
)


@pytest.fixture
def own_provider(stage: Stage, tmp_path: Path) -> Iterator[Provider]:
    started_provider = Provider(
        stage.tls, tmp_path / "provider.log", [CLIENT.registered()], ACCOUNTS, provider_keys()
    )
    stage.more_secrets.append(started_provider.tokens)
    with running(started_provider):
        yield started_provider


@pytest.fixture
def function(
    request: pytest.FixtureRequest, stage: Stage, own_provider: Provider, configure: Configure
) -> str:
    """Configures a function whose sessions last for five minutes."""
    name = re.sub("[^a-z]+", "-", request.node.name)[5:55].strip("-")
    configure(name, own_provider.issuer, CLIENT)
    settings = json.loads(stage.get(name, "settings")) | {"session": {"lifetime_seconds": LIFETIME}}
    stage.put(name, "settings", json.dumps(settings))
    return name


@contextmanager
def signed_in(
    stage: Stage, function: str, clock: Clock, visitor: NewVisitor, seconds: float = PATIENT_SECONDS
) -> Iterator[Visitor]:
    """Signs a user in, and sets the clock to when the session is due for a refresh."""
    with stage.gate(function, clock=clock, seconds=seconds) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        assert REFRESH in alice.own_cookies()
        clock.set(DUE)
        yield alice


def reason(gate: Gate) -> str:
    return [line for line in gate.lines() if line.get("decision") != "fetch"][-1]["reason"]


def test_click_refreshes_and_nothing_else_does(
    stage: Stage, function: str, clock: Clock, visitor: NewVisitor, own_provider: Provider
) -> None:
    with signed_in(stage, function, clock, visitor) as alice:
        before = alice.cookies[SESSION].value
        for _ in range(5):
            assert alice.fetch("/data.json").forwarded
        assert own_provider.refreshed() == 0
        answer = alice.navigate("/reports/?year=2026")
        assert (answer.status, answer.location) == (302, f"https://{DOMAIN}/reports/?year=2026")
        assert {one.name for one in answer.cookies} == {SESSION, HINT, REFRESH}
        assert reason(alice.gate) == "session-refreshed"
        assert alice.follow(answer).forwarded
        assert alice.cookies[SESSION].value != before
        assert own_provider.refreshed() == 1
        clock.set(2 * DUE)
        assert alice.open("/").forwarded
        assert own_provider.refreshed() == 2, "with the token that took the first one's place"


def test_groups_are_read_again(
    stage: Stage, function: str, clock: Clock, visitor: NewVisitor, own_provider: Provider
) -> None:
    with signed_in(stage, function, clock, visitor) as alice:
        own_provider.change(accounts={"alice": ACCOUNTS["alice"] | {"groups": []}})
        assert alice.fetch("/groups/page.html").forwarded
        assert alice.open("/groups/page.html").status == 403


def test_refusal_ends_the_session_and_begins_a_login(
    stage: Stage, function: str, clock: Clock, visitor: NewVisitor, own_provider: Provider
) -> None:
    with signed_in(stage, function, clock, visitor) as alice:
        own_provider.change(accounts={"alice": None})
        answer = alice.navigate("/")
        assert urlsplit(answer.location).netloc == urlsplit(own_provider.issuer).netloc
        assert reason(alice.gate) == "refresh-refused"
        assert alice.fetch("/data.json").status == 401
        assert alice.navigate("/").status == 302
        assert reason(alice.gate) == "login-started"


def test_sign_out_revokes_the_refresh_token(
    stage: Stage, function: str, clock: Clock, visitor: NewVisitor
) -> None:
    """The browser does not go on to the provider's own sign-out, and a thief has copied its cookies."""
    with signed_in(stage, function, clock, visitor) as alice:
        (thief,) = tabs(alice, [alice.gate], 1)
        assert alice.navigate("/.sitegate/sign-out").status == 302
        assert thief.navigate("/").status == 302
        assert reason(alice.gate) == "refresh-refused"


def limit(stage: Stage, function: str, **session: int) -> None:
    settings = json.loads(stage.get(function, "settings")) | {"session": session}
    stage.put(function, "settings", json.dumps(settings))


def test_refresh_ends_no_later_than_the_longest_time(
    stage: Stage, function: str, clock: Clock, visitor: NewVisitor
) -> None:
    limit(stage, function, lifetime_seconds=LIFETIME, max_lifetime_seconds=400)
    with signed_in(stage, function, clock, visitor) as alice:
        assert alice.open("/").forwarded
        assert "session-refreshed" in [line.get("reason") for line in alice.gate.lines()]
        clock.set(390)
        assert alice.open("/").forwarded
        clock.set(405)
        assert alice.fetch("/data.json").status == 401


def test_clicks_keep_a_session_alive_and_polling_does_not(
    stage: Stage, function: str, clock: Clock, visitor: NewVisitor
) -> None:
    limit(stage, function, lifetime_seconds=3600, idle_seconds=300)
    with signed_in(stage, function, clock, visitor) as alice:
        answer = alice.navigate("/reports/?year=2026")
        assert (answer.status, answer.location) == (302, f"https://{DOMAIN}/reports/?year=2026")
        assert reason(alice.gate) == "session-continued"
        assert alice.follow(answer).forwarded
        clock.set(500)
        assert alice.fetch("/data.json").forwarded
        clock.set(560)
        assert alice.fetch("/data.json").status == 401
        assert alice.navigate("/").status == 302


def in_parallel(requests: list) -> list:
    with ThreadPoolExecutor(len(requests)) as pool:
        return [one.result() for one in [pool.submit(request) for request in requests]]


def tabs(alice: Visitor, gates: list[Gate], count: int) -> list[Visitor]:
    """Returns copies of the browser at several instances, each with the current cookies."""
    copies = []
    for number in range(count):
        one = copy(alice)
        one.gate, one.cookies = gates[number % len(gates)], dict(alice.cookies)
        copies.append(one)
    return copies


def test_fifty_requests_at_once_refresh_once(
    stage: Stage, function: str, clock: Clock, visitor: NewVisitor, own_provider: Provider
) -> None:
    """A page and everything that it loads, over four instances."""
    with signed_in(stage, function, clock, visitor) as alice, ExitStack() as stack:
        gates = [alice.gate]
        gates += [stack.enter_context(stage.gate(function, clock=clock)) for _ in range(3)]
        click, *loads = tabs(alice, gates, 50)
        answers = in_parallel(
            [lambda: click.navigate("/")]
            + [lambda one=one: one.fetch("/data.json") for one in loads]
        )
        assert answers[0].status == 302
        assert all(answer.forwarded for answer in answers[1:])
        assert own_provider.refreshed() == 1
        assert click.open("/").forwarded


def test_simultaneous_clicks_sign_no_one_out(
    stage: Stage, function: str, clock: Clock, visitor: NewVisitor, own_provider: Provider
) -> None:
    """Three clicks happen within milliseconds. One refreshes, and the others go to the provider."""
    with signed_in(stage, function, clock, visitor) as alice, ExitStack() as stack:
        gates = [alice.gate]
        gates += [stack.enter_context(stage.gate(function, clock=clock)) for _ in range(2)]
        clicks = tabs(alice, gates, 3)
        in_parallel([lambda one=one: one.navigate("/") for one in clicks])
        assert own_provider.refreshed() <= 1
        alice.provider.asked_to_sign_in()
        for one in clicks:
            # The browser has one cookie jar, so the last answer wins.
            alice.cookies |= one.cookies
        for one in clicks:
            one.cookies = alice.cookies
            assert one.open("/").forwarded
        assert not alice.provider.asked_to_sign_in(), "no password is needed again"


def test_new_session_key_under_traffic(
    stage: Stage, function: str, clock: Clock, visitor: NewVisitor, own_provider: Provider
) -> None:
    """The old key verifies sessions and decrypts refresh tokens until its sessions have ended."""
    with signed_in(stage, function, clock, visitor) as alice:
        old = json.loads(stage.get(function, "session-keys"))["keys"]
        new = session_key("k2")
        stage.put(function, "session-keys", session_keys(new, *old))
        stage.secrets.add(new["secret"])
        with stage.gate(function, clock=clock) as rotated:
            alice.gate = rotated
            assert alice.fetch("/data.json").forwarded
            assert alice.open("/").forwarded
            assert own_provider.refreshed() == 1
            assert alice.cookies[REFRESH].value.startswith("k2.")


FAULTS = {
    "down": {"status": 503, "body": "down"},
    "slow": {"status": 200, "body": "{}", "slow": 4000},
    "throttled": {"status": 429, "body": "too many"},
    "corrupt": {"status": 200, "body": '{"id_token": '},
    "empty": {"status": 200, "body": "{}"},
    "misconfigured": {"status": 400, "body": '{"error": "invalid_client"}'},
}


@pytest.mark.parametrize("fault", FAULTS)
def test_provider_in_trouble_leaves_the_session(
    fault: str,
    stage: Stage,
    function: str,
    clock: Clock,
    visitor: NewVisitor,
    own_provider: Provider,
) -> None:
    with signed_in(stage, function, clock, visitor, seconds=VIEWER_SECONDS) as alice:
        own_provider.change(token=FAULTS[fault])
        for _ in range(2):
            assert alice.navigate("/").forwarded
        if fault == "slow":
            asked = [line for line in alice.gate.lines() if line.get("what") == "refresh"]
            assert [line["problem"] for line in asked] == ["timeout"], (
                "no request waits for it again"
            )
