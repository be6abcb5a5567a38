//! The access of CloudFront to a private bucket.

use cloudformation::{Handle, Value};
use cloudformation_resources::cloudfront;
use cloudformation_resources::cloudfront::cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig;
use cloudformation_resources::cloudfront::origin_access_control::{
    OriginAccessControlConfig, OriginAccessControlConfigRequired,
};

use crate::tree::{Construct, ConstructError, Scope};

/// The way in which CloudFront authenticates to a bucket.
#[derive(Clone, Debug)]
pub enum OriginAccess {
    /// [Origin access identity](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html):
    /// it cannot read objects with SSE-KMS, and Regions that opened after December 2022 do not support it.
    Identity {
        /// The comment that the console shows.
        comment: String,
    },
    /// Origin access control. CloudFront signs each request.
    Control {
        /// The name, which is unique in the account and has 1 to 64 characters.
        name: Value<String>,
    },
}

/// The resource of a placed [`OriginAccess`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OriginAccessHandle {
    /// An identity. A bucket policy names it by its canonical user.
    Identity(Handle<cloudfront::CloudFrontOriginAccessIdentity>),
    /// An access control. A bucket policy names the ARN of the distribution that uses it.
    Control(Handle<cloudfront::OriginAccessControl>),
}

impl Construct for OriginAccess {
    type Handle = OriginAccessHandle;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        match self {
            Self::Identity { comment } => {
                let config = CloudFrontOriginAccessIdentityConfig::new(comment);
                let identity = cloudfront::CloudFrontOriginAccessIdentity::new(config);
                scope.resource("Identity", identity).map(OriginAccessHandle::Identity)
            }
            Self::Control { name } => {
                let config = OriginAccessControlConfig::new(OriginAccessControlConfigRequired {
                    name,
                    origin_access_control_origin_type: "s3",
                    signing_behavior: "always",
                    signing_protocol: "sigv4",
                });
                let control = cloudfront::OriginAccessControl::new(config);
                scope.resource("Control", control).map(OriginAccessHandle::Control)
            }
        }
    }
}
