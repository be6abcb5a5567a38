//! Clusters of ECS.

use std::ops::Deref;

use cloudformation::Handle;
use cloudformation_resources::ecs;
use constructs::{Construct, ConstructError, Scope};

use crate::network::Network;

/// A cluster for services on Fargate, which has no machines to patch.
///
/// Container Insights is off, because CloudWatch [charges for each of its metrics](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/cloudwatch-container-insights.html).
/// The processor and memory of services are reported without it.
///
/// ```
/// use constructs::Stack;
/// use vpc::{Cluster, Vpc};
///
/// let mut stack = Stack::new();
/// let vpc = stack.root().add("Vpc", Vpc::new())?;
/// let cluster = stack.root().add("Cluster", Cluster::new(&vpc))?;
/// assert_eq!(cluster.id().as_str(), "Cluster");
/// assert_eq!(stack.synth().findings, []);
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Cluster {
    network: Network,
}

impl Cluster {
    /// A cluster whose services run in a network.
    pub fn new(network: &Network) -> Self {
        Self { network: network.clone() }
    }
}

impl Construct for Cluster {
    type Handle = ClusterHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let cluster = scope.resource("Resource", ecs::Cluster::new())?;
        Ok(ClusterHandles { cluster, network: self.network })
    }
}

/// The handles of a cluster. They deref to the handle of the cluster itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ClusterHandles {
    /// The ECS cluster itself.
    pub cluster: Handle<ecs::Cluster>,
    /// The network in which its services run.
    pub network: Network,
}

impl Deref for ClusterHandles {
    type Target = Handle<ecs::Cluster>;

    fn deref(&self) -> &Self::Target {
        &self.cluster
    }
}
