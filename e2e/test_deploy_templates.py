"""The rendered templates deploy as they lie there, for somebody with a package and without Rust."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from awscli.customizations.cloudformation.yamlhelper import yaml_parse

from e2e.support.deployment import PARAMETERS, Account
from e2e.support.fixtures import Infra
from e2e.support.ministack import ministack
from e2e.support.paths import ROOT, name

# The JSON of each says the same, as test_yaml.py proves.
TEMPLATES = sorted(ROOT.glob("templates/*.yaml"))
BUCKET = "reports-of-docs"
ZONE = "example.com"


@pytest.fixture(scope="module")
def account(
    infra: Infra, package: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Account]:
    """With what the templates expect to find: a bucket, a zone and a certificate."""
    folder = tmp_path_factory.mktemp("templates")
    shutil.copyfile(package, folder / "function.zip")
    with ministack(folder) as endpoint:
        account = Account(endpoint, folder, infra)
        account.client("s3").create_bucket(Bucket=BUCKET)
        yield account


@pytest.fixture(scope="module")
def zone(account: Account) -> str:
    made = account.client("route53").create_hosted_zone(Name=ZONE, CallerReference="proof")
    return made["HostedZone"]["Id"].removeprefix("/hostedzone/")


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_deploys_with_parameters_alone(account: Account, zone: str, path: Path) -> None:
    shutil.copyfile(path, account.folder / path.name)
    domain = f"{path.stem}.{ZONE}"
    certificate = account.client("acm").request_certificate(DomainName=domain)
    values = PARAMETERS | {
        "BucketName": BUCKET,
        "DomainName": domain,
        "HostedZoneId": zone,
        "CertificateArn": certificate["CertificateArn"],
    }
    declared = yaml_parse(path.read_text("utf-8"))["Parameters"]
    given = {key: value for key, value in values.items() if key in declared}
    state = account.deploy(path.name, path.stem, given)
    assert set(state.resources) == set(state.template["Resources"])
    assert {it.status for it in state.resources.values()} == {"CREATE_COMPLETE"}
