"""The operator's commands with moto's SSM and CloudWatch Logs, and with the real package for visitors."""

import json
import os
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import botocore.session
import pytest
from botocore.client import BaseClient
from botocore.exceptions import ClientError

from e2e.support.clock import Clock
from e2e.support.fixtures import Configure, NewVisitor, Operator
from e2e.support.login import SCOPES
from e2e.support.paths import OPERATOR
from e2e.support.process import run
from e2e.support.provider import Provider
from e2e.support.sessions import decoded, forged
from e2e.support.ssm_proxy import SsmProxy, ssm_proxy
from e2e.support.stage import Stage
from e2e.support.visitor import SESSION

SECRET = "a client secret of the operator's"
CONTENT = "docs-content"
REDIRECT_URI = "https://d111111abcdef8.cloudfront.net/.sitegate/callback"
READ_AGAIN = 361
# A new key signs sessions when every instance has read it, including one whose clock is a minute behind.
SIGNS_AGAIN = 425
DAY = 24 * 3600


@pytest.fixture
def kms(stage: Stage) -> list[str]:
    """Creates two customer managed keys."""
    client = botocore.session.Session().create_client("kms", endpoint_url=stage.ssm)
    return [client.create_key()["KeyMetadata"]["Arn"] for _ in range(2)]


@pytest.fixture
def deployed(
    request: pytest.FixtureRequest, stage: Stage, settings: dict, provider: Provider
) -> str:
    """Creates a stack with nothing but its settings, as after the first deployment."""
    stack = request.node.name.replace("_", "-").replace("[", "-").replace("]", "")[5:45]
    client = {"issuer": provider.issuer, "client_id": "docs", "scopes": SCOPES}
    given = settings | {"provider": settings["provider"] | client}
    stage.put(f"{stack}-gate", "settings", json.dumps(given))
    template = {
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
        "Outputs": {"RedirectUri": {"Value": REDIRECT_URI}, "BucketName": {"Value": CONTENT}},
    }
    client = botocore.session.Session().create_client("cloudformation", endpoint_url=stage.ssm)
    client.create_stack(StackName=stack, TemplateBody=json.dumps(template))
    create_content(stage)
    return stack


def create_content(stage: Stage) -> None:
    """Creates the bucket of all stacks, which CloudFront can read."""
    s3 = botocore.session.Session().create_client("s3", endpoint_url=stage.ssm)
    s3.create_bucket(Bucket=CONTENT)
    statement = {
        "Effect": "Allow",
        "Principal": {"Service": "cloudfront.amazonaws.com"},
        "Action": "s3:GetObject",
        "Resource": f"arn:aws:s3:::{CONTENT}/*",
    }
    s3.put_bucket_policy(Bucket=CONTENT, Policy=json.dumps({"Statement": [statement]}))
    s3.put_object(Bucket=CONTENT, Key="index.html", Body=b"<h1>Home</h1>")


def described(stage: Stage, function: str, name: str) -> dict:
    found = stage.parameters().get_parameter(Name=f"/sitegate/{function}/{name}")
    return found["Parameter"]


def key_id(stage: Stage, function: str, name: str) -> str:
    """Returns the key with which SSM encrypts a parameter."""
    wanted = f"/sitegate/{function}/{name}"
    found = stage.parameters().describe_parameters(
        ParameterFilters=[{"Key": "Name", "Option": "Equals", "Values": [wanted]}]
    )
    return found["Parameters"][0]["KeyId"]


def keys(stage: Stage, stack: str) -> list[dict]:
    return json.loads(stage.get(f"{stack}-gate", "session-keys"))["keys"]


def test_init_writes_both_secrets_and_shows_neither(
    operator: Operator, stage: Stage, deployed: str
) -> None:
    done = operator("--stack", deployed, "secrets", "init", input=f"{SECRET}\n")
    assert stage.get(f"{deployed}-gate", "client-secret") == SECRET
    (key,) = keys(stage, deployed)
    assert done.stdout == f"Wrote the client secret and session key {key['id']}\n"
    assert len(key["secret"]) == 43
    for name in ("client-secret", "session-keys"):
        assert described(stage, f"{deployed}-gate", name)["Type"] == "SecureString"
    for text in (done.stdout, done.stderr):
        assert SECRET not in text
        assert key["secret"] not in text
    again = operator("--stack", deployed, "secrets", "init", input="other", ok=2)
    assert "already exist; nothing was written" in again.stderr
    assert (keys(stage, deployed), again.stdout) == ([key], "")


def test_dry_run_writes_nothing(operator: Operator, stage: Stage, deployed: str) -> None:
    done = operator("--stack", deployed, "--dry-run", "--json", "secrets", "init", input=SECRET)
    assert json.loads(done.stdout)["dry_run"]
    with pytest.raises(ClientError, match="ParameterNotFound"):
        keys(stage, deployed)
    operator("--stack", deployed, "secrets", "init", input=SECRET)
    before = keys(stage, deployed)
    operator("--stack", deployed, "--dry-run", "secrets", "rotate")
    operator("--stack", deployed, "--dry-run", "sessions", "revoke", "--everyone")
    assert keys(stage, deployed) == before
    assert (
        operator("--stack", deployed, "sessions", "list-revoked").stdout
        == "No sessions are revoked.\n"
    )


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        (("status",), "no stack is named"),
        (
            ("--stack", "nowhere", "sessions", "list-revoked"),
            "there is no parameter /sitegate/nowhere-gate/settings",
        ),
        (("--stack", "nowhere", "secrets", "rotate"), "deploy the stack nowhere first"),
        (("--stack", "a", "sessions", "revoke"), "--everyone"),
        (("--stack", "a", "sessions", "revoke", "--session", ""), "the user or session is empty"),
        (("--stack", "nowhere", "secrets", "set-client-secret"), "deploy the stack nowhere first"),
        (("--stack", "nowhere", "pseudonym", "--subject", "a"), "deploy the stack nowhere first"),
        (("--stack", "a", "secrets", "rotate", "--yes"), "--compromised"),
        (("--stack", "a", "sessions", "revoke", "--log-subject", "a"), "has 8 letters"),
        (("--stack", "a", "logs", "--since", "soon"), "is not a number with m, h or d"),
    ],
)
def test_bad_input_ends_with_2(operator: Operator, arguments: tuple[str, ...], text: str) -> None:
    done = operator(*arguments, ok=2)
    assert text in done.stderr
    assert done.stdout == ""


def test_secrets_of_the_stack_are_left_to_it(
    operator: Operator, stage: Stage, deployed: str
) -> None:
    settings = json.loads(stage.get(f"{deployed}-gate", "settings"))
    stage.put(f"{deployed}-gate", "settings", json.dumps(settings | {"secrets": "sitegate/a"}))
    for command in ("init", "rotate", "set-client-secret"):
        done = operator("--stack", deployed, "secrets", command, input=SECRET, ok=2)
        assert "in Secrets Manager under sitegate/a" in done.stderr
    assert "the stack keeps the secrets" in operator("--stack", deployed, "status", ok=1).stdout


def test_empty_secret_is_refused(operator: Operator, deployed: str) -> None:
    assert "is empty" in operator("--stack", deployed, "secrets", "init", input="\n", ok=2).stderr


def test_failure_of_aws_ends_with_3() -> None:
    nowhere = {"AWS_ENDPOINT_URL": "http://127.0.0.1:1"}
    done = run(OPERATOR, "--stack", "a", "status", ok=(3,), env=os.environ | nowhere)
    assert "error[network]: no connection to AWS" in done.stderr


def test_rotation_under_traffic_loses_no_session(
    operator: Operator, stage: Stage, deployed: str, visitor: NewVisitor, tmp_path: Path
) -> None:
    function, clock = f"{deployed}-gate", Clock(tmp_path / "clock")
    operator("--stack", deployed, "secrets", "init", input=stage.get("docs-gate", "client-secret"))
    with stage.gate(function, clock=clock) as gate:
        alice = visitor(at=gate)
        assert alice.open("/").forwarded
        done = json.loads(operator("--stack", deployed, "--json", "secrets", "rotate").stdout)
        new, old = keys(stage, deployed)
        assert (done["signs"], [entry["key"] for entry in done["verifies"]]) == (
            new["id"],
            [old["id"]],
        )
        assert done["signs_from"] == new["from"]
        clock.set(SIGNS_AGAIN)
        assert alice.fetch("/data.json").forwarded, "signed by the old key"
        bob = visitor("bob", at=gate)
        assert bob.open("/").forwarded
        with stage.gate(function, clock=clock) as cold:
            alice.gate = bob.gate = cold
            assert alice.fetch("/data.json").forwarded
            assert bob.fetch("/data.json").forwarded


def test_rotation_forgets_keys_without_sessions(
    operator: Operator, stage: Stage, deployed: str
) -> None:
    first = int(time.time()) - 10 * DAY
    old = [{"id": f"k{first + day * DAY}", "secret": "A" * 43} for day in (9, 3, 0)]
    stage.put(f"{deployed}-gate", "session-keys", json.dumps({"keys": old}))
    stage.put(f"{deployed}-gate", "client-secret", SECRET)
    done = json.loads(operator("--stack", deployed, "--json", "secrets", "rotate").stdout)
    # The second key signed until yesterday, when the first one was created. Its sessions may still be valid.
    verifies = [entry["key"] for entry in done["verifies"]]
    assert verifies == [old[0]["id"], old[1]["id"]]
    assert [entry["until"] is None for entry in done["verifies"]] == [False, True]
    assert done["removed"] == [old[2]["id"]]
    assert [key["id"] for key in keys(stage, deployed)] == [done["signs"], *verifies]


def test_sessions_of_one_visitor_end(
    operator: Operator,
    stage: Stage,
    provider: Provider,
    configure: Configure,
    visitor: NewVisitor,
    tmp_path: Path,
) -> None:
    function, clock = configure("revoking-gate", provider.issuer), Clock(tmp_path / "clock")
    with stage.gate(function, clock=clock) as gate:
        alice, bob = visitor(at=gate), visitor("bob", at=gate)
        assert alice.open("/").forwarded
        assert bob.open("/").forwarded
        done = operator("--stack", "revoking", "sessions", "revoke", "--subject", "alice").stdout
        assert "Sessions of the subject alice end within 6 minutes" in done
        clock.set(READ_AGAIN)
        assert alice.fetch("/data.json").status == 401
        assert bob.fetch("/data.json").forwarded
        subject = [line["subject"] for line in gate.lines() if "subject" in line][-1]
        operator("--stack", "revoking", "sessions", "revoke", "--log-subject", subject)
        clock.set(2 * READ_AGAIN)
        assert bob.fetch("/data.json").status == 401
        listed = json.loads(
            operator("--stack", "revoking", "--json", "sessions", "list-revoked").stdout
        )
        assert len(listed["subjects"]) == 2
        assert subject in operator("--stack", "revoking", "sessions", "list-revoked").stdout


def test_revocation_of_everyone_replaces_the_others(operator: Operator, deployed: str) -> None:
    operator("--stack", deployed, "secrets", "init", input=SECRET)
    revoke = ("--stack", deployed, "--json", "sessions", "revoke")
    operator(*revoke, "--subject", "alice")
    operator(*revoke, "--session", "AAAA")
    # A clock that is ahead may have started a single session, so its revocation stays for a minute.
    done = json.loads(operator(*revoke, "--everyone").stdout)
    assert (done["entries"], done["effective_by"] - done["at"]) == (2, 360)


def test_many_operators_at_once_lose_nothing(operator: Operator, deployed: str) -> None:
    operator("--stack", deployed, "secrets", "init", input=SECRET)

    def revoke(number: int) -> None:
        operator("--stack", deployed, "sessions", "revoke", "--subject", f"subject-{number}")

    revoke(0)
    with ThreadPoolExecutor(3) as pool:
        list(pool.map(revoke, range(1, 4)))
    listed = operator("--stack", deployed, "--json", "sessions", "list-revoked").stdout
    assert len(json.loads(listed)["subjects"]) == 4


def test_full_list_ends_everyone_from_the_time_of_its_oldest_entries(
    operator: Operator, stage: Stage, deployed: str
) -> None:
    operator("--stack", deployed, "secrets", "init", input=SECRET)
    now = int(time.time())
    full = {"version": 1, "subjects": {f"user-{n:03}": now - 500 + n for n in range(180)}}
    text = json.dumps(full, separators=(",", ":"))
    assert len(text) > 3900
    stage.put(f"{deployed}-gate", "revocations", text)
    for number in range(12):
        done = operator("--stack", deployed, "sessions", "revoke", "--session", f"{number:022}")
    text = stage.get(f"{deployed}-gate", "revocations")
    revoked = json.loads(text)
    assert len(text) <= 4096
    assert f"{11:022}" in revoked["sessions"], "the newest is in force"
    oldest = min(revoked["subjects"].values())
    assert now - 500 < revoked["everyone"] < now, "as everyone is from the time of the oldest"
    assert oldest > now - 500
    assert "Sessions of the session" in done.stdout


def test_expired_revocations_are_dropped(operator: Operator, stage: Stage, deployed: str) -> None:
    operator("--stack", deployed, "secrets", "init", input=SECRET)
    now = int(time.time())
    old = {"version": 1, "subjects": {f"a-visitor-{n:06}": now - 3 * DAY for n in range(100)}}
    stage.put(f"{deployed}-gate", "revocations", json.dumps(old))
    revoke = ("--stack", deployed, "--json", "sessions", "revoke", "--subject", "alice")
    assert json.loads(operator(*revoke).stdout)["entries"] == 1, "the others have expired"


def test_sessions_end_by_email_address(
    operator: Operator,
    stage: Stage,
    provider: Provider,
    configure: Configure,
    visitor: NewVisitor,
    tmp_path: Path,
) -> None:
    function, clock = configure("by-email-gate", provider.issuer), Clock(tmp_path / "clock")
    with stage.gate(function, clock=clock) as gate:
        alice, bob = visitor(at=gate), visitor("bob", at=gate)
        for user in (alice, bob):
            assert user.open("/").forwarded
        named = ("--stack", "by-email", "pseudonym", "--email", "Alice@Example.com")
        pseudonym = operator(*named).stdout.strip()
        assert pseudonym in {line.get("email") for line in gate.lines()}
        operator("--stack", "by-email", "sessions", "revoke", "--email", "alice@example.com")
        clock.set(READ_AGAIN)
        assert alice.fetch("/data.json").status == 401
        assert bob.fetch("/data.json").forwarded


def test_rotation_keeps_the_kms_key(
    operator: Operator, stage: Stage, deployed: str, kms: list[str]
) -> None:
    own, function = kms[0], f"{deployed}-gate"
    init = ("--stack", deployed, "secrets", "init", "--kms-key", own)
    operator(*init, input=SECRET)
    operator("--stack", deployed, "secrets", "rotate")
    operator("--stack", deployed, "secrets", "set-client-secret", input="another secret\n")
    operator("--stack", deployed, "secrets", "rotate", "--compromised", "--yes")
    for name in ("client-secret", "session-keys"):
        assert key_id(stage, function, name) == own, name
    assert stage.get(function, "client-secret") == "another secret"


def test_secrets_move_to_another_kms_key(
    operator: Operator, stage: Stage, deployed: str, kms: list[str]
) -> None:
    operator("--stack", deployed, "secrets", "init", input=SECRET)
    named = ("--kms-key", kms[0])
    operator("--stack", deployed, "secrets", "rotate", *named)
    operator("--stack", deployed, "secrets", "set-client-secret", *named, input="newer\n")
    for name in ("client-secret", "session-keys"):
        assert key_id(stage, f"{deployed}-gate", name) == kms[0], name


def test_malformed_session_keys_are_not_quoted(
    operator: Operator, stage: Stage, deployed: str
) -> None:
    stage.put(f"{deployed}-gate", "session-keys", json.dumps({"keys": ["c2VjcmV0LXNlY3JldA"]}))
    stage.put(f"{deployed}-gate", "client-secret", SECRET)
    for command in (("secrets", "rotate"), ("pseudonym", "--subject", "a")):
        done = operator("--stack", deployed, *command, ok=2)
        assert "c2VjcmV0" not in done.stdout + done.stderr
    done = operator("--stack", deployed, "--json", "status", ok=1)
    assert "c2VjcmV0" not in done.stdout + done.stderr
    assert "session keys are a JSON object" in done.stdout


def test_secrets_under_the_key_of_aws_stay_there(
    operator: Operator, stage: Stage, deployed: str
) -> None:
    operator("--stack", deployed, "secrets", "init", input=SECRET)
    operator("--stack", deployed, "secrets", "rotate")
    assert key_id(stage, f"{deployed}-gate", "session-keys") == "alias/aws/ssm"


def test_status_reports_a_secret_under_another_key_than_the_stacks(
    operator: Operator, stage: Stage, deployed: str, kms: list[str]
) -> None:
    own, other = kms
    client = botocore.session.Session().create_client("cloudformation", endpoint_url=stage.ssm)
    template = {
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
        "Outputs": {"SecretsKeyArn": {"Value": own}, "BucketName": {"Value": CONTENT}},
    }
    client.update_stack(StackName=deployed, TemplateBody=json.dumps(template))
    operator("--stack", deployed, "secrets", "init", "--kms-key", own, input=SECRET)
    done = json.loads(operator("--stack", deployed, "--json", "status", ok=1).stdout)
    assert done["healthy"] is None, "moto has no service settings"
    for key in (other, "alias/aws/ssm"):
        stage.parameters().put_parameter(
            Name=f"/sitegate/{deployed}-gate/session-keys",
            Value=stage.get(f"{deployed}-gate", "session-keys"),
            Type="SecureString",
            KeyId=key,
            Overwrite=True,
        )
        done = operator("--stack", deployed, "status", ok=1).stdout
        assert f"✗ Secrets   session-keys is encrypted with {key}, but the stack names" in done


def test_client_secret_is_replaced_and_never_shown(
    operator: Operator, stage: Stage, deployed: str
) -> None:
    replace = ("--stack", deployed, "secrets", "set-client-secret")
    assert "run secrets init" in operator(*replace, input="x", ok=2).stderr
    operator("--stack", deployed, "secrets", "init", input=SECRET)
    assert "is empty" in operator(*replace, input="\n", ok=2).stderr
    operator(*replace, "--dry-run", input="a newer secret")
    assert stage.get(f"{deployed}-gate", "client-secret") == SECRET
    done = operator(*replace, input="a newer secret\n")
    assert stage.get(f"{deployed}-gate", "client-secret") == "a newer secret"
    assert done.stdout == "Replaced the client secret (version 2)\n"
    assert "a newer secret" not in done.stdout + done.stderr
    assert described(stage, f"{deployed}-gate", "client-secret")["Type"] == "SecureString"


def test_two_instances_sign_people_in_while_keys_rotate(
    operator: Operator,
    stage: Stage,
    provider: Provider,
    configure: Configure,
    visitor: NewVisitor,
    tmp_path: Path,
) -> None:
    """One instance starts after the rotation. The other has not read its parameters again."""
    function, clock = configure("rotating-gate", provider.issuer), Clock(tmp_path / "clock")
    with stage.gate(function, clock=clock) as behind:
        assert visitor(at=behind).open("/").forwarded
        operator("--stack", "rotating", "secrets", "rotate")
        with stage.gate(function, clock=clock) as ahead:
            for first, second in [(ahead, behind), (behind, ahead)]:
                alice = visitor(at=first)
                location = alice.begin("/")
                callback = alice.reach(location)
                alice.gate = second
                assert alice.follow(alice.navigate(callback)).forwarded, (
                    "the sign-in ends elsewhere"
                )
                for gate in (ahead, behind, ahead):
                    alice.gate = gate
                    assert alice.fetch("/data.json").forwarded
            clock.set(SIGNS_AGAIN)
            newest = json.loads(stage.get(function, "session-keys"))["keys"][0]["id"]
            bob = visitor("bob", at=behind)
            assert bob.open("/").forwarded
            assert key_of(bob.cookies[SESSION].value) == newest
            bob.gate = ahead
            assert bob.fetch("/data.json").forwarded


def key_of(session: str) -> str:
    return json.loads(decoded(session.split(".")[0]))["kid"]


def test_stolen_session_key(
    operator: Operator,
    stage: Stage,
    provider: Provider,
    configure: Configure,
    visitor: NewVisitor,
    tmp_path: Path,
) -> None:
    """Follows the runbook in docs/operating.md while a thief signs sessions of any user and any time."""
    function, clock = configure("stolen-gate", provider.issuer), Clock(tmp_path / "clock")
    (stolen,) = json.loads(stage.get(function, "session-keys"))["keys"]
    with stage.gate(function, clock=clock) as gate:
        alice, thief = visitor(at=gate), visitor("bob", at=gate)
        assert alice.open("/").forwarded
        honest = alice.cookies[SESSION].value
        sessions = {
            "like an honest one": forged(honest, stolen, sub="ceo", sid="x"),
            "of the future": forged(honest, stolen, sub="ceo", sid="y", auth_time=2**63),
        }
        stage.secrets |= set(sessions.values())

        def opens(session: str) -> bool:
            thief.keep_own(SESSION, session)
            return thief.fetch("/data.json").forwarded

        assert opens(sessions["like an honest one"]), "the key is stolen, after all"
        assert not opens(sessions["of the future"])
        rotate = ("--stack", "stolen", "secrets", "rotate", "--compromised")
        assert "add --yes" in operator(*rotate, ok=2).stderr
        done = operator(*rotate, "--yes").stdout
        assert "is the only key; all sessions are revoked" in done
        assert "pseudonym_secret" in json.loads(stage.get(function, "session-keys"))
        clock.set(READ_AGAIN)
        later = forged(honest, stolen, sub="ceo", sid="z", iat=int(time.time()) + READ_AGAIN)
        stage.secrets.add(later)
        for session in (*sessions.values(), later):
            assert not opens(session)
        assert alice.fetch("/data.json").status == 401, "every session has ended"
        assert alice.open("/").forwarded, "a new sign-in is valid"
        (new,) = json.loads(stage.get(function, "session-keys"))["keys"]
        assert key_of(alice.cookies[SESSION].value) == new["id"]


@pytest.fixture
def proxy(stage: Stage) -> Iterator[SsmProxy]:
    with ssm_proxy(stage.ssm) as proxy:
        yield proxy


def test_profile_wins_over_environment_variables(
    operator: Operator, deployed: str, proxy: SsmProxy, tmp_path: Path
) -> None:
    config = tmp_path / "config"
    config.write_text(
        "[profile other]\naws_access_key_id = OTHERACCOUNT\naws_secret_access_key = s\n"
    )
    env = os.environ | {"AWS_ENDPOINT_URL": proxy.address, "AWS_CONFIG_FILE": str(config)}
    run(OPERATOR, "--stack", deployed, "sessions", "list-revoked", env=env)
    assert all("Credential=testing/" in header for header in proxy.credentials)
    proxy.credentials.clear()
    listed = ("--stack", deployed, "--profile", "other", "sessions", "list-revoked")
    run(OPERATOR, *listed, env=env)
    assert proxy.credentials
    assert all("Credential=OTHERACCOUNT/" in header for header in proxy.credentials)


def test_unknown_profile_is_an_error(
    operator: Operator, deployed: str, proxy: SsmProxy, tmp_path: Path
) -> None:
    config = tmp_path / "config"
    config.write_text("[profile prod]\naws_access_key_id = A\naws_secret_access_key = s\n")
    env = os.environ | {"AWS_ENDPOINT_URL": proxy.address, "AWS_CONFIG_FILE": str(config)}
    listed = ("--stack", deployed, "--profile", "prd", "sessions", "list-revoked")
    done = run(OPERATOR, *listed, env=env, ok=(2,))
    assert "there is no profile `prd`" in done.stderr
    assert "prod" in done.stderr
    assert proxy.credentials == [], "nothing was sent"
    done = run(OPERATOR, *listed[:2], *listed[4:], env=env | {"AWS_PROFILE": "prd"}, ok=(2,))
    assert "there is no profile `prd`" in done.stderr
    assert proxy.credentials == []


def test_status_reports_what_is_wrong(operator: Operator, stage: Stage, deployed: str) -> None:
    bare = operator("--stack", deployed, "status", ok=1).stdout
    assert bare.startswith(f"{deployed}: 2 problems, 1 not checked\n✗ ")
    assert "✗ Secrets   there is no client secret\n" in bare
    assert "            Every visitor gets a 503 → sitegate secrets init\n" in bare
    operator("--stack", deployed, "secrets", "init", input=SECRET)
    operator("--stack", deployed, "sessions", "revoke", "--subject", "alice")
    fine = operator("--stack", deployed, "status", ok=1).stdout
    assert fine.startswith(f"{deployed}: no problems found, 1 not checked\n")
    for part in ("localhost", "answers", "CREATE_COMPLETE", "signing key", "1 revocation in force"):
        assert part in fine
    assert "✓ Bucket    its policy names CloudFront; index.html exists" in fine
    assert SECRET not in fine
    done = json.loads(operator("--stack", deployed, "--json", "status", ok=1).stdout)
    assert done["healthy"] is None
    assert done["outputs"] == {"RedirectUri": REDIRECT_URI, "BucketName": CONTENT}
    assert {check["state"] for check in done["checks"]} == {"good", "not-checked"}, (
        "moto has no service settings"
    )
    stage.put(f"{deployed}-gate", "revocations", "{")
    settings = json.loads(stage.get(f"{deployed}-gate", "settings"))
    settings["provider"]["issuer"] += "/other"
    stage.put(f"{deployed}-gate", "settings", json.dumps(settings))
    checks = json.loads(operator("--stack", deployed, "--json", "status", ok=1).stdout)["checks"]
    wrong = {check["name"] for check in checks if check["state"] == "problem"}
    assert wrong == {"Sessions", "Provider"}


def test_status_without_a_stack(operator: Operator, stage: Stage, deployed: str) -> None:
    client = botocore.session.Session().create_client("cloudformation", endpoint_url=stage.ssm)
    client.delete_stack(StackName=deployed)
    done = operator("--stack", deployed, "status", ok=1).stdout
    assert f"✗ Stack     there is no stack {deployed}\n" in done
    assert "There is no site → sitegate deploy\n" in done


def test_status_reports_a_bucket_that_cloudfront_cannot_read(
    operator: Operator, stage: Stage, deployed: str
) -> None:
    operator("--stack", deployed, "secrets", "init", input=SECRET)
    s3 = botocore.session.Session().create_client("s3", endpoint_url=stage.ssm)
    s3.put_object(Bucket=CONTENT, Key="index.html", Body=b"a", CacheControl="public, max-age=60")
    public = (
        "index.html is marked public, so caches that users share may keep it → sitegate publish"
    )
    assert f"! Bucket    {public}" in operator("--stack", deployed, "status", ok=1).stdout
    s3.delete_object(Bucket=CONTENT, Key="index.html")
    warned = operator("--stack", deployed, "status", ok=1).stdout
    missing = "its policy names CloudFront; index.html is missing → sitegate publish"
    assert f"! Bucket    {missing}" in warned
    s3.delete_bucket_policy(Bucket=CONTENT)
    done = operator("--stack", deployed, "status", ok=1).stdout
    assert "✗ Bucket    its policy does not let CloudFront read objects\n" in done
    s3.delete_bucket(Bucket=CONTENT)
    assert (
        f"✗ Bucket    there is no bucket {CONTENT}\n"
        in operator("--stack", deployed, "status", ok=1).stdout
    )


def cloudwatch(stage: Stage, region: str) -> BaseClient:
    session = botocore.session.Session()
    return session.create_client("logs", region_name=region, endpoint_url=stage.ssm)


def test_logs_of_all_regions_in_order(operator: Operator, stage: Stage) -> None:
    group = "/aws/lambda/us-east-1.logging-gate-0a1b2c3d"
    now = int(time.time() * 1000)
    for region, offsets in {"eu-central-1": (3, 1), "us-west-2": (2, 4)}.items():
        logs = cloudwatch(stage, region)
        logs.create_log_group(logGroupName=group)
        logs.create_log_stream(logGroupName=group, logStreamName="a")
        events = [
            {"timestamp": now - 9000 + n * 1000, "message": f"event {n}\n"} for n in sorted(offsets)
        ]
        logs.put_log_events(
            logGroupName=group,
            logStreamName="a",
            logEvents=events,
        )
    cloudwatch(stage, "eu-west-1").create_log_group(logGroupName=f"{group}-of-another")
    done = operator("--stack", "logging", "logs")
    assert [line.split()[1:] for line in done.stdout.splitlines()] == [
        [region, "event", number]
        for number, region in [
            ("1", "eu-central-1"),
            ("2", "us-west-2"),
            ("3", "eu-central-1"),
            ("4", "us-west-2"),
        ]
    ]
    done = operator("--stack", "logging", "--json", "--dry-run", "logs", "--set-retention", 30)
    assert retained(done.stdout) == ["us-west-2", "eu-central-1"]
    assert "retentionInDays" not in group_of(stage, group)
    operator(
        "--stack", "logging", "logs", "--regions", "eu-central-1", "--set-retention", 30, "--yes"
    )
    assert group_of(stage, group)["retentionInDays"] == 30
    done = operator("--stack", "logging", "--json", "logs", "--set-retention", 90, "--yes")
    assert retained(done.stdout) == ["us-west-2", "eu-central-1"], "30 days are shorter"
    done = operator("--stack", "logging", "--json", "logs", "--set-retention", 60)
    assert retained(done.stdout) == [], "a longer retention stays"


def retained(output: str) -> list[str]:
    lines = [json.loads(line) for line in output.splitlines()]
    return [line["retention_set"] for line in lines if "retention_set" in line]


def group_of(stage: Stage, group: str) -> dict:
    groups = cloudwatch(stage, "eu-central-1").describe_log_groups(logGroupNamePrefix=group)
    return groups["logGroups"][0]


def test_nothing_secret_can_be_an_argument(operator: Operator, tmp_path: Path) -> None:
    """A secret comes from a file or from standard input. The error names a path that does not exist."""
    helped = operator("secrets", "init", "--help").stdout
    assert "--client-secret <FILE>" in helped
    done = operator("--stack", "a", "secrets", "init", "--client-secret", "s3cr3t", ok=2)
    assert done.stdout == ""
