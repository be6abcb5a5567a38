"""Templates that others wrote are read as they are, and judged as cfn-lint and AWS's validator judge them."""

import json
import os
from collections import Counter
from datetime import date, datetime
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest
from awscli.customizations.cloudformation.yamlhelper import yaml_parse
from yaml import YAMLError

from e2e.support.agreement import Argument, Court, Judge
from e2e.support.agreement_page import agreement_page
from e2e.support.claims import Claim, aws_validator_findings, cfn_lint_findings, our_findings
from e2e.support.corpus import (
    CORPUS,
    cdk,
    constructs,
    crates,
    everything,
    examples,
    fixtures,
    name,
    sarif_schema,
)
from e2e.support.paths import INFRA, ROOT
from e2e.support.process import run

TABLE = CORPUS / "agreement.md"
README = ROOT / "README.md"

# Templates that we refuse and the AWS CLI reads.
REFUSED = {
    "bad/duplicate.json": "a key twice: one of the two would be lost",
    "bad/duplicate.yaml": "a key twice: one of the two would be lost",
    "bad/empty_file.yaml": "an empty file is not a template",
    "empty.yaml": "an empty file is not a template",
    "integration/yaml-alias-amplification.yaml": "exhausts a reader that expands its aliases; cfn-lint refuses it, too",
}

# How many errors we report in templates that are not bad on purpose, where no judge reports one, and why they are right.
ARGUED = {
    "closed-service": (4, "cfn-lint reports the same about the properties and not about the type"),
    "missing-transform": (
        6,
        "AWS: a function in DeletionPolicy or UpdateReplacePolicy needs AWS::LanguageExtensions",
    ),
    "not-allowed": (2, "EC2: a VPC and its subnets have networks of /16 to /28"),
    "wrong-reference": (
        1,
        "a test of the CDK's reader of templates takes the name of an Availability Zone for the ID of a VPC",
    ),
    "wrong-type": (
        5,
        (
            "CloudFormation: null values are not allowed in templates; these are fixtures of cfn-guard that should fail; "
            "Lambda: variables are Strings, and a fixture for cfn-lint's own rules has a List and an object; "
            "SAM: its translator refuses a parameter as CodeUri"
        ),
    ),
}


def test_the_corpus_is_there() -> None:
    counts = [len(source()) for source in (fixtures, examples, constructs, cdk, crates)]
    assert counts == [251, 85, 182, 406, 81]


def converted(path: Path, form: str) -> str:
    done = run(INFRA, "convert", path, "--format", form, ok=(0, 2))
    return done.stdout


def as_text(value: object) -> str:
    """Reads YAML without dates. PyYAML converts dates, and CloudFormation does not."""
    assert isinstance(value, date | datetime)
    return str(value)


def aws_reads(path: Path) -> str | None:
    try:
        return json.dumps(yaml_parse(path.read_text("utf-8")), default=as_text)
    except (YAMLError, TypeError):
        return None


def test_every_parsable_template_is_read_as_the_aws_cli_reads_it_and_survives_both_forms(
    tmp_path: Path,
) -> None:
    faults, survived = [], 0
    for path in everything():
        short = name(path).split("templates/")[-1]
        ours_as_json, theirs_as_json = converted(path, "json"), aws_reads(path)
        if not ours_as_json:
            if theirs_as_json is not None and short not in REFUSED:
                faults.append(f"{short}: refused, but the AWS CLI reads it")
            continue
        if theirs_as_json is None:
            faults.append(f"{short}: read, but the AWS CLI refuses it")
        elif json.dumps(json.loads(ours_as_json)) != theirs_as_json:
            faults.append(f"{short}: is not what the AWS CLI reads")
        copy = tmp_path / "copy.yaml"
        copy.write_text(converted(path, "yaml"), "utf-8")
        if converted(copy, "json") != ours_as_json:
            faults.append(f"{short}: changes on the way through YAML")
        survived += 1
    assert not faults, "\n".join(faults)
    print(f"{survived} templates survived")
    assert survived == 993


@pytest.fixture(scope="module")
def ours() -> list[Claim]:
    return our_findings(everything())


@pytest.fixture(scope="module")
def court(ours: list[Claim]) -> Court:
    arguments = Argument.read(CORPUS / "arguments.toml")
    files = everything()
    judges = [
        Judge.compare("cfn-lint", ours, cfn_lint_findings(files), arguments),
        Judge.compare(
            "AWS's validator",
            ours,
            aws_validator_findings(files),
            arguments,
            Claim.covers_resource,
        ),
    ]
    return Court(ours, judges)


def test_no_error_of_ours_on_a_good_template_is_false(court: Court) -> None:
    unmatched = court.unmatched_in_good_templates()
    counted = Counter(one.rule for one in unmatched)
    argued = {rule: count for rule, (count, _) in ARGUED.items()}
    assert counted == argued, "\n".join(map(str, unmatched))


def test_each_argument_explains_as_many_errors_as_it_says(court: Court) -> None:
    wrong = [line for judge in court.judges for line in judge.wrong_counts()]
    assert not wrong, "\n".join(wrong)


def test_the_table_of_agreement_is_up_to_date(court: Court) -> None:
    """`UPDATE=1` writes the table again."""
    text = agreement_page(court, {rule: why for rule, (_, why) in ARGUED.items()})
    if os.environ.get("UPDATE"):
        TABLE.write_text(text, "utf-8")
    assert TABLE.read_text("utf-8") == text


def test_the_readme_gives_the_numbers_of_cfn_lint(court: Court) -> None:
    (judge,) = (one for one in court.judges if one.name == "cfn-lint")
    errors, found, false, *_ = judge.counts({one.file for one in judge.errors()})
    row = next(
        line
        for line in README.read_text("utf-8").splitlines()
        if line.startswith("| Errors found in these templates |")
    )
    assert f"{found} of the {errors} that cfn-lint reports" in row
    assert f"[another {false} of them are false]" in row


def test_sarif_is_sarif_and_names_its_rules(ours: list[Claim]) -> None:
    done = run(INFRA, "check", "--report", "sarif", "--", *everything(), ok=(2,))
    log = json.loads(done.stdout)
    jsonschema.validate(log, json.loads(sarif_schema().read_text("utf-8")))
    (only,) = log["runs"]
    rules = {rule["id"] for rule in only["tool"]["driver"]["rules"]}
    used = {result["ruleId"] for result in only["results"]}
    assert used <= rules, used - rules
    assert len(used) > 12, used
    assert len(only["results"]) == len(ours)


def test_junit_has_a_failed_test_for_each_error(ours: list[Claim]) -> None:
    done = run(INFRA, "check", "--report", "junit", "--", *everything(), ok=(2,))
    suites = ElementTree.fromstring(done.stdout)
    errors = [claim for claim in ours if claim.is_error]
    assert len(suites.findall(".//failure")) == len(errors)
    assert len(suites.findall("testsuite")) == len(everything())
