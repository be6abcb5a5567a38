//! Hosted zones of Route 53.

use cloudformation::{Handle, IntoValue, ResourceType, Value};
use cloudformation_resources::route53;

use super::certificate::Certificate;
use super::record::RecordName;
use crate::tree::{Construct, ConstructError, Scope};

/// A public hosted zone. It stays when the stack is deleted, because a zone that is created again has
/// [other name servers](https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/domain-name-servers-glue-records.html), and the parent
/// domain would still name the old ones.
///
/// The parent domain must name the servers of the zone before the internet, and the validation of a certificate, can read it.
///
/// ```
/// use cloudformation::{Output, intrinsic};
/// use constructs::{AnyHostedZone, HostedZone, Stack};
///
/// let mut stack = Stack::new();
/// let zone = stack.root().add("Zone", HostedZone::public("example.com"))?;
/// stack.root().add("Mail", zone.record("example.com").mx([(10, "mail.example.com")]))?;
/// let servers = intrinsic::join(",", zone.name_servers());
/// stack.root().output("NameServers", Output::new(servers))?;
/// assert_eq!(stack.synth().findings, []);
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct HostedZone {
    name: Value<String>,
    keep: bool,
}

impl HostedZone {
    /// A zone of a domain such as `example.com` that everyone can read.
    pub fn public(name: impl IntoValue<String>) -> Self {
        Self { name: name.into_value(), keep: true }
    }

    /// Sets whether the zone stays when the stack is deleted. The default is true. Route 53 deletes only a zone without records of your own.
    pub fn keep(self, keep: bool) -> Self {
        Self { keep, ..self }
    }
}

impl Construct for HostedZone {
    type Handle = Handle<route53::HostedZone>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let zone = route53::HostedZone::new().name(self.name).resource();
        scope.resource("Resource", zone.retain_if(self.keep))
    }
}

/// A hosted zone of the template, or one that exists already.
pub trait AnyHostedZone {
    /// The ID, such as `Z2FDTNDATAQYW2`.
    fn zone_id(&self) -> Value<String>;

    /// A name in the zone, such as `www.example.com`. The methods of [`RecordName`] make records of it.
    fn record(&self, name: impl IntoValue<String>) -> RecordName {
        RecordName::new(self.zone_id(), name)
    }

    /// A certificate for a name, which the zone validates. [`Certificate::name`] adds names.
    fn certificate(&self, name: impl IntoValue<String>) -> Certificate {
        Certificate::new(self.zone_id(), name)
    }
}

impl AnyHostedZone for Handle<route53::HostedZone> {
    fn zone_id(&self) -> Value<String> {
        self.reference()
    }
}

/// A hosted zone that exists already, by its ID.
///
/// ```
/// use constructs::{AnyHostedZone, ExistingZone, Stack};
///
/// let zone = ExistingZone::new("Z0123456789ABCDEFGHIJ");
/// let mut stack = Stack::new();
/// stack.root().add("Blog", zone.record("blog.example.com").cname("example.blogs.net"))?;
/// assert_eq!(stack.synth().findings, []);
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ExistingZone(Value<String>);

impl ExistingZone {
    /// The zone with this ID.
    pub fn new(id: impl IntoValue<String>) -> Self {
        Self(id.into_value())
    }
}

impl AnyHostedZone for ExistingZone {
    fn zone_id(&self) -> Value<String> {
        self.0.clone()
    }
}
