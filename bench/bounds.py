"""Measures `infra check` on templates that are made to be slow, each within CloudFormation's quotas, and on such configurations of sites.

    .venv/bin/python -m bench.bounds [--runs 3] [--infra target/release/infra]

It needs `cargo build --release -p infra`. Each template is read as JSON, and as YAML in block style unless that has more bytes than CloudFormation accepts.
Prints Markdown, and fails if a file takes more than 0.3 seconds of one processor.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from resource import RUSAGE_CHILDREN, getrusage
from typing import Any

import yaml

from bench.commands import ROOT
from bench.many_resources import RESOURCES, attribute, ref, template, trust
from bench.tables import machine, shown, table

INFRA = Path(os.environ.get("INFRA", ROOT / "target/release/infra"))
# Seconds of processor time. A machine that does other things takes longer on the clock.
LIMIT = 0.3
MAX_TEMPLATE_BYTES = 1_000_000
EVENTS = 20_000
PARAMETERS = 200
OUTPUTS = 200
MAPPINGS = 200

Json = dict[str, Any]


def long(number: int, letters: int = 200) -> str:
    """Returns a name with many letters that is near to others."""
    return f"{'Ab' * (letters // 2)}{number:04}"


def queue(**attributes: Any) -> Json:
    return {"Type": "AWS::SQS::Queue"} | attributes


def dangling_references() -> Json:
    resources: Json = {long(number): queue() for number in range(400)}
    names = [{"Ref": f"{'Ba' * 100}{number:04}"} for number in range(800)]
    resources["User"] = queue(Metadata={"names": names})
    return {"Resources": resources}


def wrong_dependencies() -> Json:
    return {
        "Resources": {
            long(number, 100): queue(DependsOn=f"{'Ba' * 50}{number:04}")
            for number in range(RESOURCES)
        }
    }


def policy(actions: list[str]) -> Json:
    statement = {"Effect": "Allow", "Action": actions, "Resource": "*"}
    properties = {
        "PolicyDocument": {"Version": "2012-10-17", "Statement": [statement]},
        "Users": ["a"],
        "PolicyName": "a",
    }
    return {"Resources": {"Policy": {"Type": "AWS::IAM::Policy", "Properties": properties}}}


def unknown_actions() -> Json:
    return policy([f"ec2:Describ{'e' * (number % 9)}Instance{number}" for number in range(3000)])


def wildcard_actions() -> Json:
    return policy([f"ec2:*{'*a' * 20}{number}" for number in range(3000)])


def unknown_types() -> Json:
    return {
        "Resources": {
            f"R{number}": {"Type": f"AWS::EC2::{'Instance' * 25}{number}"}
            for number in range(RESOURCES)
        }
    }


def unknown_properties() -> Json:
    return {
        "Resources": {
            f"R{number}": {
                "Type": "AWS::EC2::Instance",
                "Properties": {f"InstanceTyp{letter}{number}": 1 for letter in "abcdefghij"},
            }
            for number in range(RESOURCES)
        }
    }


def many_conditions() -> Json:
    """Returns resources that refer to each other under conditions with many inputs."""
    inputs = [{"Fn::Equals": [ref(f"P{number}"), "a"]} for number in range(PARAMETERS)]
    conditions: Json = {f"C{number}": value for number, value in enumerate(inputs)}
    for number in range(RESOURCES):
        parts = [{"Condition": f"C{(number * 7 + part) % PARAMETERS}"} for part in range(8)]
        conditions[f"All{number}"] = {"Fn::And": parts}
    resources = {
        f"R{number}": queue(
            Condition=f"All{number}",
            Metadata=[attribute(f"R{(number + step) % RESOURCES}", "Arn") for step in (1, 3, 9)],
        )
        for number in range(RESOURCES)
    }
    return {
        "Parameters": {f"P{number}": {"Type": "String"} for number in range(PARAMETERS)},
        "Conditions": conditions,
        "Resources": resources,
    }


def chained_conditions() -> Json:
    conditions: Json = {"C0": {"Fn::Equals": [ref("P"), "a"]}}
    for number in range(1, RESOURCES):
        before = {"Condition": f"C{number - 1}"}
        conditions[f"C{number}"] = {"Fn::And": [before, {"Fn::Not": [before]}]}
    resources = {
        f"R{number}": queue(
            Condition=f"C{number}", Metadata=attribute(f"R{(number + 1) % RESOURCES}", "Arn")
        )
        for number in range(RESOURCES)
    }
    return {
        "Parameters": {"P": {"Type": "String"}},
        "Conditions": conditions,
        "Resources": resources,
    }


def one_cycle() -> Json:
    return {
        "Resources": {
            f"R{number}": queue(DependsOn=f"R{(number + 1) % RESOURCES}")
            for number in range(RESOURCES)
        }
    }


def all_depend_on_all() -> Json:
    names = [f"R{number}" for number in range(RESOURCES)]
    return {"Resources": {name: queue(DependsOn=names[: RESOURCES // 3]) for name in names}}


def equal_names() -> Json:
    """Returns resources with one name, each under conditions."""
    choices: Any = "a"
    for number in range(8):
        choices = {"Fn::If": [f"C{number}", f"a{number}", choices]}
    conditions = {f"C{number}": {"Fn::Equals": [ref("P"), str(number)]} for number in range(8)}
    resources = {
        f"R{number}": queue(Properties={"QueueName": choices}) for number in range(RESOURCES)
    }
    return {
        "Parameters": {"P": {"Type": "String"}},
        "Conditions": conditions,
        "Resources": resources,
    }


def unused_names() -> Json:
    """Returns parameters, conditions and mappings that nothing uses, and names in texts that are not in Fn::Sub."""
    texts = " ".join(f"${{{long(number, 100)}}}" for number in range(PARAMETERS))
    return {
        "Parameters": {long(number, 100): {"Type": "String"} for number in range(PARAMETERS)},
        "Conditions": {
            f"C{number}": {"Fn::Equals": ["a", str(number)]} for number in range(2 * RESOURCES)
        },
        "Mappings": {
            f"M{number}": {f"k{key}": {"a": "b"} for key in range(100)}
            for number in range(MAPPINGS)
        },
        "Resources": {
            f"R{number}": queue(Properties={"QueueName": texts[: 900 * 2]})
            for number in range(RESOURCES // 2)
        },
    }


def wrong_mapping_keys() -> Json:
    rows = {f"Key{row:04}": {f"Column{row:04}": "a"} for row in range(200)}
    finds = [{"Fn::FindInMap": ["M", ref("P"), f"Colunm{number:04}"]} for number in range(3000)]
    return {
        "Parameters": {"P": {"Type": "String"}},
        "Mappings": {"M": rows},
        "Resources": {"R": queue(Metadata=finds)},
    }


def deep_nesting() -> Json:
    value: Any = "a"
    for _ in range(120):
        value = {"Fn::Join": ["", [value]]}
    return {"Resources": {"R": queue(Properties={"QueueName": value})}}


def long_texts() -> Json:
    text = "${AWS::Region}-${!a} {{resolve:ssm:a}} arn:aws:s3:::a/*" * 4000
    return {"Resources": {f"R{number}": queue(Metadata=text) for number in range(4)}}


def many_variables() -> Json:
    text = "".join(f"${{R{number % RESOURCES}.Arn}}" for number in range(40_000))
    resources: Json = {f"R{number}": queue() for number in range(RESOURCES)}
    resources["R0"] = queue(Metadata={"Fn::Sub": text})
    return {"Resources": resources}


def many_alternatives() -> Json:
    """Returns values that fit none of many alternatives."""
    rule = {"Statement": {"AndStatement": {"Statements": []}}, "Name": "a", "Priority": "x"}
    statement: Json = {"ByteMatchStatement": {"FieldToMatch": {"Wrong": {}}}}
    for _ in range(12):
        statement = {"AndStatement": {"Statements": [statement, {"Wrong": 1}]}}
    rules = [rule | {"Name": f"r{number}", "Statement": statement} for number in range(60)]
    properties = {"Rules": rules, "Scope": "x", "DefaultAction": {"Allow": {}, "Block": 1}}
    return {
        "Resources": {
            f"R{number}": {"Type": "AWS::WAFv2::WebACL", "Properties": properties}
            for number in range(10)
        }
    }


def many_tags() -> Json:
    tags = [{"Key": f"k{number % 500}", "Value": "a" * 200} for number in range(2500)]
    return {"Resources": {"R": queue(Properties={"Tags": tags})}}


def many_statements() -> Json:
    statements = [
        {"Sid": f"S{number % 1000}", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}
        for number in range(8000)
    ]
    properties = {"AssumeRolePolicyDocument": trust("a") | {"Statement": statements}}
    return {"Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": properties}}}


def many_suppressions() -> Json:
    ignore = [{"rule": "unknown-property", "reason": "a"} for _ in range(12)]
    document = unknown_properties()
    for resource in document["Resources"].values():
        resource["Metadata"] = {"sitegate": {"ignore": ignore}}
    return document


def serverless_events() -> Json:
    """Returns functions of SAM from which many resources are made, and names of none of them."""
    event = {"Type": "Api", "Properties": {"Path": "/", "Method": "get"}}
    function = {
        "Handler": "a.b",
        "Runtime": "python3.13",
        "InlineCode": "pass",
        "Events": {f"E{number}": event for number in range(20)},
    }
    resources: Json = {
        f"Fn{number}": {"Type": "AWS::Serverless::Function", "Properties": function}
        for number in range(400)
    }
    resources["User"] = queue(Metadata=[ref(f"Nf{number}Role") for number in range(4000)])
    return {"Transform": "AWS::Serverless-2016-10-31", "Resources": resources}


def unknown_events() -> Json:
    """Returns functions of SAM with events of unknown types. Each has one finding."""
    events = {f"E{number}": {"Type": "Ap", "Properties": {}} for number in range(60)}
    properties = {"Handler": "a.b", "Runtime": "python3.13", "InlineCode": "a", "Events": events}
    function = {"Type": "AWS::Serverless::Function", "Properties": properties}
    resources = {f"F{number}": function for number in range(EVENTS // 60)}
    return {"Transform": "AWS::Serverless-2016-10-31", "Resources": resources}


def large_policies() -> Json:
    """Returns policies with misspelt actions, keys of conditions, Resources and elements in each statement."""
    statement = {
        "Effect": "Alow",
        "Action": ["s3:GetObjct", "ec2:DescribeInstanses", "sqs:*"],
        "Resource": ["arn:aws:s3:::a/*", {"Fn::Sub": "arn:${AWS::Partition}:sqs:${Regoin}:*:a"}],
        "Condition": {"StringEqals": {"aws:SorceIp": "10.0.0.0/8"}},
        "Comment": "a",
    }
    document = {"Version": "2012-10-17", "Statement": [statement] * 25}
    properties = {"PolicyDocument": document, "Users": ["a"], "PolicyName": "a"}
    resource = {"Type": "AWS::IAM::Policy", "Properties": properties}
    return {"Resources": {f"R{number}": resource for number in range(100)}}


def broken_policy_texts() -> Json:
    text = json.dumps({"Statement": [{"Effect": "Allow", "Action": "*"}] * 4000})
    return {"Resources": {"R": queue(Metadata={"a": text, "b": text})}}


def unfinished_dynamic_references() -> Json:
    return {"Resources": {"R": queue(Metadata="{{resolve:" * 90_000)}}


def statements_with_one_sid() -> Json:
    """Returns statements with one Sid under conditions that exclude each other."""
    conditions = {
        f"C{number}": {"Fn::Equals": [ref("P"), str(number)]} for number in range(RESOURCES)
    }
    statement = {"Sid": "S", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}
    statements = [
        {"Fn::If": [f"C{number % RESOURCES}", statement, ref("AWS::NoValue")]}
        for number in range(5000)
    ]
    properties = {"AssumeRolePolicyDocument": trust("a") | {"Statement": statements}}
    return {
        "Parameters": {"P": {"Type": "String"}},
        "Conditions": conditions,
        "Resources": {"R": {"Type": "AWS::IAM::Role", "Properties": properties}},
    }


def many_outputs() -> Json:
    text = "".join(f"${{R{number}.Arn}}" for number in range(RESOURCES // 2))
    return {
        "Resources": {f"R{number}": queue() for number in range(RESOURCES)},
        "Outputs": {f"O{number}": {"Value": {"Fn::Sub": text}} for number in range(OUTPUTS)},
    }


def many_allowed_values() -> Json:
    values = [f"value{number}" for number in range(250)]
    parameter = {"Type": "String", "AllowedValues": values, "Default": values[-1]}
    parameters = {f"P{number}": parameter for number in range(PARAMETERS)}
    names = [ref(f"P{number}") for number in range(PARAMETERS)]
    return {"Parameters": parameters, "Resources": {"R": queue(Metadata=names)}}


def many_rules() -> Json:
    assertion = {"Assert": {"Fn::Contains": [["a", "b"], ref("P")]}}
    rules = {f"Rule{number}": {"Assertions": [assertion] * 4} for number in range(2000)}
    resources = {"R": queue(Metadata=ref("P"))}
    return {"Parameters": {"P": {"Type": "String"}}, "Rules": rules, "Resources": resources}


def long_joins() -> Json:
    join = {"Fn::Join": [",", [ref("AWS::Region")] * 3000]}
    return {"Resources": {f"R{number}": queue(Metadata=join) for number in range(9)}}


def deep_choices() -> Json:
    choice: Any = "a"
    for number in range(14):
        choice = {"Fn::If": [f"C{number}", choice, f"a{number}"]}
    resources = {
        f"R{number}": queue(Properties={"QueueName": choice, "DelaySeconds": choice})
        for number in range(RESOURCES)
    }
    return {
        "Parameters": {"P": {"Type": "String"}},
        "Conditions": {f"C{number}": {"Fn::Equals": [ref("P"), "a"]} for number in range(14)},
        "Resources": resources,
    }


def functions_with_conditions() -> Json:
    """Returns functions, each with variables under the same conditions."""
    variables = {
        f"V{number}": {"Fn::If": [f"C{number}", {"Fn::FindInMap": ["M", "k", f"V{number}"]}, "b"]}
        for number in range(16)
    }
    function = {
        "Type": "AWS::Lambda::Function",
        "Properties": {
            "Code": {"ZipFile": "a"},
            "Handler": "a.b",
            "Runtime": "python3.13",
            "Role": "arn:aws:iam::111122223333:role/a",
            "Environment": {"Variables": variables},
        },
    }
    return {
        "Parameters": {"P": {"Type": "String"}},
        "Conditions": {f"C{n}": {"Fn::Equals": [ref("P"), str(n)]} for n in range(16)},
        "Mappings": {"M": {"k": {f"V{number}": "a" for number in range(16)}}},
        "Resources": {f"R{number}": function for number in range(RESOURCES)},
    }


def many_states() -> Json:
    states: Json = {
        f"S{number}": {"Type": "Pass", "Next": f"S{number + 1}"} for number in range(15_000)
    }
    states["S15000"] = {"Type": "Succeed"}
    properties = {
        "RoleArn": "arn:aws:iam::111122223333:role/a",
        "Definition": {"StartAt": "S0", "States": states},
    }
    machine = {"Type": "AWS::StepFunctions::StateMachine", "Properties": properties}
    return {"Resources": {"R": machine}}


# The template of the nested stacks.
CHILD = "child.json"


def child() -> Json:
    parameter = {"Type": "String", "AllowedPattern": "[a-z]{1,60}[0-9]{1,60}"}
    parameters = {f"P{number}": parameter for number in range(PARAMETERS)}
    return {
        "Parameters": parameters,
        "Resources": {"R": queue(Metadata=list(map(ref, parameters)))},
    }


def nested_stacks() -> Json:
    values = {f"P{number}": f"a{number}" for number in range(PARAMETERS)}
    properties = {"TemplateURL": CHILD, "Parameters": values}
    stack = {"Type": "AWS::CloudFormation::Stack", "Properties": properties}
    return {"Resources": {f"R{number}": stack for number in range(250)}}


WORST: list[Callable[[], Json]] = [
    template,
    dangling_references,
    wrong_dependencies,
    unknown_actions,
    wildcard_actions,
    unknown_types,
    unknown_properties,
    many_conditions,
    chained_conditions,
    one_cycle,
    all_depend_on_all,
    equal_names,
    unused_names,
    wrong_mapping_keys,
    deep_nesting,
    long_texts,
    many_variables,
    many_alternatives,
    many_tags,
    many_statements,
    many_suppressions,
    serverless_events,
    unknown_events,
    large_policies,
    broken_policy_texts,
    unfinished_dynamic_references,
    statements_with_one_sid,
    many_outputs,
    many_allowed_values,
    many_rules,
    long_joins,
    deep_choices,
    functions_with_conditions,
    many_states,
    nested_stacks,
]


SITE = {"provider": {"issuer": "https://idp.example.com", "client_id": "a"}}


def unknown_settings() -> Json:
    return SITE | {f"setting{number}": 1 for number in range(24_000)}


def malformed_rules() -> Json:
    """Returns rules with a key that is unknown, a path that is wrong and no access."""
    rules = [{"path": f"a{number}/ *", f"allow{number}": 1} for number in range(10_000)]
    return SITE | {"rules": rules}


def unknown_provider_settings() -> Json:
    return {"provider": SITE["provider"] | {f"issuer{number}": 1 for number in range(24_000)}}


WORST_SITES: list[Callable[[], Json]] = [
    unknown_settings,
    malformed_rules,
    unknown_provider_settings,
]


class Block(yaml.CSafeDumper):
    """Writes equal values again and not as aliases, as people do."""

    def ignore_aliases(self, _: Any) -> bool:
        return True


def block(document: Json) -> str:
    # Each level of a document takes several calls.
    sys.setrecursionlimit(10_000)
    return yaml.dump(document, Dumper=Block, sort_keys=False, width=MAX_TEMPLATE_BYTES)


def files(folder: Path, wanted: list[str]) -> Iterator[tuple[str, Path]]:
    """Writes each file to measure. Yields its label with its path."""
    (folder / CHILD).write_text(json.dumps(child()), "utf-8")
    for make in [*WORST, *WORST_SITES]:
        name = make.__name__
        if wanted and name not in wanted:
            continue
        document = make()
        texts = {f"{name}.json": json.dumps(document), f"{name}.yaml": block(document)}
        if make in WORST_SITES:
            texts = {"site.yaml": block(document)}
        label = name.replace("_", " ")
        for file, text in texts.items():
            if file.endswith(".yaml") and len(text) > MAX_TEMPLATE_BYTES:
                continue
            assert len(text) <= MAX_TEMPLATE_BYTES, f"{label}: {len(text)}"
            (folder / file).write_text(text, "utf-8")
            yield f"{label}, {'JSON' if file.endswith('.json') else 'YAML'}", folder / file


def processor_time(infra: Path, file: Path) -> tuple[float, int]:
    """Returns the seconds of processor time of `check`, and the number of findings."""
    before = getrusage(RUSAGE_CHILDREN)
    done = subprocess.run(
        ["taskset", "--cpu-list", "0", infra, "check", "--report", "json", "--", file],
        capture_output=True,
        text=True,
        check=False,
    )
    after = getrusage(RUSAGE_CHILDREN)
    assert done.returncode in (0, 2), done.stderr
    seconds = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return seconds, len(json.loads(done.stdout)["findings"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--infra", type=Path, default=INFRA)
    parser.add_argument("names", nargs="*", help="the files to measure (default: all)")
    arguments = parser.parse_args()
    print(f"{machine()}; medians of {arguments.runs} runs.\n")
    rows = []
    slow = []
    with tempfile.TemporaryDirectory() as folder:
        for label, file in files(Path(folder), arguments.names):
            times = [processor_time(arguments.infra, file) for _ in range(arguments.runs)]
            median = statistics.median(seconds for seconds, _ in times)
            size = f"{file.stat().st_size // 1000} kB"
            rows.append([label, size, str(times[0][1]), shown(median)])
            if median > LIMIT:
                slow.append(label)
    table(["file", "size", "findings", "processor time"], rows)
    if slow:
        sys.exit(f"more than {LIMIT} seconds: {', '.join(slow)}")


if __name__ == "__main__":
    main()
