//! A public site: a private bucket behind CloudFront with origin access control, and redirects at the edge.

use std::collections::BTreeMap;

use cloudformation::intrinsic::sub;
use cloudformation::{Handle, Output, Value};
use cloudformation_resources::cloudfront::distribution::{
    DefaultCacheBehavior, DefaultCacheBehaviorRequired, DistributionConfig, FunctionAssociation, Origin,
    OriginRequired, S3OriginConfig,
};
use cloudformation_resources::cloudfront::function::{FunctionConfig, FunctionConfigRequired};
use cloudformation_resources::cloudfront::origin_access_control::{
    OriginAccessControlConfig, OriginAccessControlConfigRequired,
};
use cloudformation_resources::{cloudfront, s3};
use constructs::policy::Statement;
use constructs::{Bucket, BucketPolicy, Construct, ConstructError, Scope, Stack, Synthesis};
use serde_json::json;

/// A public site.
#[derive(Clone, Debug, Default)]
pub struct StaticSite {
    /// Paths that moved permanently, each with its new path.
    pub redirects: BTreeMap<String, String>,
}

/// The handles that other constructs use.
#[derive(Clone, Debug)]
pub struct StaticSiteHandles {
    /// The bucket with the site's files.
    pub bucket: Handle<s3::Bucket>,
    /// The distribution that serves the files.
    pub distribution: Handle<cloudfront::Distribution>,
}

const SECURITY_HEADERS: &str = "67f7725c-6f97-4210-82d7-5512b31e9d03";

impl Construct for StaticSite {
    type Handle = StaticSiteHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let bucket = scope.add("Content", Bucket::private())?;
        // Names of CloudFront resources are unique in an account, so they contain the name of the stack.
        let name: Value<String> = sub("${AWS::StackName}-${AWS::Region}");
        let control = OriginAccessControlConfig::new(OriginAccessControlConfigRequired {
            name: &name,
            origin_access_control_origin_type: "s3",
            signing_behavior: "always",
            signing_protocol: "sigv4",
        });
        let control = scope.resource("Access", cloudfront::OriginAccessControl::new(control))?;
        let config = FunctionConfig::new(FunctionConfigRequired {
            comment: "Redirects, and the index of a folder",
            runtime: "cloudfront-js-2.0",
        });
        let redirect = cloudfront::Function::new(cloudfront::FunctionRequired {
            function_code: self.code(),
            function_config: config,
            name: &name,
        })
        .auto_publish(true);
        let redirect = scope.resource("Redirect", redirect)?;
        let origin =
            Origin::new(OriginRequired { domain_name: bucket.regional_domain_name(), id: "content" })
                .origin_access_control_id(control.reference())
                // With an origin access control, CloudFront requires an empty origin access identity.
                .s3_origin_config(S3OriginConfig::new().origin_access_identity(""));
        let behavior = DefaultCacheBehavior::new(DefaultCacheBehaviorRequired {
            target_origin_id: "content",
            viewer_protocol_policy: "redirect-to-https",
        })
        .cache_policy_id(edge_facts::CACHING_OPTIMIZED_POLICY)
        .compress(true)
        .function_associations([FunctionAssociation::new()
            .event_type("viewer-request")
            .function_arn(redirect.function_arn())])
        .response_headers_policy_id(SECURITY_HEADERS);
        let config = DistributionConfig::new(behavior, true).http_version("http2and3").origins([origin]);
        let distribution = scope.resource("Distribution", cloudfront::Distribution::new(config))?;
        let reader = Statement::allow(&["s3:GetObject"])
            .to(constructs::policy::Principal::service("cloudfront.amazonaws.com"))
            .on(sub(format!("${{{}.Arn}}/*", bucket.id())))
            .when(
                "StringEquals",
                "aws:SourceArn",
                sub(format!(
                    "arn:${{AWS::Partition}}:cloudfront::${{AWS::AccountId}}:distribution/${{{}}}",
                    distribution.id()
                )),
            );
        scope.scope("Content").add("Policy", BucketPolicy::tls_only(&bucket).with(reader))?;
        Ok(StaticSiteHandles { bucket, distribution })
    }
}

impl StaticSite {
    /// The code of the CloudFront Function. Its table of redirects is JSON, which is valid JavaScript.
    fn code(&self) -> String {
        format!("var moved = {};\n{}", json!(self.redirects), include_str!("redirect.js"))
    }
}

/// Builds the stack.
pub fn stack() -> Result<Synthesis, ConstructError> {
    let mut stack = Stack::new();
    stack.describe("A public site on CloudFront");
    let moved = [("/old.html", "/new.html"), ("/blog", "/news/")];
    let redirects = moved.map(|(from, to)| (from.to_owned(), to.to_owned())).into();
    let site = stack.root().add("Site", StaticSite { redirects })?;
    let address = sub(format!("https://${{{}.DomainName}}/", site.distribution.id()));
    stack.root().output("Address", Output::new(address))?;
    stack.root().output("BucketName", Output::new(site.bucket.reference()))?;
    Ok(stack.synth())
}
