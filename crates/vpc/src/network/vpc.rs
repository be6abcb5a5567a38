//! Networks.

use std::error::Error;
use std::fmt;
use std::ops::Deref;

use cloudformation::intrinsic::{get_azs, select, sub};
use cloudformation::{Handle, IntoValue, Value};
use cloudformation_resources::ec2;
use constructs::{Construct, ConstructError, Scope};

use super::cidr::{Block, MAX_ZONES};
use super::flow_log::FlowLog;
use super::parts::{Internet, Placed, default_route, nat_gateway};
use super::subnets::Network;

/// A network with public, private and isolated subnets in each Availability Zone.
///
/// - **Zones.** Load balancers and Aurora need
///   [two zones](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html), so two is the default and
///   the minimum. Four is the maximum.
/// - **NAT gateways.** Each zone has one. Otherwise
///   [the failure of one zone](https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html) also ends the egress of the others.
///   A gateway costs money every hour, so [`Vpc::nat_gateways`] sets a smaller number. With 0 there are no private subnets.
/// - **Addresses.** Each subnet has a sixteenth of the block. Its part depends on its kind and its zone only, so a zone that you add later
///   leaves the other subnets as they are. Another block replaces them.
/// - **Public addresses.** A subnet assigns none by itself, as
///   [AWS's control EC2.15](https://docs.aws.amazon.com/securityhub/latest/userguide/ec2-controls.html#ec2-15) demands. Load balancers and NAT
///   gateways bring their own.
/// - **Endpoints.** S3 and DynamoDB have gateway endpoints, [which are free](https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html).
///   Traffic to S3, such as image layers, causes no NAT gateway charges.
/// - **The default security group** stays as EC2 creates it, because CloudFormation cannot remove its rules. It admits its own members
///   only, and no construct of this crate is a member.
///
/// ```
/// use constructs::Stack;
/// use vpc::Vpc;
///
/// let mut stack = Stack::new();
/// let vpc = stack.root().add("Vpc", Vpc::new().zones(3).nat_gateways(1))?;
/// assert_eq!(vpc.private.ids().len(), 3);
/// let synthesis = stack.synth();
/// assert_eq!(synthesis.findings, []);
/// assert_eq!(synthesis.template["Resources"]["VpcPrivate2"]["Properties"]["CidrBlock"], "10.0.80.0/20");
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Vpc {
    cidr: String,
    zones: Zones,
    nat_gateways: Option<u32>,
    flow_log: bool,
}

#[derive(Clone, Debug)]
enum Zones {
    /// The first zones of the Region in which the stack is.
    First(u32),
    Named(Vec<Value<String>>),
}

impl Zones {
    fn count(&self) -> usize {
        match self {
            Self::First(count) => *count as usize,
            Self::Named(zones) => zones.len(),
        }
    }

    fn into_values(self) -> Vec<Value<String>> {
        match self {
            Self::First(count) => (0..count).map(|index| select(index, get_azs(""))).collect(),
            Self::Named(zones) => zones,
        }
    }
}

impl Default for Vpc {
    fn default() -> Self {
        Self { cidr: "10.0.0.0/16".to_owned(), zones: Zones::First(2), nat_gateways: None, flow_log: false }
    }
}

impl Vpc {
    /// A network with the addresses `10.0.0.0/16` in the first two zones of the Region.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets the block of addresses, from /16 to /24. Networks that are to be connected must not overlap.
    pub fn cidr(self, block: &str) -> Self {
        Self { cidr: block.to_owned(), ..self }
    }

    /// Sets the number of zones, 2 to 4. The template takes the first ones of the Region in which it is deployed.
    pub fn zones(self, count: u32) -> Self {
        Self { zones: Zones::First(count), ..self }
    }

    /// Names the zones, such as `eu-central-1a`. Other accounts may know a zone by
    /// [another name](https://docs.aws.amazon.com/ram/latest/userguide/working-with-az-ids.html).
    pub fn in_zones<T: IntoValue<String>>(self, zones: impl IntoIterator<Item = T>) -> Self {
        let zones = zones.into_iter().map(IntoValue::into_value).collect();
        Self { zones: Zones::Named(zones), ..self }
    }

    /// Sets the number of NAT gateways, at most one for each zone.
    pub fn nat_gateways(self, count: u32) -> Self {
        Self { nat_gateways: Some(count), ..self }
    }

    /// Records the connections of the network in a log group, for 30 days.
    /// [The records](https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html) contain addresses, ports and byte counts, and no content. CloudWatch charges for each gigabyte.
    pub fn flow_log(self) -> Self {
        Self { flow_log: true, ..self }
    }

    /// Checks the numbers of zones and NAT gateways, and returns the latter.
    fn check(&self) -> Result<usize, VpcError> {
        let zones = self.zones.count();
        if !(2..=MAX_ZONES as usize).contains(&zones) {
            return Err(VpcError::Zones(zones));
        }
        let nat_gateways = self.nat_gateways.map_or(zones, |count| count as usize);
        if nat_gateways > zones {
            return Err(VpcError::NatGateways { count: nat_gateways, zones });
        }
        Ok(nat_gateways)
    }
}

impl Construct for Vpc {
    type Handle = VpcHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let block = Block::parse(&self.cidr)?;
        let nat_gateways = self.check()?;
        let zones = self.zones.into_values();
        let name = ec2::vpc::Tag::new("Name", scope.path().join("/"));
        let vpc = ec2::VPC::new()
            .cidr_block(self.cidr)
            .enable_dns_hostnames(true)
            .enable_dns_support(true)
            .tags([name]);
        let vpc = scope.resource("Resource", vpc)?;
        let internet = Internet::place(scope, &vpc)?;
        let mut network = Network::existing(vpc.reference());
        let (mut gateways, mut tables) = (Vec::new(), Vec::new());
        for (index, zone) in (0..).zip(&zones) {
            let mut at = scope.scope(&format!("Public{}", index + 1));
            let placed = Placed::new(&mut at, &vpc, zone, block.subnet(0, index))?;
            let route = internet.route(&mut at, &placed.table)?;
            if gateways.len() < nat_gateways {
                gateways.push(nat_gateway(&mut at, &placed.subnet, &route)?);
            }
            network.public.add(&placed.subnet, Some(route));
            tables.push(placed.table);
        }
        // Every zone has a gateway to use, or none has.
        for ((index, zone), gateway) in (0..).zip(&zones).zip(gateways.iter().cycle()) {
            let mut at = scope.scope(&format!("Private{}", index + 1));
            let placed = Placed::new(&mut at, &vpc, zone, block.subnet(1, index))?;
            let route = default_route(&placed.table).nat_gateway_id(gateway.reference());
            let route = at.resource("Route", route)?;
            network.private.add(&placed.subnet, Some(route));
            tables.push(placed.table);
        }
        for (index, zone) in (0..).zip(&zones) {
            let mut at = scope.scope(&format!("Isolated{}", index + 1));
            let placed = Placed::new(&mut at, &vpc, zone, block.subnet(2, index))?;
            network.isolated.add(&placed.subnet, None);
            tables.push(placed.table);
        }
        for (name, service) in [("S3", "s3"), ("DynamoDb", "dynamodb")] {
            let endpoint = ec2::VPCEndpoint::new(vpc.reference())
                .route_table_ids(tables.iter().map(Handle::reference).collect::<Vec<_>>())
                .service_name(sub(format!("com.amazonaws.${{AWS::Region}}.{service}")))
                .vpc_endpoint_type("Gateway");
            scope.resource(name, endpoint)?;
        }
        if self.flow_log {
            scope.add("FlowLog", FlowLog::new(&vpc))?;
        }
        Ok(VpcHandles { vpc, network, route_tables: tables })
    }
}

/// The handles of a network. They deref to the [`Network`], which other constructs take.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct VpcHandles {
    /// The VPC itself.
    pub vpc: Handle<ec2::VPC>,
    /// The network with its subnets by kind.
    pub network: Network,
    /// The route tables, one for each subnet, to which you can add routes.
    pub route_tables: Vec<Handle<ec2::RouteTable>>,
}

impl Deref for VpcHandles {
    type Target = Network;

    fn deref(&self) -> &Self::Target {
        &self.network
    }
}

/// The error of a network that cannot be built.
#[derive(Clone, Debug, PartialEq, Eq)]
enum VpcError {
    Zones(usize),
    NatGateways { count: usize, zones: usize },
}

impl fmt::Display for VpcError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Zones(count) => {
                write!(f, "a network cannot have {count} Availability Zones; use 2 to {MAX_ZONES}")
            }
            Self::NatGateways { count, zones } => {
                write!(
                    f,
                    "a network with {zones} zones cannot have {count} NAT gateways; use {zones} or less"
                )
            }
        }
    }
}

impl Error for VpcError {}
