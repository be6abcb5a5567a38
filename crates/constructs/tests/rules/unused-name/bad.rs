use cloudformation_resources::s3::Bucket;
use constructs::{ConstructError, Stack};

pub fn stack() -> Result<Stack, ConstructError> {
    let mut stack = Stack::new();
    stack.pin("Content", "Bucket");
    stack.root().resource("Contents", Bucket::new())?;
    Ok(stack)
}
