"""What a visitor sees while SSM is in trouble, when clocks differ, and when a session was revoked: the table in docs/operating.md."""

import json
import threading
import time
from collections.abc import Iterator

import pytest

from e2e.support.clock import Clock
from e2e.support.gate import Gate
from e2e.support.runtime_api import VIEWER_SECONDS
from e2e.support.ssm_faults import Way, way_to
from e2e.support.visitor import SESSION

FAULTS = ["down", "hanging", "throttled", "corrupt"]
# Settings are read again after six minutes at most.
READ_AGAIN = 361
DAY = 24 * 3600


@pytest.fixture
def way(stage) -> Iterator[Way]:
    with way_to(stage.ssm) as way:
        yield way


@pytest.fixture
def clock(tmp_path) -> Clock:
    return Clock(tmp_path / "clock")


def problems(gate: Gate) -> list[str]:
    return [line["problem"] for line in gate.lines() if line.get("what") == "settings"]


@pytest.mark.parametrize("fault", FAULTS)
def test_cold_gate_is_closed_until_it_has_settings(
    fault, stage, provider, configure, visitor, way, clock
) -> None:
    way.fault = fault
    function = configure(f"docs-cold-{fault}", provider.issuer)
    with stage.gate(function, clock=clock, ssm=way.address, seconds=VIEWER_SECONDS) as gate:
        alice = visitor(at=gate)
        answer = alice.navigate("/")
        assert (answer.status, "Not ready yet" in answer.body) == (503, True)
        assert alice.fetch("/data.json").status == 503
        assert problems(gate)
        way.fault = ""
        clock.goes_to(10)
        assert alice.open("/").forwarded


@pytest.mark.parametrize("fault", FAULTS)
def test_warm_gate_goes_on_for_a_day(
    fault, stage, provider, configure, visitor, way, clock
) -> None:
    function = configure(f"docs-warm-{fault}", provider.issuer)
    with stage.gate(function, clock=clock, ssm=way.address, seconds=VIEWER_SECONDS) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        way.fault = fault
        clock.goes_to(READ_AGAIN)
        assert alice.fetch("/data.json").forwarded
        assert problems(gate)
        assert visitor("bob", at=gate).open("/").forwarded, "people sign in as well"
        clock.goes_to(DAY + 60)
        assert alice.navigate("/").status == 503


@pytest.mark.parametrize("fault", ["throttled", "down"])
def test_cold_gate_retries_within_the_request(
    fault, stage, provider, configure, visitor, way
) -> None:
    """Hundreds of instances start at once, and SSM refuses some of them for a moment."""
    function = configure(f"docs-retries-{fault}", provider.issuer)
    way.throttles = 3
    if fault == "down":
        way.throttles, way.fault = 0, "down"
        threading.Timer(1, lambda: setattr(way, "fault", "")).start()
    with stage.gate(function, ssm=way.address) as gate:
        assert visitor(at=gate).navigate("/").status == 302
        assert len(way.calls) >= (4 if fault == "throttled" else 2)
        assert problems(gate) == []


def test_warm_gate_asks_ssm_once_and_goes_on(
    stage, provider, configure, visitor, way, clock
) -> None:
    function = configure("docs-warm-once", provider.issuer)
    with stage.gate(function, clock=clock, ssm=way.address) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        way.fault, before = "throttled", len(way.calls)
        clock.goes_to(READ_AGAIN)
        for _ in range(5):
            assert alice.fetch("/data.json").forwarded
        assert len(way.calls) == before + 1
        assert problems(gate) == ["throttled"]


# Each call is within its own limit, and two of them are not within that of a user.
SLUGGISH = [2.0, 2.4]


@pytest.mark.parametrize("delay", SLUGGISH)
def test_sluggish_ssm_takes_a_user_of_a_warm_gate_no_more_than_1500_ms(
    delay, stage, provider, configure, visitor, way, clock
) -> None:
    function = configure(f"docs-sluggish-{int(delay * 10)}", provider.issuer)
    with stage.gate(function, clock=clock, ssm=way.address, seconds=VIEWER_SECONDS) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        way.delay = delay
        clock.goes_to(READ_AGAIN)
        begun = time.monotonic()
        assert alice.fetch("/data.json").forwarded
        # 1.5 s, and what the machine takes: less than SSM would have taken.
        assert time.monotonic() - begun < 2
        assert problems(gate) == ["timeout"]
        assert gate.process.poll() is None


@pytest.mark.parametrize("delay", SLUGGISH)
def test_cold_gate_waits_for_a_sluggish_ssm(
    delay, stage, provider, configure, visitor, way
) -> None:
    function = configure(f"docs-cold-sluggish-{int(delay * 10)}", provider.issuer)
    way.delay = delay
    with stage.gate(function, ssm=way.address, seconds=VIEWER_SECONDS) as gate:
        assert visitor(at=gate).navigate("/").status == 302
        assert gate.process.poll() is None


def test_deleted_parameter_closes_the_gate(stage, provider, configure, visitor, clock) -> None:
    function = configure("docs-deleted", provider.issuer)
    with stage.gate(function, clock=clock) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        stage.delete(function, "session-keys")
        clock.goes_to(READ_AGAIN)
        assert alice.fetch("/data.json").status == 503


def test_revocation_bites_within_six_minutes(stage, provider, configure, visitor, clock) -> None:
    function = configure("docs-revoked", provider.issuer)
    with stage.gate(function, clock=clock) as gate:
        alice, bob = visitor(at=gate), visitor("bob", at=gate)
        assert alice.open("/").forwarded
        subject = next(line["subject"] for line in gate.lines() if "subject" in line)
        assert bob.open("/").forwarded
        revoked = {"version": 1, "subjects": {subject: int(time.time())}}
        stage.put(function, "revocations", json.dumps(revoked))
        clock.goes_to(READ_AGAIN)
        assert alice.fetch("/data.json").status == 401
        assert bob.fetch("/data.json").forwarded
        assert alice.open("/").forwarded, "who signs in again is in again"


@pytest.mark.parametrize("everybody", [True, False])
def test_revocations_that_nobody_can_read(
    everybody, stage, provider, configure, visitor, clock
) -> None:
    """A cold gate stays closed, a warm one goes by what it knows."""
    function = configure(f"docs-unreadable-{everybody}".lower(), provider.issuer)
    with stage.gate(function, clock=clock) as gate:
        alice = visitor(at=gate)
        if everybody:
            assert alice.open("/").forwarded
        stage.put(function, "revocations", "{")
        clock.goes_to(READ_AGAIN)
        assert alice.fetch("/data.json").status == (0 if everybody else 503)
        assert "revocations" in problems(gate)[-1]


@pytest.mark.parametrize(("seconds", "signed_in"), [(600, True), (-600, False)])
def test_clock_of_the_edge_is_off_by_ten_minutes(
    seconds, signed_in, stage, provider, configure, visitor, clock
) -> None:
    """Ahead, tokens look old, and ten minutes are let pass; behind, they come from the future."""
    clock.goes_to(seconds)
    with stage.gate(configure(f"docs-clock{seconds}", provider.issuer), clock=clock) as gate:
        alice = visitor(at=gate)
        answer = alice.open("/")
        assert answer.forwarded == signed_in
        if not signed_in:
            assert (answer.status, "Sign-in failed" in answer.body) == (502, True)
            assert SESSION not in alice.own_cookies()
            assert gate.lines()[-1]["detail"] == "time"


@pytest.mark.parametrize(("seconds", "accepted"), [(600, True), (-600, False)])
def test_clocks_of_two_instances_differ_by_ten_minutes(
    seconds, accepted, stage, provider, configure, visitor, clock
) -> None:
    """A session from the future is none; its visitor signs in again, and no answer goes round."""
    function = configure(f"docs-two-clocks{seconds}", provider.issuer)
    with stage.gate(function) as right, stage.gate(function, clock=clock) as other:
        clock.goes_to(seconds)
        alice = visitor(at=right)
        assert alice.open("/").forwarded
        alice.gate = other
        assert alice.fetch("/data.json").forwarded == accepted
