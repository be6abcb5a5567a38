"""Whole logins: the real package, AWS's runtime client, SSM, and npm's certified provider."""

from urllib.parse import parse_qs, urlsplit

import pytest

from e2e.support.clients import ALGORITHMS, AUTHENTICATIONS, Client
from e2e.support.fixtures import Configure, NewVisitor
from e2e.support.login import CALLBACK, DONE, SCOPES, SIGN_OUT
from e2e.support.provider import Provider
from e2e.support.stage import Stage
from e2e.support.viewer_request import DOMAIN, cookies_of
from e2e.support.visitor import ATTEMPT, ENDED, HINT, NAVIGATION, SESSION, SITE

MAX_LOGINS = 12
DEEP = "/reports/2026/q1.html?year=2026&q=a%20b+c&q=%C3%A4&back=//elsewhere.example/&empty="


@pytest.mark.parametrize("client", AUTHENTICATIONS)
def test_logs_in_with_each_client_authentication(
    client: str,
    clients: dict[str, Client],
    stage: Stage,
    provider: Provider,
    configure: Configure,
    visitor: NewVisitor,
) -> None:
    function = configure(f"docs-{client}", provider.issuer, clients[client])
    with stage.gate(function) as gate:
        alice = visitor(at=gate)
        assert alice.open("/report.html").page == "/report.html"
        assert alice.provider.asked_to_sign_in()


@pytest.mark.parametrize("client", ALGORITHMS)
def test_logs_in_with_each_algorithm_of_the_id_token(
    client: str,
    clients: dict[str, Client],
    stage: Stage,
    provider: Provider,
    configure: Configure,
    visitor: NewVisitor,
) -> None:
    function = configure(f"docs-{client}", provider.issuer, clients[client])
    with stage.gate(function) as gate:
        assert visitor(at=gate).open("/report.html").page == "/report.html"


def test_needs_no_discovery_where_the_endpoints_are_given(
    stage: Stage, provider: Provider, configure: Configure, visitor: NewVisitor
) -> None:
    """The provider also has no page for the sign-out."""
    endpoints = {
        "authorization_endpoint": f"{provider.issuer}/auth",
        "token_endpoint": f"{provider.issuer}/token",
        "jwks_uri": f"{provider.issuer}/jwks",
    }
    function = configure("docs-endpoints", provider.issuer, endpoints=endpoints)
    with stage.gate(function) as gate:
        alice = visitor(at=gate)
        assert alice.open(DEEP).page == DEEP
        leaving = alice.navigate(SIGN_OUT)
        assert leaving.location.removeprefix(SITE) == DONE
        assert alice.own_cookies() <= {ENDED}


def test_asks_the_provider_as_openid_connect_says(provider: Provider, visitor: NewVisitor) -> None:
    url = urlsplit(visitor().begin(DEEP))
    asked = {name: values[0] for name, values in parse_qs(url.query).items()}
    assert f"{url.scheme}://{url.netloc}" == provider.issuer
    assert asked["redirect_uri"] == SITE + CALLBACK
    assert sorted(asked.pop("scope").split()) == sorted(SCOPES)
    assert len(asked.pop("code_challenge")) == 43
    assert min(len(asked.pop(one)) for one in ("state", "nonce")) >= 22
    assert asked == {
        "client_id": "docs",
        "response_type": "code",
        "response_mode": "query",
        "redirect_uri": SITE + CALLBACK,
        "code_challenge_method": "S256",
    }


def test_each_login_has_a_new_state_and_nonce(visitor: NewVisitor) -> None:
    alice = visitor()
    first, second = (parse_qs(urlsplit(alice.begin("/")).query) for _ in range(2))
    for one in ("state", "nonce", "code_challenge"):
        assert first[one] != second[one], one


def test_leads_back_to_the_page_first_asked_for(visitor: NewVisitor) -> None:
    alice = visitor()
    back = alice.navigate(alice.reach(alice.begin(DEEP)))
    assert back.status == 302
    assert back.location.removeprefix(SITE) == DEEP
    assert alice.navigate(alice.reach(back.location)).page == DEEP


def test_page_with_a_very_long_query_still_logs_in(visitor: NewVisitor) -> None:
    """The gate may forget the page, because a cookie has a maximum size."""
    alice = visitor()
    assert alice.open(f"/search.html?q={'x' * 6000}").forwarded


def test_unfinished_logins_do_not_pile_up(visitor: NewVisitor) -> None:
    alice = visitor()
    for number in range(20):
        alice.begin(f"/{number}.html")
    attempts = [name for name in alice.own_cookies() if name.startswith(ATTEMPT)]
    assert len(attempts) <= MAX_LOGINS
    assert alice.open("/last.html").page == "/last.html"


def test_session_ends_when_the_settings_say(settings: dict, visitor: NewVisitor) -> None:
    alice = visitor()
    alice.open("/")
    seconds = int(alice.cookies[SESSION].attributes["max-age"])
    assert seconds == settings["session"]["lifetime_seconds"]


def test_session_is_valid_next_to_a_planted_one(visitor: NewVisitor) -> None:
    alice = visitor()
    alice.open("/")
    for planted in (f"{SESSION}=planted", f"{SESSION}=", f"{SESSION}={'x' * 2000}"):
        assert alice.ask("/", [*NAVIGATION, ("Cookie", planted)]).forwarded


def test_leaves_no_cookie_but_the_session(visitor: NewVisitor) -> None:
    alice = visitor()
    alice.begin("/")
    (attempt,) = alice.own_cookies()
    assert attempt.startswith(ATTEMPT)
    alice.follow(alice.navigate(alice.reach(alice.begin("/"))))
    assert SESSION in alice.own_cookies()
    assert alice.own_cookies() - {SESSION, HINT, ENDED} == {attempt}, "the other is still open"


def test_keeps_its_cookies_from_the_origin(visitor: NewVisitor) -> None:
    alice = visitor()
    alice.open("/")
    alice.keep_own("theme", "dark")
    for _ in range(2):
        answer = alice.navigate("/page.html")
        assert cookies_of(answer.message) == {"theme": "dark"}


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["as begun", "the other way round"])
def test_two_tabs_log_in_at_once(order: tuple[int, int], visitor: NewVisitor) -> None:
    alice = visitor()
    pages = ["/first.html?tab=1", "/second.html?tab=2"]
    callbacks = [alice.reach(url) for url in [alice.begin(page) for page in pages]]
    for one in order:
        assert alice.follow(alice.navigate(callbacks[one])).page == pages[one]
    assert alice.own_cookies() <= {SESSION, HINT, ENDED}


def test_a_second_site_visit_needs_no_password(visitor: NewVisitor) -> None:
    alice = visitor()
    alice.open("/")
    assert alice.provider.asked_to_sign_in()
    alice.cookies.clear()
    assert alice.open("/again.html").page == "/again.html"
    assert not alice.provider.asked_to_sign_in()


def test_browser_that_loses_its_session_gets_no_redirect_loop(visitor: NewVisitor) -> None:
    alice = visitor()
    for _ in range(MAX_LOGINS):
        answer = alice.open("/")
        if not answer.forwarded:
            break
        del alice.cookies[SESSION]
    assert 400 <= answer.status < 500, "no end of logins"
    assert answer.body


@pytest.mark.parametrize("method", ["GET", "HEAD"])
def test_public_pages_need_no_session(method: str, visitor: NewVisitor) -> None:
    stranger = visitor()
    assert stranger.fetch("/public/logo.svg?v=1", method).page == "/public/logo.svg?v=1"
    assert stranger.navigate("/public/about.html").page == "/public/about.html"
    assert not stranger.cookies


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST", "DELETE"])
def test_script_without_a_session_gets_401(method: str, visitor: NewVisitor) -> None:
    stranger = visitor()
    answer = stranger.fetch("/data.json", method)
    assert answer.status == 401
    assert not answer.cookies


REQUESTS = {
    "a browser from before Sec-Fetch": (302, "GET", {"Accept": "text/html,*/*;q=0.8"}),
    "curl": (401, "GET", {"Accept": "*/*"}),
    "no Accept": (401, "GET", {}),
    "a picture": (401, "GET", {"Sec-Fetch-Mode": "no-cors", "Sec-Fetch-Dest": "image"}),
    "a frame": (401, "GET", {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "iframe"}),
    "a form": (401, "POST", {"Sec-Fetch-Mode": "navigate", "Sec-Fetch-Dest": "document"}),
    "a script after HTML": (
        *(401, "GET"),
        {"Accept": "text/html", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"},
    ),
}


@pytest.mark.parametrize(("status", "method", "headers"), REQUESTS.values(), ids=REQUESTS.keys())
def test_sends_only_navigations_to_the_provider(
    status: int, method: str, headers: dict[str, str], visitor: NewVisitor
) -> None:
    stranger = visitor()
    answer = stranger.ask("/", headers.items(), method)
    assert answer.status == status
    assert bool(answer.cookies) == (status == 302)


def test_lets_a_script_with_a_session_pass(visitor: NewVisitor) -> None:
    alice = visitor()
    alice.open("/")
    assert alice.fetch("/data.json?page=2").page == "/data.json?page=2"


def test_signs_out_of_the_site_and_the_provider(provider: Provider, visitor: NewVisitor) -> None:
    alice = visitor()
    alice.open("/")
    alice.provider.asked_to_sign_in()
    leaving = alice.navigate(SIGN_OUT)
    assert leaving.status == 302
    assert leaving.location.startswith(f"{provider.issuer}/session/end?")
    assert alice.own_cookies() <= {ENDED}
    done = alice.reach(leaving.location)
    assert done.partition("?")[0] == DONE
    assert alice.follow(alice.navigate(done)).status == 200
    assert alice.open("/").forwarded
    assert alice.provider.asked_to_sign_in()


def test_signing_out_names_the_session_to_the_provider(visitor: NewVisitor) -> None:
    alice = visitor()
    alice.open("/")
    asked = parse_qs(urlsplit(alice.navigate(SIGN_OUT).location).query)
    assert asked["client_id"] == ["docs"]
    assert asked["post_logout_redirect_uri"] == [f"https://{DOMAIN}{DONE}"]
    assert asked["id_token_hint"][0].count(".") == 2


def test_signing_out_twice_does_no_harm(visitor: NewVisitor) -> None:
    stranger = visitor()
    assert stranger.navigate(SIGN_OUT).status == 302
    assert not stranger.own_cookies()


def test_page_after_sign_out_needs_no_session(visitor: NewVisitor) -> None:
    stranger = visitor()
    answer = stranger.navigate(DONE)
    assert answer.status == 200
    assert not answer.cookies
    assert "<a " in answer.body
