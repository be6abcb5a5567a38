use std::error::Error;

use constructs::Stack;
use vpc::{Cluster, FargateService, Image, Vpc};

pub fn stack() -> Result<Stack, Box<dyn Error>> {
    let mut stack = Stack::new();
    let network = stack.root().add("Network", Vpc::new())?;
    let cluster = stack.root().add("Cluster", Cluster::new(&network))?;
    let digest = "sha256:4ea1ab2b1b8d3a1c5b1cd5a1e6bcbf2f7be1c3c5f3f0e3a7a5a0d6d2c1b0a998";
    let image = Image::by_digest(&format!("public.ecr.aws/nginx/nginx@{digest}"))?;
    stack.root().add("Web", FargateService::new(&cluster, image))?;
    Ok(stack)
}
