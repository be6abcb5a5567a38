//! Constructs for what runs in a VPC: networks, security groups, services in containers, load balancers and databases.
//!
//! ```
//! use constructs::Stack;
//! use vpc::{Cluster, DatabaseCluster, FargateService, Image, LoadBalancer, Vpc};
//!
//! let certificate = "arn:aws:acm:eu-central-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";
//! let image = "public.ecr.aws/shop/web@sha256:4ea1ab2b1b8d3a1c5b1cd5a1e6bcbf2f7be1c3c5f3f0e3a7a5a0d6d2c1b0a998";
//! let mut stack = Stack::new();
//! let mut root = stack.root();
//! let vpc = root.add("Vpc", Vpc::new().nat_gateways(1))?;
//! let database = root.add("Database", DatabaseCluster::postgres(&vpc, "17.5"))?;
//! let balancer = root.add("Balancer", LoadBalancer::https(&vpc, certificate))?;
//! let cluster = root.add("Cluster", Cluster::new(&vpc))?;
//! let web = FargateService::new(&cluster, Image::by_digest(image)?)
//!     .behind(&balancer, 8080)
//!     .variable("PGHOST", database.endpoint_address())
//!     .secret("PGPASSWORD", database.password());
//! let web = root.add("Web", web)?;
//! root.add("WebToDatabase", database.allow_from(&web))?;
//! assert_eq!(stack.synth().findings, []);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! No construct sets the physical name of a resource, so a stack can be deployed twice in an account.
//!
//! Nothing in this library calls the network.

mod cluster;
mod connection;
mod database;
mod fargate;
mod image;
mod load_balancer;
mod network;
mod port;
mod secret_text;
mod security_group;

pub use cluster::{Cluster, ClusterHandles};
pub use connection::Connection;
pub use database::{AnyDatabaseCluster, Capacity, DatabaseCluster, DatabaseHandles};
pub use fargate::{CpuScaling, FargateService, ServiceHandles, TaskSize};
pub use image::{Image, ImageError};
pub use load_balancer::{AnyLoadBalancer, LoadBalancer, LoadBalancerHandles};
pub use network::{Network, Subnets, Vpc, VpcHandles};
pub use port::Port;
pub use secret_text::SecretText;
pub use security_group::{AnySecurityGroup, ExistingSecurityGroup, SecurityGroup, SecurityGroupHandle};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
