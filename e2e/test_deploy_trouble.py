"""Trouble during `deploy`: a cause and a next step in each message, and the same command goes on when the trouble is over."""

import itertools
import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import botocore.session
import pytest

from e2e.support.call_proxy import CallProxy, Fault, call_proxy
from e2e.support.ministack import ministack
from e2e.support.paths import OPERATOR
from e2e.support.process import run

STACK = "reports"
LOST = Fault()
HOUR = 3600
NETWORK = "= help: check the network, the proxy and AWS_ENDPOINT_URL, then run the command again"
DEPLOYER = "= help: attach what sitegate policy deployer prints"
# Root can read every file, unless these capabilities are taken away.
WITHOUT_OVERRIDE = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
AS_ORDINARY_USER = WITHOUT_OVERRIDE if os.geteuid() == 0 else ()
NUMBERS = itertools.count(1)


def denied(action: str) -> Fault:
    return Fault(
        "AccessDenied",
        "User: arn:aws:sts::123456789012:assumed-role/ci/ada is not authorized to perform: "
        f"{action} because no identity-based policy allows the {action} action",
        403,
    )


class Site:
    """A folder with a site.yaml and a package, in a new account of MiniStack, which takes an access key of twelve digits for its number."""

    def __init__(self, proxy: CallProxy, folder: Path) -> None:
        self.proxy = proxy
        self.folder = folder
        self.account = f"{next(NUMBERS):012}"
        folder.mkdir()
        # The emulator does not run the package, so that any bytes will do.
        (folder / "function.zip").write_bytes(b"PK\x05\x06" + bytes(18))
        (folder / "secret").write_text("a client secret", "utf-8")
        provider = {"issuer": "https://example.okta.com/oauth2/default", "client_id": "0oa1b2c3"}
        (folder / "site.yaml").write_text(json.dumps({"stack": STACK, "provider": provider}))

    def deploy(
        self, *arguments: str, ok: int = 0, user: tuple[str, ...] = ()
    ) -> subprocess.CompletedProcess[str]:
        key = {"AWS_ACCESS_KEY_ID": self.account, "AWS_ENDPOINT_URL": self.proxy.address}
        given = ("--yes", "--package", "function.zip", "--client-secret", "secret")
        return run(
            *(*user, OPERATOR, "deploy", *given, *arguments),
            ok=(ok,),
            cwd=self.folder,
            env=os.environ | key,
            stdin=subprocess.DEVNULL,
        )

    def fails(self, *arguments: str, ok: int = 3) -> str:
        """Returns the message of a deployment that fails. It has a cause and a next step, and nothing is on standard output."""
        done = self.deploy(*arguments, ok=ok)
        assert done.stdout == ""
        message = done.stderr[done.stderr.index("error") :]
        assert "= help: " in message, message
        assert "SdkError" not in message
        return message

    def goes_on(self) -> None:
        self.proxy.faults.clear()
        done = self.deploy()
        assert done.stdout.startswith(("Deployed reports in ", "No changes."))
        session = botocore.session.Session()
        session.set_credentials(self.account, "testing")
        ssm = session.create_client("ssm", endpoint_url=self.proxy.to)
        found = ssm.get_parameters_by_path(Path=f"/sitegate/{STACK}-gate/")["Parameters"]
        names = {one["Name"].rpartition("/")[2] for one in found}
        assert names == {"settings", "client-secret", "session-keys"}


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with ministack(tmp_path_factory.mktemp("ministack")) as endpoint:
        yield endpoint


@pytest.fixture
def site(endpoint: str, tmp_path: Path) -> Iterator[Site]:
    with call_proxy(endpoint) as proxy:
        yield Site(proxy, tmp_path / "site")


BEGUN = "= now: CloudFormation may have begun; the same command follows it"
RUNS = "= now: CloudFormation continues; the same command follows it"
DEPLOYED = "= now: the stack is deployed; the same command does the rest"


@pytest.mark.parametrize(
    ("call", "now"),
    [
        ("sts:GetCallerIdentity", ""),
        ("s3:HeadBucket", ""),
        ("s3:PutObject", ""),
        ("cloudformation:CreateChangeSet", ""),
        ("cloudformation:ExecuteChangeSet", BEGUN),
        ("cloudformation:DescribeStackEvents", RUNS),
        ("ssm:GetParameters", DEPLOYED),
        ("ssm:PutParameter", DEPLOYED),
    ],
)
def test_lost_connection_is_resumed(site: Site, call: str, now: str) -> None:
    site.proxy.faults[call] = LOST
    message = site.fails()
    action = {"s3:HeadBucket": "s3:ListBucket"}.get(call, call)
    assert f"error[network]: no connection to AWS for {action}" in message
    assert NETWORK in message
    assert now in message
    assert bool(now) == ("= now: " in message)
    site.goes_on()


@pytest.mark.parametrize(
    ("call", "action"),
    [
        ("cloudformation:DescribeStacks", "read the stack"),
        ("s3:CreateBucket", "call s3:CreateBucket"),
        ("s3:PutObject", "call s3:PutObject"),
        ("cloudformation:CreateChangeSet", "call cloudformation:CreateChangeSet"),
        ("ssm:PutParameter", "call ssm:PutParameter"),
    ],
)
def test_denied_call_names_the_policy_of_a_deployer(site: Site, call: str, action: str) -> None:
    site.proxy.faults[call] = denied(call)
    message = site.fails()
    assert f"error[access-denied]: role ci is not allowed to {action}" in message
    assert f"= missing: {call}" in message
    assert DEPLOYER in message
    site.goes_on()


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault("Throttling", "Rate exceeded"), "error[throttled]: AWS limits how often"),
        (Fault("InternalFailure", "", 500), "error[aws-unavailable]: AWS had an internal error"),
        (
            Fault("RequestTimeTooSkewed", "The difference is too large.", 403, -2 * HOUR - 90),
            "error[clock]: the clock of this computer is 2 hours ahead",
        ),
        (
            Fault("SignatureDoesNotMatch", "Signature expired: a", 403, 2 * HOUR + 90),
            "error[clock]: the clock of this computer is 2 hours behind",
        ),
        (Fault("ExpiredToken", "expired", 403), "error[credentials]: the credentials"),
    ],
    ids=["throttling", "internal-error", "clock-ahead", "clock-behind", "expired-credentials"],
)
def test_trouble_of_aws_is_in_plain_words(site: Site, fault: Fault, expected: str) -> None:
    site.proxy.faults["cloudformation:CreateChangeSet"] = fault
    message = site.fails()
    assert expected in message
    assert "= stack:" not in message, "no change set was made, so none is left"
    site.goes_on()


def test_bucket_of_another_account_is_named(site: Site) -> None:
    site.proxy.faults["s3:HeadBucket"] = Fault("AccessDenied", "", 403)
    message = site.fails("--artifact-bucket", "someone-elses")
    assert "the bucket someone-elses belongs to another account or Region" in message
    assert "= help: name a bucket of this account in us-east-1 with --artifact-bucket" in message
    assert site.proxy.count("s3:PutObject") == 0
    site.goes_on()


def test_name_of_the_default_bucket_can_be_taken(site: Site) -> None:
    site.proxy.faults["s3:CreateBucket"] = Fault("BucketAlreadyExists", "not available", 409)
    message = site.fails()
    assert f"another account has the bucket sitegate-artifacts-{site.account}" in message
    assert "--artifact-bucket" in message
    site.goes_on()


@pytest.mark.parametrize(
    ("status", "help"),
    [
        ("DELETE_FAILED", "aws cloudformation delete-stack --stack-name reports"),
        ("UPDATE_ROLLBACK_FAILED", "aws cloudformation continue-update-rollback --stack-name"),
        ("DELETE_IN_PROGRESS", "wait until it is gone, then run sitegate deploy"),
        ("IMPORT_IN_PROGRESS", "--cancel"),
    ],
)
def test_stack_that_takes_no_deployment_has_a_next_step(site: Site, status: str, help: str) -> None:
    site.deploy()
    found = b"<StackStatus>CREATE_COMPLETE<"
    other = f"<StackStatus>{status}<".encode()
    site.proxy.rewrite = lambda name, answer: answer.replace(found, other)
    assert help in site.fails(ok=2)
    site.proxy.rewrite = lambda name, answer: answer
    site.goes_on()


@pytest.mark.parametrize("name", ["site.yaml", "function.zip", "secret"])
@pytest.mark.parametrize("trouble", ["unreadable", "missing"])
def test_file_in_trouble_stops_before_anything_is_made(site: Site, name: str, trouble: str) -> None:
    path = site.folder / name
    before = path.read_bytes()
    path.chmod(0) if trouble == "unreadable" else path.unlink()
    exits = (2, 3)
    given = ("--yes", "--package", "function.zip", "--client-secret", "secret")
    env = {"AWS_ACCESS_KEY_ID": site.account, "AWS_ENDPOINT_URL": site.proxy.address}
    command = (*AS_ORDINARY_USER, OPERATOR, "deploy", *given)
    done = run(*command, ok=exits, cwd=site.folder, env=os.environ | env)
    assert done.stdout == ""
    assert name in done.stderr
    assert site.proxy.count("cloudformation:CreateChangeSet") == 0
    assert site.proxy.count("s3:PutObject") == 0
    path.unlink(missing_ok=True)
    path.write_bytes(before)
    site.goes_on()
