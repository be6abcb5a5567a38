"""The stacks of an app, deployed in their order to MiniStack."""

import hashlib
import io
import json
import os
import signal
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from botocore.client import BaseClient

from e2e.support.call_proxy import call_proxy
from e2e.support.deployment import Account
from e2e.support.ministack import ministack
from e2e.support.paths import EXAMPLES, OPERATOR
from e2e.support.process import run
from e2e.support.slow_cloudformation import slow_cloudformation

ACCOUNT = "000000000000"
REGION = "eu-central-1"
BUCKET = f"sitegate-artifacts-{ACCOUNT}-{REGION}"
ROLE = {
    "Version": "2012-10-17",
    "Statement": [
        {
            "Effect": "Allow",
            "Action": "sts:AssumeRole",
            "Principal": {"Service": "lambda.amazonaws.com"},
        }
    ],
}


def package(name: str) -> bytes:
    """Returns a zip with one file of this name."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(zipfile.ZipInfo(name), "code")
    return file.getvalue()


class App:
    """A folder as `synth` of an app writes it: a stack with a topic, and one with a function that needs it."""

    def __init__(self, account: Account, folder: Path, stage: str) -> None:
        self.account = account
        self.folder = folder
        self.data = f"{stage}-data"
        self.orders = f"{stage}-orders"
        self.out = folder / "out"
        (self.out / "assets").mkdir(parents=True)
        self.write(package("first"))

    def write(self, code: bytes, account: str | None = None, **resources: dict) -> None:
        digest = hashlib.sha256(code).hexdigest()
        path = f"assets/{digest}.zip"
        (self.out / path).write_bytes(code)
        stack = {"account": account or ACCOUNT, "region": REGION}
        needs = [{"name": self.data, "region": REGION}]
        stacks = [
            {"name": self.data, "template": "data.json", **stack},
            {
                "name": self.orders,
                "template": "orders.json",
                "needs": needs,
                "assets": [path],
                "tags": {"team": "orders"},
                "constructs": {"Record": "Api/Record"},
                **stack,
            },
        ]
        asset = {"path": path, "sha256": digest, "key": f"{digest}.zip"}
        self.dump("manifest.json", {"version": 1, "stacks": stacks})
        self.dump("assets.json", {"version": 1, "assets": [asset]})
        export = {"Value": {"Ref": "Topic"}, "Export": {"Name": f"{self.data}-topic"}}
        topic = {"Topic": {"Type": "AWS::SNS::Topic"}}
        self.dump("data.json", {"Resources": topic, "Outputs": {"Topic": export}})
        function = {
            "Code": path,
            "Handler": "bootstrap",
            "Runtime": "provided.al2023",
            "Role": {"Fn::GetAtt": ["Role", "Arn"]},
            "Environment": {"Variables": {"TOPIC": {"Fn::ImportValue": f"{self.data}-topic"}}},
        }
        orders = {
            "Role": {
                "Type": "AWS::IAM::Role",
                "Properties": {"AssumeRolePolicyDocument": ROLE},
            },
            "Function": {"Type": "AWS::Lambda::Function", "Properties": function},
        }
        self.dump("orders.json", {"Resources": orders | resources})

    def dump(self, name: str, document: dict) -> None:
        (self.out / name).write_text(json.dumps(document), "utf-8")

    def deploy(self, *arguments: str, ok: int = 0, **env: str) -> subprocess.CompletedProcess[str]:
        command = [str(OPERATOR), "deploy", "--app", "out", *arguments]
        environment = os.environ | {"AWS_ENDPOINT_URL": self.account.endpoint} | env
        return run(*command, ok=(ok,), cwd=self.folder, env=environment)

    def client(self, service: str) -> BaseClient:
        session = self.account.session
        return session.create_client(
            service, endpoint_url=self.account.endpoint, region_name=REGION
        )

    def statuses(self) -> dict[str, str]:
        stacks = self.client("cloudformation").describe_stacks()["Stacks"]
        names = (self.data, self.orders)
        return {it["StackName"]: it["StackStatus"] for it in stacks if it["StackName"] in names}

    def objects(self) -> list[str]:
        listed = self.client("s3").list_objects_v2(Bucket=BUCKET)
        return [entry["Key"] for entry in listed.get("Contents", [])]


@pytest.fixture(scope="module")
def account(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Account]:
    assert OPERATOR.is_file(), f"{OPERATOR.name} is not built: cargo build -p operator"
    folder = tmp_path_factory.mktemp("ministack")
    with ministack(folder) as endpoint:
        yield Account(endpoint, folder)


def test_stacks_are_deployed_in_order_and_then_unchanged(account: Account, tmp_path: Path) -> None:
    app = App(account, tmp_path, "prod")
    planned = app.deploy("--plan")
    assert f"{app.data} · {REGION} · create" in planned.stdout
    assert f"{app.orders} is validated after {app.data} is deployed" in planned.stderr
    assert "No stack was changed." in planned.stderr
    assert app.statuses() == {}

    refused = app.deploy(ok=2)
    assert "+ Function added" in refused.stderr
    assert "--yes" in refused.stderr
    assert app.statuses() == {}

    done = app.deploy("--yes")
    assert "Deployed 2 stacks in " in done.stdout
    assert f"  {app.orders}  created in {REGION}" in done.stdout
    assert app.statuses() == {app.data: "CREATE_COMPLETE", app.orders: "CREATE_COMPLETE"}
    described = app.client("cloudformation").describe_stacks(StackName=app.orders)["Stacks"][0]
    assert described["Tags"] == [{"Key": "team", "Value": "orders"}]
    digest = hashlib.sha256(package("first")).hexdigest()
    assert app.objects() == [f"sitegate/{digest}.zip"]

    with call_proxy(account.endpoint) as proxy:
        again = app.deploy("--yes", AWS_ENDPOINT_URL=proxy.address)
        assert again.stdout == "No changes.\n"
        assert proxy.count("cloudformation:CreateChangeSet") == 0
        assert not any(call.name.startswith("s3:") for call in proxy.calls)

    app.write(package("second"))
    changed = app.deploy("--yes", "--json", app.orders)
    events = [json.loads(line) for line in changed.stdout.splitlines()]
    stacks = [(it["stack"], it["result"]) for it in events if it["event"] == "stack"]
    assert stacks == [(app.data, "unchanged"), (app.orders, "updated")]
    assert (events[-1]["event"], events[-1]["ok"]) == ("result", True)
    assert len(app.objects()) == 2


def test_failure_says_what_is_done_and_the_next_run_continues(
    account: Account, tmp_path: Path
) -> None:
    app = App(account, tmp_path, "test")
    record = {
        "Type": "AWS::Route53::RecordSet",
        "Properties": {
            "HostedZoneId": "Z0NONE123",
            "Name": "a.example.com",
            "Type": "A",
            "TTL": "60",
            "ResourceRecords": ["192.0.2.1"],
        },
    }
    app.write(package("code"), Record=record)
    failed = app.deploy("--yes", ok=3)
    assert "error[deploy]: Record failed" in failed.stderr
    assert "construct: Api/Record" in failed.stderr
    assert f"stack: {app.orders}" in failed.stderr
    assert f"done: {app.data}" in failed.stderr
    assert "not begun: none" in failed.stderr
    assert failed.stdout == ""
    assert app.statuses() == {app.data: "CREATE_COMPLETE", app.orders: "ROLLBACK_COMPLETE"}
    app.write(package("code"))
    done = app.deploy("--yes")
    assert "Deployed 1 stack in " in done.stdout
    assert app.statuses() == {app.data: "CREATE_COMPLETE", app.orders: "CREATE_COMPLETE"}


def test_stopped_deployment_is_followed_by_the_same_command(
    account: Account, tmp_path: Path
) -> None:
    app = App(account, tmp_path, "stop")
    with slow_cloudformation(account.endpoint) as slow:
        process = subprocess.Popen(
            [str(OPERATOR), "deploy", "--app", "out", app.data, app.orders, "--yes"],
            cwd=app.folder,
            env=os.environ | {"AWS_ENDPOINT_URL": slow.endpoint},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert process.stderr
            assert any("✓ Topic" in line for line in process.stderr)
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=30)
        finally:
            process.kill()
            process.communicate()
        assert process.returncode == 130
        assert "Stopped watching; CloudFormation continues (1 of 1 resources done)." in said
        command = f"sitegate deploy --app out {app.data} {app.orders}"
        assert f"  follow: {command}\n  roll back: {command} --cancel\n" in said
        assert f"stack: {app.data}    done: none    not begun: {app.orders}" in said
        cancelled = app.deploy("--cancel", "--dry-run", AWS_ENDPOINT_URL=slow.endpoint)
        assert "would stop the first deployment and delete what it has created" in cancelled.stdout
        slow.held_answers = 5
        again = app.deploy("--yes", AWS_ENDPOINT_URL=slow.endpoint)
    assert f"{app.data} · {REGION} · this deployment is running" in again.stderr
    assert "Deployed 2 stacks in " in again.stdout
    assert app.statuses() == {app.data: "CREATE_COMPLETE", app.orders: "CREATE_COMPLETE"}


def test_stage_of_an_example_is_deployed_to_its_account(account: Account, tmp_path: Path) -> None:
    run(EXAMPLES / "orders", "synth", "--out", "out", cwd=tmp_path)
    command = [str(OPERATOR), "deploy", "--app", "out", "--yes"]
    # The emulator takes a key of twelve digits for the account.
    env = {"AWS_ENDPOINT_URL": account.endpoint, "AWS_ACCESS_KEY_ID": "111122223333"}
    env = os.environ | env
    refused = run(*command, ok=(2,), cwd=tmp_path, env=env)
    assert "the stack prod-orders is for 444455556666" in refused.stderr
    assert "or name what is for this account: dev" in refused.stderr
    done = run(*command, "dev", cwd=tmp_path, env=env)
    assert "✓ 2 files uploaded to eu-central-1" in done.stderr
    assert "  dev-orders  created in eu-central-1\n    Url  http" in done.stdout
    again = run(*command, "dev", cwd=tmp_path, env=env)
    assert again.stdout == "No changes.\n"


def test_data_lost_by_values_of_parameters_is_refused(account: Account, tmp_path: Path) -> None:
    app = App(account, tmp_path, "loss")
    attribute = {"AttributeName": "id"}
    properties = {
        "AttributeDefinitions": [attribute | {"AttributeType": "S"}],
        "KeySchema": [attribute | {"KeyType": "HASH"}],
        "BillingMode": "PAY_PER_REQUEST",
    }
    named = {"TableName": {"Ref": "Name"}}
    template = {
        "Parameters": {"Name": {"Type": "String", "Default": "orders"}},
        "Resources": {"Table": {"Type": "AWS::DynamoDB::Table", "Properties": properties | named}},
    }
    app.dump("data.json", template)
    app.deploy("--yes", app.data)
    values = ("--parameter", "Name=renamed")
    lost = f"this deployment loses the data of {app.data}/Table"
    allow = ("--allow-loss", f"{app.data}/Table")
    refused = app.deploy("--yes", *values, app.data, ok=2)
    assert lost in refused.stderr
    assert " ".join(allow) in refused.stderr
    assert app.statuses() == {app.data: "CREATE_COMPLETE"}
    cloudformation = app.client("cloudformation")
    change_sets = cloudformation.list_change_sets(StackName=app.data)["Summaries"]
    assert [it["ExecutionStatus"] for it in change_sets] == ["EXECUTE_COMPLETE"]
    assert lost in app.deploy("--plan", *values, app.data).stderr
    app.deploy("--yes", *values, *allow, app.data)
    assert app.client("dynamodb").list_tables()["TableNames"] == ["renamed"]

    app.dump("data.json", {"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}})
    other = app.deploy("--yes", app.data, ok=2)
    assert f"the deployed stack {app.data} in {REGION} has no resource of the app" in other.stderr


def test_wrong_input_changes_nothing(account: Account, tmp_path: Path) -> None:
    app = App(account, tmp_path, "dev")
    app.write(package("code"), account="111122223333")
    other = app.deploy("--yes", ok=2)
    text = f"error[account]: the credentials are of account {ACCOUNT}; the stack {app.data} is for 111122223333"
    assert text in other.stderr
    unknown = app.deploy("--yes", "dev-order", ok=2)
    assert f"the app has no stack `dev-order`; did you mean `{app.orders}`?" in unknown.stderr
    (asset,) = (
        path for path in (app.out / "assets").iterdir() if path.read_bytes() == package("code")
    )
    asset.write_bytes(b"other code")
    changed = app.deploy("--yes", ok=2)
    assert "its content is not the one that assets.json names" in changed.stderr
    assert app.statuses() == {}
