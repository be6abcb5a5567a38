"""The templates of a release and of the repository can be deployed without Rust."""

import base64
import hashlib
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from awscli.customizations.cloudformation.yamlhelper import yaml_parse

from e2e.support.deployment import ARTIFACTS, PARAMETERS, Account
from e2e.support.fixtures import Infra
from e2e.support.ministack import ministack
from e2e.support.paths import BIN, ROOT
from e2e.support.process import run
from e2e.support.release import Release

BUCKET = "reports-of-docs"
ZONE = "example.com"
# test_yaml.py shows that the JSON of each is equal.
NAMES = sorted(path.stem for path in ROOT.glob("templates/*.yaml"))


@pytest.fixture(scope="module")
def account(
    infra: Infra, release: Release, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Account]:
    """Unpacks a release, and creates what the templates need: a bucket, a zone and a certificate."""
    folder = release.unpack("*-templates.tar.gz", tmp_path_factory.mktemp("templates"))
    shutil.copyfile(release.folder / "function.zip", folder / "function.zip")
    with ministack(folder) as endpoint:
        account = Account(endpoint, folder, infra)
        account.client("s3").create_bucket(Bucket=BUCKET)
        yield account


@pytest.fixture(scope="module")
def zone(account: Account) -> str:
    created = account.client("route53").create_hosted_zone(Name=ZONE, CallerReference="proof")
    return created["HostedZone"]["Id"].removeprefix("/hostedzone/")


@pytest.fixture(scope="module")
def uploaded(account: Account) -> str:
    """Runs the commands of the README as they are, with the name of a bucket. Returns the name of the stack."""
    readme = (account.folder / "README.md").read_text("utf-8")
    commands = [line[4:] for line in readme.splitlines() if line.startswith("    ")]
    env = {"AWS_ENDPOINT_URL": account.endpoint, "PATH": f"{BIN}:{os.environ['PATH']}"}
    script = "\n".join(commands).replace("YOUR-BUCKET", ARTIFACTS)
    run("bash", "-eu", "-c", script, cwd=account.folder, env=os.environ | env)
    return "reports"


def test_readme_of_a_release_deploys_a_site(account: Account, uploaded: str) -> None:
    resources = account.resources(uploaded)
    assert "EdgeFunction" in resources
    assert {it.status for it in resources.values()} == {"CREATE_COMPLETE"}
    function = resources["EdgeFunction"].physical_id
    code = account.client("lambda").get_function(FunctionName=function)["Configuration"]
    package = (account.folder / "function.zip").read_bytes()
    assert base64.b64decode(code["CodeSha256"]) == hashlib.sha256(package).digest()


@pytest.mark.usefixtures("uploaded")
@pytest.mark.parametrize("name", NAMES)
def test_released_template_needs_only_parameters(account: Account, zone: str, name: str) -> None:
    given = parameters(account, zone, account.folder / f"{name}.yaml")
    given["PackageBucket"] = ARTIFACTS
    account.cli(
        *("cloudformation", "deploy", "--region", "us-east-1", "--stack-name", name),
        *("--template-file", f"{name}.yaml", "--capabilities", "CAPABILITY_IAM"),
        *("--parameter-overrides", *(f"{key}={value}" for key, value in given.items())),
    )
    resources = account.resources(name)
    assert {it.status for it in resources.values()} == {"CREATE_COMPLETE"}
    assert resources.keys() == template(account.folder / f"{name}.yaml")["Resources"].keys()


def test_template_of_the_repository_needs_only_parameters(account: Account, zone: str) -> None:
    source = ROOT / "templates/private-site.yaml"
    shutil.copyfile(source, account.folder / "local.yaml")
    state = account.deploy("local.yaml", "local", parameters(account, zone, source))
    assert set(state.resources) == set(state.template["Resources"])
    assert {it.status for it in state.resources.values()} == {"CREATE_COMPLETE"}


def parameters(account: Account, zone: str, path: Path) -> dict[str, str]:
    """Returns a value for each parameter that a template declares."""
    domain = f"{path.parent.name}-{path.stem}.{ZONE}".lower()
    certificate = account.client("acm").request_certificate(DomainName=domain)
    values = PARAMETERS | {
        "BucketName": BUCKET,
        "DomainName": domain,
        "HostedZoneId": zone,
        "CertificateArn": certificate["CertificateArn"],
        "DistributionId": "E1ABCDEFGHIJKL",
        "DistributionDomainName": "d111111abcdef8.cloudfront.net",
    }
    declared = template(path)["Parameters"]
    return {key: value for key, value in values.items() if key in declared}


def template(path: Path) -> dict:
    parsed: dict = yaml_parse(path.read_text("utf-8"))
    return parsed
