"""SAM's own translator and `infra check` refuse the same events and resources of SAM.

The corpus has few templates that the translator accepts as they are, so good events and resources are written here. Each is then
changed in each place: a misspelt property, a property less, a type that does not exist.
"""

import copy
import inspect
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from samtranslator.model import ResourceMacro, SamResourceMacro, sam_resources
from samtranslator.model.connector_profiles.profile import PROFILE
from samtranslator.model.eventsources import cloudwatchlogs, pull, push, scheduler
from samtranslator.model.exceptions import InvalidDocumentException
from samtranslator.model.stepfunctions import events as state_machine_events
from samtranslator.translator.transform import transform

from e2e.support.claims import our_findings
from e2e.support.paths import ROOT
from e2e.test_sam import TRANSFORM, ManagedPolicies

FACTS = ROOT / "crates/cloudformation-facts/facts/Serverless"
OWNERS = {
    "Function": (pull, push, cloudwatchlogs, scheduler),
    "StateMachine": (state_machine_events, scheduler),
}

# Properties of events that the translator has and refuses when a template sets them.
REFUSED = {(kind, "ConsumerGroupId") for kind in ("DocumentDB", "DynamoDB", "Kinesis", "MQ", "SQS")}
# The property that the translator requires and sets itself.
SET = {("Api", "RestApiId")}
# Properties that the translator leaves to Lambda or EventBridge, which refuse the deployment without them.
DEPLOYED = {("EventBridgeRule", "Pattern"), ("MQ", "Queues"), ("MSK", "Topics")}
# Properties that the translator requires where it makes a policy, and not where it reads the event.
POLICIES = {
    ("DocumentDB", "SourceAccessConfigurations"),
    ("MQ", "SourceAccessConfigurations"),
    ("SelfManagedKafka", "KafkaBootstrapServers"),
    ("SelfManagedKafka", "SourceAccessConfigurations"),
    ("SelfManagedKafka", "Topics"),
}
# Properties of resources that the translator keeps to itself, or that it accepts and does not read.
INTERNAL = {
    ("Api", "__MANAGE_SWAGGER"),
    ("HttpApi", "__MANAGE_SWAGGER"),
    ("Application", "TemplateUrl"),
}


def classes_of(module: ModuleType, base: type[Any]) -> list[type[Any]]:
    found: list[type[Any]] = [one for _, one in inspect.getmembers(module, inspect.isclass)]
    return [one for one in found if issubclass(one, base)]


def event_classes(owner: str) -> dict[str, type[Any]]:
    """The translator's classes of events by the type of the event."""
    return {
        found.resource_type: found
        for module in OWNERS[owner]
        for found in classes_of(module, ResourceMacro)
        if found.resource_type and found.property_types and found.__module__ == module.__name__
    }


def facts(name: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((FACTS / f"{name}.json").read_text("utf-8"))
    return found


def event_facts(owner: str) -> dict[str, dict[str, Any]]:
    """The schemas of the properties of events by the type of the event."""
    all_facts = facts(owner)
    found = {}
    for branch in all_facts["properties"]["Events"]["additionalProperties"]["anyOf"]:
        event = definition(all_facts, branch)
        [kind] = event["properties"]["Type"]["enum"]
        [properties] = event["properties"]["Properties"].get("allOf") or [
            event["properties"]["Properties"]
        ]
        found[kind] = definition(all_facts, properties)
    return found


def definition(all_facts: dict[str, Any], reference: dict[str, str]) -> dict[str, Any]:
    found: dict[str, Any] = all_facts["definitions"][reference["$ref"].rsplit("/", 1)[-1]]
    return found


@pytest.mark.parametrize("owner", OWNERS)
def test_events_have_the_types_and_properties_that_the_translator_reads(owner: str) -> None:
    theirs, ours = event_classes(owner), event_facts(owner)
    assert theirs.keys() == ours.keys()
    for kind, found in theirs.items():
        names = {name for name in found.property_types if (kind, name) not in REFUSED}
        assert names == ours[kind]["properties"].keys(), kind
        required = {name for name, one in found.property_types.items() if one.required}
        required = {name for name in required if (kind, name) not in SET}
        argued = {name for argued_kind, name in DEPLOYED | POLICIES if argued_kind == kind}
        assert required <= set(ours[kind].get("required", [])) <= required | argued, kind


def test_resources_have_the_properties_that_the_translator_reads() -> None:
    classes = [
        found for found in classes_of(sam_resources, SamResourceMacro) if found.resource_type
    ]
    assert len(classes) == len(list(FACTS.glob("*.json")))
    for found in classes:
        name = found.resource_type.rsplit("::", 1)[-1]
        theirs = {one for one in found.property_types if (name, one) not in INTERNAL}
        ours = facts(name)
        assert theirs == ours["properties"].keys() - ours.get("attributes", {}).keys(), name


ARN = "arn:aws:{}:eu-central-1:123456789012:{}"
SECRET = {"Type": "BASIC_AUTH", "URI": ARN.format("secretsmanager", "secret:s")}

# A good event of each type with the properties that matter.
EVENTS: dict[str, dict[str, Any]] = {
    "AlexaSkill": {"SkillId": "amzn1.ask.skill.1"},
    "Api": {
        "Path": "/",
        "Method": "get",
        "TimeoutInMillis": 1000,
        "Auth": {"ApiKeyRequired": True},
    },
    "CloudWatchEvent": {"Pattern": {"source": ["aws.ec2"]}, "RuleName": "a", "State": "ENABLED"},
    "CloudWatchLogs": {"LogGroupName": "a", "FilterPattern": "x"},
    "Cognito": {"UserPool": {"Ref": "Pool"}, "Trigger": ["PreSignUp"]},
    "DocumentDB": {
        "Cluster": ARN.format("rds", "cluster:c"),
        "DatabaseName": "d",
        "CollectionName": "c",
        "StartingPosition": "LATEST",
        "SourceAccessConfigurations": [SECRET],
    },
    "DynamoDB": {
        "Stream": ARN.format("dynamodb", "table/t/stream/s"),
        "StartingPosition": "LATEST",
        "BatchSize": 10,
        "BisectBatchOnFunctionError": True,
        "DestinationConfig": {"OnFailure": {"Type": "SQS", "Destination": ARN.format("sqs", "q")}},
        "FilterCriteria": {"Filters": [{"Pattern": "{}"}]},
    },
    "EventBridgeRule": {"Pattern": {"source": ["aws.ec2"]}, "EventBusName": "default"},
    "HttpApi": {"Path": "/", "Method": "get", "PayloadFormatVersion": "2.0"},
    "IoTRule": {"Sql": "SELECT * FROM 'a'", "AwsIotSqlVersion": "beta"},
    "Kinesis": {"Stream": ARN.format("kinesis", "stream/s"), "StartingPosition": "TRIM_HORIZON"},
    "MQ": {
        "Broker": ARN.format("mq", "broker:b:b-1"),
        "Queues": ["q"],
        "SourceAccessConfigurations": [SECRET],
    },
    "MSK": {
        "Stream": ARN.format("kafka", "cluster/c/1"),
        "StartingPosition": "LATEST",
        "Topics": ["orders"],
        "ConsumerGroupId": "g",
    },
    "S3": {
        "Bucket": {"Ref": "Bucket"},
        "Events": "s3:ObjectCreated:*",
        "Filter": {"S3Key": {"Rules": [{"Name": "prefix", "Value": "a"}]}},
    },
    "SNS": {"Topic": ARN.format("sns", "t"), "SqsSubscription": True, "Region": "eu-central-1"},
    "SQS": {"Queue": ARN.format("sqs", "q"), "BatchSize": 5, "Enabled": False},
    "Schedule": {
        "Schedule": "rate(1 day)",
        "Enabled": True,
        "DeadLetterConfig": {"Type": "SQS", "QueueLogicalId": "Dead"},
    },
    "ScheduleV2": {"ScheduleExpression": "rate(1 day)", "Name": "n", "State": "DISABLED"},
    "SelfManagedKafka": {
        "KafkaBootstrapServers": ["k:9092"],
        "Topics": ["orders"],
        "SourceAccessConfigurations": [SECRET],
    },
}

LAMBDA = {"Handler": "a.b", "Runtime": "python3.14", "InlineCode": "x"}
MACHINE = {
    "Role": "arn:aws:iam::123456789012:role/r",
    "Definition": {"StartAt": "A", "States": {"A": {"Type": "Succeed"}}},
}

# Good resources of SAM with the properties that matter.
RESOURCES: dict[str, dict[str, Any]] = {
    "Api": {
        "StageName": "live",
        "Auth": {"Authorizers": {"Pool": {"UserPoolArn": ARN.format("cognito-idp", "userpool/p")}}},
        "Tags": {"Team": "web"},
    },
    "Function": LAMBDA | {"Timeout": 3, "MemorySize": 256, "Tags": {"Team": "web"}},
    "HttpApi": {"StageName": "live", "Tags": {"Team": "web"}},
    "LayerVersion": {"ContentUri": "s3://a/b", "CompatibleRuntimes": ["python3.14"]},
    "SimpleTable": {"PrimaryKey": {"Name": "id", "Type": "String"}, "Tags": {"Team": "web"}},
    "StateMachine": MACHINE | {"Type": "EXPRESS", "Tags": {"Team": "web"}},
    "WebSocketApi": {
        "RouteSelectionExpression": "$request.body.action",
        "Routes": {"$connect": {"FunctionArn": ARN.format("lambda", "function:f")}},
        "Auth": {"AuthType": "AWS_IAM"},
    },
}


@dataclass(frozen=True)
class Case:
    """A template with resources, and with others and a condition to which these may refer."""

    name: str
    resources: dict[str, Any]

    def template(self) -> dict[str, Any]:
        others = {"Bucket": {"Type": "AWS::S3::Bucket"}, "Pool": {"Type": "AWS::Cognito::UserPool"}}
        condition = {"Fn::Equals": [{"Ref": "AWS::Region"}, "eu-central-1"]}
        return {
            "Transform": TRANSFORM,
            "Conditions": {"C": condition},
            "Resources": self.resources | others,
        }


def resource(kind: str, properties: dict[str, Any]) -> dict[str, Any]:
    return {"R": {"Type": f"AWS::Serverless::{kind}", "Properties": properties}}


def good() -> Iterator[Case]:
    for kind, properties in RESOURCES.items():
        yield Case(kind, resource(kind, properties))
    for kind, properties in EVENTS.items():
        event = {"Type": kind, "Properties": properties}
        yield Case(f"Function.{kind}", resource("Function", LAMBDA | {"Events": {"E": event}}))
    for kind in ("CloudWatchEvent", "EventBridgeRule", "Schedule", "ScheduleV2"):
        event = {"Type": kind, "Properties": EVENTS[kind]}
        yield Case(
            f"StateMachine.{kind}", resource("StateMachine", MACHINE | {"Events": {"E": event}})
        )


def broken() -> Iterator[Case]:
    """Each good template with one property or type misspelt, or one property less."""
    for case in good():
        good_resource = case.resources["R"]
        event = good_resource["Properties"].get("Events", {}).get("E")
        place = ("Properties", "Events", "E", "Properties") if event else ("Properties",)
        for name in (event or good_resource)["Properties"]:
            for change in ("misspelt", "missing"):
                changed = copy.deepcopy(good_resource)
                members = changed
                for key in place:
                    members = members[key]
                value = members.pop(name)
                if change == "misspelt":
                    members[f"{name}s"] = value
                yield Case(f"{case.name}.{name} {change}", {"R": changed})
        changed = copy.deepcopy(good_resource)
        if event:
            changed["Properties"]["Events"]["E"]["Type"] += "s"
            yield Case(f"{case.name}.Type misspelt", {"R": changed})


def refused(template: dict[str, Any]) -> bool:
    os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
    try:
        transform(copy.deepcopy(template), {}, ManagedPolicies())
    except InvalidDocumentException:
        return True
    return False


def found_errors(cases: list[Case], folder: Path) -> dict[str, list[str]]:
    """The messages of our errors by the name of the case."""
    files = [folder / f"{number}.json" for number in range(len(cases))]
    for file, case in zip(files, cases, strict=True):
        file.write_text(json.dumps(case.template()), "utf-8")
    found: dict[str, list[str]] = {case.name: [] for case in cases}
    for one in our_findings(files, named=lambda file: file.name):
        if one.is_error:
            found[cases[int(Path(one.file).stem)].name].append(
                f"{'.'.join(one.path)}: {one.message}"
            )
    return found


def test_both_accept_the_good_templates(tmp_path: Path) -> None:
    cases = list(good())
    assert [case.name for case in cases if refused(case.template())] == []
    assert {name: found for name, found in found_errors(cases, tmp_path).items() if found} == {}


# Templates that we refuse and the translator accepts.
ONLY_OURS = {
    "Function.EventBridgeRule.Pattern missing": "EventBridge refuses a rule without a pattern or a schedule",
    "Function.MQ.Queues missing": "Lambda needs the queue of a broker",
    "Function.MSK.Topics missing": "Lambda needs the topic of a cluster",
}
# Templates that the translator refuses and we accept.
ONLY_THEIRS = {
    "Function.InlineCode missing": "SAM's command line packages the current folder if a function does not name its code"
}


def test_both_refuse_the_same_broken_templates(tmp_path: Path) -> None:
    cases = list(broken())
    theirs = {case.name for case in cases if refused(case.template())}
    found = found_errors(cases, tmp_path)
    mine = {name for name, messages in found.items() if messages}
    assert mine - theirs == ONLY_OURS.keys(), {name: found[name] for name in mine - theirs}
    assert theirs - mine == ONLY_THEIRS.keys()
    print(f"{len(cases)} changed templates, {len(theirs & mine)} refused by both")
    assert len(theirs & mine) >= ENOUGH_REFUSED


# Of the changed templates, both refuse this many.
ENOUGH_REFUSED = 100


# The properties that a connector can need of a resource outside of the template.
OUTSIDE = ("Arn", "Name", "Qualifier", "QueueUrl", "ResourceId", "RoleName")


def connectors() -> Iterator[Case]:
    """Connectors between every two types, with all permissions, and with one property less."""
    profiles: dict[str, dict[str, Any]] = PROFILE["Permissions"]
    destinations = {kind for profile in profiles.values() for kind in profile}
    types = sorted(profiles.keys() | destinations)
    for source in types:
        for destination in types:
            for permissions in (["Read"], ["Write"], ["Read", "Write"]):
                name = f"{source} {destination} {permissions}"
                yield connector(name, source, destination, permissions)
                profile = profiles.get(source, {}).get(destination)
                if profile and permissions == sorted(profile["Properties"]["AccessCategories"]):
                    for missing in OUTSIDE:
                        for end in ("Source", "Destination"):
                            case = connector(
                                f"{name} {end} {missing}", source, destination, permissions
                            )
                            case.resources["R"]["Properties"][end].pop(missing)
                            yield case


def connector(name: str, source: str, destination: str, permissions: list[str]) -> Case:
    ends = {
        end: {"Type": kind} | dict.fromkeys(OUTSIDE, "a")
        for end, kind in (("Source", source), ("Destination", destination))
    }
    return Case(name, resource("Connector", ends | {"Permissions": permissions}))


def test_both_refuse_the_same_connectors(tmp_path: Path) -> None:
    cases = list(connectors())
    theirs = {case.name for case in cases if refused(case.template())}
    mine = {name for name, messages in found_errors(cases, tmp_path).items() if messages}
    assert mine == theirs
    print(f"{len(cases)} connectors, {len(theirs)} refused by both")
    assert 0 < len(theirs) < len(cases)
