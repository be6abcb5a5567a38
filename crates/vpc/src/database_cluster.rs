//! Aurora databases.

use std::error::Error;
use std::fmt;
use std::ops::Deref;

use cloudformation::intrinsic::sub;
use cloudformation::{DeletionPolicy, Handle, ResourceType, Value};
use cloudformation_resources::rds::db_cluster::ServerlessV2ScalingConfiguration;
use cloudformation_resources::{rds, secretsmanager};
use constructs::{Construct, ConstructError, Scope};
use serde_json::json;
use serverless::{Metric, MetricId, Secret};

use crate::connection::Connection;
use crate::network::{Network, Subnets};
use crate::port::Port;
use crate::secret_text::SecretText;
use crate::security_group::{AnySecurityGroup, SecurityGroup, SecurityGroupHandle};

/// The engine, for the cluster and each of its instances.
const ENGINE: &str = "aurora-postgresql";

/// PostgreSQL's port. CloudFormation's default is 3306 for both engines.
const PORT: u16 = 5432;

/// Days for which the database can be restored to any second. One day, Aurora's default, is over before a mistake of Friday is noticed.
const BACKUP_DAYS: u32 = 7;

/// An Aurora PostgreSQL database, Serverless v2: its capacity follows the load.
///
/// - **Network.** The instances are in the isolated subnets, or in the private ones of a network without them. The security group admits
///   nothing until [`DatabaseHandles::allow_from`] allows it, and the database cannot connect to anything.
/// - **Encryption.** The storage [is encrypted](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Overview.Encryption.html), which cannot be added later.
///   Connections [must use TLS](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.Security.html), which Aurora does not demand
///   before version 17.
/// - **Password.** Secrets Manager generates it. The template refers to it, and the secret also contains host, port and user. RDS could
///   [manage the password](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/rds-secrets-manager.html) as well. It would rotate it every seven days, and a
///   task that got it at its start could then open no connection.
/// - **Backups** are kept for 7 days, within which the database can be restored to
///   [any second](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Managing.Backups.html).
/// - **Deletion.** Deletion protection is on. Someone must switch it off before the stack can be deleted, and a last snapshot then stays.
///
/// ```
/// use constructs::Stack;
/// use vpc::{Capacity, DatabaseCluster, Vpc};
///
/// let mut stack = Stack::new();
/// let vpc = stack.root().add("Vpc", Vpc::new())?;
/// let database = DatabaseCluster::postgres(&vpc, "17.5").name("shop").capacity(Capacity { min: 0.5, max: 8.0 });
/// let database = stack.root().add("Database", database)?;
/// let host = database.endpoint_address();
/// assert_eq!(stack.synth().findings, []);
/// # let _ = host;
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct DatabaseCluster {
    network: Network,
    version: String,
    name: Option<String>,
    user: String,
    capacity: Capacity,
    readers: u32,
    backup_days: u32,
    export_log: bool,
    keep: bool,
}

/// The limits of a capacity that follows the load, in Aurora capacity units (ACU) of about 2 GB of memory each.
///
/// ```
/// use vpc::Capacity;
///
/// let capacity = Capacity { min: 0.5, max: 16.0 };
/// # let _ = capacity;
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(clippy::exhaustive_structs, reason = "Aurora scales between these two")]
pub struct Capacity {
    /// The capacity without load. With 0, Aurora [pauses](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2-auto-pause.html) a
    /// database without connections, and the next connection waits about 15 seconds.
    pub min: f64,
    /// The capacity that is never exceeded.
    pub max: f64,
}

impl Capacity {
    /// Checks the limits of [Serverless v2](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/aurora-serverless-v2.setting-capacity.html): halves, up to 256.
    fn check(self) -> Result<(), CapacityError> {
        let valid = |capacity: f64| (capacity * 2.0).fract() == 0.0 && (0.0..=256.0).contains(&capacity);
        if valid(self.min) && valid(self.max) && self.max >= 1.0 && self.min <= self.max {
            return Ok(());
        }
        Err(CapacityError(self))
    }
}

/// The error of limits that Aurora does not have.
#[derive(Clone, Debug, PartialEq)]
struct CapacityError(Capacity);

impl fmt::Display for CapacityError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Capacity { min, max } = self.0;
        write!(
            f,
            "a database cannot have a capacity from {min} to {max} ACU; use multiples of 0.5, at most 256, with `max` at least 1 and not below `min`"
        )
    }
}

impl Error for CapacityError {}

impl DatabaseCluster {
    /// A database with one instance, in a version such as `17.5`. The capacity is 0.5 to 2 ACU, and the user is `postgres`.
    pub fn postgres(network: &Network, version: &str) -> Self {
        Self {
            network: network.clone(),
            version: version.to_owned(),
            name: None,
            user: "postgres".to_owned(),
            capacity: Capacity { min: 0.5, max: 2.0 },
            readers: 0,
            backup_days: BACKUP_DAYS,
            export_log: false,
            keep: true,
        }
    }

    /// Creates a database with this name in the cluster.
    pub fn name(self, name: &str) -> Self {
        Self { name: Some(name.to_owned()), ..self }
    }

    /// Sets the name of the first user. A change replaces the cluster.
    pub fn user(self, name: &str) -> Self {
        Self { user: name.to_owned(), ..self }
    }

    /// Sets the limits of the capacity.
    pub fn capacity(self, capacity: Capacity) -> Self {
        Self { capacity, ..self }
    }

    /// Adds instances for reading, in other zones. If the writer fails, one of them
    /// [takes its place](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html) within a minute. Without one, Aurora creates
    /// an instance, which takes about ten.
    pub fn readers(self, count: u32) -> Self {
        Self { readers: count, ..self }
    }

    /// Sets the days for which backups are kept, at most 35.
    pub fn backup_days(self, days: u32) -> Self {
        Self { backup_days: days, ..self }
    }

    /// Sends the log of the database to CloudWatch. RDS creates the log group, which keeps its events
    /// [until you set a retention](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.CloudWatch.html).
    pub fn export_log(self) -> Self {
        Self { export_log: true, ..self }
    }

    /// Whether deletion protection is on and a last snapshot stays. The default is true.
    pub fn keep(self, keep: bool) -> Self {
        Self { keep, ..self }
    }
}

impl Construct for DatabaseCluster {
    type Handle = DatabaseHandles;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        self.capacity.check()?;
        let id = scope.id();
        let subnets = rds::DBSubnetGroup::new(format!("Subnets of {id}"), subnets(&self.network)?.ids());
        let subnets = scope.resource("Subnets", subnets)?;
        let security_group =
            SecurityGroup::new(&self.network, &format!("Instances of {id}")).without_egress();
        let security_group = scope.add("SecurityGroup", security_group)?;
        let secret = scope.add("Secret", Secret::generated().user(&self.user).keep(false))?;
        let major = self.version.split('.').next().unwrap_or_default();
        let parameters = rds::DBClusterParameterGroup::new(rds::DBClusterParameterGroupRequired {
            description: format!("Parameters of {id}"),
            family: format!("{ENGINE}{major}"),
            parameters: json!({"rds.force_ssl": "1"}),
        });
        let parameters = scope.resource("Parameters", parameters)?;
        let capacity = ServerlessV2ScalingConfiguration::new();
        let cluster = rds::DBCluster::new()
            .backup_retention_period(self.backup_days)
            .copy_tags_to_snapshot(true)
            .db_cluster_parameter_group_name(parameters.reference())
            .db_subnet_group_name(subnets.reference())
            .database_name(self.name)
            .deletion_protection(self.keep)
            .enable_cloudwatch_logs_exports(self.export_log.then_some(["postgresql"]))
            .engine(ENGINE)
            .engine_version(self.version)
            .master_user_password(sub(format!(
                "{{{{resolve:secretsmanager:${{{}}}:SecretString:password}}}}",
                secret.id()
            )))
            .master_username(self.user)
            .port(PORT)
            .serverless_v2_scaling_configuration(
                capacity.min_capacity(self.capacity.min).max_capacity(self.capacity.max),
            )
            .storage_encrypted(true)
            .vpc_security_group_ids([security_group.group_id()])
            .resource();
        let cluster = if self.keep {
            cluster.deletion_policy(DeletionPolicy::Snapshot).update_replace_policy(DeletionPolicy::Snapshot)
        } else {
            cluster.delete()
        };
        let cluster = scope.resource("Resource", cluster)?;
        let attachment =
            secretsmanager::SecretTargetAttachment::new(secretsmanager::SecretTargetAttachmentRequired {
                secret_id: secret.reference(),
                target_id: cluster.reference(),
                target_type: "AWS::RDS::DBCluster",
            });
        let attachment = scope.resource("Attachment", attachment)?;
        let writer = scope.resource("Writer", instance(&cluster, 0).resource().delete())?;
        let mut readers = Vec::new();
        for index in 1..=self.readers {
            let reader = instance(&cluster, 1).resource().delete();
            readers.push(scope.resource(&format!("Reader{index}"), reader.depends_on(&writer))?);
        }
        Ok(DatabaseHandles { cluster, writer, readers, secret, attachment, security_group })
    }
}

/// The subnets of a database.
fn subnets(network: &Network) -> Result<&Subnets, ConstructError> {
    if network.isolated.is_empty() {
        Ok(network.private.required("isolated")?)
    } else {
        Ok(&network.isolated)
    }
}

/// An instance. The tier decides which one takes the place of a writer that fails; a reader of tier 1 also has the writer's capacity.
fn instance(cluster: &Handle<rds::DBCluster>, tier: i64) -> rds::DBInstance {
    rds::DBInstance::new()
        .db_cluster_identifier(cluster.reference())
        .db_instance_class("db.serverless")
        .engine(ENGINE)
        .promotion_tier(tier)
        .publicly_accessible(false)
}

/// The handles of a database. They deref to the handle of the cluster, which has the addresses of its endpoints.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct DatabaseHandles {
    /// The cluster.
    pub cluster: Handle<rds::DBCluster>,
    /// The instance that writes.
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

    /// The password, for a container.
    pub fn password(&self) -> SecretText {
        self.secret_field("password")
    }

    /// A member of the secret, such as `username`, for a container.
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

#[cfg(test)]
mod tests {
    use super::Capacity;

    macro_rules! capacities {
        ($($test:ident: $min:expr, $max:expr => $valid:expr;)*) => {$(
            #[test]
            fn $test() {
                assert_eq!(Capacity { min: $min, max: $max }.check().is_ok(), $valid);
            }
        )*};
    }

    capacities! {
        capacity_can_be_halves: 0.5, 1.5 => true;
        capacity_can_pause: 0.0, 1.0 => true;
        capacity_can_be_256: 256.0, 256.0 => true;
        capacity_above_256_is_refused: 0.5, 256.5 => false;
        capacity_between_halves_is_refused: 0.7, 2.0 => false;
        capacity_with_swapped_limits_is_refused: 4.0, 2.0 => false;
        capacity_that_never_runs_is_refused: 0.0, 0.5 => false;
        capacity_that_is_not_a_number_is_refused: f64::NAN, 2.0 => false;
    }
}
