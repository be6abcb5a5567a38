"""Publishing and status of a site with 10,000 objects. S3 lists them in pages of 1,000, and the AWS CLI counts them."""

import http.client
import json
import os
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from e2e.support.call_proxy import CallProxy, call_proxy
from e2e.support.ministack import ministack
from e2e.support.paths import BIN, OPERATOR
from e2e.support.process import run

OBJECTS = 10_000
PAGE = 1_000
# A busy machine is slow. The calls would take minutes if there were one for each object.
SECONDS = 30
# Objects that only `publish` uploads.
NEW = 500
# MiniStack does not verify signatures.
SIGNED = {
    "Authorization": "AWS4-HMAC-SHA256 Credential=testing/20260401/us-east-1/s3/aws4_request, "
    "SignedHeaders=host, Signature=0"
}


def name_of(number: int) -> str:
    return f"{number // 500:02}/{number:05}.json"


class Site:
    def __init__(self, endpoint: str, proxy: CallProxy, folder: Path) -> None:
        self.endpoint = endpoint
        self.proxy = proxy
        self.folder = folder

    def call(self, *arguments: str, ok: int = 0) -> subprocess.CompletedProcess[str]:
        self.proxy.calls.clear()
        env = os.environ | {"AWS_ENDPOINT_URL": self.proxy.address}
        command = (OPERATOR, *arguments)
        return run(*command, ok=(ok,), cwd=self.folder, env=env, stdin=subprocess.DEVNULL)

    def cli(self, *arguments: str) -> Any:
        env = os.environ | {"AWS_ENDPOINT_URL": self.endpoint}
        done = run(BIN / "aws", *arguments, "--output", "json", env=env, cwd=self.folder)
        return json.loads(done.stdout)

    def write(self, number: int, text: str) -> Path:
        path = self.folder / "site" / name_of(number)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
        return path

    def bucket(self) -> str:
        (stack,) = self.cli("cloudformation", "describe-stacks", "--stack-name", "many")["Stacks"]
        outputs = {one["OutputKey"]: one["OutputValue"] for one in stack["Outputs"]}
        return outputs["BucketName"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("many")
    provider = {"issuer": "https://example.okta.com/oauth2/default", "client_id": "0oa1b2c3"}
    rules = [{"path": "/*", "allow": "signed-in"}]
    stated = {"stack": "many", "provider": provider, "rules": rules}
    (folder / "site.yaml").write_text(json.dumps(stated), "utf-8")
    # The emulator does not run the package, so that any bytes will do.
    (folder / "function.zip").write_bytes(b"PK\x05\x06" + bytes(18))
    (folder / "secret").write_text("a client secret", "utf-8")
    with ministack(folder) as endpoint, call_proxy(endpoint) as proxy:
        site = Site(endpoint, proxy, folder)
        site.call("deploy", "--yes", "--package", "function.zip", "--client-secret", "secret")
        for number in range(OBJECTS - 1):
            site.write(number, f"{number}")
        (folder / "site/index.html").write_text("<title>Home</title>", "utf-8")
        put_directly(site, range(OBJECTS - NEW))
        done = site.call("publish", "site")
        assert done.stdout.endswith(f": {NEW:,} new, 0 changed, {OBJECTS - NEW:,} unchanged\n")
        yield site


def put_directly(site: Site, numbers: range) -> None:
    """Uploads files as other software does, with the headers that `publish` would choose."""
    headers = {"Content-Type": "application/json", "Cache-Control": "private, no-cache"}
    bucket = site.bucket()
    connection = http.client.HTTPConnection(urlsplit(site.endpoint).netloc, timeout=30)
    for number in numbers:
        path = f"/{bucket}/{name_of(number)}"
        connection.request("PUT", path, str(number).encode(), headers | SIGNED)
        answer = connection.getresponse()
        answer.read()
        assert answer.status == 200
    connection.close()


def test_every_object_is_there(site: Site) -> None:
    listed = site.cli("s3api", "list-objects-v2", "--bucket", site.bucket())
    assert len(listed["Contents"]) == OBJECTS


def test_unchanged_site_takes_a_call_for_each_page(site: Site) -> None:
    begin = time.monotonic()
    done = site.call("publish", "site")
    assert done.stdout == f"No changes since v1: {OBJECTS:,} files unchanged\n"
    names = [call.name for call in site.proxy.calls]
    assert len(names) <= OBJECTS // PAGE + 5, names
    assert time.monotonic() - begin < SECONDS


def test_change_in_a_late_page_is_found_and_rolled_back(site: Site) -> None:
    site.write(8_765, "changed")
    removed = site.write(4_321, "4321")
    removed.unlink()
    done = site.call("publish", "site", "--delete")
    assert done.stdout.endswith(f": 0 new, 1 changed, {OBJECTS - 2:,} unchanged, 1 deleted\n")
    assert site.proxy.count("s3:PutObject") == 1
    begin = time.monotonic()
    back = site.call("publish", "rollback", "--yes")
    assert back.stdout.startswith("Published v3 with the content of v1 in ")
    assert site.proxy.count("s3:PutObject") <= 2
    assert time.monotonic() - begin < SECONDS
    key = ("--bucket", site.bucket(), "--key", "17/08765.json")
    site.cli("s3api", "get-object", *key, str(site.folder / "restored"))
    assert (site.folder / "restored").read_text("utf-8") == "8765"


def test_status_does_not_list_the_objects(site: Site) -> None:
    begin = time.monotonic()
    done = site.call("status", ok=1)
    assert "✓ Bucket" in done.stdout
    names = [call.name for call in site.proxy.calls]
    assert len(names) < 20, names
    assert time.monotonic() - begin < SECONDS
