"""An app with stages is synthesised, packaged by the AWS CLI, and compared with a revision of git."""

import hashlib
import io
import json
import os
import zipfile
from pathlib import Path

import pytest

from e2e.support.deployment import ARTIFACTS, Account
from e2e.support.moto import moto
from e2e.support.paths import EXAMPLES
from e2e.support.process import run

DEV = "dev-orders.eu-central-1.template.json"
PROD = "prod-orders.eu-central-1.template.json"
AUTHOR = ("-c", "user.name=a", "-c", "user.email=a@example.com")


@pytest.fixture
def app(tmp_path: Path) -> Path:
    folder = tmp_path / "stacks"
    run(EXAMPLES / "orders", "synth", "--out", folder)
    return folder


def test_aws_cli_uploads_the_packed_code(app: Path, tmp_path: Path) -> None:
    with moto(tmp_path) as endpoint:
        account = Account(endpoint, app)
        account.cli(
            *("cloudformation", "package", "--template-file", DEV, "--use-json"),
            *("--s3-bucket", ARTIFACTS, "--output-template-file", "packaged.json"),
        )
        template = json.loads((app / "packaged.json").read_text("utf-8"))
        code = template["Resources"]["Api"]["Properties"]["Code"]
        found = account.client("s3").get_object(Bucket=code["S3Bucket"], Key=code["S3Key"])
        uploaded = found["Body"].read()
    assert zipfile.ZipFile(io.BytesIO(uploaded)).namelist() == ["index.py"]
    entries = json.loads((app / "assets.json").read_text("utf-8"))["assets"]
    assert hashlib.sha256(uploaded).hexdigest() in [entry["sha256"] for entry in entries]


def test_second_synth_writes_the_same_bytes(app: Path) -> None:
    before = {file: file.read_bytes() for file in app.rglob("*") if file.is_file()}
    run(EXAMPLES / "orders", "synth", "--out", app)
    assert {file: file.read_bytes() for file in app.rglob("*") if file.is_file()} == before


def test_diff_with_git_begins_with_lost_data(app: Path, tmp_path: Path) -> None:
    template = json.loads((app / PROD).read_text("utf-8"))
    template["Resources"]["Removed"] = {"Type": "AWS::S3::Bucket"}
    template["Resources"]["Queue"]["Properties"]["VisibilityTimeout"] = 60
    (app / PROD).write_text(json.dumps(template), "utf-8")
    env = os.environ | {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"}
    for command in (
        ("init", "--quiet", "--initial-branch", "main"),
        ("add", "stacks"),
        (*AUTHOR, "commit", "--quiet", "--message", "synth"),
    ):
        run("git", *command, cwd=tmp_path, env=env)
    run(EXAMPLES / "orders", "synth", "--out", app)
    compared = ("diff", "--against", "git:main", "--format", "markdown")
    done = run(EXAMPLES / "orders", *compared, ok=(1,), cwd=tmp_path, env=env)
    lines = done.stdout.splitlines()
    assert lines[0] == "<!-- sitegate-diff orders -->"
    assert (
        "| prod-orders | Removed | `AWS::S3::Bucket` | **removed, its objects are lost** |" in lines
    )
    assert "      VisibilityTimeout: 60 → 180" in lines
    assert "dev-orders" not in done.stdout
    same = run(
        *(EXAMPLES / "orders", "diff", "dev", "--against", "git:main"), cwd=tmp_path, env=env
    )
    assert same.stdout == "No changes.\n"
