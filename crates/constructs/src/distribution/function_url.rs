//! The access of CloudFront to a function URL.

use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::cloudfront::origin_access_control::{
    OriginAccessControlConfig, OriginAccessControlConfigRequired,
};
use cloudformation_resources::{cloudfront, lambda};

use super::construct::distribution_arn;
use crate::tree::{Construct, ConstructError, Scope};

/// An origin access control with which CloudFront signs each request to a function URL. A URL whose `AuthType` is `AWS_IAM` then answers
/// [only CloudFront](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-lambda.html),
/// without a shared secret.
///
/// A request with a body needs its SHA-256 in the header `x-amz-content-sha256`, which a form of a page cannot send.
///
/// ```
/// use cloudformation_resources::lambda;
/// use constructs::{Distribution, FunctionUrlAccess, FunctionUrlPermission, Origin, Stack};
///
/// let mut stack = Stack::new();
/// let mut root = stack.root();
/// let url = lambda::Url::new(lambda::UrlRequired { auth_type: "AWS_IAM", target_function_arn: "orders" });
/// let url = root.resource("Url", url)?;
/// let access = root.add("Access", FunctionUrlAccess::new("orders"))?;
/// let orders = Origin::url(url.function_url()).access_control(&access);
/// let site = root.add("Site", Distribution::new(orders))?;
/// root.add("Permission", FunctionUrlPermission::new("orders", &site))?;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct FunctionUrlAccess {
    name: Value<String>,
}

impl FunctionUrlAccess {
    /// An access control with a name that is unique in the account and has 1 to 64 characters.
    pub fn new(name: impl IntoValue<String>) -> Self {
        Self { name: name.into_value() }
    }
}

impl Construct for FunctionUrlAccess {
    type Handle = Handle<cloudfront::OriginAccessControl>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let config = OriginAccessControlConfig::new(OriginAccessControlConfigRequired {
            name: self.name,
            origin_access_control_origin_type: "lambda",
            signing_behavior: "always",
            signing_protocol: "sigv4",
        });
        scope.resource("Resource", cloudfront::OriginAccessControl::new(config))
    }
}

/// The permission of one distribution to call a function through its URL, and in no other way.
///
/// Lambda asks for [two permissions](https://docs.aws.amazon.com/lambda/latest/dg/urls-auth.html): `lambda:InvokeFunctionUrl`, and
/// `lambda:InvokeFunction` for calls through the URL.
#[derive(Clone, Debug)]
pub struct FunctionUrlPermission {
    function_name: Value<String>,
    distribution: Handle<cloudfront::Distribution>,
}

impl FunctionUrlPermission {
    /// The permission to call a function, by its name or ARN.
    pub fn new(
        function_name: impl IntoValue<String>,
        distribution: &Handle<cloudfront::Distribution>,
    ) -> Self {
        Self { function_name: function_name.into_value(), distribution: distribution.clone() }
    }

    fn permission(&self, action: &str) -> lambda::Permission {
        lambda::Permission::new(lambda::PermissionRequired {
            action,
            function_name: &self.function_name,
            principal: "cloudfront.amazonaws.com",
        })
        .source_arn(distribution_arn(&self.distribution))
    }
}

impl Construct for FunctionUrlPermission {
    type Handle = ();

    fn place(self, scope: &mut Scope<'_>) -> Result<(), ConstructError> {
        scope
            .resource("Url", self.permission("lambda:InvokeFunctionUrl").function_url_auth_type("AWS_IAM"))?;
        let call = self.permission("lambda:InvokeFunction").invoked_via_function_url(true);
        scope.resource("Function", call).map(drop)
    }
}
