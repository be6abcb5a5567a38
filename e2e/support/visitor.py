"""Somebody with a browser, between the site behind the gate and the provider."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import parse_qs, urljoin, urlsplit

from e2e.support.at_provider import AtProvider
from e2e.support.edge_rules import OWN_COOKIES
from e2e.support.gate import Gate
from e2e.support.set_cookie import SetCookie
from e2e.support.viewer_request import DOMAIN, Header, values, viewer_request

SITE = f"https://{DOMAIN}"
SESSION = f"{OWN_COOKIES}session"
HINT = f"{OWN_COOKIES}hint"
# How many logins ended a moment ago, against loops; it names nobody.
ENDED = f"{OWN_COOKIES}ended"
ATTEMPT = f"{OWN_COOKIES}login-"
NAVIGATION = [
    ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"),
    ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
    ("Sec-Fetch-Dest", "document"),
    ("Sec-Fetch-Mode", "navigate"),
    ("Sec-Fetch-Site", "none"),
    ("Sec-Fetch-User", "?1"),
]
FETCH = [
    ("Accept", "*/*"),
    ("Sec-Fetch-Dest", "empty"),
    ("Sec-Fetch-Mode", "cors"),
    ("Sec-Fetch-Site", "same-origin"),
]
MOST_REDIRECTS = 10


@dataclass(frozen=True)
class Answer:
    """What the gate says to one request."""

    message: dict

    @property
    def forwarded(self) -> bool:
        return "status" not in self.message

    @property
    def status(self) -> int:
        """0 if the request goes on to the origin."""
        return int(self.message.get("status", 0))

    @property
    def location(self) -> str:
        return "".join(values(self.message, "location"))

    @property
    def cookies(self) -> list[SetCookie]:
        return [SetCookie.read(line) for line in values(self.message, "set-cookie")]

    @property
    def body(self) -> str:
        return self.message.get("body", "")

    @property
    def page(self) -> str:
        """The path and query that go on to the origin."""
        assert self.forwarded, self.message
        query = self.message["querystring"]
        return self.message["uri"] + (f"?{query}" if query else "")


@dataclass
class Visitor:
    gate: Gate
    provider: AtProvider
    form: dict[str, str]
    """What the visitor fills in and presses at the provider."""
    secrets: set[str] = field(default_factory=set)
    cookies: dict[str, SetCookie] = field(default_factory=dict)
    requests: int = 0

    def navigate(self, path: str, host: str = DOMAIN) -> Answer:
        """What the address bar or a link does, without following where it leads."""
        return self.ask(path, NAVIGATION, host=host)

    def fetch(self, path: str, method: str = "GET") -> Answer:
        """What a script of the page does."""
        return self.ask(path, FETCH, method)

    def open(self, path: str) -> Answer:
        """Navigates and follows every redirect, through the provider as well, to its end."""
        return self.follow(self.navigate(path))

    def follow(self, answer: Answer) -> Answer:
        for _ in range(MOST_REDIRECTS):
            if not answer.location:
                return answer
            answer = self.navigate(self.reach(answer.location))
        raise AssertionError(f"still going round after {MOST_REDIRECTS} redirects")

    def begin(self, path: str) -> str:
        """Asks for a page and stops where the gate sends the visitor: to the provider."""
        answer = self.navigate(path)
        assert answer.status == 302, answer.message
        assert urlsplit(answer.location).netloc != DOMAIN, answer.location
        return answer.location

    def reach(self, location: str, link: str = "") -> str:
        """The site's path and query at the end of a redirect, however far the way."""
        url = urljoin(SITE, location)
        if urlsplit(url).netloc != DOMAIN:
            self.note(url)
            url = self.provider.through(url, self.form, link)
            self.note(url)
        parts = urlsplit(url)
        return parts._replace(scheme="", netloc="", fragment="").geturl()

    def note(self, url: str) -> None:
        query = parse_qs(urlsplit(url).query)
        for name in ("code", "state", "nonce", "id_token_hint"):
            self.secrets.update(query.get(name, []))

    def ask(
        self, path: str, headers: Iterable[Header], method: str = "GET", host: str = DOMAIN
    ) -> Answer:
        self.requests += 1
        event = viewer_request(path, [*headers, *self.cookie_headers()], method, host)
        answer = Answer(self.gate.answer(event))
        for one in answer.cookies:
            self.keep(one)
        return answer

    def keep(self, cookie: SetCookie) -> None:
        if not cookie.is_kept:
            return
        if cookie.value and cookie.name.startswith(OWN_COOKIES):
            self.secrets.update([cookie.value, *cookie.value.split(".")])
        self.cookies[cookie.name] = cookie

    def keep_own(self, name: str, value: str) -> None:
        """A cookie that the gate did not set."""
        self.cookies[name] = SetCookie("", name, value)

    def cookie_headers(self) -> list[Header]:
        """One Cookie header, or every other time one for each cookie, as HTTP/2 may split them."""
        self.cookies = {name: it for name, it in self.cookies.items() if not it.is_over}
        crumbs = [f"{name}={it.value}" for name, it in self.cookies.items()]
        lines = crumbs if self.requests % 2 else ["; ".join(crumbs)]
        return [("Cookie", line) for line in lines if line]

    def own_cookies(self) -> set[str]:
        """The gate's cookies that the browser holds."""
        held = (name for name, it in self.cookies.items() if not it.is_over)
        return {name for name in held if name.startswith(OWN_COOKIES)}
