"""The page docs/providers/keycloak.md: its settings, with tokens that have the claims of Keycloak.

The claims are those of Keycloak 26: `LogoutToken` and `DefaultTokenManager.initLogoutToken` in its source, and the ID tokens of a client with
the mapper Group Membership. The provider is npm's oidc-provider, which like Keycloak gives refresh tokens without being asked for offline access.
"""

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from joserfc import jwt
from joserfc.jwk import KeySet, KeySetSerialization

from e2e.support.at_provider import AtProvider
from e2e.support.clients import SECRET, Client
from e2e.support.clock import Clock
from e2e.support.fixtures import NewVisitor
from e2e.support.gate import Gate
from e2e.support.keys import provider_keys, session_key, session_keys
from e2e.support.login import form_of, with_provider
from e2e.support.paths import ROOT
from e2e.support.provider import Provider, running
from e2e.support.site_server import posted
from e2e.support.stage import Stage
from e2e.support.visitor import Visitor

FUNCTION = "keycloak-gate"
PAGE = "/finance/q3.html"
# The lifetime and a moment in its last quarter. Tokens of the provider must not look older than ten minutes by then.
LIFETIME, DUE = 300, 240
CLIENT = Client(
    "reports", secret=SECRET, more={"grant_types": ["authorization_code", "refresh_token"]}
)
# Keycloak's subjects are UUIDs.
FULL_PATH = "3f0c1d2e-8a4b-4c6d-9e7f-0123456789ab"
SHORT_NAME = "5b9a7c11-2d3e-4f50-8172-93a4b5c6d7e8"
CHILD = "7c2d4e60-1f2a-4b3c-8d5e-6f708192a3b4"
GROUPS = {
    FULL_PATH: ["/finance", "/staff"],
    SHORT_NAME: ["finance", "staff"],
    CHILD: ["/sales/finance", "/finance/board"],
}


def sid(subject: str) -> str:
    return f"{subject[:-4]}5e55"


def id_token(subject: str) -> dict:
    """Returns the claims of Keycloak's ID token in addition to those that both providers have."""
    return {
        "jti": f"{subject[:-4]}0001",
        "typ": "ID",
        "azp": CLIENT.id,
        "aud": CLIENT.id,
        "sid": sid(subject),
        "acr": "1",
        "email_verified": False,
        "preferred_username": "ada",
        "groups": GROUPS[subject],
    }


@pytest.fixture
def keycloak(stage: Stage, tmp_path: Path) -> Iterator[Provider]:
    accounts = {subject: {"email": "ada@example.com"} for subject in GROUPS}
    lies = {subject: {"claims": id_token(subject)} for subject in GROUPS}
    started = Provider(
        stage.tls,
        tmp_path / "provider.log",
        [CLIENT.registered()],
        accounts,
        provider_keys(),
        lies=lies,
    )
    stage.more_secrets.append(started.tokens)
    with running(started):
        yield started


@pytest.fixture
def gate(stage: Stage, keycloak: Provider, clock: Clock) -> Iterator[Gate]:
    """Starts a gate with the settings of the page."""
    settings = json.loads((ROOT / "snapshots/providers/keycloak.json").read_text("utf-8"))
    settings = with_provider(settings, keycloak.issuer, CLIENT.id, CLIENT.authentication)
    settings["session"]["lifetime_seconds"] = LIFETIME
    stage.configure(FUNCTION, settings, session_keys(session_key("k1")), CLIENT.secret)
    with stage.gate(FUNCTION, clock=clock) as started:
        yield started


@pytest.fixture
def visitor(stage: Stage, gate: Gate) -> NewVisitor:
    """Replaces the fixture of the gate that all tests share."""

    def call(name: str) -> Visitor:
        return Visitor(gate, AtProvider(stage.tls.trust()), form_of(name), stage.secrets)

    return call


def logout_token(keycloak: Provider, subject: str, **claims: object) -> bytes:
    """Returns the form with the logout token that Keycloak sends."""
    keys = KeySet.import_key_set(KeySetSerialization(keys=keycloak.jwks["keys"]))
    key = next(key for key in keys.keys if key.key_type == "RSA")
    now = int(time.time())
    token = {
        "exp": now + 120,
        "iat": now,
        "jti": f"{subject[:-4]}0002",
        "iss": keycloak.issuer,
        "aud": CLIENT.id,
        "sub": subject,
        "typ": "Logout",
        "events": {
            "http://schemas.openid.net/event/backchannel-logout": {},
            "revoke_offline_access": True,
        },
    }
    encoded = jwt.encode({"alg": "RS256", "typ": "logout+jwt", "kid": key.kid}, token | claims, key)
    return f"logout_token={encoded}".encode()


def receive(gate: Gate, token: bytes) -> int:
    return int(gate.api.invoke(posted("/.sitegate/back-channel-logout", token))["status"])


@pytest.mark.parametrize(("subject", "status"), [(FULL_PATH, 0), (SHORT_NAME, 403), (CHILD, 403)])
def test_rule_admits_the_full_path_of_the_group_only(
    visitor: NewVisitor, subject: str, status: int
) -> None:
    ada = visitor(subject)
    assert ada.open(PAGE).status == status
    assert ada.open("/").forwarded, "the user has signed in"


def test_refresh_tokens_rotate_without_offline_access(
    visitor: NewVisitor, keycloak: Provider, clock: Clock
) -> None:
    ada = visitor(FULL_PATH)
    assert ada.open(PAGE).forwarded
    for refreshed in (1, 2):
        clock.set(refreshed * DUE)
        assert ada.open(PAGE).forwarded
        assert keycloak.refreshed() == refreshed, "each time with the token of the time before"


def test_logout_token_with_a_session_ends_this_session(
    visitor: NewVisitor, keycloak: Provider, gate: Gate
) -> None:
    ada, other = visitor(FULL_PATH), visitor(SHORT_NAME)
    for user in (ada, other):
        assert user.open("/").forwarded
    assert receive(gate, logout_token(keycloak, FULL_PATH, sid=sid(FULL_PATH))) == 200
    assert ada.fetch("/data.json").status == 401
    assert other.fetch("/data.json").forwarded, "another user's session"


def test_logout_token_without_a_session_ends_the_sessions_of_its_user(
    visitor: NewVisitor, keycloak: Provider, gate: Gate
) -> None:
    ada, other = visitor(FULL_PATH), visitor(SHORT_NAME)
    for user in (ada, other):
        assert user.open("/").forwarded
    assert receive(gate, logout_token(keycloak, FULL_PATH)) == 200
    assert ada.fetch("/data.json").status == 401
    assert other.fetch("/data.json").forwarded, "another user's session"


def test_logout_token_without_an_expiry_is_refused(
    visitor: NewVisitor, keycloak: Provider, gate: Gate
) -> None:
    """Old versions of Keycloak sent such tokens."""
    ada = visitor(FULL_PATH)
    assert ada.open("/").forwarded
    assert receive(gate, logout_token(keycloak, FULL_PATH, exp=None)) == 400
    assert ada.fetch("/data.json").forwarded
    assert [line["detail"] for line in gate.lines() if line["reason"] == "bad-token"] == ["time"]
