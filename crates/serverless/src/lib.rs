//! Constructs with grants for serverless stacks: functions, queues, topics, tables, secrets and their alarms.
//!
//! A resource makes grants, and a function or role takes them:
//!
//! ```
//! use constructs::{Asset, Stack};
//! use serverless::{AnyQueue, AnyTable, Function, Queue, Table, Topic};
//!
//! let mut stack = Stack::new();
//! let mut root = stack.root();
//! let table = root.add("Table", Table::partition_key("pk").sort_key("sk"))?;
//! let dead = root.add("DeadLetters", Queue::for_dead_letters())?;
//! let queue = root.add("Queue", Queue::new().dead_letters(&dead))?;
//! let worker = Function::rust(Asset::read("src")?).variable("TABLE", table.name());
//! root.add("Worker", worker.grant(table.read_write()).on_queue(&queue))?;
//! let alarms = root.add("Alarms", Topic::new().email("ops@example.com"))?;
//! root.add("DeadLettersAlarm", dead.messages_visible().above(0, &alarms))?;
//! assert!(stack.synth().findings.is_empty());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! A function in Rust is a package of the same Cargo workspace: [`Function::cargo`] builds it when the template is written, and
//! [`Function::link`] fills the settings that it reads.
//!
//! The traits [`AnyQueue`], [`AnyTable`] and so on contain the permissions and metrics of a resource. Handles have them, whether a construct of
//! this crate or a resource of `cloudformation_resources` made them, and so have [`Existing`] resources.
//!
//! No construct sets the physical name of a resource, so a stack can be deployed twice in an account. There are two exceptions:
//! [`Parameter::named`] sets the name that you give it, and the log group of a [`StateMachine`] has one that contains the name of the stack.
//!
//! Nothing in this library calls the network.

mod alarm;
mod bucket;
mod cargo;
mod dashboard;
mod existing;
mod formula;
mod function;
mod grant;
mod http_api;
mod key;
mod log_group;
mod metric;
mod name;
mod parameter;
mod permissions;
mod queue;
mod role;
mod rule;
mod schedule;
mod secret;
mod state_machine;
mod table;
mod topic;

pub use alarm::Alarm;
pub use bucket::AnyBucket;
pub use dashboard::{Dashboard, Graph};
pub use existing::Existing;
pub use formula::Formula;
pub use function::{AnyFunction, Function, FunctionHandles};
pub use grant::Grant;
pub use http_api::{Access, AnyHttpApi, ApiDomain, ApiDomainHandle, HttpApi, HttpApiHandles, Jwt, JwtIssuer};
pub use key::{AnyKey, Key};
pub use log_group::{AnyLogGroup, LogGroup};
pub use metric::{Metric, MetricId};
pub use parameter::{AnyParameter, Parameter, ParameterHandle};
pub use queue::{AnyQueue, Queue};
pub use role::{Role, RolePolicy};
pub use rule::Rule;
pub use schedule::{Schedule, ScheduleExpression};
pub use secret::{AnySecret, Secret};
pub use state_machine::{
    AnyStateMachine, Chain, Choice, Fail, FlowError, GoTo, Map, Parallel, Pass, Retry, ServiceCall,
    StateMachine, StateMachineHandles, Succeed, Task, Wait, jsonata,
};
pub use table::{AnyTable, Index, KeyAttribute, Table, TableHandle};
pub use topic::{AnyTopic, Topic};

#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
