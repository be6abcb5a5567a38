//! The services of the AWS SDK for Rust, by their names in IAM policies.

use cloudformation_facts::iam_prefixes;

/// The prefix of the names of the SDK's crates.
const CRATE_PREFIX: &str = "aws-sdk-";

/// Services that the SDK names differently from IAM, each with [the prefix of its actions](https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html).
/// All others differ in hyphens at most.
const OTHER_NAMES: [(&str, &str); 72] = [
    ("amp", "aps"),
    ("apigatewaymanagement", "execute-api"),
    ("apigatewayv2", "apigateway"),
    ("appconfigdata", "appconfig"),
    ("applicationdiscovery", "discovery"),
    ("bedrockagent", "bedrock"),
    ("bedrockagentcorecontrol", "bedrock-agentcore"),
    ("bedrockagentruntime", "bedrock"),
    ("bedrockdataautomation", "bedrock"),
    ("bedrockdataautomationruntime", "bedrock"),
    ("bedrockruntime", "bedrock"),
    ("cloudhsmv2", "cloudhsm"),
    ("cloudsearchdomain", "cloudsearch"),
    ("cloudwatchlogs", "logs"),
    ("cognitoidentityprovider", "cognito-idp"),
    ("connectcampaignsv2", "connect-campaigns"),
    ("connectcontactlens", "connect"),
    ("costandusagereport", "cur"),
    ("costexplorer", "ce"),
    ("customerprofiles", "profile"),
    ("databasemigration", "dms"),
    ("directory", "ds"),
    ("docdb", "rds"),
    ("dynamodbstreams", "dynamodb"),
    ("efs", "elasticfilesystem"),
    ("elasticloadbalancingv2", "elasticloadbalancing"),
    ("elasticsearch", "es"),
    ("emr", "elasticmapreduce"),
    ("eventbridge", "events"),
    ("forecastquery", "forecast"),
    ("greengrassv2", "greengrass"),
    ("iotdataplane", "iot"),
    ("iotjobsdataplane", "iotjobsdata"),
    ("iotsecuretunneling", "iot"),
    ("keyspaces", "cassandra"),
    ("kinesisanalyticsv2", "kinesisanalytics"),
    ("kinesisvideoarchivedmedia", "kinesisvideo"),
    ("kinesisvideomedia", "kinesisvideo"),
    ("kinesisvideosignaling", "kinesisvideo"),
    ("lexmodelbuilding", "lex"),
    ("lexmodelsv2", "lex"),
    ("lexruntime", "lex"),
    ("lexruntimev2", "lex"),
    ("location", "geo"),
    ("marketplacecatalog", "aws-marketplace"),
    ("marketplaceentitlement", "aws-marketplace"),
    ("marketplacemetering", "aws-marketplace"),
    ("mediastoredata", "mediastore"),
    ("migrationhub", "mgh"),
    ("mturk", "mechanicalturk"),
    ("mwaa", "airflow"),
    ("neptune", "rds"),
    ("neptunedata", "neptune-db"),
    ("opensearch", "es"),
    ("opensearchserverless", "aoss"),
    ("personalizeevents", "personalize"),
    ("personalizeruntime", "personalize"),
    ("pinpoint", "mobiletargeting"),
    ("pinpointemail", "ses"),
    ("pinpointsmsvoicev2", "sms-voice"),
    ("qldbsession", "qldb"),
    ("resourcegroupstagging", "tag"),
    ("s3control", "s3"),
    ("sagemakerfeaturestoreruntime", "sagemaker"),
    ("sagemakerruntime", "sagemaker"),
    ("serverlessapplicationrepository", "serverlessrepo"),
    ("sesv2", "ses"),
    ("sfn", "states"),
    ("ssoadmin", "sso"),
    ("timestreamquery", "timestream"),
    ("timestreamwrite", "timestream"),
    ("transcribestreaming", "transcribe"),
];

/// The service that a crate calls, by the prefix of its actions in IAM policies. `None` if the crate is not part of the SDK, or calls actions
/// for which a role needs no permission.
pub(super) fn service(package: &str) -> Option<&'static str> {
    let name = package.strip_prefix(CRATE_PREFIX)?;
    // Everyone can ask who they are, and this is why most functions have the crate.
    if name == "sts" {
        return None;
    }
    let other = OTHER_NAMES.iter().find(|(known, _)| *known == name).map(|(_, prefix)| *prefix);
    other.or_else(|| {
        iam_prefixes().find(|prefix| prefix.chars().filter(|letter| *letter != '-').eq(name.chars()))
    })
}

#[cfg(test)]
mod tests {
    use cloudformation_facts::iam_prefixes;

    use super::{OTHER_NAMES, service};

    macro_rules! services {
        ($($test:ident: $package:literal => $service:expr;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(service($package), $service);
            }
        )*};
    }

    services! {
        service_with_one_name_is_found: "aws-sdk-sqs" => Some("sqs");
        service_that_iam_writes_with_a_hyphen_is_found: "aws-sdk-cognitoidentity" => Some("cognito-identity");
        service_with_another_name_is_found: "aws-sdk-sfn" => Some("states");
        service_whose_name_is_that_of_another_prefix_is_found: "aws-sdk-opensearch" => Some("es");
        other_crate_is_no_service: "aws-config" => None;
        service_that_needs_no_permission_is_left_out: "aws-sdk-sts" => None;
        unknown_service_is_left_out: "aws-sdk-tomorrow" => None;
    }

    #[test]
    fn other_names_are_prefixes_of_iam() {
        for (name, prefix) in OTHER_NAMES {
            assert!(iam_prefixes().any(|known| known == prefix), "{name} => {prefix}");
        }
    }

    #[test]
    fn other_names_differ_in_more_than_hyphens() {
        for (name, prefix) in OTHER_NAMES {
            assert_ne!(name, prefix.replace('-', ""));
        }
    }

    #[test]
    fn other_names_are_in_alphabetical_order() {
        assert!(OTHER_NAMES.is_sorted());
    }
}
