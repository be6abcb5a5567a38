use cloudformation_resources::{lambda, s3};

fn main() {
    s3::Bucket::new().tags([lambda::function::Tag::new("team")]);
}
