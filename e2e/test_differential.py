"""The same wrong tokens and misbehaving providers in front of mod_auth_openidc, a certified relying party, and of the gate.

`test_login_lies.py` and `test_login_foundation.py` have the gate's verdicts. docs/independent-tests.md has both in a table, and argues each difference.
"""

import pytest

from e2e.support.apache import ApacheSite, apache, callback
from e2e.support.clients import Client
from e2e.support.keys import provider_keys
from e2e.support.login import ACCOUNTS, form_of
from e2e.support.paths import ROOT
from e2e.support.provider import OPENID_FOUNDATION, Provider, running
from e2e.support.server import free_port
from e2e.support.stage import Stage
from e2e.test_login_foundation import ACCEPTED, ACCOUNT, BASIC, CASES, POST, USER
from e2e.test_login_lies import CONTROLS, lies

CLIENT = Client("docs", "client_secret_basic", "a-secret-that-needs-no-encoding-of-a-form")
LIES = CONTROLS | lies(str(CLIENT.secret))
PAGE = ROOT / "docs/independent-tests.md"
NO_MAC = "The gate accepts no MAC algorithm from a provider. The provider offers none here, and everyone who knows the client secret could sign."
NO_SIGNATURE = "Core 2 forbids `none` unless the client has registered for it. TLS may replace the signature (Core 3.1.3.7, 6), but the gate always demands one."
# Each input about which the two disagree, with the reason for the gate's verdict.
DIFFERENCES = {
    "expired a minute ago": "Core 2 allows a few minutes for clocks that differ. The gate allows two, because Lambda and the provider have different clocks.",
    "audience list with a second client": "Core 3.1.3.7, 3: a token with an audience that the client does not trust MUST be rejected. The gate trusts no other client.",
    "not yet valid": "RFC 7519, 4.1.5: before `nbf`, a token MUST NOT be accepted.",
    "subject empty": "Core 2: `sub` identifies the user. An empty one identifies no user, and all users with it would be the same one.",
    "unsigned": NO_SIGNATURE,
    "signed with the client secret": NO_MAC,
    "with a critical extension": "RFC 7515, 4.1.11: a token with an extension that the recipient does not support is invalid.",
    "rp-id_token-sig-hs256": "The provider has only HS256. Core 15.1 makes RS256 mandatory for providers, and the gate accepts no MAC algorithm from a provider.",
    "rp-id_token-sig-none": NO_SIGNATURE,
}


@pytest.fixture(scope="module")
def verdicts(stage: Stage, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """Returns whether Apache accepts each lie, and each misbehaviour of the Foundation's provider."""
    folder = tmp_path_factory.mktemp("differential")
    known = {name: (free_port(), case.client) for name, case in CASES.items()}
    own = free_port()
    client = registered(CLIENT, [own])
    accounts = dict.fromkeys(LIES, ACCOUNTS["alice"])
    liar = Provider(stage.tls, folder / "liar.log", [client], accounts, provider_keys(), lies=LIES)
    clients = [registered(one, [port for port, _ in known.values()]) for one in (BASIC, POST)]
    foundation = Provider(
        stage.tls, folder / "foundation.log", clients, {USER: ACCOUNT}, {}, OPENID_FOUNDATION
    )
    with running(liar), running(foundation):
        lying = ApacheSite(own, liar.issuer, CLIENT)
        sites = {
            name: ApacheSite(port, f"{foundation.issuer}sitegate/{name}", client)
            for name, (port, client) in known.items()
        }
        with apache(stage.tls, [lying, *sites.values()]):
            verdicts = {name: lying.accepts(stage.tls, form_of(name)) for name in LIES}
            return verdicts | {name: site.accepts(stage.tls, {}) for name, site in sites.items()}


def registered(client: Client, ports: list[int]) -> dict:
    uris = [callback(port) for port in ports]
    return client.registered() | {"redirect_uris": uris}


def gate_accepts(name: str) -> bool:
    """Returns the verdict that another test demands of the gate."""
    return CASES[name].outcome == ACCEPTED if name in CASES else name in CONTROLS


def test_every_difference_has_an_argument(verdicts: dict[str, bool]) -> None:
    differing = {name for name, accepted in verdicts.items() if accepted != gate_accepts(name)}
    assert differing == DIFFERENCES.keys()


def test_both_accept_a_correct_provider(verdicts: dict[str, bool]) -> None:
    """Otherwise a wrong configuration of Apache would look like a strict one."""
    correct = [
        "correct token",
        "audience as a list",
        "rp-response_type-code",
        "rp-id_token-sig-es256",
    ]
    assert all(verdicts[name] and gate_accepts(name) for name in correct)


def test_page_has_the_table(verdicts: dict[str, bool]) -> None:
    rows = [
        f"| {name} | {word(gate_accepts(name))} | {word(accepted)} | {DIFFERENCES.get(name, '')} |"
        for name, accepted in verdicts.items()
    ]
    table = "\n".join(rows).replace("|  |", "| |")
    assert table in PAGE.read_text("utf-8"), f"the table of {PAGE.name} is:\n{table}"


def word(accepted: bool) -> str:
    return "accepts" if accepted else "refuses"
