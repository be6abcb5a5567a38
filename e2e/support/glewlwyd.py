"""Runs Debian's Glewlwyd, an OpenID provider in C, on loopback over HTTPS, and takes visitors through its sign-in.

Its pages are an application in the browser. The visitor calls what that application calls: /usr/share/doc/glewlwyd/API.md.gz.
"""

import json
import sqlite3
import ssl
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPMessage
from http.cookiejar import CookieJar
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from e2e.support.at_provider import AtProvider
from e2e.support.clients import Client
from e2e.support.keys import rsa
from e2e.support.paths import GLEWLWYD
from e2e.support.server import free_port, serve
from e2e.support.tls import Tls
from e2e.support.viewer_request import DOMAIN

SCHEMA = Path("/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3")
MODULES = Path("/usr/lib/glewlwyd")
ADMINISTRATOR = {"username": "admin", "password": "password"}
SCOPES = ["openid", "offline_access"]
CONFIG = """
port = {port}
external_url = "https://localhost:{port}"
login_url = "login.html"
api_prefix = "api"
log_mode = "console"
log_level = "INFO"
cookie_secure = true
session_expiration = 2419200
session_key = "GLEWLWYD2_SESSION_ID"
admin_scope = "g_admin"
profile_scope = "g_profile"
user_module_path = "{modules}/user"
client_module_path = "{modules}/client"
user_auth_scheme_module_path = "{modules}/scheme"
plugin_module_path = "{modules}/plugin"
use_secure_connection = true
secure_connection_key_file = "{tls.key}"
secure_connection_pem_file = "{tls.certificate}"
secure_connection_ca_file = "{tls.authority}"
hash_algorithm = "SHA512"
database = {{ type = "sqlite3"; path = "{database}"; }};
"""
PLUGIN = {
    "jwt-type": "rsa",
    "jwt-key-size": "256",
    "code-duration": 600,
    "access-token-duration": 3600,
    "refresh-token-duration": 86400,
    "refresh-token-rolling": True,
    "refresh-token-one-use": "always",
    "allow-non-oidc": False,
    "auth-type-code-enabled": True,
    "auth-type-refresh-enabled": True,
    "auth-type-token-enabled": False,
    "auth-type-implicit-enabled": False,
    "auth-type-password-enabled": False,
    "auth-type-client-enabled": False,
    "pkce-allowed": True,
    "pkce-required": True,
    "oauth-as-iss-id": True,
    "subject-type": "public",
    "email-claim": "mandatory",
    "allowed-scope": SCOPES,
    "session-management-allowed": True,
    "session-cookie-name": "GLEWLWYD2_OIDC_SID",
    "session-cookie-expiration": 2419200,
    "back-channel-logout-allowed": True,
}


def call(
    trust: ssl.SSLContext, cookies: CookieJar, method: str, url: str, body: object = None
) -> HTTPMessage:
    """Calls Glewlwyd's API as its pages do, and returns the headers of its answer."""
    opener = urllib.request.build_opener(
        urllib.request.ProxyHandler({}),
        urllib.request.HTTPSHandler(context=trust),
        urllib.request.HTTPCookieProcessor(cookies),
    )
    data = None if body is None else json.dumps(body).encode()
    kind = {"Content-Type": "application/json"}
    try:
        with opener.open(urllib.request.Request(url, data, kind, method=method), timeout=20) as ok:
            return ok.headers
    except urllib.error.HTTPError as refused:
        raise AssertionError(f"{refused} from {method} {url}: {refused.read()!r}") from None


class AtGlewlwyd(AtProvider):
    """A visitor at Glewlwyd, who signs in and grants the client what it asks for."""

    def through(
        self, url: str, values: Mapping[str, str], link: str = "", site: str = DOMAIN
    ) -> str:
        while urlsplit(url).netloc != site:
            parts = urlsplit(url)
            if not parts.path.endswith("/login.html"):
                status, headers, text = self.request(url, None)
                assert headers["Location"], f"{status} from {url}:\n{text}"
                url = headers["Location"]
                continue
            base = f"https://{parts.netloc}/api"
            query = {name: one[0] for name, one in parse_qs(parts.query).items()}
            if query.get("prompt") == "end_session":
                self.call("DELETE", f"{base}/oidc/session/{query['sid']}/")
                return f"https://{site}/"
            user = {"username": values["login"], "password": values["password"]}
            self.call("POST", f"{base}/auth", user)
            grant = {"scope": query["scope"]}
            self.call("PUT", f"{base}/auth/grant/{query['client_id']}", grant)
            url = f"{query['callback_url']}&g_continue"
        return url

    def call(self, method: str, url: str, body: object = None) -> None:
        call(self.trust, self.cookies, method, url, body)


@dataclass(frozen=True)
class Glewlwyd:
    address: str
    log: Path

    @property
    def issuer(self) -> str:
        return f"{self.address}/api/oidc"


@contextmanager
def glewlwyd(
    tls: Tls, folder: Path, client: Client, users: Mapping[str, str], **more: object
) -> Iterator[Glewlwyd]:
    """Starts Glewlwyd with an empty database, and adds one client, and users with their passwords."""
    port = free_port()
    database = folder / "glewlwyd.db"
    with sqlite3.connect(database) as connection:
        connection.executescript(SCHEMA.read_text("utf-8"))
    config = folder / "glewlwyd.conf"
    known = {"port": port, "modules": MODULES, "tls": tls, "database": database}
    config.write_text(CONFIG.format(**known), "utf-8")
    log = folder / "glewlwyd.log"
    with serve([GLEWLWYD, "-c", config], port, log, {}, tls) as address:
        started = Glewlwyd(address, log)
        trust, cookies = tls.trust(), CookieJar()

        def add(path: str, body: object) -> None:
            call(trust, cookies, "POST", f"{address}/api/{path}", body)

        key = rsa()
        pair = {
            "key": key.as_pem(private=True).decode(),
            "cert": key.as_pem(private=False).decode(),
        }
        parameters = PLUGIN | pair | {"iss": started.issuer}
        add("auth", ADMINISTRATOR)
        add(
            "mod/plugin/",
            {"module": "oidc", "name": "oidc", "display_name": "oidc", "parameters": parameters},
        )
        add("scope/", {"name": "offline_access", "password_required": True, "scheme": {}})
        add("client/", registered(client) | more)
        for name, password in users.items():
            add("user/", user(name, password))
        yield started


def registered(client: Client) -> dict:
    known = client.registered()
    return {
        "client_id": client.id,
        "name": client.id,
        "client_secret": client.secret,
        "confidential": True,
        "enabled": True,
        "redirect_uri": known["redirect_uris"],
        "authorization_type": ["code", "refresh_token"],
        "token_endpoint_auth_method": [client.authentication],
        "scope": [],
    }


def user(name: str, password: str) -> dict:
    more = {"email": f"{name}@example.com", "name": name, "enabled": True}
    return {"username": name, "password": password, "scope": [*SCOPES, "g_profile"]} | more
