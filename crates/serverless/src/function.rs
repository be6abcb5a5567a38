//! Lambda functions.

use std::ops::Deref;
use std::path::PathBuf;
use std::time::Duration;

use cloudformation::{Handle, IntoValue, Map, ResourceType, Value};
use cloudformation_resources::lambda::function::{Environment, LoggingConfig, Runtime};
use cloudformation_resources::{dynamodb, iam, lambda, logs, sns};
use constructs::policy::Statement;
use constructs::{Asset, Construct, ConstructError, Scope};
use link::Link;

use crate::cargo::{Architecture, CargoFunction, MissingGrant};
use crate::existing::Existing;
use crate::grant::Grant;
use crate::log_group::{AnyLogGroup, LOG_RETENTION_DAYS, LogGroup};
use crate::metric::{Metric, MetricId};
use crate::name::name_of;
use crate::queue::AnyQueue;
use crate::role::{Role, RolePolicy};
use crate::topic::AnyTopic;

/// A Lambda function with its role and its log group.
///
/// - The role can write to the function's own log group and do what it is granted. It has no managed policy:
///   `AWSLambdaBasicExecutionRole` [can write to every log group](https://docs.aws.amazon.com/aws-managed-policy/latest/reference/AWSLambdaBasicExecutionRole.html)
///   of the account.
/// - The log group keeps events for 30 days. The one that Lambda would create [keeps them forever](https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-loggroups.html).
/// - The grants are a [`RolePolicy`] on which the function does not depend, so that the resource of a grant can refer to the function.
/// - The processor is Graviton (arm64), which
///   [costs a fifth less](https://docs.aws.amazon.com/lambda/latest/dg/foundation-arch.html) per millisecond.
/// - Variables are encrypted by Lambda. They are not a place for secrets: everyone who can read the function's configuration can read them.
///
/// ```
/// use constructs::{Asset, Stack};
/// use serverless::{AnyTable, Function, Table};
///
/// let mut stack = Stack::new();
/// let table = stack.root().add("Table", Table::partition_key("id"))?;
/// // A folder with the executable `bootstrap`.
/// let api = Function::rust(Asset::read("src")?).variable("TABLE", table.name()).grant(table.read());
/// let api = stack.root().add("Api", api)?;
/// assert_eq!(api.role.id().as_str(), "ApiRole");
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Function {
    code: Code,
    runtime: Value<Runtime>,
    handler: String,
    architecture: Architecture,
    memory_mb: u32,
    timeout: Duration,
    description: Option<String>,
    variables: Map<String>,
    log_retention_days: u32,
    grants: Vec<Grant>,
    sources: Vec<Source>,
    topics: Vec<Value<String>>,
}

/// The code of a function.
#[derive(Clone, Debug)]
enum Code {
    /// A file or folder that exists.
    Asset(Asset),
    /// An executable that Cargo builds when the template is written.
    Cargo(CargoFunction),
}

/// A queue or stream from which Lambda reads.
#[derive(Clone, Debug)]
struct Source {
    arn: Value<String>,
    /// The place of a stream at which a new function begins.
    starting_position: Option<&'static str>,
}

impl Function {
    /// A function in Rust that is part of the Cargo workspace of the stack. The name is that of a package with one executable, or of an
    /// executable. If several packages have an executable of that name, such as `bootstrap`, give the name of the package.
    ///
    /// [cargo-lambda](https://www.cargo-lambda.info) builds it when the template is written: before [`constructs::print`] prints it, and when an
    /// app runs `synth`, `print`, `diff` or `refactor`. A stack that is only checked, listed or tested needs no cross compiler and does not wait
    /// for one. A name that the workspace does not have is an error at once.
    ///
    /// The workspace is that of [`constructs::App::assets_in`]. Without it, it is the workspace of the package that `cargo run` or `cargo test`
    /// runs, or else of the current folder.
    ///
    /// The code is the folder `target/lambda/arm64/PACKAGE/NAME` of the workspace, which contains the executable `bootstrap`. A template that you
    /// print and pass to `aws cloudformation package` must therefore be in the folder of the workspace.
    ///
    /// The stack warns about each `aws-sdk-…` among the dependencies of the package for whose service the role has no permission:
    /// [`MISSING_GRANT`](constructs::rules::MISSING_GRANT).
    ///
    /// ```no_run
    /// use constructs::Stack;
    /// use serverless::{AnyTable, Function, Table};
    ///
    /// let mut stack = Stack::new();
    /// let table = stack.root().add("Table", Table::partition_key("id"))?;
    /// let api = Function::cargo("orders-api").variable("TABLE", table.name()).grant(table.read());
    /// stack.root().add("Api", api)?;
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn cargo(name: &str) -> Self {
        Self::in_rust(Code::Cargo(CargoFunction::new(None, name)))
    }

    /// A function in Rust that is part of another Cargo workspace, as [`Function::cargo`]. The folder is relative to that of [`constructs::App::assets_in`],
    /// or to the current one.
    ///
    /// ```
    /// use constructs::Stack;
    /// use serverless::Function;
    ///
    /// let mut stack = Stack::new();
    /// stack.root().add("Import", Function::cargo_in("tests/workspace", "import"))?;
    /// let template = stack.synth().template;
    /// assert_eq!(template["Resources"]["Import"]["Properties"]["Code"], "target/lambda/arm64/jobs/import");
    /// # Ok::<(), constructs::ConstructError>(())
    /// ```
    pub fn cargo_in(workspace: impl Into<PathBuf>, name: &str) -> Self {
        Self::in_rust(Code::Cargo(CargoFunction::new(Some(workspace.into()), name)))
    }

    /// A function in Rust. The code is a zip file or a folder with the executable `bootstrap` for arm64, as `cargo lambda build` makes it.
    pub fn rust(code: Asset) -> Self {
        Self::in_rust(Code::Asset(code))
    }

    fn in_rust(code: Code) -> Self {
        Self::with_code("provided.al2023", code).handler("bootstrap")
    }

    /// A function for one of Lambda's runtimes, such as `python3.13` or `nodejs22.x`. The handler is `index.handler`, the memory 256 MB,
    /// the timeout 10 seconds.
    pub fn new(runtime: impl IntoValue<Runtime>, code: Asset) -> Self {
        Self::with_code(runtime, Code::Asset(code))
    }

    fn with_code(runtime: impl IntoValue<Runtime>, code: Code) -> Self {
        Self {
            code,
            runtime: runtime.into_value(),
            handler: "index.handler".to_owned(),
            architecture: Architecture::Arm64,
            memory_mb: 256,
            timeout: Duration::from_secs(10),
            description: None,
            variables: Map::default(),
            log_retention_days: LOG_RETENTION_DAYS,
            grants: Vec::new(),
            sources: Vec::new(),
            topics: Vec::new(),
        }
    }

    /// Sets the handler. A custom runtime ignores it.
    pub fn handler(self, handler: &str) -> Self {
        Self { handler: handler.to_owned(), ..self }
    }

    /// Runs the function on x86-64.
    pub fn x86_64(self) -> Self {
        Self { architecture: Architecture::X86_64, ..self }
    }

    /// Sets the memory of the function, in MB, at least 128. The default is 256. The share of the processor grows with the memory.
    pub fn memory_mb(self, memory_mb: u32) -> Self {
        Self { memory_mb, ..self }
    }

    /// Sets the time after which Lambda stops a call, in whole seconds and at most 15 minutes. The default is 10 seconds.
    pub fn timeout(self, timeout: Duration) -> Self {
        Self { timeout, ..self }
    }

    /// Sets the description of the function, which the console of Lambda shows.
    pub fn description(self, text: &str) -> Self {
        Self { description: Some(text.to_owned()), ..self }
    }

    /// Sets a variable of the environment. Lambda [reserves some names](https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html#configuration-envvars-runtime),
    /// such as `AWS_REGION`.
    pub fn variable(mut self, name: &str, value: impl IntoValue<String>) -> Self {
        self.variables.extend([(name, value)]);
        self
    }

    /// Sets the variables of a struct that the function reads with `from_env`, see [`link::settings!`].
    ///
    /// ```
    /// use constructs::{Asset, Stack};
    /// use serverless::{AnyQueue, AnyTable, Function, Queue, Table};
    ///
    /// // In a crate on which the function and its stack depend.
    /// link::settings! {
    ///     pub struct Settings { table, queue }
    /// }
    ///
    /// let mut stack = Stack::new();
    /// let table = stack.root().add("Table", Table::partition_key("id"))?;
    /// let queue = stack.root().add("Queue", Queue::new())?;
    /// let api = Function::rust(Asset::read("src")?).link(Settings { table: table.name(), queue: queue.url() });
    /// stack.root().add("Api", api)?;
    /// let variables = &stack.synth().template["Resources"]["Api"]["Properties"]["Environment"]["Variables"];
    /// assert_eq!(variables["TABLE"]["Ref"], "Table");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn link<L: Link<Value: IntoValue<String>>>(self, settings: L) -> Self {
        let variables = settings.variables();
        variables.into_iter().fold(self, |function, (name, value)| function.variable(&name, value))
    }

    /// Sets the days for which the log is kept. The default is 30. CloudWatch takes certain numbers only, such as 7, 30, 90 and 365.
    pub fn log_retention_days(self, log_retention_days: u32) -> Self {
        Self { log_retention_days, ..self }
    }

    /// Adds permissions to the role of the function.
    pub fn grant(mut self, grant: Grant) -> Self {
        self.grants.push(grant);
        self
    }

    /// Processes the messages of a queue in batches, and adds the permission to consume them.
    ///
    /// The function [reports which messages of a batch have failed](https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html#services-sqs-batchfailurereporting);
    /// only these come back. A function that reports nothing has processed all messages.
    pub fn on_queue(mut self, queue: &impl AnyQueue) -> Self {
        self.sources.push(Source { arn: queue.queue_arn(), starting_position: None });
        self.grant(queue.consume())
    }

    /// Processes the messages of a topic.
    pub fn on_topic(mut self, topic: &impl AnyTopic) -> Self {
        self.topics.push(topic.topic_arn());
        self
    }

    /// Processes the changes of a table that has a [stream](crate::Table::stream), from the oldest that the stream has.
    pub fn on_stream(mut self, table: &Handle<dynamodb::Table>) -> Self {
        let actions = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"];
        let read = Grant::new(Statement::allow(&actions).on(table.stream_arn()));
        // AWS documents no resource for this action.
        let list = Grant::new(Statement::allow(&["dynamodb:ListStreams"]).on("*"));
        self.sources.push(Source { arn: table.stream_arn(), starting_position: Some("TRIM_HORIZON") });
        self.grant(read.and(list))
    }
}

impl Construct for Function {
    type Handle = FunctionHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let log_group = scope.add("Log", LogGroup::new().log_retention_days(self.log_retention_days))?;
        let role = Role::assumed_by("lambda.amazonaws.com").grant(log_group.write());
        let role = scope.add("Role", role)?;
        let policy = if self.grants.is_empty() {
            None
        } else {
            let policy = self.grants.into_iter().fold(RolePolicy::new(&role), RolePolicy::grant);
            Some(scope.add("Policy", policy)?)
        };
        let (code, sdks) = match self.code {
            Code::Asset(asset) => (asset.into(), Vec::new()),
            Code::Cargo(executable) => executable.find(scope, self.architecture)?,
        };
        let code = scope.artifact(code)?;
        let has_variables = !self.variables.is_empty();
        let environment = has_variables.then(|| Environment::new().variables(self.variables));
        let function = lambda::Function::new(code, role.arn())
            .architectures([self.architecture.name()])
            .description(self.description)
            .environment(environment)
            .handler(self.handler)
            .logging_config(LoggingConfig::new().log_group(log_group.reference()))
            .memory_size(self.memory_mb)
            .runtime(self.runtime)
            .timeout(self.timeout);
        let function = scope.resource("Resource", function)?;
        if !sdks.is_empty() {
            scope.check(MissingGrant {
                function: function.id().to_string(),
                role: role.id().to_string(),
                sdks,
            });
        }
        for source in self.sources {
            let name = name_of(&source.arn);
            let mapping = lambda::EventSourceMapping::new(function.reference())
                .event_source_arn(source.arn)
                .function_response_types(["ReportBatchItemFailures"])
                .starting_position(source.starting_position);
            let mut mapping = ResourceType::resource(mapping);
            // Lambda refuses a mapping for a role that cannot read from the source.
            if let Some(policy) = &policy {
                mapping = mapping.depends_on(policy);
            }
            scope.scope("On").resource(&name, mapping)?;
        }
        for topic in self.topics {
            let name = name_of(&topic);
            let mut at = scope.scope("On");
            let mut at = at.scope(&name);
            let permission = callable_by("sns.amazonaws.com", function.reference());
            at.resource("Permission", permission.source_arn(topic.clone()))?;
            at.resource(
                "Subscription",
                sns::Subscription::new(sns::SubscriptionRequired { protocol: "lambda", topic_arn: topic })
                    .endpoint(function.arn()),
            )?;
        }
        Ok(FunctionHandles { function, role, log_group })
    }
}

/// The permission of a service to call a function.
pub(crate) fn callable_by(service: &str, function_name: Value<String>) -> lambda::Permission {
    lambda::Permission::new(lambda::PermissionRequired {
        action: "lambda:InvokeFunction",
        function_name,
        principal: service,
    })
}

/// The handles of a function. They deref to the handle of the function itself.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FunctionHandles {
    /// The function itself.
    pub function: Handle<lambda::Function>,
    /// The role of the function, to which a [`RolePolicy`] adds permissions.
    pub role: Handle<iam::Role>,
    /// The log group of the function.
    pub log_group: Handle<logs::LogGroup>,
}

impl Deref for FunctionHandles {
    type Target = Handle<lambda::Function>;

    fn deref(&self) -> &Self::Target {
        &self.function
    }
}

/// A function of the template, or one that exists already.
pub trait AnyFunction {
    /// The ARN.
    fn function_arn(&self) -> Value<String>;

    /// The name.
    fn function_name(&self) -> Value<String>;

    /// The permission to call the function.
    fn invoke(&self) -> Grant {
        Grant::new(Statement::allow(&["lambda:InvokeFunction"]).on(self.function_arn()))
    }

    /// The number of calls.
    fn invocations(&self) -> Metric {
        self.function_metric("Invocations")
    }

    /// The number of calls that ended with an error.
    fn errors(&self) -> Metric {
        self.function_metric("Errors")
    }

    /// The number of calls that Lambda refused because too many were running.
    fn throttles(&self) -> Metric {
        self.function_metric("Throttles")
    }

    /// The 99th percentile of the duration of calls, in milliseconds.
    fn duration(&self) -> Metric {
        self.function_metric("Duration").statistic("p99")
    }

    /// The sum of any metric of the function, by its name.
    fn function_metric(&self, name: &str) -> Metric {
        let metric = Metric::new(MetricId { namespace: "AWS/Lambda", name });
        metric.dimension("FunctionName", self.function_name())
    }
}

impl AnyFunction for FunctionHandles {
    fn function_arn(&self) -> Value<String> {
        self.function.arn()
    }

    fn function_name(&self) -> Value<String> {
        self.function.reference()
    }
}

impl AnyFunction for Handle<lambda::Function> {
    fn function_arn(&self) -> Value<String> {
        self.arn()
    }

    fn function_name(&self) -> Value<String> {
        self.reference()
    }
}

impl AnyFunction for Existing<lambda::Function> {
    fn function_arn(&self) -> Value<String> {
        self.arn()
    }

    fn function_name(&self) -> Value<String> {
        self.name()
    }
}
