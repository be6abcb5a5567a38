"""Site tokens: the operator's commands with moto, where the AWS CLI reads what they write, and machines at the real package."""

import base64
import hashlib
import json
import os
import re
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import botocore.session
import pytest

from e2e.support.clock import Clock
from e2e.support.fixtures import Operator
from e2e.support.keys import session_key, session_keys
from e2e.support.paths import BIN
from e2e.support.process import run
from e2e.support.stage import Stage
from e2e.support.viewer_request import viewer_request
from e2e.support.visitor import Answer

DAY = 24 * 3600
READ_AGAIN = 361
RULES = [
    {"path": "/exports/*", "allow": {"groups": ["finance"], "site_tokens": True}},
    {"path": "/other/*", "allow": {"site_tokens": True}},
]
BACKUP = ("--name", "backup", "--path", "/exports/*")


@pytest.fixture
def deployed(request: pytest.FixtureRequest, stage: Stage, settings: dict) -> str:
    """Writes the parameters of a stack whose rules admit site tokens."""
    stack = f"tokens-{hashlib.sha256(request.node.name.encode()).hexdigest()[:8]}"
    given = settings | {"rules": [*settings["rules"], *RULES]}
    stage.configure(f"{stack}-gate", given, session_keys(session_key("k1")), "a client secret")
    return stack


def create(operator: Operator, stack: str, *arguments: str) -> str:
    """Makes a token, and returns it from standard output."""
    return operator("--stack", stack, "tokens", "create", *arguments).stdout.strip()


def stored(stage: Stage, stack: str) -> list[dict]:
    """Reads the list with the AWS CLI."""
    name = f"/sitegate/{stack}-gate/site-tokens"
    command = ("ssm", "get-parameter", "--name", name, "--output", "json")
    done = run(BIN / "aws", *command, env=os.environ | {"AWS_ENDPOINT_URL": stage.ssm})
    parameter = json.loads(done.stdout)["Parameter"]
    assert parameter["Type"] == "String"
    return json.loads(parameter["Value"])["tokens"]


def hash_of(token: str) -> str:
    digest = hashlib.sha256(token.encode()).digest()
    return base64.urlsafe_b64encode(digest).decode().rstrip("=")


def test_token_is_printed_once_and_only_its_hash_is_stored(
    operator: Operator, stage: Stage, deployed: str
) -> None:
    done = operator("--stack", deployed, "tokens", "create", *BACKUP, "--expires", "90d")
    token = done.stdout.removesuffix("\n")
    assert re.fullmatch(r"sgt_[A-Za-z0-9_-]{43}", token)
    (entry,) = stored(stage, deployed)
    until = time.strftime("%Y-%m-%d", time.gmtime(entry["expires"]))
    assert done.stderr == (
        f"Shown only now: store it. Reads /exports/* until {until}.\nWorks within 6 minutes.\n"
    )
    assert (entry["name"], entry["path"]) == ("backup", "/exports/*")
    assert entry["expires"] - entry["created"] in range(90 * DAY - 60, 90 * DAY + 1)
    assert entry["hash"] == hash_of(token)
    assert token not in json.dumps(entry)
    other = json.loads(
        operator(
            *("--stack", deployed, "--json", "tokens", "create", "--name", "other"),
            *("--path", "/other/a.csv", "--expires", "12h"),
        ).stdout
    )
    assert hash_of(other["token"]) == stored(stage, deployed)[1]["hash"]


def test_dry_run_makes_no_token(operator: Operator, stage: Stage, deployed: str) -> None:
    command = ("--stack", deployed, "--dry-run", "tokens", "create", *BACKUP, "--expires", "1d")
    done = operator(*command)
    assert done.stdout.startswith("Would make token backup, which reads /exports/* until ")
    assert "sgt_" not in done.stdout + done.stderr
    token = create(operator, deployed, *BACKUP, "--expires", "1d")
    before = stored(stage, deployed)
    revoked = operator("--stack", deployed, "--dry-run", "tokens", "revoke", "backup").stdout
    assert revoked == "Token backup would stop working within 6 minutes\n"
    assert stored(stage, deployed) == before
    assert before[0]["hash"] == hash_of(token)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("create", *BACKUP, "--expires", "367d"), "valid for 366 days at most"),
        (
            ("create", "--name", "a", "--path", "/finance/*", "--expires", "1d"),
            "/exports/*, /other/*",
        ),
        (
            ("create", "--name", "used", "--path", "/other/*", "--expires", "1d"),
            "token used exists",
        ),
        (("revoke", "none"), "the tokens are used"),
    ],
)
def test_bad_input_writes_nothing(
    operator: Operator, stage: Stage, deployed: str, arguments: tuple[str, ...], text: str
) -> None:
    create(operator, deployed, "--name", "used", "--path", "/exports/*", "--expires", "1d")
    before = stored(stage, deployed)
    done = operator("--stack", deployed, "tokens", *arguments, ok=2)
    assert (done.stdout, text in done.stderr) == ("", True), done.stderr
    assert stored(stage, deployed) == before


def test_simultaneous_commands_lose_no_token_and_no_revocation(
    operator: Operator, stage: Stage, deployed: str
) -> None:
    create(operator, deployed, *BACKUP, "--expires", "1d")

    def command(number: int) -> None:
        if number == 0:
            operator("--stack", deployed, "tokens", "revoke", "backup")
        else:
            create(
                operator, deployed, "--name", f"t{number}", "--path", "/other/*", "--expires", "1d"
            )

    with ThreadPoolExecutor(3) as pool:
        list(pool.map(command, range(3)))
    tokens = {entry["name"]: entry for entry in stored(stage, deployed)}
    assert set(tokens) == {"backup", "t1", "t2"}
    assert tokens["backup"]["expires"] <= time.time()


def test_list_shows_the_last_use(operator: Operator, stage: Stage, deployed: str) -> None:
    assert "No site tokens exist" in operator("--stack", deployed, "tokens", "list").stderr
    create(operator, deployed, *BACKUP, "--expires", "90d")
    create(operator, deployed, "--name", "unused", "--path", "/other/*", "--expires", "90d")
    used = int(time.time()) - 2 * 3600 - 60
    line = {"decision": "forward", "reason": "site-token", "method": "GET", "path": "/exports/a"}
    events = [
        {"timestamp": used * 1000, "message": json.dumps(line | {"site_token": "backup"})},
        {"timestamp": used * 1000 + 1, "message": json.dumps(line | {"reason": "session"})},
    ]
    session = botocore.session.Session()
    logs = session.create_client("logs", region_name="eu-central-1", endpoint_url=stage.ssm)
    group = f"/aws/lambda/us-east-1.{deployed}-gate-0a1b2c3d"
    logs.create_log_group(logGroupName=group)
    logs.create_log_stream(logGroupName=group, logStreamName="a")
    logs.put_log_events(logGroupName=group, logStreamName="a", logEvents=events)
    listed = operator("--stack", deployed, "tokens", "list").stdout
    until = time.strftime("%Y-%m-%d", time.gmtime(stored(stage, deployed)[0]["expires"]))
    assert listed == (
        "NAME    PATH        EXPIRES     LAST USED\n"
        f"backup  /exports/*  {until}  2 hours ago\n"
        f"unused  /other/*    {until}  never\n"
    )
    found = json.loads(operator("--stack", deployed, "--json", "tokens", "list").stdout)["tokens"]
    assert [(one["name"], one["path"], one["last_used"]) for one in found] == [
        ("backup", "/exports/*", used),
        ("unused", "/other/*", None),
    ]
    views = json.loads(
        operator("--stack", deployed, "--json", "audit", "--user", "token backup").stdout
    )["views"]
    assert [(view["user"], view["path"], view["result"]) for view in views] == [
        ("token backup", "/exports/a", "allowed")
    ]


def test_machine_reads_its_path_until_its_token_ends(
    operator: Operator, stage: Stage, deployed: str, tmp_path: Path
) -> None:
    token = create(operator, deployed, *BACKUP, "--expires", "1d")
    short = create(operator, deployed, "--name", "short", "--path", "/other/*", "--expires", "5m")
    stage.secrets |= {token, short, hash_of(token), hash_of(short)}
    clock = Clock(tmp_path / "clock")
    with stage.gate(f"{deployed}-gate", clock=clock) as gate:

        def ask(path: str, value: str) -> Answer:
            return Answer(gate.answer(viewer_request(path, [("Authorization", value)])))

        answer = ask("/exports/a.csv", f"Bearer {token}")
        assert answer.forwarded, answer.message
        assert "authorization" not in answer.message["headers"]
        basic = base64.b64encode(f"backup:{token}".encode()).decode()
        assert ask("/exports/a.csv", f"Basic {basic}").forwarded
        assert ask("/other/a.csv", f"Bearer {short}").forwarded
        assert error(ask("/other/a.csv", f"Bearer {token}")) == (403, "insufficient_scope")
        assert ask("/finance/a.csv", f"Bearer {token}").status == 401
        assert error(ask("/exports/a.csv", f"Bearer {token}x")) == (401, "invalid_token")
        operator("--stack", deployed, "tokens", "revoke", "backup")
        clock.set(READ_AGAIN)
        assert error(ask("/exports/a.csv", f"Bearer {token}")) == (401, "invalid_token")
        assert error(ask("/other/a.csv", f"Bearer {short}")) == (401, "invalid_token"), "expired"
        stage.put(f"{deployed}-gate", "site-tokens", "garbage")
        clock.set(2 * READ_AGAIN)
        assert ask("/exports/a.csv", f"Bearer {token}").status == 503
        assert ask("/finance/", "").status == 401, "users go on"
        logged = [
            (line["reason"], line.get("site_token")) for line in gate.lines() if "path" in line
        ]
    assert logged[0] == ("site-token", "backup")
    assert ("not-allowed", "backup") in logged
    assert ("token-refused", None) in logged
    assert ("token-refused", "short") in logged


def error(answer: Answer) -> tuple[int, str]:
    """Returns the status and the error code of RFC 6750."""
    (challenge,) = answer.message["headers"]["www-authenticate"]
    code = re.search(r'error="(\w+)"', challenge["value"])
    assert code, challenge
    return answer.status, code[1]
