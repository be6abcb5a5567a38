"""The deployer's policy with AWS's schemas, which list the permissions that CloudFormation needs for each resource type.

cfn-lint brings the schemas. The policy is compared in both directions: it allows what the snapshots need, and little else.
"""

import json
import re
from fnmatch import fnmatchcase
from functools import cache
from pathlib import Path
from typing import Any

import cfnlint
import pytest

from e2e.support.paths import OPERATOR, ROOT
from e2e.support.process import run

SCHEMAS = Path(cfnlint.__file__).parent / "data/schemas"
HANDLERS = ("create", "read", "update", "delete")
KEY = "arn:aws:kms:us-east-1:123456789012:key/8f3b2a1c-0d4e-4f5a-9b6c-7d8e9f0a1b2c"

# Permissions that a handler needs only for these properties. No snapshot has them.
UNUSED_PROPERTIES: dict[str, dict[str, list[str]]] = {
    "AWS::CertificateManager::Certificate": {
        "CertificateAuthorityArn": ["acm-pca:*"],
        "CertificateTransparencyLoggingPreference": ["acm:UpdateCertificateOptions"],
    },
    "AWS::CloudFront::Distribution": {
        "DistributionConfig.ConnectionMode": ["cloudfront:*ConnectionGroup"],
        "DistributionConfig.ContinuousDeploymentPolicyId": [
            "cloudfront:UpdateDistributionWithStagingConfig"
        ],
        "DistributionConfig.Origins.*.VpcOriginConfig": ["cloudfront:GetVpcOrigin"],
    },
    "AWS::IAM::Role": {
        "ManagedPolicyArns": ["iam:AttachRolePolicy", "iam:DetachRolePolicy"],
        "PermissionsBoundary": ["iam:*RolePermissionsBoundary"],
    },
    "AWS::Lambda::Function": {
        "CapacityProviderConfig": ["lambda:PassCapacityProvider"],
        "Code.S3ObjectVersion": ["s3:GetObjectVersion"],
        "CodeSigningConfigArn": ["lambda:*CodeSigningConfig"],
        "FileSystemConfigs": ["elasticfilesystem:*", "s3files:*"],
        "FunctionScalingConfig": ["lambda:PutFunctionScalingConfig"],
        "KmsKeyArn": ["kms:*"],
        "Layers": ["lambda:GetLayerVersion"],
        "RecursiveLoop": ["lambda:PutFunctionRecursionConfig"],
        "ReservedConcurrentExecutions": ["lambda:*FunctionConcurrency"],
        "RuntimeManagementConfig": [
            "lambda:AssociateRuntimeAlias",
            "lambda:PutRuntimeManagementConfig",
        ],
        "VpcConfig": ["ec2:*"],
    },
    "AWS::Lambda::Version": {
        "FunctionScalingConfig": ["lambda:PutFunctionScalingConfig"],
        "ProvisionedConcurrencyConfig": ["lambda:PutProvisionedConcurrencyConfig"],
        "RuntimePolicy": ["lambda:PutRuntimeManagementConfig"],
    },
    "AWS::Logs::LogGroup": {
        "BearerTokenAuthenticationEnabled": ["logs:PutBearerTokenAuthentication"],
        "DataProtectionPolicy": [
            "firehose:*",
            "logs:CreateLogDelivery",
            "logs:DeleteDataProtectionPolicy",
            "logs:PutDataProtectionPolicy",
            "s3:*",
        ],
        "DeletionProtectionEnabled": ["logs:PutLogGroupDeletionProtection"],
        "FieldIndexPolicies": ["logs:DeleteIndexPolicy", "logs:PutIndexPolicy"],
        "KmsKeyId": ["logs:*KmsKey"],
        "ResourcePolicyDocument": ["logs:DeleteResourcePolicy", "logs:PutResourcePolicy"],
    },
    "AWS::Route53::RecordSet": {"HostedZoneName": ["route53:ListHostedZones"]},
    "AWS::S3::Bucket": {
        "AbacStatus": ["s3:PutBucketAbac"],
        "AccelerateConfiguration": ["s3:PutAccelerateConfiguration"],
        "AccessControl": ["s3:PutBucketAcl", "s3:PutObjectAcl"],
        "AnalyticsConfigurations": ["s3:*Analytics*"],
        "CorsConfiguration": ["s3:*BucketCors"],
        "IntelligentTieringConfigurations": ["s3:PutIntelligentTieringConfiguration"],
        "InventoryConfigurations": ["s3:PutInventoryConfiguration"],
        "LoggingConfiguration": ["s3:PutBucketLogging"],
        "MetadataTableConfiguration": ["s3:*Metadata*", "s3tables:*"],
        "MetricsConfigurations": ["s3:*Metrics*"],
        "NotificationConfiguration": ["s3:PutBucketNotification"],
        "ObjectLockConfiguration": ["s3:Put*ObjectLockConfiguration"],
        "ReplicationConfiguration": ["iam:PassRole", "s3:*Replication*", "s3:DeleteObject"],
        "WebsiteConfiguration": ["s3:*BucketWebsite"],
    },
    "AWS::SNS::Subscription": {
        "FilterPolicy": ["sns:SetSubscriptionAttributes"],
        "SubscriptionRoleArn": ["iam:*"],
    },
    "AWS::SNS::Topic": {
        "DataProtectionPolicy": ["sns:PutDataProtectionPolicy"],
        "DeliveryStatusLogging": ["iam:*"],
    },
    "AWS::SecretsManager::Secret": {"ReplicaRegions": ["secretsmanager:*Replic*"]},
}
# Permissions that no property explains, and the reason why the policy does not have them.
UNNEEDED = {
    "s3:DeleteBucketEncryption": "IAM has no such action; PutEncryptionConfiguration also deletes",
    "s3:DeleteBucketLifecycle": "IAM has no such action; PutLifecycleConfiguration also deletes",
    "autoloop:*": "delivers the logs of another service",
    "codewhisperer:*": "delivers the logs of another service",
    "logs:AllowVendedLogDeliveryForResource": "delivers the logs of another service",
    "workmail:*": "delivers the logs of another service",
}
# Actions that no handler names, and the reason why the policy has them.
ADDITIONAL = {
    "cloudfront:AllowVendedLogDeliveryForResource": "the logs that DeliverySource delivers",
    "iam:CreateServiceLinkedRole": "Lambda@Edge and CloudFront create their roles at first use",
    "lambda:DisableReplication*": "CloudFront removes a Lambda@Edge function from its locations",
    "lambda:EnableReplication*": "CloudFront copies a Lambda@Edge function to its locations",
    "lambda:ListTags": "GetFunction returns tags only with it",
    "wafv2:GetWebACL": "CloudFront reads the web ACL that a distribution names",
}


def policy(role: str, folder: Path, *options: str) -> list[dict]:
    done = run(OPERATOR, "--stack", "reports", "policy", role, *options, cwd=folder)
    return json.loads(done.stdout)["Statement"]


def actions(statements: list[dict]) -> list[str]:
    return [action for statement in statements for action in statement["Action"]]


def matches(action: str, patterns: Any) -> bool:
    """IAM ignores the case of actions."""
    return any(fnmatchcase(action.lower(), pattern.lower()) for pattern in patterns)


@cache
def resources() -> list[tuple[str, dict]]:
    """Returns the types and properties of all resources in the snapshots."""
    found = []
    for path in sorted((ROOT / "snapshots").glob("*.json")):
        for resource in json.loads(path.read_text("utf-8")).get("Resources", {}).values():
            found.append((resource["Type"], resource.get("Properties", {})))
    return found


TYPES = sorted({resource_type for resource_type, _ in resources()})


@cache
def needed(resource_type: str) -> frozenset[str]:
    index = json.loads((SCHEMAS / "providers/us-east-1.json").read_text("utf-8"))
    path = SCHEMAS / f"resources/{index[resource_type]}.json"
    handlers = json.loads(path.read_text("utf-8"))["handlers"]
    return frozenset(
        action for name in HANDLERS for action in handlers.get(name, {}).get("permissions", [])
    )


def has(value: Any, path: list[str]) -> bool:
    """Reports whether a property is set. `*` is every item of a list."""
    if not path:
        return True
    name, *rest = path
    if name == "*":
        return isinstance(value, list) and any(has(item, rest) for item in value)
    return isinstance(value, dict) and name in value and has(value[name], rest)


@pytest.mark.parametrize("resource_type", TYPES)
def test_deployer_may_do_what_cloudformation_needs(resource_type: str, tmp_path: Path) -> None:
    allowed = actions(policy("deployer", tmp_path))
    unused = UNUSED_PROPERTIES.get(resource_type, {})
    excused = [pattern for patterns in unused.values() for pattern in patterns]
    missing = {
        action
        for action in needed(resource_type)
        if not matches(action, [*allowed, *excused, *UNNEEDED])
    }
    assert not missing


@pytest.mark.parametrize("resource_type", UNUSED_PROPERTIES)
def test_exceptions_are_about_properties_that_no_snapshot_has(resource_type: str) -> None:
    index = json.loads((SCHEMAS / "providers/us-east-1.json").read_text("utf-8"))
    path = SCHEMAS / f"resources/{index[resource_type]}.json"
    schema = json.loads(path.read_text("utf-8"))
    for name, patterns in UNUSED_PROPERTIES[resource_type].items():
        assert name.partition(".")[0] in schema["properties"], f"{name} does not exist"
        for found, properties in resources():
            assert found != resource_type or not has(properties, name.split(".")), name
        for pattern in patterns:
            assert matches_any(needed(resource_type), pattern), f"{pattern} excuses nothing"


def matches_any(names: Any, pattern: str) -> bool:
    return any(matches(name, [pattern]) for name in names)


def test_deployer_may_do_little_else(tmp_path: Path) -> None:
    source = (ROOT / "crates/operator/src").rglob("*.rs")
    text = "".join(path.read_text("utf-8") for path in source if path.parent.name != "policy")
    known = frozenset().union(*map(needed, TYPES))

    def is_own(action: str) -> bool:
        """Reports whether a command calls the action, such as `client.describe_events()`."""
        name = action.partition(":")[2]
        words = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).strip("*").lower().replace("*", "")
        is_method = re.search(rf"\.[a-z_]*{words}[a-z_]*\(\)", text)
        return bool(is_method) or f'"{action}"' in text

    unexplained = {
        action
        for action in actions(policy("deployer", tmp_path))
        if action not in ADDITIONAL and not matches_any(known, action) and not is_own(action)
    }
    assert not unexplained
    assert set(ADDITIONAL) <= set(actions(policy("deployer", tmp_path)))


@pytest.mark.parametrize("pattern", UNNEEDED)
def test_every_reason_is_about_a_permission(pattern: str) -> None:
    assert matches_any(frozenset().union(*map(needed, TYPES)), pattern)


def test_keys_and_bucket_are_options(tmp_path: Path) -> None:
    options = ("--kms-key", KEY, "--bucket-kms-key", KEY, "--artifact-bucket", "packages")
    granted = {role: policy(role, tmp_path, *options) for role in ("deployer", "publisher")}
    assert "kms:Encrypt" in actions(granted["deployer"])
    assert "kms:GenerateDataKey" in actions(granted["publisher"])
    assert "arn:aws:s3:::packages/sitegate/*" in json.dumps(granted["deployer"])
    refused = run(
        OPERATOR,
        *("--stack", "reports", "policy", "operator", "--kms-key", "alias/site"),
        cwd=tmp_path,
        ok=(2,),
    )
    assert "is not the ARN of a KMS key" in refused.stderr
    assert "aws kms describe-key --key-id alias/site" in refused.stderr


def test_key_of_the_configuration_is_the_default(tmp_path: Path) -> None:
    (tmp_path / "site.yaml").write_text(f"function: {{ secrets_key_arn: '{KEY}' }}\n", "utf-8")
    for role in ("deployer", "operator"):
        assert {"kms:Decrypt", "kms:Encrypt"} <= set(actions(policy(role, tmp_path)))
    assert not matches_any(actions(policy("publisher", tmp_path)), "kms:*")
