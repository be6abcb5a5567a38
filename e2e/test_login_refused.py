"""Logins that were tampered with, replayed or broken off end on a page, never in a session."""

from collections.abc import Callable
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from e2e.support.fixtures import NewVisitor
from e2e.support.forms import Page
from e2e.support.login import CALLBACK
from e2e.support.visitor import ATTEMPT, SESSION, Answer, Visitor


def assert_refused(visitor: Visitor, answer: Answer, *statuses: int) -> None:
    assert answer.status in (statuses or (400,)), answer.message
    assert SESSION not in {one.name for one in answer.cookies}
    assert SESSION not in visitor.own_cookies()
    assert answer.body or answer.status == 401


def changed(callback: str, **parameters: str | None) -> str:
    """Returns a callback's address with other parameters, and without those that are None."""
    parts = urlsplit(callback)
    query = {name: values[0] for name, values in parse_qs(parts.query).items()} | parameters
    kept = {name: value for name, value in query.items() if value is not None}
    return f"{parts.path}?{urlencode(kept)}"


def state_of(address: str) -> str:
    return parse_qs(urlsplit(address).query)["state"][0]


@pytest.fixture
def alice(visitor: NewVisitor) -> Visitor:
    return visitor("alice")


@pytest.fixture
def callback(alice: Visitor) -> str:
    """Returns Alice's callback, which is valid until a test changes it."""
    return alice.reach(alice.begin("/"))


def test_unchanged_callback_is_accepted(alice: Visitor, callback: str) -> None:
    assert alice.follow(alice.navigate(changed(callback))).forwarded


def test_callback_replayed_in_the_same_browser_is_refused(alice: Visitor, callback: str) -> None:
    alice.follow(alice.navigate(callback))
    del alice.cookies[SESSION]
    assert_refused(alice, alice.navigate(callback))


def test_callback_replayed_with_old_cookies_is_refused(alice: Visitor, callback: str) -> None:
    kept = dict(alice.cookies)
    alice.follow(alice.navigate(callback))
    alice.cookies = kept
    assert_refused(alice, alice.navigate(callback), 400, 502)


def test_callback_of_another_visitor_is_refused(alice: Visitor, visitor: NewVisitor) -> None:
    """An attacker tries to log Alice in as another user."""
    mallory = visitor("mallory")
    alice.begin("/")
    assert_refused(alice, alice.navigate(mallory.reach(mallory.begin("/"))))


def test_code_of_another_visitor_is_refused(
    alice: Visitor, callback: str, visitor: NewVisitor
) -> None:
    """A stolen code arrives with the attacker's state. PKCE and the nonce prevent the login."""
    mallory = visitor("mallory")
    own = mallory.begin("/")
    code = parse_qs(urlsplit(callback).query)["code"][0]
    answer = mallory.navigate(changed(mallory.reach(own), code=code))
    assert_refused(mallory, answer, 400, 502)


def test_login_cookie_of_another_state_is_refused(alice: Visitor, callback: str) -> None:
    """A cookie is valid only for the login attempt that it was created for."""
    other = state_of(alice.begin("/other.html"))
    name = ATTEMPT + state_of(callback)
    alice.cookies[name] = alice.cookies[ATTEMPT + other]
    assert_refused(alice, alice.navigate(callback))


TAMPERED = {
    "state is another": lambda url: changed(url, state=flipped(state_of(url))),
    "state is longer": lambda url: changed(url, state=state_of(url) + "A"),
    "state is empty": lambda url: changed(url, state=""),
    "state is missing": lambda url: changed(url, state=None),
    "state is there twice": lambda url: f"{url}&state={state_of(url)}",
    "state is not a cookie name": lambda url: changed(url, state="a;b=c\r\nd"),
    "code is missing": lambda url: changed(url, code=None),
    "code is there twice": lambda url: f"{url}&code=another",
    "issuer is another": lambda url: changed(url, iss="https://evil.example"),
    # The provider promises `iss`, so a response without it is from another server (RFC 9207, 2.4).
    "issuer is missing": lambda url: changed(url, iss=None),
    "nothing is there": lambda _: CALLBACK,
}


def flipped(text: str) -> str:
    return ("B" if text[0] == "A" else "A") + text[1:]


@pytest.mark.parametrize("tamper", TAMPERED.values(), ids=TAMPERED.keys())
def test_changed_callback_is_refused(
    tamper: Callable[[str], str], alice: Visitor, callback: str
) -> None:
    assert_refused(alice, alice.navigate(tamper(callback)))


def test_code_that_the_provider_does_not_know(alice: Visitor, callback: str) -> None:
    assert_refused(alice, alice.navigate(changed(callback, code="no-such-code")), 400, 502)


def test_callback_without_its_cookie_is_refused(alice: Visitor, callback: str) -> None:
    alice.cookies.clear()
    assert_refused(alice, alice.navigate(callback))


@pytest.mark.parametrize("place", [0, 40, -1], ids=["start", "middle", "end"])
def test_changed_login_cookie_is_refused(place: int, alice: Visitor, callback: str) -> None:
    name = ATTEMPT + state_of(callback)
    letters = list(alice.cookies[name].value)
    letters[place] = "A" if letters[place] != "A" else "Q"
    alice.keep_own(name, "".join(letters))
    assert_refused(alice, alice.navigate(callback))


@pytest.mark.parametrize("place", [0, 40, -10], ids=["start", "middle", "end"])
def test_changed_session_is_refused(place: int, alice: Visitor, callback: str) -> None:
    alice.follow(alice.navigate(callback))
    letters = list(alice.cookies[SESSION].value)
    letters[place] = "A" if letters[place] != "A" else "Q"
    alice.keep_own(SESSION, "".join(letters))
    assert alice.fetch("/").status == 401


def test_visitor_who_cancels_at_the_provider_gets_a_page(alice: Visitor) -> None:
    cancelled = alice.reach(alice.begin("/"), link="/abort")
    assert parse_qs(urlsplit(cancelled).query)["error"] == ["access_denied"]
    answer = alice.navigate(cancelled)
    assert_refused(alice, answer, 403)
    assert not alice.own_cookies()
    (again, *_) = Page(answer.body).links
    assert alice.open(again).forwarded


def test_error_of_an_unknown_login_is_refused(alice: Visitor) -> None:
    alice.begin("/")
    query = urlencode({"error": "access_denied", "state": "A" * 43})
    assert_refused(alice, alice.navigate(f"{CALLBACK}?{query}"))


def test_error_text_does_not_become_markup(alice: Visitor) -> None:
    state = state_of(alice.begin("/"))
    query = {"error": "<script>", "error_description": "<script>alert(1)</script>", "state": state}
    answer = alice.navigate(f"{CALLBACK}?{urlencode(query)}")
    assert_refused(alice, answer, 400, 403, 502)
    assert "<script>" not in answer.body


def test_callback_by_a_script_or_another_method(alice: Visitor, callback: str) -> None:
    assert_refused(alice, alice.fetch(callback, "POST"), 400, 401, 405)


def test_host_of_another_site_is_refused(alice: Visitor) -> None:
    answer = alice.navigate("/", host="evil.example")
    assert_refused(alice, answer, 421)
    assert not answer.cookies
