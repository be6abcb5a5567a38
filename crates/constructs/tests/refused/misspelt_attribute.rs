use constructs::{Bucket, Stack};

fn main() {
    let mut stack = Stack::new();
    let bucket = stack.root().add("Content", Bucket::private()).unwrap();
    bucket.anr();
}
