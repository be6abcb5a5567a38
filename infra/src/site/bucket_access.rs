//! Read access to the bucket, and the bucket that the site's stack does not create. A new bucket in another Region gets a
//! separate stack. An existing bucket needs more statements in its policy.

use cloudformation::intrinsic::{Pseudo, concat, pseudo, sub};
use cloudformation::{Json, Mapping, Output, Parameter, Value};
use serde_json::json;

use super::config::{OriginAccess, ParameterSetting, Site};
use super::hosts;
use super::parameters::Presence;
use super::sub_json::{Placeholder, sub_json};
use constructs::policy::{Principal, Statement};
use constructs::{Bucket, BucketPolicy, ConstructError, OriginAccessHandle, Scope, Stack, object_arns};
use edge_facts::EDGE_REGION;

/// Statements that allow reading. With `s3:ListBucket`, S3 answers 404 instead of 403 for a missing object. Visitors
/// still cannot list names through CloudFront.
pub(super) fn read_statements(
    reader: &Reader,
    bucket: Value<String>,
    objects: Value<String>,
) -> [Statement; 2] {
    [reader.grant("s3:GetObject", objects), reader.grant("s3:ListBucket", bucket)]
}

/// The principal that reads the bucket.
pub(super) enum Reader {
    /// An origin access identity by its canonical user.
    Identity(Value<String>),
    /// CloudFront on behalf of one distribution, by its ARN.
    Distribution(Value<String>),
}

impl Reader {
    pub(super) fn new(access: &OriginAccessHandle, distribution_arn: Value<String>) -> Self {
        match access {
            OriginAccessHandle::Identity(identity) => Self::Identity(identity.s3_canonical_user_id()),
            OriginAccessHandle::Control(_) => Self::Distribution(distribution_arn),
        }
    }

    fn grant(&self, action: &str, arn: Value<String>) -> Statement {
        let statement = Statement::allow(&[action]).on(arn);
        match self {
            Self::Identity(user) => statement.to(Principal::CanonicalUser(user.clone())),
            Self::Distribution(arn) => statement.to(Principal::service("cloudfront.amazonaws.com")).when(
                "StringEquals",
                "AWS:SourceArn",
                arn.clone(),
            ),
        }
    }
}

fn arns(name: &Value<String>) -> (Value<String>, Value<String>) {
    let bucket = concat([sub("arn:${AWS::Partition}:s3:::"), name.clone()]);
    let objects = concat([bucket.clone(), "/*".into()]);
    (bucket, objects)
}

/// The statements to add to the policy of an existing bucket, as text for an output of the site's stack.
pub(super) fn statements_text(reader: &Reader, name: &Value<String>) -> Value<String> {
    let (bucket, objects) = arns(name);
    let statements = read_statements(reader, bucket.clone(), objects.clone());
    let json: Json = statements.into_iter().map(Statement::into_json).collect();
    let principal = |index: usize| match reader {
        Reader::Identity(user) => {
            (format!("/{index}/Principal/CanonicalUser"), Placeholder::Text(user.clone()))
        }
        Reader::Distribution(arn) => {
            (format!("/{index}/Condition/StringEquals/AWS:SourceArn"), Placeholder::Text(arn.clone()))
        }
    };
    let placeholders = [
        ("/0/Resource".to_owned(), Placeholder::Text(objects)),
        ("/1/Resource".to_owned(), Placeholder::Text(bucket)),
        principal(0),
        principal(1),
    ];
    sub_json(&json, &placeholders).value
}

/// A stack for a new bucket in a Region other than us-east-1.
pub fn bucket_stack(site: &Site) -> Result<Stack, ConstructError> {
    let mut stack = Stack::new();
    stack.describe("Bucket of a private site whose distribution is in a stack in us-east-1");
    for (key, value) in &site.tags {
        stack.tag(key, value);
    }
    let mut root = stack.root();
    let fixed_name = site.bucket.name.as_deref().filter(|_| !site.is_parameter(ParameterSetting::BucketName));
    let here = only_here(&mut root, site, fixed_name)?;
    let name = if fixed_name.is_some() {
        here("BucketName")
    } else {
        let mut parameter = ParameterSetting::BucketName.parameter(Presence::Required, site);
        if let Some(name) = &site.bucket.name {
            parameter = parameter.default(name.as_str());
        }
        root.parameter("BucketName", parameter)?.text()
    };
    let bucket = root.add("Bucket", hosts::with_expiry(Bucket::private().named(name), &site.hosts))?;
    let reader = match site.origin_access {
        OriginAccess::Identity => {
            let parameter = Parameter::string()
                .description("Output OriginAccessCanonicalUser of the site's stack")
                .allowed_pattern("[0-9a-f]{64,128}", "must be a canonical user ID");
            Reader::Identity(root.parameter("OriginAccessCanonicalUser", parameter)?.text())
        }
        OriginAccess::Control => {
            let parameter = Parameter::string()
                .description("Output DistributionArn of the site's stack")
                .allowed_pattern(
                    "arn:aws[a-z-]*:cloudfront::[0-9]{12}:distribution/[A-Z0-9]+",
                    "must be a distribution's ARN",
                );
            Reader::Distribution(root.parameter("DistributionArn", parameter)?.text())
        }
    };
    let [get, list] = read_statements(&reader, bucket.arn(), object_arns(&bucket));
    root.add("BucketPolicy", BucketPolicy::tls_only(&bucket).with(get).with(list))?;
    root.output(
        "BucketName",
        Output::new(bucket.reference()).description("Bucket that holds the site's files"),
    )?;
    root.output("Region", Output::new(here("Region")).description("Region of the bucket"))?;
    Ok(stack)
}

/// Texts in a mapping that contains only the bucket's Region, so a deployment of the stack to another Region fails before it
/// creates a resource.
fn only_here(
    scope: &mut Scope<'_>,
    site: &Site,
    name: Option<&str>,
) -> Result<impl Fn(&str) -> Value<String> + use<>, ConstructError> {
    let region = site.bucket.region.as_deref().unwrap_or(EDGE_REGION);
    let mut texts = Mapping::new().with(region, "Region", region);
    if let Some(name) = name {
        texts = texts.with(region, "BucketName", name);
    }
    let mapping = scope.mapping("BucketNeedsRegion", texts)?;
    Ok(move |text: &str| mapping.find(pseudo(Pseudo::Region), text))
}

/// The statements to add to an existing bucket's policy. They refer to outputs of the site's stack by name, because the stack
/// may not exist yet.
pub fn statements_to_add(site: &Site) -> Json {
    let configured = site.bucket.name.as_deref().filter(|_| !site.is_parameter(ParameterSetting::BucketName));
    let name = configured.unwrap_or("<bucket name>");
    // Lambda@Edge exists only in the partition aws.
    let (bucket, objects) = (format!("arn:aws:s3:::{name}"), format!("arn:aws:s3:::{name}/*"));
    let reader = match site.origin_access {
        OriginAccess::Identity => {
            Reader::Identity("<output OriginAccessCanonicalUser of the site's stack>".into())
        }
        OriginAccess::Control => Reader::Distribution("<output DistributionArn of the site's stack>".into()),
    };
    let statements = read_statements(&reader, bucket.into(), objects.into());
    json!(statements.map(Statement::into_json))
}
