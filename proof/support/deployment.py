"""A user's deployments, with the real AWS CLI against a stand-in for AWS."""

import json
import os
import shutil
from dataclasses import dataclass
from pathlib import Path

import botocore.session
from botocore.client import BaseClient

from support.paths import BIN
from support.process import run

STACK = "docs"
ARTIFACTS = "artifacts"
ISSUER = "https://idp.example.com"
CLIENT_ID = "abc"


@dataclass(frozen=True)
class Resource:
    physical_id: str
    type: str
    status: str


@dataclass(frozen=True)
class State:
    """What stands after one deployment."""

    template: dict
    resources: dict[str, Resource]
    said: str


class Account:
    """One stand-in, with a folder to deploy from."""

    def __init__(self, endpoint: str, folder: Path, infra) -> None:
        self.endpoint = endpoint
        self.folder = folder
        self.infra = infra
        self.session = botocore.session.Session()
        self.client("s3").create_bucket(Bucket=ARTIFACTS)

    def client(self, service: str) -> BaseClient:
        return self.session.create_client(service, endpoint_url=self.endpoint)

    def cli(self, *arguments: object, ok: tuple[int, ...] = (0,)) -> str:
        # Not --endpoint-url: `package` would upload past it, to the real S3.
        env = os.environ | {"AWS_ENDPOINT_URL": self.endpoint}
        done = run(BIN / "aws", *arguments, ok=ok, cwd=self.folder, env=env)
        return done.stdout + done.stderr

    def template(self, package: Path) -> None:
        """What `infra > stack.json` gives beside this package."""
        shutil.copyfile(package, self.folder / "function.zip")
        printed = self.infra("--package", "function.zip", cwd=self.folder).stdout
        (self.folder / "stack.json").write_text(printed, "utf-8")

    def deploy(self, ok: tuple[int, ...] = (0,)) -> State:
        self.cli(
            *("cloudformation", "package", "--template-file", "stack.json"),
            *("--s3-bucket", ARTIFACTS, "--output-template-file", "packaged.json", "--use-json"),
        )
        said = self.cli(
            *("cloudformation", "deploy", "--stack-name", STACK),
            *("--template-file", "packaged.json", "--no-fail-on-empty-changeset"),
            *("--capabilities", "CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"),
            *("--parameter-overrides", f"Issuer={ISSUER}", f"ClientId={CLIENT_ID}"),
            ok=ok,
        )
        template = json.loads((self.folder / "packaged.json").read_text("utf-8"))
        return State(template, self.resources(), said)

    def resources(self) -> dict[str, Resource]:
        described = self.client("cloudformation").describe_stack_resources(StackName=STACK)
        return {
            one["LogicalResourceId"]: Resource(
                one.get("PhysicalResourceId", ""), one["ResourceType"], one["ResourceStatus"]
            )
            for one in described["StackResources"]
            if "LogicalResourceId" in one  # moto lists what a condition left out, without a name
        }


@dataclass(frozen=True)
class History:
    """Made once, left alone once, then given another function."""

    account: Account
    first: State
    again: State
    changed: State


def play(account: Account, package: Path, other_package: Path) -> History:
    account.template(package)
    first = account.deploy()
    # moto refuses an empty change set where AWS makes one that fails, which the CLI takes for an error.
    again = account.deploy(ok=(0, 255))
    account.template(other_package)
    return History(account, first, again, account.deploy())


def ids_of(state: State, resource_type: str) -> set[str]:
    return {one for one, found in state.resources.items() if found.type == resource_type}


def version_id(state: State) -> str:
    """The logical ID of the one version that the template names."""
    of_type = "AWS::Lambda::Version"
    ids = [one for one, it in state.template["Resources"].items() if it["Type"] == of_type]
    assert len(ids) == 1
    return ids[0]
