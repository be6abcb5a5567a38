"""The steps of the pipelines in examples/pipelines, run as they stand.

Only the steps that install programs, and the actions of other projects, are left out. Deployments go to MiniStack.
"""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from e2e.support.comments import TOKEN, Comments, comments
from e2e.support.ministack import ministack
from e2e.support.paths import BIN, ROOT, SITEGATE
from e2e.support.process import run

PIPELINES = ROOT / "examples/pipelines"
MARKER = "<!-- sitegate-diff pipeline -->"
SITE = """\
stack: pipeline
provider: { issuer: https://example.okta.com/oauth2/default, client_id: 0oa1b2c3 }
rules: [{ path: /finance/*, allow: { groups: [finance] } }]
"""


class Project:
    """A repository with a site, in which the steps of a pipeline run."""

    def __init__(self, folder: Path, env: dict[str, str]) -> None:
        self.folder = folder / "project"
        self.env = env
        self.folder.mkdir()
        bin = folder / "bin"
        bin.mkdir()
        (bin / "sitegate").symlink_to(SITEGATE)
        self.env |= {
            "PATH": f"{bin}:{os.environ['PATH']}",
            "HOME": str(folder),
            "GIT_CONFIG_GLOBAL": os.devnull,
        }
        built = self.folder / ".sitegate"
        built.mkdir()
        (built / "sitegate").symlink_to(SITEGATE)
        # GitHub's deployment gets what another job has built, and GitLab's builds it in a checkout.
        for package in (built / "function.zip", built / "target/sitegate/function.zip"):
            package.parent.mkdir(parents=True, exist_ok=True)
            # The emulator does not run the package, so that any bytes will do.
            package.write_bytes(b"PK\x05\x06" + bytes(18))
        (self.folder / "site").mkdir()
        (self.folder / "site/index.html").write_text("<h1>Reports</h1>")
        self.git("init", "--quiet", "--initial-branch", "main")
        self.commit("README.md", "A site.\n")

    def git(self, *arguments: str) -> None:
        author = ("-c", "user.name=Ada", "-c", "user.email=ada@example.com")
        run("git", *author, *arguments, cwd=self.folder, env=os.environ | self.env)

    def commit(self, name: str, text: str) -> None:
        (self.folder / name).write_text(text)
        self.git("add", name)
        self.git("commit", "--quiet", "--message", f"change {name}")

    def target_is_here(self) -> None:
        """Makes the present commit the target of pull requests."""
        self.git("update-ref", "refs/remotes/origin/main", "HEAD")

    def step(
        self, script: str, env: dict[str, str], ok: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """Runs a step as GitHub's runner does without a `shell` key: `bash -e FILE`."""
        done = subprocess.run(
            ["bash", "-e", "-c", script],
            cwd=self.folder,
            env=os.environ | self.env | env,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert (done.returncode == 0) == ok, done.stdout + done.stderr
        return done


@pytest.fixture(scope="module")
def api() -> Iterator[Comments]:
    with comments() as api:
        yield api


@pytest.fixture(scope="module")
def endpoint(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    with ministack(tmp_path_factory.mktemp("ministack")) as endpoint:
        yield endpoint


@pytest.fixture
def project(tmp_path: Path, api: Comments, endpoint: str) -> Project:
    assert SITEGATE.is_file(), f"{SITEGATE.name} is not built: cargo build -p sitegate"
    api.bodies.clear()
    api.by_people.clear()
    return Project(tmp_path, {"AWS_ENDPOINT_URL": endpoint})


class GitHub:
    """A job of github.yaml."""

    def __init__(self, project: Project, api: Comments, job: str) -> None:
        self.project = project
        workflow = yaml.safe_load((PIPELINES / "github.yaml").read_text("utf-8"))
        self.expressions = {
            "github.workspace": str(project.folder),
            "github.token": TOKEN,
            "github.event.pull_request.number": "7",
            "secrets.CLIENT_SECRET": "a client secret",
        }
        self.env = self.resolved(workflow["env"]) | {
            "GITHUB_BASE_REF": "main",
            "GITHUB_API_URL": api.address,
            "GITHUB_REPOSITORY": "ada/site",
        }
        self.steps = {
            step["name"]: step for step in workflow["jobs"][job]["steps"] if "run" in step
        }
        self.steps.pop("Install Sitegate", None)

    def resolved(self, env: dict[str, str]) -> dict[str, str]:
        def value(match: re.Match[str]) -> str:
            return self.expressions[match[1]]

        return {name: re.sub(r"\$\{\{ (\S+) \}\}", value, text) for name, text in env.items()}

    def run(self) -> str:
        return "".join(self.run_step(step).stdout for step in self.steps.values())

    def run_step(self, step: dict, ok: bool = True) -> subprocess.CompletedProcess[str]:
        return self.project.step(step["run"], self.env | self.resolved(step.get("env", {})), ok)


class GitLab:
    """A job of gitlab.yaml."""

    def __init__(self, project: Project, api: Comments, job: str) -> None:
        self.project = project
        pipeline = yaml.safe_load((PIPELINES / "gitlab.yaml").read_text("utf-8"))
        self.script = pipeline[job]["script"]
        self.env = {
            "SITEGATE": f"{project.folder}/.sitegate",
            "CI_MERGE_REQUEST_TARGET_BRANCH_NAME": "main",
            "CI_API_V4_URL": api.address,
            "CI_PROJECT_ID": "5",
            "CI_MERGE_REQUEST_IID": "7",
            "COMMENT_TOKEN": TOKEN,
            "CLIENT_SECRET": "a client secret",
            "AWS_TOKEN": "a token of GitLab",
            "AWS_ROLE_ARN": "arn:aws:iam::000000000000:role/deployer",
            "AWS_WEB_IDENTITY_TOKEN_FILE": f"{project.folder}/../token",
        }

    def run(self) -> str:
        """Runs the lines in one shell, as GitLab's runner does. The only credentials are those of the role."""
        lines = ["unset AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY", *self.script]
        return self.project.step("\n".join(lines), self.env).stdout


Pipeline = type[GitHub] | type[GitLab]
BOTH = pytest.mark.parametrize("pipeline", [GitHub, GitLab])


@BOTH
def test_review_comments_and_replaces_its_comment(
    project: Project, api: Comments, pipeline: Pipeline
) -> None:
    project.target_is_here()
    project.git("remote", "add", "origin", str(project.folder))
    project.git("checkout", "--quiet", "-b", "change")
    project.commit("site.yaml", SITE)
    pipeline(project, api, "review").run()
    assert list(api.bodies) == [1]
    assert "| `/finance/*` | group finance |" in api.bodies[1]

    api.bodies.clear()
    theirs = f"{MARKER}\nA comment that a person began like ours."
    api.bodies[1] = theirs
    api.by_people = {1}
    project.git("checkout", "--quiet", "main")
    project.commit("site.yaml", SITE)
    project.target_is_here()
    project.git("checkout", "--quiet", "-b", "next")
    project.commit("site.yaml", SITE.replace("[finance]", "[finance, board]"))
    pipeline(project, api, "review").run()
    project.commit("site.yaml", SITE.replace("{ groups: [finance] }", "everyone"))
    pipeline(project, api, "review").run()
    assert list(api.bodies) == [1, 2], "the second run replaces the comment of the first"
    assert api.bodies[1] == theirs
    assert "1 path opens to everyone" in api.bodies[2]


def test_review_on_github_reports_findings_for_code_scanning(
    project: Project, api: Comments
) -> None:
    project.commit("site.yaml", SITE.replace("client_id", "cliend_id"))
    job = GitHub(project, api, "review")
    job.run_step(job.steps["Check"], ok=False)
    sarif = json.loads((project.folder / "check.sarif").read_text("utf-8"))
    place = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "site.yaml"
    assert place["region"]["startLine"] == 2


@BOTH
def test_deploy_job_deploys_and_publishes(
    project: Project, api: Comments, endpoint: str, pipeline: Pipeline
) -> None:
    stack = f"pipeline-{pipeline.__name__.lower()}"
    project.commit("site.yaml", SITE.replace("stack: pipeline", f"stack: {stack}"))
    for _ in range(2):  # The second run finds nothing to do.
        pipeline(project, api, "deploy").run()
    aws = (BIN / "aws", "--endpoint-url", endpoint, "--output", "text")
    query = "Stacks[0].Outputs[?OutputKey=='BucketName'].OutputValue"
    bucket = run(
        *aws, "cloudformation", "describe-stacks", "--stack-name", stack, "--query", query
    ).stdout.strip()
    listed = run(*aws, "s3api", "list-objects-v2", "--bucket", bucket, "--query", "Contents[].Key")
    assert listed.stdout.split() == ["index.html"]


def test_jobs_install_from_places_that_exist() -> None:
    for name in ("github.yaml", "gitlab.yaml"):
        text = (PIPELINES / name).read_text("utf-8")
        for place in ("crates/sitegate", "function/package"):
            assert f'"$SITEGATE/{place}"' in text
            assert (ROOT / place).exists(), place
        pinned = re.search(r"cargo-lambda==[\d.]+", text)
        assert pinned
        assert pinned[0] in (ROOT / "e2e/requirements.txt").read_text("utf-8").splitlines()
        # The version of zig decides about the bytes of the package.
        assert f'--constraint "$SITEGATE/e2e/constraints.txt" {pinned[0]}' in text


@pytest.mark.parametrize(
    ("schema", "file"),
    [
        ("github-workflows", PIPELINES / "github.yaml"),
        ("github-actions", ROOT / "action.yml"),
        ("gitlab-ci", PIPELINES / "gitlab.yaml"),
    ],
)
def test_file_has_the_form_of_its_pipeline(schema: str, file: Path) -> None:
    run(
        BIN / "check-jsonschema",
        "--builtin-schema",
        f"vendor.{schema}",
        "--data-transform",
        "gitlab-ci",
        file,
    )


def test_action_checks_files_by_pattern(project: Project) -> None:
    step = yaml.safe_load((ROOT / "action.yml").read_text("utf-8"))["runs"]["steps"][1]
    installed = project.folder / "sitegate/bin"
    installed.mkdir(parents=True)
    (installed / "infra").symlink_to(SITEGATE)
    env = {"RUNNER_TEMP": str(project.folder), "SARIF": "", "FILES": "stacks/**/*.yaml"}
    stacks = project.folder / "stacks/a/b"
    stacks.mkdir(parents=True)
    (stacks / "topic.yaml").write_text("Resources: { A: { Type: AWS::SNS::Topic } }\n")
    assert "1 file" in project.step(step["run"], env).stderr
    (stacks / "bad.yaml").write_text("Resources: { A: { Type: AWS::SNS::Topik } }\n")
    failed = project.step(step["run"], env | {"SARIF": "out.sarif"}, ok=False)
    assert failed.returncode == 2
    assert "bad.yaml" in (project.folder / "out.sarif").read_text("utf-8")
    (project.folder / ".sitegate-check.yaml").write_text("files: [stacks/a]\n")
    by_settings = project.step(step["run"], env | {"FILES": ""}, ok=False)
    assert "bad.yaml" in by_settings.stdout
    assert (
        "no file matches"
        in project.step(step["run"], env | {"FILES": "none/*.yaml"}, ok=False).stdout
    )


def test_hooks_of_pre_commit_stop_a_commit(project: Project, tmp_path: Path) -> None:
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    run("git", "init", "--quiet", cwd=hooks)
    run("git", "add", ".", cwd=hooks)
    commit = ("commit", "--quiet", "--message", "hooks")
    run("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.com", *commit, cwd=hooks)

    def try_hook(
        name: str, text: str, hook: str = "sitegate-check"
    ) -> subprocess.CompletedProcess[str]:
        (project.folder / name).write_text(text)
        project.git("add", name)
        command = ("try-repo", hooks, hook, "--files", name)
        return run(
            BIN / "pre-commit",
            *command,
            ok=(0, 1),
            cwd=project.folder,
            env=os.environ | project.env,
        )

    good = try_hook("site.yaml", SITE)
    assert good.returncode == 0, good.stdout + good.stderr
    bad = try_hook("site.yaml", SITE.replace("client_id", "cliend_id"))
    assert bad.returncode == 1
    assert "cliend_id" in bad.stdout
    other = try_hook("compose.yaml", "services: {}\n")
    assert "no files to check" in other.stdout
    untidy = try_hook("jobs.template.yaml", "Resources:\n    Jobs:  {}\n", "sitegate-fmt")
    assert untidy.returncode == 1
    assert "files were modified by this hook" in untidy.stdout
    tidy = (project.folder / "jobs.template.yaml").read_text("utf-8")
    assert tidy == "Resources:\n  Jobs: {}\n"
    assert try_hook("jobs.template.yaml", tidy, "sitegate-fmt").returncode == 0


def test_role_trusts_one_environment_of_one_repository(project: Project) -> None:
    template = PIPELINES / "deploy-role.yaml"
    run(SITEGATE, "check", template, cwd=project.folder)
    run(BIN / "cfn-lint", template, cwd=project.folder)
