//! DynamoDB tables.

use std::ops::Deref;

use cloudformation::intrinsic::concat;
use cloudformation::{Handle, Resource, ResourceType, Value};
use cloudformation_resources::dynamodb;
use cloudformation_resources::dynamodb::table::{
    AttributeDefinition, AttributeDefinitionRequired, GlobalSecondaryIndex, KeySchema, KeySchemaKeyType,
    KeySchemaRequired, PointInTimeRecoverySpecification, Projection, StreamSpecification,
    TimeToLiveSpecification,
};
use constructs::policy::Statement;
use constructs::{Construct, ConstructError, Scope};

use crate::existing::Existing;
use crate::grant::Grant;
use crate::metric::{Metric, MetricId};

/// An attribute that is part of a key. A text stands for an attribute of type String.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyAttribute {
    name: String,
    kind: &'static str,
}

impl KeyAttribute {
    /// An attribute of type String.
    pub fn string(name: &str) -> Self {
        Self { name: name.to_owned(), kind: "S" }
    }

    /// An attribute of type Number.
    pub fn number(name: &str) -> Self {
        Self { name: name.to_owned(), kind: "N" }
    }

    /// An attribute of type Binary.
    pub fn binary(name: &str) -> Self {
        Self { name: name.to_owned(), kind: "B" }
    }
}

impl From<&str> for KeyAttribute {
    fn from(name: &str) -> Self {
        Self::string(name)
    }
}

/// A global secondary index, which contains all attributes of each item that has the attributes of its key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Index {
    key: Vec<KeyAttribute>,
}

impl Index {
    /// An index with a partition key.
    pub fn partition_key(partition: impl Into<KeyAttribute>) -> Self {
        Self { key: vec![partition.into()] }
    }

    /// Adds a sort key to the partition key.
    pub fn sort_key(self, sort: impl Into<KeyAttribute>) -> Self {
        Self { key: self.key.into_iter().take(1).chain([sort.into()]).collect() }
    }
}

/// A table that is billed by requests, can be restored to any second of the last 35 days, and stays when the stack is deleted.
///
/// [Point-in-time recovery](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Point-in-time-recovery.html) is on, because no
/// backup can be made after a mistake. [Deletion protection](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/WorkingWithTables.Basics.html#WorkingWithTables.Basics.DeletionProtection)
/// is on as long as the table is kept. DynamoDB
/// [always encrypts a table](https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/EncryptionAtRest.html), and accepts requests over TLS only.
///
/// ```
/// use constructs::Stack;
/// use serverless::{AnyTable, Index, KeyAttribute, Table};
///
/// let mut stack = Stack::new();
/// let orders = Table::partition_key("customer")
///     .sort_key(KeyAttribute::number("placed_at"))
///     .index("by-status", Index::partition_key("status").sort_key(KeyAttribute::number("placed_at")))
///     .time_to_live("expires_at");
/// let orders = stack.root().add("Orders", orders)?;
/// let read = orders.read();
/// # let _ = read;
/// assert!(stack.synth().findings.is_empty());
/// # Ok::<(), constructs::ConstructError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Table {
    key: Index,
    indexes: Vec<(String, Index)>,
    time_to_live: Option<String>,
    stream: Option<&'static str>,
    keep: bool,
}

impl Table {
    /// A table with a partition key.
    pub fn partition_key(partition: impl Into<KeyAttribute>) -> Self {
        let key = Index::partition_key(partition);
        Self { key, indexes: Vec::new(), time_to_live: None, stream: None, keep: true }
    }

    /// Adds a sort key to the partition key.
    pub fn sort_key(self, sort: impl Into<KeyAttribute>) -> Self {
        Self { key: self.key.sort_key(sort), ..self }
    }

    /// Adds a global secondary index.
    pub fn index(mut self, name: &str, index: Index) -> Self {
        self.indexes.push((name.to_owned(), index));
        self
    }

    /// Deletes an item some time after the time in this attribute, which is a Number with seconds since 1970.
    pub fn time_to_live(self, attribute: &str) -> Self {
        Self { time_to_live: Some(attribute.to_owned()), ..self }
    }

    /// Keeps a stream of changes, each with the item before and after it. [`crate::Function::on_stream`] reads it.
    pub fn stream(self) -> Self {
        Self { stream: Some("NEW_AND_OLD_IMAGES"), ..self }
    }

    /// Sets whether the table stays when the stack is deleted. The default is true.
    pub fn keep(self, keep: bool) -> Self {
        Self { keep, ..self }
    }

    fn resource(self) -> Resource<dynamodb::Table> {
        let mut attributes: Vec<&KeyAttribute> = Vec::new();
        let keys = std::iter::once(&self.key).chain(self.indexes.iter().map(|(_, index)| index));
        for attribute in keys.flat_map(|index| &index.key) {
            if !attributes.contains(&attribute) {
                attributes.push(attribute);
            }
        }
        let definitions: Vec<_> = attributes
            .into_iter()
            .map(|it| {
                AttributeDefinition::new(AttributeDefinitionRequired {
                    attribute_name: it.name.as_str(),
                    attribute_type: it.kind,
                })
            })
            .collect();
        let recovery = PointInTimeRecoverySpecification::new().point_in_time_recovery_enabled(true);
        let mut table = dynamodb::Table::new(key_schema(&self.key))
            .attribute_definitions(definitions)
            .billing_mode("PAY_PER_REQUEST")
            .point_in_time_recovery_specification(recovery)
            .deletion_protection_enabled(self.keep)
            .stream_specification(self.stream.map(StreamSpecification::new))
            .time_to_live_specification(
                self.time_to_live.map(|it| TimeToLiveSpecification::new(true).attribute_name(it)),
            );
        if !self.indexes.is_empty() {
            let indexes: Vec<_> =
                self.indexes.iter().map(|(name, index)| global_index(name, index)).collect();
            table = table.global_secondary_indexes(indexes);
        }
        let table = ResourceType::resource(table);
        table.retain_if(self.keep)
    }
}

fn global_index(name: &str, index: &Index) -> GlobalSecondaryIndex {
    GlobalSecondaryIndex::new(name, key_schema(index), Projection::new().projection_type("ALL"))
}

/// The first attribute of a key is the partition key, and the second the sort key.
fn key_schema(index: &Index) -> Vec<KeySchema> {
    let types = index.key.iter().zip([KeySchemaKeyType::Hash, KeySchemaKeyType::Range]);
    let types = types
        .map(|(attribute, key_type)| KeySchemaRequired { attribute_name: attribute.name.as_str(), key_type });
    types.map(KeySchema::new).collect()
}

impl Construct for Table {
    type Handle = TableHandle;

    fn place(self, scope: &mut Scope<'_>) -> Result<Self::Handle, ConstructError> {
        let has_indexes = !self.indexes.is_empty();
        let table = scope.resource("Resource", self.resource())?;
        Ok(TableHandle { table, has_indexes })
    }
}

/// The handle of a table that a [`Table`] has placed. Its grants name the indexes only if the table has some.
#[derive(Clone, Debug)]
pub struct TableHandle {
    table: Handle<dynamodb::Table>,
    has_indexes: bool,
}

impl Deref for TableHandle {
    type Target = Handle<dynamodb::Table>;

    fn deref(&self) -> &Self::Target {
        &self.table
    }
}

/// A table of the template, or one that exists already.
pub trait AnyTable {
    /// The ARN.
    fn table_arn(&self) -> Value<String>;

    /// The name, with which a function calls DynamoDB.
    fn name(&self) -> Value<String>;

    /// Whether grants name the indexes. They do if it is not known that the table has none.
    fn may_have_indexes(&self) -> bool {
        true
    }

    /// The permission to read items, also through indexes.
    fn read(&self) -> Grant {
        let actions = [
            "dynamodb:BatchGetItem",
            "dynamodb:ConditionCheckItem",
            "dynamodb:GetItem",
            "dynamodb:Query",
            "dynamodb:Scan",
        ];
        let read = Statement::allow(&actions).on(self.table_arn());
        if !self.may_have_indexes() {
            return Grant::new(read);
        }
        Grant::new(read.on(concat([self.table_arn(), "/index/*".into()])))
    }

    /// The permission to write and delete items. DynamoDB updates the indexes itself.
    fn write(&self) -> Grant {
        let actions =
            ["dynamodb:BatchWriteItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"];
        Grant::new(Statement::allow(&actions).on(self.table_arn()))
    }

    /// The permissions to read and to write.
    fn read_write(&self) -> Grant {
        self.read().and(self.write())
    }

    /// The sum of any metric of the table, by its name, such as `ReadThrottleEvents`.
    fn table_metric(&self, name: &str) -> Metric {
        Metric::new(MetricId { namespace: "AWS/DynamoDB", name }).dimension("TableName", self.name())
    }
}

impl AnyTable for TableHandle {
    fn table_arn(&self) -> Value<String> {
        self.table.arn()
    }

    fn name(&self) -> Value<String> {
        self.table.reference()
    }

    fn may_have_indexes(&self) -> bool {
        self.has_indexes
    }
}

impl AnyTable for Handle<dynamodb::Table> {
    fn table_arn(&self) -> Value<String> {
        self.arn()
    }

    fn name(&self) -> Value<String> {
        self.reference()
    }
}

impl AnyTable for Existing<dynamodb::Table> {
    fn table_arn(&self) -> Value<String> {
        self.arn()
    }

    fn name(&self) -> Value<String> {
        self.name()
    }
}
