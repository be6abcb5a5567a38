"""A visitor with a browser, who uses the site behind the gate and the provider."""

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
# Counts the logins that ended a moment ago, to prevent loops. It does not identify a user.
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
MAX_REDIRECTS = 10


@dataclass(frozen=True)
class Answer:
    """The gate's answer to one request."""

    message: dict

    @property
    def forwarded(self) -> bool:
        return "status" not in self.message

    @property
    def status(self) -> int:
        """The HTTP status. 0 if the request goes on to the origin."""
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
    """The fields that the visitor fills in at the provider, and the buttons to press there."""
    secrets: set[str] = field(default_factory=set)
    cookies: dict[str, SetCookie] = field(default_factory=dict)
    requests: int = 0

    def navigate(self, path: str, host: str = DOMAIN) -> Answer:
        """Navigates as the address bar or a link does, without following redirects."""
        return self.ask(path, NAVIGATION, host=host)

    def fetch(self, path: str, method: str = "GET") -> Answer:
        """Fetches as a script of the page does."""
        return self.ask(path, FETCH, method)

    def open(self, path: str) -> Answer:
        """Navigates and follows every redirect, also at the provider, to the last page."""
        return self.follow(self.navigate(path))

    def follow(self, answer: Answer) -> Answer:
        for _ in range(MAX_REDIRECTS):
            if not answer.location:
                return answer
            answer = self.navigate(self.reach(answer.location))
        raise AssertionError(f"still going round after {MAX_REDIRECTS} redirects")

    def begin(self, path: str) -> str:
        """Requests a page and returns the address of the provider to which the gate redirects."""
        answer = self.navigate(path)
        assert answer.status == 302, answer.message
        assert urlsplit(answer.location).netloc != DOMAIN, answer.location
        return answer.location

    def reach(self, location: str, link: str = "") -> str:
        """Returns the site's path and query at the end of a chain of redirects."""
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
        """Stores a cookie that the gate did not set."""
        self.cookies[name] = SetCookie("", name, value)

    def cookie_headers(self) -> list[Header]:
        """Returns one Cookie header, or every second time a header for each cookie, because HTTP/2 may split them."""
        self.cookies = {name: it for name, it in self.cookies.items() if not it.is_over}
        crumbs = [f"{name}={it.value}" for name, it in self.cookies.items()]
        lines = crumbs if self.requests % 2 else ["; ".join(crumbs)]
        return [("Cookie", line) for line in lines if line]

    def own_cookies(self) -> set[str]:
        """Returns the names of the gate's cookies in the browser."""
        held = (name for name, it in self.cookies.items() if not it.is_over)
        return {name for name in held if name.startswith(OWN_COOKIES)}
