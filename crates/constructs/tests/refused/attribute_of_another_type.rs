use cloudformation_resources::iam;
use constructs::{Bucket, BucketPolicy, Stack};

fn main() {
    let mut stack = Stack::new();
    stack.root().add("Content", Bucket::private()).unwrap();
    let role = stack.root().resource("Role", iam::Role::new(serde_json::json!({}))).unwrap();
    BucketPolicy::tls_only(&role);
}
