//! Task definitions with their roles and log group.

use cloudformation::intrinsic::{Pseudo, pseudo};
use cloudformation::{DocumentPath, Handle, Value};
use cloudformation_resources::ecs::task_definition::{
    ContainerDefinition, ContainerDefinitionRequired, HealthCheck, KeyValuePair, LogConfiguration,
    PortMapping, RuntimePlatform, Secret, SecretRequired,
};
use cloudformation_resources::{ecs, iam, logs};
use constructs::policy::PolicyDocument;
use constructs::rules::FLOATING_IMAGE;
use constructs::{Construct, ConstructError, Scope};
use serverless::{AnyLogGroup, Grant, LogGroup, Role, RolePolicy};

use crate::image::Image;
use crate::secret_text::SecretText;

use super::size::TaskSize;

/// The name of the only container of a task.
pub(super) const CONTAINER: &str = "main";

/// The task definition of a service, with two roles and a log group. It is placed into the scope of the service.
#[derive(Clone, Debug)]
pub(super) struct Task {
    pub(super) image: Image,
    pub(super) size: TaskSize,
    pub(super) architecture: &'static str,
    pub(super) variables: Vec<(String, Value<String>)>,
    pub(super) secrets: Vec<(String, SecretText)>,
    pub(super) grants: Vec<Grant>,
    pub(super) health_check_command: Option<String>,
    pub(super) log_group: LogGroup,
    /// The port at which a load balancer reaches the container.
    pub(super) port: Option<u16>,
}

impl Task {
    pub(super) fn new(image: Image) -> Self {
        Self {
            image,
            size: TaskSize::default(),
            architecture: "ARM64",
            variables: Vec::new(),
            secrets: Vec::new(),
            grants: Vec::new(),
            health_check_command: None,
            log_group: LogGroup::new(),
            port: None,
        }
    }

    /// The permissions of ECS: write the log, pull the image, read the secrets.
    fn execution_grants(&self, log_group: &Handle<logs::LogGroup>) -> Vec<Grant> {
        let secrets = self.secrets.iter().map(|(_, secret)| secret.read());
        [log_group.write()].into_iter().chain(self.image.pull()).chain(secrets).collect()
    }

    fn container(self, log_group: &Handle<logs::LogGroup>) -> ContainerDefinition {
        let variables = self.variables.into_iter();
        let variables: Vec<_> =
            variables.map(|(name, value)| KeyValuePair::new().name(name).value(value)).collect();
        let secrets = self.secrets.into_iter();
        let secrets = secrets
            .map(|(name, secret)| Secret::new(SecretRequired { name, value_from: secret.into_value() }));
        let secrets: Vec<_> = secrets.collect();
        let port = self.port.map(|port| [PortMapping::new().container_port(port).protocol("tcp")]);
        let health_check = self
            .health_check_command
            .map(|command| HealthCheck::new().command(["CMD-SHELL".to_owned(), command]));
        let log = [
            ("awslogs-group", log_group.reference()),
            ("awslogs-region", pseudo(Pseudo::Region)),
            ("awslogs-stream-prefix", CONTAINER.into()),
        ];
        ContainerDefinition::new(ContainerDefinitionRequired { image: self.image.uri, name: CONTAINER })
            .environment((!variables.is_empty()).then_some(variables))
            .essential(true)
            .health_check(health_check)
            .log_configuration(LogConfiguration::new("awslogs").options(log))
            .port_mappings(port)
            .secrets((!secrets.is_empty()).then_some(secrets))
    }
}

impl Construct for Task {
    type Handle = TaskHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        self.size.check()?;
        let log_group = scope.add("Log", self.log_group.clone())?;
        let execution = Role::assumed_by("ecs-tasks.amazonaws.com");
        let execution = self.execution_grants(&log_group).into_iter().fold(execution, Role::grant);
        let execution_role = scope.add("ExecutionRole", execution)?;
        let task_role = scope.add("TaskRole", Role::trusting(trust()))?;
        let policy = if self.grants.is_empty() {
            None
        } else {
            let policy = self.grants.iter().cloned().fold(RolePolicy::new(&task_role), RolePolicy::grant);
            Some(scope.add("TaskPolicy", policy)?)
        };
        let platform =
            RuntimePlatform::new().cpu_architecture(self.architecture).operating_system_family("LINUX");
        let floating = self.image.floating;
        let task = ecs::TaskDefinition::new()
            .cpu(self.size.cpu.to_string())
            .execution_role_arn(execution_role.arn())
            .memory(self.size.memory_mb.to_string())
            .network_mode("awsvpc")
            .requires_compatibilities(["FARGATE"])
            .runtime_platform(platform)
            .task_role_arn(task_role.arn())
            .container_definitions([self.container(&log_group)]);
        let task = scope.resource("Task", task)?;
        if floating {
            let place = ["Resources", task.id().as_str(), "Properties", "ContainerDefinitions"];
            let finding =
                FLOATING_IMAGE.at(DocumentPath::from_keys(&place), "the image has a tag and no digest");
            scope.report(finding.with_advice("name it by its digest, with Image::by_digest"));
        }
        Ok(TaskHandles { task, task_role, execution_role, log_group, policy })
    }
}

/// The trust policy that AWS recommends for the role of a task.
fn trust() -> PolicyDocument {
    let tasks = "arn:${AWS::Partition}:ecs:${AWS::Region}:${AWS::AccountId}:*";
    PolicyDocument::trusting_for("ecs-tasks.amazonaws.com", tasks)
}

/// The handles of a task definition.
pub(super) struct TaskHandles {
    pub(super) task: Handle<ecs::TaskDefinition>,
    pub(super) task_role: Handle<iam::Role>,
    pub(super) execution_role: Handle<iam::Role>,
    pub(super) log_group: Handle<logs::LogGroup>,
    /// The policy with the grants of the program.
    pub(super) policy: Option<Handle<iam::Policy>>,
}
