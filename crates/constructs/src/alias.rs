//! A DNS name that leads to a distribution.

use cloudformation::{Handle, LogicalId, ResourceType, Value};
use cloudformation_resources::cloudfront;
use cloudformation_resources::route53::{self, record_set::AliasTarget};

use crate::{Construct, ConstructError, Scope};

/// [The hosted zone of every distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html).
const CLOUDFRONT_ZONE: &str = "Z2FDTNDATAQYW2";

/// Alias records for IPv4 and IPv6.
#[derive(Clone, Debug)]
pub struct Alias {
    /// The host name.
    pub name: Value<String>,
    /// The zone to write it in.
    pub hosted_zone_id: Value<String>,
    /// Where it leads.
    pub distribution: Handle<cloudfront::Distribution>,
    /// Only where this holds.
    pub condition: Option<LogicalId>,
}

impl Construct for Alias {
    type Handle = ();

    fn place(self, scope: &mut Scope<'_>) -> Result<(), ConstructError> {
        for kind in ["A", "AAAA"] {
            let target = AliasTarget::new(self.distribution.domain_name(), CLOUDFRONT_ZONE);
            let mut record = route53::RecordSet::new(&self.name, kind)
                .alias_target(target)
                .hosted_zone_id(&self.hosted_zone_id)
                .resource();
            if let Some(condition) = &self.condition {
                record = record.condition(condition);
            }
            scope.resource(kind, record)?;
        }
        Ok(())
    }
}
