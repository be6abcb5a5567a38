use cloudformation_resources::{dynamodb, iam};
use constructs::testing::Mismatch;
use constructs::{ConstructError, Scope};
use serde_json::{Value, json};
use serverless::{AnyTable, Function, Grant, Index, KeyAttribute, Table};

use crate::{code, template};

#[test]
fn table_is_kept_and_can_be_restored() -> Result<(), Mismatch> {
    let template = template(|scope| scope.add("Orders", Table::partition_key("pk").sort_key("sk")).map(drop));
    let key = json!([
        {"AttributeName": "pk", "KeyType": "HASH"},
        {"AttributeName": "sk", "KeyType": "RANGE"},
    ]);
    let properties = json!({
        "KeySchema": key, "BillingMode": "PAY_PER_REQUEST", "DeletionProtectionEnabled": true,
        "PointInTimeRecoverySpecification": {"PointInTimeRecoveryEnabled": true},
    });
    let table = json!({"DeletionPolicy": "RetainExceptOnCreate", "Properties": properties});
    template.has_resource::<dynamodb::Table>(table).map(drop)
}

#[test]
fn table_that_is_not_kept_has_no_deletion_protection() -> Result<(), Mismatch> {
    let template = template(|scope| scope.add("Orders", Table::partition_key("pk").keep(false)).map(drop));
    let table = json!({"DeletionPolicy": "Delete", "Properties": {"DeletionProtectionEnabled": false}});
    template.has_resource::<dynamodb::Table>(table).map(drop)
}

#[test]
fn attribute_of_two_keys_is_defined_once() -> Result<(), Mismatch> {
    let time = || KeyAttribute::number("time");
    let table = Table::partition_key(KeyAttribute::binary("id"))
        .sort_key(time())
        .index("by-status", Index::partition_key("status").sort_key(time()))
        .time_to_live("end");
    let template = template(|scope| scope.add("Orders", table).map(drop));
    let types = [("id", "B"), ("time", "N"), ("status", "S")];
    let types = types.map(|(name, kind)| json!({"AttributeName": name, "AttributeType": kind}));
    let key = json!([{"AttributeName": "status", "KeyType": "HASH"}, {"AttributeName": "time", "KeyType": "RANGE"}]);
    let properties = json!({
        "AttributeDefinitions": types,
        "GlobalSecondaryIndexes": [{"IndexName": "by-status", "KeySchema": key, "Projection": {"ProjectionType": "ALL"}}],
        "TimeToLiveSpecification": {"AttributeName": "end", "Enabled": true},
    });
    template.has::<dynamodb::Table>(properties).map(drop)
}

#[test]
fn second_sort_key_replaces_the_first() -> Result<(), Mismatch> {
    let template = template(|scope| {
        scope.add("Orders", Table::partition_key("a").sort_key("b").sort_key("c")).map(drop)
    });
    let key = json!([{"AttributeName": "a", "KeyType": "HASH"}, {"AttributeName": "c", "KeyType": "RANGE"}]);
    template.has::<dynamodb::Table>(json!({"KeySchema": key})).map(drop)
}

const READ: [&str; 5] = ["BatchGetItem", "ConditionCheckItem", "GetItem", "Query", "Scan"];
const WRITE: [&str; 4] = ["BatchWriteItem", "DeleteItem", "PutItem", "UpdateItem"];

fn arn() -> Value {
    json!({"Fn::GetAtt": ["Orders", "Arn"]})
}

fn statement(actions: &[&str], resources: &Value) -> Value {
    let actions: Vec<_> = actions.iter().map(|action| format!("dynamodb:{action}")).collect();
    json!({"Effect": "Allow", "Action": actions, "Resource": resources})
}

/// Requires the statements of a function with a grant.
fn check(
    grant: impl FnOnce(&mut Scope<'_>) -> Result<Grant, ConstructError>,
    statements: &Value,
) -> Result<(), Mismatch> {
    let template = template(|scope| {
        let grant = grant(scope)?;
        scope.add("Api", Function::rust(code()).grant(grant)).map(drop)
    });
    template.has::<iam::Policy>(json!({"PolicyDocument": {"Statement": statements}})).map(drop)
}

#[test]
fn read_without_indexes_names_the_table() -> Result<(), Mismatch> {
    let grant = |scope: &mut Scope<'_>| Ok(scope.add("Orders", Table::partition_key("pk"))?.read());
    check(grant, &json!([statement(&READ, &arn())]))
}

#[test]
fn read_with_indexes_names_them() -> Result<(), Mismatch> {
    let grant = |scope: &mut Scope<'_>| {
        let table = Table::partition_key("pk").index("by-status", Index::partition_key("status"));
        Ok(scope.add("Orders", table)?.read())
    };
    check(grant, &json!([statement(&READ, &json!([arn(), {"Fn::Sub": "${Orders.Arn}/index/*"}]))]))
}

#[test]
fn read_and_write_of_one_table_are_one_statement() -> Result<(), Mismatch> {
    let mut both = [&READ[..], &WRITE].concat();
    both.sort_unstable();
    let grant = |scope: &mut Scope<'_>| Ok(scope.add("Orders", Table::partition_key("pk"))?.read_write());
    check(grant, &json!([statement(&both, &arn())]))
}

#[test]
fn grants_of_a_resource_without_a_construct_name_its_indexes() -> Result<(), Mismatch> {
    let grant = |scope: &mut Scope<'_>| {
        let key = [dynamodb::table::KeySchema::new(dynamodb::table::KeySchemaRequired {
            attribute_name: "pk",
            key_type: "HASH",
        })];
        let definition =
            dynamodb::table::AttributeDefinition::new(dynamodb::table::AttributeDefinitionRequired {
                attribute_name: "pk",
                attribute_type: "S",
            });
        let table =
            dynamodb::Table::new(key).attribute_definitions([definition]).billing_mode("PAY_PER_REQUEST");
        Ok(scope.resource("Orders", table)?.read())
    };
    check(grant, &json!([statement(&READ, &json!([arn(), {"Fn::Sub": "${Orders.Arn}/index/*"}]))]))
}
