//! The bucket that holds the site's objects, in this stack or elsewhere.

use cloudformation::intrinsic::{concat, sub};
use cloudformation::{Handle, Value};
use cloudformation_resources::s3;

use super::config::Site;
use super::hosts;
use super::parameters::Choices;
use constructs::{Bucket, ConstructError, Scope};

/// The bucket that holds the site's objects.
pub(super) enum Content {
    /// A bucket of this stack.
    Own(Handle<s3::Bucket>),
    /// A bucket that this stack does not change.
    Elsewhere { name: Value<String>, region: Value<String> },
}

impl Content {
    /// Adds the bucket to the stack if the site has its own.
    pub(super) fn place(
        site: &Site,
        choices: &Choices,
        scope: &mut Scope<'_>,
    ) -> Result<Self, ConstructError> {
        if site.bucket_is_elsewhere() {
            let name = choices.bucket_name.clone().unwrap_or_else(|| "".into());
            return Ok(Self::Elsewhere { name, region: choices.bucket_region.clone() });
        }
        let bucket = match &choices.bucket_name {
            Some(name) => Bucket::private().named(name),
            None => Bucket::private(),
        };
        scope.add("Bucket", hosts::with_expiry(bucket, &site.hosts)).map(Self::Own)
    }

    pub(super) fn domain_name(&self) -> Value<String> {
        match self {
            Self::Own(bucket) => bucket.regional_domain_name(),
            Self::Elsewhere { name, region } => {
                concat([name.clone(), ".s3.".into(), region.clone(), sub(".${AWS::URLSuffix}")])
            }
        }
    }

    pub(super) fn name(&self) -> Value<String> {
        match self {
            Self::Own(bucket) => bucket.reference(),
            Self::Elsewhere { name, .. } => name.clone(),
        }
    }
}
