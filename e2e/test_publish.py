"""`sitegate publish` with moto's S3, CloudFront and SSM. The AWS CLI reads the results."""

import gzip
import hashlib
import json
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import botocore.session
import pytest
from botocore.client import BaseClient

from e2e.support.moto import moto
from e2e.support.paths import BIN, OPERATOR
from e2e.support.process import run
from e2e.support.s3_proxy import S3Proxy, s3_proxy

FILES = 500
PAGE = "text/html; charset=utf-8"
CHECKED = "private, no-cache"
IMMUTABLE = "private, max-age=31536000, immutable"
# The list, and what finds the bucket and the list of content versions.
CALLS_WITHOUT_CHANGE = 4
RULES = [{"path": "/", "allow": "signed-in"}, {"path": "/public/*", "allow": "everyone"}]


@pytest.fixture(scope="module")
def aws(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with moto(tmp_path_factory.mktemp("aws")) as endpoint:
        yield endpoint


# Root can read every file, unless these capabilities are taken away.
WITHOUT_OVERRIDE = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
AS_ORDINARY_USER = WITHOUT_OVERRIDE if os.geteuid() == 0 else ()


@dataclass
class Site:
    endpoint: str
    proxy: S3Proxy
    stack: str
    bucket: str
    distribution: str
    folder: Path
    variables: dict[str, str] = field(default_factory=dict)

    def client(self, service: str) -> BaseClient:
        return botocore.session.Session().create_client(service, endpoint_url=self.endpoint)

    def command(self, *arguments: object) -> list[str]:
        return [str(part) for part in (OPERATOR, "--stack", self.stack, "publish", *arguments)]

    @property
    def environment(self) -> dict[str, str]:
        return os.environ | {"AWS_ENDPOINT_URL": self.proxy.address} | self.variables

    def publish(self, *arguments: object, ok: int = 0) -> subprocess.CompletedProcess:
        """Publishes the folder, or runs another command about content."""
        self.proxy.calls.clear()
        self.proxy.order.clear()
        given = arguments if arguments and arguments[0] == "rollback" else (self.folder, *arguments)
        return run(
            *self.command(*given),
            ok=(ok,),
            env=self.environment,
            stdin=subprocess.DEVNULL,
            cwd=self.folder,
        )

    def cli(self, *arguments: str) -> Any:
        """Reads with the AWS CLI, which shares no code with the operator."""
        env = os.environ | {"AWS_ENDPOINT_URL": self.endpoint}
        done = run(BIN / "aws", *arguments, "--output", "json", env=env)
        return json.loads(done.stdout) if done.stdout.strip() else {}

    def objects(self) -> dict[str, str]:
        listed = self.cli("s3api", "list-objects-v2", "--bucket", self.bucket)
        return {one["Key"]: one["ETag"].strip('"') for one in listed.get("Contents", [])}

    def invalidated(self) -> list[list[str]]:
        """Returns the paths of all invalidations, the latest first."""
        listed = self.cli(
            "cloudfront", "list-invalidations", "--distribution-id", self.distribution
        )
        found = []
        for one in listed.get("InvalidationList", {}).get("Items", []):
            got = self.cli(
                "cloudfront",
                "get-invalidation",
                "--distribution-id",
                self.distribution,
                "--id",
                one["Id"],
            )
            batch = got["Invalidation"]["InvalidationBatch"]
            found.append((got["Invalidation"]["CreateTime"], sorted(batch["Paths"]["Items"])))
        return [paths for _, paths in sorted(found, reverse=True)]

    def history(self) -> dict:
        name = f"/sitegate/{self.stack}-gate/content-versions"
        return json.loads(self.client("ssm").get_parameter(Name=name)["Parameter"]["Value"])

    def expected(self) -> dict[str, str]:
        """Returns the MD5 of each file."""
        files = [path for path in self.folder.rglob("*") if path.is_file()]
        return {
            path.relative_to(self.folder).as_posix(): hashlib.md5(path.read_bytes()).hexdigest()
            for path in files
        }


def distribution_config(reference: str) -> dict:
    return {
        "CallerReference": reference,
        "Comment": "",
        "Enabled": True,
        "Origins": {"Quantity": 1, "Items": [{"Id": "a", "DomainName": "a.s3.amazonaws.com"}]},
        "DefaultCacheBehavior": {"TargetOriginId": "a", "ViewerProtocolPolicy": "https-only"},
    }


def new_site(
    aws: str, proxy: S3Proxy, name: str, folder: Path, versioned: bool = True, bucket: bool = True
) -> Site:
    session = botocore.session.Session()
    client = {
        name: session.create_client(name, endpoint_url=aws) for name in ("s3", "ssm", "cloudfront")
    }
    if bucket:
        client["s3"].create_bucket(Bucket=name)
    if bucket and versioned:
        status = {"Status": "Enabled"}
        client["s3"].put_bucket_versioning(Bucket=name, VersioningConfiguration=status)
    created = client["cloudfront"].create_distribution(DistributionConfig=distribution_config(name))
    distribution = created["Distribution"]["Id"]
    settings = {
        "version": 1,
        "provider": {
            "issuer": "https://idp.example.com",
            "client_id": "docs",
            "scopes": ["openid"],
        },
        "paths": {"callback": "/.sitegate/callback", "sign_out": "/.sitegate/sign-out"},
        "session": {"lifetime_seconds": 28800},
        "rules": RULES,
    }
    client["ssm"].put_parameter(
        Name=f"/sitegate/{name}-gate/settings", Value=json.dumps(settings), Type="String"
    )
    template = {
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
        "Outputs": {"BucketName": {"Value": name}, "DistributionId": {"Value": distribution}},
    }
    session.create_client("cloudformation", endpoint_url=aws).create_stack(
        StackName=name, TemplateBody=json.dumps(template)
    )
    return Site(aws, proxy, name, name, distribution, folder)


def write(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content, "utf-8")
    return path


def unique(request: pytest.FixtureRequest) -> str:
    return request.node.name.replace("_", "-").replace("[", "-").replace("]", "")[5:50].strip("-")


@pytest.fixture
def proxy(aws: str) -> Iterator[S3Proxy]:
    with s3_proxy(aws) as started:
        yield started


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    write(folder, "index.html", "<title>Home</title>")
    write(folder, "docs/index.html", "<title>Docs</title>")
    write(folder, "public/app.3f9a1c2b.js", "export {}")
    write(folder, "public/style.css", "body { margin: 0 }")
    return folder


@pytest.fixture
def site(aws: str, proxy: S3Proxy, folder: Path, request: pytest.FixtureRequest) -> Site:
    return new_site(aws, proxy, unique(request), folder)


def test_500_files_are_published_and_compared_without_download(site: Site) -> None:
    for number in range(FILES - 4):
        write(site.folder, f"data/{number % 7}/{number}.json", json.dumps({"number": number}))
    first = site.publish()
    assert first.stdout.startswith("Published v1 in ")
    assert first.stdout.endswith(f": {FILES} new, 0 changed, 0 unchanged\n")
    assert site.objects() == site.expected()
    assert not site.invalidated(), "a first publication has no copies to drop"
    again = site.publish()
    assert again.stdout == f"No changes since v1: {FILES} files unchanged\n"
    assert site.proxy.calls["PutObject"] == 0
    assert site.proxy.calls["ListObjectsV2"] == 1
    assert sum(site.proxy.calls.values()) <= CALLS_WITHOUT_CHANGE, site.proxy.calls
    for path in site.folder.rglob("*"):
        os.utime(path)
    site.publish()
    assert site.proxy.calls["PutObject"] == 0, "a fresh checkout has new times, and is not a change"


def test_objects_have_the_headers_of_their_names(site: Site) -> None:
    site.publish()
    expected = {
        "index.html": (PAGE, CHECKED),
        "public/style.css": ("text/css; charset=utf-8", CHECKED),
        "public/app.3f9a1c2b.js": ("text/javascript; charset=utf-8", IMMUTABLE),
    }
    for key, headers in expected.items():
        found = site.cli("s3api", "head-object", "--bucket", site.bucket, "--key", key)
        assert (found["ContentType"], found["CacheControl"]) == headers
        assert "ContentEncoding" not in found


def test_large_text_is_stored_as_gzip(site: Site, tmp_path: Path) -> None:
    text = "1,2,3\n" * 2_000_000
    write(site.folder, "data.csv", text)
    site.publish()
    found = site.cli(
        *(
            "s3api",
            "get-object",
            "--bucket",
            site.bucket,
            "--key",
            "data.csv",
            str(tmp_path / "stored"),
        )
    )
    assert found["ContentEncoding"] == "gzip"
    assert gzip.decompress((tmp_path / "stored").read_bytes()).decode() == text
    site.publish()
    assert site.proxy.calls["PutObject"] == 0


def test_pages_are_uploaded_last(site: Site) -> None:
    site.publish()
    assert sorted(site.proxy.order[2:]) == ["docs/index.html", "index.html"]


def test_change_is_uploaded_and_its_paths_are_invalidated(site: Site) -> None:
    site.publish()
    write(site.folder, "docs/index.html", "<title>New</title>")
    write(site.folder, "public/new.css", "p { margin: 0 }")
    done = site.publish()
    assert done.stdout.endswith(": 1 new, 1 changed, 3 unchanged\n")
    assert "2 paths invalidated; usually live in 1 minute (--wait)" in done.stderr
    assert site.objects() == site.expected()
    assert site.invalidated() == [["/docs/", "/docs/index.html"]]
    assert [one["n"] for one in site.history()["contents"]] == [2, 4]


def test_wait_waits_for_the_invalidation(site: Site) -> None:
    site.publish()
    write(site.folder, "index.html", "<title>New</title>")
    done = site.publish("--wait")
    assert "2 paths invalidated everywhere" in done.stderr
    assert site.proxy.calls["GetInvalidation"] >= 1


def test_objects_are_deleted_only_on_request(site: Site) -> None:
    site.publish()
    (site.folder / "public/style.css").unlink()
    kept = site.publish()
    assert "1 object is not in" in kept.stderr
    assert "(--delete removes it)" in kept.stderr
    assert "public/style.css" in site.objects()
    done = site.publish("--delete")
    assert done.stdout.endswith(": 0 new, 0 changed, 3 unchanged, 1 deleted\n")
    assert site.objects() == site.expected()
    assert site.invalidated() == [["/public/style.css"]]


def test_dry_run_changes_nothing(site: Site) -> None:
    site.publish()
    before = site.objects()
    write(site.folder, "index.html", "<title>New</title>")
    write(site.folder, "public/q4.html", "x" * 181_500)
    (site.folder / "public/style.css").unlink()
    done = site.publish("--delete", "--dry-run")
    assert done.stdout.splitlines() == [
        "+ /public/q4.html   182 kB",
        "~ /index.html         18 B",
        "- /public/style.css",
    ]
    assert "Nothing was changed. Would upload 2 files and delete 1 object." in done.stderr
    assert site.objects() == before
    assert len(site.history()["contents"]) == 1


def test_json_has_one_object_a_line(site: Site) -> None:
    done = site.publish("--json")
    *objects, result = [json.loads(line) for line in done.stdout.splitlines()]
    assert {one["path"] for one in objects} == {f"/{key}" for key in site.expected()}
    assert {one["action"] for one in objects} == {"new"}
    assert (result["event"], result["content"], result["new"]) == ("result", 1, 4)
    assert [one["code"] for one in result["warnings"]] == ["no-rule"]
    assert done.stderr == ""


def test_warnings_name_files_and_next_steps(site: Site) -> None:
    (site.folder / "index.html").unlink()
    write(site.folder, ".env", "SECRET=1")
    write(site.folder, ".git/config", "[core]")
    write(site.folder, "drafts/a%41.html", "a")
    write(site.folder, "drafts/caf\u00e9.html", "a")
    write(site.folder, "drafts/cafe\u0301.html", "b")
    (site.folder / "passwd").symlink_to("/etc/passwd")
    done = site.publish()
    for text in (
        "warning: 2 hidden files or folders were not published",
        "warning: 1 symbolic link was not published",
        "warning: 1 file was not published, because the gate refuses the path",
        "warning: no rule covers 3 files; all signed-in users can see them",
        "  = help: add a rule for /docs/*",
        "warning: index.html is missing, so / answers 404",
        "warning: 2 files have one name in different Unicode forms",
    ):
        assert text in done.stderr
    assert not {".env", ".git/config", "passwd", "drafts/a%41.html"} & set(site.objects())


def test_rollback_restores_content_headers_and_deletions(site: Site) -> None:
    site.publish()
    first = site.objects()
    write(site.folder, "index.html", "<title>New</title>")
    write(site.folder, "public/new.css", "p { margin: 0 }")
    (site.folder / "docs/index.html").unlink()
    site.publish("--delete")
    refused = site.publish("rollback", ok=2)
    assert "add --yes" in refused.stderr
    assert site.objects() == site.expected(), "a refused rollback changes nothing"
    dry = site.publish("rollback", "--dry-run")
    assert "Would roll back to v1: 2 files change, 1 is deleted." in dry.stderr
    done = site.publish("rollback", "--yes")
    assert done.stdout.startswith("Published v3 with the content of v1 in ")
    assert " 4 files changed\n" in done.stderr
    assert "(live)" in done.stderr
    assert site.objects() == first
    found = site.cli("s3api", "head-object", "--bucket", site.bucket, "--key", "index.html")
    assert (found["ContentType"], found["CacheControl"]) == (PAGE, CHECKED)
    assert site.invalidated()[0] == ["/", "/index.html", "/public/new.css"]
    assert site.proxy.order[-1] in {"index.html", "docs/index.html"}
    site.publish("rollback", "v2", "--yes")
    assert site.objects() == site.expected()
    assert [one["v"] for one in site.history()["contents"]] == [4, 3, 2, 1]


def test_deletions_of_a_stopped_rollback_are_invalidated(site: Site) -> None:
    site.publish()
    first = site.objects()
    write(site.folder, "public/new.css", "p { margin: 0 }")
    site.publish()
    site.proxy.denied = "CreateInvalidation"
    site.publish("rollback", "v1", "--yes", ok=3)
    assert site.objects() == first
    assert len(site.history()["contents"]) == 2
    site.proxy.denied = ""
    done = site.publish("rollback", "v1", "--yes")
    assert done.stdout.startswith("Published v3 with the content of v1 in ")
    assert site.invalidated() == [["/public/new.css"]]
    refused = site.publish("rollback", "v1", "--yes", ok=2)
    assert "the bucket already has the content of v1" in refused.stderr


def test_rollback_refuses_what_the_bucket_no_longer_has(site: Site) -> None:
    site.publish()
    write(site.folder, "index.html", "<title>New</title>")
    site.publish()
    s3 = site.client("s3")
    versions = s3.list_object_versions(Bucket=site.bucket, Prefix="index.html")["Versions"]
    (old,) = [one for one in versions if not one["IsLatest"]]
    s3.delete_object(Bucket=site.bucket, Key="index.html", VersionId=old["VersionId"])
    done = site.publish("rollback", "--yes", ok=2)
    assert "the bucket no longer has every object of v1" in done.stderr
    assert site.objects() == site.expected()


def test_rollback_needs_a_content_version(site: Site) -> None:
    done = site.publish("rollback", "--yes", ok=2)
    assert "there is no content version yet" in done.stderr
    site.publish()
    assert "v1 is the only content version" in site.publish("rollback", "--yes", ok=2).stderr
    assert "no content version v7" in site.publish("rollback", "v7", "--yes", ok=2).stderr


def test_unversioned_bucket_loses_nothing_unasked(
    aws: str, proxy: S3Proxy, folder: Path, request: pytest.FixtureRequest
) -> None:
    site = new_site(aws, proxy, unique(request), folder, versioned=False)
    site.publish()
    (site.folder / "public/style.css").unlink()
    refused = site.publish("--delete", ok=2)
    assert "keeps no versions" in refused.stderr
    assert "put-bucket-versioning" in refused.stderr
    assert "public/style.css" in site.objects()
    site.publish("--delete", "--yes")
    assert site.objects() == site.expected()
    rollback = site.publish("rollback", "--yes", ok=2)
    assert "keeps no versions" in rollback.stderr


@pytest.mark.parametrize("interrupt", [signal.SIGKILL, signal.SIGINT])
def test_stopped_publication_continues(site: Site, interrupt: signal.Signals) -> None:
    site.publish()
    for number in range(200):
        write(site.folder, f"data/{number}.json", f"{number}")
    write(site.folder, "public/style.css", "body { margin: 1px }")
    write(site.folder, "index.html", "<title>New</title>")

    def slow(action: str, key: str) -> None:
        if action == "PutObject":
            time.sleep(0.2)

    site.proxy.calls.clear()
    site.proxy.before = slow
    process = subprocess.Popen(
        site.command(site.folder),
        env=site.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    while site.proxy.calls["PutObject"] < 80:
        assert process.poll() is None
        time.sleep(0.02)
    process.send_signal(interrupt)
    stdout, stderr = process.communicate(timeout=30)
    assert stdout == ""
    if interrupt == signal.SIGINT:
        assert process.returncode == 130
        stopped = stderr.splitlines()[-1]
        assert stopped.startswith("Stopped: ")
        assert stopped.endswith(" of 202 files uploaded, no page changed. Run again to continue.")
    site.proxy.before = lambda action, key: None
    uploaded = len(site.objects()) - 4
    assert 0 < uploaded < 200
    done = site.publish()
    assert site.proxy.calls["PutObject"] <= 202 - uploaded
    assert done.stdout.startswith("Published v2 in ")
    assert site.objects() == site.expected()
    paths = site.invalidated()[0]
    assert {"/", "/index.html"} <= set(paths)
    assert {"/public/style.css", "/public/*"} & set(paths)


def test_deletions_of_a_stopped_publication_are_invalidated(site: Site) -> None:
    site.publish()
    (site.folder / "public/style.css").unlink()
    site.proxy.denied = "CreateInvalidation"
    failed = site.publish("--delete", ok=3)
    assert "the content is in the bucket; visitors may see earlier copies of it" in failed.stderr
    assert "sitegate policy publisher" in failed.stderr
    assert len(site.history()["contents"]) == 1
    site.proxy.denied = ""
    site.publish()
    assert site.invalidated() == [["/public/style.css"]]
    assert len(site.history()["contents"]) == 2


def test_headers_of_other_software_are_corrected(site: Site) -> None:
    s3 = site.client("s3")
    for path in site.folder.rglob("*.*"):
        key = path.relative_to(site.folder).as_posix()
        s3.put_object(Bucket=site.bucket, Key=key, Body=path.read_bytes(), CacheControl="public")
    done = site.publish()
    assert done.stdout.endswith(": 0 new, 4 changed, 0 unchanged\n")
    found = site.cli("s3api", "head-object", "--bucket", site.bucket, "--key", "index.html")
    assert (found["ContentType"], found["CacheControl"]) == (PAGE, CHECKED)


def test_objects_whose_etag_is_not_their_md5_are_compared_by_sha_256(site: Site) -> None:
    s3 = site.client("s3")
    body = (site.folder / "index.html").read_bytes()
    given = {"Bucket": site.bucket, "Key": "index.html"}
    headers = {"ContentType": PAGE, "CacheControl": CHECKED}
    upload = s3.create_multipart_upload(**given, **headers)["UploadId"]
    part = s3.upload_part(**given, UploadId=upload, PartNumber=1, Body=body)
    parts = {"Parts": [{"ETag": part["ETag"], "PartNumber": 1}]}
    s3.complete_multipart_upload(**given, UploadId=upload, MultipartUpload=parts)
    assert site.objects()["index.html"] != hashlib.md5(body).hexdigest()
    site.publish()
    assert site.objects() == site.expected()


def test_missing_stack_is_refused(site: Site) -> None:
    site.stack = "nowhere"
    done = site.publish(ok=2)
    assert "there is no stack nowhere" in done.stderr
    assert done.stdout == ""


def test_missing_bucket_has_a_next_step(
    aws: str, proxy: S3Proxy, folder: Path, request: pytest.FixtureRequest
) -> None:
    site = new_site(aws, proxy, unique(request), folder, bucket=False)
    done = site.publish(ok=3)
    assert f"error[no-bucket]: there is no bucket {site.bucket}" in done.stderr
    assert "= help: create it" in done.stderr


def test_denied_upload_names_the_action(site: Site) -> None:
    site.proxy.denied = "PutObject"
    done = site.publish(ok=3)
    assert (
        "error[access-denied]: these credentials are not allowed to call s3:PutObject"
        in done.stderr
    )
    assert "= missing: s3:PutObject" in done.stderr
    assert "= help: attach what sitegate policy publisher prints" in done.stderr
    assert "= now: 0 of 4 files uploaded, no page changed" in done.stderr
    assert site.objects() == {}


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("RequestTimeTooSkewed", "error[clock]: the clock of this computer is wrong"),
        ("ExpiredToken", "error[credentials]: the credentials in the environment have expired"),
        ("InvalidAccessKeyId", "error[credentials]: AWS does not know the access key"),
        ("AccountProblem", "error: s3:PutObject: Refused"),
    ],
)
def test_upload_that_s3_refuses_is_resumed(site: Site, code: str, expected: str) -> None:
    site.proxy.denied, site.proxy.code = "PutObject", code
    done = site.publish(ok=3)
    assert expected in done.stderr
    assert "= help: " in done.stderr
    assert "= now: 0 of 4 files uploaded, no page changed" in done.stderr
    site.proxy.denied = ""
    site.publish()
    assert site.objects() == site.expected()


def test_bucket_of_another_account_is_a_possible_cause(site: Site) -> None:
    site.proxy.denied = "HeadBucket"
    done = site.publish(ok=3)
    assert "these credentials are not allowed to call s3:ListBucket" in done.stderr
    assert f"= or: the bucket {site.bucket} is in another account" in done.stderr


def test_throttled_invalidation_leaves_the_content_live(site: Site) -> None:
    site.publish()
    write(site.folder, "index.html", "<title>New</title>")
    site.proxy.denied, site.proxy.code = "CreateInvalidation", "Throttling"
    done = site.publish(ok=3)
    assert "error[throttled]: AWS limits how often this account may call cloudfront:" in done.stderr
    assert "the content is in the bucket; visitors may see earlier copies of it" in done.stderr
    site.proxy.denied = ""
    site.publish()
    assert site.invalidated() == [["/", "/index.html"]]


def test_rollback_that_is_refused_in_the_middle_is_resumed(site: Site) -> None:
    site.publish()
    first = site.objects()
    write(site.folder, "index.html", "<title>New</title>")
    write(site.folder, "public/style.css", "body { margin: 1px }")
    site.publish()

    def refuse_pages(action: str, key: str) -> None:
        if key.endswith(".html"):
            site.proxy.denied = "CopyObject"

    site.proxy.before = refuse_pages
    failed = site.publish("rollback", "--yes", ok=3)
    assert "these credentials are not allowed to call s3:GetObjectVersion" in failed.stderr
    assert "1 of 2 files" in failed.stderr
    site.proxy.before = lambda action, key: None
    site.proxy.denied = ""
    site.publish("rollback", "v1", "--yes")
    assert site.objects() == first


def test_lost_connection_in_a_rollback_is_repeated(site: Site) -> None:
    site.publish()
    first = site.objects()
    write(site.folder, "index.html", "<title>New</title>")
    site.publish()
    site.proxy.broken = "CopyObject"
    site.publish("rollback", "--yes")
    assert site.objects() == first


def test_full_disk_stops_the_upload_of_compressed_text(site: Site) -> None:
    """A limit for the size of files stands in for the full disk. The process gets an error, as from a disk."""
    write(site.folder, "data.csv", os.urandom(6_000_000).hex())
    done = run(
        "prlimit",
        "--fsize=1000000",
        *site.command(site.folder),
        ok=(3,),
        env=site.environment,
        # Python ignores the signal that would end the process, and its child does so, too.
        restore_signals=False,
    )
    assert "error[disk]: the compressed form of data.csv cannot be written to " in done.stderr
    assert "set TMPDIR to a folder with more; then run the command again" in done.stderr
    assert "data.csv" not in site.objects()
    site.publish()
    assert "data.csv" in site.objects()


def test_throttled_uploads_are_repeated(site: Site) -> None:
    site.variables["AWS_MAX_ATTEMPTS"] = "6"
    site.proxy.slow_downs = 4
    site.publish()
    assert site.objects() == site.expected()


def test_throttling_that_does_not_end_is_reported(site: Site) -> None:
    site.proxy.slow_downs = 1_000
    done = site.publish(ok=3)
    assert "error[throttled]: S3 refuses so many requests at the moment" in done.stderr
    assert "run the command again; it continues with what is left" in done.stderr


def test_lost_answer_is_not_a_conflict(site: Site) -> None:
    site.proxy.broken = "PutObject"
    site.publish()
    assert site.objects() == site.expected()


def test_unreachable_s3_is_reported(site: Site) -> None:
    site.proxy.broken = "HeadBucket"
    site.variables["AWS_MAX_ATTEMPTS"] = "1"
    done = site.publish(ok=3)
    assert "error[network]: no connection to AWS for s3:ListBucket" in done.stderr
    assert "check the network" in done.stderr


def test_change_by_another_publisher_is_a_conflict(site: Site) -> None:
    site.publish()
    write(site.folder, "index.html", "<title>Mine</title>")
    s3 = site.client("s3")

    def other(action: str, key: str) -> None:
        if action == "PutObject":
            s3.put_object(Bucket=site.bucket, Key="index.html", Body=b"theirs")

    site.proxy.before = other
    done = site.publish(ok=3)
    assert (
        "error[conflict]: other software changed index.html during the publication" in done.stderr
    )
    assert s3.get_object(Bucket=site.bucket, Key="index.html")["Body"].read() == b"theirs"


def test_bucket_of_another_region_is_found(site: Site) -> None:
    site.proxy.region = "eu-central-1"
    site.publish()
    assert site.objects() == site.expected()


@pytest.mark.parametrize("change", ["changed", "removed"])
def test_file_that_changes_is_not_published(site: Site, change: str) -> None:
    page = site.folder / "index.html"

    def edit(action: str, key: str) -> None:
        if key == "public/style.css" and page.exists():
            page.unlink() if change == "removed" else page.write_text("other", "utf-8")

    site.proxy.before = edit
    done = site.publish(ok=3)
    assert "index.html" in done.stderr
    assert (
        "changed while it was published" if change == "changed" else "cannot be read"
    ) in done.stderr
    assert "index.html" not in site.objects()
    if change == "changed":
        site.publish()
        assert site.objects() == site.expected()


def test_unreadable_file_stops_before_the_first_upload(site: Site) -> None:
    (site.folder / "index.html").chmod(0)
    done = run(
        *AS_ORDINARY_USER,
        *site.command(site.folder),
        ok=(3,),
        env=site.environment,
        cwd=site.folder,
    )
    assert "index.html cannot be read" in done.stderr
    assert site.objects() == {}


def test_folder_that_cannot_be_published_is_refused(site: Site, tmp_path: Path) -> None:
    site.publish()
    before = site.objects()
    (tmp_path / "empty").mkdir()
    site.folder = tmp_path / "empty"
    assert "has no files to publish" in site.publish("--delete", ok=2).stderr
    assert site.objects() == before


def test_two_publishers_both_get_a_number(site: Site) -> None:
    site.publish()
    ssm = site.client("ssm")
    calls: list[str] = []
    name = f"/sitegate/{site.stack}-gate/content-versions"

    def other(action: str, key: str) -> None:
        if action == "AmazonSSM.PutParameter" and not calls:
            calls.append(action)
            theirs = site.history()
            theirs["contents"].insert(0, {"v": 2, "at": int(time.time()), "n": 1, "d": "theirs"})
            ssm.put_parameter(Name=name, Value=json.dumps(theirs), Type="String", Overwrite=True)

    site.proxy.before = other
    write(site.folder, "index.html", "<title>Mine</title>")
    assert site.publish().stdout.startswith("Published v3 in ")
    contents = site.history()["contents"]
    assert [(one["v"], one["d"] == "theirs") for one in contents] == [
        (3, False),
        (2, True),
        (1, False),
    ]


@pytest.fixture
def with_previews(site: Site) -> Site:
    """A site with previews and a second host, and with its own content."""
    name = f"/sitegate/{site.stack}-gate/settings"
    ssm = site.client("ssm")
    settings = json.loads(ssm.get_parameter(Name=name)["Parameter"]["Value"])
    settings["hosts"] = ["*.preview.example.com", "docs.example.com"]
    settings["folders"] = [
        {"host": "*.preview.example.com", "folder": "/previews/*"},
        {"host": "docs.example.com", "folder": "/docs-site", "rules": []},
    ]
    ssm.put_parameter(Name=name, Value=json.dumps(settings), Overwrite=True)
    site.publish()
    return site


def test_preview_is_published_below_its_label_and_removed(with_previews: Site) -> None:
    site = with_previews
    own = site.objects()
    first = site.publish("--preview", "pr-1")
    assert first.stdout.startswith("Published https://pr-1.preview.example.com/ in ")
    assert first.stdout.endswith(": 4 new, 0 changed, 0 unchanged\n")
    expected = {f"previews/pr-1/{key}": etag for key, etag in site.expected().items()}
    assert site.objects() == own | expected
    assert len(site.history()["contents"]) == 1, "a preview adds no content version"
    assert site.invalidated() == [["/previews/pr-1/*"]], "copies of an earlier preview may be left"

    site.publish("--preview", "pr-2")
    write(site.folder, "index.html", "<title>New</title>")
    (site.folder / "public/style.css").unlink()
    planned = site.publish("--preview", "pr-1", "--delete", "--dry-run")
    assert planned.stdout.splitlines() == [
        "~ /previews/pr-1/index.html   18 B",
        "- /previews/pr-1/public/style.css",
    ]
    changed = site.publish("--preview", "pr-1", "--delete")
    assert changed.stdout.endswith(": 0 new, 1 changed, 2 unchanged, 1 deleted\n")
    assert site.invalidated()[0] == ["/previews/pr-1/*"]
    assert "previews/pr-1/public/style.css" not in site.objects()
    assert "previews/pr-2/public/style.css" in site.objects()

    removed = run(*site.command("--preview", "pr-1", "--remove"), env=site.environment)
    assert removed.stdout == "Removed https://pr-1.preview.example.com/: 3 objects deleted\n"
    left = site.objects()
    assert {key: etag for key, etag in left.items() if not key.startswith("previews/")} == own
    assert {key.split("/")[1] for key in left if key.startswith("previews/")} == {"pr-2"}
    again = run(*site.command("--preview", "pr-1", "--remove"), env=site.environment)
    assert again.stdout == "Removed https://pr-1.preview.example.com/: 0 objects deleted\n"


def test_publication_of_the_site_leaves_previews_and_hosts(with_previews: Site) -> None:
    site = with_previews
    site.publish("--preview", "pr-1")
    site.publish("--host", "docs.example.com")
    before = site.objects()
    assert "docs-site/index.html" in before
    done = site.publish("--delete")
    assert "deleted" not in done.stdout
    assert site.objects() == before


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--preview", "../docs-site"), "cannot be a label"),
        (("--preview", "PR-1"), "cannot be a label"),
        (("--host", "other.example.com"), "shows no folder of the bucket"),
    ],
)
def test_host_without_a_folder_is_refused(
    with_previews: Site, arguments: tuple[str, ...], message: str
) -> None:
    before = with_previews.objects()
    refused = with_previews.publish(*arguments, ok=2)
    assert message in refused.stderr, refused.stderr
    assert with_previews.objects() == before


def test_removal_needs_the_name_of_a_host(with_previews: Site) -> None:
    before = with_previews.objects()
    refused = run(*with_previews.command("--remove"), env=with_previews.environment, ok=(2,))
    assert "--preview <LABEL>|--host <HOST>" in refused.stderr, refused.stderr
    assert with_previews.objects() == before
