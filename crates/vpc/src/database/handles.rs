//! What a stack does with a database: connections, passwords and metrics.

use std::ops::Deref;

use cloudformation::{Handle, Value};
use cloudformation_resources::{rds, secretsmanager};
use serverless::{Metric, MetricId};

use crate::connection::Connection;
use crate::port::Port;
use crate::secret_text::SecretText;
use crate::security_group::{AnySecurityGroup, SecurityGroupHandle};

/// PostgreSQL's port. CloudFormation's default is 3306 for both engines.
pub(super) const PORT: u16 = 5432;

/// The handles of a database. They deref to the handle of the cluster, which has the addresses of its endpoints.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DatabaseHandles {
    /// The Aurora cluster itself.
    pub cluster: Handle<rds::DBCluster>,
    /// The instance of the cluster that accepts writes.
    pub writer: Handle<rds::DBInstance>,
    /// The instances that only read.
    pub readers: Vec<Handle<rds::DBInstance>>,
    /// The secret, a JSON object with `host`, `port`, `username`, `password` and others.
    pub secret: Handle<secretsmanager::Secret>,
    /// The attachment, which adds host and port to the secret.
    pub attachment: Handle<secretsmanager::SecretTargetAttachment>,
    /// The security group of the instances.
    pub security_group: SecurityGroupHandle,
}

impl DatabaseHandles {
    /// Allows the members of a security group to connect to the database.
    pub fn allow_from(&self, caller: &impl AnySecurityGroup) -> Connection {
        self.security_group.allow_from(caller, Port::tcp(PORT))
    }

    /// The password that a container gets.
    pub fn password(&self) -> SecretText {
        self.secret_field("password")
    }

    /// A member of the secret that a container gets, such as `username`.
    pub fn secret_field(&self, name: &str) -> SecretText {
        SecretText::by_arn(self.attachment.reference()).field(name)
    }
}

impl Deref for DatabaseHandles {
    type Target = Handle<rds::DBCluster>;

    fn deref(&self) -> &Self::Target {
        &self.cluster
    }
}

/// The metrics of a database cluster of the template.
pub trait AnyDatabaseCluster {
    /// The identifier of the cluster.
    fn cluster_identifier(&self) -> Value<String>;

    /// The average use of the largest capacity, in percent. A database at 100 percent is slow.
    fn capacity_used(&self) -> Metric {
        self.database_metric("ACUUtilization")
    }

    /// The average number of connections.
    fn connections(&self) -> Metric {
        self.database_metric("DatabaseConnections")
    }

    /// The average of any metric of the cluster, by its name.
    fn database_metric(&self, name: &str) -> Metric {
        let metric = Metric::new(MetricId { namespace: "AWS/RDS", name }).statistic("Average");
        metric.dimension("DBClusterIdentifier", self.cluster_identifier())
    }
}

impl AnyDatabaseCluster for Handle<rds::DBCluster> {
    fn cluster_identifier(&self) -> Value<String> {
        self.reference()
    }
}
