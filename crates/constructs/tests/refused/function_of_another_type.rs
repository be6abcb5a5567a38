use cloudformation::intrinsic;
use cloudformation_resources::s3;

fn main() {
    s3::Bucket::new().bucket_name(intrinsic::split(",", "a,b"));
}
