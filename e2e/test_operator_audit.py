"""The commands that read the gate's log with moto, and trouble with AWS. The AWS CLI reads the same log."""

import csv
import email.utils
import io
import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import botocore.session
import pytest

from e2e.support.aws_faults import AwsFaults, aws_faults
from e2e.support.fixtures import Infra, Operator
from e2e.support.keys import session_key, session_keys
from e2e.support.moto import moto
from e2e.support.paths import BIN, OPERATOR
from e2e.support.process import run
from e2e.support.resolve import Stack

GROUP = "/aws/lambda/us-east-1.audited-gate-0a1b2c3d"
ADA = "ada@example.com"
HOUR = 3600
# The time between two looks for new lines.
LOOK_SECONDS = 5
DAY = 24 * HOUR


@pytest.fixture(scope="module")
def endpoint(infra: Infra, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Starts moto with the parameters of a gate."""
    folder = tmp_path_factory.mktemp("audit")
    site = {"provider": {"issuer": "https://idp.example.com", "client_id": "docs"}}
    (folder / "site.yaml").write_text(json.dumps(site), "utf-8")
    printed = infra("--config", "site.yaml", cwd=folder).stdout
    settings = Stack(json.loads(printed), {}).resources()["Settings"]["Properties"]["Value"]
    with moto(folder) as address:
        ssm = botocore.session.Session().create_client("ssm", endpoint_url=address)
        for name, value in {
            "settings": settings,
            "session-keys": session_keys(session_key("k1")),
        }.items():
            ssm.put_parameter(
                Name=f"/sitegate/audited-gate/{name}", Value=value, Type="SecureString"
            )
        yield address


@pytest.fixture(scope="module")
def call(endpoint: str, tmp_path_factory: pytest.TempPathFactory) -> Operator:
    folder = tmp_path_factory.mktemp("call")

    def operator(
        *arguments: object, ok: int = 0, to: str = endpoint, **more: str
    ) -> subprocess.CompletedProcess:
        env = os.environ | {"AWS_ENDPOINT_URL": to} | more
        return run(OPERATOR, "--stack", "audited", *arguments, ok=(ok,), cwd=folder, env=env)

    return operator


def entry(path: str, subject: str, reason: str = "session", **more: object) -> str:
    decision = "forward" if reason == "session" else "respond"
    line = {"level": "info", "decision": decision, "reason": reason, "method": "GET", "path": path}
    return json.dumps(line | {"subject": subject} | more)


@pytest.fixture(scope="module")
def ada(call: Operator) -> str:
    """Returns the pseudonym of Ada's address."""
    return call("pseudonym", "--email", ADA).stdout.strip()


@pytest.fixture(scope="module")
def log(endpoint: str, ada: str) -> None:
    """Writes lines in two Regions, which are only together in the order of time."""
    now = int(time.time()) * 1000
    lines = {
        "us-east-1": [
            (9 * HOUR, entry("/%66inance/q1.html", "bobbobbo")),
            (7 * HOUR, "START RequestId: 1"),
            (5 * HOUR, entry("/finance/q3.html", "adaadaad", "not-allowed", status=403, email=ada)),
            (3 * HOUR, entry("/=1+1", "-bobbobb")),
        ],
        "eu-central-1": [
            (8 * HOUR, entry("/finance/q2.html", "adaadaad", email=ada)),
            (6 * HOUR, entry("/", "adaadaad", "login-completed", status=302)),
            (4 * HOUR, entry("/finance/\x1b[2Jq4.html", "bobbobbo")),
        ],
    }
    for region, events in lines.items():
        logs = client(endpoint, region)
        logs.create_log_group(logGroupName=GROUP)
        logs.create_log_stream(logGroupName=GROUP, logStreamName="a")
        written = [
            {"timestamp": now - age * 1000, "message": f"{message}\n"} for age, message in events
        ]
        logs.put_log_events(logGroupName=GROUP, logStreamName="a", logEvents=written)


def client(endpoint: str, region: str) -> botocore.client.BaseClient:
    session = botocore.session.Session()
    return session.create_client("logs", region_name=region, endpoint_url=endpoint)


@pytest.fixture
def faults(endpoint: str) -> Iterator[AwsFaults]:
    with aws_faults(endpoint) as proxy:
        yield proxy


@pytest.mark.usefixtures("log")
def test_audit_shows_views_of_all_regions_in_order(call: Operator) -> None:
    done = call("audit", "--since", "1d", "--user", ADA)
    rows = [line.split() for line in done.stdout.splitlines()]
    assert rows[0] == ["TIME", "(UTC)", "USER", "PATH", "RESULT"]
    assert [row[2:] for row in rows[1:3]] == [
        [ADA, "/finance/q2.html", "allowed"],
        [ADA, "/finance/q3.html", "denied"],
    ]
    assert ["USER", "PATHS", "VIEWS", "DENIED"] in rows
    assert [ADA, "1", "1", "1"] in rows
    assert "Read 7 lines from 16 Regions" in done.stderr


@pytest.mark.usefixtures("log")
def test_audit_finds_every_spelling_of_a_path(call: Operator) -> None:
    done = json.loads(call("--json", "audit", "--path", "/finance/*").stdout)
    paths = [view["path"] for view in done["views"]]
    assert [path.rpartition("q")[2] for path in paths] == ["1.html", "2.html", "3.html", "4.html"]
    assert paths[0] == "/finance/q1.html"
    assert {view["user"] for view in done["views"]} == {"user-bobbobbo", "user-adaadaad"}
    assert [(one["path"], one["views"]) for one in done["paths"]][-1] == ("/finance/q3.html", 0)


@pytest.mark.usefixtures("log")
def test_audit_agrees_with_the_aws_cli(call: Operator, endpoint: str) -> None:
    done = json.loads(call("--json", "audit").stdout)
    found = []
    for region in ("us-east-1", "eu-central-1"):
        command = ("logs", "filter-log-events", "--log-group-name", GROUP, "--region", region)
        answer = run(BIN / "aws", *command, "--endpoint-url", endpoint, "--output", "json").stdout
        found += [event["message"] for event in json.loads(answer)["events"]]
    views = [line for line in found if '"session"' in line or '"not-allowed"' in line]
    assert len(done["views"]) == len(views) == 5


@pytest.mark.usefixtures("log")
def test_log_cannot_write_to_terminals_or_spreadsheets(call: Operator) -> None:
    for format in ("table", "csv", "json"):
        assert "\x1b" not in call("audit", "--format", format).stdout
    assert "\x1b" not in call("logs", "--since", "1d").stdout
    rows = list(csv.DictReader(io.StringIO(call("audit", "--format", "csv").stdout)))
    assert len(rows) == 5
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row.values())


@pytest.mark.usefixtures("log")
def test_audit_names_a_list_of_users(call: Operator, tmp_path: Path) -> None:
    users = tmp_path / "users"
    users.write_text(f"# our users\n{ADA}\nben@example.com\n")
    done = call("audit", "--users", users)
    assert ADA in done.stdout
    assert "the key of the pseudonyms is of" in done.stderr, "it is a few seconds old"
    missing = call("audit", "--users", tmp_path / "nowhere", ok=3)
    assert "an e-mail address or a subject identifier a line" in missing.stderr


@pytest.mark.usefixtures("log")
def test_audit_without_a_region_fails_after_its_output(call: Operator, faults: AwsFaults) -> None:
    faults.region = "eu-central-1"
    faults.error = ("AccessDeniedException", denial("logs:DescribeLogGroups"))
    done = call("audit", to=faults.address, ok=3)
    assert "/finance/q1.html" in done.stdout
    assert "error[incomplete]: views in eu-central-1 are missing: role viewer" in done.stderr
    assert "Read 4 lines from 15 Regions" in done.stderr
    saved = json.loads(call("--json", "audit", to=faults.address, ok=3).stdout)
    assert [(gap["reason"], gap["region"]) for gap in saved["gaps"]] == [("unread", "eu-central-1")]


@pytest.mark.usefixtures("log")
def test_audit_warns_about_a_short_retention(call: Operator, endpoint: str) -> None:
    logs = client(endpoint, "eu-central-1")
    logs.put_retention_policy(logGroupName=GROUP, retentionInDays=14)
    done = call("--json", "audit", "--since", "30d")
    assert "eu-central-1 keeps logs for 14 days; views before" in done.stderr
    assert "sitegate logs --set-retention 60 --regions eu-central-1" in done.stderr
    (gap,) = json.loads(done.stdout)["gaps"]
    assert (gap["region"], gap["days"]) == ("eu-central-1", 14)
    assert "keeps logs" not in call("audit", "--since", "13d").stderr


class Followed:
    """`logs --follow` in a process, and the log groups that it reads."""

    def __init__(self, to: str, folder: Path, *regions: str) -> None:
        self.process = subprocess.Popen(
            [str(OPERATOR), "--stack", "audited", *FOLLOW, ",".join(regions)],
            env=os.environ | {"AWS_ENDPOINT_URL": to},
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def line(self) -> str:
        """Waits for a line, and returns its Region and its message."""
        assert self.process.stdout is not None
        return " ".join(self.process.stdout.readline().split()[1:])


FOLLOW = ("logs", "--follow", "--regions")


@contextmanager
def log_group(endpoint: str, region: str) -> Iterator[Callable[[str], None]]:
    """Creates a log group, and yields a function that writes a line to it."""
    log = client(endpoint, region)
    log.create_log_group(logGroupName=GROUP)
    log.create_log_stream(logGroupName=GROUP, logStreamName="a")

    def write(message: str) -> None:
        events = [{"timestamp": int(time.time()) * 1000, "message": message}]
        log.put_log_events(logGroupName=GROUP, logStreamName="a", logEvents=events)

    try:
        yield write
    finally:
        log.delete_log_group(logGroupName=GROUP)


def test_followed_log_prints_each_line_once_until_ctrl_c(endpoint: str, tmp_path: Path) -> None:
    with log_group(endpoint, "eu-west-2") as write:
        write("first")
        followed = Followed(endpoint, tmp_path, "eu-west-2", "eu-west-3")
        try:
            assert followed.line() == "eu-west-2 first"
            for message in ("second", "second"):
                write(message)
                assert followed.line() == f"eu-west-2 {message}", "equal lines are two lines"
            # The first visitor of a Region creates its log group.
            with log_group(endpoint, "eu-west-3") as write_elsewhere:
                write_elsewhere("third")
                assert followed.line() == "eu-west-3 third"
                write("fourth")
                assert followed.line() == "eu-west-2 fourth"
                time.sleep(2 * LOOK_SECONDS)
                followed.process.send_signal(signal.SIGINT)
                rest, errors = followed.process.communicate(timeout=20)
            assert (followed.process.returncode, rest) == (130, "")
            assert errors == (
                "Following 2 Regions; lines usually take 10s. Ctrl-C stops.\nStopped.\n"
            )
        finally:
            followed.process.kill()


def test_followed_log_continues_after_trouble(faults: AwsFaults, tmp_path: Path) -> None:
    with (
        log_group(faults.to, "eu-west-2") as write,
        log_group(faults.to, "eu-west-3") as write_elsewhere,
    ):
        write("first")
        followed = Followed(faults.address, tmp_path, "eu-west-2", "eu-west-3")
        try:
            assert followed.line() == "eu-west-2 first"
            faults.action, faults.region = "FilterLogEvents", "eu-west-3"
            faults.error = ("AccessDeniedException", denial("logs:FilterLogEvents"))
            write_elsewhere("second")
            time.sleep(2 * LOOK_SECONDS)
            faults.error = None
            assert followed.line() == "eu-west-3 second", "it is read when the Region answers again"
            faults.region, faults.is_broken = "", True
            assert followed.process.wait(timeout=60) == 3
            rest, errors = followed.process.communicate()
            assert rest == ""
            warning = "warning: lines of eu-west-3 are missing; trying again: role viewer"
            assert errors.count(warning) == 1
            assert "error[network]: eu-west-2 and 1 other Region cannot be followed" in errors
        finally:
            followed.process.kill()


def test_followed_log_warns_about_a_region_and_stops_at_a_closed_pipe(
    call: Operator, faults: AwsFaults, tmp_path: Path
) -> None:
    faults.region = "eu-central-1"
    faults.error = ("AccessDeniedException", denial("logs:DescribeLogGroups"))
    regions = ("eu-west-2", "eu-central-1")
    with log_group(faults.to, "eu-west-2") as write:
        write("first")
        followed = Followed(faults.address, tmp_path, *regions)
        try:
            assert followed.line() == "eu-west-2 first"
            assert followed.process.stdout is not None
            assert followed.process.stderr is not None
            followed.process.stdout.close()
            write("second")
            assert followed.process.wait(timeout=20) == 0
            errors = followed.process.stderr.read()
            assert "warning: lines of eu-central-1 are missing; trying again: role viewer" in errors
        finally:
            followed.process.kill()
    faults.region = ""
    done = call(*FOLLOW, ",".join(regions), to=faults.address, ok=3)
    assert "eu-west-2 and 1 other Region cannot be followed: role viewer" in done.stderr


def test_retention_that_deletes_lines_needs_an_answer(call: Operator, endpoint: str) -> None:
    logs = client(endpoint, "eu-west-1")
    logs.create_log_group(logGroupName=GROUP)

    def retention() -> int | None:
        (group,) = logs.describe_log_groups(logGroupNamePrefix=GROUP)["logGroups"]
        return group.get("retentionInDays")

    keep = ("logs", "--regions", "eu-west-1", "--set-retention")
    try:
        refused = call(*keep, "30", ok=2)
        assert "= help: add --yes" in refused.stderr
        assert "deletes lines older than 30 days for good in eu-west-1" in refused.stderr
        assert retention() is None
        assert call(*keep, "30", "--yes").stdout == "eu-west-1 keeps its log for 30 days\n"
        assert retention() == 30
        call(*keep, "60")
        assert retention() == 60, "a longer retention deletes nothing"
    finally:
        logs.delete_log_group(logGroupName=GROUP)


@pytest.mark.usefixtures("log")
def test_logs_are_filtered(call: Operator) -> None:
    logs = ("logs", "--since", "12h")
    (line,) = call(*logs, "--user", ADA, "--reason", "not-allowed").stdout.splitlines()
    assert line.split()[1:] == ["us-east-1", "403", "GET", "/finance/q3.html", "not-allowed", ADA]
    lines = call("--json", *logs, "--path", "/finance/*").stdout.splitlines()
    assert [json.loads(line)["status"] for line in lines] == [None, None, 403, None]


@pytest.mark.usefixtures("log")
def test_empty_log_names_the_age_of_the_last_line(call: Operator) -> None:
    done = call("logs")
    assert done.stdout == ""
    assert "No lines in the last hour. The last is 3 hours old: --since 4h" in done.stderr


def denial(action: str) -> str:
    return (
        "User: arn:aws:sts::123456789012:assumed-role/viewer/ada is not authorized to perform: "
        f"{action} because no identity-based policy allows the {action} action"
    )


@pytest.mark.parametrize(
    ("code", "message", "expected"),
    [
        ("ExpiredTokenException", "expired", "error[credentials]: the credentials in the env"),
        ("UnrecognizedClientException", "invalid", "AWS does not know the access key"),
        ("AccessDeniedException", denial("ssm:GetParameters"), "= missing: ssm:GetParameters"),
        ("ThrottlingException", "Rate exceeded", "error[throttled]: AWS limits how often"),
        (
            "InvalidSignatureException",
            "Signature expired: now",
            "clock of this computer is 2 hours",
        ),
        ("InternalServerError", "", "error[aws-unavailable]: AWS had an internal error"),
    ],
)
def test_trouble_with_aws_is_in_plain_words(
    call: Operator, faults: AwsFaults, code: str, message: str, expected: str
) -> None:
    faults.error = (code, message)
    faults.date = email.utils.formatdate(time.time() - 2 * HOUR - 60, usegmt=True)
    done = call("sessions", "list-revoked", to=faults.address, ok=3)
    assert expected in done.stderr
    assert "SdkError" not in done.stderr
    assert done.stdout == ""
    error = json.loads(call("--json", "sessions", "list-revoked", to=faults.address, ok=3).stderr)
    assert set(error["error"]) >= {"code", "message", "help"}


def test_lost_connection_is_named(call: Operator) -> None:
    done = call("sessions", "list-revoked", to="http://127.0.0.1:1", ok=3)
    assert "error[network]: no connection to AWS for ssm:GetParameters" in done.stderr
    assert "= detail: " not in done.stderr
    verbose = call("--verbose", "sessions", "list-revoked", to="http://127.0.0.1:1", ok=3)
    assert "= detail: " in verbose.stderr


def test_missing_credentials_are_named(call: Operator, tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.write_text(
        "[profile dev]\ncredential_process=/bin/false\n"
        "[profile prod]\nsso_session=x\nsso_account_id=1\nsso_role_name=r\n"
        "[sso-session x]\nsso_start_url=https://x.awsapps.com/start\nsso_region=us-east-1\n"
    )
    none = {"AWS_ACCESS_KEY_ID": "", "AWS_SECRET_ACCESS_KEY": "", "AWS_CONFIG_FILE": str(config)}
    listed = ("sessions", "list-revoked")
    done = call(*listed, ok=3, **none)
    assert "error[credentials]: no AWS credentials found" in done.stderr
    assert "= help: add --profile (dev and prod exist), or run: aws configure sso" in done.stderr
    done = call(*listed, "--profile", "prod", ok=3, **none)
    assert "the SSO session of profile prod has ended" in done.stderr
    assert "= help: aws sso login --profile prod" in done.stderr
    done = call(*listed, "--profile", "prd", ok=2, **none)
    assert "error[profile]: there is no profile `prd`; did you mean `prod`?" in done.stderr
