//! Constructs for what runs in a VPC: networks, security groups, services in containers, load balancers and databases.
//!
//! ```
//! use constructs::Stack;
//! use vpc::{AnySecurityGroup, Port, SecurityGroup, Vpc};
//!
//! let mut stack = Stack::new();
//! let mut root = stack.root();
//! let vpc = root.add("Vpc", Vpc::new().nat_gateways(1))?;
//! let api = root.add("Api", SecurityGroup::new(&vpc, "The API for orders"))?;
//! let cache = root.add("Cache", SecurityGroup::new(&vpc, "The cache of the API"))?;
//! root.add("ApiToCache", cache.allow_from(&api, Port::tcp(6379)))?;
//! assert_eq!(stack.synth().findings, []);
//! # Ok::<(), constructs::ConstructError>(())
//! ```
//!
//! No construct sets the physical name of a resource, so a stack can be deployed twice in an account.
//!
//! Nothing in this library calls the network.

mod cidr;
mod connection;
mod flow_log;
mod network;
mod port;
mod security_group;
mod vpc;

pub use connection::Connection;
pub use network::{Network, Subnets};
pub use port::Port;
pub use security_group::{AnySecurityGroup, ExistingSecurityGroup, SecurityGroup, SecurityGroupHandle};
pub use vpc::{Vpc, VpcHandles};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
