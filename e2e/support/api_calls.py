"""Maps a resource to the API calls that create it, and its properties to their input."""

import json
from collections.abc import Iterator

Call = tuple[str, str, dict]


def calls(resource_type: str, properties: dict) -> Iterator[Call]:
    """A service, an operation and its input in CloudFormation's spelling."""
    given = dict(properties)
    match resource_type:
        case "AWS::CloudFront::Distribution" if "Tags" in given:
            yield "cloudfront", "CreateDistributionWithTags", {"DistributionConfigWithTags": given}
        case "AWS::CloudFront::Distribution":
            yield "cloudfront", "CreateDistribution", given
        case "AWS::CloudFront::CloudFrontOriginAccessIdentity":
            yield "cloudfront", "CreateCloudFrontOriginAccessIdentity", given
        case "AWS::CloudFront::OriginAccessControl":
            yield "cloudfront", "CreateOriginAccessControl", given
        case "AWS::CloudFront::ResponseHeadersPolicy":
            yield "cloudfront", "CreateResponseHeadersPolicy", given
        case "AWS::IAM::Role":
            role = {"RoleName": "docs-EdgeRole-1ABCDEFGHIJKL"}
            for policy in given.pop("Policies", []):
                yield "iam", "PutRolePolicy", role | policy
            yield "iam", "CreateRole", role | given
        case "AWS::Lambda::Function":
            assert isinstance(given["Code"], str), "Code is for `package` to replace"
            code = {"S3Bucket": "artifacts", "S3Key": "function.zip"}
            yield "lambda", "CreateFunction", given | {"Code": code}
        case "AWS::Lambda::Version":
            yield "lambda", "PublishVersion", given
        case "AWS::SSM::Parameter":
            yield "ssm", "PutParameter", given
        case "AWS::Logs::LogGroup":
            retention = {"RetentionInDays": given.pop("RetentionInDays")}
            yield "logs", "PutRetentionPolicy", retention | {"LogGroupName": given["LogGroupName"]}
            yield "logs", "CreateLogGroup", given
        case "AWS::Logs::DeliverySource":
            yield "logs", "PutDeliverySource", given
        case "AWS::Logs::DeliveryDestination":
            target = {"DestinationResourceArn": given.pop("DestinationResourceArn")}
            configuration = {"DeliveryDestinationConfiguration": target}
            yield "logs", "PutDeliveryDestination", given | configuration
        case "AWS::Logs::Delivery":
            s3 = {"SuffixPath": given.pop("S3SuffixPath", "")}
            yield "logs", "CreateDelivery", given | {"S3DeliveryConfiguration": s3}
        case "AWS::Route53::RecordSet":
            zone = {"HostedZoneId": given.pop("HostedZoneId")}
            change = {"Action": "CREATE", "ResourceRecordSet": given}
            batch = {"ChangeBatch": {"Changes": [change]}}
            yield "route53", "ChangeResourceRecordSets", zone | batch
        case "AWS::CertificateManager::Certificate":
            # Only CloudFormation uses the validation options. The API does not have them.
            given.pop("DomainValidationOptions", None)
            yield "acm", "RequestCertificate", given
        case "AWS::SecretsManager::Secret":
            if generated := given.pop("GenerateSecretString", None):
                # CloudFormation generates the value and puts it into the template.
                for own in ("GenerateStringKey", "SecretStringTemplate"):
                    generated.pop(own)
                yield "secretsmanager", "GetRandomPassword", generated
            yield "secretsmanager", "CreateSecret", given
        case "AWS::CloudWatch::Alarm":
            # CloudFormation chooses a name if the template has none.
            yield "cloudwatch", "PutMetricAlarm", {"AlarmName": "docs-Alarm-1ABCDEFGHIJKL"} | given
        case "AWS::CloudWatch::Dashboard":
            yield "cloudwatch", "PutDashboard", given
        case "AWS::Logs::MetricFilter":
            yield "logs", "PutMetricFilter", {"FilterName": "docs-Filter-1ABCDEFGHIJKL"} | given
        case "AWS::SNS::Topic":
            yield "sns", "CreateTopic", {"Name": "docs-Topic-1ABCDEFGHIJKL"} | given
        case "AWS::SNS::TopicPolicy":
            policy = {
                "AttributeName": "Policy",
                "AttributeValue": json.dumps(given["PolicyDocument"]),
            }
            for topic in given["Topics"]:
                yield "sns", "SetTopicAttributes", {"TopicArn": topic} | policy
        case "AWS::SNS::Subscription":
            yield "sns", "Subscribe", given
        case "AWS::S3::BucketPolicy":
            policy = {"Policy": given.pop("PolicyDocument")}
            yield "s3", "PutBucketPolicy", given | policy
        case "AWS::S3::Bucket":
            pass  # one call for each property; test_deploy_ministack.py makes them
        case _:
            raise AssertionError(f"no API call is listed for {resource_type}")
