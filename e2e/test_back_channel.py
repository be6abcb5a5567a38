"""The provider ends a session by itself: OpenID Connect Back-Channel Logout, from oidc-provider to the package."""

import json
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from copy import copy
from dataclasses import replace
from pathlib import Path

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet, KeySetSerialization

from e2e.support.at_provider import AtProvider
from e2e.support.clients import Client
from e2e.support.clock import Clock
from e2e.support.fixtures import Configure, NewVisitor, Operator
from e2e.support.gate import Gate
from e2e.support.keys import provider_keys, session_key, session_keys
from e2e.support.login import ACCOUNTS, form_of
from e2e.support.preview import eventually
from e2e.support.provider import Provider, running
from e2e.support.runtime_api import VIEWER_SECONDS
from e2e.support.sessions import ended, forged, logouts, many, pseudonym
from e2e.support.site_server import SiteServer, posted, site_server
from e2e.support.ssm_proxy import ssm_proxy
from e2e.support.stage import Stage
from e2e.support.visitor import SESSION, Visitor

FUNCTION = "back-channel-gate"
PATH = "/.sitegate/back-channel-logout"
READ_AGAIN = 361
LISTS = [f"logouts-{number}" for number in range(1, 7)]
CLIENT = Client("back-channel", more={"backchannel_logout_session_required": True})


@pytest.fixture
def server(stage: Stage) -> Iterator[SiteServer]:
    with site_server(stage.tls) as server:
        yield server


@pytest.fixture
def own_provider(stage: Stage, server: SiteServer, tmp_path: Path) -> Iterator[Provider]:
    uri = {"backchannel_logout_uri": f"{server.address}{PATH}"}
    known = [replace(CLIENT, more=CLIENT.more | uri).registered()]
    started_provider = Provider(
        stage.tls, tmp_path / "provider.log", known, ACCOUNTS, provider_keys()
    )
    stage.more_secrets.append(started_provider.tokens)
    with running(started_provider):
        yield started_provider


@pytest.fixture
def gate(
    stage: Stage, server: SiteServer, own_provider: Provider, configure: Configure, tmp_path: Path
) -> Iterator[Gate]:
    configure(FUNCTION, own_provider.issuer, CLIENT)
    settings = json.loads(stage.get(FUNCTION, "settings"))
    settings["paths"]["back_channel_logout"] = PATH
    stage.put(FUNCTION, "settings", json.dumps(settings))
    with stage.gate(FUNCTION, clock=Clock(tmp_path / "clock")) as gate:
        server.gate = gate
        yield gate


@pytest.fixture
def visitor(stage: Stage, gate: Gate) -> NewVisitor:
    """Replaces the fixture of the gate that all tests share."""

    def call(name: str = "alice") -> Visitor:
        return Visitor(gate, AtProvider(stage.tls.trust()), form_of(name), stage.secrets)

    return call


def logout_calls(provider: Provider) -> int:
    return sum("loggedOut" in line for line in provider.lines())


def test_session_ended_by_the_provider_ends_at_the_gate(
    gate: Gate, own_provider: Provider, visitor: NewVisitor, stage: Stage
) -> None:
    phone, laptop, bob = visitor(), visitor(), visitor("bob")
    for one in (phone, laptop, bob):
        assert one.open("/").forwarded
    # Another gate, which has received no logout, still accepts the cookies of the phone.
    copied = copy(phone)
    copied.cookies = dict(phone.cookies)
    phone.open("/.sitegate/sign-out")
    assert eventually(lambda: logout_calls(own_provider) == 1), own_provider.lines()
    assert sum(len(ended(stage.get(FUNCTION, name))) for name in lists(stage)) == 3, (
        "the gate's session, the provider's session, and the user's without one"
    )
    gate.set_clock(READ_AGAIN)
    assert copied.fetch("/data.json").status == 401
    assert laptop.fetch("/data.json").forwarded, "another session of the same visitor"
    assert bob.fetch("/data.json").forwarded
    assert any(line["reason"] == "logged-out" for line in gate.lines())


def lists(stage: Stage) -> list[str]:
    """Returns the names of the logout lists that exist."""
    names = [f"/sitegate/{FUNCTION}/{name}" for name in LISTS]
    found = stage.parameters().get_parameters(Names=names)["Parameters"]
    return [one["Name"].rsplit("/", 1)[1] for one in found]


@pytest.fixture(autouse=True)
def without_lists(stage: Stage) -> Iterator[None]:
    yield
    for name in lists(stage):
        stage.delete(FUNCTION, name)


def signs_out(alice: Visitor, own_provider: Provider, count: int = 1) -> Visitor:
    """Signs out and returns a copy of the cookies before that."""
    copied = copy(alice)
    copied.cookies = dict(alice.cookies)
    alice.open("/.sitegate/sign-out")
    assert eventually(lambda: logout_calls(own_provider) == count), own_provider.lines()
    return copied


def test_instance_that_receives_the_logout_ends_the_session_at_once(
    gate: Gate, own_provider: Provider, visitor: NewVisitor
) -> None:
    alice = visitor()
    assert alice.open("/").forwarded
    copied = signs_out(alice, own_provider)
    assert copied.fetch("/data.json").status == 401


def test_copy_of_a_session_ends_with_the_sign_out(
    gate: Gate, visitor: NewVisitor, stage: Stage
) -> None:
    """The user never reaches the provider, so only the gate knows of the sign-out."""
    alice, bob = visitor(), visitor("bob")
    for user in (alice, bob):
        assert user.open("/").forwarded
    copied = copy(alice)
    copied.cookies = dict(alice.cookies)
    assert copied.fetch("/data.json").forwarded
    assert alice.navigate("/.sitegate/sign-out").status == 302
    assert copied.fetch("/data.json").status == 401
    with stage.gate(FUNCTION) as another_instance:
        for user, status in ((copied, 401), (bob, None)):
            user.gate = another_instance
            answer = user.fetch("/data.json")
            assert answer.forwarded if status is None else answer.status == status
    bob.gate = gate
    stage.put(FUNCTION, "logouts-3", "{")
    assert bob.navigate("/.sitegate/sign-out").status == 302, "the lists cannot be written"


def test_provider_gets_an_error_if_the_logout_cannot_be_written(
    gate: Gate, own_provider: Provider, visitor: NewVisitor, stage: Stage
) -> None:
    alice = visitor()
    assert alice.open("/").forwarded
    stage.put(FUNCTION, "logouts-3", "{")
    alice.open("/.sitegate/sign-out")
    assert eventually(lambda: any("logoutFailed" in line for line in own_provider.lines()))
    assert any(line.get("what") == "logouts" for line in gate.lines())


def test_full_lists_end_more_sessions_and_never_fewer(
    gate: Gate, own_provider: Provider, visitor: NewVisitor, stage: Stage, operator: Operator
) -> None:
    """2,000 logouts fill the lists. The gate still accepts further logouts and the operator's revocation."""
    for number, name in enumerate(LISTS):
        stage.put(FUNCTION, name, logouts(many(677, number * 1000)))
    alice, bob, carol = visitor(), visitor("bob"), visitor("carol")
    for user in (alice, bob, carol):
        assert user.open("/").forwarded
    copies = [signs_out(user, own_provider, count) for count, user in enumerate((alice, bob), 1)]
    gate.set_clock(READ_AGAIN)
    for copied in copies:
        assert copied.fetch("/data.json").status == 401
    texts = [stage.get(FUNCTION, name) for name in LISTS]
    assert any("everyone" in json.loads(text) for text in texts), "the oldest entries gave way"
    assert all(len(text) <= 8192 for text in texts)
    assert any("lists are full" in line.get("problem", "") for line in gate.lines())
    assert carol.fetch("/data.json").forwarded, "a session of after the oldest entries"
    operator("--stack", "back-channel", "sessions", "revoke", "--subject", "carol")
    gate.set_clock(2 * READ_AGAIN)
    assert carol.fetch("/data.json").status == 401


def test_overwritten_logout_is_found_in_the_history(
    gate: Gate, visitor: NewVisitor, stage: Stage, operator: Operator
) -> None:
    """Two instances wrote at the same time, and the second one stopped before it could repair the list."""
    alice, bob = visitor(), visitor("bob")
    for user in (alice, bob):
        assert user.open("/").forwarded
    names = [
        operator("--stack", "back-channel", "pseudonym", "--subject", user).stdout.strip()
        for user in ("alice", "bob")
    ]
    now = int(time.time()) + 60
    for name in names:
        stage.put(FUNCTION, "logouts-2", logouts({name: now}, after=0))
    assert list(ended(stage.get(FUNCTION, "logouts-2"))) == names[1:]
    gate.set_clock(READ_AGAIN)
    for user in (alice, bob):
        assert user.fetch("/data.json").status == 401


def logout_token(own_provider: Provider, user: str, session: str) -> bytes:
    """Returns the form with a logout token as the provider sends it."""
    keys = KeySet.import_key_set(KeySetSerialization(keys=own_provider.jwks["keys"]))
    key = next(key for key in keys.keys if key.as_dict().get("crv") == "P-256")
    now = int(time.time())
    claims = {
        "iss": own_provider.issuer,
        "aud": CLIENT.id,
        "sub": user,
        "sid": session,
        "iat": now,
        "exp": now + 120,
        "jti": session,
        "events": {"http://schemas.openid.net/event/backchannel-logout": {}},
    }
    token = jwt.encode({"alg": "ES256", "kid": key.kid, "typ": "logout+jwt"}, claims, key)
    return f"logout_token={token}".encode()


def test_burst_of_logouts_ends_every_session_whose_logout_got_200(
    gate: Gate, own_provider: Provider, visitor: NewVisitor, stage: Stage
) -> None:
    """Several instances write at once and SSM throttles them. A logout that got 200 ends the session everywhere."""
    alice = visitor()
    assert alice.open("/").forwarded
    session = alice.cookies[SESSION].value
    (key,) = json.loads(stage.get(FUNCTION, "session-keys"))["keys"]
    names = [f"burst-{number}" for number in range(60)]
    sessions = {
        name: forged(
            session,
            key,
            sub=name,
            sid=name,
            provider_sids=pseudonym(key["secret"], "sid", FUNCTION, name),
        )
        for name in names
    }
    stage.secrets |= set(sessions.values())
    with ssm_proxy(stage.ssm) as proxy, ExitStack() as stack:
        proxy.throttles, proxy.delay = 12, 0.02
        instances = [stack.enter_context(stage.gate(FUNCTION, ssm=proxy.address)) for _ in range(4)]

        def deliver(number: int) -> int:
            event = posted(PATH, logout_token(own_provider, names[number], names[number]))
            return int(instances[number % 4].api.invoke(event)["status"])

        with ThreadPoolExecutor(12) as pool:
            answers = list(pool.map(deliver, range(len(names))))
    assert set(answers) <= {200, 503}
    assert answers.count(200) > len(names) / 2
    with stage.gate(FUNCTION) as cold:
        alice.gate = cold
        assert alice.fetch("/data.json").forwarded, "another session goes on"
        for name, status in zip(names, answers, strict=True):
            alice.keep_own(SESSION, sessions[name])
            if status == 200:
                assert alice.fetch("/data.json").status == 401, name


def test_list_without_history_ends_every_earlier_session(
    gate: Gate, visitor: NewVisitor, stage: Stage
) -> None:
    """SSM no longer has a version, so the logouts in it are unknown."""
    alice = visitor()
    assert alice.open("/").forwarded
    # The parameter was deleted and written again, so its version has no predecessors.
    stage.put(FUNCTION, "logouts-2", logouts({}, after=0))
    stage.put(FUNCTION, "logouts-2", logouts({}, after=1))
    gate.set_clock(READ_AGAIN)
    assert alice.fetch("/data.json").forwarded, "nothing is missing"
    for _ in range(103):
        stage.put(FUNCTION, "logouts-2", logouts({}, after=0))
    gate.set_clock(2 * READ_AGAIN)
    assert alice.fetch("/data.json").status == 401
    assert visitor("bob").navigate("/").status == 302, "and the gate is open for sign-ins"


def test_unreadable_list_does_not_delay_new_keys(
    gate: Gate, visitor: NewVisitor, stage: Stage
) -> None:
    alice = visitor()
    assert alice.open("/").forwarded
    stage.put(FUNCTION, "logouts-4", "{")
    stage.put(FUNCTION, "session-keys", session_keys(session_key("another")))
    gate.set_clock(READ_AGAIN)
    assert alice.fetch("/data.json").status == 401, "the stolen key is gone"
    assert any("logouts" in line.get("problem", "") for line in gate.lines())


@pytest.mark.parametrize(("delay", "ends"), [(2.0, True), (2.4, False)])
def test_sluggish_ssm_does_not_end_the_instance(
    delay: float,
    ends: bool,
    own_provider: Provider,
    server: SiteServer,
    configure: Configure,
    stage: Stage,
    tmp_path: Path,
) -> None:
    """A read and a write of 2.0 s each fit into an invocation. With 2.4 s they do not, and the answer is 503."""
    configure(FUNCTION, own_provider.issuer, CLIENT)
    settings = json.loads(stage.get(FUNCTION, "settings"))
    settings["paths"]["back_channel_logout"] = PATH
    stage.put(FUNCTION, "settings", json.dumps(settings))
    with (
        ssm_proxy(stage.ssm) as proxy,
        stage.gate(FUNCTION, ssm=proxy.address, seconds=VIEWER_SECONDS) as gate,
    ):
        server.gate = gate
        alice = Visitor(gate, AtProvider(stage.tls.trust()), form_of("alice"), stage.secrets)
        assert alice.open("/").forwarded
        proxy.delay = delay
        alice.open("/.sitegate/sign-out")
        # The provider waits for only 2.5 seconds.
        wanted = "logged-out" if ends else "unavailable"
        assert eventually(lambda: any(line.get("reason") == wanted for line in gate.lines()))
        assert gate.process.poll() is None
        assert lists(stage) or not ends
