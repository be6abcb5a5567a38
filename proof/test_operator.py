"""The operator's commands, against the SSM and CloudWatch Logs of moto, and with the real package where a visitor is concerned."""

import json
import os
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import botocore.session
import pytest
from botocore.exceptions import ClientError

from support.clock import Clock
from support.login import SCOPES
from support.paths import OPERATOR
from support.process import run

SECRET = "a client secret of the operator's"
REDIRECT_URI = "https://d111111abcdef8.cloudfront.net/.sitegate/callback"
READ_AGAIN = 361
DAY = 24 * 3600
Operator = Callable[..., subprocess.CompletedProcess]


@pytest.fixture
def operator(stage, tmp_path) -> Operator:
    assert OPERATOR.is_file(), f"{OPERATOR.name} is not built: cargo build -p operator"

    def call(*arguments: object, ok: int = 0, **options) -> subprocess.CompletedProcess:
        env = {"AWS_ENDPOINT_URL": stage.ssm, "SSL_CERT_FILE": str(stage.tls.authority)}
        return run(
            OPERATOR,
            *arguments,
            ok=(ok,),
            cwd=tmp_path,
            env=os.environ | env,
            **options,
        )

    return call


@pytest.fixture
def deployed(request, stage, settings, provider) -> str:
    """A stack whose settings are there and nothing else, as after its first deployment."""
    stack = request.node.name.replace("_", "-").replace("[", "-").replace("]", "")[5:45]
    client = {"issuer": provider.issuer, "client_id": "docs", "scopes": SCOPES}
    given = settings | {"provider": settings["provider"] | client}
    stage.put(f"{stack}-gate", "settings", json.dumps(given))
    template = {
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
        "Outputs": {"RedirectUri": {"Value": REDIRECT_URI}, "BucketName": {"Value": "b"}},
    }
    client = botocore.session.Session().create_client("cloudformation", endpoint_url=stage.ssm)
    client.create_stack(StackName=stack, TemplateBody=json.dumps(template))
    return stack


def described(stage, function: str, name: str) -> dict:
    found = stage.parameters().get_parameter(Name=f"/sitegate/{function}/{name}")
    return found["Parameter"]


def keys(stage, stack: str) -> list[dict]:
    return json.loads(stage.get(f"{stack}-gate", "session-keys"))["keys"]


def test_init_writes_both_secrets_and_shows_neither(operator, stage, deployed) -> None:
    done = operator("--stack", deployed, "secrets", "init", input=f"{SECRET}\n")
    assert stage.get(f"{deployed}-gate", "client-secret") == SECRET
    (key,) = keys(stage, deployed)
    assert len(key["secret"]) == 43
    for name in ("client-secret", "session-keys"):
        assert described(stage, f"{deployed}-gate", name)["Type"] == "SecureString"
    for text in (done.stdout, done.stderr):
        assert SECRET not in text
        assert key["secret"] not in text
    again = operator("--stack", deployed, "secrets", "init", input="other", ok=2)
    assert "is there already, and nothing was written" in again.stderr
    assert (keys(stage, deployed), again.stdout) == ([key], "")


def test_init_writes_both_or_nothing(operator, stage, deployed) -> None:
    stage.put(f"{deployed}-gate", "client-secret", "here before")
    operator("--stack", deployed, "secrets", "init", input="other", ok=2)
    assert stage.get(f"{deployed}-gate", "client-secret") == "here before"
    with pytest.raises(ClientError, match="ParameterNotFound"):
        keys(stage, deployed)


def test_dry_run_writes_nothing(operator, stage, deployed) -> None:
    told = operator("--stack", deployed, "--dry-run", "--json", "secrets", "init", input=SECRET)
    assert json.loads(told.stdout)["dry_run"]
    with pytest.raises(ClientError, match="ParameterNotFound"):
        keys(stage, deployed)
    operator("--stack", deployed, "secrets", "init", input=SECRET)
    before = keys(stage, deployed)
    operator("--stack", deployed, "--dry-run", "secrets", "rotate")
    operator("--stack", deployed, "--dry-run", "sessions", "revoke", "--everyone")
    assert keys(stage, deployed) == before
    assert (
        operator("--stack", deployed, "sessions", "list-revoked").stdout == "nothing is revoked\n"
    )


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("status",), "no stack is named"),
        (("--stack", "nowhere", "status"), "there is no parameter /sitegate/nowhere-gate/settings"),
        (("--stack", "nowhere", "secrets", "rotate"), "deploy the stack nowhere first"),
        (("--stack", "a", "sessions", "revoke"), "--everyone"),
        (("--stack", "a", "sessions", "revoke", "--session", ""), "nobody is named"),
        (("--stack", "a", "logs", "--since", "soon"), "is not a number with m, h or d"),
    ],
)
def test_bad_input_ends_with_2(operator, arguments, text) -> None:
    done = operator(*arguments, ok=2)
    assert text in done.stderr
    assert done.stdout == ""


def test_secrets_of_the_stack_are_left_to_it(operator, stage, deployed) -> None:
    settings = json.loads(stage.get(f"{deployed}-gate", "settings"))
    stage.put(f"{deployed}-gate", "settings", json.dumps(settings | {"secrets": "sitegate/a"}))
    for command in ("init", "rotate"):
        done = operator("--stack", deployed, "secrets", command, input=SECRET, ok=2)
        assert "in Secrets Manager under sitegate/a" in done.stderr
    assert "secrets are the stack's" in operator("--stack", deployed, "status").stdout


def test_empty_secret_is_refused(operator, deployed) -> None:
    assert "is empty" in operator("--stack", deployed, "secrets", "init", input="\n", ok=2).stderr


def test_aws_in_trouble_ends_with_3() -> None:
    nowhere = {"AWS_ENDPOINT_URL": "http://127.0.0.1:1"}
    done = run(OPERATOR, "--stack", "a", "status", ok=(3,), env=os.environ | nowhere)
    assert "ssm:GetParameters" in done.stderr


def test_rotation_under_traffic_loses_no_session(
    operator, stage, deployed, visitor, tmp_path
) -> None:
    function, clock = f"{deployed}-gate", Clock(tmp_path / "clock")
    stage.put(function, "client-secret", stage.get("docs-gate", "client-secret"))
    operator("--stack", deployed, "secrets", "init", input="unused", ok=2)
    stage.delete(function, "client-secret")
    operator("--stack", deployed, "secrets", "init", input=stage.get("docs-gate", "client-secret"))
    with stage.gate(function, clock=clock) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        told = json.loads(operator("--stack", deployed, "--json", "secrets", "rotate").stdout)
        new, old = keys(stage, deployed)
        assert (told["signs"], told["verify"]) == (new["id"], [old["id"]])
        clock.goes_to(READ_AGAIN)
        assert alice.fetch("/data.json").forwarded, "signed by the old key"
        bob = visitor("bob", at=gate)
        assert bob.open("/").forwarded
        with stage.gate(function, clock=clock) as cold:
            alice.gate = bob.gate = cold
            assert alice.fetch("/data.json").forwarded
            assert bob.fetch("/data.json").forwarded


def test_rotation_forgets_keys_without_sessions(operator, stage, deployed) -> None:
    made = int(time.time()) - 10 * DAY
    old = [{"id": f"k{made + day * DAY}", "secret": "A" * 43} for day in (9, 3, 0)]
    stage.put(f"{deployed}-gate", "session-keys", json.dumps({"keys": old}))
    stage.put(f"{deployed}-gate", "client-secret", SECRET)
    told = json.loads(operator("--stack", deployed, "--json", "secrets", "rotate").stdout)
    # The second one signed until yesterday, when the first was made; its sessions may still be there.
    assert told["verify"] == [old[0]["id"], old[1]["id"]]
    assert told["gone"] == [old[2]["id"]]
    assert [key["id"] for key in keys(stage, deployed)] == [told["signs"], *told["verify"]]


def test_sessions_of_one_visitor_end(
    operator, stage, provider, configure, visitor, tmp_path
) -> None:
    function, clock = configure("revoking-gate", provider.issuer), Clock(tmp_path / "clock")
    with stage.gate(function, clock=clock) as gate:
        alice, bob = visitor(at=gate), visitor("bob", at=gate)
        assert alice.open("/").forwarded
        assert bob.open("/").forwarded
        told = operator("--stack", "revoking", "sessions", "revoke", "--subject", "alice").stdout
        assert "sessions of the subject alice end within six minutes" in told
        clock.goes_to(READ_AGAIN)
        assert alice.fetch("/data.json").status == 401
        assert bob.fetch("/data.json").forwarded
        subject = [line["subject"] for line in gate.lines() if "subject" in line][-1]
        operator("--stack", "revoking", "sessions", "revoke", "--log-subject", subject)
        clock.goes_to(2 * READ_AGAIN)
        assert bob.fetch("/data.json").status == 401
        listed = json.loads(
            operator("--stack", "revoking", "--json", "sessions", "list-revoked").stdout
        )
        assert len(listed["subjects"]) == 2
        assert subject in operator("--stack", "revoking", "sessions", "list-revoked").stdout


def test_everyone_takes_the_place_of_the_others(operator, deployed) -> None:
    revoke = ("--stack", deployed, "--json", "sessions", "revoke")
    operator(*revoke, "--subject", "alice")
    operator(*revoke, "--session", "AAAA")
    assert json.loads(operator(*revoke, "--everyone").stdout)["entries"] == 1


def test_many_operators_at_once_lose_nothing(operator, deployed) -> None:
    def revoke(number: int) -> None:
        operator("--stack", deployed, "sessions", "revoke", "--subject", f"subject-{number}")

    revoke(0)
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(revoke, range(1, 4)))
    listed = operator("--stack", deployed, "--json", "sessions", "list-revoked").stdout
    assert len(json.loads(listed)["subjects"]) == 4


def test_parameter_is_never_overrun(operator, stage, deployed) -> None:
    now = int(time.time())
    full = {"version": 1, "subjects": {f"a-visitor-{n:06}": now for n in range(134)}}
    text = json.dumps(full, separators=(",", ":"))
    assert len(text) > 4040
    stage.put(f"{deployed}-gate", "revocations", text)
    done = operator("--stack", deployed, "sessions", "revoke", "--session", "s" * 40, ok=2)
    assert "135 revocations are more than the 4096 bytes of a parameter hold" in done.stderr
    assert "sessions revoke --everyone" in done.stderr
    assert stage.get(f"{deployed}-gate", "revocations") == text
    old = {"version": 1, "subjects": {f"a-visitor-{n:06}": now - 3 * DAY for n in range(100)}}
    stage.put(f"{deployed}-gate", "revocations", json.dumps(old))
    told = operator(
        "--stack", deployed, "--json", "sessions", "revoke", "--subject", "alice"
    ).stdout
    assert json.loads(told)["entries"] == 1, "the others have expired"


def test_status_tells_what_is_wrong(operator, stage, deployed) -> None:
    bare = operator("--stack", deployed, "status", ok=1).stdout
    assert "wrong: there is no client secret: secrets init" in bare
    assert "wrong: there are no session keys: secrets init" in bare
    operator("--stack", deployed, "secrets", "init", input=SECRET)
    operator("--stack", deployed, "sessions", "revoke", "--subject", "alice")
    fine = operator("--stack", deployed, "status").stdout
    assert "answers and is who it should be" in fine
    assert "stack CREATE_COMPLETE" in fine
    assert f"RedirectUri {REDIRECT_URI}" in fine
    assert "signs, " in fine
    assert "1 revocations" in fine
    assert SECRET not in fine
    told = json.loads(operator("--stack", deployed, "--json", "status").stdout)
    assert told["problems"] == []
    assert told["outputs"]["BucketName"] == "b"
    assert told["parameters"]["session-keys"]["version"] == 1
    stage.put(f"{deployed}-gate", "revocations", "{")
    settings = json.loads(stage.get(f"{deployed}-gate", "settings"))
    settings["provider"]["issuer"] += "/other"
    stage.put(f"{deployed}-gate", "settings", json.dumps(settings))
    wrong = json.loads(operator("--stack", deployed, "--json", "status", ok=1).stdout)["problems"]
    assert [problem.split(":")[0] for problem in wrong] == [
        "revocations",
        "provider https",
    ]


def test_status_without_a_stack(operator, stage, deployed) -> None:
    client = botocore.session.Session().create_client("cloudformation", endpoint_url=stage.ssm)
    client.delete_stack(StackName=deployed)
    told = operator("--stack", deployed, "status", ok=1).stdout
    assert f"wrong: there is no stack {deployed}" in told


def cloudwatch(stage, region: str):
    session = botocore.session.Session()
    return session.create_client("logs", region_name=region, endpoint_url=stage.ssm)


def test_logs_of_all_regions_in_order(operator, stage) -> None:
    group = "/aws/lambda/us-east-1.logging-gate-0a1b2c3d"
    now = int(time.time() * 1000)
    for region, offsets in {"eu-central-1": (3, 1), "us-west-2": (2, 4)}.items():
        logs = cloudwatch(stage, region)
        logs.create_log_group(logGroupName=group)
        logs.create_log_stream(logGroupName=group, logStreamName="a")
        events = [{"timestamp": now - 9000 + n * 1000, "message": f"event {n}\n"} for n in offsets]
        logs.put_log_events(
            logGroupName=group,
            logStreamName="a",
            logEvents=sorted(events, key=lambda event: event["timestamp"]),
        )
    cloudwatch(stage, "eu-west-1").create_log_group(logGroupName=f"{group}-of-another")
    done = operator("--stack", "logging", "logs")
    assert [line.split(" ")[1:] for line in done.stdout.splitlines()] == [
        [region, "event", number]
        for number, region in [
            ("1", "eu-central-1"),
            ("2", "us-west-2"),
            ("3", "eu-central-1"),
            ("4", "us-west-2"),
        ]
    ]
    told = operator("--stack", "logging", "--json", "--dry-run", "logs", "--set-retention", 30)
    assert json.loads(told.stdout)["retention_set"] == ["us-west-2", "eu-central-1"]
    assert "retentionInDays" not in group_of(stage, group)
    operator("--stack", "logging", "logs", "--regions", "eu-central-1", "--set-retention", 30)
    assert group_of(stage, group)["retentionInDays"] == 30
    told = operator("--stack", "logging", "--json", "logs", "--set-retention", 90)
    assert json.loads(told.stdout)["retention_set"] == ["us-west-2"], "what has an end keeps it"


def group_of(stage, group: str) -> dict:
    groups = cloudwatch(stage, "eu-central-1").describe_log_groups(logGroupNamePrefix=group)
    return groups["logGroups"][0]


def test_nothing_secret_can_be_an_argument(operator, tmp_path: Path) -> None:
    """A secret is a file's or standard input's; a path that does not exist is told, and is none."""
    helped = operator("secrets", "init", "--help").stdout
    assert "--client-secret <FILE>" in helped
    done = operator("--stack", "a", "secrets", "init", "--client-secret", "s3cr3t", ok=2)
    assert done.stdout == ""
