"""The rendered templates can be deployed with a package and without Rust."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from awscli.customizations.cloudformation.yamlhelper import yaml_parse

from e2e.support.deployment import PARAMETERS, Account
from e2e.support.fixtures import Infra
from e2e.support.ministack import ministack
from e2e.support.paths import ROOT, name

# test_yaml.py shows that the JSON of each is equal.
TEMPLATES = sorted(ROOT.glob("templates/*.yaml"))
BUCKET = "reports-of-docs"
ZONE = "example.com"


@pytest.fixture(scope="module")
def account(
    infra: Infra, package: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Account]:
    """Creates what the templates need: a bucket, a zone and a certificate."""
    folder = tmp_path_factory.mktemp("templates")
    shutil.copyfile(package, folder / "function.zip")
    with ministack(folder) as endpoint:
        account = Account(endpoint, folder, infra)
        account.client("s3").create_bucket(Bucket=BUCKET)
        yield account


@pytest.fixture(scope="module")
def zone(account: Account) -> str:
    created = account.client("route53").create_hosted_zone(Name=ZONE, CallerReference="proof")
    return created["HostedZone"]["Id"].removeprefix("/hostedzone/")


@pytest.mark.parametrize("path", TEMPLATES, ids=name)
def test_template_needs_only_parameters(account: Account, zone: str, path: Path) -> None:
    shutil.copyfile(path, account.folder / path.name)
    domain = f"{path.stem}.{ZONE}"
    certificate = account.client("acm").request_certificate(DomainName=domain)
    values = PARAMETERS | {
        "BucketName": BUCKET,
        "DomainName": domain,
        "HostedZoneId": zone,
        "CertificateArn": certificate["CertificateArn"],
        "DistributionId": "E1ABCDEFGHIJKL",
        "DistributionDomainName": "d111111abcdef8.cloudfront.net",
    }
    declared = yaml_parse(path.read_text("utf-8"))["Parameters"]
    given = {key: value for key, value in values.items() if key in declared}
    state = account.deploy(path.name, path.stem, given)
    assert set(state.resources) == set(state.template["Resources"])
    assert {it.status for it in state.resources.values()} == {"CREATE_COMPLETE"}
