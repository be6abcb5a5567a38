"""The package in front of MiniStack's CloudFront: the deployed template, its bucket policy and S3's own responses.

AWS's runtime client for Python, awslambdaric, starts the package, as in all tests of the gate. `sitegate deploy` and `sitegate publish`
make everything else. Three things are outside of this proof. MiniStack keeps no copies, so that nothing shows what CloudFront
caches. It answers 403 about a missing object also to a reader that may list the bucket, where S3 answers 404. And its S3 does not
fail: test_error_pages.py has the responses from 500.
"""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import botocore.session
import pytest
from botocore.client import BaseClient

from e2e.support.at_provider import AtProvider
from e2e.support.clients import MAIN, SECRET
from e2e.support.edge import Edge, Reply
from e2e.support.gate import unpack
from e2e.support.login import SCOPES, form_of, with_provider
from e2e.support.ministack import ministack
from e2e.support.paths import BIN, OPERATOR
from e2e.support.process import run
from e2e.support.provider import Provider
from e2e.support.stage import Stage
from e2e.support.tls import Tls
from e2e.support.viewer_request import Header, viewer_request
from e2e.support.visitor import FETCH, NAVIGATION, Visitor

RULES = [
    {"path": "/public/*", "allow": "everyone"},
    {"path": "/finance/*", "allow": {"groups": ["finance"]}},
]
REPORT = "<title>First quarter</title>" + "<p>Numbers</p>" * 100
XML = b"<Error>"


@dataclass
class Site:
    """A site behind the gate, with a visitor who is signed in."""

    endpoint: str
    outputs: dict[str, str]
    edge: Edge
    alice: Visitor

    def ask(
        self, path: str, *headers: Header, method: str = "GET", signed_in: bool = True
    ) -> Reply:
        """Fetches as a script of the page does."""
        cookies = self.alice.cookie_headers() if signed_in else []
        return self.edge.ask(viewer_request(path, [*FETCH, *headers, *cookies], method))

    def cli(self, *arguments: str) -> Any:
        env = os.environ | {"AWS_ENDPOINT_URL": self.endpoint}
        done = run(BIN / "aws", *arguments, "--output", "json", env=env)
        return json.loads(done.stdout) if done.stdout.strip() else {}


def write(folder: Path, name: str, content: str) -> None:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")


@pytest.fixture(scope="module", params=["identity", "control"])
def site(
    request: pytest.FixtureRequest,
    package: Path,
    tls: Tls,
    provider: Provider,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("data-plane")
    stated = {
        "stack": "docs",
        "provider": {"issuer": "https://idp.example.com", "client_id": MAIN, "scopes": SCOPES},
        "rules": RULES,
        "origin_access": request.param,
    }
    write(folder, "site.yaml", json.dumps(stated))
    write(folder, "secret", SECRET)
    write(folder, "site/index.html", "<title>Home</title>")
    write(folder, "site/finance/q1.html", REPORT)
    write(folder, "site/public/caf\u00e9.txt", "0123456789")
    with ministack(folder) as endpoint:
        env = os.environ | {"AWS_ENDPOINT_URL": endpoint}
        given = ("--yes", "--client-secret", "secret", "--package", str(package))
        run(OPERATOR, "deploy", *given, cwd=folder, env=env)
        run(OPERATOR, "publish", "site", cwd=folder, env=env)
        stage = Stage(unpack(package, folder / "unpacked"), endpoint, tls, folder)
        cloudformation = client(endpoint, "cloudformation")
        (stack,) = cloudformation.describe_stacks(StackName="docs")["Stacks"]
        outputs = {one["OutputKey"]: one["OutputValue"] for one in stack["Outputs"]}
        # infra refuses the address of a provider on this machine.
        made = json.loads(stage.get("docs-gate", "settings"))
        settings = with_provider(made, provider.issuer, MAIN, "client_secret_basic")
        stage.put("docs-gate", "settings", json.dumps(settings))
        with stage.gate(outputs["FunctionName"]) as gate:
            alice = Visitor(gate, AtProvider(tls.trust()), form_of("alice"))
            assert alice.open("/").page == "/index.html"
            edge = Edge(gate, endpoint, outputs["DistributionDomainName"])
            yield Site(endpoint, outputs, edge, alice)


def client(endpoint: str, service: str) -> BaseClient:
    return botocore.session.Session().create_client(service, endpoint_url=endpoint)


def test_user_reads_what_was_published(site: Site) -> None:
    page = site.ask("/finance/q1.html")
    assert (page.status, page.text) == (200, REPORT)
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.headers["cache-control"] == "private, no-cache"
    assert page.headers["strict-transport-security"] == "max-age=31536000"
    assert site.ask("/").text == "<title>Home</title>"


def test_request_without_a_session_does_not_reach_the_bucket(site: Site) -> None:
    site.edge.forwarded.clear()
    assert site.ask("/finance/q1.html", signed_in=False).status == 401
    asked = site.edge.ask(viewer_request("/finance/q1.html", NAVIGATION))
    assert asked.status == 302
    assert REPORT not in asked.text
    assert site.edge.forwarded == []


def test_visitor_reads_a_public_object_with_a_name_in_unicode(site: Site) -> None:
    found = site.ask("/public/caf%C3%A9.txt", signed_in=False)
    assert (found.status, found.text) == (200, "0123456789")


def test_range_is_answered_with_a_part(site: Site) -> None:
    part = site.ask("/finance/q1.html", ("Range", "bytes=7-11"))
    assert (part.status, part.text) == (206, REPORT[7:12])
    assert part.headers["content-range"] == f"bytes 7-11/{len(REPORT)}"
    beyond = site.ask("/finance/q1.html", ("Range", "bytes=99999-"))
    assert beyond.status == 416


def test_head_has_the_length_and_no_body(site: Site) -> None:
    head = site.ask("/finance/q1.html", method="HEAD")
    assert (head.status, head.body) == (200, b"")
    assert head.headers["content-length"] == str(len(REPORT))


def test_unchanged_object_is_not_sent_again(site: Site) -> None:
    tag = site.ask("/finance/q1.html").headers["etag"]
    again = site.ask("/finance/q1.html", ("If-None-Match", tag))
    assert (again.status, again.body) == (304, b"")
    assert site.ask("/finance/q1.html", ("If-None-Match", '"other"')).status == 200
    assert site.ask("/finance/q1.html", ("If-Match", '"other"')).status == 412


def test_missing_object_is_a_page(site: Site) -> None:
    raw = site.edge.fetch("/finance/missing.html")
    assert (raw.status, XML in raw.body) == (403, True), "S3 answers with XML"
    page = site.ask("/finance/missing.html")
    assert (page.status, XML in page.body) == (404, False)
    assert page.headers["content-type"].startswith("text/html")
    assert "Page not found" in page.text
    assert page.headers["strict-transport-security"] == "max-age=31536000"
    assert "/finance/missing.html" not in site.ask("/finance/missing.html", signed_in=False).text


def test_method_that_the_distribution_refuses_has_no_effect(site: Site) -> None:
    assert site.ask("/finance/q1.html", method="DELETE").status == 403
    assert site.ask("/finance/q1.html").text == REPORT


def test_cookies_and_queries_do_not_reach_the_bucket(site: Site) -> None:
    """S3 would refuse long headers, and takes some query parameters as commands."""
    assert site.ask("/finance/q1.html?versions&response-content-type=a/b").text == REPORT
    changed = site.ask("/finance/q1.html?response-content-type=a/b")
    assert changed.headers["content-type"] == "text/html; charset=utf-8"


def test_another_distribution_cannot_read_the_bucket(site: Site) -> None:
    """The bucket policy names this distribution, or its identity. The AWS CLI makes another one with the same origin."""
    found = site.cli("cloudfront", "get-distribution", "--id", site.outputs["DistributionId"])
    config = found["Distribution"]["DistributionConfig"]
    origin = config["Origins"]["Items"][0]["S3OriginConfig"]
    config["CallerReference"] = "another"
    if origin["OriginAccessIdentity"]:
        origin["OriginAccessIdentity"] = "origin-access-identity/cloudfront/E1ANOTHER"
    command = ("cloudfront", "create-distribution", "--distribution-config", json.dumps(config))
    other = site.cli(*command)["Distribution"]
    assert (
        Edge(site.edge.gate, site.endpoint, other["DomainName"]).fetch("/index.html").status == 403
    )
    assert site.edge.fetch("/index.html").status == 200


def test_bucket_that_is_closed_or_gone_is_a_page(site: Site) -> None:
    s3, bucket = client(site.endpoint, "s3"), site.outputs["BucketName"]
    policy = s3.get_bucket_policy(Bucket=bucket)["Policy"]
    s3.delete_bucket_policy(Bucket=bucket)
    assert site.edge.fetch("/finance/q1.html").status == 403
    closed = site.ask("/finance/q1.html")
    assert (closed.status, XML in closed.body, REPORT in closed.text) == (404, False, False)
    s3.put_bucket_policy(Bucket=bucket, Policy=policy)
    assert site.ask("/finance/q1.html").text == REPORT
    listed = s3.list_object_versions(Bucket=bucket)
    versions = [*listed["Versions"], *listed.get("DeleteMarkers", [])]
    objects = [{"Key": one["Key"], "VersionId": one["VersionId"]} for one in versions]
    s3.delete_objects(Bucket=bucket, Delete={"Objects": objects})
    s3.delete_bucket(Bucket=bucket)
    assert site.edge.fetch("/finance/q1.html").status == 404, "S3 answers NoSuchBucket"
    gone = site.ask("/finance/q1.html")
    assert (gone.status, XML in gone.body) == (404, False)
