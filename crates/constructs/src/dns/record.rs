//! Records of a hosted zone.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use cloudformation::{Handle, IntoValue, LogicalId, ResourceType, Value};
use cloudformation_resources::route53::{self, record_set};

use super::target::AliasTarget;
use super::txt::quoted;
use crate::tree::{Construct, ConstructError, Scope};

/// Time for which a resolver keeps a record. A mistake is corrected within five minutes, and a resolver asks seldom enough:
/// [AWS recommends](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/best-practices-dns.html) 60 seconds or more, and Route 53's console starts with 300.
const TTL: Duration = Duration::from_mins(5);

/// A name in a hosted zone. Its methods make the records.
#[derive(Clone, Debug, PartialEq)]
pub struct RecordName {
    zone_id: Value<String>,
    name: Value<String>,
}

impl RecordName {
    pub(super) fn new(zone_id: Value<String>, name: impl IntoValue<String>) -> Self {
        Self { zone_id, name: name.into_value() }
    }

    /// Points the name to a resource of AWS, for IPv4 and IPv6. Such records cost nothing, follow the addresses of the resource, and can be at
    /// the top of the zone.
    pub fn alias(self, target: &impl AliasTarget) -> AliasRecords {
        AliasRecords { name: self, target: target.alias_target(), condition: None }
    }

    /// Points the name to IPv4 addresses.
    pub fn a(self, addresses: impl IntoIterator<Item = Ipv4Addr>) -> Record {
        let addresses = addresses.into_iter().map(|address| address.to_string().into());
        self.values("A", addresses.collect())
    }

    /// Points the name to IPv6 addresses.
    pub fn aaaa(self, addresses: impl IntoIterator<Item = Ipv6Addr>) -> Record {
        let addresses = addresses.into_iter().map(|address| address.to_string().into());
        self.values("AAAA", addresses.collect())
    }

    /// Makes the name another name of a host. The name can have no other record, so it cannot be the top of the zone.
    pub fn cname(self, host: impl IntoValue<String>) -> Record {
        self.values("CNAME", vec![host.into_value()])
    }

    /// Gives the name texts, such as the proof that a domain is yours. The quotes of the format are added, and a text of more than 255 bytes is
    /// split.
    ///
    /// All texts of a name are one record, so give them together.
    pub fn txt<'a>(self, texts: impl IntoIterator<Item = &'a str>) -> Record {
        let texts = texts.into_iter().map(|text| quoted(text).into());
        self.values("TXT", texts.collect())
    }

    /// Names the hosts that accept mail, each with its preference. The lowest preference comes first.
    pub fn mx<'a>(self, hosts: impl IntoIterator<Item = (u16, &'a str)>) -> Record {
        let hosts = hosts.into_iter().map(|(preference, host)| format!("{preference} {host}").into());
        self.values("MX", hosts.collect())
    }

    fn values(self, kind: &'static str, values: Vec<Value<String>>) -> Record {
        Record { name: self, kind, values, ttl: TTL }
    }
}

/// A record with values. Resolvers keep it for five minutes.
///
/// ```
/// use constructs::{AnyHostedZone, ExistingZone, Stack};
///
/// let zone = ExistingZone::new("Z0123456789ABCDEFGHIJ");
/// let mut stack = Stack::new();
/// stack.root().add("Office", zone.record("office.example.com").a(["192.0.2.1".parse()?]))?;
/// stack.root().add("Proof", zone.record("example.com").txt(["v=spf1 -all", "site-verification=abc"]))?;
/// let template = stack.synth().template;
/// assert_eq!(template["Resources"]["Proof"]["Properties"]["ResourceRecords"][0], r#""v=spf1 -all""#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    name: RecordName,
    kind: &'static str,
    values: Vec<Value<String>>,
    ttl: Duration,
}

impl Record {
    /// Sets the time for which a resolver keeps the record, in whole seconds. The default is 5 minutes.
    pub fn ttl(self, ttl: Duration) -> Self {
        Self { ttl, ..self }
    }
}

impl Construct for Record {
    type Handle = Handle<route53::RecordSet>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let record =
            route53::RecordSet::new(route53::RecordSetRequired { name: self.name.name, r#type: self.kind })
                .hosted_zone_id(self.name.zone_id)
                .resource_records(self.values)
                .ttl(self.ttl.as_secs().to_string());
        scope.resource("Resource", record)
    }
}

/// Records that point a name to a resource of AWS, for IPv4 and IPv6.
///
/// ```
/// use cloudformation_resources::route53::record_set::{AliasTarget, AliasTargetRequired};
/// use constructs::{AnyHostedZone, ExistingZone, Stack};
///
/// let zone = ExistingZone::new("Z0123456789ABCDEFGHIJ");
/// let mut stack = Stack::new();
/// // A distribution is a target by its handle. Any other resource has a DNS name and a zone:
/// let balancer = AliasTarget::new(AliasTargetRequired {
///     dns_name: "web-1.eu-central-1.elb.amazonaws.com",
///     hosted_zone_id: "Z215JYRZR1TBD5",
/// });
/// stack.root().add("Web", zone.record("example.com").alias(&balancer))?;
/// let template = stack.synth().template;
/// assert_eq!(template["Resources"]["WebAAAA"]["Properties"]["Type"], "AAAA");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct AliasRecords {
    name: RecordName,
    target: record_set::AliasTarget,
    condition: Option<LogicalId>,
}

impl AliasRecords {
    /// Creates the records only if a condition of the template holds.
    pub fn condition(self, condition: impl Into<Option<LogicalId>>) -> Self {
        Self { condition: condition.into(), ..self }
    }
}

impl Construct for AliasRecords {
    type Handle = ();

    fn place(self, scope: &mut Scope<'_>) -> Result<(), ConstructError> {
        for kind in ["A", "AAAA"] {
            let mut record =
                route53::RecordSet::new(route53::RecordSetRequired { name: &self.name.name, r#type: kind })
                    .alias_target(self.target.clone())
                    .hosted_zone_id(&self.name.zone_id)
                    .resource();
            if let Some(condition) = &self.condition {
                record = record.condition(condition);
            }
            scope.resource(kind, record)?;
        }
        Ok(())
    }
}
