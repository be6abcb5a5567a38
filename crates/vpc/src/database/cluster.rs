//! Aurora databases.

use cloudformation::intrinsic::sub;
use cloudformation::{DeletionPolicy, Handle, ResourceType};
use cloudformation_resources::rds::db_cluster::ServerlessV2ScalingConfiguration;
use cloudformation_resources::{rds, secretsmanager};
use constructs::{Construct, ConstructError, Scope};
use serde_json::json;
use serverless::Secret;

use crate::network::{Network, Subnets};
use crate::security_group::SecurityGroup;

use super::capacity::Capacity;
use super::handles::{DatabaseHandles, PORT};

/// The engine of the cluster and of each of its instances.
const ENGINE: &str = "aurora-postgresql";

/// Days for which the database can be restored to any second. With Aurora's default of one day, a mistake of Friday cannot be undone on Monday.
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
/// - **Deletion.** Deletion protection is on. Switch it off before you delete the stack. A last snapshot then stays. The secret is deleted, so set
///   a new password when you restore the snapshot.
///
/// ```
/// use constructs::Stack;
/// use vpc::{Capacity, DatabaseCluster, Vpc};
///
/// let mut stack = Stack::new();
/// let vpc = stack.root().add("Vpc", Vpc::new())?;
/// let database = DatabaseCluster::postgres(&vpc, "17.5").name("shop").capacity(Capacity { min_acu: 0.5, max_acu: 8.0 });
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

impl DatabaseCluster {
    /// A database with one instance, in a version such as `17.5`. The capacity is 0.5 to 2 ACU, and the user is `postgres`.
    pub fn postgres(network: &Network, version: &str) -> Self {
        Self {
            network: network.clone(),
            version: version.to_owned(),
            name: None,
            user: "postgres".to_owned(),
            capacity: Capacity { min_acu: 0.5, max_acu: 2.0 },
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

    /// Sets the limits of the capacity. The default is 0.5 to 2 ACU.
    pub fn capacity(self, capacity: Capacity) -> Self {
        Self { capacity, ..self }
    }

    /// Adds instances for reading, in other zones. If the writer fails, one of them
    /// [takes its place](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html) within a minute. Without one, Aurora creates
    /// an instance, which takes about ten.
    pub fn readers(self, count: u32) -> Self {
        Self { readers: count, ..self }
    }

    /// Sets the days for which backups are kept, from 1 to 35. The default is 7.
    pub fn backup_days(self, days: u32) -> Self {
        Self { backup_days: days, ..self }
    }

    /// Sends the log of the database to CloudWatch. RDS creates the log group, which keeps its events
    /// [until you set a retention](https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/AuroraPostgreSQL.CloudWatch.html).
    pub fn export_log(self) -> Self {
        Self { export_log: true, ..self }
    }

    /// Sets whether deletion protection is on and a last snapshot stays. The default is true.
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
                capacity.min_capacity(self.capacity.min_acu).max_capacity(self.capacity.max_acu),
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
