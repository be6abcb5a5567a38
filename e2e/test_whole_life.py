"""The whole life of a site: deploy, publish, change access, publish again, roll back, audit, delete.

It runs once against moto and once against MiniStack. The AWS CLI reads the result of each step. The package answers the visitors, and its
own log lines are those that the audit reads.
"""

import hashlib
import json
import os
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import botocore.session
import pytest

from e2e.support.at_provider import AtProvider
from e2e.support.clients import MAIN, SECRET
from e2e.support.gate import unpack
from e2e.support.login import SCOPES, form_of, with_provider
from e2e.support.ministack import ministack
from e2e.support.moto import moto
from e2e.support.paths import BIN, INFRA, OPERATOR
from e2e.support.process import run
from e2e.support.provider import Provider
from e2e.support.s3_proxy import s3_proxy
from e2e.support.stage import Stage
from e2e.support.tls import Tls
from e2e.support.visitor import Visitor

STACK = "reports"
FILES = 500
PAGE = {"ContentType": "text/html; charset=utf-8", "CacheControl": "private, no-cache"}
PUBLIC = {"path": "/public/*", "allow": "everyone"}
GONE = (254, 255)
REGIONS = ("us-east-1", "eu-central-1")


@dataclass
class Life:
    """A folder with a site, and an account that contains it."""

    emulator: str
    endpoint: str
    """The address of the emulator."""
    to: str
    """The address that the operator calls."""
    folder: Path
    provider: Provider
    package: Path
    outputs: dict[str, str] = field(default_factory=dict)
    """The outputs of the stack after the last deployment."""

    @property
    def site(self) -> Path:
        return self.folder / "site"

    def cli(self, *arguments: str, ok: tuple[int, ...] = (0,)) -> Any:
        """Reads with the AWS CLI, which shares no code with the operator."""
        env = os.environ | {"AWS_ENDPOINT_URL": self.endpoint}
        done = run(BIN / "aws", *arguments, "--output", "json", env=env, ok=ok, cwd=self.folder)
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def operator(self, *arguments: str, ok: int = 0) -> subprocess.CompletedProcess[str]:
        env = os.environ | {"AWS_ENDPOINT_URL": self.to}
        command = (OPERATOR, *arguments)
        return run(*command, ok=(ok,), cwd=self.folder, env=env, stdin=subprocess.DEVNULL)

    def deploy(self) -> subprocess.CompletedProcess[str]:
        given = ("--package", "function.zip", "--client-secret", "secret")
        done = self.operator("deploy", "--yes", *given)
        self.outputs = {one["OutputKey"]: one["OutputValue"] for one in self.stack()["Outputs"]}
        return done

    def write(self, *groups: str) -> None:
        rules = [PUBLIC, {"path": "/finance/*", "allow": {"groups": list(groups)}}]
        provider = {"issuer": "https://idp.example.com", "client_id": MAIN, "scopes": SCOPES}
        site = {"stack": STACK, "provider": provider, "rules": rules}
        (self.folder / "site.yaml").write_text(json.dumps(site), "utf-8")

    def stack(self) -> dict:
        (stack,) = self.cli("cloudformation", "describe-stacks", "--stack-name", STACK)["Stacks"]
        return stack

    def parameter(self, leaf: str) -> dict:
        name = f"/sitegate/{STACK}-gate/{leaf}"
        return self.cli("ssm", "get-parameter", "--with-decryption", "--name", name)["Parameter"]

    def rules(self) -> list[dict]:
        return json.loads(self.parameter("settings")["Value"])["rules"]

    def unexecuted_change_sets(self) -> list[str]:
        listed = self.cli("cloudformation", "list-change-sets", "--stack-name", STACK)["Summaries"]
        executed = {"EXECUTE_COMPLETE"}
        return [one["ChangeSetName"] for one in listed if one["ExecutionStatus"] not in executed]

    def objects(self, bucket: str) -> dict[str, str]:
        listed = self.cli("s3api", "list-objects-v2", "--bucket", bucket)
        return {one["Key"]: one["ETag"].strip('"') for one in listed.get("Contents", [])}

    def files(self) -> dict[str, str]:
        return {
            path.relative_to(self.site).as_posix(): hashlib.md5(path.read_bytes()).hexdigest()
            for path in self.site.rglob("*")
            if path.is_file()
        }

    def invalidated(self) -> list[set[str]]:
        """Returns the paths of each invalidation, oldest first."""
        distribution = ("--distribution-id", self.outputs["DistributionId"])
        listed = self.cli("cloudfront", "list-invalidations", *distribution)
        found = []
        for one in listed.get("InvalidationList", {}).get("Items", []):
            command = ("cloudfront", "get-invalidation", *distribution, "--id", one["Id"])
            made = self.cli(*command)["Invalidation"]
            found.append((made["CreateTime"], set(made["InvalidationBatch"]["Paths"]["Items"])))
        return [paths for _, paths in sorted(found, key=lambda pair: pair[0])]


@pytest.fixture(params=["moto", "ministack"])
def life(
    request: pytest.FixtureRequest, provider: Provider, package: Path, tmp_path: Path
) -> Iterator[Life]:
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "function.zip").write_bytes(package.read_bytes())
    (folder / "secret").write_text(SECRET, "utf-8")
    start = {"moto": moto, "ministack": ministack}[request.param]
    with start(tmp_path) as endpoint, s3_proxy(endpoint) as proxy:
        yield Life(request.param, endpoint, proxy.address, folder, provider, package)


def test_whole_life_of_a_site(life: Life, tls: Tls, provider: Provider, tmp_path: Path) -> None:
    deploy(life)
    bucket = life.outputs["BucketName"]
    keep_versions(life, bucket)
    publish(life, bucket)
    change_access(life)
    first = publish_again(life, bucket)
    roll_back(life, bucket, first)
    stage = Stage(unpack(life.package, tmp_path / "unpacked"), life.endpoint, tls, tmp_path)
    visit_and_audit(life, stage, bucket)
    delete(life, bucket)


def deploy(life: Life) -> None:
    life.write("board")
    done = life.deploy()
    assert f"Deployed {STACK} in " in done.stdout
    assert "✓ Client secret and session key written" in done.stderr
    assert life.stack()["StackStatus"] == "CREATE_COMPLETE"
    assert life.parameter("client-secret")["Type"] == "SecureString"
    assert life.parameter("client-secret")["Value"] == SECRET
    assert len(json.loads(life.parameter("session-keys")["Value"])["keys"]) == 1
    assert life.rules()[1]["allow"] == {"groups": ["board"]}


def keep_versions(life: Life, bucket: str) -> None:
    """Checks the bucket that the stack has made. moto's CloudFormation does not turn versioning on, so the test does."""
    if life.emulator == "moto":
        given = ("--bucket", bucket, "--versioning-configuration", "Status=Enabled")
        life.cli("s3api", "put-bucket-versioning", *given)
    versioning = life.cli("s3api", "get-bucket-versioning", "--bucket", bucket)
    assert versioning["Status"] == "Enabled"


def publish(life: Life, bucket: str) -> None:
    write(life.site, "index.html", "<title>Reports</title>")
    write(life.site, "finance/q1.html", "<title>First quarter</title>")
    write(life.site, "public/app.3f9a1c2b.js", "export {}")
    for number in range(FILES - 3):
        write(life.site, f"public/data/{number % 7}/{number}.json", json.dumps({"n": number}))
    done = life.operator("publish", "site")
    assert done.stdout.endswith(f": {FILES} new, 0 changed, 0 unchanged\n")
    assert life.objects(bucket) == life.files()
    head = life.cli("s3api", "head-object", "--bucket", bucket, "--key", "finance/q1.html")
    assert head.items() >= PAGE.items()
    again = life.operator("publish", "site")
    assert again.stdout == f"No changes since v1: {FILES} files unchanged\n"


def change_access(life: Life) -> None:
    template = life.cli("cloudformation", "get-template", "--stack-name", STACK)["TemplateBody"]
    (life.folder / "deployed.json").write_text(json.dumps(template), "utf-8")
    life.write("board", "finance")
    command = (INFRA, "diff", "--package", "function.zip", "deployed.json")
    done = run(*command, cwd=life.folder, ok=(1,))
    assert "gains  /finance/*  group finance (board keeps it)" in done.stdout
    assert life.rules()[1]["allow"] == {"groups": ["board"]}, "a comparison changes nothing"
    version = life.outputs["FunctionVersionArn"]
    deployed = life.deploy()
    assert "gains  /finance/*  group finance (board keeps it)" in deployed.stderr
    assert life.stack()["StackStatus"] == "UPDATE_COMPLETE"
    assert life.rules()[1]["allow"] == {"groups": ["board", "finance"]}
    assert life.outputs["FunctionVersionArn"] == version
    assert life.unexecuted_change_sets() == []
    assert life.deploy().stdout == "No changes.\n"


def publish_again(life: Life, bucket: str) -> dict[str, str]:
    first = life.files()
    write(life.site, "finance/q1.html", "<title>First quarter, corrected</title>")
    write(life.site, "finance/q2.html", "<title>Second quarter</title>")
    (life.site / "public/data/0/0.json").unlink()
    done = life.operator("publish", "site", "--delete")
    assert done.stdout.endswith(f": 1 new, 1 changed, {FILES - 2} unchanged, 1 deleted\n")
    assert life.objects(bucket) == life.files()
    assert life.invalidated() == [{"/finance/q1.html", "/public/data/0/0.json"}]
    return first


def roll_back(life: Life, bucket: str, first: dict[str, str]) -> None:
    done = life.operator("publish", "rollback", "--yes")
    assert done.stdout.startswith("Published v3 with the content of v1 in ")
    assert life.objects(bucket) == first
    head = life.cli("s3api", "head-object", "--bucket", bucket, "--key", "finance/q1.html")
    assert head.items() >= PAGE.items()
    changed = {"/finance/q1.html", "/finance/q2.html"}
    assert life.invalidated()[1] == changed, "CloudFront has no copy of what was deleted"


def visit_and_audit(life: Life, stage: Stage, bucket: str) -> None:
    """Lets visitors read through the package, with the parameters that the commands have written."""
    given = json.loads(life.parameter("settings")["Value"])
    function = life.outputs["FunctionName"]
    issuer = life.provider.issuer
    # infra refuses the address of a provider on this machine.
    settings = with_provider(given, issuer, MAIN, "client_secret_basic")
    stage.put(f"{STACK}-gate", "settings", json.dumps(settings))
    objects = life.objects(bucket)
    with stage.gate(function) as gate:
        alice, bob, anyone = (
            Visitor(gate, AtProvider(stage.tls.trust()), form_of(name))
            for name in ("alice", "bob", "trudy")
        )
        assert alice.open("/finance/q1.html").page == "/finance/q1.html"
        assert alice.open("/").page == "/index.html"
        assert bob.open("/finance/q1.html").status == 403
        assert anyone.fetch("/public/app.3f9a1c2b.js").page.removeprefix("/") in objects
        assert anyone.fetch("/finance/q1.html").status == 401
        lines = gate.log.read_text("utf-8").splitlines()
    put_lines(life, f"/aws/lambda/us-east-1.{function}", lines)
    audit(life, f"/aws/lambda/us-east-1.{function}")


def put_lines(life: Life, group: str, lines: list[str]) -> None:
    """Puts the lines into the logs of two Regions, because Lambda@Edge writes where a visitor is."""
    now = int(time.time() * 1000) - len(lines)
    for number, region in enumerate(REGIONS):
        session = botocore.session.Session()
        logs = session.create_client("logs", region_name=region, endpoint_url=life.endpoint)
        groups = logs.describe_log_groups(logGroupNamePrefix=group)["logGroups"]
        assert bool(groups) == (region == "us-east-1"), "the stack makes the group of its Region"
        if not groups:
            logs.create_log_group(logGroupName=group)
        logs.create_log_stream(logGroupName=group, logStreamName="gate")
        events = [
            {"timestamp": now + position, "message": f"{line}\n"}
            for position, line in enumerate(lines)
            if position % len(REGIONS) == number
        ]
        logs.put_log_events(logGroupName=group, logStreamName="gate", logEvents=events)


def audit(life: Life, group: str) -> None:
    users = life.folder / "users.txt"
    users.write_text("alice@example.com\nbob@example.com\n", "utf-8")
    done = life.operator("--json", "audit", "--since", "1h", "--users", "users.txt")
    views = {(one["user"], one["path"], one["result"]) for one in json.loads(done.stdout)["views"]}
    assert views >= {
        ("alice@example.com", "/finance/q1.html", "allowed"),
        ("alice@example.com", "/", "allowed"),
        ("bob@example.com", "/finance/q1.html", "denied"),
    }
    command = ("audit", "--since", "1h", "--user", "bob@example.com", "--path", "/finance/*")
    (header, row, *_) = life.operator(*command).stdout.splitlines()
    assert header.split() == ["TIME", "(UTC)", "USER", "PATH", "RESULT"]
    assert row.split()[2:] == ["bob@example.com", "/finance/q1.html", "denied"]
    events = []
    for region in REGIONS:
        read = ("logs", "filter-log-events", "--log-group-name", group, "--region", region)
        events += life.cli(*read)["events"]
    reasons = [json.loads(one["message"]).get("reason") for one in events]
    assert reasons.count("not-allowed") == 1
    denied = [view for view in views if view[2] == "denied"]
    assert len(denied) == 1


def delete(life: Life, bucket: str) -> None:
    before = life.objects(bucket)
    life.cli("cloudformation", "delete-stack", "--stack-name", STACK)
    life.cli("cloudformation", "wait", "stack-delete-complete", "--stack-name", STACK)
    life.cli("cloudformation", "describe-stacks", "--stack-name", STACK, ok=GONE)
    assert life.objects(bucket) == before, "content outlives the stack"
    left = life.cli("ssm", "describe-parameters")["Parameters"]
    names = {one["Name"].rpartition("/")[2] for one in left}
    assert names == {"client-secret", "session-keys", "content-versions"}
    done = life.operator("status", ok=1)
    assert f"there is no stack {STACK}" in done.stdout


def write(folder: Path, name: str, content: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")
