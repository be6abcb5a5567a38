use constructs::{ConstructError, Stack};
use serverless::{AnyTable, Function, Table};

pub fn stack() -> Result<Stack, ConstructError> {
    let mut stack = Stack::new();
    let table = stack.root().add("Table", Table::partition_key("id"))?;
    // The package depends on aws-sdk-dynamodb and aws-sdk-sqs.
    let api = Function::cargo_in("tests/workspace", "orders-api").grant(table.read());
    stack.root().add("Api", api)?;
    Ok(stack)
}
