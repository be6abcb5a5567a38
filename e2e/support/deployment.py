"""Deploys as a user does, with the real AWS CLI against a stand-in for AWS."""

import json
import os
import shutil
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import botocore.session
from botocore.client import BaseClient

from e2e.support.fixtures import Infra
from e2e.support.paths import BIN
from e2e.support.process import run

STACK = "docs"
ARTIFACTS = "artifacts"
PARAMETERS = {"Issuer": "https://idp.example.com", "ClientId": "abc"}


@dataclass(frozen=True)
class Resource:
    physical_id: str
    type: str
    status: str


@dataclass(frozen=True)
class State:
    """The stack after one deployment."""

    template: dict
    resources: dict[str, Resource]
    said: str


class Account:
    """One stand-in for AWS, with a folder to deploy from."""

    def __init__(self, endpoint: str, folder: Path, infra: Infra | None = None) -> None:
        self.endpoint = endpoint
        self.folder = folder
        self.infra = infra
        self.session = botocore.session.Session()
        self.client("s3").create_bucket(Bucket=ARTIFACTS)

    def client(self, service: str) -> BaseClient:
        return self.session.create_client(service, endpoint_url=self.endpoint)

    def cli(self, *arguments: object, ok: tuple[int, ...] = (0,)) -> str:
        # With --endpoint-url, `package` would upload to the real S3.
        env = os.environ | {"AWS_ENDPOINT_URL": self.endpoint}
        done = run(BIN / "aws", *arguments, ok=ok, cwd=self.folder, env=env)
        return done.stdout + done.stderr

    def render(self, package: Path) -> None:
        """Writes stack.json as `infra > stack.json` does next to this package."""
        shutil.copyfile(package, self.folder / "function.zip")
        assert self.infra, "this account deploys no site"
        printed = self.infra("--package", "function.zip", cwd=self.folder).stdout
        (self.folder / "stack.json").write_text(printed, "utf-8")

    def deploy(
        self,
        template: str = "stack.json",
        stack: str = STACK,
        parameters: Mapping[str, str] = PARAMETERS,
        ok: tuple[int, ...] = (0,),
    ) -> State:
        self.cli(
            *("cloudformation", "package", "--template-file", template, "--use-json"),
            *("--s3-bucket", ARTIFACTS, "--output-template-file", "packaged.json"),
        )
        given = [f"{name}={it}" for name, it in parameters.items()]
        # The AWS CLI names a change set after the current second, and a stack accepts each name once.
        time.sleep(1.1)
        said = self.cli(
            *("cloudformation", "deploy", "--stack-name", stack),
            *("--template-file", "packaged.json", "--no-fail-on-empty-changeset"),
            *("--capabilities", "CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"),
            *(("--parameter-overrides", *given) if given else ()),
            ok=ok,
        )
        packaged = json.loads((self.folder / "packaged.json").read_text("utf-8"))
        return State(packaged, self.resources(stack), said)

    def resources(self, stack: str) -> dict[str, Resource]:
        described = self.client("cloudformation").describe_stack_resources(StackName=stack)
        return {
            one["LogicalResourceId"]: Resource(
                one.get("PhysicalResourceId", ""), one["ResourceType"], one["ResourceStatus"]
            )
            for one in described["StackResources"]
            if "LogicalResourceId"
            in one  # moto lists resources whose condition is false, without a name
        }


@dataclass(frozen=True)
class History:
    """Three deployments of one stack: the first, one without a change, and one with another function."""

    account: Account
    first: State
    again: State
    changed: State


def play(account: Account, package: Path, other_package: Path) -> History:
    account.render(package)
    first = account.deploy()
    # AWS creates an empty change set that fails. moto refuses it, so the CLI fails.
    again = account.deploy(ok=(0, 255))
    account.render(other_package)
    return History(account, first, again, account.deploy())


def ids_of(state: State, resource_type: str) -> set[str]:
    return {one for one, found in state.resources.items() if found.type == resource_type}


def version_id(state: State) -> str:
    """Returns the logical ID of the only version in the template."""
    of_type = "AWS::Lambda::Version"
    ids = [one for one, it in state.template["Resources"].items() if it["Type"] == of_type]
    assert len(ids) == 1
    return ids[0]
