"""Takes a visitor through a provider's pages, over real HTTPS and with a separate cookie jar."""

import ssl
import urllib.error
import urllib.request
from collections.abc import Mapping
from dataclasses import dataclass, field
from http.client import HTTPMessage
from http.cookiejar import CookieJar
from typing import IO
from urllib.parse import urlencode, urljoin, urlsplit

from e2e.support.forms import Form, Page
from e2e.support.viewer_request import DOMAIN

MAX_PAGES = 20


class Stay(urllib.request.HTTPRedirectHandler):
    """Does not follow redirects. The visitor does, because one of them leads back to the site."""

    def redirect_request(
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> None:
        return None


@dataclass
class AtProvider:
    trust: ssl.SSLContext
    cookies: CookieJar = field(default_factory=CookieJar)
    filled: list[list[str]] = field(default_factory=list)
    """The names of the inputs of each form that the visitor sent."""

    def through(
        self, url: str, values: Mapping[str, str], link: str = "", site: str = DOMAIN
    ) -> str:
        """Returns the address on the site to which the provider finally sends the visitor.

        Sends forms with `values`. If a page has the `link`, follows it instead.
        """
        data: bytes | None = None
        for _ in range(MAX_PAGES):
            status, headers, text = self.request(url, data)
            if location := headers.get("Location"):
                url, data = urljoin(url, location), None
                if urlsplit(url).netloc == site:
                    return url
                continue
            page = Page(text)
            chosen = [one for one in page.links if link and link in one]
            assert chosen or (page.forms and status == 200), f"{status} from {url}:\n{text}"
            if chosen:
                url, data = urljoin(url, chosen[0]), None
            else:
                form = best(page.forms, values)
                self.filled.append([name for name, _ in form.inputs])
                url = urljoin(url, form.action)
                data = urlencode(form.filled(values)).encode()
        raise AssertionError(f"still at the provider after {MAX_PAGES} pages: {url}")

    def request(self, url: str, data: bytes | None) -> tuple[int, HTTPMessage, str]:
        opener = urllib.request.build_opener(
            Stay,
            urllib.request.ProxyHandler({}),
            urllib.request.HTTPSHandler(context=self.trust),
            urllib.request.HTTPCookieProcessor(self.cookies),
        )
        request = urllib.request.Request(url, data, {"Accept": "text/html", "Referer": url})
        try:
            answer = opener.open(request, timeout=20)
        except urllib.error.HTTPError as refused:
            answer = refused
        with answer:
            return answer.status, answer.headers, answer.read().decode()

    def asked_to_sign_in(self) -> bool:
        """Reports whether a form asked for the login since the last call."""
        asked = any("login" in names for names in self.filled)
        self.filled.clear()
        return asked


def best(forms: list[Form], values: Mapping[str, str]) -> Form:
    """Returns the form that has the most inputs with a given value, or else the first one."""
    return max(forms, key=lambda form: len(form.names() & values.keys()))
