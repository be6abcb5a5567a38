//! A website in containers: a network, a load balancer, a service that scales, and a database.
//!
//! `e2e/cdk/web.mjs` builds the same stack with the AWS CDK. `e2e/test_cdk_stacks.py` compares the permissions, the resources and the lines of code.

use cloudformation::Output;
use constructs::{ConstructError, Stack, Synthesis};
use vpc::{
    Capacity, Cluster, CpuScaling, DatabaseCluster, FargateService, Image, LoadBalancer, TaskSize, Vpc,
};

/// Builds the stack for an image and a certificate of ACM.
pub fn stack(image: &str, certificate_arn: &str) -> Result<Synthesis, ConstructError> {
    let mut stack = Stack::new();
    let mut root = stack.root();
    let vpc = root.add("Vpc", Vpc::new().nat_gateways(1))?;
    let database = DatabaseCluster::postgres(&vpc, "16.8").name("app").user("app");
    let database = root.add("Database", database.capacity(Capacity { min_acu: 0.5, max_acu: 4.0 }))?;
    let balancer = LoadBalancer::https(&vpc, certificate_arn).health_check_path("/health");
    let balancer = root.add("Balancer", balancer)?;
    let cluster = root.add("Cluster", Cluster::new(&vpc))?;
    let web = FargateService::new(&cluster, Image::by_digest(image)?)
        .size(TaskSize { cpu: 512, memory_mb: 1024 })
        .scale_on_cpu(CpuScaling { min_tasks: 2, max_tasks: 10, target_percent: 60 })
        .behind(&balancer, 8080)
        .variable("PGHOST", database.endpoint_address())
        .variable("PGUSER", "app")
        .secret("PGPASSWORD", database.password());
    let web = root.add("Web", web)?;
    root.add("WebToDatabase", database.allow_from(&web))?;
    root.output("Url", Output::new(balancer.dns_name()))?;
    Ok(stack.synth())
}

#[cfg(doctest)]
#[doc = include_str!("../../../docs/vpc.md")]
struct Guide;
