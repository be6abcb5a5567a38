//! Networks and their subnets, as the constructs in them see them.

use std::error::Error;
use std::fmt;

use cloudformation::{Handle, HasAttributes, IntoValue, Resource, Value};
use cloudformation_resources::ec2;

/// A network and its subnets by kind. [`crate::Vpc`] makes one, and [`Network::existing`] stands for a VPC outside the stack.
///
/// ```
/// use vpc::{Network, Subnets};
///
/// let mut network = Network::existing("vpc-0a1b2c3d");
/// network.private = Subnets::existing(["subnet-0a1b2c3d", "subnet-4e5f6a7b"]);
/// assert_eq!(network.private.ids().len(), 2);
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Network {
    /// The ID of the VPC.
    pub id: Value<String>,
    /// The subnets with a route to the internet gateway.
    pub public: Subnets,
    /// The subnets with a route to a NAT gateway: their resources can call the internet, and the internet cannot call them.
    pub private: Subnets,
    /// The subnets without a route to the internet.
    pub isolated: Subnets,
}

impl Network {
    /// A VPC outside the stack, by its ID. Set the kinds of subnets that your constructs use.
    pub fn existing(id: impl IntoValue<String>) -> Self {
        let none = Subnets::default();
        Self { id: id.into_value(), public: none.clone(), private: none.clone(), isolated: none }
    }
}

/// The subnets of one kind, one in each Availability Zone.
#[derive(Clone, Debug, Default)]
pub struct Subnets {
    ids: Vec<Value<String>>,
    routes: Vec<Handle<ec2::Route>>,
}

impl Subnets {
    /// Subnets outside the stack, by their IDs.
    pub fn existing<T: IntoValue<String>>(ids: impl IntoIterator<Item = T>) -> Self {
        Self { ids: ids.into_iter().map(IntoValue::into_value).collect(), routes: Vec::new() }
    }

    /// The IDs of the subnets, in the order of their zones.
    pub fn ids(&self) -> Vec<Value<String>> {
        self.ids.clone()
    }

    /// Whether the network has no subnet of this kind.
    pub fn is_empty(&self) -> bool {
        self.ids.is_empty()
    }

    /// The subnets, if the network has some of this kind.
    pub(crate) fn required(&self, kind: &'static str) -> Result<&Self, MissingSubnets> {
        if self.is_empty() { Err(MissingSubnets { kind }) } else { Ok(self) }
    }

    pub(crate) fn add(&mut self, subnet: &Handle<ec2::Subnet>, route: Option<Handle<ec2::Route>>) {
        self.ids.push(subnet.reference());
        self.routes.extend(route);
    }

    /// Makes a resource wait for the routes of the subnets, without which it cannot reach the internet. CloudFormation also deletes it
    /// before them.
    pub(crate) fn connect<R: HasAttributes>(&self, resource: Resource<R>) -> Resource<R> {
        self.routes.iter().fold(resource, Resource::depends_on)
    }
}

/// The error of a construct in a network without the subnets that it needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MissingSubnets {
    kind: &'static str,
}

impl fmt::Display for MissingSubnets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind } = self;
        write!(
            f,
            "the network has no {kind} subnets; add some, or set `Network::{kind}` of a network that exists already"
        )
    }
}

impl Error for MissingSubnets {}
