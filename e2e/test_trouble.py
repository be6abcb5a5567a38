"""The responses to visitors while SSM fails, when clocks differ, and when a session was revoked. docs/operating.md has the table."""

import json
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest

from e2e.support.clock import Clock
from e2e.support.fixtures import Configure, NewVisitor
from e2e.support.gate import Gate
from e2e.support.provider import Provider
from e2e.support.runtime_api import VIEWER_SECONDS
from e2e.support.ssm_proxy import HANGING_SECONDS, SsmProxy, ssm_proxy
from e2e.support.stage import Stage
from e2e.support.visitor import SESSION

FAULTS = ["down", "hanging", "throttled", "corrupt"]
# The gate reads its settings again after six minutes at most.
READ_AGAIN = 361
DAY = 24 * 3600

StartGate = Callable[..., AbstractContextManager[Gate]]


@pytest.fixture
def proxy(stage: Stage) -> Iterator[SsmProxy]:
    with ssm_proxy(stage.ssm) as proxy:
        yield proxy


@pytest.fixture
def start(stage: Stage, provider: Provider, configure: Configure, proxy: SsmProxy) -> StartGate:
    """Writes the parameters of a new function, and returns its gate, which reads them through the proxy once it is entered."""

    def call(name: str, **options: Any) -> AbstractContextManager[Gate]:
        function = configure(f"docs-{name}", provider.issuer)
        return stage.gate(function, ssm=proxy.address, **options)

    return call


def problems(gate: Gate) -> list[str]:
    return [line["problem"] for line in gate.lines() if line.get("what") == "settings"]


@pytest.mark.parametrize("fault", FAULTS)
def test_cold_gate_is_closed_until_it_has_settings(
    fault: str, start: StartGate, visitor: NewVisitor, proxy: SsmProxy, clock: Clock
) -> None:
    proxy.fault = fault
    with start(f"cold-{fault}", clock=clock, seconds=VIEWER_SECONDS) as gate:
        alice = visitor(at=gate)
        answer = alice.navigate("/")
        assert (answer.status, "This site isn’t ready yet" in answer.body) == (503, True)
        assert alice.fetch("/data.json").status == 503
        assert problems(gate)
        proxy.fault = ""
        clock.set(10)
        assert alice.open("/").forwarded


@pytest.mark.parametrize("fault", FAULTS)
def test_warm_gate_goes_on_for_a_day(
    fault: str, start: StartGate, visitor: NewVisitor, proxy: SsmProxy, clock: Clock
) -> None:
    with start(f"warm-{fault}", clock=clock, seconds=VIEWER_SECONDS) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        proxy.fault = fault
        clock.set(READ_AGAIN)
        assert alice.fetch("/data.json").forwarded
        assert problems(gate)
        assert visitor("bob", at=gate).open("/").forwarded, "people sign in as well"
        clock.set(DAY + 60)
        assert alice.navigate("/").status == 503


@pytest.mark.parametrize("fault", ["throttled", "down"])
def test_cold_gate_retries_within_the_request(
    fault: str, start: StartGate, visitor: NewVisitor, proxy: SsmProxy
) -> None:
    """Many instances start at once, and SSM throttles some of them for a moment."""
    started = start(f"retries-{fault}")
    proxy.throttles = 3
    if fault == "down":
        proxy.throttles, proxy.fault = 0, "down"
        threading.Timer(1, lambda: setattr(proxy, "fault", "")).start()
    with started as gate:
        assert visitor(at=gate).navigate("/").status == 302
        assert len(proxy.calls) >= (4 if fault == "throttled" else 2)
        assert len(problems(gate)) <= 1, "only the start may give up"


def test_settings_are_read_before_the_first_request(
    start: StartGate, visitor: NewVisitor, proxy: SsmProxy
) -> None:
    with start("initialised", seconds=VIEWER_SECONDS) as gate:
        gate.api.wait_for_next()
        assert proxy.calls == ["AmazonSSM.GetParameters"]
        proxy.fault = "down"
        assert visitor(at=gate).navigate("/").status == 302
        assert problems(gate) == []


def test_hanging_ssm_delays_the_start_by_two_seconds(
    start: StartGate, visitor: NewVisitor, proxy: SsmProxy
) -> None:
    started = start("hanging-start", seconds=VIEWER_SECONDS)
    proxy.fault = "hanging"
    begun = time.monotonic()
    with started as gate:
        gate.api.wait_for_next()
        assert 2 <= time.monotonic() - begun < HANGING_SECONDS
        proxy.fault = ""
        assert visitor(at=gate).navigate("/").status == 302, "the first request reads again"
        assert problems(gate) == ["timeout"]


def test_warm_gate_asks_ssm_once_and_goes_on(
    start: StartGate, visitor: NewVisitor, proxy: SsmProxy, clock: Clock
) -> None:
    with start("warm-once", clock=clock) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        proxy.fault, before = "throttled", len(proxy.calls)
        clock.set(READ_AGAIN)
        for _ in range(5):
            assert alice.fetch("/data.json").forwarded
        assert len(proxy.calls) == before + 1
        assert problems(gate) == ["throttled"]


# One call is within its limit. Two calls are longer than a user may wait.
SLUGGISH = [2.0, 2.4]


@pytest.mark.parametrize("delay", SLUGGISH)
def test_sluggish_ssm_takes_a_user_of_a_warm_gate_no_more_than_1500_ms(
    delay: float, start: StartGate, visitor: NewVisitor, proxy: SsmProxy, clock: Clock
) -> None:
    with start(f"sluggish-{int(delay * 10)}", clock=clock, seconds=VIEWER_SECONDS) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        proxy.delay = delay
        clock.set(READ_AGAIN)
        begun = time.monotonic()
        assert alice.fetch("/data.json").forwarded
        # 1.5 s and the time of a busy machine, which is less than SSM would have taken.
        assert time.monotonic() - begun < 2
        assert problems(gate) == ["timeout"]
        assert gate.process.poll() is None


@pytest.mark.parametrize("delay", SLUGGISH)
def test_cold_gate_waits_for_a_sluggish_ssm(
    delay: float, start: StartGate, visitor: NewVisitor, proxy: SsmProxy
) -> None:
    proxy.delay = delay
    with start(f"cold-sluggish-{int(delay * 10)}", seconds=VIEWER_SECONDS) as gate:
        assert visitor(at=gate).navigate("/").status == 302
        assert gate.process.poll() is None


def test_deleted_parameter_closes_the_gate(
    stage: Stage, provider: Provider, configure: Configure, visitor: NewVisitor, clock: Clock
) -> None:
    function = configure("docs-deleted", provider.issuer)
    with stage.gate(function, clock=clock) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        stage.delete(function, "session-keys")
        clock.set(READ_AGAIN)
        assert alice.fetch("/data.json").status == 503


def test_revocation_takes_effect_within_six_minutes(
    stage: Stage, provider: Provider, configure: Configure, visitor: NewVisitor, clock: Clock
) -> None:
    function = configure("docs-revoked", provider.issuer)
    with stage.gate(function, clock=clock) as gate:
        alice, bob = visitor(at=gate), visitor("bob", at=gate)
        assert alice.open("/").forwarded
        subject = next(line["subject"] for line in gate.lines() if "subject" in line)
        assert bob.open("/").forwarded
        revoked = {"version": 1, "subjects": {subject: int(time.time())}}
        stage.put(function, "revocations", json.dumps(revoked))
        clock.set(READ_AGAIN)
        assert alice.fetch("/data.json").status == 401
        assert bob.fetch("/data.json").forwarded
        assert alice.open("/").forwarded, "a new sign-in is valid"


def test_unreadable_revocations_close_a_cold_gate(
    stage: Stage, provider: Provider, configure: Configure, visitor: NewVisitor
) -> None:
    function = configure("docs-unreadable-cold", provider.issuer)
    stage.put(function, "revocations", "{")
    with stage.gate(function) as gate:
        assert visitor(at=gate).fetch("/data.json").status == 503
        assert "revocations" in problems(gate)[-1]


def test_unreadable_revocations_leave_a_warm_gate_as_it_was(
    stage: Stage, provider: Provider, configure: Configure, visitor: NewVisitor, clock: Clock
) -> None:
    function = configure("docs-unreadable-warm", provider.issuer)
    with stage.gate(function, clock=clock) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        stage.put(function, "revocations", "{")
        clock.set(READ_AGAIN)
        assert alice.fetch("/data.json").forwarded
        assert "revocations" in problems(gate)[-1]


@pytest.mark.parametrize(("seconds", "signed_in"), [(600, True), (-600, False)])
def test_clock_of_the_edge_is_off_by_ten_minutes(
    seconds: int,
    signed_in: bool,
    stage: Stage,
    provider: Provider,
    configure: Configure,
    visitor: NewVisitor,
    clock: Clock,
) -> None:
    """If the clock is ahead, tokens look old, and the gate allows ten minutes. If it is behind, they are from the future."""
    clock.set(seconds)
    with stage.gate(configure(f"docs-clock{seconds}", provider.issuer), clock=clock) as gate:
        alice = visitor(at=gate)
        answer = alice.open("/")
        assert answer.forwarded == signed_in
        if not signed_in:
            assert (answer.status, "Sign-in isn’t working right now" in answer.body) == (502, True)
            assert SESSION not in alice.own_cookies()
            assert gate.lines()[-1]["detail"] == "time"


@pytest.mark.parametrize(("seconds", "accepted"), [(600, True), (-600, False)])
def test_clocks_of_two_instances_differ_by_ten_minutes(
    seconds: int,
    accepted: bool,
    stage: Stage,
    provider: Provider,
    configure: Configure,
    visitor: NewVisitor,
    clock: Clock,
) -> None:
    """A session from the future is not valid. The visitor signs in again, without a loop."""
    function = configure(f"docs-two-clocks{seconds}", provider.issuer)
    with stage.gate(function) as right, stage.gate(function, clock=clock) as other:
        clock.set(seconds)
        alice = visitor(at=right)
        assert alice.open("/").forwarded
        alice.gate = other
        assert alice.fetch("/data.json").forwarded == accepted
