"""A `deploy` that is killed at any call and runs again ends as one that no one has disturbed. The AWS CLI compares the two.

Each test has its own account in MiniStack, which takes an access key of twelve digits for an account number.
"""

import itertools
import json
import os
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from e2e.support.call_proxy import CallProxy, call_proxy
from e2e.support.ministack import ministack
from e2e.support.paths import BIN, OPERATOR
from e2e.support.process import run

STACK = "reports"
SECRET = "a client secret"
RULE = {"path": "/finance/*", "allow": {"groups": ["finance"]}}
# What MiniStack chooses for each stack: physical IDs, digits of the stack ID, versions and times.
CHOSEN = re.compile(r"\b(?=[\w-]*\d)[\w-]{8,}\b")
NUMBERS = itertools.count(1)


class Site:
    """A folder with a site.yaml and a package, in a new account."""

    def __init__(self, endpoint: str, folder: Path) -> None:
        self.endpoint = endpoint
        self.folder = folder
        self.account = f"{next(NUMBERS):012}"
        folder.mkdir(exist_ok=True)
        # The emulator does not run the package, so that any bytes will do.
        (folder / "function.zip").write_bytes(b"PK\x05\x06" + bytes(18))
        (folder / "secret").write_text(SECRET, "utf-8")
        self.write()

    def write(self, **settings: object) -> None:
        provider = {"issuer": "https://example.okta.com/oauth2/default", "client_id": "0oa1b2c3"}
        site = {"stack": STACK, "provider": provider, "rules": [RULE]} | settings
        (self.folder / "site.yaml").write_text(json.dumps(site), "utf-8")

    @property
    def command(self) -> list[str]:
        given = ("--package", "function.zip", "--client-secret", "secret")
        return [str(OPERATOR), "deploy", "--yes", *given]

    def env(self, to: str = "") -> dict[str, str]:
        key = {"AWS_ACCESS_KEY_ID": self.account}
        return os.environ | key | {"AWS_ENDPOINT_URL": to or self.endpoint}

    def deploy(self, to: str = "") -> subprocess.CompletedProcess[str]:
        return run(*self.command, cwd=self.folder, env=self.env(to), stdin=subprocess.DEVNULL)

    def killed_at(self, proxy: CallProxy) -> None:
        """Runs a deployment, and kills it when the proxy has stopped its call."""
        process = subprocess.Popen(
            self.command,
            cwd=self.folder,
            env=self.env(proxy.address),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            assert proxy.stopped.wait(60), proxy.calls
            assert process.poll() is None
        finally:
            process.kill()
            process.communicate()
        proxy.stop_before = proxy.stop_after = ""

    def cli(self, *arguments: str) -> Any:
        done = run(BIN / "aws", *arguments, "--output", "json", cwd=self.folder, env=self.env())
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def state(self) -> dict[str, object]:
        """Reads what a deployment has left, without what differs between two stacks of the same template."""
        named = ("--stack-name", STACK)
        resources = self.cli("cloudformation", "describe-stack-resources", *named)["StackResources"]
        (stack,) = self.cli("cloudformation", "describe-stacks", *named)["Stacks"]
        changes = self.cli("cloudformation", "list-change-sets", *named)["Summaries"]
        read = ("--path", f"/sitegate/{STACK}-gate/", "--with-decryption")
        parameters = self.cli("ssm", "get-parameters-by-path", *read)["Parameters"]
        bucket = ("--bucket", f"sitegate-artifacts-{self.account}")
        objects = self.cli("s3api", "list-object-versions", *bucket)
        return {
            "status": stack["StackStatus"],
            "outputs": sorted(one["OutputKey"] for one in stack["Outputs"]),
            "resources": sorted(
                (one["LogicalResourceId"], one["ResourceType"], one["ResourceStatus"])
                for one in resources
            ),
            # MiniStack gives a stack that does not exist yet another ID for each change set.
            "change sets": [
                one["ChangeSetName"]
                for one in changes
                if one["ExecutionStatus"] != "EXECUTE_COMPLETE"
                and one["StackId"] == stack["StackId"]
            ],
            "parameters": sorted(
                (one["Name"], one["Type"], comparable(one["Value"])) for one in parameters
            ),
            "artifacts": [(one["Key"], one["Size"]) for one in objects["Versions"]],
        }


def comparable(value: str) -> str:
    """Leaves out keys and IDs that are new for each stack."""
    return "a secret" if '"keys"' in value else CHOSEN.sub("…", value)


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with ministack(tmp_path_factory.mktemp("ministack")) as endpoint:
        yield endpoint


@pytest.fixture(scope="module")
def undisturbed(endpoint: str, tmp_path_factory: pytest.TempPathFactory) -> dict[str, object]:
    site = Site(endpoint, tmp_path_factory.mktemp("undisturbed"))
    site.deploy()
    return site.state()


@pytest.fixture
def site(endpoint: str, tmp_path: Path) -> Site:
    return Site(endpoint, tmp_path / "site")


@pytest.fixture
def proxy(endpoint: str) -> Iterator[CallProxy]:
    with call_proxy(endpoint) as proxy:
        yield proxy


@pytest.mark.parametrize(
    "place",
    [
        "after s3:CreateBucket",
        "before s3:PutObject",
        "after s3:PutObject",
        "after cloudformation:CreateChangeSet",
        "before cloudformation:ExecuteChangeSet",
        "after cloudformation:ExecuteChangeSet",
        "before ssm:PutParameter",
        "after ssm:PutParameter",
    ],
)
def test_killed_deployment_is_resumed_without_loss(
    site: Site, proxy: CallProxy, undisturbed: dict[str, object], place: str
) -> None:
    when, name = place.split(" ")
    setattr(proxy, f"stop_{when}", name)
    site.killed_at(proxy)
    site.deploy()
    assert site.state() == undisturbed
    again = site.deploy()
    assert again.stdout == "No changes.\n"


def test_killed_update_leaves_no_change_set(site: Site, proxy: CallProxy) -> None:
    site.deploy()
    site.write(rules=[])
    proxy.stop_before = "cloudformation:ExecuteChangeSet"
    site.killed_at(proxy)
    site.write(rules=[RULE | {"allow": "signed-in"}])
    site.deploy()
    state = site.state()
    assert (state["status"], state["change sets"]) == ("UPDATE_COMPLETE", [])
