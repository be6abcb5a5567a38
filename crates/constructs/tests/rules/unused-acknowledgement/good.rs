use cloudformation_resources::s3::Bucket;
use constructs::{ConstructError, Stack};

pub fn stack() -> Result<Stack, ConstructError> {
    let mut stack = Stack::new();
    stack.root().resource("Content", Bucket::new())?;
    Ok(stack)
}
