"""Trouble with AWS and with the disk, in each command for a deployed site. Nothing is changed, and the message has a next step."""

import email.utils
import json
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import botocore.session
import pytest

from e2e.support.aws_faults import AwsFaults, aws_faults
from e2e.support.keys import session_key, session_keys
from e2e.support.moto import moto
from e2e.support.paths import OPERATOR
from e2e.support.process import run
from e2e.support.settings import SETTINGS

STACK = "troubled"
COMMANDS = {
    "publish": ("publish", "site"),
    "rollback": ("publish", "rollback", "--yes"),
    "audit": ("audit",),
    "logs": ("logs",),
    "logs-follow": ("logs", "--follow"),
    "secrets-init": ("secrets", "init", "--client-secret", "secret"),
    "secrets-rotate": ("secrets", "rotate"),
    "secrets-rotate-compromised": ("secrets", "rotate", "--compromised", "--yes"),
    "secrets-set-client-secret": ("secrets", "set-client-secret", "--client-secret", "secret"),
    "sessions-revoke": ("sessions", "revoke", "--everyone"),
    "sessions-list-revoked": ("sessions", "list-revoked"),
}
WRITES = [name for name in COMMANDS if name.startswith("secrets-") or name == "sessions-revoke"]
# The code of our error, and the part of the help that is the next step.
TROUBLE = {
    "lost": ("network", "check the network, the proxy and AWS_ENDPOINT_URL"),
    "throttled": ("throttled", "wait a minute, then run the command again"),
    "denied": ("access-denied", "attach what sitegate policy "),
    "clock": ("clock", "set the clock, then run the command again"),
    "expired": ("credentials", "get new ones, then run the command again"),
}


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Starts moto with a bucket, a stack and the parameters of its gate."""
    with moto(tmp_path_factory.mktemp("aws")) as address:
        session = botocore.session.Session()
        client = {
            service: session.create_client(service, endpoint_url=address)
            for service in ("s3", "ssm", "cloudformation")
        }
        client["s3"].create_bucket(Bucket=STACK)
        template = {
            "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
            "Outputs": {"BucketName": {"Value": STACK}},
        }
        client["cloudformation"].create_stack(StackName=STACK, TemplateBody=json.dumps(template))
        for leaf, value in {
            "settings": json.dumps(SETTINGS),
            "client-secret": "a client secret",
            "session-keys": session_keys(session_key("k1")),
        }.items():
            name = f"/sitegate/{STACK}-gate/{leaf}"
            client["ssm"].put_parameter(Name=name, Value=value, Type="SecureString")
        yield address


@pytest.fixture
def faults(endpoint: str) -> Iterator[AwsFaults]:
    with aws_faults(endpoint) as proxy:
        yield proxy


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "site").mkdir()
    (tmp_path / "site/index.html").write_text("<title>Home</title>", "utf-8")
    (tmp_path / "secret").write_text("another client secret", "utf-8")
    return tmp_path


def call(
    faults: AwsFaults, folder: Path, *arguments: str, ok: int = 0
) -> subprocess.CompletedProcess:
    env = os.environ | {"AWS_ENDPOINT_URL": faults.address, "AWS_MAX_ATTEMPTS": "1"}
    return run(OPERATOR, "--stack", STACK, *arguments, ok=(ok,), cwd=folder, env=env)


def state(endpoint: str) -> tuple:
    """Returns all parameters and all objects."""
    session = botocore.session.Session()
    ssm = session.create_client("ssm", endpoint_url=endpoint)
    found = ssm.get_parameters_by_path(Path=f"/sitegate/{STACK}-gate", WithDecryption=True)
    parameters = {one["Name"]: (one["Version"], one["Value"]) for one in found["Parameters"]}
    listed = session.create_client("s3", endpoint_url=endpoint).list_objects_v2(Bucket=STACK)
    return parameters, [one["Key"] for one in listed.get("Contents", [])]


def cause(faults: AwsFaults, trouble: str) -> None:
    errors = {
        "throttled": ("ThrottlingException", "Rate exceeded"),
        "denied": ("AccessDeniedException", ""),
        "clock": ("RequestTimeTooSkewed", "The difference is too large."),
        "expired": ("ExpiredTokenException", "The security token is expired."),
    }
    if trouble == "clock":
        faults.date = email.utils.formatdate(time.time() + 1_300, usegmt=True)
    faults.error = errors.get(trouble)
    faults.is_broken = trouble == "lost"


@pytest.mark.parametrize("trouble", TROUBLE)
@pytest.mark.parametrize("command", COMMANDS)
def test_trouble_at_the_first_call_has_a_next_step(
    command: str, trouble: str, faults: AwsFaults, folder: Path, endpoint: str
) -> None:
    before = state(endpoint)
    cause(faults, trouble)
    done = call(faults, folder, *COMMANDS[command], ok=3)
    code, help = TROUBLE[trouble]
    assert f"error[{code}]: " in done.stderr
    assert help in done.stderr
    if trouble == "clock":
        assert "the clock of this computer is 21 minutes behind" in done.stderr
    assert done.stdout == ""
    assert state(endpoint) == before


@pytest.mark.parametrize("trouble", TROUBLE)
@pytest.mark.parametrize("command", [name for name in WRITES if name != "secrets-init"])
def test_trouble_at_the_write_changes_nothing(
    command: str, trouble: str, faults: AwsFaults, folder: Path, endpoint: str
) -> None:
    before = state(endpoint)
    faults.action = "PutParameter"
    cause(faults, trouble)
    done = call(faults, folder, *COMMANDS[command], ok=3)
    code, help = TROUBLE[trouble]
    assert f"error[{code}]: " in done.stderr
    assert help in done.stderr
    assert state(endpoint) == before


def test_revocation_that_fails_after_a_rotation_has_a_next_step(
    faults: AwsFaults, folder: Path, endpoint: str
) -> None:
    """The keys are replaced first, so this is not a refusal."""
    before = state(endpoint)
    faults.action, faults.successes = "PutParameter", 1
    cause(faults, "denied")
    done = call(faults, folder, *COMMANDS["secrets-rotate-compromised"], ok=3)
    assert "error: the sessions could not be revoked" in done.stderr
    assert "run sessions revoke --everyone to end the sessions that it signed" in done.stderr
    assert state(endpoint) != before
    faults.error = None
    call(faults, folder, *COMMANDS["sessions-revoke"])


@pytest.mark.parametrize("command", ["audit", "logs", "sessions-list-revoked"])
def test_full_disk_behind_standard_output_is_named(
    command: str, faults: AwsFaults, folder: Path, endpoint: str
) -> None:
    session = botocore.session.Session()
    logs = session.create_client("logs", endpoint_url=endpoint)
    group = f"/aws/lambda/us-east-1.{STACK}-gate-0a1b2c3d"
    logs.create_log_group(logGroupName=group)
    logs.create_log_stream(logGroupName=group, logStreamName="a")
    line = {"decision": "forward", "reason": "session", "method": "GET", "path": "/"}
    line["subject"] = "adaadaad"
    events = [{"timestamp": int(time.time()) * 1000, "message": json.dumps(line)}]
    logs.put_log_events(logGroupName=group, logStreamName="a", logEvents=events)
    try:
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                [OPERATOR, "--stack", STACK, *COMMANDS[command]],
                cwd=folder,
                env=os.environ | {"AWS_ENDPOINT_URL": endpoint},
                stdout=full,
                stderr=subprocess.PIPE,
                text=True,
                check=False,
                timeout=60,
            )
        assert done.returncode == 3
        assert "error: cannot write standard output: No space left on device" in done.stderr
    finally:
        logs.delete_log_group(logGroupName=group)
