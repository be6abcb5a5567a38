use constructs::{ConstructError, Stack};
use serverless::{AnyQueue, AnyTable, Function, Queue, Table};

pub fn stack() -> Result<Stack, ConstructError> {
    let mut stack = Stack::new();
    let table = stack.root().add("Table", Table::partition_key("id"))?;
    let queue = stack.root().add("Queue", Queue::new())?;
    // The package depends on aws-sdk-dynamodb and aws-sdk-sqs.
    let api = Function::cargo_in("tests/workspace", "orders-api").grant(table.read()).grant(queue.send());
    stack.root().add("Api", api)?;
    Ok(stack)
}
