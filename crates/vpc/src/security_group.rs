//! Security groups.

use std::ops::Deref;

use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::ec2;
use cloudformation_resources::ec2::security_group::{Egress, Ingress};
use constructs::{Construct, ConstructError, Scope};

use crate::connection::Connection;
use crate::network::Network;
use crate::port::Port;

/// A security group, which admits no connection until [`AnySecurityGroup::allow_from`] allows one.
///
/// Its members can connect to any address, as
/// [EC2's own default](https://docs.aws.amazon.com/vpc/latest/userguide/security-group-rules.html) is: most programs call AWS, and AWS's addresses
/// change. [`SecurityGroup::without_egress`] removes this rule.
///
/// ```
/// use constructs::Stack;
/// use vpc::{AnySecurityGroup, Port, SecurityGroup, Vpc};
///
/// let mut stack = Stack::new();
/// let mut root = stack.root();
/// let vpc = root.add("Vpc", Vpc::new())?;
/// let api = root.add("Api", SecurityGroup::new(&vpc, "The API for orders"))?;
/// let cache = root.add("Cache", SecurityGroup::new(&vpc, "The cache of the API"))?;
/// root.add("ApiToCache", cache.allow_from(&api, Port::tcp(6379)))?;
/// assert_eq!(stack.synth().findings, []);
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct SecurityGroup {
    vpc_id: Value<String>,
    description: String,
    ingress: Vec<(String, Port)>,
    limits_egress: bool,
}

impl SecurityGroup {
    /// A security group of a network. EC2 demands a description, and a new description replaces the group.
    pub fn new(network: &Network, description: &str) -> Self {
        Self {
            vpc_id: network.id.clone(),
            description: description.to_owned(),
            ingress: Vec::new(),
            limits_egress: false,
        }
    }

    /// Admits connections from a block of addresses to a port. The block `0.0.0.0/0` is the whole internet.
    pub fn allow_from_block(mut self, block: &str, port: Port) -> Self {
        self.ingress.push((block.to_owned(), port));
        self
    }

    /// Removes the rule with which members can connect to any address, in
    /// [the way that CloudFormation describes](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-securitygroup.html#aws-resource-ec2-securitygroup--examples).
    /// A [`Connection`] from the group then adds a rule for its port.
    pub fn without_egress(self) -> Self {
        Self { limits_egress: true, ..self }
    }
}

impl Construct for SecurityGroup {
    type Handle = SecurityGroupHandle;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let ingress = self.ingress.into_iter().map(|(block, port)| {
            let rule = Ingress::new(port.protocol).cidr_ip(block);
            rule.from_port(port.number).to_port(port.number)
        });
        let ingress: Vec<_> = ingress.collect();
        let nowhere = Egress::new("-1").cidr_ip("127.0.0.1/32").description("Nowhere");
        let group = ec2::SecurityGroup::new(self.description)
            .security_group_egress(self.limits_egress.then_some([nowhere]))
            .security_group_ingress((!ingress.is_empty()).then_some(ingress))
            .vpc_id(self.vpc_id);
        let group = scope.resource("Resource", group)?;
        Ok(SecurityGroupHandle { group, limits_egress: self.limits_egress })
    }
}

/// The handle of a security group. It derefs to the handle of the resource.
#[derive(Clone, Debug)]
pub struct SecurityGroupHandle {
    group: Handle<ec2::SecurityGroup>,
    limits_egress: bool,
}

impl Deref for SecurityGroupHandle {
    type Target = Handle<ec2::SecurityGroup>;

    fn deref(&self) -> &Self::Target {
        &self.group
    }
}

/// A security group of the template, one that exists already, or a resource that has one.
pub trait AnySecurityGroup {
    /// The ID.
    fn security_group_id(&self) -> Value<String>;

    /// Whether members can connect only where a rule allows it.
    fn limits_egress(&self) -> bool {
        false
    }

    /// Allows the members of another group to connect to a port. Place the connection under a name, which is also the description of its rules.
    fn allow_from(&self, caller: &impl AnySecurityGroup, port: Port) -> Connection {
        Connection {
            to: self.security_group_id(),
            from: caller.security_group_id(),
            egress: caller.limits_egress(),
            port,
        }
    }
}

impl AnySecurityGroup for SecurityGroupHandle {
    fn security_group_id(&self) -> Value<String> {
        self.group.group_id()
    }

    fn limits_egress(&self) -> bool {
        self.limits_egress
    }
}

impl AnySecurityGroup for Handle<ec2::SecurityGroup> {
    fn security_group_id(&self) -> Value<String> {
        self.group_id()
    }
}

/// A security group outside the stack.
///
/// ```
/// use vpc::{AnySecurityGroup, ExistingSecurityGroup, Port};
///
/// let bastion = ExistingSecurityGroup::new("sg-0a1b2c3d");
/// let itself = bastion.allow_from(&bastion, Port::tcp(22));
/// # let _ = itself;
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct ExistingSecurityGroup(Value<String>);

impl ExistingSecurityGroup {
    /// A security group, by its ID.
    pub fn new(id: impl IntoValue<String>) -> Self {
        Self(id.into_value())
    }
}

impl AnySecurityGroup for ExistingSecurityGroup {
    fn security_group_id(&self) -> Value<String> {
        self.0.clone()
    }
}
