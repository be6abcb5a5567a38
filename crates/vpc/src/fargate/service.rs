//! Services of containers on Fargate.

use std::ops::Deref;
use std::time::Duration;

use cloudformation::{Handle, IntoValue, ResourceType, Value};
use cloudformation_resources::ecs::service::{
    AwsVpcConfiguration, DeploymentCircuitBreaker, DeploymentCircuitBreakerRequired, DeploymentConfiguration,
    LoadBalancer, NetworkConfiguration,
};
use cloudformation_resources::{ecs, elasticloadbalancingv2, iam, logs};
use constructs::{Construct, ConstructError, Scope};
use serverless::{Grant, LogGroup, Metric, MetricId};

use crate::cluster::ClusterHandles;
use crate::image::Image;
use crate::load_balancer::LoadBalancerHandles;
use crate::network::{Network, Subnets};
use crate::port::Port;
use crate::secret_text::SecretText;
use crate::security_group::{AnySecurityGroup, SecurityGroup, SecurityGroupHandle};

use super::scaling::{CpuScaling, ServiceScaling};
use super::size::TaskSize;
use super::task::{CONTAINER, Task, TaskHandles};

/// The time in which a new task may fail the health check of the load balancer, because its program has not started yet.
const GRACE_PERIOD: Duration = Duration::from_mins(1);

/// A service of containers on Fargate, with its task definition, roles, log group and security group.
///
/// - **Deployments.** A deployment whose tasks do not start [is rolled back](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/deployment-circuit-breaker.html).
///   All tasks keep running until the new ones are healthy.
/// - **Tasks.** There are two, so that one zone can fail. With [`FargateService::scale_on_cpu`] the template sets no number, because a deployment
///   would otherwise [undo the scaling](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-auto-scaling.html).
/// - **Roles.** The program has the role of the task, which can do what it is granted and which
///   [only ECS in this account](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-iam-roles.html) can use. ECS itself has another role, which can write to
///   the log group, read the service's secrets, and pull its image if it is in ECR. Neither has a managed policy: `AmazonECSTaskExecutionRolePolicy`
///   [can pull every image and write to every log group](https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AmazonECSTaskExecutionRolePolicy.html) of the account.
/// - **Network.** Tasks run in the private subnets. In a network without them they run in the public ones and have a public address, without which
///   they [could not pull their image](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/fargate-task-networking.html). The security group admits nothing by
///   default.
/// - **Health.** A task behind a load balancer has a minute [to become healthy](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-load-balancing.html).
/// - **Processor.** It is Graviton (arm64), which costs [a fifth less](https://aws.amazon.com/fargate/pricing/). The image must fit it.
///
/// ```
/// use constructs::Stack;
/// use serverless::{AnyQueue, Queue};
/// use vpc::{Cluster, FargateService, Image, Vpc};
///
/// let mut stack = Stack::new();
/// let mut root = stack.root();
/// let vpc = root.add("Vpc", Vpc::new())?;
/// let cluster = root.add("Cluster", Cluster::new(&vpc))?;
/// let queue = root.add("Jobs", Queue::new())?;
/// let digest = "sha256:4ea1ab2b1b8d3a1c5b1cd5a1e6bcbf2f7be1c3c5f3f0e3a7a5a0d6d2c1b0a998";
/// let image = Image::by_digest(&format!("public.ecr.aws/shop/worker@{digest}"))?;
/// let worker = FargateService::new(&cluster, image).variable("QUEUE", queue.url()).grant(queue.consume());
/// let worker = root.add("Worker", worker)?;
/// assert_eq!(worker.task_role.id().as_str(), "WorkerTaskRole");
/// assert_eq!(stack.synth().findings, []);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct FargateService {
    cluster: ClusterHandles,
    task: Task,
    tasks: Tasks,
    balancer: Option<(LoadBalancerHandles, u16)>,
}

/// How many tasks a service has.
#[derive(Clone, Copy, Debug)]
enum Tasks {
    Fixed(u32),
    OnCpu(CpuScaling),
}

impl FargateService {
    /// Two tasks of the smallest size, each with one container.
    pub fn new(cluster: &ClusterHandles, image: Image) -> Self {
        Self { cluster: cluster.clone(), task: Task::new(image), tasks: Tasks::Fixed(2), balancer: None }
    }

    /// Sets processor and memory of a task.
    pub fn size(self, size: TaskSize) -> Self {
        Self { task: Task { size, ..self.task }, ..self }
    }

    /// Runs the tasks on x86-64.
    pub fn x86_64(self) -> Self {
        Self { task: Task { architecture: "X86_64", ..self.task }, ..self }
    }

    /// Sets a variable of the environment. Everyone who can read the task definition can read it.
    pub fn variable(mut self, name: &str, value: impl IntoValue<String>) -> Self {
        self.task.variables.push((name.to_owned(), value.into_value()));
        self
    }

    /// Sets a variable of the environment to a secret, and lets ECS read it.
    pub fn secret(mut self, name: &str, secret: SecretText) -> Self {
        self.task.secrets.push((name.to_owned(), secret));
        self
    }

    /// Adds permissions of the program.
    pub fn grant(mut self, grant: Grant) -> Self {
        self.task.grants.push(grant);
        self
    }

    /// Sets a command for a shell in the container that succeeds as long as the container is healthy. ECS replaces a task whose container
    /// [is not](https://docs.aws.amazon.com/AmazonECS/latest/developerguide/healthcheck.html). A load balancer checks its targets without it.
    pub fn health_check_command(self, command: &str) -> Self {
        Self { task: Task { health_check_command: Some(command.to_owned()), ..self.task }, ..self }
    }

    /// Sets the days for which the log is kept. The default is 30.
    pub fn log_retention_days(self, days: u32) -> Self {
        Self { task: Task { log_group: LogGroup::new().log_retention_days(days), ..self.task }, ..self }
    }

    /// Sets the number of tasks.
    pub fn tasks(self, count: u32) -> Self {
        Self { tasks: Tasks::Fixed(count), ..self }
    }

    /// Adds and removes tasks so that the average load of their processors stays near a value.
    pub fn scale_on_cpu(self, scaling: CpuScaling) -> Self {
        Self { tasks: Tasks::OnCpu(scaling), ..self }
    }

    /// Receives the requests of a load balancer at a port of the container. The security groups of both allow it.
    pub fn behind(self, balancer: &LoadBalancerHandles, port: u16) -> Self {
        Self {
            task: Task { port: Some(port), ..self.task },
            balancer: Some((balancer.clone(), port)),
            ..self
        }
    }
}

impl Construct for FargateService {
    type Handle = ServiceHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        if let Tasks::OnCpu(scaling) = self.tasks {
            scaling.check()?;
        }
        let TaskHandles { task, task_role, execution_role, log_group, policy } = self.task.place(scope)?;
        let network = &self.cluster.network;
        let description = format!("Tasks of {}", scope.id());
        let security_group = scope.add("SecurityGroup", SecurityGroup::new(network, &description))?;
        let (subnets, public_address) = subnets(network)?;
        let configuration = AwsVpcConfiguration::new()
            .assign_public_ip(if public_address { "ENABLED" } else { "DISABLED" })
            .security_groups([security_group.group_id()])
            .subnets(subnets.ids());
        let rollback = DeploymentCircuitBreakerRequired { enable: true, rollback: true };
        let rollback = DeploymentCircuitBreaker::new(rollback);
        let mut service = ecs::Service::new()
            .cluster(self.cluster.reference())
            .deployment_configuration(
                DeploymentConfiguration::new()
                    .deployment_circuit_breaker(rollback)
                    .maximum_percent(200)
                    .minimum_healthy_percent(100),
            )
            .launch_type("FARGATE")
            .network_configuration(NetworkConfiguration::new().awsvpc_configuration(configuration))
            .task_definition(task.reference());
        if let Tasks::Fixed(count) = self.tasks {
            service = service.desired_count(count);
        }
        if let Some((balancer, port)) = &self.balancer {
            scope.add("FromBalancer", security_group.allow_from(balancer, Port::tcp(*port)))?;
            let target = target(&balancer.targets, *port);
            service = service.load_balancers([target]).health_check_grace_period_seconds(GRACE_PERIOD);
        }
        let mut service = subnets.connect(service.resource());
        if let Some((balancer, _)) = &self.balancer {
            // ECS refuses a target group that no listener uses.
            service = service.depends_on(&balancer.listener);
        }
        if let Some(policy) = &policy {
            service = service.depends_on(policy);
        }
        let service = scope.resource("Resource", service)?;
        if let Tasks::OnCpu(scaling) = self.tasks {
            let (cluster, service) = (self.cluster.cluster.clone(), service.clone());
            scope.add("Scaling", ServiceScaling { cluster, service, scaling })?;
        }
        let cluster = self.cluster.cluster;
        Ok(ServiceHandles { service, cluster, task, task_role, execution_role, log_group, security_group })
    }
}

/// The subnets of the tasks, and whether a task has a public address.
fn subnets(network: &Network) -> Result<(&Subnets, bool), ConstructError> {
    if !network.private.is_empty() {
        return Ok((&network.private, false));
    }
    if !network.public.is_empty() {
        return Ok((&network.public, true));
    }
    // A network that exists already can have endpoints for what the tasks need.
    Ok((network.isolated.required("private")?, false))
}

fn target(targets: &Handle<elasticloadbalancingv2::TargetGroup>, port: u16) -> LoadBalancer {
    LoadBalancer::new().container_name(CONTAINER).container_port(port).target_group_arn(targets.reference())
}

/// The handles of a service. They deref to the handle of the service itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ServiceHandles {
    /// The ECS service itself.
    pub service: Handle<ecs::Service>,
    /// The ECS cluster in which the service runs.
    pub cluster: Handle<ecs::Cluster>,
    /// The task definition that the service runs.
    pub task: Handle<ecs::TaskDefinition>,
    /// The role of the program, to which a [`serverless::RolePolicy`] adds permissions.
    pub task_role: Handle<iam::Role>,
    /// The execution role, with which ECS pulls the image, reads secrets and writes logs.
    pub execution_role: Handle<iam::Role>,
    /// The log group of the tasks.
    pub log_group: Handle<logs::LogGroup>,
    /// The security group of the tasks.
    pub security_group: SecurityGroupHandle,
}

impl ServiceHandles {
    /// The average load of the processors, in percent.
    pub fn cpu(&self) -> Metric {
        self.service_metric("CPUUtilization")
    }

    /// The average use of memory, in percent.
    pub fn memory(&self) -> Metric {
        self.service_metric("MemoryUtilization")
    }

    /// The average of any metric of the service, by its name.
    pub fn service_metric(&self, name: &str) -> Metric {
        Metric::new(MetricId { namespace: "AWS/ECS", name })
            .dimension("ClusterName", self.cluster.reference())
            .dimension("ServiceName", self.service.name())
            .statistic("Average")
    }
}

impl Deref for ServiceHandles {
    type Target = Handle<ecs::Service>;

    fn deref(&self) -> &Self::Target {
        &self.service
    }
}

impl AnySecurityGroup for ServiceHandles {
    fn security_group_id(&self) -> Value<String> {
        self.security_group.security_group_id()
    }

    fn limits_egress(&self) -> bool {
        self.security_group.limits_egress()
    }
}
