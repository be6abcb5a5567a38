//! A DNS name of a distribution.

use cloudformation::{Handle, IntoValue, LogicalId, ResourceType, Value};
use cloudformation_resources::cloudfront;
use cloudformation_resources::route53::{self, record_set::AliasTarget};

use crate::tree::{Construct, ConstructError, Scope};

/// [The hosted zone of every distribution](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-route53-recordset-aliastarget.html).
const CLOUDFRONT_ZONE: &str = "Z2FDTNDATAQYW2";

/// Alias records that point a host name to a distribution, for IPv4 and IPv6.
#[derive(Clone, Debug)]
pub struct Alias {
    name: Value<String>,
    hosted_zone_id: Value<String>,
    distribution: Handle<cloudfront::Distribution>,
    condition: Option<LogicalId>,
}

impl Alias {
    /// The records of a host name in a hosted zone.
    pub fn new(
        name: impl IntoValue<String>,
        hosted_zone_id: impl IntoValue<String>,
        distribution: &Handle<cloudfront::Distribution>,
    ) -> Self {
        Self {
            name: name.into_value(),
            hosted_zone_id: hosted_zone_id.into_value(),
            distribution: distribution.clone(),
            condition: None,
        }
    }

    /// Creates the records only if a condition of the template holds.
    pub fn condition(self, condition: impl Into<Option<LogicalId>>) -> Self {
        Self { condition: condition.into(), ..self }
    }
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
