"""A stack that keeps its own secrets. The AWS CLI deploys it, and users sign in without a further command.

MiniStack generates secrets but does not return them through SSM. moto returns them but does not generate any. So the test copies
the secrets from one to the other.
"""

import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import botocore.session
import pytest
from botocore.client import BaseClient

from e2e.support.clients import MAIN, SECRET
from e2e.support.clock import Clock
from e2e.support.deployment import Account
from e2e.support.fixtures import Infra, NewVisitor, Operator
from e2e.support.login import SCOPES, with_provider
from e2e.support.ministack import ministack
from e2e.support.provider import Provider
from e2e.support.runtime_api import VIEWER_SECONDS
from e2e.support.ssm_proxy import ssm_proxy
from e2e.support.stage import Stage

STACK = "kept"
GATE = f"{STACK}-gate"
SITE = {
    "provider": {"issuer": "https://idp.example.com", "client_id": MAIN, "scopes": SCOPES},
    "secrets": "stack",
}


@dataclass(frozen=True)
class Deployed:
    account: Account
    function: str
    settings: dict
    secrets: dict[str, str]


@pytest.fixture(scope="module")
def deployed(
    infra: Infra, package: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Deployed]:
    folder = tmp_path_factory.mktemp("stack-secrets")
    with ministack(folder) as endpoint:
        account = Account(endpoint, folder, infra)
        (folder / "site.yaml").write_text(json.dumps(SITE), "utf-8")
        account.render(package)
        state = account.deploy(stack=STACK, parameters={"ClientSecretValue": SECRET})
        ssm, secrets = account.client("ssm"), account.client("secretsmanager")
        settings = ssm.get_parameter(Name=f"/sitegate/{GATE}/settings")["Parameter"]["Value"]
        names = [one["Name"] for one in secrets.list_secrets()["SecretList"]]
        values = {name: secrets.get_secret_value(SecretId=name)["SecretString"] for name in names}
        function = state.resources["EdgeFunction"].physical_id
        yield Deployed(account, function, json.loads(settings), values)


def manager(stage: Stage) -> BaseClient:
    session = botocore.session.Session()
    return session.create_client("secretsmanager", endpoint_url=stage.ssm)


@pytest.fixture(scope="module")
def carried_over(deployed: Deployed, stage: Stage, provider: Provider) -> Deployed:
    for name, value in deployed.secrets.items():
        manager(stage).create_secret(Name=name, SecretString=value)
    stage.secrets |= {
        SECRET,
        json.loads(deployed.secrets[named(deployed, "session-keys")])["secret"],
    }
    given = with_provider(deployed.settings, provider.issuer, MAIN, "client_secret_basic")
    stage.put(GATE, "settings", json.dumps(given))
    return deployed


def named(deployed: Deployed, leaf: str) -> str:
    return f"sitegate/{deployed.function}/{leaf}"


def test_stack_makes_both_secrets(deployed: Deployed) -> None:
    assert set(deployed.secrets) == {
        named(deployed, "session-keys"),
        named(deployed, "client-secret"),
    }
    assert deployed.secrets[named(deployed, "client-secret")] == SECRET
    key = json.loads(deployed.secrets[named(deployed, "session-keys")])
    assert key["id"] == "stack"
    assert re.fullmatch("[A-Za-z0-9_-]{64}", key["secret"])
    assert deployed.settings["secrets"] == f"sitegate/{deployed.function}"


def test_secret_is_in_no_template_and_in_no_parameter(deployed: Deployed) -> None:
    assert SECRET not in (deployed.account.folder / "packaged.json").read_text("utf-8")
    ssm = deployed.account.client("ssm")
    names = [one["Name"] for one in ssm.describe_parameters()["Parameters"]]
    assert names == [f"/sitegate/{GATE}/settings"]


def test_people_sign_in_without_a_further_command(
    carried_over: Deployed, stage: Stage, visitor: NewVisitor
) -> None:
    with stage.gate(carried_over.function) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        assert alice.fetch("/data.json").forwarded


@pytest.mark.parametrize(("delay", "is_read"), [(2.0, True), (2.4, False)])
def test_sluggish_ssm_does_not_end_a_cold_instance(
    delay: float, is_read: bool, carried_over: Deployed, stage: Stage, visitor: NewVisitor
) -> None:
    """Two calls of 2.0 s fit into an invocation. Two calls of 2.4 s do not, and the gate answers without them."""
    with ssm_proxy(stage.ssm) as proxy:
        proxy.delay = delay
        with stage.gate(carried_over.function, ssm=proxy.address, seconds=VIEWER_SECONDS) as gate:
            answer = visitor(at=gate).navigate("/")
            assert (answer.status == 503) != is_read, answer.message
            assert gate.process.poll() is None


@pytest.mark.parametrize("delay", [2.0, 2.4])
def test_sluggish_ssm_takes_a_user_of_a_warm_gate_no_more_than_1500_ms(
    delay: float, carried_over: Deployed, stage: Stage, visitor: NewVisitor, tmp_path: Path
) -> None:
    clock = Clock(tmp_path / "clock")
    with (
        ssm_proxy(stage.ssm) as proxy,
        stage.gate(
            carried_over.function, clock=clock, ssm=proxy.address, seconds=VIEWER_SECONDS
        ) as gate,
    ):
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        proxy.delay = delay
        clock.set(361)
        begun = time.monotonic()
        assert alice.fetch("/data.json").forwarded
        assert time.monotonic() - begun < 2


def test_user_of_a_stack_with_its_own_secrets_is_revoked_by_name(
    carried_over: Deployed, stage: Stage, visitor: NewVisitor, operator: Operator, tmp_path: Path
) -> None:
    """The key of the pseudonyms is in Secrets Manager, and the operator reads it through SSM."""
    clock = Clock(tmp_path / "clock")
    with stage.gate(carried_over.function, clock=clock) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        operator("--stack", STACK, "sessions", "revoke", "--subject", "alice")
        clock.set(361)
        assert alice.fetch("/data.json").status == 401


def test_without_its_secrets_the_gate_is_closed(
    carried_over: Deployed, stage: Stage, visitor: NewVisitor
) -> None:
    gone = named(carried_over, "session-keys")
    manager(stage).delete_secret(SecretId=gone, ForceDeleteWithoutRecovery=True)
    with stage.gate(carried_over.function) as gate:
        assert visitor(at=gate).navigate("/").status == 503
