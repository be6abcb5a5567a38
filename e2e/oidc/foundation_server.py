"""The OpenID Foundation's retired test provider for relying parties, over HTTPS, with the arguments and the output of server.mjs.

The provider comes from the packages `oidctest` and `otest`. They were written for an older `oic` and an older Python, which the
first part of this file makes up for. They lack the files that name the behaviours of each test, so this file names them.
"""

import json
import os
import socket
import sys
from pathlib import Path

import cherrypy
import oic.oic.provider
from oic.utils.authn.authn_context import AuthnBroker
from oic.utils.authn.client import verify_client
from oic.utils.authn.user import NoAuthn
from oic.utils.authz import AuthzHandling
from oic.utils.http_util import Response
from oic.utils.keyio import build_keyjar
from oic.utils.sdb import create_session_db
from oic.utils.userinfo import UserInfo

# The function became a method, which the tests of front-channel logout used. The gate has no front channel.
oic.oic.provider.do_front_channel_logout_iframe = None
create_providerinfo = oic.oic.provider.Provider.create_providerinfo
oic.oic.provider.Provider.create_providerinfo = lambda self, _class=None, setup=None: (
    create_providerinfo(self, setup)
)

from oidctest.cp import op, op_handler
from oidctest.cp.op_handler import OPHandler
from oidctest.cp.setup import InMemoryBCD
from oidctest.endpoints import ENDPOINTS, add_endpoints
from oidctest.rp.pathmap import IDMAP
from oidctest.rp.provider import Provider

given = json.loads(sys.argv[1])
USER = "diana"
CODE_FLOW = {
    "response_types_supported": ["code"],
    "grant_types_supported": ["authorization_code"],
    "subject_types_supported": ["public"],
}
# The path of a test in `IDMAP` names a behaviour that the package calls differently where it acts.
RENAMED = {"nokid1jwk": "nokid1jwks"}
URIS = ["redirect_uris", "post_logout_redirect_uris"]
LOGOUT = "rp-backchannel-rpinitlogout"
LOGOUT_BEHAVIOURS = [
    "no_event",
    "wrong_event",
    "with_nonce",
    "wrong_alg",
    "alg_none",
    "wrong_issuer",
    "wrong_aud",
]


def say(line: dict) -> None:
    print(json.dumps(line), flush=True)


def flows() -> dict[str, dict]:
    """Returns the configuration of each test: the algorithm and the behaviour that its path in the package names."""
    found = {}
    for name, path in IDMAP.items():
        algorithm, _, behaviour, _ = path.strip("/").split("/")
        algorithm = "RS256" if algorithm == "_" else algorithm
        found[name] = {"algorithm": algorithm, "behavior": [RENAMED.get(behaviour, behaviour)]}
    found[LOGOUT] = {"algorithm": "RS256", "behavior": []}
    for behaviour in LOGOUT_BEHAVIOURS:
        name = f"{LOGOUT}-lt-{behaviour.replace('_', '-')}"
        found[name] = {"algorithm": "RS256", "behavior": [behaviour]}
    for flow in found.values():
        flow["capabilities"] = CODE_FLOW | {
            "id_token_signing_alg_values_supported": [flow["algorithm"]],
            "backchannel_logout_supported": True,
            "backchannel_logout_session_supported": True,
        }
    return found


def clients() -> InMemoryBCD:
    known = InMemoryBCD()
    for one in given["clients"]:
        uris = {name: [(uri, None) for uri in one.get(name, [])] for name in URIS}
        known[one["client_id"]] = one | uris | {"client_salt": "salt"}
    return known


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class TellingProvider(Provider):
    """Prints what it issues and what it answers a client, as server.mjs does."""

    def token_endpoint(self, *arguments: object, **options: object) -> Response:
        response = super().token_endpoint(*arguments, **options)
        kind = "issued" if response.status_code == 200 else "refused"
        say({kind: json.loads(response.message)})
        return response

    def do_back_channel_logout(self, *arguments: object) -> tuple[str, str] | None:
        found = super().do_back_channel_logout(*arguments)
        say({"logout": found is not None})
        return found


folder = Path(given["changes"]).parent / "foundation"
(folder / "static").mkdir(parents=True)
(folder / "log").mkdir()
os.chdir(folder)
port = given["port"] or free_port()
base = f"https://localhost:{port}/"
op_handler.create_session_db = lambda base, secret, password, db: create_session_db(
    base, secret, password
)
broker = AuthnBroker()
broker.add("password", NoAuthn(None, user=USER), 10)
KEYS = [
    {"type": "RSA", "key": str(folder / "rsa.pem"), "use": ["sig"]},
    {"type": "EC", "crv": "P-256", "use": ["sig"]},
]
SECOND = [{"type": "RSA", "key": str(folder / f"{name}.pem"), "use": ["sig"]} for name in "ab"]
jwks, keyjar, _ = build_keyjar(KEYS)
several, _, _ = build_keyjar(SECOND, "m%d")
add_endpoints(ENDPOINTS)
handler = OPHandler(
    TellingProvider,
    {
        "baseurl": base,
        "endpoints": ENDPOINTS,
        "cookie_name": "provider",
        "cookie_ttl": 3600,
        "jwks": jwks,
        "keyjar": keyjar,
        "marg": {"jwks": several, "keys": SECOND},
    },
    {
        "name": base,
        "baseurl": base,
        "client_authn": verify_client,
        "symkey": b"a key of the test",
        "cdb": clients(),
        "authn_broker": broker,
        "authz": AuthzHandling(),
        "userinfo": UserInfo({USER: given["accounts"][USER] | {"sub": USER}}),
        "template_lookup": None,
        "verify_ssl": False,
        "logout_path": "logout",
    },
    flows(),
    str(folder),
)
cherrypy.config.update(
    {
        "environment": "production",
        "engine.autoreload.on": False,
        "log.screen": False,
        "server.socket_host": "127.0.0.1",
        "server.socket_port": port,
        "server.ssl_module": "builtin",
        "server.ssl_certificate": given["certificate"],
        "server.ssl_private_key": given["key"],
        "base_url": base,
    }
)
static = {
    "tools.staticdir.on": True,
    "tools.staticdir.dir": str(folder / "static"),
}
site = op.Provider(handler, handler.test_conf)
cherrypy.tree.mount(site, "/", {"/static": static, "/": {"tools.trailing_slash.on": False}})
cherrypy.engine.start()
say({"issuer": base, "port": port, "tests": sorted(handler.test_conf)})
cherrypy.engine.block()
