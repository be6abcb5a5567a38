"""The deploy command against MiniStack, with the AWS CLI as second reader."""

import hashlib
import json
import os
import signal
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from e2e.support.call_proxy import CallProxy, call_proxy
from e2e.support.deployment import Account
from e2e.support.ministack import ministack
from e2e.support.paths import OPERATOR, SITEGATE
from e2e.support.process import run
from e2e.support.slow_cloudformation import Finding, SlowCloudFormation, slow_cloudformation

ACCOUNT = "000000000000"
SECRET = "a client secret"
# The size up to which CloudFormation takes a template in the call.
INLINE_BYTES = 51_200
# So many host names, with two records each, that the template is larger.
ALIASES = 80
TABLE = {
    "stack": "reports",
    "provider": {"issuer": "https://example.okta.com/oauth2/default", "client_id": "0oa1b2c3"},
    "rules": [{"path": "/finance/*", "allow": {"groups": ["finance"]}}],
}


class Site:
    """A folder with a site.yaml and a package, and an account to deploy it to."""

    def __init__(self, endpoint: str, folder: Path, stack: str) -> None:
        self.account = Account(endpoint, folder)
        self.stack = stack
        self.folder = folder
        # The emulator does not run the package, so that any bytes will do.
        (folder / "function.zip").write_bytes(b"PK\x05\x06" + bytes(18))
        self.write()

    def write(self, **settings: object) -> None:
        site = TABLE | {"stack": self.stack} | settings
        (self.folder / "site.yaml").write_text(json.dumps(site), "utf-8")

    @property
    def command(self) -> list[str]:
        return [str(OPERATOR), "deploy", "--package", "function.zip"]

    def env(self, **more: str) -> dict[str, str]:
        return os.environ | {"AWS_ENDPOINT_URL": self.account.endpoint} | more

    def deploy(
        self, *arguments: str, ok: int = 0, stdin: str = "", **env: str
    ) -> subprocess.CompletedProcess[str]:
        command = [*self.command, *arguments]
        return run(*command, ok=(ok,), cwd=self.folder, env=self.env(**env), input=stdin)

    def status(self) -> str:
        answer = self.account.cli(
            *("cloudformation", "describe-stacks", "--stack-name", self.stack, "--output", "json")
        )
        return json.loads(answer)["Stacks"][0]["StackStatus"]


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    assert OPERATOR.is_file(), f"{OPERATOR.name} is not built: cargo build -p operator"
    with ministack(tmp_path_factory.mktemp("ministack")) as endpoint:
        yield endpoint


@pytest.fixture
def site(request: pytest.FixtureRequest, endpoint: str, tmp_path: Path) -> Site:
    stack = request.node.name.replace("_", "-").replace("[", "-").replace("]", "")[5:35].strip("-")
    return Site(endpoint, tmp_path, stack)


def test_whole_life_of_a_deployment(site: Site) -> None:
    secret = site.folder / "secret"
    secret.write_text(SECRET, "utf-8")
    planned = site.deploy("--plan")
    assert "EdgeFunction" in planned.stdout
    assert "No stack was changed." in planned.stderr
    site.account.cli(
        *("cloudformation", "describe-stacks", "--stack-name", site.stack), ok=(254, 255)
    )

    done = site.deploy("--yes", "--client-secret", "secret")
    assert f"{site.stack} · account {ACCOUNT} · us-east-1" in done.stderr
    assert "✓ Client secret and session key written" in done.stderr
    assert f"Deployed {site.stack} in " in done.stdout
    assert "Redirect URI  https://" in done.stdout
    assert SECRET not in done.stdout + done.stderr
    assert site.status() == "CREATE_COMPLETE"
    stored = site.account.client("ssm").get_parameter(
        Name=f"/sitegate/{site.stack}-gate/client-secret", WithDecryption=True
    )
    assert stored["Parameter"]["Value"] == SECRET
    bucket = f"sitegate-artifacts-{ACCOUNT}"
    block = site.account.client("s3").get_public_access_block(Bucket=bucket)
    assert set(block["PublicAccessBlockConfiguration"].values()) == {True}

    assert site.deploy("--yes").stdout == "No changes.\n"

    site.write(rules=[{"path": "/finance/*", "allow": {"groups": ["finance", "board"]}}])
    refused = site.deploy(ok=2)
    assert "group board" in refused.stderr
    assert "--yes" in refused.stderr
    assert refused.stdout == ""
    changed = site.deploy("--yes", "--json")
    result = json.loads(changed.stdout.splitlines()[-1])
    assert result["event"] == "result"
    assert result["ok"]
    assert site.status() == "UPDATE_COMPLETE"
    stored = site.account.client("ssm").get_parameter(Name=f"/sitegate/{site.stack}-gate/settings")
    assert "board" in stored["Parameter"]["Value"]


def stack_names(site: Site) -> list[str]:
    """Lists the stacks that exist, as the AWS CLI reports them."""
    answer = site.account.cli("cloudformation", "describe-stacks", "--output", "json")
    return [stack["StackName"] for stack in json.loads(answer)["Stacks"]]


def change_sets(site: Site) -> list[str]:
    answer = site.account.cli(
        *("cloudformation", "list-change-sets", "--stack-name", site.stack, "--output", "json")
    )
    names = [entry["ChangeSetName"] for entry in json.loads(answer)["Summaries"]]
    return [name for name in names if name.startswith("sitegate-plan-")]


def test_plan_is_validated_and_leaves_nothing(site: Site) -> None:
    for arguments in (("--plan",), ("--dry-run",)):
        planned = site.deploy(*arguments)
        assert "✓ CloudFormation has checked the changes" in planned.stderr
        assert "No stack was changed." in planned.stderr
        assert site.stack not in stack_names(site)
    site.deploy("--yes")
    site.write(rules=[])
    planned = site.deploy("--plan")
    assert "✓ CloudFormation has checked the changes" in planned.stderr
    assert change_sets(site) == []
    assert site.status() == "CREATE_COMPLETE"


def test_plan_with_a_secret_parameter_needs_no_secret(site: Site) -> None:
    site.write(secrets="stack")
    planned = site.deploy("--plan")
    assert "✓ CloudFormation has checked the changes" in planned.stderr
    assert site.stack not in stack_names(site)


@pytest.mark.parametrize("arguments", [("--plan",), ("--yes",)])
def test_problem_that_cloudformation_finds_has_its_line(
    site: Site, arguments: tuple[str, ...]
) -> None:
    site.write(bucket={"name": "acme-reports"})
    reason = "Resource of type 'AWS::S3::Bucket' with identifier 'acme-reports' already exists"
    with slow_cloudformation(site.account.endpoint) as slow:
        slow.finding = Finding("Bucket", f"BucketAlreadyExists: {reason}")
        done = site.deploy(*arguments, ok=3, AWS_ENDPOINT_URL=slow.endpoint)
    assert "error[deploy]: another account has a bucket of this name" in done.stderr
    assert "site.yaml:1:" in done.stderr
    assert "construct: Bucket" in done.stderr
    assert "now: no resource of the stack was changed" in done.stderr
    assert done.stdout == ""
    assert site.stack not in stack_names(site)


def test_warning_of_cloudformation_does_not_stop_a_plan(site: Site) -> None:
    with slow_cloudformation(site.account.endpoint) as slow:
        slow.holds = False
        slow.finding = Finding("EdgeFunction", "the quota has 2 functions left", mode="WARN")
        done = site.deploy("--plan", AWS_ENDPOINT_URL=slow.endpoint)
    assert "warning: Edge/Function: the quota has 2 functions left" in done.stderr
    assert "No stack was changed." in done.stderr


def diff(site: Site, *arguments: str, ok: int) -> subprocess.CompletedProcess[str]:
    """Compares site.yaml with the deployed stack. The command that users install has both halves."""
    assert SITEGATE.is_file(), f"{SITEGATE.name} is not built: cargo build -p sitegate"
    command = [str(SITEGATE), "diff", "--against", "deployed", "--package", "function.zip"]
    return run(*command, *arguments, ok=(ok,), cwd=site.folder, env=site.env())


def test_deployed_stack_is_compared_in_each_format(site: Site) -> None:
    missing = diff(site, ok=2)
    assert f"account {ACCOUNT} has no stack {site.stack} in us-east-1" in missing.stderr
    assert "sitegate deploy creates it" in missing.stderr
    assert missing.stdout == ""
    site.deploy("--yes")
    assert diff(site, ok=0).stdout == "No changes.\n"

    site.write(rules=[{"path": "/finance/*", "allow": {"groups": ["finance", "board"]}}])
    deployed = site.account.cli(
        *("cloudformation", "get-template", "--stack-name", site.stack, "--output", "json")
    )
    (site.folder / "deployed.json").write_text(deployed, "utf-8")
    command = [str(SITEGATE), "diff", "deployed.json", "--package", "function.zip"]
    for arguments in ((), ("--format", "json"), ("--format", "markdown")):
        by_cli = run(*command, *arguments, ok=(1,), cwd=site.folder)
        ours = diff(site, *arguments, ok=1)
        assert ours.stdout == by_cli.stdout
        assert "board" in ours.stdout
    assert f"<!-- sitegate-diff {site.stack} -->" in ours.stdout


def test_parameters_of_the_deployed_stack_are_shown(site: Site) -> None:
    site.write(provider={"client_id": "0oa1b2c3"})
    issuer = "https://example.okta.com/oauth2/default"
    site.deploy("--yes", "--parameter", f"Issuer={issuer}")
    done = diff(site, ok=0)
    assert f"Deployed with parameter Issuer: {issuer}" in done.stderr


def test_comparison_without_credentials_says_so(site: Site) -> None:
    command = [str(SITEGATE), "diff", "--against", "deployed"]
    env = site.env(AWS_ACCESS_KEY_ID="", AWS_SECRET_ACCESS_KEY="")
    done = run(*command, ok=(3,), cwd=site.folder, env=env)
    assert "error[credentials]" in done.stderr
    assert done.stdout == ""


def checks(site: Site, ok: int = 1) -> dict[str, dict]:
    """The checks of the status, by their names. The domain has two, of which the last one counts."""
    done = run(OPERATOR, "status", "--json", ok=(ok,), cwd=site.folder, env=site.env())
    return {check["name"]: check for check in json.loads(done.stdout)["checks"]}


def test_status_reports_who_receives_the_alarms(site: Site) -> None:
    site.write(monitoring={"email": "ops@example.com"})
    site.deploy("--yes")
    sns = site.account.client("sns")
    topics = [topic["TopicArn"] for topic in sns.list_topics()["Topics"]]
    (topic,) = [arn for arn in topics if site.stack in arn]
    found = sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]
    is_confirmed = any(entry["SubscriptionArn"].startswith("arn:") for entry in found)
    alarms = checks(site)["Alarms"]
    assert alarms["state"] == ("good" if is_confirmed else "warning")
    for entry in found:
        sns.unsubscribe(SubscriptionArn=entry["SubscriptionArn"])
    if not sns.list_subscriptions_by_topic(TopicArn=topic)["Subscriptions"]:
        assert "the subscription is missing" in checks(site)["Alarms"]["message"]


def test_status_compares_the_content_version_with_the_bucket(site: Site) -> None:
    site.deploy("--yes")
    assert "Content" not in checks(site)
    folder = site.folder / "site"
    folder.mkdir()
    (folder / "index.html").write_text("<title>a</title>", "utf-8")
    run(OPERATOR, "publish", "site", ok=(0,), cwd=site.folder, env=site.env())
    content = checks(site)["Content"]
    assert (content["state"], content["message"][:14]) == ("good", "v1, published ")


@contextmanager
def running(site: Site, slow: SlowCloudFormation) -> Iterator[subprocess.Popen[str]]:
    """Starts a deployment that does not end before the proxy releases it, and waits until it has created all resources."""
    process = subprocess.Popen(
        [*site.command, "--yes"],
        cwd=site.folder,
        env=site.env(AWS_ENDPOINT_URL=slow.endpoint),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stderr
        assert any("Settings" in line and "✓" in line for line in process.stderr)
        yield process
    finally:
        process.kill()
        process.communicate()


@pytest.mark.parametrize("interrupt", [signal.SIGINT, signal.SIGKILL], ids=["ctrl-c", "kill"])
def test_stopped_is_followed(site: Site, interrupt: signal.Signals) -> None:
    with slow_cloudformation(site.account.endpoint) as slow:
        with running(site, slow) as process:
            process.send_signal(interrupt)
            _, said = process.communicate(timeout=30)
            if interrupt == signal.SIGINT:
                assert process.returncode == 130
                stopped = "Stopped watching; CloudFormation continues (10 of 10 resources done)."
                assert stopped in said
                command = "sitegate deploy --package function.zip"
                assert f"  follow: {command}\n  roll back: {command} --cancel\n" in said
        site.write(rules=[])
        other = site.deploy("--yes", ok=2, AWS_ENDPOINT_URL=slow.endpoint)
        assert f"another deployment of {site.stack} is running, with other changes" in other.stderr
        site.write()
        threading.Timer(3, lambda: setattr(slow, "holds", False)).start()
        again = site.deploy("--yes", AWS_ENDPOINT_URL=slow.endpoint)
        assert "This deployment has been running for " in again.stderr
        assert f"Deployed {site.stack} in " in again.stdout
    assert site.status() == "CREATE_COMPLETE"


def test_stack_of_something_else_is_not_replaced(site: Site) -> None:
    template = '{"Resources": {"Topic": {"Type": "AWS::SNS::Topic"}}}'
    created = ("create-stack", "--stack-name", site.stack, "--template-body", template)
    site.account.cli("cloudformation", *created)
    refused = site.deploy("--yes", ok=2)
    assert f"the stack {site.stack} is not a site" in refused.stderr
    assert "stack: NAME in site.yaml" in refused.stderr
    kept = ("list-stack-resources", "--stack-name", site.stack, "--query", "*[].LogicalResourceId")
    assert json.loads(site.account.cli("cloudformation", *kept, "--output", "json")) == ["Topic"]


def test_second_deployment_at_once_is_refused(site: Site) -> None:
    with slow_cloudformation(site.account.endpoint) as slow, running(site, slow):
        site.write(rules=[])
        done = site.deploy("--yes", ok=2, AWS_ENDPOINT_URL=slow.endpoint)
        assert "is running, with other changes" in done.stderr
        assert "sitegate deploy --package function.zip --cancel" in done.stderr


def test_first_deployment_can_be_cancelled(site: Site) -> None:
    with slow_cloudformation(site.account.endpoint) as slow, running(site, slow):
        done = site.deploy("--cancel", "--yes", AWS_ENDPOINT_URL=slow.endpoint)
        assert done.stdout == f"Cancelled: the stack {site.stack} is deleted\n"


def test_dry_run_cancels_nothing(site: Site) -> None:
    with slow_cloudformation(site.account.endpoint) as slow:
        with running(site, slow):
            done = site.deploy("--cancel", "--dry-run", AWS_ENDPOINT_URL=slow.endpoint)
        assert "Nothing was changed." in done.stdout
        assert "would stop the first deployment and delete what it has created" in done.stdout
    assert site.status() == "CREATE_COMPLETE"


def test_creation_that_ends_meanwhile_is_not_deleted(site: Site) -> None:
    with slow_cloudformation(site.account.endpoint) as slow:
        with running(site, slow):
            pass
        slow.held_answers = 1
        done = site.deploy("--cancel", "--yes", ok=2, AWS_ENDPOINT_URL=slow.endpoint)
        assert (
            f"the stack {site.stack} was not deleted: it is in CREATE_COMPLETE now" in done.stderr
        )
    assert site.status() == "CREATE_COMPLETE"


def test_failure_names_its_cause_and_the_line_of_the_setting(site: Site) -> None:
    domain = {"aliases": ["reports.example.com"], "hosted_zone_id": "Z0NONE123"}
    site.write(distribution=domain)
    for _ in range(2):
        done = site.deploy("--yes", ok=3)
        assert "✗ RecordReportsExampleComA" in done.stderr
        assert "error[deploy]: the hosted zone does not exist in this account" in done.stderr
        assert "site.yaml:1:" in done.stderr
        assert "construct: Record/reports.example.com/A" in done.stderr
        assert "AWS: No hosted zone" in done.stderr
        assert site.status() == "ROLLBACK_COMPLETE"
    assert "which is deleted first" in done.stderr
    site.write()
    site.deploy("--yes")
    assert site.status() == "CREATE_COMPLETE"


def test_tags_of_the_stack_stay(site: Site) -> None:
    site.deploy("--yes")
    client = site.account.client("cloudformation")
    tags = [{"Key": "team", "Value": "finance"}]
    client.update_stack(
        StackName=site.stack,
        UsePreviousTemplate=True,
        Tags=tags,
        Capabilities=["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM"],
    )
    client.get_waiter("stack_update_complete").wait(StackName=site.stack)
    assert client.describe_stacks(StackName=site.stack)["Stacks"][0]["Tags"] == tags
    site.write(rules=[])
    site.deploy("--yes")
    assert client.describe_stacks(StackName=site.stack)["Stacks"][0]["Tags"] == tags


def test_secret_in_an_argument_is_refused(site: Site) -> None:
    site.write(secrets="stack")
    done = site.deploy("--yes", "--parameter", f"ClientSecretValue={SECRET}", ok=2)
    assert "the parameter ClientSecretValue is secret, and arguments are not" in done.stderr
    assert "--client-secret FILE" in done.stderr
    assert SECRET not in done.stderr
    site.deploy("--yes", "--client-secret", "-", stdin=SECRET)
    assert site.status() == "CREATE_COMPLETE"


def test_wrong_account_is_refused(site: Site) -> None:
    site.write(account="123456789012")
    done = site.deploy("--yes", ok=2)
    text = f"error[account]: the credentials are of account {ACCOUNT}; site.yaml names 123456789012"
    assert text in done.stderr


def test_missing_credentials_are_reported(site: Site) -> None:
    done = site.deploy("--yes", ok=3, AWS_ACCESS_KEY_ID="", AWS_SECRET_ACCESS_KEY="")
    assert "error[credentials]" in done.stderr
    assert done.stdout == ""


def test_failed_access_test_deploys_nothing(site: Site) -> None:
    test = {"as": {"groups": ["audit"]}, "path": "/finance/q3.html", "expect": "allowed"}
    site.write(tests=[test])
    done = site.deploy("--yes", ok=2)
    assert "error[access-test]" in done.stderr
    site.account.cli(
        *("cloudformation", "describe-stacks", "--stack-name", site.stack), ok=(254, 255)
    )


def test_missing_package_says_what_to_run(site: Site) -> None:
    (site.folder / "function.zip").unlink()
    done = site.deploy("--yes", ok=2)
    assert "run function/package" in done.stderr


def test_named_bucket_must_exist(site: Site) -> None:
    done = site.deploy("--yes", "--artifact-bucket", "no-such-bucket-here", ok=2)
    assert "there is no bucket no-such-bucket-here" in done.stderr


def test_stack_without_a_name_names_all_three_ways(site: Site) -> None:
    (site.folder / "site.yaml").write_text("{}", "utf-8")
    done = site.deploy("--plan", ok=2)
    for way in ("--stack NAME", "SITEGATE_STACK", "stack: NAME"):
        assert way in done.stderr


def test_nothing_to_cancel_is_refused(site: Site) -> None:
    done = site.deploy("--cancel", "--yes", ok=2)
    assert f"no deployment of {site.stack} is running" in done.stderr


@pytest.mark.parametrize("role", ["deployer", "operator", "publisher"])
def test_policy_is_accepted_by_iam(site: Site, role: str) -> None:
    command = (OPERATOR, "policy", role)
    text = run(*command, cwd=site.folder, env=site.env()).stdout
    client = site.account.client("iam")
    made = client.create_policy(PolicyName=f"{site.stack}-{role}", PolicyDocument=text)
    assert made["Policy"]["PolicyName"].endswith(role)


@pytest.fixture
def proxy(endpoint: str) -> Iterator[CallProxy]:
    with call_proxy(endpoint) as proxy:
        yield proxy


def propagating(proxy: CallProxy, answers: int) -> None:
    """Lets CloudFront report a change that is not in all locations yet, this many times. MiniStack's distributions are deployed at once."""

    def rewrite(name: str, answer: bytes) -> bytes:
        if name != "cloudfront:GetDistribution" or proxy.count(name) > answers:
            return answer
        assert b"<Status>Deployed</Status>" in answer
        return answer.replace(b"<Status>Deployed</Status>", b"<Status>InProgress</Status>")

    proxy.rewrite = rewrite


def test_express_deployment_waits_for_all_locations(site: Site, proxy: CallProxy) -> None:
    site.write(deployment="express")
    propagating(proxy, 2)
    done = site.deploy("--yes", AWS_ENDPOINT_URL=proxy.address)
    sent = proxy.body("cloudformation:CreateChangeSet")
    assert sent["DeploymentConfig.Mode"] == ["EXPRESS"]
    assert sent["DeploymentConfig.DisableRollback"] == ["false"]
    assert proxy.count("cloudfront:GetDistribution") == 3
    assert "✓ CloudFront has the changes in all locations" in done.stderr
    assert done.stderr.index("all locations") < done.stderr.index("Next: register")
    assert site.status() == "CREATE_COMPLETE"


def test_express_deployment_that_is_killed_waits_again(site: Site, proxy: CallProxy) -> None:
    site.write(deployment="express")
    proxy.stop_before = "cloudfront:GetDistribution"
    process = subprocess.Popen(
        [*site.command, "--yes"],
        cwd=site.folder,
        env=site.env(AWS_ENDPOINT_URL=proxy.address),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    assert proxy.stopped.wait(60)
    process.kill()
    process.wait()
    proxy.stop_before = ""
    propagating(proxy, 2)
    done = site.deploy("--yes", AWS_ENDPOINT_URL=proxy.address)
    assert done.stdout == "No changes.\n"
    assert "✓ CloudFront has the changes in all locations" in done.stderr


def test_standard_deployment_asks_cloudformation_only(site: Site, proxy: CallProxy) -> None:
    site.deploy("--yes", AWS_ENDPOINT_URL=proxy.address)
    assert "DeploymentConfig.Mode" not in proxy.body("cloudformation:CreateChangeSet")
    assert proxy.count("cloudfront:GetDistribution") == 0


def test_large_template_goes_through_the_artifact_bucket(site: Site, proxy: CallProxy) -> None:
    zone = site.account.client("route53").create_hosted_zone(
        Name="example.com", CallerReference=site.stack
    )
    certificate = (
        f"arn:aws:acm:us-east-1:{ACCOUNT}:certificate/12345678-1234-1234-1234-123456789012"
    )
    aliases = [f"n{number}.example.com" for number in range(ALIASES)]
    distribution = {
        "aliases": aliases,
        "hosted_zone_id": zone["HostedZone"]["Id"].rpartition("/")[2],
        "certificate_arn": certificate,
    }
    site.write(distribution=distribution)
    planned = site.deploy("--plan", AWS_ENDPOINT_URL=proxy.address)
    assert f"It was uploaded to the bucket sitegate-artifacts-{ACCOUNT}." in planned.stderr
    assert "No stack was changed." in planned.stderr
    for expected in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
        site.deploy("--yes", AWS_ENDPOINT_URL=proxy.address)
        assert site.status() == expected
        sent = proxy.body("cloudformation:CreateChangeSet")
        assert "TemplateBody" not in sent
        (url,) = sent["TemplateURL"]
        bucket, _, key = url.removeprefix("https://s3.us-east-1.amazonaws.com/").partition("/")
        stored = site.account.client("s3").get_object(Bucket=bucket, Key=key)["Body"].read()
        assert len(stored) > INLINE_BYTES
        assert hashlib.sha256(stored).hexdigest() in key
        command = ("cloudformation", "get-template", "--stack-name", site.stack)
        deployed = json.loads(site.account.cli(*command, "--output", "json"))["TemplateBody"]
        assert deployed == json.loads(stored)
        site.write(distribution=distribution, rules=[])
