//! Each construct, read from the template of a stack that has it. Every stack is free of findings.

#![allow(clippy::expect_used, reason = "a test says so when its own set-up fails")]

mod database_cluster;
mod fargate_service;
mod load_balancer;
mod security_group;
mod vpc;

use ::vpc::{Cluster, ClusterHandles, Image, LoadBalancer, LoadBalancerHandles, Vpc, VpcHandles};
use constructs::testing::Template;
use constructs::{ConstructError, Scope, Stack};

/// The template of a stack, which must have no finding.
fn template(build: impl FnOnce(&mut Scope<'_>) -> Result<(), ConstructError>) -> Template {
    let mut stack = Stack::new();
    build(&mut stack.root()).expect("no two names are one");
    let synthesis = stack.synth();
    assert_eq!(synthesis.findings, []);
    Template::new(synthesis)
}

/// The error of a stack that cannot be built.
fn error(build: impl FnOnce(&mut Scope<'_>) -> Result<(), ConstructError>) -> String {
    build(&mut Stack::new().root()).expect_err("refused").chain()
}

/// An image outside ECR.
fn image() -> Image {
    Image::by_digest(&format!("public.ecr.aws/shop/web@{DIGEST}")).expect("a digest")
}

const DIGEST: &str = "sha256:4ea1ab2b1b8d3a1c5b1cd5a1e6bcbf2f7be1c3c5f3f0e3a7a5a0d6d2c1b0a998";

const CERTIFICATE: &str =
    "arn:aws:acm:eu-central-1:111122223333:certificate/11111111-2222-3333-4444-555555555555";

/// A network with a single NAT gateway.
fn network(scope: &mut Scope<'_>) -> Result<VpcHandles, ConstructError> {
    scope.add("Vpc", Vpc::new().nat_gateways(1))
}

fn cluster(scope: &mut Scope<'_>) -> Result<ClusterHandles, ConstructError> {
    let network = network(scope)?;
    scope.add("Cluster", Cluster::new(&network))
}

fn balancer(scope: &mut Scope<'_>, cluster: &ClusterHandles) -> Result<LoadBalancerHandles, ConstructError> {
    scope.add("Balancer", LoadBalancer::https(&cluster.network, CERTIFICATE))
}
