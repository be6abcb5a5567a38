"""The real AWS CLI deploys the website without its database, which moto does not have, to moto."""

import json
from collections.abc import Iterator
from ipaddress import IPv4Network
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from e2e.support.deployment import Account, State
from e2e.support.moto import moto
from e2e.support.paths import EXAMPLES
from e2e.support.process import run

Deployed = tuple[Account, State]


def without_database(template: dict[str, Any]) -> dict[str, Any]:
    resources = {
        name: it for name, it in template["Resources"].items() if not name.startswith("Database")
    }
    del resources["WebToDatabase"]
    (container,) = resources["WebTask"]["Properties"]["ContainerDefinitions"]
    del container["Environment"], container["Secrets"]
    (policy,) = resources["WebExecutionRole"]["Properties"]["Policies"]
    policy["PolicyDocument"]["Statement"].pop()
    return template | {"Resources": resources}


@pytest.fixture(scope="module")
def deployed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Deployed]:
    folder = tmp_path_factory.mktemp("web")
    with moto(folder) as endpoint:
        account = Account(endpoint, folder)
        template = without_database(json.loads(run(EXAMPLES / "web").stdout))
        certificate = account.client("acm").request_certificate(DomainName="www.example.com")
        https = template["Resources"]["BalancerHttps"]["Properties"]
        https["Certificates"] = [{"CertificateArn": certificate["CertificateArn"]}]
        Path(account.folder / "stack.json").write_text(json.dumps(template), "utf-8")
        yield account, account.deploy(stack="web", parameters={})


def subnets(deployed: Deployed) -> list[dict[str, Any]]:
    account, state = deployed
    (vpc,) = (it.physical_id for it in state.resources.values() if it.type == "AWS::EC2::VPC")
    found = account.client("ec2").describe_subnets(Filters=[{"Name": "vpc-id", "Values": [vpc]}])
    return found["Subnets"]


def test_subnets_are_in_two_zones_and_do_not_overlap(deployed: Deployed) -> None:
    found = subnets(deployed)
    blocks = [IPv4Network(it["CidrBlock"]) for it in found]
    assert len(blocks) == 6
    assert not any(one.overlaps(other) for one, other in combinations(blocks, 2))
    assert all(it.subnet_of(IPv4Network("10.0.0.0/16")) for it in blocks)
    assert len({it["AvailabilityZone"] for it in found}) == 2


def test_tasks_admit_only_the_balancer(deployed: Deployed) -> None:
    account, state = deployed
    groups = account.client("ec2").describe_security_groups()["SecurityGroups"]
    by_id = {it["GroupId"]: it for it in groups}
    tasks, nodes = (state.resources[f"{it}SecurityGroup"].physical_id for it in ("Web", "Balancer"))
    (rule,) = by_id[tasks]["IpPermissions"]
    assert (rule["FromPort"], rule["ToPort"], rule["IpRanges"]) == (8080, 8080, [])
    assert [it["GroupId"] for it in rule["UserIdGroupPairs"]] == [nodes]


def test_only_public_subnets_reach_the_internet_gateway(deployed: Deployed) -> None:
    account, state = deployed
    tables = account.client("ec2").describe_route_tables()["RouteTables"]
    by_id = {it["RouteTableId"]: it for it in tables}
    targets = {
        name: {
            "gateway" if "GatewayId" in route else "nat"
            for route in by_id[it.physical_id]["Routes"]
            if route.get("DestinationCidrBlock") == "0.0.0.0/0"
        }
        for name, it in state.resources.items()
        if it.type == "AWS::EC2::RouteTable"
    }
    assert targets == {
        f"Vpc{kind}{zone}Table": reached
        for kind, reached in {"Public": {"gateway"}, "Private": {"nat"}, "Isolated": set()}.items()
        for zone in (1, 2)
    }
