"""Invalid ID tokens from a provider that is otherwise correct."""

import base64
from collections.abc import Iterator

import pytest
from joserfc.jwk import RSAKey

from e2e.support.clients import Client
from e2e.support.fixtures import Configure, NewVisitor
from e2e.support.gate import Gate
from e2e.support.keys import provider_keys, rsa
from e2e.support.login import ACCOUNTS
from e2e.support.provider import Provider, running
from e2e.support.stage import Stage
from e2e.support.visitor import SESSION

KEYS = provider_keys()
CONTROLS: dict[str, dict] = {
    "correct token": {},
    "audience as a list": {"claims": {"aud": ["docs"]}},
    "unknown claims": {"claims": {"a": {"b": [1, None]}, "auth_time": 1_800_000_000.5}},
    "clock that is a little slow": {"claims": {"iat": {"from_now": -60}}},
    "clock that is a little fast": {"claims": {"iat": {"from_now": 60}}},
    "expired a minute ago": {"claims": {"exp": {"from_now": -60}}},
}


def octets(secret: bytes) -> dict:
    return {"kty": "oct", "k": base64.urlsafe_b64encode(secret).rstrip(b"=").decode()}


def lies(client_secret: str) -> dict[str, dict]:
    public = RSAKey.import_key(KEYS["keys"][0]).as_pem(private=False)
    other = rsa().as_dict(private=True)
    half = {one: other[one] for one in ("kty", "n", "e")}
    claims: dict[str, dict] = {
        "issuer of another provider": {"iss": "https://evil.example"},
        "issuer missing": {"iss": None},
        "audience of another client": {"aud": "another"},
        "audience list without the client": {"aud": ["another", "third"]},
        "audience empty": {"aud": []},
        "audience missing": {"aud": None},
        "audience list with a second client": {"aud": ["docs", "another"], "azp": "docs"},
        "authorized party is another client": {"aud": ["docs", "another"], "azp": "another"},
        "expired": {"exp": {"from_now": -3600}},
        "expiry missing": {"exp": None},
        "expiry is text": {"exp": "tomorrow"},
        "issued in the future": {"iat": {"from_now": 3600}},
        "issued half an hour ago": {"iat": {"from_now": -1800}},
        "issue time missing": {"iat": None},
        "not yet valid": {"nbf": {"from_now": 3600}},
        "nonce of another login": {"nonce": "another"},
        "nonce missing": {"nonce": None},
        "nonce empty": {"nonce": ""},
        "subject missing": {"sub": None},
        "subject empty": {"sub": ""},
    }
    signed: dict[str, dict] = {
        "unsigned": {"header": {"alg": "none"}},
        "signed with the client secret": {
            "header": {"alg": "HS256", "kid": None},
            "key": octets(client_secret.encode()),
        },
        "signed with the public key": {"header": {"alg": "HS256"}, "key": octets(public)},
        "signed with another key": {"key": other},
        "signed with a key in its header": {"header": {"jwk": half}, "key": other},
        "with an unknown key ID": {"header": {"kid": "no-such-key"}},
        "with a critical extension": {"header": {"crit": ["b64"], "b64": True}},
        "truncated": {"cut": 8},
        "without its signature": {"cut": 342},
    }
    return {name: {"claims": one} for name, one in claims.items()} | signed


NAMES = list(lies(""))


@pytest.fixture(scope="module")
def gate(
    stage: Stage,
    clients: dict[str, Client],
    configure: Configure,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Gate]:
    log = tmp_path_factory.mktemp("lies") / "provider.log"
    tokens = CONTROLS | lies(str(clients["docs"].secret))
    accounts = dict.fromkeys(tokens, ACCOUNTS["alice"])
    known = [clients["docs"].registered()]
    started_provider = Provider(stage.tls, log, known, accounts, KEYS, lies=tokens)
    stage.more_secrets.append(started_provider.tokens)
    with (
        running(started_provider),
        stage.gate(configure("docs-lies", started_provider.issuer)) as started,
    ):
        yield started


@pytest.mark.parametrize("name", CONTROLS)
def test_valid_token_is_accepted(name: str, gate: Gate, visitor: NewVisitor) -> None:
    assert visitor(name, at=gate).open("/").forwarded


@pytest.mark.parametrize("name", NAMES)
def test_invalid_token_is_refused(name: str, gate: Gate, visitor: NewVisitor) -> None:
    alice = visitor(name, at=gate)
    answer = alice.navigate(alice.reach(alice.begin("/")))
    assert answer.status in (400, 502), answer.message
    assert answer.body
    assert SESSION not in alice.own_cookies()
    assert gate.lines()[-1]["reason"] == "bad-token"
