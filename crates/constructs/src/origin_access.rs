//! How CloudFront proves to the bucket that it is CloudFront.

use cloudformation::{Handle, Value};
use cloudformation_resources::cloudfront;
use cloudformation_resources::cloudfront::cloud_front_origin_access_identity::CloudFrontOriginAccessIdentityConfig;
use cloudformation_resources::cloudfront::origin_access_control::OriginAccessControlConfig;

use crate::tree::{Construct, ConstructError, Scope};

/// Origin access identity, or its successor.
#[derive(Clone, Debug)]
pub enum OriginAccess {
    /// [Origin access identity](https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html):
    /// cannot read SSE-KMS objects, and is unknown in Regions that opened after December 2022.
    Identity {
        /// What a person reads beside it.
        comment: String,
    },
    /// Origin access control, which signs each request.
    Control {
        /// Unique in the account, 1 to 64 characters.
        name: Value<String>,
    },
}

/// A placed origin access.
#[derive(Clone, Debug)]
pub enum OriginAccessHandle {
    /// Known to the bucket by its canonical user.
    Identity(Handle<cloudfront::CloudFrontOriginAccessIdentity>),
    /// Known to the bucket by the distribution that uses it.
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
                let config = OriginAccessControlConfig::new(name, "s3", "always", "sigv4");
                let control = cloudfront::OriginAccessControl::new(config);
                scope.resource("Control", control).map(OriginAccessHandle::Control)
            }
        }
    }
}
