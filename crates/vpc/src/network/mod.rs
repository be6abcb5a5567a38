//! Networks: subnets, routes, gateways and flow logs.

mod cidr;
mod flow_log;
mod parts;
mod subnets;
mod vpc;

pub use subnets::{Network, Subnets};
pub use vpc::{Vpc, VpcHandles};
