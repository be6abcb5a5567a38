//! What an alias record points to.

use cloudformation::Handle;
use cloudformation_resources::cloudfront;
use cloudformation_resources::route53::record_set;

/// [The hosted zone of every distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html).
const CLOUDFRONT_ZONE: &str = "Z2FDTNDATAQYW2";

/// A resource that an alias record can point to. For another resource, give the property type
/// [`record_set::AliasTarget`] with the DNS name and the hosted zone of the resource.
pub trait AliasTarget {
    /// The property of the record.
    fn alias_target(&self) -> record_set::AliasTarget;
}

impl AliasTarget for Handle<cloudfront::Distribution> {
    fn alias_target(&self) -> record_set::AliasTarget {
        record_set::AliasTarget::new(record_set::AliasTargetRequired {
            dns_name: self.domain_name(),
            hosted_zone_id: CLOUDFRONT_ZONE,
        })
    }
}

impl AliasTarget for record_set::AliasTarget {
    fn alias_target(&self) -> record_set::AliasTarget {
        self.clone()
    }
}
