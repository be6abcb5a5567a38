use cloudformation_resources::s3;
use constructs::{Bucket, Stack};

fn main() {
    let bucket = Stack::new().root().add("Content", Bucket::private()).unwrap();
    s3::BucketPolicy::new(&bucket, serde_json::json!({}));
}
