"""The same at another provider with another library beneath: PyPI's canaille."""

from collections.abc import Iterator
from urllib.parse import parse_qs, urlsplit

import pytest

from e2e.support.clients import Client, with_key
from e2e.support.fixtures import Configure, NewVisitor
from e2e.support.keys import provider_keys, rsa
from e2e.support.login import ACCOUNTS, DONE, SCOPES, SIGN_OUT
from e2e.support.provider import PYPI, Provider, running
from e2e.support.stage import Stage
from e2e.support.visitor import ENDED, HINT, SESSION

METHODS = ["client_secret_basic", "client_secret_post", "private_key_jwt", "none"]
# Canaille does not decode the form encoding of HTTP basic authentication. This secret needs none.
SECRET = "a-secret-that-is-the-same-when-it-is-form-encoded"


@pytest.fixture(scope="module")
def at_canaille() -> dict[str, Client]:
    known = [
        Client("client_secret_basic", "client_secret_basic", SECRET),
        Client("client_secret_post", "client_secret_post", SECRET),
        with_key("private_key_jwt", rsa()),
        Client("none", "none", None),
        # Canaille remembers a consent for all users.
        Client("without-consent", "client_secret_basic", SECRET),
    ]
    return {one.id: one for one in known}


@pytest.fixture(scope="module")
def canaille(
    stage: Stage, at_canaille: dict[str, Client], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Provider]:
    log = tmp_path_factory.mktemp("canaille") / "canaille.log"
    more = {"scope": SCOPES, "id_token_signed_response_alg": "RS256"}
    known = [one.registered() | more for one in at_canaille.values()]
    # Canaille has one account for each address.
    people = {name: ACCOUNTS[name] for name in ("alice", "bob", "carol")}
    started_provider = Provider(stage.tls, log, known, people, provider_keys(), PYPI)
    stage.more_secrets.append(started_provider.tokens)
    with running(started_provider):
        yield started_provider


@pytest.mark.parametrize("method", METHODS)
def test_logs_in(
    method: str,
    stage: Stage,
    canaille: Provider,
    at_canaille: dict[str, Client],
    configure: Configure,
    visitor: NewVisitor,
) -> None:
    function = configure(f"canaille-{method}", canaille.issuer, at_canaille[method])
    with stage.gate(function) as gate:
        alice, bob = visitor(at=gate), visitor("bob", at=gate)
        assert alice.open("/groups/a.html?b=c").page == "/groups/a.html?b=c"
        assert bob.open("/groups/a.html?b=c").status == 403
        assert alice.own_cookies() <= {SESSION, HINT, ENDED}


def test_cancels_and_signs_out(
    stage: Stage,
    canaille: Provider,
    at_canaille: dict[str, Client],
    configure: Configure,
    visitor: NewVisitor,
) -> None:
    function = configure("canaille", canaille.issuer, at_canaille["without-consent"])
    with stage.gate(function) as gate:
        carol = visitor("carol", at=gate)
        carol.form["answer"] = "deny"
        assert carol.open("/").status == 403
        carol.form["answer"] = "accept"
        assert carol.open("/").forwarded
        assert carol.provider.asked_to_sign_in()

        carol.form["answer"] = "logout"
        leaving = carol.navigate(SIGN_OUT).location
        assert "id_token_hint" in parse_qs(urlsplit(leaving).query)
        assert carol.reach(leaving).partition("?")[0] == DONE
        assert carol.own_cookies() <= {ENDED}

        carol.form["answer"] = "accept"
        assert carol.open("/").forwarded
        assert carol.provider.asked_to_sign_in()
