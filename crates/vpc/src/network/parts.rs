//! The parts of which a network consists: gateways, and subnets with their route tables.

use cloudformation::{Handle, ResourceType, Value};
use cloudformation_resources::ec2;
use constructs::{ConstructError, Scope};

use super::cidr::Block;

/// The internet gateway and its attachment, before which no route can use it.
pub(super) struct Internet {
    gateway: Handle<ec2::InternetGateway>,
    attachment: Handle<ec2::VPCGatewayAttachment>,
}

impl Internet {
    pub(super) fn place(scope: &mut Scope<'_>, vpc: &Handle<ec2::VPC>) -> Result<Self, ConstructError> {
        let mut scope = scope.scope("Internet");
        let gateway = scope.resource("Resource", ec2::InternetGateway::new())?;
        let attachment = ec2::VPCGatewayAttachment::new(vpc.reference());
        let attachment = scope.resource("Attachment", attachment.internet_gateway_id(gateway.reference()))?;
        Ok(Self { gateway, attachment })
    }

    pub(super) fn route(
        &self,
        scope: &mut Scope<'_>,
        table: &Handle<ec2::RouteTable>,
    ) -> Result<Handle<ec2::Route>, ConstructError> {
        let route = default_route(table).gateway_id(self.gateway.reference()).resource();
        scope.resource("Route", route.depends_on(&self.attachment))
    }
}

/// A subnet and its route table.
pub(super) struct Placed {
    pub(super) subnet: Handle<ec2::Subnet>,
    pub(super) table: Handle<ec2::RouteTable>,
}

impl Placed {
    pub(super) fn new(
        scope: &mut Scope<'_>,
        vpc: &Handle<ec2::VPC>,
        zone: &Value<String>,
        block: Block,
    ) -> Result<Self, ConstructError> {
        // Subnets and route tables have no other name in the console.
        let name = scope.path().join("/");
        scope.tag("Name", &name);
        let subnet = ec2::Subnet::new(vpc.reference())
            .availability_zone(zone.clone())
            .cidr_block(block.to_string())
            .map_public_ip_on_launch(false);
        let subnet = scope.resource("Resource", subnet)?;
        let table = scope.resource("Table", ec2::RouteTable::new(vpc.reference()))?;
        let association = ec2::SubnetRouteTableAssociation::new(ec2::SubnetRouteTableAssociationRequired {
            route_table_id: table.reference(),
            subnet_id: subnet.reference(),
        });
        scope.resource("Association", association)?;
        Ok(Self { subnet, table })
    }
}

/// A route to every address that the network does not have itself.
pub(super) fn default_route(table: &Handle<ec2::RouteTable>) -> ec2::Route {
    ec2::Route::new(table.reference()).destination_cidr_block("0.0.0.0/0")
}

/// A NAT gateway with a public address, in a public subnet.
pub(super) fn nat_gateway(
    scope: &mut Scope<'_>,
    subnet: &Handle<ec2::Subnet>,
    route: &Handle<ec2::Route>,
) -> Result<Handle<ec2::NatGateway>, ConstructError> {
    let address = scope.resource("Address", ec2::EIP::new().domain("vpc").resource().depends_on(route))?;
    let gateway = ec2::NatGateway::new().allocation_id(address.allocation_id()).subnet_id(subnet.reference());
    scope.resource("Nat", gateway.resource().depends_on(route))
}
