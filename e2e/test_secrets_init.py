"""`secrets init` is stopped between its two writes, and the same command completes it. The AWS CLI reads the parameters."""

import json
import os
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import botocore.session
import pytest
from botocore.client import BaseClient

from e2e.support.aws_faults import AwsFaults, aws_faults
from e2e.support.moto import moto
from e2e.support.paths import BIN, OPERATOR
from e2e.support.process import run
from e2e.support.settings import SETTINGS

SECRET = "a client secret that no output contains"
WRITE = "PutParameter"


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with moto(tmp_path_factory.mktemp("aws")) as address:
        yield address


@pytest.fixture
def faults(endpoint: str) -> Iterator[AwsFaults]:
    with aws_faults(endpoint) as proxy:
        yield proxy


class Deployed:
    """A stack with nothing but its settings, as after the first deployment."""

    def __init__(self, name: str, faults: AwsFaults, folder: Path) -> None:
        self.name, self.faults, self.folder = name, faults, folder
        self.write("settings", json.dumps(SETTINGS))

    def client(self, service: str) -> BaseClient:
        return botocore.session.Session().create_client(service, endpoint_url=self.faults.to)

    def write(self, leaf: str, value: str, **more: str) -> None:
        kind = "String" if leaf == "settings" else "SecureString"
        name = f"/sitegate/{self.name}-gate/{leaf}"
        self.client("ssm").put_parameter(Name=name, Value=value, Type=kind, **more)

    def command(self, *arguments: str) -> list[str]:
        return [str(OPERATOR), "--stack", self.name, *arguments]

    def environment(self) -> dict[str, str]:
        return os.environ | {"AWS_ENDPOINT_URL": self.faults.address}

    def operator(
        self, *arguments: str, ok: int = 0, given: str = SECRET
    ) -> subprocess.CompletedProcess:
        done = run(
            *self.command(*arguments),
            ok=(ok,),
            env=self.environment(),
            cwd=self.folder,
            input=given,
        )
        assert SECRET not in done.stdout + done.stderr
        return done

    def parameters(self) -> dict[str, dict]:
        """Reads with the AWS CLI, which shares no code with the operator."""
        path = ("--path", f"/sitegate/{self.name}-gate", "--with-decryption", "--output", "json")
        env = os.environ | {"AWS_ENDPOINT_URL": self.faults.to}
        read = run(BIN / "aws", "ssm", "get-parameters-by-path", *path, env=env)
        found = json.loads(read.stdout)["Parameters"]
        return {one["Name"].rpartition("/")[2]: one for one in found}

    def key_id(self, leaf: str) -> str:
        name = f"/sitegate/{self.name}-gate/{leaf}"
        filters = [{"Key": "Name", "Option": "Equals", "Values": [name]}]
        found = self.client("ssm").describe_parameters(ParameterFilters=filters)
        return found["Parameters"][0]["KeyId"]


@pytest.fixture
def deployed(request: pytest.FixtureRequest, faults: AwsFaults, tmp_path: Path) -> Deployed:
    name = request.node.name.replace("_", "-").replace("[", "-").replace("]", "")[5:45]
    return Deployed(name.strip("-"), faults, tmp_path)


def is_complete(deployed: Deployed) -> None:
    found = deployed.parameters()
    assert set(found) == {"client-secret", "session-keys", "settings"}
    assert found["client-secret"]["Value"] == SECRET
    assert found["client-secret"]["Version"] == 1, "it is not written twice"
    assert len(json.loads(found["session-keys"]["Value"])["keys"]) == 1
    again = deployed.operator("secrets", "init", ok=2)
    assert "already exist; nothing was written" in again.stderr


def test_denied_second_write_names_the_first_and_is_completed(deployed: Deployed) -> None:
    deployed.faults.action, deployed.faults.successes = WRITE, 1
    deployed.faults.error = ("AccessDeniedException", "")
    failed = deployed.operator("secrets", "init", ok=3)
    assert "error[access-denied]: these credentials are not allowed to call" in failed.stderr
    written = f"/sitegate/{deployed.name}-gate/client-secret is written"
    assert f"= now: {written}; secrets init writes only what is missing" in failed.stderr
    assert set(deployed.parameters()) == {"client-secret", "settings"}
    deployed.faults.error = None
    done = deployed.operator("secrets", "init", given="")
    first, second = done.stdout.splitlines()
    assert first.startswith("Wrote session key k")
    assert second == (
        "Kept the client secret, which exists already (secrets set-client-secret replaces it)"
    )
    is_complete(deployed)


def test_lost_connection_at_the_second_write_is_completed(deployed: Deployed) -> None:
    deployed.faults.action, deployed.faults.successes = WRITE, 1
    deployed.faults.is_broken = True
    failed = deployed.operator("secrets", "init", ok=3)
    assert "error[network]: no connection to AWS for ssm:PutParameter" in failed.stderr
    assert "client-secret is written" in failed.stderr
    deployed.faults.is_broken = False
    deployed.operator("secrets", "init", given="")
    is_complete(deployed)


def test_killed_command_is_completed(deployed: Deployed) -> None:
    started: list[subprocess.Popen] = []
    writes: list[str] = []

    def kill_at_second_write(action: str) -> None:
        if action == WRITE:
            writes.append(action)
            if len(writes) == 2:
                started[0].send_signal(signal.SIGKILL)
                started[0].wait()

    deployed.faults.before = kill_at_second_write
    # The second call arrives at a proxy whose client is dead. It fails, so that the parameter is not written after all.
    deployed.faults.action, deployed.faults.successes = WRITE, 1
    deployed.faults.is_broken = True
    process = subprocess.Popen(
        deployed.command("secrets", "init"),
        env=deployed.environment(),
        cwd=deployed.folder,
        stdin=subprocess.PIPE,
        text=True,
    )
    started.append(process)
    assert process.stdin is not None
    process.stdin.write(SECRET)
    process.stdin.close()
    assert process.wait(timeout=30) == -signal.SIGKILL
    assert set(deployed.parameters()) == {"client-secret", "settings"}
    deployed.faults.is_broken = False
    deployed.operator("secrets", "init", given="")
    is_complete(deployed)


def test_missing_client_secret_is_written_and_session_keys_stay(deployed: Deployed) -> None:
    deployed.operator("secrets", "init")
    before = deployed.parameters()["session-keys"]["Value"]
    deployed.client("ssm").delete_parameter(Name=f"/sitegate/{deployed.name}-gate/client-secret")
    dry = json.loads(deployed.operator("--dry-run", "--json", "secrets", "init").stdout)
    assert (len(dry["written"]), len(dry["kept"]), dry["dry_run"]) == (1, 1, True)
    assert set(deployed.parameters()) == {"session-keys", "settings"}
    done = deployed.operator("secrets", "init")
    assert done.stdout.splitlines() == [
        "Wrote the client secret",
        "Kept the session keys, which exist already (secrets rotate adds one)",
    ]
    assert deployed.parameters()["session-keys"]["Value"] == before
    is_complete(deployed)


def test_completed_secrets_have_one_kms_key(deployed: Deployed) -> None:
    key = deployed.client("kms").create_key()["KeyMetadata"]["Arn"]
    deployed.write("client-secret", SECRET, KeyId=key)
    deployed.operator("secrets", "init", given="")
    assert deployed.key_id("session-keys") == key


def test_key_of_the_configuration_is_the_default(deployed: Deployed) -> None:
    key = deployed.client("kms").create_key()["KeyMetadata"]["Arn"]
    config = f"function: {{ secrets_key_arn: '{key}' }}\n"
    (deployed.folder / "site.yaml").write_text(config, "utf-8")
    deployed.operator("secrets", "init")
    assert {deployed.key_id(leaf) for leaf in ("client-secret", "session-keys")} == {key}


def test_empty_client_secret_writes_nothing(deployed: Deployed) -> None:
    refused = deployed.operator("secrets", "init", given="\n", ok=2)
    assert "the client secret is empty" in refused.stderr
    assert set(deployed.parameters()) == {"settings"}
