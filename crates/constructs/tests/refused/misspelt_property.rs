use cloudformation_resources::s3;

fn main() {
    s3::Bucket::new().bucket_nam("reports");
}
