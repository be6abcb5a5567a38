"""The OpenID Foundation's retired tests for relying parties, from their test provider on PyPI to the package.

Each test of the provider has a name and a behaviour. The expected outcome comes from the specification that the case quotes.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlencode

import pytest

from e2e.support.at_provider import AtProvider
from e2e.support.clients import Client
from e2e.support.fixtures import Configure, NewVisitor
from e2e.support.gate import Gate
from e2e.support.provider import OPENID_FOUNDATION, Provider, running
from e2e.support.site_server import SiteServer, site_server
from e2e.support.stage import Stage
from e2e.support.visitor import SESSION, Visitor

USER = "diana"
ACCOUNT = {"email": "diana@example.com", "email_verified": True}
# The provider does not decode the form encoding of HTTP basic authentication. This secret needs none.
SECRET = "a-secret-that-is-the-same-when-it-is-form-encoded"
BASIC = Client("docs", "client_secret_basic", SECRET)
POST = Client("docs-post", "client_secret_post", SECRET)
ACCEPTED = "login-completed"
BACK_CHANNEL = "/.sitegate/back-channel-logout"


@dataclass(frozen=True)
class Case:
    outcome: str
    """The reason in the gate's log, with the fault of the token."""
    section: str
    quote: str
    client: Client = BASIC


CODE = Case(
    ACCEPTED, "Core 3.1.2.5", "the Authorization Response MUST return the parameters defined"
)
ALGORITHM = "The alg value SHOULD be the default of RS256 or the algorithm sent by the Client"
SIGNATURE = "The Client MUST use the keys provided by the Issuer."
NO_COMMON_ALGORITHM = Case("provider-unreachable", "Core 3.1.3.7, 7", ALGORITHM)
CASES = {
    "rp-discovery-openid-configuration": Case(
        ACCEPTED,
        "Discovery 4",
        "OpenID Providers supporting Discovery MUST make a JSON document available",
    ),
    "rp-discovery-jwks_uri-keys": Case(ACCEPTED, "Core 10.1", SIGNATURE),
    "rp-discovery-issuer-not-matching-config": Case(
        "provider-unreachable",
        "Discovery 4.3",
        "The issuer value returned MUST be identical to the Issuer URL",
    ),
    "rp-response_type-code": CODE,
    "rp-token_endpoint-client_secret_basic": Case(
        ACCEPTED, "Core 9", "using the HTTP Basic authentication scheme"
    ),
    "rp-token_endpoint-client_secret_post": Case(
        ACCEPTED, "Core 9", "by including the Client Credentials in the request body", POST
    ),
    "rp-id_token-sig-rs256": Case(ACCEPTED, "Core 3.1.3.7, 7", ALGORITHM),
    "rp-id_token-sig-es256": Case(ACCEPTED, "Core 3.1.3.7, 7", ALGORITHM),
    # A relying party may support MAC algorithms. The gate supports none, so such a provider has no algorithm in common with it.
    "rp-id_token-sig-hs256": NO_COMMON_ALGORITHM,
    "rp-id_token-bad-sig-hs256": NO_COMMON_ALGORITHM,
    "rp-id_token-sig-none": Case(
        "provider-unreachable", "Core 2", "ID Tokens MUST NOT use none as the alg value unless"
    ),
    "rp-id_token-bad-sig-rs256": Case("bad-token signature", "Core 3.1.3.7, 6", SIGNATURE),
    "rp-id_token-bad-sig-es256": Case("bad-token signature", "Core 3.1.3.7, 6", SIGNATURE),
    "rp-id_token-issuer-mismatch": Case(
        "bad-token issuer",
        "Core 3.1.3.7, 2",
        "MUST exactly match the value of the iss (issuer) Claim",
    ),
    "rp-id_token-sub": Case("bad-token subject", "Core 2", "REQUIRED. Subject Identifier."),
    "rp-id_token-aud": Case(
        "bad-token audience",
        "Core 3.1.3.7, 3",
        "The ID Token MUST be rejected if the ID Token does not list the Client as a valid audience",
    ),
    "rp-id_token-iat": Case(
        "bad-token time", "Core 2", "REQUIRED. Time at which the JWT was issued."
    ),
    "rp-id_token-kid-absent-single-jwks": Case(
        ACCEPTED,
        "Core 10.1",
        "If there are multiple keys in the referenced JWK Set document, a kid value MUST be provided",
    ),
    # A relying party may refuse the token, or try each key. The gate tries those for the algorithm.
    "rp-id_token-kid-absent-multiple-jwks": Case(
        ACCEPTED,
        "Core 10.1",
        "If there are multiple keys in the referenced JWK Set document, a kid value MUST be provided",
    ),
    "rp-nonce-unless-code-flow": Case(
        ACCEPTED, "Core 3.1.2.1", "OPTIONAL. String value used to associate a Client session"
    ),
    "rp-nonce-invalid": Case(
        "bad-token nonce",
        "Core 3.1.3.7, 11",
        "its value checked to verify that it is the same value as the one that was sent",
    ),
    "rp-key-rotation-op-sign-key": Case(
        ACCEPTED,
        "Core 10.1.1",
        "go back to the jwks_uri location to re-retrieve the keys when it sees an unfamiliar kid value",
    ),
}
# Each test of the package that does not apply to the gate, by the beginning of its name.
OTHERS = {
    "rp-backchannel-rpinitlogout-lt-wrong-aud": "the package sends the right audience by mistake",
    "rp-id_token-bad-at_hash": "the provider has this hash only without the code flow",
    "rp-id_token-bad-c_hash": "the provider has this hash only without the code flow",
    "rp-discovery-webfinger": "site.yaml names the issuer",
    "rp-registration-dynamic": "the operator registers the client",
    "rp-response_type-code+": "the gate has the code flow only",
    "rp-response_type-id_token": "the gate has the code flow only",
    "rp-response_mode-form_post": "the gate asks for the query",
    "rp-token_endpoint-client_secret_jwt": "the gate does not have this method",
    "rp-token_endpoint-private_key_jwt": "oidc-provider and canaille test it",
    "rp-key-rotation-rp-": "the operator replaces the client's key on both sides",
    "rp-key-rotation-op-enc-key": "the gate has no encrypted tokens",
    "rp-id_token-sig+enc": "the gate has no encrypted tokens",
    "rp-userinfo-": "the gate does not call the user-info endpoint",
    "rp-scope-userinfo-claims": "the gate does not call the user-info endpoint",
    "rp-claims": "the gate sends no claims parameter, and reads no distributed claims",
    "rp-request_uri-": "the gate sends no request object",
    "rp-support-3rd-party-init-login": "only the visitor begins a sign-in",
    "rp-self-issued": "the gate has one provider",
}
LOGOUT = "rp-backchannel-rpinitlogout"
EVENTS = "Verify that the Logout Token contains an events Claim"
LOGOUTS = {
    LOGOUT: Case("logged-out", "Back-Channel Logout 2.7", "the RP locates the session(s)"),
    f"{LOGOUT}-lt-no-event": Case("bad-token form", "Back-Channel Logout 2.6, 6", EVENTS),
    f"{LOGOUT}-lt-wrong-event": Case("bad-token form", "Back-Channel Logout 2.6, 6", EVENTS),
    f"{LOGOUT}-lt-with-nonce": Case(
        "bad-token form",
        "Back-Channel Logout 2.6, 7",
        "Verify that the Logout Token does not contain a nonce Claim.",
    ),
    f"{LOGOUT}-lt-wrong-alg": Case(
        "bad-token form",
        "Back-Channel Logout 2.6, 3",
        "Validate the alg (algorithm) Header Parameter in the same way it is validated for ID Tokens.",
    ),
    f"{LOGOUT}-lt-alg-none": Case(
        "bad-token form",
        "Back-Channel Logout 2.6, 3",
        "an alg with the value none MUST NOT be used for Logout Tokens",
    ),
    f"{LOGOUT}-lt-wrong-issuer": Case(
        "bad-token issuer",
        "Back-Channel Logout 2.6, 4",
        "Validate the iss, aud, iat, and exp Claims in the same way they are validated in ID Tokens.",
    ),
}


@pytest.fixture(scope="module")
def server(stage: Stage) -> Iterator[SiteServer]:
    with site_server(stage.tls) as server:
        yield server


@pytest.fixture(scope="module")
def foundation(
    stage: Stage, server: SiteServer, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Provider]:
    log = tmp_path_factory.mktemp("foundation") / "provider.log"
    uri = {"backchannel_logout_uri": f"{server.address}{BACK_CHANNEL}"}
    known = [one.registered() | uri for one in (BASIC, POST)]
    started = Provider(stage.tls, log, known, {USER: ACCOUNT}, {}, OPENID_FOUNDATION)
    stage.more_secrets.append(started.tokens)
    with running(started):
        yield started


@pytest.mark.parametrize("name", CASES)
def test_outcome_is_that_of_the_specification(
    name: str, stage: Stage, foundation: Provider, configure: Configure, visitor: NewVisitor
) -> None:
    case = CASES[name]
    issuer = f"{foundation.issuer}sitegate/{name}"
    function = configure(f"foundation-{name.replace('_', '-')}", issuer, case.client)
    with stage.gate(function) as gate:
        diana = visitor(USER, at=gate)
        answer = diana.navigate("/")
        if answer.location:
            answer = diana.navigate(diana.reach(answer.location))
        assert outcome(gate) == case.outcome, f"{case.section}: {case.quote}"
        signed_in = case.outcome == ACCEPTED
        assert (SESSION in diana.own_cookies()) == signed_in
        assert (answer.status == 302) == signed_in
        if signed_in:
            assert diana.follow(answer).forwarded


def outcome(gate: Gate) -> str:
    last = [line for line in gate.lines() if line.get("decision") == "respond"][-1]
    words = [last["reason"], last.get("detail", "")]
    return " ".join(word for word in words if word)


@pytest.mark.parametrize("name", LOGOUTS)
def test_logout_has_the_outcome_of_the_specification(
    name: str,
    stage: Stage,
    server: SiteServer,
    foundation: Provider,
    configure: Configure,
    visitor: NewVisitor,
) -> None:
    case = LOGOUTS[name]
    issuer = f"{foundation.issuer}sitegate/{name}"
    function = configure(f"foundation-{name}", issuer, BASIC)
    settings = json.loads(stage.get(function, "settings"))
    settings["paths"]["back_channel_logout"] = BACK_CHANNEL
    stage.put(function, "settings", json.dumps(settings))
    with stage.gate(function) as gate:
        server.gate = gate
        diana = visitor(USER, at=gate)
        assert diana.open("/").forwarded
        end_session_at_provider(diana, issuer, last_id_token(foundation))
        assert outcome(gate) == case.outcome, f"{case.section}: {case.quote}"
        ended = case.outcome == "logged-out"
        assert (diana.fetch("/data.json").status == 401) == ended


def last_id_token(foundation: Provider) -> str:
    return [line["issued"]["id_token"] for line in foundation.lines() if "issued" in line][-1]


def end_session_at_provider(user: Visitor, issuer: str, id_token: str) -> None:
    """Signs out at the provider, which then sends its logout token. Sends no cookies, because the provider fails to read its own."""
    provider = AtProvider(user.provider.trust)
    query = urlencode({"id_token_hint": id_token})
    _, headers, text = provider.request(f"{issuer}/end_session?{query}", None)
    assert headers["Location"], text
    provider.request(headers["Location"], None)


def test_every_test_of_the_package_is_a_case_or_has_a_reason(foundation: Provider) -> None:
    cases = CASES | LOGOUTS
    names = next(line["tests"] for line in foundation.lines() if "tests" in line)
    unknown = [name for name in names if name not in cases and not name.startswith(tuple(OTHERS))]
    assert not unknown
    assert not [name for name in cases if name not in names]
    assert not [one for one in OTHERS if not any(name.startswith(one) for name in names)]
