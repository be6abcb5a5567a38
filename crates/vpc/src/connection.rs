//! Connections between security groups.

use cloudformation::{Handle, Value};
use cloudformation_resources::ec2;
use constructs::{Construct, ConstructError, Scope};

use crate::port::Port;

/// The permission of one security group to connect to another one. [`crate::AnySecurityGroup::allow_from`] makes it.
///
/// Its rules are resources next to the groups, and not part of them. Two groups can allow each other without a cycle in the template.
#[derive(Clone, Debug)]
pub struct Connection {
    pub(crate) to: Value<String>,
    pub(crate) from: Value<String>,
    /// Whether the group of the caller needs a rule, too.
    pub(crate) egress: bool,
    pub(crate) port: Port,
}

impl Construct for Connection {
    type Handle = Handle<ec2::SecurityGroupIngress>;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let Self { to, from, egress, port } = self;
        // The console shows the description next to IDs that mean nothing to a reader.
        let description = scope.id();
        if egress {
            let rule = ec2::SecurityGroupEgress::new(ec2::SecurityGroupEgressRequired {
                group_id: from.clone(),
                ip_protocol: port.protocol,
            })
            .description(description.clone())
            .destination_security_group_id(to.clone())
            .from_port(port.number)
            .to_port(port.number);
            scope.resource("Egress", rule)?;
        }
        let rule = ec2::SecurityGroupIngress::new(port.protocol)
            .description(description)
            .from_port(port.number)
            .group_id(to)
            .source_security_group_id(from)
            .to_port(port.number);
        scope.resource("Resource", rule)
    }
}
