use constructs::{Behavior, CachePolicy, ConstructError, Distribution, Origin, Stack};

pub fn stack() -> Result<Stack, ConstructError> {
    let mut stack = Stack::new();
    let api = Behavior::new(Origin::http("api.example.com")).cache(CachePolicy::OriginHeaders);
    stack.root().add("Site", Distribution::new(api))?;
    Ok(stack)
}
