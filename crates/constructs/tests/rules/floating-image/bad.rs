use std::error::Error;

use constructs::Stack;
use vpc::{Cluster, FargateService, Image, Vpc};

pub fn stack() -> Result<Stack, Box<dyn Error>> {
    let mut stack = Stack::new();
    let network = stack.root().add("Network", Vpc::new())?;
    let cluster = stack.root().add("Cluster", Cluster::new(&network))?;
    let image = Image::by_tag("nginx:1.29");
    stack.root().add("Web", FargateService::new(&cluster, image))?;
    Ok(stack)
}
